// The portal's filters: an operator in front of a field's name, and a value.
import { parsePortalDate } from '../engine/time'
import { type Dictionary, entriesOf, isDictionary, textOf, type Value } from '../wire/values'
import type { Row } from './table'

export type Kind = 'number' | 'date' | 'text'
export interface Condition {
  field: string
  operator: string
  value: Value
}
export type Filter = { all: (Condition | Filter)[] } | { any: (Condition | Filter)[] } | { not: Filter }

// The longest first: `!=%` must not be read as `!=` and a field called `%…`.
const OPERATORS = ['!=%', '!%=', '!@', '!=', '!%', '<>', '>=', '<=', '=%', '%=', '!', '>', '<', '=', '@', '%']

/**
 * @param fieldOf the table's name of a field that the client named, or undefined when there is no such field
 * @param onUnknown what the family does about a field that it does not know: the legacy lists ignore it in silence
 */
export function parseFilter(
  given: Value | undefined,
  fieldOf: (name: string) => string | undefined,
  onUnknown: (name: string) => void = () => {},
): Filter {
  const all: (Condition | Filter)[] = []
  let logic = 'AND'
  for (const [key, value] of entriesOf(given)) {
    if (key.toLowerCase() === 'logic') {
      logic = textOf(value).toUpperCase()
      continue
    }
    if (/^\d+$/.test(key)) {
      if (Array.isArray(value) || isDictionary(value)) all.push(parseFilter(value, fieldOf, onUnknown))
      continue
    }
    const operator = OPERATORS.find((candidate) => key.startsWith(candidate)) ?? ''
    const name = key.slice(operator.length)
    const field = fieldOf(name)
    if (field) all.push({ field, operator, value })
    else onUnknown(name)
  }
  return logic === 'OR' ? { any: all } : { all }
}

export function matches(row: Row, filter: Filter, kindOf: (field: string) => Kind): boolean {
  const test = (part: Condition | Filter) =>
    'field' in part ? meets(row[part.field] ?? null, part, kindOf(part.field)) : matches(row, part, kindOf)
  if ('not' in filter) return !matches(row, filter.not, kindOf)
  return 'any' in filter ? filter.any.length === 0 || filter.any.some(test) : filter.all.every(test)
}

function meets(cell: Value, { operator, value }: Condition, kind: Kind): boolean {
  const cells = Array.isArray(cell) ? cell : [cell]
  const wanted = Array.isArray(value) ? value : isDictionary(value) ? Object.values(value as Dictionary) : [value]
  const isAny = (test: (have: Value, want: Value) => boolean) =>
    wanted.some((want) => cells.some((have) => test(have, want)))
  switch (operator) {
    case '':
    case '=':
    case '@':
      return isAny((have, want) => isEqual(have, want, kind))
    case '!':
    case '!=':
    case '<>':
    case '!@':
      return !isAny((have, want) => isEqual(have, want, kind))
    case '%':
      return isAny((have, want) => lower(have).includes(lower(want)))
    case '!%':
      return !isAny((have, want) => lower(have).includes(lower(want)))
    case '=%':
    case '%=':
      return isAny((have, want) => like(have, want))
    case '!=%':
    case '!%=':
      return !isAny((have, want) => like(have, want))
    default:
      // A comparison with an array means nothing to the portal; the condition is as good as absent.
      if (typeof value === 'object' && value !== null) return true
      return cells.some((have) => isOrdered(compareCells(have, value, kind), operator))
  }
}

const isOrdered = (order: number | undefined, operator: string): boolean => {
  if (order === undefined) return false
  if (operator === '>') return order > 0
  if (operator === '>=') return order >= 0
  return operator === '<' ? order < 0 : order <= 0
}

const isNothing = (value: Value): boolean => value === null || value === '' || value === false

function isEqual(have: Value, want: Value, kind: Kind): boolean {
  if (isNothing(want)) return isNothing(have) || (kind === 'number' && have === 0)
  if (typeof have === 'object' && have !== null) return lower((have as Dictionary).VALUE ?? null) === lower(want)
  if (typeof have === 'boolean') return have === (want === true || ['Y', '1', 'true'].includes(textOf(want)))
  if (typeof want === 'boolean') return textOf(have) === (want ? 'Y' : 'N') || textOf(have) === (want ? '1' : '0')
  return compareCells(have, want, kind) === 0
}

/** Undefined when one of the two has no place in the order. */
export function compareCells(have: Value, want: Value, kind: Kind): number | undefined {
  if (kind === 'text') return collate(lower(have), lower(want))
  const [left, right] = kind === 'date' ? [dateOf(have), dateOf(want)] : [numberOf(have), numberOf(want)]
  return left === undefined || right === undefined ? undefined : left - right
}

const lower = (value: Value): string => textOf(value).toLowerCase()
const collate = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0)
const dateOf = (value: Value) => parsePortalDate(textOf(value))
const numberOf = (value: Value): number | undefined => {
  if (value === null || value === '') return undefined
  const number = Number.parseFloat(textOf(value))
  return Number.isNaN(number) ? 0 : number
}

function like(have: Value, pattern: Value): boolean {
  const source = lower(pattern)
    .split('%')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/_/g, '.'))
    .join('.*')
  return new RegExp(`^${source}$`, 's').test(lower(have))
}
