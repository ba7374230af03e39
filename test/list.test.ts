import { createClient, ListError, UsageError, webhook } from 'b24kit'
import { createVirtualClock, type IdPattern } from 'b24kit/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answering, failure, ids, setup } from './setup'

const PATTERNS: [string, IdPattern][] = [
  ['dense', 'dense'],
  ['with gaps', { gaps: 0.3 }],
  ['clustered', 'clustered'],
]

describe.each(PATTERNS)('a list with %s ids', (_name, pattern) => {
  it.each([0, 1, 49, 50, 51, 99, 100, 2_499, 2_500, 2_501, 125_001])(
    'gives %i rows in order, each once',
    async (deals) => {
      const { portal, b24 } = setup({ deals, ids: pattern })
      const found = ids(await b24.list('crm.deal.list', { select: ['ID'] }).toArray())
      expect(found).toEqual([...portal.table('deal').ids()])
      expect(portal.stats()).toMatchObject({ refused: 0, overBudget: 0 })
    },
  )
})

describe('the cost of a walk', () => {
  it.each([
    [49, 1],
    [50, 2],
    [1_000, 3],
    [25_000, 13],
    [100_000, 43],
  ])('%i rows take %i requests', async (deals, requests) => {
    const { portal, b24 } = setup({ deals })
    await b24.list('crm.deal.list', { select: ['ID'] }).toArray()
    expect(portal.stats().requests).toBe(requests)
  })

  it('is one command for a short list', async () => {
    const { portal, b24 } = setup({ deals: 49 })
    await b24.list('crm.deal.list').toArray()
    expect(portal.stats().commands).toEqual({ 'crm.deal.list': 1 })
    expect(portal.log[0]?.params).toEqual({ order: { ID: 'ASC' }, start: -1 })
  })

  it('is one page for first(), and no page too many with a limit', async () => {
    const { portal, b24 } = setup({ deals: 5_000 })
    expect(await b24.list('crm.deal.list', { select: ['ID'] }).first()).toEqual({ ID: '1' })
    expect(portal.stats().commands).toEqual({ 'crm.deal.list': 1 })
    expect(ids(await b24.list('crm.deal.list', {}, { limit: 120 }).toArray())).toHaveLength(120)
    // Three pages, and one more command for the highest id of the list.
    expect(portal.stats().commands['crm.deal.list']).toBe(1 + 3 + 1)
    expect(await b24.list('crm.deal.list').toArray({ limit: 7 })).toHaveLength(7)
    expect(portal.stats().commands['crm.deal.list']).toBe(1 + 3 + 1 + 1)
  })

  it('is nothing before the first row is asked for', async () => {
    const { portal, b24 } = setup()
    const list = b24.list('crm.deal.list')
    expect(list.checkpoint).toBeUndefined()
    expect(portal.stats().requests).toBe(0)
  })

  it('is one request for count()', async () => {
    const { portal, b24 } = setup({ deals: 3_210 })
    expect(await b24.list('crm.deal.list').count()).toBe(3_210)
    expect(await b24.list('crm.deal.list', { filter: { '>ID': 3_200 } }).count()).toBe(10)
    expect(portal.stats().requests).toBe(2)
  })
})

describe('a list that changes while it is read', () => {
  it.each([1, 4])('has every row once that lived throughout (%i requests at once)', async (concurrency) => {
    const { portal, b24 } = setup({ deals: 40_000, ids: { gaps: 0.2 } })
    const table = portal.table('deal')
    const before = [...table.ids()]
    const deleted = new Set<number>()
    const found: number[] = []
    for await (const { ID } of b24.list('crm.deal.list', { select: ['ID'] }, { concurrency })) {
      found.push(Number(ID))
      if (found.length % 30 === 0) table.insert({ TITLE: 'new' })
      if (found.length % 60 === 0) {
        const victim = before[(found.length * 7919) % before.length] as number
        if (table.delete(victim)) deleted.add(victim)
      }
    }
    expect(deleted.size).toBeGreaterThan(500)
    expect(new Set(found).size).toBe(found.length)
    expect(found).toEqual([...found].sort((a, b) => a - b))
    const alive = before.filter((id) => !deleted.has(id))
    const seen = new Set(found)
    expect(alive.filter((id) => !seen.has(id))).toEqual([])
  })
})

describe('parameters of a list', () => {
  it('keeps the filter of the caller, their own >ID included', async () => {
    const { b24 } = setup({ deals: 1_000 })
    const filter = { '>ID': 100, '<=ID': 400, STAGE_ID: 'WON' }
    const rows = await b24.list('crm.deal.list', { filter, select: ['ID', 'STAGE_ID'] }).toArray()
    expect(rows.length).toBeGreaterThan(10)
    expect(rows.every((row) => row.STAGE_ID === 'WON' && Number(row.ID) > 100 && Number(row.ID) <= 400)).toBe(true)
    expect(filter).toEqual({ '>ID': 100, '<=ID': 400, STAGE_ID: 'WON' })
  })

  it('asks for the id even where the caller did not', async () => {
    const { b24 } = setup({ deals: 120 })
    const rows = await b24.list('crm.deal.list', { select: ['TITLE'] }).toArray()
    expect(ids(rows)).toHaveLength(120)
  })

  it('keeps an order of the caller and walks by offset', async () => {
    const { portal, b24 } = setup({ deals: 5_001, ids: { gaps: 0.3 } })
    const rows = await b24.list('crm.deal.list', { order: { ID: 'DESC' }, select: ['ID'] }).toArray()
    expect(ids(rows)).toEqual([...portal.table('deal').ids()].reverse())
    expect(portal.stats().requests).toBeLessThan(8)
  })

  it('refuses what it would have to guess at', () => {
    const { b24 } = setup()
    expect(() => b24.list('crm.deal.list', { start: 50 })).toThrow(UsageError)
    expect(() => b24.raw.list('crm.deal.delete', { id: 5 })).toThrow(/list only reads/)
    expect(() => b24.raw.list('crm.deal.list', { filter: {}, FILTER: {} })).toThrow(/same parameter/)
    expect(() => b24.list('crm.deal.list', { filter: { '>ID': 'soon' } })).toThrow(/whole number/)
    expect(() => b24.list('crm.deal.list', {}, { limit: 0 })).toThrow(/limit/)
    expect(() => b24.list('crm.deal.list', {}, { concurrency: 1.5 })).toThrow(/concurrency/)
  })

  it('reads page by page where a batch could not carry the parameters', async () => {
    const { portal, b24 } = setup({ deals: 260 })
    const rows = await b24.raw
      .list('crm.deal.list', { filter: { '!COMMENTS': null, OPENED: true }, select: [] })
      .toArray()
    expect(portal.stats().commands.batch).toBeUndefined()
    expect(rows).toHaveLength(0)
    expect(await b24.raw.list('crm.deal.list', { filter: {}, select: [] }).toArray()).toHaveLength(260)
  })
})

describe('lists of other families', () => {
  it('walks crm.item.list, tasks, people and small lists without being told how', async () => {
    const { portal, b24 } = setup({ deals: 230, tasks: 230, users: 130, ids: { gaps: 0.5 } })
    const deals = [...portal.table('deal').ids()]
    expect(ids(await b24.list('crm.item.list', { entityTypeId: 2, select: ['title'] }).toArray())).toEqual(deals)
    expect(ids(await b24.list('tasks.task.list', { select: ['TITLE'] }).toArray())).toEqual([
      ...portal.table('task').ids(),
    ])
    expect(ids(await b24.list('user.get').toArray())).toHaveLength(130)
    expect(ids(await b24.list('user.get', { FILTER: { '<=ID': 60 } }).toArray())).toHaveLength(60)
    expect(ids(await b24.raw.list('user.get', { '<=ID': 60 }).toArray())).toHaveLength(60)
    expect(await b24.list('crm.status.list', { filter: { ENTITY_ID: 'SOURCE' } }).toArray()).toHaveLength(5)
    expect(await b24.list('crm.category.list', { entityTypeId: 2 }).toArray()).toHaveLength(1)
    expect(await b24.list('department.get').toArray()).toHaveLength(3)
  })

  it('walks a method that it knows nothing about', async () => {
    const { portal, b24 } = setup({ users: 130 })
    expect(ids(await b24.raw.list('user.search').toArray())).toEqual([...portal.table('user').ids()])
  })

  it('gives up on one that shows no way to the next page', async () => {
    const { b24 } = answering({ result: Array.from({ length: 50 }, (_, ID) => ({ ID })) })
    await expect(b24.raw.list('app.things.list').toArray()).rejects.toMatchObject({ code: 'PAGING_UNKNOWN' })
  })
})

describe('a list that can not be trusted', () => {
  it.each([
    [
      'the filter is ignored',
      { result: Array.from({ length: 50 }, (_, index) => ({ ID: String(index + 1) })) },
      'CURSOR_STUCK',
    ],
    ['ids fall', { result: [{ ID: '2' }, { ID: '1' }] }, 'CURSOR_STUCK'],
    ['a row has no id', { result: [{ ID: '1' }, { TITLE: 'x' }] }, 'ID_MISSING'],
    ['an id is no number', { result: [{ ID: 'abc' }] }, 'ID_MISSING'],
    ['the rows are elsewhere', { result: { items: [] } }, 'ROWS_NOT_FOUND'],
    ['a row is no object', { result: [1, 2] }, 'ROWS_NOT_FOUND'],
  ])('throws when %s', async (_name, body, code) => {
    const { b24, requests } = answering(body)
    const error = await failure(b24.list('crm.deal.list').toArray())
    expect(error).toBeInstanceOf(ListError)
    expect(error).toMatchObject({ code, method: 'crm.deal.list' })
    expect(requests.length).toBeLessThan(4)
  })

  it('throws when a method ignores the id in a batch', async () => {
    const { portal, b24 } = setup({ deals: 500 })
    portal.fault('ignore-id-filter', { times: Infinity })
    await expect(b24.list('crm.deal.list').toArray()).rejects.toMatchObject({ code: 'CURSOR_STUCK' })
  })

  it.each([2, 5, 20, 24, 100, 300])('is complete although page %i is short', async (after) => {
    const { portal, b24 } = setup({ deals: 20_000 })
    portal.fault('short-page', { rows: 30, after, times: 1 })
    expect(ids(await b24.list('crm.deal.list', { select: ['ID'] }).toArray())).toHaveLength(20_000)
  })

  it('is complete although every page after the first is short', async () => {
    const { portal, b24 } = setup({ deals: 500 })
    portal.fault('short-page', { rows: 49, after: 1, times: Infinity })
    expect(ids(await b24.list('crm.deal.list', { select: ['ID'] }).toArray())).toHaveLength(500)
  })

  it('throws when a walk by offset loses rows', async () => {
    const { portal, b24 } = setup({ deals: 300 })
    const walk = async () => {
      let count = 0
      for await (const _row of b24.list('crm.deal.list', { order: { DATE_CREATE: 'ASC' } })) {
        if (++count === 10) for (let id = 1; id <= 20; id++) portal.table('deal').delete(id)
      }
    }
    expect(await failure(walk())).toMatchObject({ name: 'ListError', code: 'ROWS_MOVED' })
  })

  it('throws when the portal counts more rows than it gives', async () => {
    const { b24 } = answering({ result: [{ ID: '1' }], total: 753_128 })
    await expect(b24.raw.list('crm.things.list').toArray()).rejects.toMatchObject({ code: 'ROWS_MISSING' })
  })

  it('stops at a page that was announced and is not there', async () => {
    const { portal, b24 } = setup({ deals: 100 })
    portal.fault('phantom-next', { times: Infinity })
    expect(await b24.list('crm.deal.list', { order: { TITLE: 'ASC' } }).toArray()).toHaveLength(100)
  })
})

describe('a checkpoint', () => {
  it.each([
    ['by id', {}],
    ['by offset', { order: { DATE_CREATE: 'ASC' as const } }],
  ])('taken anywhere lets another walk go on %s, at most one page twice', async (_name, params) => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 3_000 }), async (stop) => {
        const { portal, b24 } = setup({ deals: 3_000, plan: 'self-hosted' })
        const first: number[] = []
        let checkpoint = ''
        const list = b24.list('crm.deal.list', { ...params, select: ['ID', 'DATE_CREATE'] })
        for await (const row of list) {
          first.push(Number(row.ID))
          checkpoint = list.checkpoint ?? ''
          if (first.length === stop) break
        }
        expect(checkpoint).not.toMatch(/secret/)
        portal.table('deal').insert({ TITLE: 'x', DATE_CREATE: '2036-01-01T00:00:00+03:00' })
        const resumed = b24.list('crm.deal.list', { ...params, select: ['ID', 'DATE_CREATE'] }, { resume: checkpoint })
        const rest = ids(await resumed.toArray())
        expect([...first, ...rest]).toEqual([...portal.table('deal').ids()])
      }),
      { numRuns: 12 },
    )
  })

  it('belongs to one list', async () => {
    const { b24 } = setup()
    const list = b24.list('crm.deal.list', { filter: { STAGE_ID: 'WON' } })
    await list.first()
    const resume = list.checkpoint ?? ''
    expect(() => b24.list('crm.deal.list', { filter: { STAGE_ID: 'NEW' } }, { resume })).toThrow(
      /parameters were others/,
    )
    expect(() => b24.list('crm.lead.list', {}, { resume })).toThrow(/belongs to crm.deal.list/)
    expect(() => b24.list('crm.deal.list', {}, { resume: 'x' })).toThrow(/no checkpoint/)
    expect(() => b24.list('crm.deal.list', { filter: { STAGE_ID: 'WON' } }, { resume })).not.toThrow()
  })
})

describe('leaving a list', () => {
  it('sends nothing more after break', async () => {
    const { portal, clock, b24 } = setup({ deals: 100_000 })
    let count = 0
    for await (const _row of b24.list('crm.deal.list', { select: ['ID'] })) if (++count === 5_000) break
    const { requests } = portal.stats()
    await clock.sleep(60_000)
    expect(portal.stats().requests).toBe(requests)
  })

  it('rejects with the reason when its signal is aborted', async () => {
    const { portal, b24 } = setup({ deals: 100_000 })
    const controller = new AbortController()
    const reason = new Error('enough')
    const walk = b24.list('crm.deal.list', { select: ['ID'] }, { signal: controller.signal }).forEach((_row, index) => {
      if (index === 4_000) controller.abort(reason)
    })
    expect(await failure(walk)).toBe(reason)
    expect(portal.stats().requests).toBeLessThan(12)
  })
})

describe('going through a list', () => {
  it('can be done by row, by page and by callback, more than once', async () => {
    const { b24 } = setup({ deals: 120 })
    const seen: object[] = []
    const list = b24.list('crm.deal.list', {}, { onProgress: (progress) => seen.push(progress) })
    const sizes: number[] = []
    for await (const page of list.pages()) sizes.push(page.length)
    expect(sizes).toEqual([50, 50, 20])
    expect(seen).toEqual([{ rows: 50 }, { rows: 100 }, { rows: 120 }])
    let count = 0
    await list.forEach(() => {
      count++
    })
    expect(count).toBe(120)
  })

  it('tells the total where the portal counts', async () => {
    const { b24 } = setup({ deals: 120 })
    const seen: object[] = []
    await b24
      .list('crm.deal.list', { order: { TITLE: 'ASC' } }, { onProgress: (progress) => seen.push(progress) })
      .toArray()
    expect(seen.at(-1)).toEqual({ rows: 120, total: 120 })
  })
})

it('any list, walked in any way, is exactly the portal’s', async () => {
  const pattern = fc.oneof(
    fc.constant('dense' as const),
    fc.constant('clustered' as const),
    fc.record({ gaps: fc.double({ min: 0, max: 0.95, noNaN: true }) }),
  )
  const walk = fc.record({
    deals: fc.integer({ min: 0, max: 9_000 }),
    ids: pattern,
    concurrency: fc.integer({ min: 1, max: 6 }),
    above: fc.nat(3_000),
  })
  await fc.assert(
    fc.asyncProperty(walk, async ({ deals, ids: idPattern, concurrency, above }) => {
      const { portal, b24 } = setup({ deals, ids: idPattern, plan: 'self-hosted' })
      const list = b24.list('crm.deal.list', { select: ['ID'], filter: { '>ID': above } }, { concurrency })
      expect(ids(await list.toArray())).toEqual([...portal.table('deal').ids({ from: above + 1 })])
    }),
    { numRuns: 60 },
  )
})

it('asks for fewer pages at once where each takes long, because the portal cuts requests off after a minute', async () => {
  const { portal, clock, b24 } = setup({ deals: 3_000, cost: { list: 2_000 }, plan: 'self-hosted' })
  const began = clock.now()
  expect(await b24.list('crm.deal.list', { select: ['ID'] }, { concurrency: 2 }).toArray()).toHaveLength(3_000)
  expect(await b24.list('crm.deal.list', { order: { TITLE: 'ASC' } }).toArray()).toHaveLength(3_000)
  expect(Math.max(...portal.log.map(({ commands }) => commands.length))).toBeLessThanOrEqual(17)
  expect(clock.now() - began).toBeLessThan(300_000)
})

describe('rows are not lost', () => {
  it('when an own order meets a select without the id', async () => {
    const { b24 } = setup({ deals: 300 })
    expect(await b24.list('crm.deal.list', { order: { TITLE: 'ASC' }, select: ['TITLE'] }).toArray()).toHaveLength(300)
  })

  it.each([{ '<=OPPORTUNITY': Number.MAX_SAFE_INTEGER }, { '<ID': Number.MAX_SAFE_INTEGER }, { '!TITLE': '$result' }])(
    'when the filter is %o',
    async (filter) => {
      const { b24 } = setup({ deals: 1_000 })
      expect(await b24.list('crm.deal.list', { filter, select: ['ID'] }).toArray()).toHaveLength(1_000)
    },
  )

  it('when a method has pages of another size', async () => {
    const page = (start: number) => ({
      result: Array.from({ length: 10 }, (_, index) => ({ N: start + index })),
      total: 200,
      ...(start < 190 && { next: start + 10 }),
    })
    const clock = createVirtualClock()
    const fetch = async (request: Request) => {
      const body = await request.json()
      if (!request.url.endsWith('batch')) return Response.json(page(body.start ?? 0))
      const result: Record<string, Record<string, unknown>> = { result: {}, result_total: {}, result_next: {} }
      for (const [id, command] of Object.entries(body.cmd)) {
        const one = page(Number(/start=(\d+)/.exec(String(command))?.[1] ?? 0))
        Object.assign(result.result ?? {}, { [id]: one.result })
        Object.assign(result.result_total ?? {}, { [id]: one.total })
        if ('next' in one) Object.assign(result.result_next ?? {}, { [id]: one.next })
      }
      return Response.json({ result })
    }
    const b24 = createClient({ auth: webhook('https://ten.bitrix24.test/rest/1/x/'), fetch, clock })
    const numbers = (rows: Record<string, unknown>[]) => rows.map(({ N }) => N)
    expect(numbers(await b24.raw.list('crm.timeline.logmessage.list').toArray())).toEqual(
      Array.from({ length: 200 }, (_, index) => index),
    )
    expect(numbers(await b24.raw.list('crm.timeline.logmessage.list', {}, { limit: 70 }).toArray())).toEqual(
      Array.from({ length: 70 }, (_, index) => index),
    )
  })

  it('when conditions are joined by OR', async () => {
    const { b24 } = setup({ deals: 400 })
    const filter = { logic: 'OR', 0: { '<id': 200 }, 1: { '>=id': 200 } }
    expect(await b24.list('crm.item.list', { entityTypeId: 2, filter, select: ['id'] }).toArray()).toHaveLength(400)
  })

  it.each(['delete', 'insert'])('when a walk by offset goes on after rows came or went (%s)', async (change) => {
    const { portal, b24 } = setup({ deals: 300 })
    const list = b24.list('crm.deal.list', { order: { ID: 'DESC' }, select: ['ID'] }, { limit: 120 })
    await list.toArray()
    for (let id = 300; id > 295; id--) {
      if (change === 'delete') portal.table('deal').delete(id)
      else portal.table('deal').insert({ TITLE: 'x' })
    }
    const resumed = b24.list('crm.deal.list', { order: { ID: 'DESC' }, select: ['ID'] }, { resume: list.checkpoint })
    await expect(resumed.toArray()).rejects.toMatchObject({ code: 'ROWS_MOVED' })
  })

  it('when many are added in front of a walk by offset', async () => {
    const { portal, b24 } = setup({ deals: 300 })
    const found: number[] = []
    for await (const { ID } of b24.list('crm.deal.list', { order: { ID: 'DESC' }, select: ['ID'] })) {
      if (found.push(Number(ID)) === 10)
        for (let count = 0; count < 70; count++) portal.table('deal').insert({ TITLE: 'x' })
    }
    expect(new Set(found).size).toBe(found.length)
    expect(found.filter((id) => id <= 300)).toHaveLength(300)
  })

  it('when a resumed walk begins with a short page', async () => {
    const { portal, b24 } = setup({ deals: 500 })
    const list = b24.list('crm.deal.list', { select: ['ID'] }, { limit: 100 })
    await list.toArray()
    portal.fault('short-page', { rows: 49 })
    expect(await b24.list('crm.deal.list', { select: ['ID'] }, { resume: list.checkpoint }).toArray()).toHaveLength(400)
  })

  it('when an array could not be filled: the checkpoint stays where it was', async () => {
    const { portal, b24 } = setup({ deals: 500 }, { retry: false })
    portal.fault('html', { after: 1, times: Infinity })
    const list = b24.list('crm.deal.list', { select: ['ID'] })
    await expect(list.toArray()).rejects.toThrow()
    expect(list.checkpoint).toBeUndefined()
  })

  it('when a page in the middle comes back empty', async () => {
    const { portal, b24 } = setup({ deals: 20_000 })
    for (const after of [2, 10, 100]) {
      portal.fault('short-page', { rows: 0, after })
      expect(await b24.list('crm.deal.list', { select: ['ID'] }).toArray()).toHaveLength(20_000)
    }
  })

  it('when the portal ignores a descending order', async () => {
    const { portal, b24 } = setup({ deals: 10_000 })
    const fetch = async (request: Request) => {
      const body = (await request.text()).replaceAll('=DESC', '=ASC')
      return portal.fetch(request.url, { method: 'POST', headers: request.headers, body })
    }
    const own = createClient({ auth: webhook(portal.webhookUrl), fetch, clock: portal.clock })
    expect(await own.list('crm.deal.list', { select: ['ID'] }).toArray()).toHaveLength(10_000)
    void b24
  })
})
