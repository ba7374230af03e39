// Aborting, for all platforms: no `AbortSignal.any`, no `throwIfAborted`, and one listener per signal however many
// calls share it, because Node warns of a leak from the eleventh on.

const hubs = new WeakMap<AbortSignal, Set<() => void>>()

/** Calls `listener` when the signal is aborted; what it returns takes that back. */
export function onAbort(signal: AbortSignal, listener: () => void): () => void {
  let listeners = hubs.get(signal)
  if (!listeners) {
    const own = new Set<() => void>()
    listeners = own
    hubs.set(signal, own)
    const fire = () => {
      for (const one of [...own]) one()
    }
    signal.addEventListener('abort', fire)
  }
  const hub = listeners
  hub.add(listener)
  return () => hub.delete(listener)
}

/** What an aborted operation rejects with: the reason that the caller gave, or an `AbortError` where the platform has none. */
export const abortReason = (signal: AbortSignal): unknown =>
  signal.reason ?? Object.assign(new Error('The operation was aborted'), { name: 'AbortError' })

export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw abortReason(signal)
}

/** A controller that is aborted together with the given signal; `release` cuts the tie. */
export function linkedController(signal: AbortSignal | undefined): AbortController & { release(): void } {
  const controller = new AbortController()
  const abort = () => controller.abort(signal && abortReason(signal))
  let release = () => {}
  if (signal?.aborted) abort()
  else if (signal) release = onAbort(signal, abort)
  return Object.assign(controller, { release })
}

/** The same promise, but rejected as soon as the signal is aborted, whatever becomes of the work. */
export function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      work.catch(() => {})
      reject(abortReason(signal))
      return
    }
    const release = onAbort(signal, () => reject(abortReason(signal)))
    work.then(resolve, reject).finally(release)
  })
}
