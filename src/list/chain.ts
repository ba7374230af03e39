// Many pages in one request: each command of the batch asks for the rows after the last one of the command before it.
import { createRef, encodeQuery, findObstacle, MAX_COMMANDS, NOT_A_BATCH } from '../batch'
import { type LimitError, NetworkError } from '../errors'
import type { CallOptions, Send } from '../pipeline'
import { PAGE_SIZE } from './page'
import type { IdPlan, Plan } from './plan'
import { type ReadPage, readPages } from './read-pages'
import { idOf, lastIdOf, type Row, rowsOf } from './rows'

export interface Chain {
  /** The rows in order, all of them after `after`. */
  rows: Row[]
  /** The last row's id; `after` when there is none. */
  last: number
  /** How the chain ended: all pages were full, the last one was short, or it was empty. */
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
  /** Pages to a request at the most; 1 where batches can't be used, or pages take too long to travel together. */
  most(): number
}

export function createChainReader(send: Send, plan: Plan, byId: IdPlan): ChainReader {
  const { method, contract } = plan
  // What a batch can't carry goes page by page, as JSON.
  let most = findObstacle(byId.page(0)) ? 1 : MAX_COMMANDS

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
    const queries = Array.from({ length: pages }, (_, index) => ({
      id: `p${index}`,
      query: index === 0 ? encodeQuery(byId.page(after)) : chained(byId, rowPath(contract?.rows, index - 1, byId.key)),
    }))
    // Asked for first: behind a short page nothing is worth reading.
    if (withHorizon) queries.unshift({ id: 'last', query: encodeQuery(byId.lastPage()) })
    const isLast = ({ id, rows }: ReadPage) => id !== 'last' && rows.length < PAGE_SIZE
    const { pages: found, limited, ...told } = await readPages(send, plan, queries, isLast, options)
    most = told.most
    const horizon = withHorizon ? highest(found.shift()?.rows ?? []) : undefined
    const chain = gather(
      found.map(({ rows }) => rows),
      after,
    )
    return { ...chain, ...(horizon !== undefined && { horizon }), ...(limited && { limited }) }
  }

  /** The highest id, if the page really begins with it: a method may ignore the order. */
  const highest = (rows: readonly Row[]): number | undefined => {
    const ids = rows.map((row) => idOf(method, row, byId.key))
    return ids.every((id, index) => index === 0 || id < (ids[index - 1] ?? 0)) ? ids[0] : undefined
  }

  return {
    most: () => most,
    async read(request, options) {
      const pages = Math.min(request.pages, most)
      if (pages === 1) return readOne(request.after, options)
      try {
        return await readMany({ ...request, pages }, options)
      } catch (error) {
        if (!(error instanceof NetworkError && error.code === NOT_A_BATCH)) throw error
        // Something answers that knows no batches; pages it may know.
        most = 1
        return readOne(request.after, options)
      }
    },
  }
}

const rowPath = (rows: string | undefined, page: number, key: string): string =>
  `$result[p${page}]${rows ? `[${rows}]` : ''}[${PAGE_SIZE - 1}][${key}]`

// Stands for the reference in the parameters of a chained page, and is nothing that a caller could have written.
const CURSOR = createRef({ method: '', index: 0 })

const chained = (byId: IdPlan, reference: string): string => encodeQuery(byId.page(CURSOR), () => reference)
