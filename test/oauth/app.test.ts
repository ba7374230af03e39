import { inspect } from 'node:util'
import { AuthError, NetworkError, StorageError, TimeoutError } from 'b24kit'
import { createApp, type OAuthEvent } from 'b24kit/oauth'
import { memoryStorage, type Storage } from 'b24kit/storage'
import { createPortal, createVirtualClock, type PortalOptions } from 'b24kit/testing'
import { describe, expect, it } from 'vitest'
import { failure } from '../setup'

function setup(options: PortalOptions = {}, storage: Storage = memoryStorage()) {
  const clock = createVirtualClock()
  const portal = createPortal({ clock, tasks: 3, ...options })
  const events: OAuthEvent[] = []
  const { clientId, clientSecret } = portal.app
  const make = (own: Storage = storage) =>
    createApp({
      clientId,
      clientSecret,
      storage: own,
      fetch: portal.fetch,
      clock,
      onEvent: (event) => events.push(event),
    })
  const app = make()
  const signIn = async () => {
    const url = app.authorizeUrl(new URL(portal.url).host, { state: 'st4te' })
    const { headers } = await portal.fetch(url)
    return app.exchange(headers.get('location') ?? '', { state: 'st4te' })
  }
  /** Where the one pair of tokens is kept. */
  const pairKey = async () => (await storage.keys(`oauth:${clientId}:user:`))[0] ?? ''
  return { clock, portal, events, storage, make, app, signIn, pairKey }
}

/** A storage whose writes fail for as long as one says so. */
function failing() {
  const below = memoryStorage()
  const state = { isDown: false }
  const down = async () => {
    if (state.isDown) throw new StorageError('the disk is full.', { code: 'STORAGE_FAILED' })
  }
  const storage: Storage = {
    ...below,
    lock: (key, work) =>
      below.lock(key, (values) =>
        work({ ...values, set: async (at, value) => down().then(() => values.set(at, value)) }),
      ),
  }
  return { storage, state }
}

const HOUR = 3_600_000

describe('signing in', () => {
  it('goes from the portal to a client of it', async () => {
    const { app, portal, signIn } = setup()
    const { memberId } = await signIn()
    expect(memberId).toBe(portal.app.memberId)
    expect((await app.client(memberId).call('profile')).ID).toBe('1')
    expect(await app.installations()).toEqual([{ memberId, endpoint: `${portal.url}/rest/`, revoked: undefined }])
  })

  it('refuses another state, a used code, an old code and a portal that is no host', async () => {
    const { app, portal, clock } = setup()
    const back = (code: string, state = 's') =>
      `https://app.example/callback?code=${code}&state=${state}&member_id=${portal.app.memberId}&domain=x`
    expect(await failure(app.exchange(back('x', 'other'), { state: 's' }))).toMatchObject({ code: 'WRONG_STATE' })
    const code = portal.app.code()
    await app.exchange(back(code), { state: 's' })
    expect(await failure(app.exchange(back(code), { state: 's' }))).toMatchObject({ code: 'invalid_grant' })
    const late = portal.app.code()
    await clock.sleep(31_000)
    expect(await failure(app.exchange(back(late), { state: 's' }))).toMatchObject({ code: 'invalid_grant' })
    const foreign = back(portal.app.code()).replace(portal.app.memberId, 'b'.repeat(32))
    expect(await failure(app.exchange(foreign, { state: 's' }))).toMatchObject({ code: 'WRONG_PORTAL' })
    for (const host of [
      'a.bitrix24.com/path',
      'a.bitrix24.com:8080',
      'user@a.bitrix24.com',
      'https://a.bitrix24.com',
      'localhost',
      '',
    ])
      expect(() => app.authorizeUrl(host, { state: 's' })).toThrow(/host/)
  })

  it('takes an installation that the auth server knows, and no other', async () => {
    const { app, portal } = setup()
    const { access_token, refresh_token, member_id, server_endpoint } = portal.app.tokens()
    const auth = { access_token, refresh_token, member_id, server_endpoint, expires_in: '3600', application_token: 'x' }
    await app.install({ event: 'ONAPPINSTALL', auth })
    expect((await app.client(String(member_id)).call('profile')).ID).toBe('1')
    await app.install({ AUTH_ID: access_token, REFRESH_ID: refresh_token, AUTH_EXPIRES: '3600', member_id })
    expect(await failure(app.install({ auth: { ...auth, access_token: 'forged' } }))).toMatchObject({
      code: 'NOT_VERIFIED',
    })
    expect(await failure(app.install({ auth: { ...auth, member_id: 'c'.repeat(32) } }))).toMatchObject({
      code: 'WRONG_PORTAL',
    })
    expect(await failure(app.install({ auth: { access_token: ['x'] } }))).toBeInstanceOf(AuthError)
    // The token went to the host that is known, not to the one that was posted.
    await app.install({ auth: { ...auth, server_endpoint: 'https://evil.example/rest/' } })
  })
})

describe('people', () => {
  it('have tokens of their own, and the app acts as who signed in first', async () => {
    const { app, portal, signIn, clock } = setup()
    const { memberId } = await signIn()
    portal.app.visitor = 4
    expect(await signIn()).toEqual({ memberId, userId: 4 })
    const as = async (userId?: number) =>
      (await app.client(memberId, userId === undefined ? {} : { userId }).call('profile')).ID
    expect([await as(), await as(1), await as(4)]).toEqual(['1', '1', '4'])
    expect(await failure(as(5))).toMatchObject({ name: 'AuthError', code: 'NOT_INSTALLED' })
    await clock.sleep(HOUR)
    expect([await as(), await as(4)]).toEqual(['1', '4'])
    expect(portal.app.renewals).toBe(2)
  })

  it('take the place of the first only when the first is no longer let in', async () => {
    const { app, portal, signIn, clock } = setup()
    const { memberId } = await signIn()
    const client = app.client(memberId)
    await clock.sleep(HOUR)
    portal.fault('auth-error', { error: 'invalid_grant' })
    expect(await failure(client.call('profile'))).toMatchObject({ code: 'invalid_grant' })
    portal.app.visitor = 4
    await signIn()
    expect((await client.call('profile')).ID).toBe('4')
  })

  it('who open the app in a frame leave it as it is; an administrator who installs it again takes it over', async () => {
    const { app, portal } = setup()
    const body = (userId: number, token: string) => {
      const { access_token, refresh_token, member_id } = portal.app.tokens(userId)
      const auth = { access_token, refresh_token, member_id, application_token: token }
      const frame = { AUTH_ID: access_token, REFRESH_ID: refresh_token, member_id, APPLICATION_TOKEN: token }
      return { event: { event: 'ONAPPINSTALL', auth }, frame }
    }
    const { memberId } = await app.install(body(2, 'first').event)
    const client = app.client(memberId)
    // User 1 is the administrator.
    for (const payload of [body(3, 'forged').frame, body(3, 'forged').event, body(1, 'forged').frame]) {
      await app.install(payload)
      expect((await client.call('profile')).ID).toBe('2')
    }
    const gone = (application_token: unknown) => ({
      event: 'ONAPPUNINSTALL',
      data: { CLEAN: '1' },
      auth: { member_id: memberId, application_token },
    })
    expect(await failure(app.uninstall(gone('forged')))).toMatchObject({ name: 'SignatureError', code: 'NOT_VERIFIED' })
    await app.install(body(1, 'second').event)
    expect((await client.call('profile')).ID).toBe('1')
    expect(await failure(app.uninstall(gone('first')))).toMatchObject({ code: 'NOT_VERIFIED' })
    expect(await app.uninstall(gone('second'))).toEqual({ memberId, clean: true })
  })

  it('are let out together when the app is removed, by an event that proves itself', async () => {
    const { app, portal, signIn, events } = setup()
    const { memberId } = await signIn()
    portal.app.visitor = 4
    await signIn()
    const gone = (application_token?: unknown) => ({
      event: 'ONAPPUNINSTALL',
      auth: { member_id: memberId, ...(application_token !== undefined && { application_token }) },
    })
    // Nobody has told the application token yet, so nothing can prove itself.
    for (const token of [undefined, '', 'x'])
      expect(await failure(app.uninstall(gone(token)))).toMatchObject({ code: 'NOT_VERIFIED' })
    const { access_token, refresh_token } = portal.app.tokens()
    const { applicationToken } = portal.app
    const auth = { access_token, refresh_token, member_id: memberId, application_token: applicationToken }
    await app.install({ event: 'ONAPPINSTALL', auth })
    // A sign-in brings none, and takes none away.
    portal.app.visitor = 1
    await signIn()
    for (const token of [undefined, '', [applicationToken], `${applicationToken}x`])
      expect(await failure(app.uninstall(gone(token)))).toMatchObject({ code: 'NOT_VERIFIED' })
    expect(events).toEqual([])
    expect(await app.uninstall(gone(applicationToken))).toEqual({ memberId, clean: false })
    await app.uninstall(gone(applicationToken))
    for (const client of [app.client(memberId), app.client(memberId, { userId: 4 })])
      expect(await failure(client.call('profile'))).toMatchObject({ code: 'UNINSTALLED' })
    expect(events).toEqual([{ type: 'revoked', memberId, code: 'UNINSTALLED' }])
    expect(portal.app.renewals).toBe(0)
  })
})

describe('tokens', () => {
  it('are renewed before they end, once for all callers, and kept before they are used', async () => {
    const { app, portal, clock, signIn, events, storage } = setup()
    const { memberId } = await signIn()
    await clock.sleep(HOUR - 30_000)
    const client = app.client(memberId)
    await Promise.all(Array.from({ length: 50 }, () => client.call('profile')))
    await Promise.all([client.v3.call('tasks.task.get', { id: 1 }), client.call('profile')])
    expect(portal.app.renewals).toBe(1)
    expect(events).toEqual([{ type: 'renewed', memberId, userId: 1 }])
    expect(await storage.keys('oauth:')).toHaveLength(2)
  })

  it('are renewed after the portal rejects one, by v2 and v3 alike, and only for the one that is kept', async () => {
    const { app, portal, signIn, make, storage, pairKey } = setup()
    const { memberId } = await signIn()
    const key = await pairKey()
    portal.expireToken(JSON.parse((await storage.get(key)) ?? '{}').accessToken)
    const other = make().client(memberId)
    await Promise.all([
      app.client(memberId).call('profile'),
      other.v3.call('tasks.task.get', { id: 1 }),
      other.call('profile'),
    ])
    expect(portal.app.renewals).toBe(1)
  })

  it('that could not be kept are held, reported, and kept later; they are not used before', async () => {
    const { storage, state } = failing()
    const { app, portal, clock, signIn, events } = setup({}, storage)
    const { memberId } = await signIn()
    await clock.sleep(HOUR)
    // The note that a renewal has begun is kept, its outcome is not.
    let writes = 0
    const locked = storage.lock
    storage.lock = (at, work) =>
      locked(at, (values) =>
        work({
          ...values,
          async set(name, value) {
            state.isDown = ++writes > 1 && writes < 4
            await values.set(name, value)
          },
        }),
      )
    expect(await failure(app.client(memberId).call('profile'))).toBeInstanceOf(StorageError)
    expect(events).toMatchObject([{ type: 'unsaved', memberId }])
    expect(await failure(app.client(memberId).call('profile'))).toBeInstanceOf(StorageError)
    expect((await app.client(memberId).call('profile')).ID).toBe('1')
    expect(portal.app.renewals).toBe(1)
  })

  it('that were granted and lost by a process that died are reported as lost, without a loop', async () => {
    const { app, portal, clock, signIn, events, storage, pairKey } = setup()
    const { memberId } = await signIn()
    const key = await pairKey()
    await clock.sleep(HOUR)
    // What such a process leaves behind: a note that it began, and a refresh token that is used up.
    const kept = JSON.parse((await storage.get(key)) ?? '{}')
    portal.fault('auth-drop-after', {})
    expect(await failure(app.client(memberId).call('profile'))).toBeInstanceOf(NetworkError)
    expect(JSON.parse((await storage.get(key)) ?? '{}')).toMatchObject({
      refreshToken: kept.refreshToken,
      renewing: expect.any(Number),
    })
    for (let call = 0; call < 3; call++)
      expect(await failure(app.client(memberId).call('profile'))).toMatchObject({
        name: 'AuthError',
        code: 'TOKEN_LOST',
      })
    expect(portal.app.renewals).toBe(1)
    expect(events).toEqual([{ type: 'revoked', memberId, userId: 1, code: 'TOKEN_LOST' }])
    await signIn()
    expect((await app.client(memberId).call('profile')).ID).toBe('1')
  })

  it('are asked for no more when the portal has withdrawn its access, until it is installed again', async () => {
    const { app, portal, clock, signIn, events } = setup()
    const { memberId } = await signIn()
    await clock.sleep(HOUR)
    portal.fault('auth-error', { error: 'PAYMENT_REQUIRED', status: 401 })
    for (let call = 0; call < 3; call++)
      expect(await failure(app.client(memberId).call('profile'))).toMatchObject({ code: 'PAYMENT_REQUIRED' })
    expect(portal.app.renewals).toBe(0)
    expect(events).toEqual([{ type: 'revoked', memberId, userId: 1, code: 'PAYMENT_REQUIRED' }])
    expect(await app.installations()).toMatchObject([{ revoked: 'PAYMENT_REQUIRED' }])
    await signIn()
    expect((await app.client(memberId).call('profile')).ID).toBe('1')
  })

  it('do not hang on a silent auth server, nor on an answer that says not when they end', async () => {
    const { app, portal, clock, signIn } = setup()
    const { memberId } = await signIn()
    await clock.sleep(HOUR)
    portal.fault('auth-silent', {})
    expect(await failure(app.client(memberId).call('profile', {}, { retry: false }))).toBeInstanceOf(TimeoutError)
    portal.fault('auth-no-expires', {})
    expect((await app.client(memberId).call('profile')).ID).toBe('1')
  })

  it('stay with the portal when it moves, whatever the auth server says its domain is', async () => {
    const { app, portal, signIn, events, clock } = setup()
    const { memberId } = await signIn()
    portal.rename('moved.bitrix24.test')
    const id = await app.client(memberId).call('crm.deal.add', { fields: { TITLE: 'x' } })
    expect(portal.table('deal').get(id)).toBeDefined()
    await clock.sleep(HOUR)
    await app.client(memberId).call('profile')
    expect(events).toContainEqual({ type: 'moved', memberId, userId: 1, endpoint: 'https://moved.bitrix24.test/rest/' })
    expect(await app.installations()).toMatchObject([{ endpoint: 'https://moved.bitrix24.test/rest/' }])
  })
})

describe('secrets', () => {
  it('are in no error, event, app or client', async () => {
    const { app, portal, clock, signIn, events, storage, pairKey } = setup()
    const { memberId } = await signIn()
    const key = await pairKey()
    const told: unknown[] = [app, app.client(memberId), events]
    const secrets = () => storage.get(key).then((text) => JSON.parse(text ?? '{}'))
    const { accessToken, refreshToken } = await secrets()
    await clock.sleep(HOUR)
    portal.fault('auth-error', { error: 'invalid_request' })
    told.push(await failure(app.client(memberId).call('profile')))
    portal.app.uninstall()
    told.push(await failure(app.client(memberId).call('profile')))
    told.push(await failure(app.exchange('https://x/?code=s3cr3tc0de&state=s', { state: 's' })))
    const text = told.map((one) => inspect(one, { depth: 12, showHidden: true }) + JSON.stringify(one)).join()
    for (const secret of [accessToken, refreshToken, portal.app.clientSecret, 's3cr3tc0de'])
      expect(text).not.toContain(secret)
  })
})
