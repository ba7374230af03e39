// One method over any number of parameter sets: 50 to a request, a few requests at a time, outcomes in order.

import { linkedController, untilAborted } from '../abort'
import { type Dialect, dialectV2 } from '../batch'
import { checkNumber } from '../check'
import type { CallOptions, Send } from '../pipeline'
import { chunked, type Entry, type Rows } from './chunks'
import { type BulkOutcome, runChunk } from './run-chunk'

export interface BulkOptions {
  /** Ends taking and sending rows; requests that are on their way by then have been sent. */
  signal?: AbortSignal | undefined
  /** Requests on their way at once. Default: 2. */
  concurrency?: number | undefined
  /** Default: `low`. */
  priority?: CallOptions['priority']
}

interface Running {
  work: Promise<BulkOutcome<unknown>[]>
  /** Resolves when the work is over, well or not. */
  over: Promise<void>
  isOver: boolean
}

interface Taken {
  chunk?: Entry[] | undefined
  isLast: boolean
  failure?: { error: unknown }
}

export async function* bulk(
  send: Send,
  method: string,
  rows: Rows,
  { signal: callerSignal, concurrency = 2, priority = 'low' }: BulkOptions = {},
  retry?: CallOptions['retry'],
  dialect: Dialect = dialectV2,
): AsyncGenerator<BulkOutcome<unknown>, void, undefined> {
  checkNumber('concurrency', concurrency, 1, true)
  const controller = linkedController(callerSignal)
  const { signal } = controller
  const chunks = chunked(method, rows, dialect)
  let isTaking = false
  const take = (): Promise<Taken> => {
    isTaking = true
    return chunks
      .next()
      .then(
        ({ value, done }): Taken => ({ chunk: value, isLast: done === true }),
        (error: unknown) => ({ isLast: true, failure: { error } }),
      )
      .finally(() => {
        isTaking = false
      })
  }
  const start = (chunk: readonly Entry[]): Running => {
    const work = runChunk(send, method, chunk, { signal, priority, retry })
    const settle = () => {
      running.isOver = true
    }
    const running: Running = { work, over: work.then(settle, settle), isOver: false }
    return running
  }

  const line: Running[] = []
  let next: Promise<Taken> | undefined = take()
  let failure: Taken['failure']
  try {
    while (next || line.length > 0) {
      const [first] = line
      if (first && (first.isOver || !next || line.length >= concurrency)) {
        line.shift()
        yield* await first.work
        continue
      }
      // Rows may come slowly, or only once earlier ones are done: what is over is not kept waiting for them.
      const taken: Taken | undefined = await untilAborted(
        Promise.race([next, first?.over.then(() => undefined)].filter((one) => one !== undefined)),
        signal,
      )
      if (!taken) continue
      next = taken.isLast ? undefined : take()
      // A source that fails is heard when all that it gave before has been told.
      failure = taken.failure
      if (taken.chunk) line.push(start(taken.chunk))
    }
    if (failure) throw failure.error
  } finally {
    controller.abort()
    controller.release()
    // A source that doesn't answer must not hold up whoever leaves.
    const closed = chunks.return(undefined).catch(() => {})
    if (!isTaking) await closed
  }
}
