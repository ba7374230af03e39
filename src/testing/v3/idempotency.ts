// Calls with a key of their own run once: for 24 hours the answer is kept, and given again.
// https://apidocs.bitrix24.com/api-reference/rest-v3.html#idempotency
import { RestErrorV3 } from '../wire/errors'
import type { Value } from '../wire/values'

const KEPT = 24 * 3_600_000

export function createIdempotency(now: () => number) {
  const kept = new Map<string, { body: string; answer: Value; until: number }>()
  return {
    /** The answer to the same call before, where there was one. */
    recall(owner: string, key: string, body: string): Value | undefined {
      if (!/^[\x20-\x7e]{1,255}$/.test(key))
        throw new RestErrorV3('INVALIDIDEMPOTENCYKEYEXCEPTION', 'Invalid idempotency key')
      const known = kept.get(`${owner} ${key}`)
      if (!known || known.until <= now()) return undefined
      if (known.body !== body)
        throw new RestErrorV3('IDEMPOTENCYKEYREUSEDEXCEPTION', 'The idempotency key was used with another request', 422)
      return known.answer
    },
    keep(owner: string, key: string, body: string, answer: Value): void {
      kept.set(`${owner} ${key}`, { body, answer, until: now() + KEPT })
    },
  }
}
