// Which ids a table of n generated rows has: arithmetic instead of a list, so that a million rows cost nothing.

export type IdPattern = 'dense' | 'clustered' | { gaps: number }

export interface Ids {
  readonly count: number
  at(index: number): number
  /** The index of the first id that is not less than `id`; `count` when there is none. */
  indexFrom(id: number): number
}

const BLOCK = 100

/** `present` offsets out of every `width` ids exist. */
function periodic(count: number, present: readonly number[], width: number): Ids {
  const perBlock = present.length
  const at = (index: number) => Math.floor(index / perBlock) * width + (present[index % perBlock] as number) + 1
  return {
    count,
    at,
    indexFrom(id) {
      const block = Math.max(0, Math.floor((id - 1) / width))
      const offset = id - 1 - block * width
      const before = present.findIndex((other) => other >= offset)
      return Math.min(count, Math.max(0, block * perBlock + (before < 0 ? perBlock : before)))
    },
  }
}

export function createIds(count: number, pattern: IdPattern): Ids {
  if (pattern === 'dense') return periodic(count, [0], 1)
  if (pattern === 'clustered') {
    // Runs of consecutive ids far from each other, as imports leave them: 700 ids, a desert of 20,000, 300 ids, one of 1,000.
    const run = (from: number, length: number) => Array.from({ length }, (_, index) => from + index)
    return periodic(count, [...run(0, 700), ...run(20_700, 300)], 22_000)
  }
  const missing = Math.round(Math.min(0.99, Math.max(0, pattern.gaps)) * BLOCK)
  // Which ones are missing is fixed but not regular: 37 is coprime to the block's width.
  const gone = new Set(Array.from({ length: missing }, (_, index) => (index * 37 + 11) % BLOCK))
  return periodic(
    count,
    Array.from({ length: BLOCK }, (_, offset) => offset).filter((offset) => !gone.has(offset)),
    BLOCK,
  )
}
