import { createClient, type LimitError, webhook } from 'b24kit'
import { createPortal, createVirtualClock } from 'b24kit/testing'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { failure, setup } from './setup'

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))

describe('the rate bucket', () => {
  it('lets 300 calls through in order and never overfills', async () => {
    const { portal, b24, clock } = setup({ deals: 400 })
    const began = clock.now()
    await Promise.all(times(300, (index) => b24.call('crm.deal.get', { id: index + 1 })))
    const { refused, bucket } = portal.stats()
    expect(refused).toBe(0)
    expect(bucket.peak).toBeLessThanOrEqual(50)
    expect(portal.log.map(({ params }) => params.id)).toEqual(times(300, (index) => index + 1))
    // 50 at once, then 2 a second.
    expect((clock.now() - began) / 1000).toBeLessThan(((300 - 50) / 2) * 1.03)
  })

  it('is shared by all clients of a portal, and by no others', async () => {
    const { portal, clock } = setup()
    const client = (url: string) => createClient({ auth: webhook(url), fetch: portal.fetch, clock })
    const [one, other] = [
      client(portal.webhookUrl),
      client(portal.webhookUrl.toUpperCase().replace('/REST/1/EMULATEDSECRET0/', '/rest/1/emulatedsecret0/')),
    ]
    await Promise.all(times(200, (index) => (index % 2 ? one : other).call('profile')))
    expect(portal.stats().refused).toBe(0)

    const elsewhere = createPortal({ clock })
    const began = clock.now()
    await createClient({ auth: webhook(elsewhere.webhookUrl), fetch: elsewhere.fetch, clock }).call('profile')
    expect(clock.now() - began).toBe(10)
  })

  it('is wider on an enterprise plan and absent on a self-hosted portal', async () => {
    const enterprise = setup({ plan: 'enterprise' }, { limits: { plan: 'enterprise' } })
    await Promise.all(times(400, () => enterprise.b24.call('profile')))
    expect(enterprise.portal.stats().refused).toBe(0)
    const began = enterprise.clock.now()
    expect((enterprise.clock.now() - began) / 1000).toBeLessThan(32)
    const own = setup({ plan: 'self-hosted' }, { limits: { plan: 'self-hosted' } })
    const start = own.clock.now()
    await Promise.all(times(400, () => own.b24.call('profile')))
    expect(own.clock.now() - start).toBeLessThan(1_000)
  })

  it('gives way when others use it too', async () => {
    const { portal, b24 } = setup()
    await Promise.all(times(45, () => portal.fetch(`${portal.webhookUrl}profile`)))
    expect(await Promise.all(times(30, () => b24.call('profile')))).toHaveLength(30)
  })

  it('goes with a portal that is renamed', async () => {
    const { portal, b24 } = setup()
    await Promise.all(times(47, () => b24.call('profile')))
    portal.rename(`renamed-${Date.now()}.bitrix24.test`)
    await b24.call('profile')
    await Promise.all(times(60, () => b24.call('profile')))
    expect(portal.stats().refused).toBe(0)
  })

  it('can be left while waiting', async () => {
    const { portal, b24, clock } = setup()
    const controller = new AbortController()
    const calls = times(100, () => failure(b24.call('profile', {}, { signal: controller.signal })).catch(() => 'done'))
    void clock.sleep(3_000).then(() => controller.abort())
    const settled = await Promise.all(calls)
    expect(settled.filter((it) => it === 'done').length).toBeLessThan(60)
    const { requests } = portal.stats()
    await clock.sleep(60_000)
    expect(portal.stats().requests).toBe(requests)
    expect(clock.sleeping).toBe(0)
  })
})

describe('priorities', () => {
  it('let a call pass a running export', async () => {
    const { b24, clock } = setup({ deals: 300_000 })
    const waits: number[] = []
    let rows = 0
    const walk = b24.list('crm.deal.list', { select: ['ID'] }).forEach(async () => {
      if (++rows % 25_000 === 0) {
        const began = clock.now()
        await b24.call('profile')
        waits.push(clock.now() - began)
      }
    })
    await walk
    expect(waits).toHaveLength(12)
    expect(Math.max(...waits)).toBeLessThan(1_000)
  })

  it('are high before normal before low, and first come first served within', async () => {
    const { portal, b24 } = setup({ deals: 200 })
    await Promise.all(times(48, () => b24.call('profile')))
    const order = ['low', 'normal', 'high'] as const
    await Promise.all(times(9, (index) => b24.call('crm.deal.get', { id: index + 1 }, { priority: order[index % 3] })))
    expect(portal.log.slice(48).map(({ params }) => params.id)).toEqual([3, 6, 9, 2, 5, 8, 1, 4, 7])
  })
})

describe('the operating budget', () => {
  it('of a heavy method is never overdrawn, and other methods pass meanwhile', async () => {
    const { portal, b24, clock } = setup({ cost: { 'crm.item.list': 20_000 } })
    const waits: number[] = []
    const heavy = Promise.all(times(60, () => b24.call('crm.item.list', { entityTypeId: 2 })))
    const light = (async () => {
      for (let index = 0; index < 100; index++) {
        await clock.sleep(5_000)
        const began = clock.now()
        await b24.call('user.current', {}, { priority: 'high' })
        waits.push(clock.now() - began)
      }
    })()
    await Promise.all([heavy, light])
    expect(portal.stats()).toMatchObject({ overBudget: 0, refused: 0 })
    // 1,200 s of work at 480 s in ten minutes.
    expect(clock.now() - (portal.log[0]?.at ?? 0)).toBeLessThan(1_400_000)
  })

  it('is waited for when the portal turns a method away', async () => {
    const { portal, b24, clock } = setup({ limits: { operating: 1 } })
    const began = clock.now()
    for (let index = 0; index < 60; index++) await b24.call('crm.deal.list', { select: ['ID'] })
    expect(portal.stats().overBudget).toBeGreaterThan(0)
    expect(portal.stats().overBudget).toBeLessThan(6)
    expect(clock.now() - began).toBeGreaterThan(500_000)
  })

  it('of a batch is counted for each method in it', async () => {
    const { portal, b24 } = setup({ limits: { operating: 3 }, deals: 100 }, { limits: { operating: 3 } })
    for (let round = 0; round < 6; round++) {
      const batch = b24.batch()
      for (let index = 0; index < 50; index++) batch.add('crm.deal.list', { select: ['ID'] })
      const { outcomes } = await batch.run()
      expect(outcomes.every(({ ok }) => ok)).toBe(true)
    }
    expect(portal.stats().overBudget).toBe(0)
  })

  it('that a batch runs into is waited for, command by command', async () => {
    const { portal, b24 } = setup({ limits: { operating: 1 }, deals: 100 })
    const batch = b24.batch()
    for (let index = 0; index < 50; index++) batch.add('crm.deal.list', { select: ['ID'], filter: { ID: index + 1 } })
    const { outcomes } = await batch.run()
    expect(outcomes.map((outcome) => outcome.ok && (outcome.value as object[]).length)).toEqual(times(50, () => 1))
    expect(portal.stats().overBudget).toBeGreaterThan(0)
  })

  it('ends in a LimitError with a date for who does not want to wait', async () => {
    const { b24, clock } = setup({ limits: { operating: 0.02 } })
    await b24.call('crm.deal.list')
    const error = await failure(b24.call('crm.deal.list', {}, { retry: false }))
    expect(error).toMatchObject({ name: 'LimitError', code: 'OPERATION_TIME_LIMIT', status: 429, retryable: true })
    const { resetAt } = error as LimitError
    expect(resetAt?.getTime()).toBeGreaterThan(clock.now() + 500_000)
    expect(resetAt?.getTime()).toBeLessThanOrEqual(clock.now() + 600_000)
  })

  it('does not matter where a portal sends no counters', async () => {
    const { portal, b24, clock } = setup(
      { plan: 'self-hosted', cost: { list: 30_000 }, workers: 100 },
      { limits: { plan: 'self-hosted' } },
    )
    const began = clock.now()
    await Promise.all(times(100, () => b24.call('crm.deal.list')))
    expect(clock.now() - began).toBeLessThanOrEqual(30_000)
    expect(portal.stats().refused).toBe(0)
  })

  it('survives counters that come and go', async () => {
    const { portal, b24 } = setup({ deals: 200_000 })
    portal.fault('no-counters', { times: Infinity, method: 'crm.deal.list', after: 5 })
    let count = 0
    for await (const _row of b24.list('crm.deal.list', { select: ['ID'] })) count++
    expect(count).toBe(200_000)
    expect(portal.stats().refused).toBe(0)
  })
})

it('a waiting process holds one timer a portal, an idle one none', async () => {
  const { b24, clock } = setup()
  const calls = times(200, () => b24.call('profile'))
  await clock.sleep(1_000)
  expect(clock.sleeping).toBeLessThanOrEqual(12)
  await Promise.all(calls)
  expect(clock.sleeping).toBe(0)
})

it('a clock that ignores signals does no harm', async () => {
  const virtual = createVirtualClock()
  const clock = { now: virtual.now, sleep: (ms: number) => virtual.sleep(ms) }
  const portal = createPortal({ clock, deals: 100 })
  const b24 = createClient({ auth: webhook(portal.webhookUrl), fetch: portal.fetch, clock })
  await Promise.all(times(120, () => b24.call('profile')))
  expect(portal.stats()).toMatchObject({ refused: 0, requests: 120 })
})

describe('a client that was left while it waited', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  it('does not stop the next one, also where timers were faked', async () => {
    vi.useFakeTimers()
    const portal = createPortal()
    const b24 = createClient({ auth: webhook(portal.webhookUrl), fetch: portal.fetch })
    const controller = new AbortController()
    const calls = times(60, () => failure(b24.call('profile', {}, { signal: controller.signal })).catch(() => 'done'))
    await vi.advanceTimersByTimeAsync(100)
    controller.abort()
    await Promise.all(calls)
    vi.useRealTimers()
    const next = createClient({ auth: webhook(portal.webhookUrl), fetch: portal.fetch })
    expect(await next.call('profile')).toMatchObject({ ID: '1' })
  })

  it('leaves no timer behind', async () => {
    const { portal, b24, clock } = setup({ limits: { operating: 0.02 } })
    await b24.call('crm.deal.list')
    const controller = new AbortController()
    const waiting = failure(b24.call('crm.deal.list', {}, { signal: controller.signal }))
    void clock.sleep(5_000).then(() => controller.abort())
    await waiting
    await Promise.resolve()
    expect(clock.sleeping).toBe(0)
    expect(portal.stats().overBudget).toBe(1)
  })

  it('is left quickly, by however many', async () => {
    const { b24 } = setup()
    const controller = new AbortController()
    const calls = times(20_000, () =>
      failure(b24.call('profile', {}, { signal: controller.signal })).catch(() => 'done'),
    )
    controller.abort()
    await Promise.all(calls)
  })
})

it('a clock that never really waits does no harm either', async () => {
  let now = 0
  const clock = {
    now: () => now,
    sleep: async (ms: number) => {
      now += ms
    },
  }
  const portal = createPortal({ clock, deals: 120 })
  const b24 = createClient({ auth: webhook(portal.webhookUrl), fetch: portal.fetch, clock })
  expect(await b24.call('profile')).toMatchObject({ ID: '1' })
  expect(await b24.list('crm.deal.list', { select: ['ID'] }).toArray()).toHaveLength(120)
})
