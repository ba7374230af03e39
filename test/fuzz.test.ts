import { B24Error } from 'b24kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answering } from './setup'

const oddValue = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    [],
    {},
    '',
    '0',
    0,
    false,
    true,
    '12',
    -1,
    Number.MAX_VALUE,
    [[]],
    [{}],
    [{ ID: '1' }],
    { items: [] },
    { result: [] },
  ),
  fc.string(),
  fc.jsonValue({ maxDepth: 3 }),
)
const KEYS = ['result', 'error', 'error_description', 'total', 'next', 'time', '__proto__', 'constructor', 'toString']
const envelope = fc.dictionary(fc.constantFrom(...KEYS), oddValue).map((object) => JSON.stringify(object))
const time = fc.record({ start: oddValue, finish: oddValue, operating: oddValue, operating_reset_at: oddValue })
const timed = fc.record({ result: oddValue, time }).map((object) => JSON.stringify(object))
const members = fc.dictionary(
  fc.constantFrom('result', 'result_error', 'result_total', 'result_next', 'result_time'),
  fc.oneof(oddValue, fc.dictionary(fc.constantFrom('c0', 'c1', 'p0', 'p1', 'last', '__proto__'), oddValue)),
)
const batchAnswer = members.map((result) => JSON.stringify({ result }))
const broken = fc.tuple(envelope, fc.nat(40)).map(([text, cut]) => text.slice(0, -1 - cut))
const page = fc.constantFrom(
  '<html><body>Login</body></html>',
  '<!DOCTYPE html>',
  '',
  ' ',
  'null',
  '[]',
  '42',
  '"x"',
  '{}',
  '\u0000',
  '{"result":1}{"result":2}',
  '{"__proto__":{"result":1}}',
)
const body = fc.oneof(envelope, timed, batchAnswer, broken, page)
const status = fc.constantFrom(200, 200, 200, 204, 302, 400, 401, 403, 404, 429, 500, 502, 503, 504)
const answer = fc.tuple(status, body)

const respond =
  ([code, text]: [number, string]) =>
  () =>
    new Response(code === 204 ? null : text, { status: code })

/** A value, or one of our errors; anything else is a crash. */
async function settle(work: Promise<unknown>): Promise<{ value: unknown } | { error: B24Error }> {
  try {
    return { value: await work }
  } catch (error) {
    if (error instanceof B24Error) return { error }
    throw error
  }
}

describe('whatever comes back', () => {
  it('a call ends in the result that was sent, or in a typed error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('profile', 'crm.deal.add'), answer, async (method, [code, text]) => {
        const { b24 } = answering(respond([code, text]))
        const settled = await settle(b24.raw.call(method))
        if ('error' in settled) {
          expect(settled.error.method).toBe(method)
          expect(() => JSON.stringify(settled.error)).not.toThrow()
          return
        }
        const sent = JSON.parse(text)
        expect(code).toBe(200)
        expect(Object.hasOwn(sent, 'error')).toBe(false)
        expect(settled.value).toEqual(sent.result)
      }),
      { numRuns: 500 },
    )
  })

  it('a batch gives every command an outcome', async () => {
    await fc.assert(
      fc.asyncProperty(answer, async (given) => {
        const { b24 } = answering(respond(given))
        const batch = b24.batch()
        const deal = batch.add('crm.deal.get', { id: 1 })
        batch.add('crm.contact.get', { id: deal.ref.CONTACT_ID })
        const { outcomes } = await batch.run()
        expect(outcomes).toHaveLength(2)
        for (const outcome of outcomes) if (!outcome.ok) expect(outcome.error).toBeInstanceOf(B24Error)
      }),
      { numRuns: 500 },
    )
  })

  it('a list ends, and gives no row that was not sent', async () => {
    const row = fc.record({ ID: fc.oneof(fc.nat(200).map(String), fc.nat(200), oddValue) })
    const rows = fc.oneof(
      fc.array(row, { maxLength: 60 }),
      fc.integer({ min: 1, max: 60 }).map((count) => Array.from({ length: count }, (_, index) => ({ ID: index + 1 }))),
    )
    const pageAnswer = fc
      .record({
        result: fc.oneof(rows, oddValue),
        next: fc.oneof(fc.constant(undefined), oddValue),
        total: fc.oneof(fc.constant(undefined), oddValue),
      })
      .map((object): [number, string] => [200, JSON.stringify(object)])
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('crm.deal.list', 'tasks.task.list', 'app.unknown.list'),
        fc.array(fc.oneof(pageAnswer, answer), { minLength: 1, maxLength: 4 }),
        async (method, answers) => {
          const { b24 } = answering(...answers.map(respond))
          const settled = await settle(b24.raw.list(method).toArray())
          if ('value' in settled) expect(Array.isArray(settled.value)).toBe(true)
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('numbers', () => {
  it('may come as texts', async () => {
    const { b24 } = answering({ result: [], total: '53', next: '50', time: { start: '1', operating: '0.5' } })
    expect(await b24.raw.request('x.list')).toEqual({
      result: [],
      total: 53,
      next: 50,
      time: { start: 1, operating: 0.5 },
    })
  })

  it('that make no sense as next are not taken for the end of the list', async () => {
    const { b24 } = answering({ result: [], next: 'soon' })
    await expect(b24.raw.request('x.list')).rejects.toMatchObject({ code: 'UNREADABLE_ANSWER' })
  })
})

it('an answer may be null, false or empty', async () => {
  for (const result of [null, false, 0, '', [], {}]) {
    const { b24 } = answering({ result })
    expect(await b24.raw.call('x.get')).toEqual(result)
  }
})
