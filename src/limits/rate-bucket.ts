// Our copy of the portal's counter: one up for a request, some down every second.
// https://apidocs.bitrix24.com/limits.html

import type { LimitsSettings } from './settings'

export interface RateBucket {
  /** Milliseconds until there is room for one more request. */
  waitTime(now: number): number
  take(now: number): void
  /** The portal says that it is full. */
  fill(now: number): void
  isEmpty(now: number): boolean
}

export function createRateBucket(settings: () => LimitsSettings): RateBucket {
  let level = 0
  let at = 0

  const leak = (now: number) => {
    const elapsed = Math.max(0, now - at) / 1000
    level = Number.isFinite(settings().perSecond) ? Math.max(0, level - elapsed * settings().perSecond) : 0
    at = now
  }
  // Requests sent evenly may arrive bunched, and the portal may count down in steps: a second's worth stays free.
  const capacity = () => {
    const { burst, perSecond } = settings()
    return Math.max(1, burst - Math.min(perSecond, burst / 10))
  }

  return {
    waitTime(now) {
      if (settings().burst === Infinity) return 0
      leak(now)
      const missing = level + 1 - capacity()
      return missing > 1e-9 ? Math.ceil((missing / settings().perSecond) * 1000) : 0
    },
    take(now) {
      leak(now)
      level++
    },
    fill(now) {
      leak(now)
      if (Number.isFinite(settings().burst)) level = Math.max(level, settings().burst)
    },
    isEmpty(now) {
      leak(now)
      return level === 0
    },
  }
}
