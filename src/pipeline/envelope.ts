// From an answer's text to a value or a verdict: pages instead of JSON, empty bodies and PHP's oddities end here.
import { redact, redactJson } from './redact'
import type { Envelope, Time } from './types'

export type Reading =
  | { kind: 'value'; envelope: Envelope }
  | { kind: 'error'; code: string; description: string; body: unknown; validation?: Validation[] }
  /** Not an answer of REST at all. */
  | { kind: 'unreadable'; why: string; body: unknown }

export function readEnvelope(status: number, text: string, secrets: readonly string[]): Reading {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    const why = text.trim() === '' ? 'an empty body' : /^\s*</.test(text) ? 'a page instead of JSON' : 'broken JSON'
    return { kind: 'unreadable', why, body: redact(text, secrets) }
  }
  const unreadable = (why: string): Reading => ({ kind: 'unreadable', why, body: redactJson(body, secrets) })
  if (!isRecord(body)) return unreadable('JSON that is not an object')
  // The key decides, not its value: `error` may be "", 0 or "0".
  if (Object.hasOwn(body, 'error')) {
    const { code, description, validation } = readError(body)
    return {
      kind: 'error',
      ...(validation && { validation: redactJson(validation, secrets) as Validation[] }),
      code: redact(code, secrets),
      description: redact(description, secrets),
      body: redactJson(body, secrets),
    }
  }
  if (status >= 300) return unreadable('no error')
  // The one method whose answer has no envelope. https://apidocs.bitrix24.com/api-reference/rest-v3.html#openapi
  if (typeof body.openapi === 'string') return { kind: 'value', envelope: { result: body } }
  if (!Object.hasOwn(body, 'result')) return unreadable('neither result nor error')
  const next = readCount(body.next)
  if (next === undefined && !isAbsent(body.next)) return unreadable('a "next" that is not a number')
  const total = readCount(body.total)
  const time = readTime(body.time)
  return {
    kind: 'value',
    envelope: {
      result: body.result,
      ...(total !== undefined && { total }),
      ...(next !== undefined && { next }),
      ...(time && { time }),
    },
  }
}

/** The errors of a batch's commands leave the library too, inside of a result that is otherwise the caller's own. */
export function cleanBatchErrors(envelope: Envelope, secrets: readonly string[]): Envelope {
  const { result } = envelope
  if (!isRecord(result)) return envelope
  return { ...envelope, result: { ...result, result_error: redactJson(result.result_error, secrets) } }
}

/** An error as the portal writes it, in an answer of its own or inside a batch's. */
export interface Validation {
  field: string
  message: string
}

export function readError(body: Readonly<Record<string, unknown>>): {
  code: string
  description: string
  validation?: Validation[]
} {
  const { error, error_description: description } = body
  // REST 3.0 has an object where version 2 has a text or a number.
  if (isRecord(error)) {
    const validation = Array.isArray(error.validation) ? error.validation.filter(isRecord) : []
    return {
      code: textOf(error.code),
      description: plainText(error.message),
      ...(validation.length > 0 && {
        validation: validation.map(({ field, message }) => ({ field: textOf(field), message: plainText(message) })),
      }),
    }
  }
  return { code: textOf(error), description: plainText(description) }
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')

/** Descriptions may come as HTML: "Not found<br>". */
const plainText = (value: unknown): string =>
  textOf(value)
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/\s+/g, ' ')
    .trim()

const readNumber = (value: unknown): number | undefined => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}

export function readCount(value: unknown): number | undefined {
  const number = readNumber(value)
  return number !== undefined && Number.isInteger(number) && number >= 0 ? number : undefined
}

const isAbsent = (value: unknown) => value === undefined || value === null || value === false || value === ''

const TIME_FIELDS = ['start', 'finish', 'duration', 'processing', 'operating', 'operating_reset_at'] as const

export function readTime(value: unknown): Time | undefined {
  if (!isRecord(value)) return undefined
  const time: Time = {}
  for (const field of TIME_FIELDS) {
    const number = readNumber(value[field])
    if (number !== undefined) time[field] = number
  }
  return time
}
