import { type Clock, wait } from './clock'

/**
 * Waits for work, and no longer than that.
 * @param late makes what is thrown when time is up; the work itself can't be stopped
 */
export async function within<Result>(
  clock: Clock,
  ms: number,
  work: Promise<Result>,
  late: () => unknown,
): Promise<Result> {
  const ended = new AbortController()
  const patience = wait(clock, ms, ended.signal).then(() => {
    throw late()
  })
  return Promise.race([work, patience]).finally(() => ended.abort())
}
