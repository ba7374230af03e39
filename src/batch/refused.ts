// Commands that can't run, or ran with something else, because of what they refer to.
import { ApiError, type B24Error, UnknownOutcomeError } from '../errors'
import type { Prepared } from './prepared'

/** Its reference leads to nothing in the answer. */
export function unresolved({ method, isWrite }: Prepared, path: readonly string[], hasRun = false): B24Error {
  const details = { code: 'REFERENCE_NOT_FOUND', method }
  const lead = `its reference led to nothing: no ${path.join('.')} in the answer.`
  if (!hasRun || !isWrite) return new ApiError(lead, details)
  return new UnknownOutcomeError(`${lead} The portal ran it with something else.`, details)
}

/** What it refers to failed. */
export const dependent = ({ method }: Prepared, target: string, cause: B24Error): B24Error =>
  new ApiError(`not run, because ${target}, which it refers to, failed.`, {
    code: 'DEPENDENCY_FAILED',
    method,
    cause,
  })
