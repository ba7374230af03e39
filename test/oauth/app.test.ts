import { AuthError } from 'b24kit'
import { describe, expect, it } from 'vitest'
import { failure } from '../setup'
import { HOUR, setup } from './app-setup'

describe('signing in', () => {
  it('goes from the portal to a client of it', async () => {
    const { app, portal, signIn } = setup()
    const { memberId } = await signIn()
    expect(memberId).toBe(portal.app.memberId)
    expect((await app.client(memberId).call('profile')).ID).toBe('1')
    expect(await app.installations()).toEqual([{ memberId, endpoint: `${portal.url}/rest/`, revoked: undefined }])
  })

  it('says what it was not given', async () => {
    const { app } = setup()
    const careless = app as unknown as {
      exchange(redirect: string): Promise<unknown>
      authorizeUrl(host: string): string
    }
    expect(await failure(careless.exchange('https://app.example/?code=x'))).toMatchObject({
      name: 'UsageError',
      message: expect.stringContaining('{ state }'),
    })
    expect(() => careless.authorizeUrl('acme.bitrix24.test')).toThrow(/needs a state/)
    const denied = 'https://app.example/?error=access_denied&error_description=The+user+said+no&state=s'
    expect(await failure(app.exchange(denied, { state: 's' }))).toMatchObject({
      name: 'AuthError',
      code: 'ACCESS_DENIED',
      message: expect.stringContaining('The user said no'),
    })
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

describe('an installation that is made up', () => {
  it('with odd lifetimes harms nobody', async () => {
    for (const odd of ['Infinity', -1e9, 'NaN', { toString: 1 }, '1e300', null]) {
      const { app, portal } = setup()
      const { memberId } = await app.install({ auth: { ...portal.app.tokens(), expires_in: odd } })
      expect(await app.installations()).toHaveLength(1)
      expect((await app.client(memberId).call('profile')).ID).toBe('1')
    }
  })

  it('by somebody who is no administrator brings nothing that proves events', async () => {
    const { app, portal } = setup()
    const { memberId, applicationToken } = portal.app
    const tokens = portal.app.tokens(4)
    const frame = { AUTH_ID: tokens.access_token, REFRESH_ID: tokens.refresh_token, APPLICATION_TOKEN: 'mine' }
    await app.install(frame)
    expect(await app.isApplicationToken(memberId, 'mine')).toBe(false)
    await app.install({ event: 'ONAPPINSTALL', auth: { ...portal.app.tokens(4), application_token: 'mine' } })
    expect(await app.isApplicationToken(memberId, 'mine')).toBe(false)
    const event = { event: 'ONAPPINSTALL', auth: { ...portal.app.tokens(1), application_token: applicationToken } }
    await app.install(event)
    expect(await app.isApplicationToken(memberId, applicationToken)).toBe(true)
    // What is known is not replaced by what a browser posts.
    const later = portal.app.tokens(1)
    await app.install({ AUTH_ID: later.access_token, REFRESH_ID: later.refresh_token, APPLICATION_TOKEN: 'mine' })
    expect(await app.isApplicationToken(memberId, applicationToken)).toBe(true)
  })

  it('an event that says strange things is refused as one that proves nothing', async () => {
    const { app, portal } = setup()
    const auth = { member_id: portal.app.memberId }
    const odd = { event: 'ONAPPUNINSTALL', auth, data: { CLEAN: { toString: '1' } } }
    expect(await failure(app.uninstall(odd))).toMatchObject({ code: 'NOT_VERIFIED' })
  })
})

it('a redirect that names one portal and a sign-in at another do not go together', async () => {
  const { app, portal } = setup()
  const back = `https://app.example/?code=${portal.app.code()}&state=s&member_id=${portal.app.memberId}`
  const elsewhere = app.exchange(back, { state: 's', portal: 'other.bitrix24.test' })
  expect(await failure(elsewhere)).toMatchObject({ code: 'WRONG_PORTAL' })
  const nowhere = app.exchange(`?code=${portal.app.code()}&state=s`, { state: 's' })
  expect(await failure(nowhere)).toMatchObject({ code: 'WRONG_PORTAL' })
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
