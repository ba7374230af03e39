import { createClient, webhook } from 'b24kit'
import { createPortal, createVirtualClock, systemClock } from 'b24kit/testing'
import { http } from 'msw'
import { setupServer } from 'msw/node'
import { generate } from 'selfsigned'
import { describe, expect, it } from 'vitest'

const getJson = async (response: Promise<Response>) => (await response).json()

describe('limits', () => {
  it('refuse the request that would overfill the bucket, by address, and leak', async () => {
    const clock = createVirtualClock({ auto: false })
    const portal = createPortal({ clock, cost: { read: 0 } })
    const ask = (fetch = portal.fetch) => fetch(`${portal.webhookUrl}server.time`).then(({ status }) => status)
    for (let index = 0; index < 50; index++) expect(await ask()).toBe(200)
    expect(await ask()).toBe(503)
    expect(await getJson(portal.fetch(`${portal.webhookUrl}server.time`))).toEqual({
      error: 'QUERY_LIMIT_EXCEEDED',
      error_description: 'Too many requests',
    })
    expect(await ask(portal.fetchFrom('10.0.0.2'))).toBe(200)
    await clock.advance(1_000)
    expect([await ask(), await ask(), await ask()]).toEqual([200, 200, 503])
    expect(portal.stats()).toMatchObject({ refused: 3, bucket: { peak: 50 } })
  })

  it('count seconds per method in minutes, and let the call that crosses them succeed', async () => {
    const clock = createVirtualClock()
    const portal = createPortal({ clock, cost: { 'crm.deal.list': 100_000 } })
    const ask = (method: string) => portal.fetch(portal.webhookUrl + method)
    const counters = []
    for (let index = 0; index < 5; index++) counters.push((await getJson(ask('crm.deal.list'))).time.operating)
    expect(counters).toEqual([100, 200, 300, 400, 500])
    const blocked = await ask('crm.deal.list')
    expect(blocked.status).toBe(429)
    expect(await blocked.json()).toEqual({
      error: 'OPERATION_TIME_LIMIT',
      error_description: 'Method is blocked due to operation time limit.',
    })
    const { time } = await getJson(ask('crm.lead.list'))
    expect(time).toMatchObject({ operating: 0.03, duration: 0.03 })
    expect(time.operating_reset_at).toBe(Math.floor(clock.now() / 60_000) * 60 + 600)
    await clock.sleep(200_000)
    expect((await ask('crm.deal.list')).status).toBe(200)
  })

  it('are absent on a self-hosted portal, counters too', async () => {
    const portal = createPortal({ plan: 'self-hosted', clock: createVirtualClock() })
    const { time } = await getJson(portal.fetch(`${portal.webhookUrl}profile`))
    expect(Object.keys(time)).toEqual(['start', 'finish', 'duration', 'processing', 'date_start', 'date_finish'])
  })

  it('take time: eight commands at once, the others after them', async () => {
    const clock = createVirtualClock()
    const portal = createPortal({ clock, latency: 5 })
    const began = clock.now()
    await Promise.all(Array.from({ length: 17 }, () => portal.fetch(`${portal.webhookUrl}crm.deal.list`)))
    expect(clock.now() - began).toBe(5 + 3 * 30)
  })
})

describe('rows', () => {
  it('cost nothing until they are touched', () => {
    const began = Date.now()
    globalThis.gc?.()
    const before = process.memoryUsage().heapUsed
    const portal = createPortal({ deals: 1_000_000 })
    expect(portal.table('deal').count).toBe(1_000_000)
    expect(Date.now() - began).toBeLessThan(1_000)
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(20 * 2 ** 20)
  })

  it('can be added, changed and deleted behind the client’s back', async () => {
    const portal = createPortal({ deals: 3, clock: createVirtualClock() })
    const table = portal.table('deal')
    table.delete(2)
    table.update(3, { TITLE: 'changed' })
    expect(table.insert({ TITLE: 'new' }).ID).toBe(4)
    expect(table.delete(99)).toBe(false)
    const { result, total } = await getJson(
      portal.fetch(`${portal.webhookUrl}crm.deal.list?select[]=ID&select[]=TITLE`),
    )
    expect(total).toBe(3)
    expect(result.map(({ ID }: { ID: string }) => ID)).toEqual(['1', '3', '4'])
    expect(result[1].TITLE).toBe('changed')
    expect([...table.ids({ descending: true })]).toEqual([4, 3, 1])
  })
})

describe('faults', () => {
  it('happen as often as they are asked for, where they are asked for', async () => {
    const portal = createPortal({ deals: 60, clock: createVirtualClock() })
    const deals = () => portal.fetch(`${portal.webhookUrl}crm.deal.list?start=-1`)
    portal.fault('html', { method: 'crm.deal.list', after: 1, times: 2 })
    expect([(await deals()).status, (await deals()).status, (await deals()).status, (await deals()).status]).toEqual([
      200, 502, 502, 200,
    ])
    portal.fault('no-time')
    expect(await getJson(deals())).not.toHaveProperty('time')
    const stop = portal.fault('short-page', { rows: 7, times: Infinity })
    expect((await getJson(deals())).result).toHaveLength(7)
    stop()
    expect((await getJson(deals())).result).toHaveLength(50)
    expect(() => portal.fault('nosuch' as 'html')).toThrow(/no fault "nosuch"/)
    expect(() => portal.fault('html', { tiems: 2 } as never)).toThrow(/no option "tiems"/)
    portal.fault('drop-after')
    await expect(deals()).rejects.toThrow('fetch failed')
    portal.rename('elsewhere.test')
    expect((await deals()).status).toBe(200)
    const moved = await portal.fetch(`https://${portal.log[0] ? 'emulated' : ''}.test/rest/1/emulatedsecret0/profile`)
    expect(moved.status).toBe(200)
  })
})

describe('a served portal', () => {
  it('answers over a real socket', async () => {
    const portal = createPortal({ deals: 120 })
    const served = await portal.serve()
    try {
      const b24 = createClient({ auth: webhook(served.webhookUrl) })
      expect(await b24.list('crm.deal.list', { select: ['ID'] }).toArray()).toHaveLength(120)
      portal.fault('drop-after')
      await expect(b24.call('crm.deal.add', { fields: { TITLE: 'once' } })).rejects.toMatchObject({
        name: 'UnknownOutcomeError',
      })
      expect(portal.table('deal').count).toBe(121)
      portal.fault('drop-before')
      expect(await b24.call('profile', {}, { retry: { delay: 1 } })).toMatchObject({ ID: '1' })
    } finally {
      await served.close()
    }
  })

  it('that is not there has run nothing', async () => {
    const served = await createPortal().serve()
    await served.close()
    const gone = createClient({ auth: webhook(served.webhookUrl), retry: false })
    await expect(gone.call('crm.deal.add', { fields: {} })).rejects.toMatchObject({
      name: 'NetworkError',
      cause: { code: 'ECONNREFUSED' },
    })
  })

  it('answers over HTTPS', async () => {
    const { cert, private: key } = await generate([{ name: 'commonName', value: 'localhost' }], { keySize: 2048 })
    const served = await createPortal().serve({ tls: { cert, key } })
    try {
      const https = await import('node:https')
      const body = await new Promise<string>((resolve, reject) => {
        https
          .get(`${served.webhookUrl}profile`, { rejectUnauthorized: false }, (response) => {
            let text = ''
            response.on('data', (chunk) => {
              text += chunk
            })
            response.on('end', () => resolve(text))
          })
          .on('error', reject)
      })
      expect(JSON.parse(body).result.ID).toBe('1')
      const b24 = createClient({ auth: webhook(served.webhookUrl), retry: false })
      await expect(b24.call('profile')).rejects.toThrow(/self-signed certificate/)
    } finally {
      await served.close()
    }
  })
})

it('works as msw handlers', async () => {
  const portal = createPortal({ deals: 7 })
  const server = setupServer(...portal.mswHandlers(http))
  server.listen({ onUnhandledRequest: 'error' })
  try {
    const b24 = createClient({ auth: webhook(portal.webhookUrl) })
    expect(await b24.list('crm.deal.list').toArray()).toHaveLength(7)
  } finally {
    server.close()
  }
})

it('says which option it can not use', () => {
  expect(() => createPortal({ deals: -1 })).toThrow(/"deals"/)
  expect(() => createPortal({ plan: 'free' as never })).toThrow(/"plan"/)
  expect(() => createPortal({ dealz: 1 } as never)).toThrow(/dealz/)
  expect(() => createPortal({ ids: { gaps: 2 } })).toThrow(/"ids/)
  expect(createPortal({ clock: systemClock }).clock).toBe(systemClock)
})

it('a virtual clock wakes sleepers in order, and can be moved by hand', async () => {
  const clock = createVirtualClock({ start: 0, auto: false })
  const woken: string[] = []
  void clock.sleep(20).then(() => woken.push(`b${clock.now()}`))
  void clock.sleep(10).then(() => woken.push(`a${clock.now()}`))
  void clock.sleep(30).then(() => woken.push('never'))
  await clock.advance(25)
  expect([woken, clock.now(), clock.sleeping]).toEqual([['a10', 'b20'], 25, 1])
  const controller = new AbortController()
  const aborted = clock.sleep(5, controller.signal)
  controller.abort(new Error('stop'))
  await expect(aborted).rejects.toThrow('stop')
})
