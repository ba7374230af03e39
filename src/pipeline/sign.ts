// Credentials, as whoever keeps them hands them out. A keeper that hangs can be left, and one that fails is heard.
import { abortReason, untilAborted } from '../abort'
import type { Auth, Credentials } from '../auth'
import { AuthError, B24Error } from '../errors'
import { redact } from './redact'

export const sign = (auth: Auth, method: string, signal: AbortSignal): Promise<Credentials> =>
  heard(auth.credentials(signal), method, signal)

/** Resolves to whether there are other credentials than the rejected ones. */
export const renew = async (auth: Auth, rejected: Credentials, method: string, signal: AbortSignal): Promise<boolean> =>
  auth.renew !== undefined && heard(auth.renew(rejected, signal), method, signal)

function heard<T>(work: Promise<T>, method: string, signal: AbortSignal): Promise<T> {
  return untilAborted(work, signal).catch((error: unknown) => {
    if (signal.aborted) throw abortReason(signal)
    if (error instanceof B24Error) throw error
    // It is somebody else's error, and what it says may quote the request that failed.
    const cause = new Error(redact(error instanceof Error ? error.message : String(error), []))
    throw new AuthError(`no credentials were handed out: ${cause.message}`, { code: 'NO_CREDENTIALS', method, cause })
  })
}
