// An event's body as it goes over the wire: a form with brackets, in which everything is a text and nothing is null.
import type { Value } from '../wire/values'

export function formOf(value: Value, name = ''): [string, string][] {
  if (value === null || value === undefined) return []
  if (typeof value !== 'object') return [[name, String(value)]]
  return Object.entries(value).flatMap(([key, item]) => formOf(item as Value, name === '' ? key : `${name}[${key}]`))
}

export const encodeForm = (pairs: readonly [string, string][]): string =>
  pairs.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&')
