// Reads ahead in a list that is walked by id. A chain can only be sent once its first id is known, so the walk guesses
// where the next ones begin from how densely ids have been used so far. A guess that falls short costs rows read twice,
// which are dropped; one that goes too far leaves a gap, which is filled before anything behind it is handed out.

import { linkedController } from '../abort'
import type { CallOptions } from '../pipeline'
import type { Chain, ChainReader } from './chain'
import { PAGE_SIZE } from './page'

interface Lane {
  after: number
  chain: Promise<Chain>
}

export interface LanesOptions {
  reader: ChainReader
  options: CallOptions
  /** Chains on their way at once. */
  concurrency: number
  /** The highest id there was when the walk began. */
  horizon: number
  /** Rows per id, from what has been read so far. */
  density: number
  cursor: number
  /** Rows wanted at the most. */
  wanted: number
}

// Ids that are used evenly vary little over 2,500 rows; this much room keeps most guesses from going too far.
const SLACK = 0.97
const MISJUDGED = 0.1

/** Yields chains without a gap between them, up to the horizon. Rows that overlap the chain before are left in. */
export async function* readLanes(given: LanesOptions): AsyncGenerator<Chain, void, undefined> {
  const { reader, concurrency, horizon } = given
  const controller = linkedController(given.options.signal)
  const options = { ...given.options, signal: controller.signal }
  const lanes: Lane[] = []
  let { density, cursor, wanted } = given
  let ahead = concurrency
  let frontier = cursor

  const open = (after: number, pages: number): Lane => {
    const chain = reader.read({ after, pages }, options)
    chain.catch(() => {}) // It is awaited in its turn.
    return { after, chain }
  }

  const launch = (): void => {
    const expected = Math.max(1, (horizon - frontier) * density)
    const pages = Math.min(
      reader.most(),
      Math.ceil(Math.min(expected, wanted) / PAGE_SIZE) + (expected < wanted ? 1 : 0),
    )
    const rows = pages * PAGE_SIZE * (density > 0.999 ? 1 : SLACK)
    lanes.push(open(frontier, pages))
    wanted -= Math.floor(rows)
    frontier = expected <= rows ? horizon : Math.min(horizon, frontier + Math.max(1, Math.floor(rows / density)))
  }

  try {
    while (cursor < horizon) {
      if (lanes.length === 0) frontier = cursor
      while (frontier < horizon && lanes.length < ahead && wanted > 0) launch()
      const [next] = lanes
      if (!next) return
      const isGap = next.after > cursor
      if (isGap) ahead = 1
      else lanes.shift()
      const lane = isGap ? open(cursor, Math.ceil(((next.after - cursor) * density) / PAGE_SIZE) + 1) : next
      const chain = await lane.chain
      const span = chain.last - lane.after
      if (span > 0) {
        const seen = chain.rows.length / span
        ahead = Math.abs(seen - density) > density * MISJUDGED ? 1 : Math.min(concurrency, ahead * 2)
        density = seen
      }
      cursor = Math.max(cursor, chain.last)
      yield chain
      if (chain.end !== 'full' || chain.limited) return
    }
  } finally {
    controller.abort()
    controller.release()
  }
}
