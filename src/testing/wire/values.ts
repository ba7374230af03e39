// What a decoded request and an answer are made of: JSON values, with PHP's arrays as JS arrays or bare objects.

export type Value = null | boolean | number | string | Value[] | Dictionary
export interface Dictionary {
  [key: string]: Value
}

/** An object without a prototype, so that a key such as `__proto__` is a key like any other. */
export const dictionary = (entries: Iterable<readonly [string, Value]> = []): Dictionary => {
  const made: Dictionary = Object.create(null)
  for (const [key, value] of entries) made[key] = value
  return made
}

export const isDictionary = (value: Value | undefined): value is Dictionary =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** PHP has one kind of array; JSON shows it as an array when its keys are 0, 1, 2 … in order, and empty ones always so. */
export const phpArray = (entries: readonly (readonly [string, Value])[]): Value[] | Dictionary =>
  entries.every(([key], index) => key === String(index)) ? entries.map(([, value]) => value) : dictionary(entries)

export const entriesOf = (value: Value | undefined): [string, Value][] => {
  if (Array.isArray(value)) return value.map((item, index) => [String(index), item])
  return isDictionary(value) ? Object.entries(value) : []
}

/** Many methods fold the case of their top-level parameters: `FILTER` and `filter` are one; the last one given wins. */
export const param = (params: Dictionary, name: string): Value | undefined => {
  let found: Value | undefined
  for (const [key, value] of Object.entries(params)) if (key.toLowerCase() === name) found = value
  return found
}

export const isTruthy = (value: Value | undefined): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== '0' && Boolean(value)

/** PHP's `(int)`: the leading digits of a text, 0 where there are none. */
export const toInt = (value: Value | undefined): number => {
  if (typeof value === 'number') return Math.trunc(value)
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value === 'string') return Number.parseInt(value, 10) || 0
  return Array.isArray(value) && value.length > 0 ? 1 : 0
}

export const textOf = (value: Value | undefined): string => {
  if (value === true) return '1'
  if (value === null || value === undefined || value === false) return ''
  return typeof value === 'object' ? '' : String(value)
}
