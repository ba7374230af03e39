// Changes that the portal keeps until they have been handled.
import { type Client, createClient, webhook } from 'b24kit'
import { consumeOffline, createReceiver, type OfflineConsumerEvent, type OfflineOptions } from 'b24kit/events'
import { createApp } from 'b24kit/oauth'
import { memoryStorage } from 'b24kit/storage'
import { createPortal, createVirtualClock, type PortalOptions } from 'b24kit/testing'
import { afterEach, expect, it } from 'vitest'
import { failure } from '../setup'

const stopping: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const stop of stopping.splice(0)) await stop()
})

async function setup(options: PortalOptions = {}) {
  const clock = createVirtualClock({ auto: false })
  const portal = createPortal({ clock, plan: 'self-hosted', cost: { read: 0, list: 0, write: 0 }, ...options })
  const { clientId, clientSecret, memberId } = portal.app
  const storage = memoryStorage()
  const appOf = (connector?: string) =>
    createApp({
      clientId,
      clientSecret,
      storage,
      clock,
      fetch: portal.fetch,
      ...(connector !== undefined && { connector }),
    })
  const redirect = `https://app.example/?code=${portal.app.code()}&state=s&member_id=${memberId}`
  await appOf().exchange(redirect, { state: 's' })
  const told: OfflineConsumerEvent[] = []
  const consume = async (client: Client, events: OfflineOptions['events'], more: Partial<OfflineOptions> = {}) => {
    const consumer = await consumeOffline({ client, events, clock, onEvent: (event) => told.push(event), ...more })
    stopping.push(() => Promise.race([consumer.stop(), settle()]))
    return consumer
  }
  return { clock, portal, told, consume, client: (connector?: string) => appOf(connector).client(memberId) }
}
/** Until all that can go on without time has gone on. */
const settle = async () => {
  for (let turn = 0; turn < 100; turn++) await new Promise(setImmediate)
}

it('changes are handled once and cleared, merged where an object changed often', async () => {
  const { portal, consume, client, clock } = await setup()
  const seen: string[] = []
  await consume(client(), {
    ONCRMDEALUPDATE: ({ data }) => void seen.push(`deal ${data.FIELDS.ID}`),
    ONTASKADD: ({ data }) => void seen.push(`task ${data.FIELDS_AFTER.ID}`),
  })
  await settle()
  for (let turn = 0; turn < 5; turn++) portal.table('deal').update(7, { TITLE: `Turn ${turn}` })
  const { ID } = portal.table('task').insert({ TITLE: 'Call' })
  portal.table('contact').update(1, { NAME: 'nobody asked' })
  await clock.advance(60_000)
  await settle()
  expect(seen).toEqual(['deal 7', `task ${ID}`])
  await clock.advance(60_000)
  await settle()
  expect(seen).toHaveLength(2)
})

it('a consumer that dies between reading and clearing loses nothing: all comes again, marked', async () => {
  const { portal, consume, client, clock } = await setup()
  const first: string[] = []
  await consume(client(), {
    ONCRMDEALUPDATE: ({ data }) => {
      first.push(data.FIELDS.ID)
      // Dies with the third in hand.
      return first.length === 3 ? new Promise(() => {}) : undefined
    },
  })
  await settle()
  for (const id of [1, 2, 3, 4, 5]) portal.table('deal').update(id, { TITLE: 'x' })
  await clock.advance(60_000)
  await settle()
  expect(first).toEqual(['1', '2', '3'])
  const second: [string, boolean][] = []
  await consume(client(), { ONCRMDEALUPDATE: ({ data, repeated }) => void second.push([data.FIELDS.ID, repeated]) })
  await settle()
  expect(second).toEqual(['1', '2', '3', '4', '5'].map((id) => [id, true]))
})

it('an answer that is lost on the way loses nothing', async () => {
  const { portal, consume, client, clock, told } = await setup()
  const seen: string[] = []
  await consume(client(), { ONCRMDEALUPDATE: ({ data }) => void seen.push(data.FIELDS.ID) })
  await settle()
  portal.fault('drop-after', { method: 'event.offline.get', times: 1 })
  portal.table('deal').update(1, { TITLE: 'x' })
  await clock.advance(60_000)
  await settle()
  expect(told).toMatchObject([{ type: 'unreachable' }])
  await clock.advance(60_000)
  await settle()
  expect(seen).toEqual(['1'])
})

it('what is written in the name of the connector never comes back, and what others write does', async () => {
  const { portal, consume, client, clock } = await setup()
  const erp = client('erp')
  const seen: string[] = []
  await consume(erp, { ONCRMDEALUPDATE: ({ data }) => void seen.push(data.FIELDS.ID) }, { connector: 'erp' })
  await settle()
  const write = erp.call('crm.deal.update', { id: 1, fields: { TITLE: 'from the ERP' } })
  const other = client().call('crm.deal.update', { id: 2, fields: { TITLE: 'by hand' } })
  await settle()
  await Promise.all([write, other])
  await clock.advance(60_000)
  await settle()
  expect(seen).toEqual(['2'])
  expect(portal.table('deal').get(1)?.TITLE).toBe('from the ERP')
})

it('ONOFFLINEEVENT wakes it up', async () => {
  const { portal, consume, client } = await setup({ deliver: (request) => receiver.fetch(request) })
  const { memberId, applicationToken } = portal.app
  const receiver = createReceiver({ applicationTokens: { [memberId]: applicationToken }, storage: memoryStorage() })
  const seen: string[] = []
  const consumer = await consume(client(), { ONCRMDEALUPDATE: ({ data }) => void seen.push(data.FIELDS.ID) })
  receiver.on('ONOFFLINEEVENT', () => consumer.wake())
  portal.events.bind('ONOFFLINEEVENT', 'https://app.example/events')
  await settle()
  portal.table('deal').update(1, { TITLE: 'x' })
  await portal.events.sent()
  await receiver.idle()
  await settle()
  expect(seen).toEqual(['1'])
})

it('a handler that fails is tried again, and at last its change is left to the portal, listed and handled anew', async () => {
  const { portal, consume, client, clock, told } = await setup()
  let isBroken = true
  const consumer = await consume(
    client(),
    {
      ONCRMDEALUPDATE: ({ data }) => {
        if (isBroken && data.FIELDS.ID === '1') throw new Error('no')
      },
    },
    { pauses: [1000] },
  )
  await settle()
  for (const id of [1, 2]) portal.table('deal').update(id, { TITLE: 'x' })
  await clock.advance(60_000)
  await settle()
  await clock.advance(1000)
  await settle()
  expect(told.map(({ type }) => type)).toEqual(['failed', 'dead', 'handled'])
  const left = () => client().raw.list('event.offline.list').toArray()
  expect(await left()).toMatchObject([{ EVENT_DATA: { FIELDS: { ID: '1' } } }])
  await clock.advance(60_000)
  await settle()
  expect(told).toHaveLength(3)

  const [dead] = consumer.dead()
  expect(dead).toMatchObject({ event: 'ONCRMDEALUPDATE', data: { FIELDS: { ID: '1' } } })
  isBroken = false
  consumer.replay(dead?.messageId ?? '')
  await settle()
  expect(told.at(-1)).toMatchObject({ type: 'handled', messageId: dead?.messageId })
  expect(consumer.dead()).toEqual([])
  expect(await left()).toEqual([])
  expect(() => consumer.replay('x')).toThrow(/no change x that was given up/)
})

it('a change that was given up swallows no later one of the same object, and goes with it', async () => {
  const { portal, consume, client, clock } = await setup()
  let isBroken = true
  const seen: string[] = []
  const consumer = await consume(
    client(),
    {
      ONCRMDEALUPDATE: ({ data }) => {
        if (isBroken) throw new Error('no')
        seen.push(data.FIELDS.ID)
      },
    },
    { pauses: [] },
  )
  await settle()
  portal.table('deal').update(3, { TITLE: 'first' })
  await clock.advance(60_000)
  await settle()
  expect(consumer.dead()).toHaveLength(1)
  isBroken = false
  for (const TITLE of ['second', 'third']) {
    portal.table('deal').update(3, { TITLE })
    await clock.advance(60_000)
    await settle()
  }
  expect(seen).toEqual(['3', '3'])
  expect(consumer.dead()).toEqual([])
  expect(await client().raw.list('event.offline.list').toArray()).toEqual([])
})

it('starts again and again, and tries anew what was given up before', async () => {
  const { portal, consume, client, clock } = await setup()
  const broken = () => {
    throw new Error('no')
  }
  const first = await consume(client(), { ONCRMDEALUPDATE: broken }, { pauses: [] })
  await settle()
  portal.table('deal').update(3, { TITLE: 'first' })
  await clock.advance(60_000)
  await settle()
  await first.stop()
  const seen: [string, boolean][] = []
  await consume(client(), { ONCRMDEALUPDATE: ({ data, repeated }) => void seen.push([data.FIELDS.ID, repeated]) })
  await settle()
  expect(seen).toEqual([['3', true]])
})

it('that is told to stop waits for its handler, and for no pause', async () => {
  const { portal, consume, client, clock, told } = await setup()
  const consumer = await consume(
    client(),
    {
      ONCRMDEALUPDATE: () => {
        throw new Error('no')
      },
    },
    { pauses: [3_600_000] },
  )
  await settle()
  portal.table('deal').update(3, { TITLE: 'x' })
  await clock.advance(60_000)
  await settle()
  expect(told.map(({ type }) => type)).toEqual(['failed'])
  const before = clock.now()
  await consumer.stop()
  expect(clock.now()).toBe(before)
})

it('what is bound elsewhere and not handled here is said aloud, and not cleared', async () => {
  const { portal, consume, client, clock, told } = await setup()
  await client().raw.call('event.bind', { event: 'ONTASKADD', event_type: 'offline' })
  await consume(client(), { ONCRMDEALUPDATE: () => {} })
  await settle()
  portal.table('task').insert({ TITLE: 'Call' })
  portal.table('deal').update(1, { TITLE: 'x' })
  await clock.advance(60_000)
  await settle()
  expect(told.map(({ type }) => type).sort()).toEqual(['handled', 'unhandled'])
  expect(await client().raw.list('event.offline.list').toArray()).toMatchObject([{ EVENT_NAME: 'ONTASKADD' }])
})

it('a plan without it, a person without rights and a webhook end at the start, each with its own error', async () => {
  const events = { ONCRMDEALUPDATE: () => {} }
  const poor = await setup({ offlineEvents: false })
  expect(await failure(poor.consume(poor.client(), events))).toMatchObject({ name: 'ApiError', code: 'WRONG_LICENSE' })
  const { portal, consume, clock } = await setup()
  const { memberId, clientId, clientSecret } = portal.app
  const app = createApp({ clientId, clientSecret, storage: memoryStorage(), clock, fetch: portal.fetch })
  await app.exchange(`https://app.example/?code=${portal.app.code(4)}&state=s&member_id=${memberId}`, { state: 's' })
  expect(await failure(consume(app.client(memberId), events))).toMatchObject({ code: 'ACCESS_DENIED' })
  const hook = createClient({ auth: webhook(portal.webhookUrl), fetch: portal.fetch, clock })
  expect(await failure(consume(hook, events))).toMatchObject({ code: 'WRONG_AUTH_TYPE' })
  expect(await failure(consume(hook, {}))).toMatchObject({ name: 'UsageError' })
  const wrong: [object, RegExp][] = [
    [{ client: {} }, /needs the client/],
    [{ events: null }, /needs events to handle/],
    [{ events: { ONCRMDEALUPDATE: undefined } }, /the handler of ONCRMDEALUPDATE must be a function/],
    [{ pollEvery: 0 }, /pollEvery must be a number from 1000 up/],
  ]
  for (const [options, message] of wrong)
    await expect(consumeOffline({ client: hook, events, ...options } as OfflineOptions)).rejects.toThrow(message)
})
