// The portal's request limit: a counter per client address that grows by one a request and leaks every second.
// https://apidocs.bitrix24.com/limits.html

export interface RateBucket {
  /** Counts a request; false when the counter would pass the threshold. */
  take(address: string, now: number): boolean
  level(address: string, now: number): number
  /** The highest level that any address ever had. */
  readonly peak: number
}

export function createRateBucket({ threshold, leak }: { threshold: number; leak: number }): RateBucket {
  const counters = new Map<string, { level: number; at: number }>()
  let peak = 0

  const level = (address: string, now: number): number => {
    const counter = counters.get(address)
    return counter ? Math.max(0, counter.level - ((now - counter.at) / 1000) * leak) : 0
  }

  return {
    level,
    get peak() {
      return peak
    },
    take(address, now) {
      const next = level(address, now) + 1
      // Refused requests don't count, or a client that keeps knocking would never get in again.
      if (next > threshold + 1e-9) return false
      counters.set(address, { level: next, at: now })
      peak = Math.max(peak, next)
      return true
    },
  }
}
