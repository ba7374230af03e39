// A request that failed as a whole, seen from one of its commands: a write in it may have happened, a read has not.
import { B24Error, type ErrorDetails, NetworkError, UnknownOutcomeError } from '../errors'
import type { Prepared } from './prepared'

/** @throws what isn't an error of ours, such as the reason of an aborted signal: it ends the whole batch */
export function failureOf(error: unknown, { method, isWrite }: Pick<Prepared, 'method' | 'isWrite'>): B24Error {
  if (!(error instanceof B24Error)) throw error
  const isOpen = error instanceof UnknownOutcomeError
  const Type =
    isOpen && !isWrite ? NetworkError : (error.constructor as new (message: string, details: ErrorDetails) => B24Error)
  return new Type(error.message.replace(/^batch: /, 'in a batch: '), {
    ...error,
    method,
    retryable: error.retryable || (isOpen && !isWrite),
    cause: error,
  })
}
