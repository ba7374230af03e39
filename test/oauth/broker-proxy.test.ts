import { createClient } from 'b24kit'
import { createApp, createBroker } from 'b24kit/oauth'
import { brokerAuth } from 'b24kit/oauth/mobile'
import { memoryStorage } from 'b24kit/storage'
import { createPortal, createVirtualClock } from 'b24kit/testing'
import { describe, expect, it } from 'vitest'

import { failure } from '../setup'
import { HOUR, LINK, PORTAL, setup } from './broker-setup'

describe('with a broker in between', () => {
  it('calls go through it, lists, batches and REST 3.0 too, and the phone has no token at all', async () => {
    const { phone, clientOf, portal, clock } = await setup({ mode: 'proxy' })
    portal.app.visitor = 4
    const own = memoryStorage()
    const auth = phone({ storage: own })
    await auth.signIn(PORTAL)
    const b24 = clientOf(auth)
    expect((await b24.call('profile')).ID).toBe('4')
    expect(await b24.list('crm.deal.list', { select: ['ID'] }).toArray()).toHaveLength(100)
    const batch = b24.batch()
    const deal = batch.add('crm.deal.get', { id: 42 })
    const buyer = batch.add('crm.contact.get', { id: deal.ref.CONTACT_ID })
    expect((await batch.run()).value(buyer).ID).toBeDefined()
    expect((await b24.v3.call('tasks.task.get', { id: 1 })).item.id).toBe(1)
    const both = b24.v3.batch()
    const commands = [1, 2].map((id) => both.add('tasks.task.get', { id }))
    const done = await both.run()
    expect(commands.map((command) => done.value(command).item.id)).toEqual([1, 2])
    await clock.advance(2 * HOUR)
    expect((await b24.call('profile')).ID).toBe('4')
    const kept = await Promise.all((await own.keys('')).map((key) => own.get(key)))
    expect(kept.join()).not.toMatch(/token/i)
  })

  it('the portal’s errors arrive as they are', async () => {
    const { phone, clientOf, portal } = await setup({ mode: 'proxy' })
    const auth = phone()
    await auth.signIn(PORTAL)
    const b24 = clientOf(auth)
    expect(await failure(b24.call('crm.deal.get', { id: 99_999 }))).toMatchObject({ name: 'ApiError', status: 400 })
    portal.fault('drop-after', { method: 'crm.deal.add' })
    const before = portal.table('deal').count
    expect(await failure(b24.call('crm.deal.add', { fields: { TITLE: 'once' } }))).toMatchObject({
      name: 'UnknownOutcomeError',
    })
    expect(portal.table('deal').count).toBe(before + 1)
  })

  it('what the broker could not bring to the portal is sent again, a write too, and once', async () => {
    const clock = createVirtualClock()
    const portal = createPortal({ clock, app: { redirect: 'https://api.example.com/b24/callback' } })
    const { clientId, clientSecret } = portal.app
    const app = createApp({
      clientId,
      clientSecret,
      storage: memoryStorage(),
      clock,
      retry: false,
      async fetch(request) {
        if (isDown && request.url.includes('/rest/'))
          throw Object.assign(new TypeError('fetch failed'), { code: 'ECONNREFUSED' })
        return portal.fetch(request)
      },
    })
    let isDown = false
    const broker = createBroker({ app, redirects: [LINK], mode: 'proxy' })
    const network = (request: Request) =>
      request.url.startsWith('https://api.') ? broker(request) : portal.fetch(request)
    const auth = brokerAuth({
      url: 'https://api.example.com/b24',
      storage: memoryStorage(),
      clock,
      fetch: network,
      async openAuthSession(url) {
        const toPortal = (await network(new Request(url))).headers.get('location') ?? ''
        const back = (await network(new Request(toPortal))).headers.get('location') ?? ''
        return { type: 'success', url: (await network(new Request(back))).headers.get('location') ?? '' }
      },
    })
    await auth.signIn(new URL(portal.url).host)
    const b24 = createClient({ auth, clock, fetch: network })
    const before = portal.table('deal').count
    isDown = true
    const adding = b24.call('crm.deal.add', { fields: { TITLE: 'once' } })
    const up = clock.sleep(1_000).then(() => {
      isDown = false
    })
    await Promise.all([adding, up])
    expect(portal.table('deal').count).toBe(before + 1)
  })

  it('methods that are not open are refused, inside of batches too', async () => {
    const { phone, clientOf, portal } = await setup({
      mode: 'proxy',
      allow: ({ method }) => method.startsWith('crm.deal.'),
    })
    const auth = phone()
    await auth.signIn(PORTAL)
    const { raw } = clientOf(auth)
    expect(await raw.call('crm.deal.get', { id: 1 })).toMatchObject({ ID: '1' })
    expect(await failure(raw.call('profile'))).toMatchObject({ code: 'METHOD_REFUSED', status: 403 })
    const sent = portal.log.length
    for (const cmd of [
      { a: 'crm.deal.get?id=1', b: 'user.get' },
      { a: 'batch?cmd[a]=user.get' },
      ['/user.get.json?a=1'],
      { a: { b: 1 } },
    ])
      expect(await failure(raw.call('batch', { cmd }))).toMatchObject({ code: 'METHOD_REFUSED' })
    expect(portal.log.length).toBe(sent)
  })

  it('no spelling gets a method past `allow`, which may take its time', async () => {
    const asked: string[] = []
    const allow = async ({ method }: { method: string }) => {
      asked.push(method)
      return method !== 'user.get'
    }
    const { phone, post } = await setup({ mode: 'proxy', allow })
    const storage = memoryStorage()
    await phone({ storage }).signIn(PORTAL)
    const [key = ''] = await storage.keys('b24.phone')
    const { session } = JSON.parse((await storage.get(key)) ?? '{}')
    const refused: [string, unknown][] = [
      ['rest/user.get', {}],
      ['rest/user.get.json', {}],
      ['rest/USER.GET', {}],
      ['rest/batch', { cmd: { a: 'user.get' } }],
      ['rest/batch.json', { cmd: { a: 'User.Get.json?ID=1' } }],
      ['rest/BATCH', { cmd: { a: '/user.get' } }],
      ['rest/batch', { Cmd: { a: 'user.get' } }],
      ['rest/batch', { cmd: { a: 'profile' }, CMD: { a: 'user.get' } }],
      ['rest/batch', { cmd: { a: 'batch?cmd[x]=user.get' } }],
      ['rest/batch', {}],
      ['rest/api/batch', { 0: { method: 'tasks.task.get' } }],
      ['rest/api/batch', [{ method: 'user.get' }]],
    ]
    for (const [step, body] of refused) {
      const response = await post(step, body as object, session)
      expect([step, body, response.status, (await response.json()).error]).toEqual([step, body, 403, 'METHOD_REFUSED'])
    }
    expect((await post('rest/batch', { cmd: { a: 'profile' }, halt: 1 }, session)).status).toBe(200)
    expect(new Set(asked)).toEqual(new Set(['user.get', 'profile']))
  })

  it('a session that has ended signs the phone out', async () => {
    const told: string[] = []
    const { phone, clientOf, portal, clock } = await setup({ mode: 'proxy' })
    const auth = phone({ onSignedOut: (code) => told.push(code) })
    await auth.signIn(PORTAL)
    const b24 = clientOf(auth)
    portal.app.uninstall()
    await clock.advance(HOUR)
    expect(await failure(b24.call('profile'))).toMatchObject({ name: 'AuthError', code: 'NOT_INSTALLED' })
    expect(told).toEqual(['NOT_INSTALLED'])
  })
})
