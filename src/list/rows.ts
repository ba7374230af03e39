// Rows and their ids out of an answer, with no benefit of the doubt: what looks odd ends the walk.
import type { ListContract } from '../catalog'
import { ListError } from '../errors'
import { isRecord } from '../pipeline'

export type Row = Record<string, unknown>

export function rowsOf(method: string, result: unknown, contract: ListContract | undefined): Row[] {
  const found = contract ? at(result, contract.rows) : guess(result)
  // PHP shows an array with gaps in its keys as an object.
  const rows = Array.isArray(found)
    ? found
    : isRecord(found) && Object.keys(found).every((key) => /^\d+$/.test(key))
      ? Object.values(found)
      : undefined
  if (!rows) {
    const where = contract?.rows ? `result.${contract.rows}` : 'result'
    throw new ListError(`there are no rows at ${where}.`, { code: 'ROWS_NOT_FOUND', method })
  }
  const odd = rows.findIndex((row) => !isRecord(row))
  if (odd >= 0)
    throw new ListError(`row ${odd} of a page is not an object.`, {
      code: 'ROWS_NOT_FOUND',
      method,
    })
  return rows as Row[]
}

function at(result: unknown, key: string): unknown {
  if (key === '') return result
  // An empty result is PHP's empty array, even where a filled one is an object.
  if (Array.isArray(result) && result.length === 0) return []
  return isRecord(result) ? result[key] : undefined
}

/** Of a method that we know nothing about: the result itself, or its only array. */
function guess(result: unknown): unknown {
  if (Array.isArray(result) || !isRecord(result)) return result
  const arrays = Object.values(result).filter(Array.isArray)
  return arrays.length === 1 ? arrays[0] : undefined
}

export function idOf(method: string, row: Row, key: string): number {
  const value = row[key]
  const id = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
  if (typeof id === 'number' && Number.isSafeInteger(id) && id >= 0) return id
  const problem = value === undefined ? `has no ${key}` : `has a ${key} that is no whole number`
  throw new ListError(`a row ${problem}, so the list can't be walked by it.`, {
    code: 'ID_MISSING',
    method,
  })
}

/** The last id of a page that must rise from row to row, beginning above `after`. */
export function lastIdOf(method: string, rows: readonly Row[], key: string, after: number): number {
  let last = after
  for (const row of rows) {
    const id = idOf(method, row, key)
    if (id <= last) {
      throw new ListError(
        `asked for rows after id ${last} and got ${id}. The method ignores the filter or the order.`,
        { code: 'CURSOR_STUCK', method },
      )
    }
    last = id
  }
  return last
}
