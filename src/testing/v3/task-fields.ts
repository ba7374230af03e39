// The fields of a task by their names and values in REST 3.0.
// https://apidocs.bitrix24.com/api-reference/tasks/fields-rest-v3.html
import type { Value } from '../wire/values'

/** Names that differ from those of version 2; the others are the same in camelCase. */
const NAMES: Readonly<Record<string, string>> = {
  CREATED_BY: 'creatorId',
  CREATED_DATE: 'created',
  CHANGED_DATE: 'changed',
  CLOSED_DATE: 'closed',
  START_DATE_PLAN: 'startPlan',
  END_DATE_PLAN: 'endPlan',
  TIME_ESTIMATE: 'estimatedTime',
  ALLOW_CHANGE_DEADLINE: 'allowsChangeDeadline',
}
const COLUMNS = Object.fromEntries(Object.entries(NAMES).map(([column, name]) => [name, column]))

const WORDS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  STATUS: { pending: 2, in_progress: 3, supposedly_completed: 4, completed: 5, deferred: 6, declined: 7 },
  PRIORITY: { low: 0, average: 1, high: 2 },
}

export const columnOf = (name: string): string =>
  COLUMNS[name] ?? name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()

export const nameOf = (column: string): string =>
  NAMES[column] ?? column.toLowerCase().replace(/_(\w)/g, (_all, letter: string) => letter.toUpperCase())

/** A value as REST 3.0 shows it. */
export function shown(column: string, value: Value): Value {
  const words = WORDS[column]
  if (words) return Object.keys(words).find((word) => words[word] === Number(value)) ?? value
  return column.startsWith('ALLOW_') ? value === 'Y' : value
}

/** A value as the table holds it. */
export function stored(column: string, value: Value): Value {
  const words = WORDS[column]
  if (words && typeof value === 'string') return words[value] ?? value
  return column.startsWith('ALLOW_') && typeof value === 'boolean' ? (value ? 'Y' : 'N') : value
}
