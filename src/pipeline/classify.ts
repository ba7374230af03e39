// What a failed attempt means: which error it is, whether the portal can have run the request, and what may help.
// https://apidocs.bitrix24.com/error-codes.html
import {
  ApiError,
  AuthError,
  type B24Error,
  LimitError,
  NetworkError,
  TimeoutError,
  UnknownOutcomeError,
} from '../errors'
import { type Reading, readError, type Validation } from './envelope'
import type { Attempt } from './send'
import type { Wire } from './types'

export interface Verdict {
  error: B24Error
  /** Whether it is possible that the portal ran the request. */
  mayHaveRun: boolean
  remedy: 'rate' | 'operating' | 'renew' | 'repeat' | 'none'
}

const RENEWABLE = /^(expired_token|invalid_token|NO_AUTH_FOUND)$/
const SIGN_IN =
  /^(INVALID_CREDENTIALS|PAYMENT_REQUIRED|APPLICATION_NOT_FOUND|ERROR_OAUTH|authorization_error|user_access_error)$/
const PASSING = /^(INTERNAL_SERVER_ERROR|ERROR_UNEXPECTED_ANSWER|CONNECTION_ERROR)$/
// Said by what stands in front of the methods, so no method has run, whatever the status.
const REFUSED_AT_THE_DOOR =
  /^(QUERY_LIMIT_EXCEEDED|OPERATION_TIME_LIMIT|OVERLOAD_LIMIT|PORTAL_DELETED|CONNECTION_ERROR)$/

export function classifyFailure({ method }: Wire, { reason, isSent, cause }: Attempt & { kind: 'failure' }): Verdict {
  const details = { method, cause, retryable: true }
  const error =
    reason === 'timeout'
      ? new TimeoutError(`${cause.message}.`, { ...details, code: 'TIMEOUT' })
      : new NetworkError(`the portal was not reached: ${cause.message}.`, { ...details, code: 'NETWORK' })
  return { error, mayHaveRun: isSent, remedy: 'repeat' }
}

export function classifyReading(
  { method, batch, isWrite, version }: Wire,
  status: number,
  reading: Exclude<Reading, { kind: 'value' }>,
  resetAt?: Date,
): Verdict {
  if (reading.kind === 'unreadable') {
    const isPassing = status >= 500 || status === 200 || status === 408 || status === 429
    const error = new NetworkError(`the answer was ${reading.why} (HTTP ${status}).`, {
      code: 'UNREADABLE_ANSWER',
      method,
      status,
      body: reading.body,
      retryable: isPassing,
    })
    return { error, mayHaveRun: status < 300 || isPassing, remedy: isPassing ? 'repeat' : 'none' }
  }
  const { code, body } = reading
  const error = apiError(method, status, reading, body, resetAt)
  // A batch of REST 3.0 ends at its first error, and what stands before that has run.
  const isHalfDone = version === 3 && batch !== undefined && isWrite && V3.test(code) && status !== 401
  const mayHaveRun = isHalfDone || isOpen(status, code)
  const isRejected = RENEWABLE.test(code) || isExpiredV3(status, code)
  const isRate = code === 'QUERY_LIMIT_EXCEEDED' || (RATE_V3.test(code) && !isHalfDone)
  const refusal = isRate ? 'rate' : code === 'OPERATION_TIME_LIMIT' ? 'operating' : undefined
  return { error, mayHaveRun, remedy: refusal ?? (isRejected ? 'renew' : error.retryable ? 'repeat' : 'none') }
}

const V3 = /^BITRIX_REST_V3_/
const RATE_V3 = /^BITRIX_REST_V3_.*RATELIMIT/
const isExpiredV3 = (status: number, code: string) => status === 401 && code.endsWith('ACCESSDENIEDEXCEPTION')

/** Whether a fault may have come after the work was done. */
const isOpen = (status: number, code: string) =>
  (status >= 500 || PASSING.test(code)) && !REFUSED_AT_THE_DOOR.test(code)

/** The error of a command in a batch, from its entry in `result_error`. */
export function commandError(
  command: Pick<Wire, 'method' | 'isWrite'>,
  entry: Readonly<Record<string, unknown>>,
): B24Error {
  const said = readError(entry)
  const error = apiError(command.method, 200, said, entry)
  return finalError(command, { error, mayHaveRun: isOpen(200, said.code) })
}

/** The typed error for what the portal said, in an answer of its own or inside a batch's. */
function apiError(
  method: string,
  status: number,
  { code, description, validation }: { code: string; description: string; validation?: Validation[] },
  body: unknown,
  resetAt?: Date,
): B24Error {
  const fields = validation?.map(({ field, message: why }) => `${field}: ${why}`).join('; ')
  const message = `${description || 'the portal gave no reason'}${fields ? `: ${fields}` : ''}${code ? ` (${code})` : ''}`
  const details = {
    code,
    ...(validation && { validation }),
    method,
    status,
    body,
    retryable: isOpen(status, code) || PASSING.test(code),
  }
  if (code === 'QUERY_LIMIT_EXCEEDED' || RATE_V3.test(code))
    return new LimitError(message, { ...details, retryable: true })
  if (code === 'OPERATION_TIME_LIMIT') return new LimitError(message, { ...details, retryable: true, resetAt })
  // Blocked by hand, for how long nobody knows.
  if (code === 'OVERLOAD_LIMIT') return new LimitError(message, { ...details, retryable: false })
  if (RENEWABLE.test(code) || SIGN_IN.test(code) || isExpiredV3(status, code))
    return new AuthError(message, { ...details, retryable: false })
  return new ApiError(message, details)
}

/** What is thrown in the end: for a write that may have happened, an error that says so. */
export function finalError(
  { method, isWrite }: Pick<Wire, 'method' | 'isWrite'>,
  { error, mayHaveRun }: Omit<Verdict, 'remedy'>,
): B24Error {
  if (!isWrite || !mayHaveRun) return error
  const { status, body } = error
  return new UnknownOutcomeError(
    `sent without a usable answer, so it may have happened: ${error.message.slice(method.length + 2)}`,
    {
      code: 'UNKNOWN_OUTCOME',
      method,
      status,
      body,
      cause: error,
    },
  )
}
