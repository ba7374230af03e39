// One method over any number of parameter sets: 50 to a request, a few requests at a time, outcomes in order.

import { linkedController } from '../abort'
import { findObstacle, MAX_COMMANDS, type Outcome, type Prepared, prepared, runRequest } from '../batch'
import { createRequest } from '../call'
import { checkNumber } from '../check'
import { B24Error } from '../errors'
import { type CallOptions, type Send, toJsonParams } from '../pipeline'

export interface BulkOptions {
  signal?: AbortSignal | undefined
  /** Requests on their way at once. Default: 2. */
  concurrency?: number | undefined
  priority?: CallOptions['priority'] | undefined
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
  checkNumber('concurrency', concurrency, 1, true)
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
        const work = runChunk(send, method, chunk, options)
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

/** A row on its way: its command, or what became of it already. `alone`: a batch can't carry it as it is. */
type Entry = Partial<Prepared> & { index: number; outcome?: Outcome<unknown>; alone?: boolean }

/** Rows in portions for one request each. */
async function* chunked(
  method: string,
  rows: Iterable<unknown> | AsyncIterable<unknown>,
): AsyncGenerator<Entry[], undefined, undefined> {
  let chunk: Entry[] = []
  let size = 0
  let index = 0
  for await (const row of rows) {
    const entry = entryOf(method, row, index++)
    size += entry.size ?? 0
    if (chunk.length === MAX_COMMANDS || (chunk.length > 0 && size > MAX_CHARACTERS)) {
      yield chunk
      chunk = []
      size = entry.size ?? 0
    }
    chunk.push(entry)
  }
  if (chunk.length > 0) yield chunk
  return undefined
}

function entryOf(method: string, row: unknown, index: number): Entry {
  try {
    const params = toJsonParams(method, row)
    return { ...prepared(index, method, params), alone: findObstacle(params) !== undefined }
  } catch (error) {
    return { index, outcome: failed(error) } // A row that isn't usable fails by itself.
  }
}

async function runChunk(
  send: Send,
  method: string,
  chunk: readonly Entry[],
  options: CallOptions,
): Promise<BulkOutcome<unknown>[]> {
  const request = createRequest(send)
  const outcomes: (Outcome<unknown> | undefined)[] = []
  const together = chunk.filter((entry): entry is Prepared => entry.alone === false)
  if (together.length > 0) await runRequest(send, together, outcomes, { ...options, halt: false })
  for (const { index, params, alone, outcome } of chunk) {
    if (outcome) outcomes[index] = outcome
    // What a batch can't carry (null, [] and the like) goes in a request of its own, which can.
    if (alone)
      outcomes[index] = await request(method, params, options).then(
        ({ result }) => ({ ok: true, value: result }),
        failed,
      )
  }
  return chunk.map(({ index }) => ({ index, ...(outcomes[index] as Outcome<unknown>) }))
}

function failed(error: unknown): Outcome<never> {
  if (error instanceof B24Error) return { ok: false, error }
  throw error
}
