// Walks a list page by page, each page asked for with what the one before has shown. Such methods cut pages short as they
// like, so a page that is shorter than asked for ends the walk only when the next one is no longer.
import { ListError } from '../errors'
import { type CallOptions, isRecord, type Json, type Send } from '../pipeline'
import type { Page, WalkContext } from './page'
import type { Plan } from './plan'
import { type Row, rowsOf } from './rows'
import type { Stepper } from './steps'

export async function* walkByStep(
  send: Send,
  { method, contract }: Plan,
  { first, params, next }: Stepper,
  { signal, limit, from }: WalkContext,
): AsyncGenerator<Page, void, undefined> {
  const options: CallOptions = { signal, priority: 'low' }
  const position = from && 'step' in from ? from : { step: first, skip: 0 }
  let { skip } = position
  let at: Json = position.step
  let wanted = limit
  let size = 0
  let before = ''
  const key = contract?.id?.row
  const seen = new Set<unknown>()

  while (wanted > 0) {
    const here = at
    const { result } = await send({ method, body: params(here), isWrite: false }, options)
    const rows = rowsOf(method, result, contract)
    const page = JSON.stringify(rows)
    const isAgain = rows.length > 0 && page === before
    // Nothing more came; a method that ignores where it is to begin gives its only page again.
    if (rows.length === 0 || (isAgain && key === undefined && rows.length < size)) return
    if (isAgain) throw new ListError('the same page came twice.', { code: 'CURSOR_STUCK', method })
    before = page
    const fresh = rows.slice(skip).filter((row) => key === undefined || row[key] === undefined || !seen.has(row[key]))
    skip = 0
    for (const row of rows) if (key !== undefined) seen.add(row[key])
    const taken = fresh.slice(0, wanted)
    wanted -= taken.length
    if (taken.length > 0) {
      yield { rows: taken, after: (place) => ({ step: here, skip: rows.indexOf(taken[place] as Row) + 1 }) }
    }
    const hasMore = isRecord(result) ? result.hasMore : undefined
    const isShorter = rows.length < size
    size = Math.max(size, rows.length)
    if (hasMore === false || isShorter) return
    at = next(here, rows, result)
    if (at === null) return
  }
}
