// Walks a list by `start` and `next`, for methods without an id to walk by and for orders of the caller's own. Rows
// that come and go meanwhile shift the pages, so the walk watches the total and ends rather than skip a row.
import { encodeQuery, findObstacle, MAX_COMMANDS } from '../batch'
import { ListError } from '../errors'
import type { CallOptions, Send } from '../pipeline'
import { GROWTH, MAX_STALLS, PAGE_SIZE, type Page, type WalkContext } from './page'
import type { Plan } from './plan'
import { type ReadPage, readPages } from './read-pages'
import { type Row, rowsOf } from './rows'

type OffsetPage = Omit<ReadPage, 'id'> & { start: number }

export async function* walkByOffset(
  send: Send,
  plan: Plan,
  { signal, limit, from }: WalkContext,
): AsyncGenerator<Page, void, undefined> {
  const { method, contract, params } = plan
  const options: CallOptions = { signal, priority: 'low' }
  const position = from && 'start' in from ? from : { start: 0, skip: 0, last: undefined }
  let { skip } = position
  let start: number | undefined = position.start
  let count = position.start
  let wanted = limit
  let step = 0
  let most = findObstacle(params) ? 1 : MAX_COMMANDS
  let stalls = 0
  let total: number | undefined
  let least: number | undefined
  let size = PAGE_SIZE
  // A page as full as it can be may not be all.
  const limitName = contract && plan.names[contract.names.limit]
  const pageSize = Number(limitName === undefined ? undefined : params[limitName]) || (contract?.size ?? PAGE_SIZE)
  let { last } = position
  const seen = new Set<unknown>()
  const key = contract?.id?.row

  const fail = (code: string, message: string): never => {
    throw new ListError(message, { code, method })
  }

  /** Pages whose starts are known beforehand travel together. */
  const read = async (at: number, atOnce: number): Promise<OffsetPage[]> => {
    if (atOnce === 1) {
      const body = at === 0 ? params : { ...params, start: at }
      const { result, total: counted, next } = await send({ method, body, isWrite: false }, options)
      return [{ start: at, rows: rowsOf(method, result, contract), total: counted, next }]
    }
    const starts = Array.from({ length: atOnce }, (_, index) => at + index * size)
    const queries = starts.map((one) => ({ id: `s${one}`, query: encodeQuery({ ...params, start: one }) }))
    const { pages, limited, ...told } = await readPages(send, plan, queries, ({ next }) => next === undefined, options)
    most = told.most
    stalls = limited && pages.length === 0 ? stalls + 1 : 0
    if (limited && stalls >= MAX_STALLS) throw limited
    return pages.map((page, index) => ({ ...page, start: starts[index] ?? at }))
  }

  /** The rows that are new: one that was added in front moves others on to the next page. */
  const accept = ({ rows, total: counted }: OffsetPage): Row[] => {
    if (counted !== undefined && total !== undefined && counted < total) {
      fail('ROWS_MOVED', 'rows were deleted meanwhile, so others may have been skipped.')
    }
    if (last !== undefined && key !== undefined && rows[skip - 1]?.[key] !== last) {
      fail('ROWS_MOVED', 'the list has changed since the checkpoint, so rows may have been skipped.')
    }
    last = undefined
    total = counted ?? total
    least ??= total
    const fresh = rows.filter((row) => key === undefined || row[key] === undefined || !seen.has(row[key]))
    if (key !== undefined) for (const row of rows) seen.add(row[key])
    count += fresh.length
    return fresh
  }

  const following = ({ start: at, rows, total: counted, next }: OffsetPage): number | undefined => {
    // Some methods announce a page that isn't there.
    if (rows.length === 0) return undefined
    if (next !== undefined && next <= at) fail('CURSOR_STUCK', `the page at ${at} is followed by one at ${next}.`)
    if (
      next === undefined &&
      counted === undefined &&
      (contract?.paging ?? 'unknown') === 'unknown' &&
      rows.length === pageSize
    ) {
      fail('PAGING_UNKNOWN', 'a full page came, and no way to go on.')
    }
    return next
  }

  while (start !== undefined && wanted > 0) {
    const left = total === undefined ? 1 : Math.ceil(Math.min(total - start, skip + wanted) / size)
    const group = await read(start, Math.max(1, Math.min(left, most, GROWTH[step++] ?? MAX_COMMANDS)))
    for (const [index, page] of group.entries()) {
      const rows = accept(page)
      const taken = rows.slice(skip, skip + wanted)
      skip = 0
      wanted -= taken.length
      if (taken.length > 0) {
        const after = (place: number) => {
          const row = taken[place] as Row
          const own = key !== undefined && { last: row[key] }
          return { start: page.start, skip: page.rows.indexOf(row) + 1, ...own }
        }
        yield { rows: taken, after, ...(total !== undefined && { total }) }
      }
      start = following(page)
      // Pages of another size than was thought begin elsewhere; what was asked for behind this one is dropped.
      if (start === page.start + page.rows.length) size = page.rows.length
      if (wanted <= 0 || start !== group[index + 1]?.start) break
    }
  }
  // Rows that were added meanwhile may stand before the place where the walk began.
  if (wanted > 0 && least !== undefined && count < least) {
    fail('ROWS_MISSING', `the portal counts ${least} rows but gave ${count}.`)
  }
}
