// What `client.list` returns: a list that is read as far as one goes through it, and no further.
import { linkedController } from '../abort'
import { positionsOf } from '../catalog'
import { checkNumber } from '../check'
import { ListError, UsageError } from '../errors'
import type { Send } from '../pipeline'
import { readCheckpoint, writeCheckpoint } from './checkpoint'
import { planList } from './plan'
import type { Row } from './rows'
import { stepperOf } from './steps'
import { walkById } from './walk-by-id'
import { walkByOffset } from './walk-by-offset'
import { walkByStep } from './walk-by-step'

/** How far a walk has come. */
export interface ListProgress {
  /** Rows handed out, those before a resumed checkpoint included. */
  rows: number
  /** How many there are, where the portal counted them; `count()` always asks for it. */
  total?: number
}

export interface ListOptions {
  /** Ends the walk; requests on their way are cut off. */
  signal?: AbortSignal | undefined
  /** Rows wanted at the most. No page is fetched that isn't needed for them. */
  limit?: number | undefined
  /** Requests on their way at once in a long list. Default: 4. */
  concurrency?: number | undefined
  /** A `checkpoint` of the same list, in this process or another. */
  resume?: string | undefined
  /** Called after every page that was handed out. */
  onProgress?: (progress: ListProgress) => void
}

/**
 * A whole list: all rows, each once, or a `ListError`. Nothing is requested before it is iterated; every iteration
 * begins anew (at `resume`, where that is given).
 */
export interface List<Item> extends AsyncIterable<Item> {
  /** The rows page by page. */
  pages(): AsyncIterable<Item[]>
  /** All rows in an array, or the first `limit` of them. */
  toArray(options?: { limit?: number }): Promise<Item[]>
  /** Calls `fn` with every row, waiting for it each time. For platforms without async iteration. */
  forEach(fn: (item: Item, index: number) => unknown): Promise<void>
  /** The first row, or undefined when there is none. Reads one page. */
  first(): Promise<Item | undefined>
  /** How many rows the portal counts. One request, whatever the length. */
  count(): Promise<number>
  /** The point behind the last row that was handed out, as a text to store and `resume` from; undefined before the first. */
  readonly checkpoint: string | undefined
}

/** A page on its way to the caller. */
interface Delivery {
  rows: unknown[]
  /** Notes that the row at this index was handed out. */
  note(index: number): void
}

export interface ListSettings extends ListOptions {
  /** Which REST is asked. Default: 2. */
  version?: 2 | 3 | undefined
  /** What the caller wants of a row, given with its place in the list. */
  decodeRow?: ((row: Row, index: number) => Promise<unknown>) | undefined
}

export function createList(send: Send, method: string, params: unknown, options: ListSettings = {}): List<unknown> {
  const plan = planList(method, params, options.version)
  const stepper = stepperOf(plan)
  const { concurrency = 4, limit = Infinity, resume, decodeRow } = options
  checkNumber('concurrency', concurrency, 1, true)
  if (limit !== Infinity) checkNumber('limit', limit, 1, true)
  const name = options.version === 3 ? `${method} (REST 3.0)` : method
  const resumed = resume === undefined ? undefined : readCheckpoint(name, plan.params, resume)
  const kind = stepper ? 'step' : plan.byId ? 'id' : 'start'
  if (resumed && !(kind in resumed.position))
    throw new UsageError("this checkpoint can't be resumed: it was made on another way through the list.", {
      method,
      code: 'BAD_CHECKPOINT',
    })
  let reached = resumed

  async function* read(atMost: number): AsyncGenerator<Delivery, void, undefined> {
    const controller = linkedController(options.signal)
    const context = { signal: controller.signal, concurrency, limit: Math.min(limit, atMost), from: resumed?.position }
    let rows = resumed?.rows ?? 0
    const walk = stepper
      ? walkByStep(send, plan, stepper, context)
      : plan.byId
        ? walkById(send, plan, plan.byId, context)
        : walkByOffset(send, plan, context)
    try {
      for await (const page of walk) {
        const before = rows
        const decoded: unknown[] = decodeRow ? [] : page.rows
        if (decodeRow)
          for (const [index, row] of page.rows.entries()) decoded.push(await decodeRow(row, before + index))
        yield {
          rows: decoded,
          note(index) {
            reached = { rows: before + index + 1, position: page.after(index) }
          },
        }
        rows += page.rows.length
        options.onProgress?.({ rows, ...(page.total !== undefined && { total: page.total }) })
      }
    } finally {
      controller.abort()
      controller.release()
    }
  }

  async function* pages(atMost = Infinity): AsyncGenerator<unknown[], void, undefined> {
    for await (const page of read(atMost)) {
      page.note(page.rows.length - 1)
      yield page.rows
    }
  }

  async function* rows(): AsyncGenerator<unknown, void, undefined> {
    for await (const { rows: page, note } of read(Infinity)) {
      for (const [index, row] of page.entries()) {
        note(index)
        yield row
      }
    }
  }

  return {
    [Symbol.asyncIterator]: rows,
    pages: () => pages(),
    async toArray({ limit: atMost = Infinity } = {}) {
      if (atMost !== Infinity) checkNumber('limit', atMost, 1, true)
      const all: unknown[] = []
      let noteAll = () => {}
      for await (const page of read(atMost)) {
        for (const row of page.rows) all.push(row)
        noteAll = () => page.note(page.rows.length - 1)
      }
      // None has been handed out before all are.
      noteAll()
      return all
    },
    async forEach(fn) {
      let index = 0
      for await (const row of rows()) await fn(row, index++)
    },
    async first() {
      for await (const [row] of pages(1)) return row
      return undefined
    },
    async count() {
      const { select = 'select' } = plan.names
      const key = plan.contract?.id?.filter
      const body = { ...plan.params, start: 0, ...(key !== undefined && !positionsOf(method) && { [select]: [key] }) }
      const { total } = await send({ method, body, isWrite: false }, { signal: options.signal })
      if (total === undefined)
        throw new ListError('the portal gives no total for this list.', { code: 'NO_TOTAL', method })
      return total
    },
    get checkpoint() {
      return reached && writeCheckpoint(name, plan.params, reached)
    },
  }
}
