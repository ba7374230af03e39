// What a phone keeps: the session with its access token, and a sign-in that is on its way, for the case that the app is
// closed while the browser is in front of it.
import { UsageError } from '../../errors'
import { isRecord } from '../../pipeline'
import type { Storage, Values } from '../../storage'

export interface PhoneSession {
  session: string
  memberId: string
  userId: number
  /** Absent where calls go through the broker. */
  token?: { accessToken: string; endpoint: string /** Milliseconds since 1970. */; expiresAt: number }
}

export interface Pending {
  verifier: string
  state: string
  /** Milliseconds since 1970. */
  expires: number
}

export function createKept(storage: Storage, account: string) {
  if (typeof storage?.lock !== 'function')
    throw new UsageError('brokerAuth needs a storage, such as expoStorage(SecureStore).')
  if (!/^[\w.-]+$/.test(account)) throw new UsageError('account consists of letters, digits and "._-".')
  const keys = { session: `b24.phone.${account}.session`, pending: `b24.phone.${account}.pending` }
  const read = async <Kept>(values: Values, key: string, names: readonly string[]): Promise<Kept | undefined> => {
    const text = await values.get(key)
    if (text === undefined) return undefined
    let found: unknown
    try {
      found = JSON.parse(text)
    } catch {} // Of no use: as if there were none.
    return isRecord(found) && names.every((name) => typeof found[name] === 'string') ? (found as Kept) : undefined
  }
  return {
    /** One at a time, in all screens that use this storage. */
    alone: <Result>(work: (values: Values) => Promise<Result>): Promise<Result> => storage.lock(keys.session, work),
    session: (values: Values = storage) => read<PhoneSession>(values, keys.session, ['session', 'memberId']),
    keep: (values: Values, session: PhoneSession | undefined): Promise<void> =>
      session ? values.set(keys.session, JSON.stringify(session)) : values.delete(keys.session),
    pending: () => read<Pending>(storage, keys.pending, ['verifier', 'state']),
    begin: (pending: Pending): Promise<void> => storage.set(keys.pending, JSON.stringify(pending)),
    finish: (): Promise<void> => storage.delete(keys.pending),
  }
}
