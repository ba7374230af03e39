// Handlers that are given the object itself.
import { bearer, createClient, type Deal } from 'b24kit'
import { createReceiver } from 'b24kit/events'
import { createApp } from 'b24kit/oauth'
import { deal } from 'b24kit/schemas'
import { memoryStorage } from 'b24kit/storage'
import { createPortal, createVirtualClock, type PortalOptions } from 'b24kit/testing'
import { expect, expectTypeOf, it } from 'vitest'
import { answering } from '../setup'
import { body, MEMBER, request, TOKEN } from './deliver'

async function setup(options: PortalOptions = {}) {
  const clock = createVirtualClock()
  const portal = createPortal({ clock, deliver: (request) => receiver.fetch(request), ...options })
  const { clientId, clientSecret, memberId } = portal.app
  const app = createApp({ clientId, clientSecret, storage: memoryStorage(), clock, fetch: portal.fetch })
  const receiver = createReceiver({ app, storage: memoryStorage(), clock })
  portal.events.trigger('ONAPPINSTALL', { to: 'https://app.example/events', data: { VERSION: '1' } })
  await portal.events.sent()
  const listen = (...events: string[]) => {
    for (const event of events) portal.events.bind(event, 'https://app.example/events')
  }
  const settled = async () => {
    await portal.events.sent()
    await receiver.idle()
  }
  return { portal, app, receiver, clock, memberId, listen, settled }
}

it('a thousand changed deals within a second are read in at most 25 requests', async () => {
  const { portal, receiver, listen, settled, clock } = await setup({
    deals: 1000,
    plan: 'enterprise',
    cost: { read: 1 },
  })
  const titles: (string | null | undefined)[] = []
  receiver.on('ONCRMDEALUPDATE', { read: true }, ({ object, missing }) => {
    if (missing === undefined) titles.push(object.TITLE)
  })
  listen('ONCRMDEALUPDATE')
  const before = portal.stats().requests
  for (let id = 1; id <= 1000; id++) {
    portal.table('deal').update(id, { TITLE: `New ${id}` })
    if (id % 100 === 0) await clock.sleep(100)
  }
  await settled()
  expect(titles.sort()).toEqual(Array.from({ length: 1000 }, (_, index) => `New ${index + 1}`).sort())
  expect(portal.stats().requests - before).toBeLessThanOrEqual(25)
})

it('the object comes with the fields and in the types that were asked for', async () => {
  const { portal, receiver, listen, settled } = await setup()
  const seen: unknown[] = []
  receiver.on('ONCRMDEALADD', { read: true, select: ['ID', 'TITLE'] }, ({ object }) => {
    expectTypeOf(object).toEqualTypeOf<Pick<Deal, 'ID' | 'TITLE'> | undefined>()
    seen.push(object)
  })
  receiver.on('ONCRMDEALADD', { read: true, schema: deal }, ({ object }) => {
    expectTypeOf(object?.DATE_CREATE).toEqualTypeOf<Date | null | undefined>()
    seen.push(object?.OPPORTUNITY)
  })
  receiver.on('ONTASKUPDATE', { read: true }, ({ object }) => seen.push(object?.title))
  listen('ONCRMDEALADD', 'ONTASKUPDATE')
  const { ID } = portal.table('deal').insert({ TITLE: 'Roof', OPPORTUNITY: 1200 })
  portal.table('task').update(3, { TITLE: 'Call them' })
  await settled()
  expect(seen).toHaveLength(3)
  expect(seen).toEqual(expect.arrayContaining([{ ID: String(ID), TITLE: 'Roof' }, 1200, 'Call them']))
})

it('an object that is gone arrives as such', async () => {
  const { portal, receiver, listen, settled } = await setup()
  const seen: unknown[] = []
  receiver.on('ONCRMDEALUPDATE', { read: true }, ({ object, missing }) => void seen.push([object, missing]))
  receiver.on('ONCRMDEALDELETE', { read: true }, ({ object, missing, data }) => {
    seen.push([object, missing, data.FIELDS.ID])
  })
  receiver.on('ONTASKUPDATE', { read: true }, ({ missing }) => void seen.push(missing))
  listen('ONCRMDEALUPDATE', 'ONCRMDEALDELETE', 'ONTASKUPDATE')
  portal.table('deal').update(5, { TITLE: 'x' })
  portal.table('deal').delete(5)
  portal.events.trigger('ONTASKUPDATE', { id: 9999 })
  await settled()
  expect(seen).toHaveLength(3)
  expect(seen).toEqual(expect.arrayContaining([[undefined, 'deleted'], [undefined, 'deleted', '5'], 'deleted']))
})

it('an object that may not be seen arrives as such', async () => {
  const { b24 } = answering({
    result: { result: [], result_error: { c0: { error: 'ACCESS_DENIED', error_description: 'Access denied.' } } },
  })
  const applicationTokens = { [MEMBER]: TOKEN }
  const receiver = createReceiver({ applicationTokens, storage: memoryStorage(), client: () => b24 })
  const seen: unknown[] = []
  receiver.on('ONCRMDEALUPDATE', { read: true }, ({ object, missing }) => void seen.push([object, missing]))
  await receiver.fetch(request(body()))
  await receiver.idle()
  expect(seen).toEqual([[undefined, 'forbidden']])
})

it('a portal that fails meanwhile is asked again', async () => {
  const { portal, receiver, listen, settled } = await setup()
  let count = 0
  receiver.on('ONCRMDEALUPDATE', { read: true }, ({ object }) => {
    if (object) count++
  })
  listen('ONCRMDEALUPDATE')
  portal.fault('html', { times: 8 })
  portal.table('deal').update(5, { TITLE: 'x' })
  await settled()
  expect(count).toBe(1)
})

it('sync binds what is handled, unbinds what is not, leaves other addresses alone, and may be repeated', async () => {
  const { portal, app, receiver, memberId, settled } = await setup()
  const url = 'https://app.example/events'
  portal.events.bind('ONCRMLEADADD', url)
  portal.events.bind('ONCRMLEADADD', 'https://elsewhere.example/')
  const seen: string[] = []
  receiver.on('ONCRMDEALUPDATE', ({ event }) => void seen.push(event))
  receiver.on('ONTASKADD', ({ event }) => void seen.push(event))
  receiver.on('ONAPPUNINSTALL', () => {})
  const client = app.client(memberId)
  expect(await receiver.sync(client, url)).toEqual({
    bound: ['ONCRMDEALUPDATE', 'ONTASKADD'],
    unbound: ['ONCRMLEADADD'],
  })
  expect(await receiver.sync(client, url)).toEqual({ bound: [], unbound: [] })
  expect(portal.events.bindings.map(({ event, handler }) => `${event} ${handler}`)).toEqual([
    'ONCRMLEADADD https://elsewhere.example/',
    `ONCRMDEALUPDATE ${url}`,
    `ONTASKADD ${url}`,
  ])
  portal.table('deal').update(1, { TITLE: 'x' })
  await settled()
  expect(seen).toEqual(['ONCRMDEALUPDATE'])
  await expect(receiver.sync(client, 'events')).rejects.toThrow(/address/)
})

it('a handler has the client of the portal that the event came from', async () => {
  const { portal, receiver, listen, settled } = await setup()
  const names: unknown[] = []
  receiver.on('ONCRMLEADADD', async ({ client, data }) => {
    names.push((await client.call('crm.lead.get', { id: Number(data.FIELDS.ID) })).TITLE)
  })
  listen('ONCRMLEADADD')
  portal.table('lead').insert({ TITLE: 'Somebody' })
  await settled()
  expect(names).toEqual(['Somebody'])
})

it('an installation by event is believed when the auth server confirms it, and its token proves the rest', async () => {
  const { portal, app, receiver, memberId, settled } = await setup()
  expect(await app.installations()).toMatchObject([{ memberId, revoked: undefined }])
  let count = 0
  receiver.on('ONCRMDEALUPDATE', () => void count++)
  receiver.on('ONAPPUNINSTALL', () => void count++)
  portal.fault('event-forged')
  portal.events.trigger('ONCRMDEALUPDATE', { to: 'https://app.example/events', id: 3 })
  await settled()
  expect([count, portal.events.answers.get(401)]).toEqual([1, 1])
  portal.events.trigger('ONAPPUNINSTALL', { to: 'https://app.example/events', data: { CLEAN: '0' }, userId: 0 })
  await settled()
  expect(count).toBe(2)
  expect(await app.installations()).toMatchObject([{ memberId, revoked: 'UNINSTALLED' }])
})

it('an installation posted by somebody who does not know the application token reaches no handler', async () => {
  const { portal, receiver } = await setup()
  const seen: unknown[] = []
  receiver.on('ONAPPINSTALL', ({ data }) => void seen.push(data))
  const { access_token: accessToken, refresh_token: refreshToken } = portal.app.tokens(4)
  const auth = { member_id: portal.app.memberId, access_token: accessToken, refresh_token: refreshToken }
  const forged = body({ event: 'ONAPPINSTALL', data: { VERSION: '666' }, auth: { ...auth, application_token: 'mine' } })
  expect((await receiver.fetch(request(forged))).status).toBe(401)
  await receiver.idle()
  expect(seen).toEqual([])
})

it('calls made with a token of an event are cut off after seven hops', async () => {
  const clock = createVirtualClock()
  let hops = 0
  const portal = createPortal({
    clock,
    async deliver(request) {
      const accessToken = new URLSearchParams(await request.text()).get('auth[access_token]') ?? ''
      const auth = bearer(() => ({ accessToken, endpoint: `${portal.url}/rest/` }))
      const b24 = createClient({ auth, fetch: portal.fetch, clock })
      await b24.call('crm.deal.update', { id: 1, fields: { TITLE: `Hop ${++hops}` } })
      return new Response('')
    },
  })
  portal.events.bind('ONCRMDEALUPDATE', 'https://app.example/events')
  portal.events.trigger('ONCRMDEALUPDATE', { id: 1 })
  await portal.events.sent()
  expect(hops).toBe(7)
})
