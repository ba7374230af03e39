import { memoryStorage } from 'b24kit/storage'
import { describe, expect, it } from 'vitest'

import { failure } from '../setup'
import { LINK, PORTAL, setup } from './broker-setup'

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
