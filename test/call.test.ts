import {
  ApiError,
  AuthError,
  type B24Error,
  createClient,
  LimitError,
  NetworkError,
  TimeoutError,
  UnknownOutcomeError,
  UsageError,
  webhook,
} from 'b24kit'
import { createPortal } from 'b24kit/testing'
import { describe, expect, it } from 'vitest'
import { answering, failure, json, setup } from './setup'

const ADD = { fields: { TITLE: 'New' } }

describe('a call', () => {
  it('gives the result, a request the whole envelope', async () => {
    const { b24 } = setup({ deals: 120 })
    expect(await b24.call('crm.deal.get', { id: 42 })).toMatchObject({ ID: '42' })
    const { result, total, next, time } = await b24.request('crm.deal.list', { select: ['ID'] })
    expect(result).toHaveLength(50)
    expect({ total, next }).toEqual({ total: 120, next: 50 })
    expect(time).toMatchObject({ duration: 0.03, operating: 0.03 })
  })

  it('goes to any method by raw', async () => {
    const { b24 } = setup()
    expect(await b24.raw.call<string>('server.time')).toMatch(/^2026-/)
    expect((await b24.raw.request('scope')).result).toContain('crm')
  })

  it('sends what was given, dates with an offset', async () => {
    const { portal, b24 } = setup()
    const fields = {
      TITLE: 'ü "%"',
      OPPORTUNITY: 0.1,
      COMMENTS: null,
      CLOSEDATE: new Date(Date.UTC(2026, 0, 2, 3)),
      __proto__: null,
    }
    await b24.raw.call('crm.deal.add', { fields, list: [], map: {}, no: undefined, yes: true, big: 12n })
    expect(portal.log[0]?.params).toEqual({
      fields: { TITLE: 'ü "%"', OPPORTUNITY: 0.1, COMMENTS: null, CLOSEDATE: '2026-01-02T03:00:00+00:00' },
      list: [],
      map: [],
      yes: true,
      big: '12',
    })
  })

  it.each([
    [{ a: Number.NaN }, /parameter a is NaN/],
    [{ a: [undefined] }, /parameter a\[0\] is undefined/],
    [{ a: { b: () => 1 } }, /parameter a\[b\] is a function/],
    [{ a: new Map() }, /parameter a is a Map/],
    [{ a: new Date('never') }, /invalid Date/],
    [[1], /must be an object/],
    [{ auth: 'x' }, /is for credentials/],
  ])('refuses %o', async (params, message) => {
    const { portal, b24 } = setup()
    const error = await failure(b24.raw.call('crm.deal.add', params))
    expect(error).toBeInstanceOf(UsageError)
    expect(String(error)).toMatch(message)
    expect(portal.stats().requests).toBe(0)
  })

  it('refuses a circle, and a name that is no method', async () => {
    const { b24 } = setup()
    const circle: Record<string, unknown> = {}
    circle.self = circle
    await expect(b24.raw.call('x', circle)).rejects.toThrow(/nested too deeply/)
    await expect(b24.raw.call('../../oauth/token')).rejects.toThrow(/not the name of a REST method/)
  })
})

describe('what the portal refuses', () => {
  it('becomes a typed error with all that it said', async () => {
    const { b24, portal } = setup()
    const error = await failure(b24.call('crm.deal.get', { id: 999_999 }))
    expect(error).toBeInstanceOf(ApiError)
    expect(error).toMatchObject({ code: '', method: 'crm.deal.get', status: 400, retryable: false })
    expect((error as B24Error).body).toEqual({ error: '', error_description: 'Not found' })
    await expect(b24.raw.call('no.such.thing')).rejects.toMatchObject({ code: 'ERROR_METHOD_NOT_FOUND', status: 404 })
    expect(portal.stats().requests).toBe(2)
  })

  it('is an error although the HTTP status is 200', async () => {
    const { b24 } = setup()
    await expect(b24.raw.call('user.add', { EMAIL: 'nobody' })).rejects.toMatchObject({
      name: 'ApiError',
      code: 'ERROR_ARGUMENT',
    })
  })

  it('is told as text, not as HTML', async () => {
    const { b24 } = answering(json(400, { error: 'ERROR_CORE', error_description: 'Set <b>Title</b><br>and a < b' }))
    await expect(b24.call('crm.deal.add', ADD)).rejects.toThrow('crm.deal.add: Set Title and a < b (ERROR_CORE)')
  })

  it.each([
    ['INVALID_CREDENTIALS', 401, AuthError],
    ['PAYMENT_REQUIRED', 401, AuthError],
    ['expired_token', 401, AuthError],
    ['ACCESS_DENIED', 403, ApiError],
    ['OVERLOAD_LIMIT', 503, LimitError],
    ['ERROR_CORE', 400, ApiError],
  ])('%s (%i) says what can be done about it', async (code, status, type) => {
    const { b24, requests } = answering(json(status, { error: code, error_description: 'No.' }))
    const error = await failure(b24.call('profile'))
    expect(error).toBeInstanceOf(type)
    expect(error).toMatchObject({ code, status, retryable: false })
    expect(requests).toHaveLength(1)
  })
})

describe('a read that fails', () => {
  it.each(['drop-before', 'drop-after', 'html', 'rate-limit'] as const)('is repeated after %s', async (fault) => {
    const { portal, b24, events } = setup()
    portal.fault(fault, { times: 2 })
    expect(await b24.call('profile')).toMatchObject({ ID: '1' })
    expect(portal.stats().requests).toBe(3)
    expect(events.filter(({ type }) => type === 'retry')).toHaveLength(2)
  })

  it('ends in a typed error when it keeps failing, after pauses that grow', async () => {
    const { portal, b24, clock } = setup()
    portal.fault('html', { times: Infinity })
    const began = clock.now()
    const error = await failure(b24.call('profile'))
    expect(error).toBeInstanceOf(NetworkError)
    expect(error).toMatchObject({ code: 'UNREADABLE_ANSWER', status: 502, method: 'profile', retryable: true })
    expect(portal.stats().requests).toBe(5)
    expect(clock.now() - began).toBe((500 + 1000 + 2000 + 4000) * 0.75)
  })

  it('is not repeated when the call says so', async () => {
    const { portal, b24 } = setup()
    portal.fault('drop-before')
    await expect(b24.call('profile', {}, { retry: false })).rejects.toBeInstanceOf(NetworkError)
    portal.fault('rate-limit')
    await expect(b24.call('profile', {}, { retry: false })).rejects.toMatchObject({
      name: 'LimitError',
      code: 'QUERY_LIMIT_EXCEEDED',
    })
    expect(portal.stats().requests).toBe(2)
  })

  it('times out on the clock, and is cut off', async () => {
    const { portal, b24, clock } = setup()
    portal.fault('slow', { ms: 200_000, times: Infinity })
    const began = clock.now()
    const error = await failure(b24.call('profile', {}, { timeout: 5_000, retry: { attempts: 2 } }))
    expect(error).toBeInstanceOf(TimeoutError)
    expect(clock.now() - began).toBe(10_000 + 375)
    expect(portal.stats().requests).toBe(2)
  })
})

describe('a write that fails', () => {
  it.each(['drop-before', 'drop-after', 'html', 'html-after'] as const)(
    'is sent once when %s leaves its outcome open',
    async (fault) => {
      const { portal, b24 } = setup({ deals: 10 })
      portal.fault(fault, { times: Infinity })
      const error = await failure(b24.call('crm.deal.add', ADD))
      expect(error).toBeInstanceOf(UnknownOutcomeError)
      expect(error).toMatchObject({ code: 'UNKNOWN_OUTCOME', method: 'crm.deal.add', retryable: false })
      expect(portal.stats().requests).toBe(1)
      expect(portal.table('deal').count).toBe(fault.endsWith('after') ? 11 : 10)
    },
  )

  it('is sent once when it times out', async () => {
    const { portal, b24 } = setup()
    portal.fault('slow', { ms: 200_000, times: Infinity })
    await expect(b24.call('crm.deal.add', ADD, { timeout: 1_000 })).rejects.toBeInstanceOf(UnknownOutcomeError)
    expect(portal.stats().requests).toBe(1)
  })

  it('is repeated where the portal surely did not run it', async () => {
    const { portal, b24 } = setup({ deals: 10 })
    portal.fault('rate-limit', { times: 3 })
    expect(await b24.call('crm.deal.add', ADD)).toBe(11)
    expect(portal.table('deal').count).toBe(11)
  })

  it('is repeated when no connection was made', async () => {
    let tries = 0
    const refused = () => {
      if (++tries < 3)
        throw Object.assign(new TypeError('fetch failed'), {
          cause: Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }),
        })
      return json(200, { result: 7 })
    }
    const { b24 } = answering(refused)
    expect(await b24.call('crm.deal.add', ADD)).toBe(7)
    expect(tries).toBe(3)
  })

  it('takes a method that is not known to read for a write', async () => {
    const { portal, b24 } = setup()
    portal.fault('drop-before', { times: Infinity })
    await expect(b24.raw.call('app.do.things')).rejects.toBeInstanceOf(UnknownOutcomeError)
    await expect(b24.raw.call('event.offline.get')).rejects.toBeInstanceOf(UnknownOutcomeError)
    expect(portal.stats().requests).toBe(2)
  })
})

describe('an aborted call', () => {
  it('rejects with the reason and sends nothing', async () => {
    const { portal, b24 } = setup()
    const reason = new Error('left the screen')
    expect(await failure(b24.call('profile', {}, { signal: AbortSignal.abort(reason) }))).toBe(reason)
    expect(portal.stats().requests).toBe(0)
  })

  it('ends a pause between attempts at once', async () => {
    const { portal, b24, clock } = setup()
    portal.fault('drop-before', { times: Infinity })
    const controller = new AbortController()
    const began = clock.now()
    const call = failure(b24.call('profile', {}, { signal: controller.signal, retry: { delay: 10_000 } }))
    void clock.sleep(100).then(() => controller.abort())
    expect(await call).toMatchObject({ name: 'AbortError' })
    expect(clock.now() - began).toBe(100)
    expect(portal.stats().requests).toBe(1)
  })

  it('does not hang on a fetch that ignores its signal', async () => {
    const controller = new AbortController()
    const { b24 } = answering(() => {
      controller.abort()
      return new Promise<Response>(() => {})
    })
    expect(await failure(b24.call('profile', {}, { signal: controller.signal }))).toMatchObject({ name: 'AbortError' })
  })
})

describe('a portal that was renamed', () => {
  it('is followed with method and body, once, and remembered', async () => {
    const { portal, b24 } = setup({ deals: 10 })
    portal.rename('new-name.bitrix24.test')
    expect(await b24.call('crm.deal.add', ADD)).toBe(11)
    expect(portal.table('deal').get(11)?.TITLE).toBe('New')
    const before = portal.stats().requests
    await b24.call('profile')
    expect(portal.stats().requests).toBe(before + 1)
  })

  it('is not followed in circles, nor to http', async () => {
    const circle = answering(
      () =>
        new Response('', { status: 302, headers: { location: `https://other${Math.random()}.test/rest/1/x/profile` } }),
    )
    await expect(circle.b24.call('profile')).rejects.toMatchObject({ code: 'REDIRECT_LOOP' })
    expect(circle.requests).toHaveLength(2)
    const plain = answering(
      () => new Response('', { status: 302, headers: { location: 'http://other.test/rest/1/s3cr3tw0rd/profile' } }),
    )
    await expect(plain.b24.call('profile')).rejects.toBeInstanceOf(NetworkError)
    expect(plain.requests).toHaveLength(1)
  })
})

describe('observe', () => {
  it('tells of requests, responses, waits and retries, and cannot break a call', async () => {
    const { portal, b24, events } = setup({}, {})
    portal.fault('html')
    await b24.call('crm.deal.add', ADD).catch(() => {})
    await Promise.all(Array.from({ length: 60 }, () => b24.call('profile')))
    expect(new Set(events.map(({ type }) => type))).toEqual(new Set(['request', 'response', 'wait']))
    expect(JSON.stringify(events)).not.toContain('emulatedsecret0')
    const { b24: broken } = setup(
      {},
      {
        observe: () => {
          throw new Error('log is full')
        },
      },
    )
    expect(await broken.call('profile')).toMatchObject({ ID: '1' })
  })
})

it('sends the connector with writes, alone and in batches, and with nothing else', async () => {
  const { portal, b24 } = setup({}, { connector: 'erp' })
  await b24.call('profile')
  await b24.call('crm.deal.add', ADD)
  const batch = b24.batch()
  batch.add('crm.deal.add', ADD)
  await batch.run()
  expect(portal.log.map(({ method, connector }) => [method, connector])).toEqual([
    ['profile', undefined],
    ['crm.deal.add', 'erp'],
    ['batch', 'erp'],
  ])
})

describe('a fault that may have come after the work', () => {
  it.each([408, 429, 500, 504])('is not repeated for a write when it comes as a page with %i', async (status) => {
    const { portal, b24 } = setup({ deals: 0 })
    portal.fault('html-after', { status, times: Infinity })
    await expect(b24.call('crm.deal.add', ADD)).rejects.toBeInstanceOf(UnknownOutcomeError)
    expect(portal.table('deal').count).toBe(1)
  })

  it('is not repeated whatever the status says', async () => {
    const { b24, requests } = answering(json(200, { error: 'INTERNAL_SERVER_ERROR', error_description: '' }))
    await expect(b24.call('crm.deal.add', ADD)).rejects.toBeInstanceOf(UnknownOutcomeError)
    expect(requests).toHaveLength(1)
  })
})

it('a timeout must be a time', async () => {
  const { portal, b24 } = setup()
  for (const timeout of [0, -5, Number.NaN, 'abc' as never])
    await expect(b24.call('profile', {}, { timeout })).rejects.toBeInstanceOf(UsageError)
  expect(portal.stats().requests).toBe(0)
  const endless = createClient({ auth: webhook(portal.webhookUrl), fetch: portal.fetch, timeout: Infinity })
  void endless
  const real = createPortal({ cost: { read: 0 } })
  const patient = createClient({ auth: webhook(real.webhookUrl), fetch: real.fetch, timeout: Infinity })
  expect(await patient.call('profile')).toMatchObject({ ID: '1' })
})

it('an observer that fails later does no harm either', async () => {
  const { b24 } = setup({}, { observe: async () => Promise.reject(new Error('log is full')) })
  expect(await b24.call('profile')).toMatchObject({ ID: '1' })
})

it('a very deep answer is an error like any other', async () => {
  const { b24 } = answering(`{"error":"X","deep":${'['.repeat(20_000)}${']'.repeat(20_000)}}`)
  await expect(b24.call('profile')).rejects.toMatchObject({ code: 'X' })
})
