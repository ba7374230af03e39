import type { Outcome } from '../batch'
import { B24Error } from '../errors'

/** @throws what isn't an error of ours, such as the reason of an aborted signal: it ends the whole run */
export function failed(error: unknown): Outcome<never> {
  if (error instanceof B24Error) return { ok: false, error }
  throw error
}
