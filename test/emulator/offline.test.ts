// The emulated offline queue, as a client without this library would meet it.
import { createApp } from 'b24kit/oauth'
import { memoryStorage } from 'b24kit/storage'
import { createPortal } from 'b24kit/testing'
import { expect, it } from 'vitest'
import { failure } from '../setup'

interface Row {
  ID: string
  EVENT_DATA: { FIELDS: { ID: string } }
  MESSAGE_ID: string
}

async function setup() {
  const portal = createPortal({ plan: 'self-hosted', deals: 200, cost: { read: 0, list: 0, write: 0 } })
  const { clientId, clientSecret, memberId } = portal.app
  const app = createApp({ clientId, clientSecret, storage: memoryStorage(), fetch: portal.fetch })
  await app.exchange(`https://app.example/?code=${portal.app.code()}&state=s&member_id=${memberId}`, { state: 's' })
  const { raw } = app.client(memberId)
  await raw.call('event.bind', { event: 'ONCRMDEALUPDATE', event_type: 'offline' })
  const change = (...ids: number[]) => {
    for (const id of ids) portal.table('deal').update(id, { TITLE: 'changed' })
  }
  const get = async (params: object = {}) =>
    (await raw.call('event.offline.get', { clear: 0, ...params })) as { process_id: string | null; events: Row[] }
  const deals = ({ events }: { events: Row[] }) => events.map(({ EVENT_DATA }) => EVENT_DATA.FIELDS.ID)
  return { raw, change, get, deals, portal }
}

it('binds once, and says so the second time; the ping is no event to keep', async () => {
  const { raw } = await setup()
  expect(await failure(raw.call('event.bind', { event: 'ONCRMDEALUPDATE', event_type: 'offline' }))).toMatchObject({
    code: 'ERROR_CORE',
    message: expect.stringContaining('already'),
  })
  expect(await failure(raw.call('event.bind', { event: 'ONOFFLINEEVENT', event_type: 'offline' }))).toMatchObject({
    code: 'ERROR_ARGUMENT',
  })
})

it('gives rows to a process, again by its id, and takes away what is cleared', async () => {
  const { raw, change, get, deals } = await setup()
  change(1, 2, 1, 3)
  const taken = await get({ order: { ID: 'DESC' }, limit: 2 })
  expect(deals(taken)).toEqual(['3', '2'])
  expect(taken.process_id).toHaveLength(32)
  expect(taken.events[0]?.MESSAGE_ID).toMatch(/^[\da-f]{32}$/)
  expect(deals(await get({ process_id: taken.process_id }))).toEqual(['2', '3'])
  // A change after it was read is a row of its own, of the same name.
  change(3)
  const [again] = (await get({ filter: { MESSAGE_ID: taken.events[0]?.MESSAGE_ID } })).events
  expect(again?.MESSAGE_ID).toBe(taken.events[0]?.MESSAGE_ID)
  await raw.call('event.offline.clear', { process_id: taken.process_id, message_id: [taken.events[0]?.MESSAGE_ID] })
  expect(deals(await get({ process_id: taken.process_id }))).toEqual(['2'])
  expect(
    await failure(raw.call('event.offline.clear', { process_id: taken.process_id, message_id: ['short'] })),
  ).toMatchObject({ code: 'ERROR_ARGUMENT' })
})

it('without clear: 0 forgets what it has told', async () => {
  const { change, get, deals } = await setup()
  change(1)
  const told = await get({ clear: 1 })
  expect([told.process_id, deals(told)]).toEqual([null, ['1']])
  expect(deals(await get())).toEqual([])
})

it('lets a failed row stand for all that follows, until failed ones are asked for', async () => {
  const { raw, change, get, deals } = await setup()
  change(1)
  const { process_id, events } = await get()
  change(1)
  await raw.call('event.offline.error', { process_id, message_id: [events[0]?.MESSAGE_ID] })
  change(1)
  expect(deals(await get())).toEqual([])
  expect(await raw.list('event.offline.list').toArray()).toMatchObject([{ ERROR: '1', PROCESS_ID: '' }])
  expect(deals(await get({ error: 1 }))).toEqual(['1'])
})

it('lists all of it in pages', async () => {
  const { raw, change } = await setup()
  change(...Array.from({ length: 120 }, (_, index) => index + 1))
  expect(await raw.list('event.offline.list').toArray()).toHaveLength(120)
  const { result, total, next } = (await raw.request('event.offline.list', { filter: { '>ID': 10 } })) as never as {
    result: unknown[]
    total: number
    next: number
  }
  expect([result.length, total, next]).toEqual([50, 110, 50])
})
