import { AuthError, bearer, createClient, UsageError, webhook } from 'b24kit'
import { describe, expect, it, vi } from 'vitest'
import { failure, setup } from './setup'

describe('webhook', () => {
  it.each([
    'https://a.bitrix24.com/rest/1/abc/',
    'https://a.bitrix24.com/rest/1/abc',
    'https://A.bitrix24.com/rest/1/abc/profile.json',
    ' https://a.bitrix24.com/rest/1/abc/ ',
    'a.bitrix24.com/rest/1/abc/',
    new URL('https://a.bitrix24.com/rest/1/abc/'),
  ])('takes %s', async (url) => {
    const { endpoint } = await webhook(url).credentials(new AbortController().signal)
    expect(endpoint).toBe('https://a.bitrix24.com/rest/1/abc/')
  })

  it('takes an address of this machine in numbers, for webhooks and tokens alike', async () => {
    const { signal } = new AbortController()
    expect((await webhook('http://[::1]:3000/rest/1/abc/').credentials(signal)).endpoint).toBe(
      'http://[::1]:3000/rest/1/abc/',
    )
    const provider = bearer(() => ({ accessToken: 'x', endpoint: 'http://[::1]:3000' }))
    expect((await provider.credentials(signal)).endpoint).toBe('http://[::1]:3000/rest/')
  })

  it('keeps a path in front of a self-hosted portal', async () => {
    const { endpoint } = await webhook('https://corp.example/b24/rest/1/abc/').credentials(new AbortController().signal)
    expect(endpoint).toBe('https://corp.example/b24/rest/1/abc/')
  })

  it.each(['', undefined, 'https://a.bitrix24.com/', 'abc123secret', 'https://a.bitrix24.com/rest/1/'])(
    'refuses %s without quoting it',
    (url) => {
      expect(() => webhook(url)).toThrow(UsageError)
      expect(() => webhook(url)).not.toThrow(/abc123secret/)
    },
  )

  it('refuses http except on this machine, unless it is told otherwise', () => {
    expect(() => webhook('http://a.bitrix24.com/rest/1/abc/')).toThrow(/https/)
    expect(() => webhook('http://127.0.0.1:3000/rest/1/abc/')).not.toThrow()
    expect(() => webhook('http://localhost/rest/1/abc/')).not.toThrow()
    expect(() => webhook('http://emulator:3000/rest/1/abc/', { allowHttp: true })).not.toThrow()
  })

  it('that is wrong ends in an AuthError at once', async () => {
    const { portal, b24 } = setup({}, {})
    const wrong = createClient({
      auth: webhook(portal.webhookUrl.replace('emulatedsecret0', 'guess')),
      fetch: portal.fetch,
      clock: portal.clock,
    })
    await expect(wrong.call('profile')).rejects.toBeInstanceOf(AuthError)
    expect(portal.stats().requests).toBe(1)
    await b24.call('profile')
  })
})

describe('bearer', () => {
  const renewing = () => {
    const { portal, clock } = setup()
    let token = portal.token({ expiresIn: 60 })
    const provider = vi.fn(async ({ rejected }: { rejected?: string }) => {
      if (rejected !== undefined && rejected === token) token = portal.token()
      return { accessToken: token, endpoint: `${portal.url}/rest/` }
    })
    return { portal, clock, provider, b24: createClient({ auth: bearer(provider), fetch: portal.fetch, clock }) }
  }

  it('uses the token of the moment, never in the URL', async () => {
    const { portal, b24 } = renewing()
    expect(await b24.call('profile')).toMatchObject({ ID: '1' })
    expect(portal.log[0]?.params).toEqual({})
  })

  it('asks for another one when the portal rejects it, once for many calls', async () => {
    const { portal, b24, clock, provider } = renewing()
    await b24.call('profile')
    await clock.sleep(61_000)
    const done = await Promise.all(
      Array.from({ length: 7 }, () => b24.call('crm.deal.add', { fields: { TITLE: 'x' } })),
    )
    expect(done).toHaveLength(7)
    expect(provider.mock.calls.filter(([{ rejected }]) => rejected !== undefined)).toHaveLength(1)
    expect(portal.table('deal').count).toBe(107)
  })

  it('gives up when there is no other token', async () => {
    const { portal } = setup()
    const token = portal.token({ expiresIn: -1 })
    const b24 = createClient({
      auth: bearer(() => ({ accessToken: token, endpoint: portal.url })),
      fetch: portal.fetch,
      clock: portal.clock,
    })
    const error = await failure(b24.call('profile'))
    expect(error).toBeInstanceOf(AuthError)
    expect(error).toMatchObject({ code: 'expired_token' })
    expect(portal.stats().requests).toBe(1)
  })

  it.each([
    [
      () => {
        throw new Error('vault is sealed')
      },
      AuthError,
      /vault is sealed/,
    ],
    [() => ({}) as never, UsageError, /accessToken/],
    [() => ({ accessToken: 'x', endpoint: 'http://far.example/rest/' }), UsageError, /https/],
  ])('reports a provider that fails', async (provider, type, message) => {
    const { portal } = setup()
    const b24 = createClient({ auth: bearer(provider), fetch: portal.fetch, clock: portal.clock })
    const error = await failure(b24.call('profile'))
    expect(error).toBeInstanceOf(type)
    expect(String(error)).toMatch(message)
    // Nothing is left behind that would hold up the next call.
    await failure(b24.call('profile'))
  })
})

it('createClient says what it misses', () => {
  expect(() => createClient({} as never)).toThrow(/needs auth/)
  expect(() => createClient(undefined as never)).toThrow(/needs auth/)
  const auth = webhook('https://a.bitrix24.com/rest/1/abc/')
  expect(() => createClient({ auth, timeout: 0 })).toThrow(/timeout/)
  expect(() => createClient({ auth, limits: { plan: 'huge' as never } })).toThrow(/plan/)
  expect(() => createClient({ auth, limits: { burts: 3 } as never })).toThrow(/burts is not known/)
})

describe('a provider', () => {
  const clientOf = (provider: Parameters<typeof bearer>[0], portal: ReturnType<typeof setup>['portal']) =>
    createClient({ auth: bearer(provider), fetch: portal.fetch, clock: portal.clock })

  it('that hangs can be left, and holds up nobody else', async () => {
    const { portal, b24, clock } = setup()
    let isHanging = false
    const hanging = clientOf(
      () => (isHanging ? new Promise(() => {}) : { accessToken: portal.token(), endpoint: portal.url }),
      portal,
    )
    await hanging.call('crm.deal.list')
    isHanging = true
    const controller = new AbortController()
    const calls = Array.from({ length: 20 }, () =>
      failure(hanging.call('crm.deal.list', {}, { signal: controller.signal })),
    )
    void clock.sleep(1_000).then(() => controller.abort())
    for (const error of await Promise.all(calls)) expect(error).toMatchObject({ name: 'AbortError' })
    expect(await b24.call('crm.deal.list')).toHaveLength(50)
  })

  it('is asked for one renewal, even when a rejection comes late', async () => {
    const { portal, clock } = setup({ cost: { 'crm.deal.list': 500 } })
    let token = portal.token({ expiresIn: 0.1 })
    let renewals = 0
    const b24 = clientOf(({ rejected }) => {
      if (rejected !== undefined) {
        renewals++
        token = portal.token()
      }
      return { accessToken: token, endpoint: portal.url }
    }, portal)
    await clock.sleep(200)
    const late = portal.fault('slow', { ms: 5_000, method: 'crm.deal.get' })
    await Promise.all([b24.call('crm.deal.list'), b24.call('crm.deal.get', { id: 1 })])
    late()
    expect(renewals).toBe(1)
  })

  it('that stops answering takes no place among the limits', async () => {
    const { portal, b24 } = setup()
    let asked = 0
    const accessToken = portal.token()
    const hanging = clientOf(
      () => (++asked > 10 ? new Promise(() => {}) : { accessToken, endpoint: portal.url }),
      portal,
    )
    for (let index = 0; index < 20; index++) hanging.call('profile').catch(() => {})
    expect(await b24.call('profile')).toMatchObject({ ID: '1' })
  })

  it('whose renewal never ends is asked again', async () => {
    const { portal, clock } = setup()
    let token = portal.token({ expiresIn: -1 })
    let renewals = 0
    const signals: AbortSignal[] = []
    const b24 = clientOf(({ rejected, signal }) => {
      if (rejected === undefined) return { accessToken: token, endpoint: portal.url }
      signals.push(signal)
      if (++renewals === 1) return new Promise(() => {})
      token = portal.token()
      return { accessToken: token, endpoint: portal.url }
    }, portal)
    const controller = new AbortController()
    const first = failure(b24.call('profile', {}, { signal: controller.signal }))
    void clock.sleep(1_000).then(() => controller.abort())
    expect(await first).toMatchObject({ name: 'AbortError' })
    expect(signals[0]?.aborted).toBe(true)
    expect(await b24.call('profile')).toMatchObject({ ID: '1' })
  })

  it('may keep the old address of a portal that moved twice', async () => {
    const { portal } = setup()
    const accessToken = portal.token()
    const endpoint = portal.url
    const b24 = clientOf(() => ({ accessToken, endpoint }), portal)
    portal.rename('two.bitrix24.test')
    await b24.call('profile')
    portal.rename('three.bitrix24.test')
    expect(await b24.call('profile')).toMatchObject({ ID: '1' })
  })

  it('is not quoted where its words hold secrets', async () => {
    const { portal } = setup()
    const providers = [
      () => ({ accessToken: 'x', endpoint: 'https://x.test/rest/?auth=TOPSECRET' }),
      () => ({ accessToken: 'x', endpoint: 'https://user:TOPSECRET@x.test/rest/' }),
      () => {
        throw new Error('POST failed: client_secret=TOPSECRET&refresh_token=TOPSECRET')
      },
      () => {
        throw new Error('GET https://vault.test/?token=TOPSECRET failed; authorization: Bearer TOPSECRET')
      },
    ]
    for (const provider of providers) {
      const error = (await failure(clientOf(provider, portal).call('profile'))) as Error
      expect(`${error.stack} ${String(error.cause)}`).not.toContain('TOPSECRET')
    }
    expect(portal.stats().requests).toBe(0)
  })
})
