// Walks a list by `start` and `next`, for methods without an id to walk by and for orders of the caller's own. Rows
// that come and go meanwhile shift the pages, so the walk watches the total and ends rather than skip a row.
import { type CommandText, encodeQuery, findObstacle, sendCommands } from '../batch'
import { ListError } from '../errors'
import { apiError, type CallOptions, readError, type Send } from '../pipeline'
import { PAGE_SIZE, type Page, type WalkContext } from './page'
import type { Plan } from './plan'
import { type Row, rowsOf } from './rows'

interface OffsetPage {
  start: number
  rows: Row[]
  total: number | undefined
  next: number | undefined
}

const GROWTH = [4, 16, 50]

export async function* walkByOffset(
  send: Send,
  plan: Plan,
  { signal, limit, from }: WalkContext,
): AsyncGenerator<Page, void, undefined> {
  const { method, contract, params } = plan
  const options: CallOptions = { signal, priority: 'low' }
  const isBatchable = findObstacle(params) === undefined
  const position = from && 'start' in from ? from : { start: 0, skip: 0 }
  let { skip } = position
  let wanted = limit
  let step = 0
  let seen = position.start
  let total: number | undefined
  let previous = new Set<unknown>()
  let start: number | undefined = position.start

  const readOne = async (at: number): Promise<OffsetPage> => {
    const body = at === 0 ? params : { ...params, start: at }
    const { result, total: counted, next } = await send({ method, body, isWrite: false }, options)
    return { start: at, rows: rowsOf(method, result, contract), total: counted, next }
  }

  const readMany = async (starts: readonly number[]): Promise<OffsetPage[]> => {
    const commands: CommandText[] = starts.map((at) => ({
      id: `s${at}`,
      method,
      query: encodeQuery({ ...params, start: at }),
      isWrite: false,
    }))
    const { results, errors, totals, nexts } = await sendCommands(send, commands, true, options)
    return starts.flatMap((at) => {
      const id = `s${at}`
      const failure = errors.get(id)
      if (failure) throw apiError(method, 200, readError(failure), failure)
      if (!results.has(id))
        throw new ListError(`${method}: the page at ${at} is missing from the answer.`, {
          code: 'ROWS_MISSING',
          method,
        })
      return [
        {
          start: at,
          rows: rowsOf(method, results.get(id), contract),
          total: countOf(totals.get(id)),
          next: countOf(nexts.get(id)),
        },
      ]
    })
  }

  /** The rows that are new, and an error where the pages can't be complete. */
  const accept = (page: OffsetPage): Row[] => {
    if (total !== undefined && page.total !== undefined && page.total < total) {
      throw new ListError(
        `${method}: the list lost rows while it was read by offset, so others may have been skipped.`,
        { code: 'ROWS_MOVED', method },
      )
    }
    total = page.total ?? total
    seen += page.rows.length
    const key = contract?.id?.row
    if (key === undefined) return page.rows
    // A row that was added in front moves the last rows of the page before onto this one.
    const fresh = page.rows.filter((row) => !previous.has(row[key]))
    previous = new Set(page.rows.map((row) => row[key]))
    return fresh
  }

  while (start !== undefined && wanted > 0) {
    const ahead =
      total === undefined || !isBatchable ? 1 : Math.ceil((Math.min(total, start + skip + wanted) - start) / PAGE_SIZE)
    const count = total === undefined ? 1 : Math.max(1, Math.min(ahead, GROWTH[step++] ?? 50))
    const first = start
    const starts = Array.from({ length: count }, (_, index) => first + index * PAGE_SIZE)
    const pages = count === 1 ? [await readOne(first)] : await readMany(starts)
    for (const page of pages) {
      const rows = accept(page)
      const offset = Math.min(skip, rows.length)
      skip = 0
      const taken = rows.slice(offset, offset + wanted)
      wanted -= taken.length
      if (taken.length > 0) {
        const after = (index: number) => ({ start: page.start, skip: offset + index + 1 })
        yield { rows: taken, after, ...(total !== undefined && { total }) }
      }
      start = following(plan, page)
      if (start === undefined || wanted <= 0) break
    }
  }
  if (wanted > 0 && total !== undefined && seen < total) {
    throw new ListError(`${method}: the portal counts ${total} rows but gave ${seen}.`, {
      code: 'ROWS_MISSING',
      method,
    })
  }
}

function following({ method, contract }: Plan, { start, rows, total, next }: OffsetPage): number | undefined {
  // Some methods announce a page that isn't there.
  if (rows.length === 0) return undefined
  if (next !== undefined && next <= start) {
    throw new ListError(`${method}: after the page at ${start} comes one at ${next}; the list goes in circles.`, {
      code: 'CURSOR_STUCK',
      method,
    })
  }
  if (next === undefined && total === undefined && !contract && rows.length === PAGE_SIZE) {
    throw new ListError(`${method}: a full page came back and no way to go on. Read it with call, or page by hand.`, {
      code: 'PAGING_UNKNOWN',
      method,
    })
  }
  return next
}

const countOf = (value: unknown): number | undefined => {
  const count = typeof value === 'string' && value !== '' ? Number(value) : value
  return typeof count === 'number' && Number.isFinite(count) ? count : undefined
}
