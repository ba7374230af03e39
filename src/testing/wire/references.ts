// Inside a batch, `$result[find][0][ID]` in a parameter's value stands for what an earlier command answered.
import { type Dictionary, isDictionary, phpArray, textOf, type Value } from './values'

export interface Answers {
  result: Dictionary
  next: Dictionary
  total: Dictionary
  time: Dictionary
  error: Dictionary
}

const REFERENCE = /\$(result|next|total|time|error)((?:\[[^[\]\s]*\])+)/g
const WHOLE = /^\$(result|next|total|time|error)((?:\[[^[\]\s]*\])+)$/

export function resolveReferences(value: Value, answers: Answers): Value {
  if (Array.isArray(value)) return value.map((item) => resolveReferences(item, answers))
  if (isDictionary(value)) {
    return phpArray(Object.entries(value).map(([key, item]) => [key, resolveReferences(item, answers)] as const))
  }
  if (typeof value !== 'string' || !value.includes('$')) return value
  const whole = WHOLE.exec(value)
  if (whole) return follow(whole[1], whole[2], answers)
  return value.replace(REFERENCE, (text, root, path) => {
    const found = follow(root, path, answers)
    return typeof found === 'object' ? text : textOf(found)
  })
}

/** A key that isn't there ends the search with the last value reached, not with nothing. */
function follow(root: string | undefined, path: string | undefined, answers: Answers): Value {
  let reached: Value = answers[root as keyof Answers]
  for (const [, key] of (path ?? '').matchAll(/\[([^\]]*)\]/g)) {
    if (typeof reached !== 'object' || reached === null) break
    const next: Value | undefined = Object.keys(reached).includes(key as string)
      ? (reached as Dictionary)[key as string]
      : undefined
    if (next === undefined) break
    reached = next
  }
  return isDictionary(reached) ? phpArray(Object.entries(reached)) : reached
}
