// The library's only source of time: whoever injects a clock decides how long every wait takes.

import { onAbort, untilAborted } from './abort'

/** Where time comes from and how one waits. Milliseconds since 1970, like `Date.now()`. */
export interface Clock {
  now(): number
  /** Resolves after `ms`. A clock may reject when the signal is aborted; where it doesn't, waits end at once all the same. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      const done = () => {
        release?.()
        resolve()
      }
      // Longer than the platform can count would be no time at all.
      const timer = setTimeout(done, Math.min(ms, 2 ** 31 - 1))
      const release = signal && onAbort(signal, () => clearTimeout(timer))
    }),
}

/** Waits on the clock, and rejects with the signal's reason as soon as it is aborted, whatever the clock makes of signals. */
export const wait = (clock: Clock, ms: number, signal: AbortSignal): Promise<void> =>
  untilAborted(signal.aborted ? Promise.resolve() : clock.sleep(ms, signal), signal)

// Microtasks that reading an answer may take, and more.
const READING_TURNS = 1000

/** A clock that jumps wakes us before an answer that is there already has been read: gives it its turn, until it is over. */
export async function letAnswerBeRead(over: AbortSignal): Promise<void> {
  for (let turn = 0; turn < READING_TURNS && !over.aborted; turn++) await undefined
}
