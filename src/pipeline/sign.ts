// Credentials, as whoever keeps them hands them out. A keeper that hangs can be left, and one that fails is heard.
import { abortReason, linkedController, untilAborted } from '../abort'
import type { Auth, Credentials } from '../auth'
import { type Clock, wait } from '../clock'
import { AuthError, B24Error, TimeoutError } from '../errors'
import { redact } from './redact'

export const sign = (auth: Auth, method: string, signal: AbortSignal): Promise<Credentials> =>
  heard(auth.credentials(signal), method, signal)

/** The same for a request that holds a place among the portal's limits already, and must not hold it for ever. */
export async function signInTime(auth: Auth, method: string, signal: AbortSignal, clock: Clock, timeout: number) {
  const over = linkedController(signal)
  const tooLate = wait(clock, timeout, over.signal).then(() => {
    throw new TimeoutError(`no credentials were handed out within ${timeout} ms.`, {
      code: 'TIMEOUT',
      method,
      retryable: true,
    })
  })
  try {
    return await Promise.race([sign(auth, method, over.signal), tooLate])
  } finally {
    tooLate.catch(() => {})
    over.abort()
    over.release()
  }
}

/** Resolves to whether there are other credentials than the rejected ones. */
export const renew = async (auth: Auth, rejected: Credentials, method: string, signal: AbortSignal): Promise<boolean> =>
  auth.renew !== undefined && heard(auth.renew(rejected, signal), method, signal, rejected.secrets)

function heard<T>(work: Promise<T>, method: string, signal: AbortSignal, secrets: readonly string[] = []): Promise<T> {
  return untilAborted(work, signal).catch((error: unknown) => {
    if (signal.aborted) throw abortReason(signal)
    if (error instanceof B24Error) throw error
    // It is somebody else's error, and what it says may quote the request that failed.
    const cause = new Error(redact(error instanceof Error ? error.message : String(error), secrets))
    throw new AuthError(`no credentials were handed out: ${cause.message}`, { code: 'NO_CREDENTIALS', method, cause })
  })
}
