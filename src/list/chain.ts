// Many pages in one request: each command of the batch asks for the rows after the last one of the command before it.
import { type CommandText, encodeQuery, findObstacle, NOT_A_BATCH, notABatch, sendCommands } from '../batch'
import { LimitError, NetworkError } from '../errors'
import { apiError, type CallOptions, readError, type Send } from '../pipeline'
import { PAGE_SIZE } from './page'
import type { IdPlan, Plan } from './plan'
import { idOf, lastIdOf, type Row, rowsOf } from './rows'

export interface Chain {
  /** The rows in order, all of them after `after`. */
  rows: Row[]
  /** The last row's id; `after` when there is none. */
  last: number
  /** How the chain ended: all pages were full; the last one was short; it was empty, so nothing follows. */
  end: 'full' | 'short' | 'empty'
  /** Pages read. */
  pages: number
  /** The highest id of the list, where it was asked for and told. */
  horizon?: number
  /** A limit of the portal ended it early; the rest has to be asked for again. */
  limited?: LimitError
}

export interface ChainRequest {
  after: number
  pages: number
  withHorizon?: boolean
}

export interface ChainReader {
  read(request: ChainRequest, options: CallOptions): Promise<Chain>
  /** Whether more than a page comes at a time. */
  canChain(): boolean
}

export function createChainReader(send: Send, { method, contract }: Plan, byId: IdPlan): ChainReader {
  // What a batch can't carry goes page by page, as JSON.
  let isChainable = findObstacle(byId.page(0)) === undefined

  const readOne = async (after: number, options: CallOptions): Promise<Chain> => {
    const { result } = await send({ method, body: byId.page(after), isWrite: false }, options)
    return gather([rowsOf(method, result, contract)], after)
  }

  const gather = (pages: readonly Row[][], after: number): Chain => {
    const chain: Chain = { rows: [], last: after, end: 'full', pages: 0 }
    for (const page of pages) {
      chain.last = lastIdOf(method, page, byId.key, chain.last)
      chain.rows.push(...page)
      chain.pages++
      // What stands behind a short page was asked for with a reference to a row that isn't there: it means nothing.
      if (page.length < PAGE_SIZE) {
        chain.end = page.length === 0 ? 'empty' : 'short'
        break
      }
      if (page.length > PAGE_SIZE) break
    }
    return chain
  }

  const readMany = async ({ after, pages, withHorizon }: ChainRequest, options: CallOptions): Promise<Chain> => {
    const commands: CommandText[] = Array.from({ length: pages }, (_, index) => ({
      id: `p${index}`,
      method,
      query: index === 0 ? encodeQuery(byId.page(after)) : chained(byId, rowPath(contract?.rows, index - 1, byId.key)),
      isWrite: false,
    }))
    if (withHorizon) commands.push({ id: 'last', method, query: encodeQuery(byId.lastPage()), isWrite: false })
    const { results, errors } = await sendCommands(send, commands, true, options)
    const found: Row[][] = []
    let limited: LimitError | undefined
    for (const { id } of commands.slice(0, pages)) {
      const failure = errors.get(id)
      if (failure) {
        const error = apiError(method, 200, readError(failure), failure)
        if (!(error instanceof LimitError && error.retryable)) throw error
        limited = error
        break
      }
      if (!results.has(id)) {
        if (found.length === 0) throw notABatch(false)
        break
      }
      const page = rowsOf(method, results.get(id), contract)
      found.push(page)
      if (page.length < PAGE_SIZE) break
    }
    const horizon = results.has('last') ? highest(rowsOf(method, results.get('last'), contract)) : undefined
    return { ...gather(found, after), ...(horizon !== undefined && { horizon }), ...(limited && { limited }) }
  }

  /** The highest id, if the page really begins with it: a method may ignore the order. */
  const highest = (rows: readonly Row[]): number | undefined => {
    const ids = rows.map((row) => idOf(method, row, byId.key))
    return ids.every((id, index) => index === 0 || id < (ids[index - 1] ?? 0)) ? ids[0] : undefined
  }

  return {
    canChain: () => isChainable,
    async read(request, options) {
      if (request.pages === 1 || !isChainable) return readOne(request.after, options)
      try {
        return await readMany(request, options)
      } catch (error) {
        if (!(error instanceof NetworkError && error.code === NOT_A_BATCH)) throw error
        // Something answers that knows no batches; pages it may know.
        isChainable = false
        return readOne(request.after, options)
      }
    },
  }
}

const rowPath = (rows: string | undefined, page: number, key: string): string =>
  `$result[p${page}]${rows ? `[${rows}]` : ''}[${PAGE_SIZE - 1}][${key}]`

// A number that no list has as an id stands in for the reference, which the encoder would refuse from a caller.
const MARK = Number.MAX_SAFE_INTEGER

const chained = (byId: IdPlan, reference: string): string =>
  encodeQuery(byId.page(MARK)).replace(String(MARK), encodeURIComponent(reference))
