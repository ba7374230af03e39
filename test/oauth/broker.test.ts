// The sign-in of a phone through the broker, over real sockets: a portal, a broker, and a browser that follows redirects.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createClient, type ObservedEvent } from 'b24kit'
import {
  type BrokerEvent,
  type BrokerOptions,
  createApp,
  createBroker,
  type OAuthEvent,
  toNodeListener,
} from 'b24kit/oauth'
import { type BrokerAuthOptions, brokerAuth } from 'b24kit/oauth/mobile'
import { memoryStorage } from 'b24kit/storage'
import { createPortal, createVirtualClock } from 'b24kit/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { failure } from '../setup'

const LINK = 'myapp://signed-in'
const HOUR = 3_600_000
const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

async function setup(options: Partial<BrokerOptions> = {}) {
  // Sockets know nothing of a clock that jumps: this one stands until a test moves it.
  const clock = createVirtualClock({ auto: false })
  const storage = memoryStorage()
  const oauthEvents: OAuthEvent[] = []
  const brokerEvents: BrokerEvent[] = []
  const asked: string[] = []

  const server = createServer((incoming, outgoing) => listener(incoming, outgoing))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/b24`
  const portal = createPortal({
    clock,
    cost: { read: 0, list: 0, write: 0 },
    host: 'acme.bitrix24.test',
    app: { redirect: `${url}/callback` },
  })
  const served = await portal.serve()
  closing.push(
    () => served.close(),
    () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  )
  // All of the portal's addresses, and the auth server's, are one socket here.
  const overSocket = (request: Request): Promise<Response> => {
    asked.push(request.url)
    const { host, origin, pathname, search } = new URL(request.url)
    if (host.startsWith('127.')) return fetch(request)
    const headers = new Headers(request.headers)
    return fetch(
      new Request(`${served.url}${pathname}${search}`, {
        method: request.method,
        headers: [...headers, ['x-asked', origin]],
        redirect: 'manual',
        signal: request.signal,
        ...(request.body && { body: request.body, duplex: 'half' }),
      } as RequestInit),
    )
  }
  const { clientId, clientSecret } = portal.app
  const app = createApp({
    clientId,
    clientSecret,
    storage,
    clock,
    fetch: overSocket,
    onEvent: (event) => oauthEvents.push(event),
  })
  const broker = createBroker({
    app,
    redirects: [LINK, 'myapp://other?x=1'],
    onEvent: (event) => brokerEvents.push(event),
    ...options,
  })
  const listener = toNodeListener(broker)

  /** The system's browser: follows redirects until one leads into an app. */
  async function openAuthSession(start: string): Promise<{ type: string; url?: string }> {
    let at = start
    for (let hop = 0; hop < 5; hop++) {
      const response = await overSocket(new Request(at, { redirect: 'manual' }))
      const location = response.headers.get('location')
      if (location === null) return { type: 'dismiss' }
      if (!/^https?:/.test(location)) return { type: 'success', url: location }
      at = location
    }
    return { type: 'dismiss' }
  }
  const phone = (more: Partial<BrokerAuthOptions> = {}) =>
    brokerAuth({ url, storage: memoryStorage(), clock, fetch: overSocket, openAuthSession, ...more })
  const observed: ObservedEvent[] = []
  const clientOf = (auth: ReturnType<typeof phone>) =>
    createClient({ auth, clock, fetch: overSocket, observe: (event) => observed.push(event) })
  const post = (step: string, body: object, session = '') =>
    overSocket(
      new Request(`${url}/${step}`, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json', authorization: `Bearer ${session}` },
      }),
    )
  const seen = { oauthEvents, brokerEvents, observed, asked }
  return { clock, portal, app, url, storage, phone, clientOf, openAuthSession, overSocket, post, seen }
}

const PORTAL = 'acme.bitrix24.test'

describe('a phone', () => {
  it('signs in, calls, is given new tokens for hours, and signs out', async () => {
    const { phone, clientOf, portal, clock, seen, app } = await setup()
    portal.app.visitor = 4
    const auth = phone()
    const b24 = clientOf(auth)
    expect(await failure(b24.call('profile'))).toMatchObject({ name: 'AuthError', code: 'NOT_SIGNED_IN' })
    const person = { memberId: portal.app.memberId, userId: 4 }
    expect(await auth.signIn(PORTAL)).toEqual(person)
    expect((await b24.call('profile')).ID).toBe('4')
    expect((await b24.v3.call('tasks.task.get', { id: 1 })).item.id).toBe(1)
    await clock.advance(2 * HOUR)
    expect((await b24.call('profile')).ID).toBe('4')
    expect(portal.app.renewals).toBe(1)
    expect(await auth.person()).toEqual(person)
    await auth.signOut()
    expect(await auth.person()).toBeUndefined()
    expect(await failure(b24.call('profile'))).toMatchObject({ code: 'NOT_SIGNED_IN' })
    expect(seen.brokerEvents.map(({ type }) => type)).toEqual(['signed-in', 'signed-out'])
    // The app never acts as somebody who has only signed in on a phone.
    expect(await app.installations()).toEqual([])
    expect(await failure(app.client(person.memberId, { userId: 4 }).call('profile'))).toMatchObject({
      code: 'NOT_INSTALLED',
    })
  })

  it('has a session that outlives the app, and one renewal for many screens', async () => {
    const { phone, clientOf, portal, clock } = await setup()
    const storage = memoryStorage()
    await phone({ storage }).signIn(PORTAL)
    await clock.advance(5 * HOUR)
    const restarted = phone({ storage })
    const screens = Array.from({ length: 8 }, () => clientOf(restarted))
    await Promise.all(screens.map((b24) => b24.call('profile')))
    expect(portal.app.renewals).toBe(1)
    portal.expireToken(JSON.parse((await storage.get('b24.phone.default.session')) ?? '{}').token.accessToken)
    await Promise.all(screens.map((b24) => b24.call('profile')))
    expect(portal.app.renewals).toBe(2)
  })

  it('finishes by the link that started the app, when the app was closed behind the browser', async () => {
    const { phone, openAuthSession, clientOf } = await setup()
    const storage = memoryStorage()
    let link: string | undefined
    const closed = phone({
      storage,
      async openAuthSession(url) {
        link = (await openAuthSession(url)).url
        return { type: 'dismiss' }
      },
    })
    expect(await failure(closed.signIn(PORTAL))).toMatchObject({ name: 'AuthError', code: 'CANCELLED' })
    const restarted = phone({ storage })
    expect(await restarted.resume(link ?? '')).toMatchObject({ userId: 1 })
    expect((await clientOf(restarted).call('profile')).ID).toBe('1')
  })

  it('never gets a refresh token, nor keeps one; the broker keeps no ticket, session or verifier as it is', async () => {
    const { phone, storage, overSocket } = await setup()
    const own = memoryStorage()
    const answers: string[] = []
    const links: string[] = []
    const requests: string[] = []
    const auth = phone({
      storage: own,
      async fetch(request) {
        requests.push(await request.clone().text())
        const response = await overSocket(request)
        answers.push(await response.clone().text())
        return response
      },
      async openAuthSession(url) {
        links.push(url)
        return { type: 'dismiss' }
      },
    })
    await failure(auth.signIn(PORTAL))
    const verifier = JSON.parse((await own.get('b24.phone.default.pending')) ?? '{}').verifier as string
    expect(links.join()).not.toContain(verifier)
    const happy = phone({ storage: own })
    await happy.signIn(PORTAL)
    const kept = await Promise.all((await own.keys('')).map((key) => own.get(key)))
    expect([...kept, ...answers].join()).not.toMatch(/refresh/i)
    const server = (await Promise.all((await storage.keys('')).map((key) => storage.get(key)))).join()
    expect(server).not.toMatch(/b24[stv]_/)
  })

  it('that signs out takes its token with it, and leaves the person’s other phone signed in', async () => {
    const { phone, clientOf, portal, storage } = await setup()
    const [left, right] = [phone(), phone()]
    await left.signIn(PORTAL)
    await right.signIn(PORTAL)
    await clientOf(left).call('profile')
    const { token = '' } = await left.credentials(new AbortController().signal)
    await left.signOut()
    const body = JSON.stringify({ auth: token })
    const headers = { 'content-type': 'application/json' }
    const answer = await portal.fetch(`${portal.url}/rest/profile`, { method: 'POST', body, headers })
    expect(answer.status).toBe(401)
    expect((await clientOf(right).call('profile')).ID).toBe('1')
    await right.signOut()
    expect(await storage.keys('oauth:')).toEqual([])
  })

  it('is signed out by itself, once, when the portal lets the person in no more', async () => {
    const told: string[] = []
    const { phone, clientOf, portal, clock } = await setup()
    const auth = phone({ onSignedOut: (code) => told.push(code) })
    await auth.signIn(PORTAL)
    const b24 = clientOf(auth)
    portal.app.uninstall()
    await clock.advance(HOUR)
    const errors = await Promise.all([b24.call('profile'), b24.call('profile')].map(failure))
    for (const error of errors) expect(error).toMatchObject({ name: 'AuthError', code: 'NOT_INSTALLED' })
    expect(await failure(b24.call('profile'))).toMatchObject({ code: 'NOT_SIGNED_IN' })
    expect(told).toEqual(['NOT_INSTALLED'])
    portal.app.install()
    await auth.signIn(PORTAL)
    expect((await b24.call('profile')).ID).toBe('1')
  })

  it('that is offline says so, and is signed in afterwards', async () => {
    const { phone, clientOf, clock, overSocket } = await setup()
    let isOffline = false
    const auth = phone({
      fetch: async (request) => {
        if (isOffline) throw new TypeError('Network request failed')
        return overSocket(request)
      },
    })
    await auth.signIn(PORTAL)
    await clock.advance(HOUR)
    isOffline = true
    expect(await failure(clientOf(auth).call('profile', {}, { retry: false }))).toMatchObject({
      name: 'NetworkError',
      retryable: true,
    })
    isOffline = false
    expect((await clientOf(auth).call('profile')).ID).toBe('1')
  })

  it('waits for a silent broker no longer than it was told', async () => {
    const { phone, clock, overSocket } = await setup()
    let isSilent = false
    const auth = phone({
      timeout: 5_000,
      fetch: (request) => (isSilent ? new Promise<never>(() => {}) : overSocket(request)),
    })
    await auth.signIn(PORTAL)
    await clock.advance(HOUR)
    isSilent = true
    const asked = failure(auth.credentials(new AbortController().signal))
    await clock.advance(5_000)
    expect(await asked).toMatchObject({ name: 'TimeoutError' })
  })

  it('refuses options that can’t be meant, a client secret first of all', async () => {
    const { phone } = await setup()
    for (const [wrong, words] of [
      [{ clientSecret: 'x' }, /secret/],
      [{ url: 'http://api.example.com/b24' }, /https/],
      [{ url: 'nowhere' }, /url/],
      [{ openAuthSession: undefined }, /openAuthSession/],
      [{ storage: undefined }, /storage/],
      [{ account: 'a b' }, /account/],
    ] as [object, RegExp][])
      expect(() => phone(wrong)).toThrow(words)
  })
})

describe('the broker refuses', () => {
  it('another state, and leaves the sign-in that is on its way as it is', async () => {
    const { phone, openAuthSession, clientOf } = await setup()
    let link = ''
    const auth = phone({
      async openAuthSession(url) {
        link = (await openAuthSession(url)).url ?? ''
        return { type: 'success', url: link.replace(/state=[^&]+/, 'state=somebodyelses1234') }
      },
    })
    expect(await failure(auth.signIn(PORTAL))).toMatchObject({ name: 'SignatureError', code: 'WRONG_STATE' })
    expect(await auth.person()).toBeUndefined()
    await auth.resume(link)
    expect((await clientOf(auth).call('profile')).ID).toBe('1')
  })

  it('a state that it has not signed, or that is too old, or finished', async () => {
    const { url, overSocket, portal, phone, openAuthSession, clock, seen } = await setup()
    const get = (state: string) =>
      overSocket(
        new Request(`${url}/callback?code=${portal.app.code()}&state=${state}&member_id=x`, { redirect: 'manual' }),
      )
    const refused = async (response: Response) => [response.status, await response.text()]
    expect(await refused(await get('made-up'))).toEqual([400, expect.stringContaining('(WRONG_STATE)')])
    let back = ''
    const auth = phone({
      async openAuthSession(start) {
        const first = await overSocket(new Request(start, { redirect: 'manual' }))
        back = new URL(first.headers.get('location') ?? '').searchParams.get('state') ?? ''
        return openAuthSession(start)
      },
    })
    await auth.signIn(PORTAL)
    expect((await get(`${back}x`)).status).toBe(400)
    // The one of the sign-in that the browser went through is another: this one is fresh.
    const done = await get(back)
    expect(done.headers.get('location')).toMatch(/ticket=b24t_/)
    expect((await get(back)).headers.get('location')).toMatch(/^myapp:\/\/signed-in\?error=STATE_USED&/)
    await clock.advance(600_000)
    expect(await refused(await get(back))).toEqual([400, expect.stringContaining('(STATE_EXPIRED)')])
    expect(seen.brokerEvents.flatMap((event) => (event.type === 'refused' ? [event.code] : []))).toEqual([
      'WRONG_STATE',
      'WRONG_STATE',
      'STATE_EXPIRED',
    ])
  })

  it('a ticket that is replayed, expired, forged, or brought without its verifier', async () => {
    const { phone, openAuthSession, post, clock } = await setup()
    const own = memoryStorage()
    let link = ''
    const begin = async () => {
      await failure(
        phone({
          storage: own,
          async openAuthSession(url) {
            link = (await openAuthSession(url)).url ?? ''
            return { type: 'cancel' }
          },
        }).signIn(PORTAL),
      )
      const ticket = new URL(link).searchParams.get('ticket') ?? ''
      const { verifier } = JSON.parse((await own.get('b24.phone.default.pending')) ?? '{}')
      return { ticket, verifier }
    }
    const code = async (body: object) => {
      const response = await post('redeem', body)
      return [response.status, ((await response.json()) as { error?: string }).error]
    }
    const first = await begin()
    expect(await code({ ...first, verifier: `${first.verifier}x` })).toEqual([400, 'WRONG_VERIFIER'])
    expect(await code({ ticket: first.ticket })).toEqual([400, 'WRONG_VERIFIER'])
    expect(await code({ ...first, ticket: first.ticket.replace(/b24t_..../, 'b24t_AAAA') })).toEqual([
      400,
      'INVALID_TICKET',
    ])
    expect(await code({ ...first, ticket: '' })).toEqual([400, 'INVALID_TICKET'])
    expect(await code(first)).toEqual([200, undefined])
    expect(await code(first)).toEqual([400, 'TICKET_USED'])
    const second = await begin()
    await clock.advance(61_000)
    expect(await code(second)).toEqual([400, 'TICKET_EXPIRED'])
    // And of two that come at once one is served.
    const third = await begin()
    expect((await Promise.all([code(third), code(third)])).map(([status]) => status).sort()).toEqual([200, 400])
  })

  it('a foreign redirect, without sending anybody there', async () => {
    const { phone, url, overSocket } = await setup()
    const states = 's'.repeat(20)
    const challenge = 'c'.repeat(43)
    for (const redirect of ['evil://signed-in', `${LINK}.evil`, 'https://evil.example/', 'myapp://']) {
      const response = await overSocket(
        new Request(
          `${url}/start?portal=${PORTAL}&challenge=${challenge}&state=${states}&redirect=${encodeURIComponent(redirect)}`,
          { redirect: 'manual' },
        ),
      )
      expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('(FOREIGN_REDIRECT)')])
    }
    expect(await phone({ redirect: 'myapp://other?x=1' }).signIn(PORTAL)).toMatchObject({ userId: 1 })
  })

  it('a portal that is no host, or none of those that it knows', async () => {
    const { phone, url, overSocket } = await setup({ portals: ['ACME.bitrix24.test'] })
    const challenge = 'c'.repeat(43)
    for (const portal of [`${PORTAL}/path`, `${PORTAL}:8080`, `user@${PORTAL}`, `https://${PORTAL}`, '', 'localhost']) {
      expect(await failure(phone().signIn(portal))).toMatchObject({ name: 'UsageError' })
      const query = new URLSearchParams({ portal, challenge, state: 's'.repeat(20) })
      const { status, headers } = await overSocket(new Request(`${url}/start?${query}`, { redirect: 'manual' }))
      expect([status, headers.get('location')]).toEqual([302, `${LINK}?error=INVALID_PORTAL&state=${'s'.repeat(20)}`])
    }
    expect(await failure(phone().signIn('other.bitrix24.test'))).toMatchObject({
      name: 'SignatureError',
      code: 'FOREIGN_PORTAL',
    })
    expect(await phone().signIn(PORTAL)).toMatchObject({ userId: 1 })
  })

  it('a challenge that is none, unknown steps, foreign sessions and bodies that are none', async () => {
    const { url, overSocket, post } = await setup()
    const start = await overSocket(new Request(`${url}/start?portal=${PORTAL}&challenge=short&state=${'s'.repeat(20)}`))
    expect([start.status, await start.text()]).toEqual([400, expect.stringContaining('(INVALID_CHALLENGE)')])
    const code = async (response: Promise<Response>) => ((await (await response).json()) as { error: string }).error
    expect(await code(post('nothing', {}))).toBe('NOT_FOUND')
    expect(await code(post('constructor', {}))).toBe('NOT_FOUND')
    expect(await code(post('rest/profile', {}))).toBe('NOT_FOUND')
    expect(await code(post('token', {}, 'made-up'))).toBe('SESSION_ENDED')
    expect(await code(post('token', {}, `b24s_x.${'a'.repeat(32)}.1`))).toBe('SESSION_ENDED')
    const raw = (body: string) => overSocket(new Request(`${url}/redeem`, { method: 'POST', body }))
    expect(await code(raw('[1]'))).toBe('INVALID_REQUEST')
    expect(await code(raw('{'))).toBe('INVALID_REQUEST')
    expect(await code(raw(`"${'x'.repeat(70_000)}"`))).toBe('TOO_LARGE')
  })

  it('a code that the auth server does not take, and tells the app', async () => {
    const { phone, portal } = await setup()
    portal.fault('auth-error', { error: 'invalid_grant' })
    expect(await failure(phone().signIn(PORTAL))).toMatchObject({ name: 'SignatureError', code: 'invalid_grant' })
  })
})

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
