// The second limit: seconds of work per method and per app or webhook, kept in ten buckets of a minute each.
// A call is checked before it runs, so the one that crosses the limit still succeeds.

const MINUTE = 60
const WINDOW = 600

export interface OperatingBudget {
  isUsedUp(key: string, now: number): boolean
  book(key: string, seconds: number, now: number): void
  /** What the answer's `time` tells: seconds used in the window, and when the oldest minute falls out of it. */
  counters(key: string, now: number): { operating: number; operating_reset_at: number }
}

export function createOperatingBudget(limit: number): OperatingBudget {
  const ledger = new Map<string, { start: number; seconds: number }[]>()

  const current = (key: string, now: number) => {
    const alive = (ledger.get(key) ?? []).filter(({ start }) => start + WINDOW > now / 1000)
    ledger.set(key, alive)
    return alive
  }
  const used = (key: string, now: number) => current(key, now).reduce((sum, { seconds }) => sum + seconds, 0)

  return {
    isUsedUp: (key, now) => used(key, now) >= limit,
    book(key, seconds, now) {
      const buckets = current(key, now)
      const start = Math.floor(now / 1000 / MINUTE) * MINUTE
      const bucket = buckets.find((other) => other.start === start)
      if (bucket) bucket.seconds += seconds
      else buckets.push({ start, seconds })
    },
    counters(key, now) {
      const [oldest] = current(key, now)
      return {
        operating: Math.round(used(key, now) * 1e6) / 1e6,
        operating_reset_at: (oldest?.start ?? Math.floor(now / 1000)) + WINDOW,
      }
    },
  }
}
