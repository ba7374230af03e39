// Everything that fails throws one of these. The class says what the caller can do about it; the code says what it was.

export interface ErrorDetails {
  /** Stable: the portal's own code where it gave one, else one of this library's in CAPITALS. */
  code: string
  /** The REST method, `batch` for a whole batch. */
  method?: string | undefined
  /** Whether the same call may succeed later, unchanged, and is safe to repeat. */
  retryable?: boolean | undefined
  /** The HTTP status, where an answer came. */
  status?: number | undefined
  /** The answer's body, decoded where it was JSON; secrets are taken out. */
  body?: unknown
  /** In a `LimitError`. */
  resetAt?: Date | undefined
  /** In a `SchemaError`. */
  issues?: readonly SchemaIssue[] | undefined
  /** In a `SchemaError` of a list. */
  row?: number | undefined
  /** In an `ApiError` of REST 3.0. */
  validation?: readonly { field: string; message: string }[] | undefined
  cause?: unknown
}

/** One field that a schema did not take. */
export interface SchemaIssue {
  /** The way to the field, with dots between the steps. */
  path: string
  message: string
}

/** The base of all errors of this library: catch it to catch them all. */
export abstract class B24Error extends Error {
  declare readonly code: string
  declare readonly method?: string
  declare readonly retryable: boolean
  declare readonly status?: number
  declare readonly body?: unknown

  /** @param message what happened; the method is put in front of it */
  constructor(message: string, { cause, ...details }: ErrorDetails) {
    super(
      details.method === undefined ? message : `${details.method}: ${message}`,
      cause === undefined ? {} : { cause },
    )
    const known = Object.entries({ ...details, retryable: details.retryable ?? false }).filter(
      ([, value]) => value !== undefined,
    )
    Object.assign(this, Object.fromEntries(known))
  }

  toJSON(): object {
    return { ...this, message: this.message }
  }
}

/** The portal said no. `code` is its own, `body` has all that it said. */
export class ApiError extends B24Error {
  override name = 'ApiError'
  /** What REST 3.0 says of each parameter that it did not take. */
  declare readonly validation?: readonly { field: string; message: string }[]
}

/** The credentials are no longer good: sign in again, or make a new webhook. */
export class AuthError extends B24Error {
  override name = 'AuthError'
}

/** A limit of the portal stayed in the way for longer than the call was willing to wait. */
export class LimitError extends B24Error {
  override name = 'LimitError'
  /** When the limit is expected to be out of the way, where that is known. */
  declare readonly resetAt?: Date
}

/** No usable answer came, and nothing can have been changed by asking. */
export class NetworkError extends B24Error {
  override name = 'NetworkError'
}

/** No answer came within the call's `timeout`, and nothing can have been changed by asking. */
export class TimeoutError extends B24Error {
  override name = 'TimeoutError'
}

/** A write was sent and no usable answer came: it may have happened. Look before you repeat it. */
export class UnknownOutcomeError extends B24Error {
  override name = 'UnknownOutcomeError'
}

/** The walk over a list can't be trusted to be complete, so it ended. */
export class ListError extends B24Error {
  override name = 'ListError'
}

/** An answer came that the caller's schema doesn't take; `body` is the value as it came. */
export class SchemaError extends B24Error {
  override name = 'SchemaError'
  declare readonly issues: readonly SchemaIssue[]
  /** Which row of a list it was, counted from 0. */
  declare readonly row?: number
}

/** A signature or token that proves a sender is missing or wrong. */
export class SignatureError extends B24Error {
  override name = 'SignatureError'
}

/** The storage could not keep what must not be lost. */
export class StorageError extends B24Error {
  override name = 'StorageError'
}

/** The library was asked for something that can't be meant; nothing was sent. */
export class UsageError extends B24Error {
  override name = 'UsageError'

  constructor(message: string, details: Partial<ErrorDetails> = {}) {
    super(message, { code: 'USAGE', ...details })
  }
}
