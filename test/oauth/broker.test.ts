import { memoryStorage } from 'b24kit/storage'
import { describe, expect, it } from 'vitest'

import { failure } from '../setup'
import { HOUR, PORTAL, setup } from './broker-setup'

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
