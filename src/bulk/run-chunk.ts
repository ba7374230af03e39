// One portion of rows, sent and told.
import { type Outcome, type Prepared, runRequest } from '../batch'
import { createRequest } from '../call'
import type { CallOptions, Send } from '../pipeline'
import type { Entry } from './chunks'
import { failed } from './failed'

/** What became of one row, and which row it was, counted from 0. */
export type BulkOutcome<Value> = Outcome<Value> & { index: number }

export async function runChunk(
  send: Send,
  method: string,
  chunk: readonly Entry[],
  options: CallOptions,
): Promise<BulkOutcome<unknown>[]> {
  const outcomes: (Outcome<unknown> | undefined)[] = []
  for (const { index, outcome } of chunk) outcomes[index] = outcome
  const [only] = chunk
  // What a batch can't carry (null, [] and the like) goes in a request of its own, which can.
  if (only?.alone) {
    outcomes[only.index] = await createRequest(send)(method, only.params, options).then(
      ({ result }) => ({ ok: true, value: result }),
      failed,
    )
  }
  const together = chunk.filter((entry): entry is Prepared => entry.alone === false)
  if (together.length > 0) await runRequest(send, together, outcomes, { ...options, halt: false })
  return chunk.map(({ index }) => ({ index, ...(outcomes[index] as Outcome<unknown>) }))
}
