// The library's only source of time: whoever injects a clock decides how long every wait takes.

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
      const timer = setTimeout(resolve, ms)
      signal?.addEventListener('abort', () => clearTimeout(timer))
    }),
}

/** Waits on the clock, and rejects with the signal's reason as soon as it is aborted, whatever the clock makes of signals. */
export function wait(clock: Clock, ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(abortReason(signal))
    if (signal.aborted) return abort()
    signal.addEventListener('abort', abort)
    clock
      .sleep(ms, signal)
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', abort))
  })
}

/** What an aborted operation rejects with: the reason that the caller gave, or an `AbortError` where the platform has none. */
export const abortReason = (signal: AbortSignal): unknown =>
  signal.reason ?? Object.assign(new Error('The operation was aborted'), { name: 'AbortError' })

// React Native up to 0.86 has no `throwIfAborted`.
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw abortReason(signal)
}

/** A controller that is aborted together with the given signal; `release` cuts the tie. */
export function linkedController(signal: AbortSignal | undefined): AbortController & { release(): void } {
  const controller = new AbortController()
  const abort = () => controller.abort(signal && abortReason(signal))
  if (signal?.aborted) abort()
  else signal?.addEventListener('abort', abort)
  return Object.assign(controller, { release: () => signal?.removeEventListener('abort', abort) })
}
