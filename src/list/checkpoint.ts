// A checkpoint is a text: which list, how far. It holds no parameters and no secrets, only a fingerprint of them.
import { UsageError } from '../errors'
import { isRecord, type JsonObject } from '../pipeline'
import type { Position } from './page'

interface Checkpoint {
  /** Rows handed out before it. */
  rows: number
  position: Position
}

export const writeCheckpoint = (method: string, params: JsonObject, { rows, position }: Checkpoint): string =>
  JSON.stringify({ v: 1, list: method, params: fingerprint(params), rows, ...position })

/** @throws {UsageError} when it isn't a checkpoint, or one of another list */
export function readCheckpoint(method: string, params: JsonObject, text: string): Checkpoint {
  const fail = (why: string): never => {
    throw new UsageError(`this checkpoint can't be resumed: ${why}.`, { method, code: 'BAD_CHECKPOINT' })
  }
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {} // It is refused below, like all that is no checkpoint.
  if (!isRecord(given) || given.v !== 1) return fail('it is no checkpoint')
  if (given.list !== method) fail(`it belongs to ${String(given.list)}`)
  if (given.params !== fingerprint(params)) fail('the parameters were others')
  const { rows, id, start, skip, last, step } = given
  const areCounts = (...values: unknown[]) => values.every((value) => Number.isSafeInteger(value) && Number(value) >= 0)
  if (areCounts(rows, id)) return { rows, position: { id } } as Checkpoint
  if (step !== undefined && areCounts(rows, skip)) return { rows, position: { step, skip, last } } as Checkpoint
  return areCounts(rows, start, skip)
    ? ({ rows, position: { start, skip, last } } as Checkpoint)
    : fail('it is damaged')
}

/** Short and stable, the same for the same parameters in any order of keys; no secret can be read from it. */
function fingerprint(params: JsonObject): string {
  const canonical = JSON.stringify(params, (_key, value: unknown) =>
    isRecord(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value,
  )
  let [high, low] = [0xdeadbeef, 0x41c6ce57]
  for (let index = 0; index < canonical.length; index++) {
    const code = canonical.charCodeAt(index)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  return (high >>> 0).toString(36) + (low >>> 0).toString(36)
}
