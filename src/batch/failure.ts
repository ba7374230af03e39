// A request that failed as a whole, seen from one of its commands: a write in it may have happened, a read has not.
import { ApiError, AuthError, B24Error, LimitError, NetworkError, TimeoutError, UnknownOutcomeError } from '../errors'
import type { Prepared } from './prepared'

/** @throws what isn't an error of ours, such as the reason of an aborted signal: it ends the whole batch */
export function failureOf(error: unknown, { method, isWrite }: Pick<Prepared, 'method' | 'isWrite'>): B24Error {
  if (!(error instanceof B24Error)) throw error
  const { code, status, body, retryable } = error
  const details = { code, method, status, body, retryable, cause: error }
  const message = error.message.replace(/^batch: /, `${method}, in a batch: `)
  if (error instanceof UnknownOutcomeError) {
    return isWrite
      ? new UnknownOutcomeError(message, details)
      : new NetworkError(message, { ...details, retryable: true })
  }
  if (error instanceof AuthError) return new AuthError(message, details)
  if (error instanceof LimitError) return new LimitError(message, { ...details, resetAt: error.resetAt })
  if (error instanceof TimeoutError) return new TimeoutError(message, details)
  if (error instanceof NetworkError) return new NetworkError(message, details)
  return new ApiError(message, details)
}
