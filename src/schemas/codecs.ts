// What single values mean, and how they are written back. The portal has many ways to say "nothing"; here there is null.
import * as z from 'zod/mini'

type Wire = string | number | boolean | null | undefined | readonly unknown[] | object

/** What a portal sends for a field that is empty. */
const isNothing = (value: unknown): boolean =>
  value === '' || value === null || value === false || (Array.isArray(value) && value.length === 0)

const wire = z.custom<Wire>((value) => value !== undefined)

/** A codec for values that may be empty: null on this side, `''` on the other. */
function empty<Value>(
  type: z.ZodMiniType<Value>,
  kind: string,
  read: (value: unknown) => Value | undefined,
  write: (value: Value) => Wire,
) {
  return z.codec(wire, z.nullable(type), {
    decode(value, context) {
      if (isNothing(value)) return null
      const found = read(value)
      if (found !== undefined) return found
      context.issues.push({ code: 'custom', message: `expected ${kind}, got ${shown(value)}`, input: value })
      return z.NEVER
    },
    encode: (value) => (value === null ? '' : write(value as Value)),
  })
}

const shown = (value: unknown): string => JSON.stringify(value)?.slice(0, 60) ?? String(value)

const toNumber = (value: unknown): number | undefined => {
  const number = typeof value === 'string' && /^\s*-?\d+(\.\d+)?\s*$/.test(value) ? Number(value) : value
  if (typeof number !== 'number' || !Number.isFinite(number)) return undefined
  // Of longer ones digits would be lost.
  return Number.isInteger(number) && !Number.isSafeInteger(number) && typeof value === 'string' ? undefined : number
}

/** A text. */
export const text = empty(
  z.string(),
  'a text',
  (value) => (typeof value === 'string' || typeof value === 'number' ? String(value) : undefined),
  (value) => value,
)

/** A number, however it is written. */
export const number = empty(z.number(), 'a number', toNumber, (value) => value)

/** The id of the row itself: always there. */
export const id = z.codec(wire, z.number(), {
  decode(value, context) {
    const found = toNumber(value)
    if (found !== undefined && Number.isSafeInteger(found)) return found
    context.issues.push({ code: 'custom', message: `expected an id, got ${shown(value)}`, input: value })
    return z.NEVER
  },
  encode: (value) => value,
})

/** The id of another row; 0 is none. */
export const reference = z.codec(wire, z.nullable(z.number()), {
  decode(value, context) {
    if (isNothing(value) || value === 0 || value === '0') return null
    const found = toNumber(value)
    if (found !== undefined && Number.isSafeInteger(found)) return found
    context.issues.push({ code: 'custom', message: `expected an id, got ${shown(value)}`, input: value })
    return z.NEVER
  },
  encode: (value) => value ?? 0,
})

const YES: readonly unknown[] = ['Y', true, 1, '1']
const NO: readonly unknown[] = ['N', false, 0, '0', '', null]

/** Yes or no: true or false here, `Y` or `N` there. */
export const flag = z.codec(wire, z.boolean(), {
  decode(value, context) {
    if (YES.includes(value)) return true
    if (NO.includes(value)) return false
    context.issues.push({ code: 'custom', message: `expected Y or N, got ${shown(value)}`, input: value })
    return z.NEVER
  },
  encode: (value): Wire => (value ? 'Y' : 'N'),
})

/** The day at the beginning of a text, if there is such a day. */
function realDay(text: string): string | undefined {
  const day = /^(\d{4}-\d\d-\d\d)(?![\d-])/.exec(text)?.[1]
  const date = day === undefined ? undefined : new Date(`${day}T00:00:00Z`)
  return date && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day ?? '-') ? day : undefined
}

const MOMENT = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?(\.\d+)?(Z|[+-]\d\d:?\d\d)$/

/** A moment, with the portal's offset: a `Date`. Fractions of a second are not kept by the portal. */
export const moment = empty(
  z.date(),
  'a time with an offset',
  (value) => {
    const isMoment = typeof value === 'string' && MOMENT.test(value) && realDay(value) !== undefined
    const date = isMoment ? new Date(value) : undefined
    return date && !Number.isNaN(date.getTime()) ? date : undefined
  },
  (value) => value.toISOString().replace(/\.\d+Z$/, '+00:00'),
)

/**
 * A day, as `YYYY-MM-DD`. The portal sends midnight in its own time zone, which is another day elsewhere, so a `Date`
 * would be wrong for somebody.
 */
export const day = empty(
  z.string(),
  'a day',
  (value) => (typeof value === 'string' ? realDay(value) : undefined),
  (value) => value,
)

/** An amount with its currency, which custom fields hold as `100.50|USD`. */
export const money = empty(
  z.object({ amount: z.number(), currency: z.string() }),
  'an amount and a currency',
  (value) => {
    const [, amount, currency = ''] = typeof value === 'string' ? (/^(-?\d+(?:\.\d+)?)\|(\w*)$/.exec(value) ?? []) : []
    return amount === undefined ? undefined : { amount: Number(amount), currency }
  },
  ({ amount, currency }) => `${amount}|${currency}`,
)

/** PHP shows an array with gaps in its keys as an object. */
const itemsOf = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value) : [value]

/** Several ids. */
export const references = z.codec(wire, z.array(z.number()), {
  decode(value, context) {
    const found = isNothing(value) ? [] : itemsOf(value).map(toNumber)
    if (found.every((one): one is number => one !== undefined)) return found
    context.issues.push({ code: 'custom', message: `expected ids, got ${shown(value)}`, input: value })
    return z.NEVER
  },
  encode: (value): Wire => value,
})

const contact = z.object({
  id: z.optional(z.number()),
  value: z.string(),
  /** `WORK`, `MOBILE`, `HOME` … */
  type: z.string(),
  /** `PHONE`, `EMAIL`, `WEB`, `IM`; only where different kinds stand together. */
  kind: z.optional(z.string()),
})
type Contact = z.infer<typeof contact>

/** Phones, mails, sites: `{ id, value, type }`. On the way back, those without an id are added. */
const contacts = (names: { id: string; value: string; type: string; kind: string }) =>
  z.codec(wire, z.array(contact), {
    decode(value, context) {
      if (isNothing(value)) return []
      const found = itemsOf(value).map((one): Contact | undefined => {
        const entry = (typeof one === 'object' && one !== null ? one : {}) as Record<string, unknown>
        const own = toNumber(entry[names.id])
        const kind = entry[names.kind]
        if (typeof entry[names.value] !== 'string') return undefined
        return {
          ...(own !== undefined && { id: own }),
          value: String(entry[names.value]),
          type: String(entry[names.type] ?? ''),
          ...(typeof kind === 'string' && { kind }),
        }
      })
      if (found.every((one): one is Contact => one !== undefined)) return found
      context.issues.push({
        code: 'custom',
        message: `expected phones, mails or the like, got ${shown(value)}`,
        input: value,
      })
      return z.NEVER
    },
    encode: (value): Wire =>
      value.map(({ id: own, value: content, type, kind }) => ({
        ...(own !== undefined && { [names.id]: own }),
        [names.value]: content,
        [names.type]: type,
        ...(kind !== undefined && { [names.kind]: kind }),
      })),
  })

export const multifield = contacts({ id: 'ID', value: 'VALUE', type: 'VALUE_TYPE', kind: 'TYPE_ID' })
export const multifieldOfItem = contacts({ id: 'id', value: 'value', type: 'valueType', kind: 'typeId' })
