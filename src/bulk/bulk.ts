// One method over any number of parameter sets: 50 to a request, a few requests at a time, outcomes in order.

import { linkedController } from '../abort'
import { findObstacle, MAX_COMMANDS, type Outcome, type Prepared, prepared, runRequest } from '../batch'
import { createRequest } from '../call'
import { B24Error, UsageError } from '../errors'
import { type CallOptions, type Send, toJsonParams } from '../pipeline'

export interface BulkOptions {
  signal?: AbortSignal
  /** Requests on their way at once. Default: 2. */
  concurrency?: number
  priority?: CallOptions['priority']
}

/** What became of one row, and which row it was, counted from 0. */
export type BulkOutcome<Value> = Outcome<Value> & { index: number }

const MAX_CHARACTERS = 2_000_000

export async function* bulk(
  send: Send,
  method: string,
  rows: Iterable<unknown> | AsyncIterable<unknown>,
  { signal: callerSignal, concurrency = 2, priority = 'low' }: BulkOptions = {},
): AsyncGenerator<BulkOutcome<unknown>, void, undefined> {
  if (!Number.isInteger(concurrency) || concurrency < 1)
    throw new UsageError('bulk: concurrency must be a whole number from 1 up.', { method })
  const controller = linkedController(callerSignal)
  const options: CallOptions = { signal: controller.signal, priority }
  const chunks = chunked(method, rows)
  const running: Promise<BulkOutcome<unknown>[]>[] = []
  let isDry = false
  try {
    for (;;) {
      while (!isDry && running.length < concurrency) {
        const { value: chunk, done } = await chunks.next()
        isDry = done === true
        if (!chunk) break
        const work = runChunk(send, chunk, options)
        work.catch(() => {}) // It is awaited in its turn; until then a failure is nobody's business.
        running.push(work)
      }
      const first = running.shift()
      if (!first) return
      yield* await first
    }
  } finally {
    controller.abort()
    controller.release()
    await chunks.return(undefined)
  }
}

type Entry = { index: number; outcome?: Outcome<unknown>; command?: Prepared; alone: boolean }

/** Rows in portions for one request each. A row that isn't usable fails by itself. */
async function* chunked(
  method: string,
  rows: Iterable<unknown> | AsyncIterable<unknown>,
): AsyncGenerator<Entry[], undefined, undefined> {
  let chunk: Entry[] = []
  let size = 0
  let index = 0
  for await (const row of rows) {
    const entry = entryOf(method, row, index++)
    const length = entry.command?.size ?? 0
    if (chunk.length === MAX_COMMANDS || (chunk.length > 0 && size + length > MAX_CHARACTERS)) {
      yield chunk
      chunk = []
      size = 0
    }
    chunk.push(entry)
    size += length
  }
  if (chunk.length > 0) yield chunk
  return undefined
}

function entryOf(method: string, row: unknown, index: number): Entry {
  try {
    const params = toJsonParams(method, row)
    // What a batch can't carry as it is (null, [] and the like) goes in a request of its own, which can.
    return { index, command: prepared(index, method, params), alone: findObstacle(params) !== undefined }
  } catch (error) {
    if (error instanceof UsageError) return { index, outcome: { ok: false, error }, alone: true }
    throw error
  }
}

async function runChunk(send: Send, chunk: readonly Entry[], options: CallOptions): Promise<BulkOutcome<unknown>[]> {
  const request = createRequest(send)
  const outcomes: (Outcome<unknown> | undefined)[] = []
  for (const { index, outcome } of chunk) if (outcome) outcomes[index] = outcome
  const together = chunk.flatMap(({ command, alone }) => (command && !alone ? [command] : []))
  const singles = chunk.flatMap(({ command, alone }) => (command && alone ? [command] : []))
  if (together.length > 0) await runRequest(send, together, outcomes, { ...options, halt: false })
  for (const { index, method, params } of singles) {
    outcomes[index] = await request(method, params, options).then(
      ({ result }): Outcome<unknown> => ({ ok: true, value: result }),
      (error: unknown) => {
        if (error instanceof B24Error) return { ok: false, error }
        throw error
      },
    )
  }
  return chunk.map(({ index }) => ({ index, ...(outcomes[index] as Outcome<unknown>) }))
}
