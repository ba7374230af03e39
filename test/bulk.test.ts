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
