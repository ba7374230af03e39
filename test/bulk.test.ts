import { UnknownOutcomeError } from 'b24kit'
import { describe, expect, it } from 'vitest'
import { failure, setup } from './setup'

const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ fields: { NAME: `N${index}`, ORIGIN_ID: String(index) } }))

describe('bulk', () => {
  it('writes any number of rows, fifty to a request, and tells of each in order', async () => {
    const { portal, b24 } = setup({ contacts: 0 })
    let expected = 0
    for await (const outcome of b24.bulk('crm.contact.add', rows(1_234))) {
      expect(outcome).toMatchObject({ ok: true, index: expected })
      if (outcome.ok) expect(portal.table('contact').get(outcome.value)?.NAME).toBe(`N${expected}`)
      expected++
    }
    expect(expected).toBe(1_234)
    expect(portal.stats().requests).toBe(25)
    expect(portal.stats().refused).toBe(0)
  })

  it('lets a bad row fail by itself', async () => {
    const { b24 } = setup({ deals: 10 })
    const outcomes = []
    for await (const outcome of b24.bulk('crm.deal.update', [
      { id: 1, fields: { TITLE: 'a' } },
      { id: 999, fields: { TITLE: 'b' } },
      { id: 2, fields: { OPPORTUNITY: Number.NaN } },
      { id: 3, fields: { TITLE: 'd' } },
    ]))
      outcomes.push(outcome)
    expect(outcomes).toMatchObject([
      { ok: true, index: 0 },
      { ok: false, index: 1, error: { name: 'ApiError' } },
      { ok: false, index: 2, error: { name: 'UsageError' } },
      { ok: true, index: 3 },
    ])
  })

  it('sends what a batch can not carry in a request of its own, as it is', async () => {
    const { portal, b24 } = setup({ deals: 10 })
    const given = [
      { fields: { TITLE: 'a', X: null } },
      { fields: { TITLE: 'b' } },
      { fields: { TITLE: 'c', Y: [], Z: false } },
    ]
    const outcomes = []
    for await (const outcome of b24.bulk('crm.deal.add', given as never)) outcomes.push(outcome)
    expect(outcomes.map(({ ok, index }) => [ok, index])).toEqual([
      [true, 0],
      [true, 1],
      [true, 2],
    ])
    expect(portal.log.filter(({ method }) => method !== 'batch').map(({ params }) => params)).toEqual([
      given[0],
      given[2],
    ])
  })

  it('writes nothing twice when connections drop', async () => {
    const { portal, b24 } = setup({ contacts: 0 })
    portal.fault('drop-after', { after: 3, times: 2 })
    let unknown = 0
    for await (const outcome of b24.bulk('crm.contact.add', rows(500))) {
      if (outcome.ok) continue
      expect(outcome.error).toBeInstanceOf(UnknownOutcomeError)
      unknown++
    }
    expect(unknown).toBe(100)
    expect(portal.table('contact').count).toBe(500)
  })

  it('takes rows as they come, and stops taking them after break', async () => {
    const { portal, b24 } = setup({ contacts: 0 })
    let taken = 0
    let isClosed = false
    async function* source() {
      try {
        for (const row of rows(10_000)) {
          taken++
          yield row
        }
      } finally {
        isClosed = true
      }
    }
    for await (const { index } of b24.bulk('crm.contact.add', source(), { concurrency: 2 })) if (index === 60) break
    expect(taken).toBeLessThan(300)
    expect(isClosed).toBe(true)
    expect(portal.stats().requests).toBeLessThan(6)
  })

  it('ends when it is aborted, and refuses a senseless concurrency', async () => {
    const { b24 } = setup()
    const run = async (options: object) => {
      for await (const _outcome of b24.bulk('crm.contact.add', rows(100), options)) void _outcome
    }
    expect(await failure(run({ signal: AbortSignal.abort() }))).toMatchObject({ name: 'AbortError' })
    await expect(run({ concurrency: 0 })).rejects.toThrow(/concurrency/)
  })
})

describe('the source of rows', () => {
  it('may fail after some, and all that it gave is told first', async () => {
    const { portal, b24 } = setup({ contacts: 0 })
    async function* failing() {
      yield* rows(120)
      throw new Error('disk is gone')
    }
    const told: number[] = []
    const run = async () => {
      for await (const { index } of b24.bulk('crm.contact.add', failing())) told.push(index)
    }
    await expect(run()).rejects.toThrow('disk is gone')
    expect(told).toHaveLength(120)
    expect(portal.table('contact').count).toBe(120)
  })

  it('may wait for what became of earlier rows', async () => {
    const { b24 } = setup({ contacts: 0 })
    let release = () => {}
    const told = new Promise<void>((resolve) => {
      release = resolve
    })
    async function* waiting() {
      yield* rows(50)
      await told
      yield* rows(3)
    }
    let count = 0
    for await (const _outcome of b24.bulk('crm.contact.add', waiting())) if (++count === 50) release()
    expect(count).toBe(53)
  })

  it('may never answer, and can be left all the same', async () => {
    const { b24 } = setup()
    const controller = new AbortController()
    async function* silent() {
      yield* rows(1)
      controller.abort()
      await new Promise(() => {})
    }
    const run = async () => {
      for await (const _outcome of b24.bulk('crm.contact.add', silent(), { signal: controller.signal })) void _outcome
    }
    expect(await failure(run())).toMatchObject({ name: 'AbortError' })
  })

  it('is written in its order, one request at a time', async () => {
    const { portal, b24 } = setup({ deals: 1 })
    const changes = [
      { id: 1, fields: { COMMENTS: null, TITLE: 'first' } },
      { id: 1, fields: { TITLE: 'second' } },
    ]
    for await (const { ok } of b24.bulk('crm.deal.update', changes, { concurrency: 1 })) expect(ok).toBe(true)
    expect(portal.table('deal').get(1)?.TITLE).toBe('second')
  })
})
