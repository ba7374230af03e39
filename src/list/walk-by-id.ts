// Walks a list from id to id. It begins with one page, so that a short list stays one cheap request, goes over to
// chains of pages, and reads ahead once it knows how far the ids go.

import { MAX_COMMANDS } from '../batch'
import type { CallOptions, Send } from '../pipeline'
import { type Chain, createChainReader } from './chain'
import { readLanes } from './lanes'
import { GROWTH, MAX_STALLS, PAGE_SIZE, type Page, type WalkContext } from './page'
import type { IdPlan, Plan } from './plan'
import { idOf, type Row } from './rows'

export async function* walkById(
  send: Send,
  plan: Plan,
  byId: IdPlan,
  { signal, concurrency, limit, from }: WalkContext,
): AsyncGenerator<Page, void, undefined> {
  const { method } = plan
  const options: CallOptions = { signal, priority: 'low' }
  const reader = createChainReader(send, plan, byId)
  let cursor = from && 'id' in from ? Math.max(from.id, byId.after) : byId.after
  let wanted = limit
  let step = 0
  let horizon: number | undefined
  let hasHorizon = false
  let stalls = 0

  /** The pages of a chain, without rows that are there already and without more than were asked for. */
  function* deliver({ rows, last }: Chain): Generator<Page> {
    const isFresh = rows.length > 0 && idOf(method, rows[0] as Row, byId.key) > cursor
    const fresh = isFresh ? rows : rows.filter((row) => idOf(method, row, byId.key) > cursor)
    cursor = Math.max(cursor, last)
    for (let at = 0; at < fresh.length && wanted > 0; at += PAGE_SIZE) {
      const page = fresh.slice(at, at + Math.min(PAGE_SIZE, wanted))
      wanted -= page.length
      yield { rows: page, after: (index) => ({ id: idOf(method, page[index] as Row, byId.key) }) }
    }
  }

  /** Whether nothing can follow. A page with few rows or none says so only where it stands alone, or reaches the highest id. */
  const isOver = ({ end }: Chain, isFirst: boolean, isSingle: boolean): boolean => {
    const isReached = horizon !== undefined && cursor >= horizon
    if (end === 'empty') return isSingle || isReached || horizon === undefined
    return end === 'short' && (isFirst || isReached)
  }

  // The first page of a walk that goes on from somewhere is one in the middle.
  for (let isFirst = from === undefined; wanted > 0; isFirst = false) {
    const after = cursor
    const pages = Math.min(GROWTH[step] ?? MAX_COMMANDS, Math.ceil(wanted / PAGE_SIZE))
    const chain = await reader.read({ after, pages, withHorizon: pages > 1 && !hasHorizon }, options)
    hasHorizon ||= pages > 1
    horizon ??= chain.horizon
    yield* deliver(chain)
    if (isOver(chain, isFirst, pages === 1)) return
    if (chain.limited && chain.pages === 0 && ++stalls >= MAX_STALLS) throw chain.limited
    if (chain.pages > 0) stalls = 0
    // After a short page in the middle of the list nothing is taken for granted: begin again with a single page.
    step = chain.end !== 'full' || chain.limited ? 0 : Math.min(step + 1, GROWTH.length - 1)

    const isWarm = step === GROWTH.length - 1
    if (!isWarm || reader.most() < 2 || concurrency < 2 || horizon === undefined || cursor >= horizon) continue
    const density = Math.min(1, chain.rows.length / Math.max(1, chain.last - after))
    for await (const lane of readLanes({ reader, options, concurrency, horizon, density, cursor, wanted })) {
      yield* deliver(lane)
      if (wanted <= 0 || isOver(lane, false, false)) return
    }
    step = 0
  }
}
