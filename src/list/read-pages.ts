// Several pages in one request, in the order of their commands, as far as they are good.
import { type CommandText, MAX_COMMANDS, notABatch, sendCommands } from '../batch'
import { LimitError } from '../errors'
import { type CallOptions, commandError, readCount, type Send } from '../pipeline'
import type { Plan } from './plan'
import { type Row, rowsOf } from './rows'

export interface ReadPage {
  id: string
  rows: Row[]
  total: number | undefined
  next: number | undefined
}

export interface ReadPages {
  pages: ReadPage[]
  /** A limit of the portal ended it early; the rest has to be asked for again. */
  limited: LimitError | undefined
  /** How many such pages a request may ask for. */
  most: number
}

// The portal cuts a request off after a minute; half of that leaves room for pages that take longer.
const MAX_SECONDS = 30

const pagesInTime = (secondsEach: number): number =>
  Math.max(1, Math.min(MAX_COMMANDS, Math.floor(MAX_SECONDS / secondsEach)))

/** @param isLast whether the pages after this one mean nothing, so that they need not even be well-formed */
export async function readPages(
  send: Send,
  { method, contract }: Plan,
  queries: readonly { id: string; query: string }[],
  isLast: (page: ReadPage) => boolean,
  options: CallOptions,
): Promise<ReadPages> {
  const commands = queries.map((query): CommandText => ({ ...query, method, isWrite: false }))
  const { results, errors, totals, nexts, seconds = 0 } = await sendCommands(send, commands, true, options)
  const pages: ReadPage[] = []
  const most = pagesInTime(seconds / Math.max(1, results.size))
  for (const { id } of queries) {
    const failure = errors.get(id)
    if (failure) {
      const error = commandError({ method, isWrite: false }, failure)
      if (error instanceof LimitError && error.retryable) return { pages, limited: error, most }
      throw error
    }
    if (!results.has(id)) throw notABatch(false)
    const page = {
      id,
      rows: rowsOf(method, results.get(id), contract),
      total: readCount(totals.get(id)),
      next: readCount(nexts.get(id)),
    }
    pages.push(page)
    if (isLast(page)) break
  }
  return { pages, limited: undefined, most }
}
