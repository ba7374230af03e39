// References, read the portal's way as a text, and our way against answers that are already there.
import { isRecord, type Json, type JsonObject } from '../pipeline'
import { type RefTarget, targetOf } from './ref'
import type { Outcome } from './types'

export const referenceText = ({ command, path }: RefTarget): string =>
  `$result[c${command.index}]${path.map((key) => `[${key}]`).join('')}`

export function follow(value: unknown, path: readonly string[]): { found: boolean; value?: unknown } {
  let at = value
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.keys(at).includes(key)) return { found: false }
    at = (at as Record<string, unknown>)[key]
  }
  return { found: true, value: at }
}

/** The parameters with every reference filled in whose answer is known. */
export function substitute(params: JsonObject, outcomes: readonly (Outcome<unknown> | undefined)[]): JsonObject {
  const visit = (value: Json): Json => {
    const target = targetOf(value)
    if (target) {
      const known = outcomes[target.command.index]
      return known?.ok ? (follow(known.value, target.path).value as Json) : value
    }
    if (Array.isArray(value)) return value.map(visit)
    return isRecord(value) ? mapValues(value, visit) : value
  }
  return mapValues(params, visit)
}

function mapValues(object: JsonObject, change: (value: Json) => Json): JsonObject {
  const changed: JsonObject = Object.create(null)
  for (const [key, value] of Object.entries(object)) changed[key] = change(value)
  return changed
}
