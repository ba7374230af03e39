// Rows, looked through one by one and put into portions for one request each, in their order.
import { type Dialect, MAX_CHARACTERS, MAX_COMMANDS, type Outcome, type Prepared, prepared } from '../batch'
import { toJsonParams } from '../pipeline'
import { failed } from './failed'

export type Rows = Iterable<unknown> | AsyncIterable<unknown>

/** A row on its way: its command, or what became of it already. `alone`: a batch can't carry it as it is. */
export type Entry = Partial<Prepared> & { index: number; outcome?: Outcome<unknown>; alone?: boolean }

/** Rows in portions for one request each, in their order. */
export async function* chunked(
  method: string,
  rows: Rows,
  dialect: Dialect,
): AsyncGenerator<Entry[], undefined, undefined> {
  let chunk: Entry[] = []
  let size = 0
  let index = 0
  const flush = (): Entry[] => {
    const full = chunk
    chunk = []
    size = 0
    return full
  }
  let failure: { error: unknown } | undefined
  try {
    for await (const row of rows) {
      const entry = entryOf(method, row, index++, dialect)
      const length = entry.size ?? 0
      if (chunk.length > 0 && (entry.alone || size + length > MAX_CHARACTERS)) yield flush()
      chunk.push(entry)
      size += length
      if (entry.alone || chunk.length === MAX_COMMANDS) yield flush()
    }
  } catch (error) {
    failure = { error }
  }
  if (chunk.length > 0) yield flush()
  if (failure) throw failure.error
  return undefined
}

function entryOf(method: string, row: unknown, index: number, { findObstacle, sharesErrors }: Dialect): Entry {
  try {
    const params = toJsonParams(method, row)
    return { ...prepared(index, method, params), alone: sharesErrors || findObstacle(params) !== undefined }
  } catch (error) {
    return { index, outcome: failed(error) } // A row that isn't usable fails by itself.
  }
}
