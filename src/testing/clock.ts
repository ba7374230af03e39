// The emulator never asks the machine what time it is: latency, limits and tokens all run on a clock that a test owns.
import { createSleepers, type Sleeper } from './sleepers'

/** Where time comes from and how one waits for it. Milliseconds since 1970, like `Date.now()`. */
export interface Clock {
  now(): number
  /** Resolves after `ms`; rejects with the signal's reason when the signal is aborted first. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

/** The machine's own time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(abortReason(signal))
      const abort = () => {
        clearTimeout(timer)
        reject(abortReason(signal))
      }
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', abort)
        resolve()
      }, ms)
      signal?.addEventListener('abort', abort)
    }),
}

export interface VirtualClock extends Clock {
  /** How many are asleep now. */
  readonly sleeping: number
  /** Lets `ms` pass, waking every sleeper at its own moment. Needed only with `auto: false`. */
  advance(ms: number): Promise<void>
}

export interface VirtualClockOptions {
  /** Where the clock begins. Default: 2026-06-01T00:00:00Z. */
  start?: number | Date
  /** Jump to the next sleeper as soon as the program has nothing else to do. Default: true. */
  auto?: boolean
}

// A fetch that is answered in the same process settles within a turn or two of the event loop.
const QUIET_TURNS = 4

/**
 * A clock for tests: an hour of waiting passes in no time. With `auto` (the default) it jumps to the next sleeper once
 * the event loop has been quiet for a few turns, so it suits clients that use a portal's `fetch` in the same process,
 * not ones behind a real socket.
 */
export function createVirtualClock({
  start = Date.UTC(2026, 5, 1),
  auto = true,
}: VirtualClockOptions = {}): VirtualClock {
  let now = Number(start)
  let order = 0
  let activity = 0
  let watching = false
  const sleepers = createSleepers()

  const wakeNext = (): void => {
    const next = sleepers.next()
    if (!next) return
    now = Math.max(now, next.at)
    next.wake()
  }

  const watch = async (): Promise<void> => {
    if (watching) return
    watching = true
    while (sleepers.size > 0) {
      const seen = activity
      for (let turn = 0; turn < QUIET_TURNS && seen === activity; turn++) await nextTurn()
      if (seen === activity) wakeNext()
    }
    watching = false
  }

  return {
    now: () => now,
    get sleeping() {
      return sleepers.size
    },
    sleep(ms, signal) {
      activity++
      return new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(abortReason(signal))
        const done = () => {
          activity++
          signal?.removeEventListener('abort', abort)
          sleepers.leave(sleeper)
        }
        const abort = () => {
          done()
          reject(abortReason(signal))
        }
        const sleeper: Sleeper = {
          at: now + (Math.max(0, ms) || 0),
          order: order++,
          wake: () => {
            done()
            resolve()
          },
        }
        sleepers.add(sleeper)
        signal?.addEventListener('abort', abort)
        if (auto) void watch()
      })
    },
    async advance(ms) {
      const end = now + ms
      for (;;) {
        for (let turn = 0; turn < QUIET_TURNS; turn++) await nextTurn()
        if ((sleepers.next()?.at ?? Infinity) > end) break
        wakeNext()
      }
      now = end
    },
  }
}

const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve)
    else setTimeout(resolve, 0)
  })

const abortReason = (signal: AbortSignal | undefined): unknown =>
  signal?.reason ?? Object.assign(new Error('The operation was aborted'), { name: 'AbortError' })
