// Token custody: renewed once, kept before they are used, never lost in silence.
import { inspect } from 'node:util'
import { NetworkError, StorageError, TimeoutError } from 'b24kit'
import { describe, expect, it } from 'vitest'
import { failure } from '../setup'
import { failing, HOUR, setup } from './app-setup'

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
