// Walks a list page by page, each page asked for with what the one before has shown. Such methods cut pages short as they
// like, and some give more than was asked for, so the walk ends where nothing more comes, not where a page is short.
import { ListError } from '../errors'
import { type CallOptions, isRecord, type Json, type Send } from '../pipeline'
import { PAGE_SIZE, type Page, type WalkContext } from './page'
import type { Plan } from './plan'
import { type Row, rowsOf } from './rows'
import type { Stepper } from './steps'

export async function* walkByStep(
  send: Send,
  { method, contract }: Plan,
  { first, params, next, after, asked = PAGE_SIZE }: Stepper,
  { signal, limit, from }: WalkContext,
): AsyncGenerator<Page, void, undefined> {
  const options: CallOptions = { signal, priority: 'low' }
  const position = from && 'step' in from ? from : { step: first, skip: 0 }
  let { skip, last } = position
  let at: Json = position.step
  let wanted = limit
  let before = ''
  const key = contract?.id?.row
  const seen = new Set<unknown>()
  const fail = (code: string, message: string): never => {
    throw new ListError(message, { code, method })
  }

  while (wanted > 0) {
    const here = at
    const { result } = await send({ method, body: params(here), isWrite: false }, options)
    const rows = rowsOf(method, result, contract)
    if (last !== undefined && key !== undefined && rows[skip - 1]?.[key] !== last)
      fail('ROWS_MOVED', 'the list has changed since the checkpoint, so rows may have been skipped.')
    last = undefined
    if (rows.length === 0) return
    const page = JSON.stringify(rows)
    const isNew = (row: Row): boolean => key === undefined || row[key] === undefined || !seen.has(row[key])
    const fresh = rows.filter((row, index) => index >= skip && isNew(row))
    if (fresh.length === 0 && skip < rows.length ? key !== undefined : page === before) {
      // A method without pages gives its only page again. One that gives a full one has more, and no way to it.
      if (rows.length < asked) return
      fail('CURSOR_STUCK', 'the same rows came again. The method ignores where the page is to begin.')
    }
    before = page
    skip = 0
    if (key !== undefined) for (const row of rows) seen.add(row[key])
    // Told before the rows are handed out: they are the caller's from then on.
    const following = hasMore(result) === false ? null : next(here, rows, result)
    const positions = new Map(
      fresh.map((row) => {
        const own = after?.(row)
        const place = { step: here, skip: rows.indexOf(row) + 1, ...(key !== undefined && { last: row[key] }) }
        return [row, own === undefined ? place : { step: own, skip: 0 }] as const
      }),
    )
    const taken = fresh.slice(0, wanted)
    wanted -= taken.length
    if (taken.length > 0)
      yield { rows: taken, after: (place) => positions.get(taken[place] as Row) ?? { step: here, skip: 0 } }
    if (following === null) return
    at = following
  }
}

const hasMore = (result: unknown): unknown => (isRecord(result) ? (result.hasMore ?? result.has_more) : undefined)
