// Token custody. A pair is renewed by one caller at a time, in this process and, through the storage's lock, among all;
// inside the lock the kept pair is read again first, and a new one is kept before anybody uses it.
import type { Auth, Credentials } from '../auth'
import type { Clock } from '../clock'
import { AuthError, StorageError } from '../errors'
import type { Storage, Values } from '../storage'
import { type Installation, readInstallation } from './installation'
import { type Granted, isFinal } from './token-endpoint'

export interface CustodyOptions {
  storage: Storage
  clock: Clock
  keyOf(memberId: string): string
  grant(host: string, grant: Record<string, string>): Promise<Granted>
  tell(event: OAuthEvent): void
}

/** What becomes of a portal's tokens. Contains no token. */
export type OAuthEvent =
  | { type: 'renewed'; memberId: string }
  /** No more tokens are asked for until the app is installed again. Told once. */
  | { type: 'revoked'; memberId: string; code: string }
  /** The portal answers somewhere else from now on. */
  | { type: 'moved'; memberId: string; endpoint: string }
  /** New tokens are there and could not be kept: they are held in memory, and keeping them is tried again at every call. */
  | { type: 'unsaved'; memberId: string; error: StorageError }

// Milliseconds before its end at which a token is taken for ended.
const MARGIN = 60_000

export function createCustody({ storage, clock, keyOf, grant, tell }: CustodyOptions) {
  /** Renewals on their way, by portal: all callers of this process share one. Nothing else is held for a portal that is idle. */
  const renewals = new Map<string, Promise<Installation>>()
  /** Where portals have moved to that have not been kept yet. */
  const moved = new Map<string, string>()
  /** Pairs that could not be kept. */
  const unsaved = new Map<string, Installation>()

  const read = async (values: Values, memberId: string): Promise<Installation> => {
    const text = await values.get(keyOf(memberId))
    if (text === undefined)
      throw new AuthError(`there is no installation for the portal ${memberId}: install the app there.`, {
        code: 'NOT_INSTALLED',
      })
    return readInstallation(text, keyOf(memberId))
  }
  const write = (values: Values, installation: Installation): Promise<void> =>
    values.set(keyOf(installation.memberId), JSON.stringify(installation))

  const requireLive = (installation: Installation): Installation => {
    if (installation.revoked === undefined) return installation
    throw new AuthError(`the portal has withdrawn its access (${installation.revoked}): sign in again.`, {
      code: installation.revoked,
    })
  }

  async function keep(values: Values, installation: Installation): Promise<Installation> {
    const { memberId } = installation
    try {
      await write(values, installation)
    } catch (error) {
      // Somebody else has the lock, and tokens that are newer than these may have been kept.
      if (error instanceof StorageError && error.code !== 'LOCK_LOST') {
        unsaved.set(memberId, installation)
        tell({ type: 'unsaved', memberId, error })
      }
      throw error
    }
    unsaved.delete(memberId)
    return installation
  }

  async function renewInside(
    values: Values,
    memberId: string,
    isUsable: (pair: Installation) => boolean,
  ): Promise<Installation> {
    const held = unsaved.get(memberId)
    const kept = requireLive(held ? await keep(values, held) : await read(values, memberId))
    // Another process was quicker.
    if (isUsable(kept)) return kept
    // Noted first: whoever finds this and a refresh token that is used up knows what has happened.
    await write(values, { ...kept, renewing: clock.now() })
    let granted: Granted
    try {
      granted = await grant(kept.authHost, { grant_type: 'refresh_token', refresh_token: kept.refreshToken })
    } catch (error) {
      if (!isFinal(error)) throw error
      const isLost = kept.renewing !== undefined && error.code === 'invalid_grant'
      const code = isLost ? 'TOKEN_LOST' : error.code
      const { renewing: _renewing, ...rest } = kept
      await write(values, { ...rest, revoked: code })
      tell({ type: 'revoked', memberId, code })
      if (!isLost) throw error
      throw new AuthError(
        'new tokens were granted and lost before they were kept, by a process that died: sign in again.',
        { code },
      )
    }
    const { renewing: _renewing, ...rest } = kept
    // The portal is where it was: only its own redirect moves it, never what the auth server says.
    const renewed = await keep(values, { ...rest, ...granted, memberId, endpoint: kept.endpoint })
    tell({ type: 'renewed', memberId })
    return renewed
  }

  /** @param isUsable whether a pair that is kept by now will do */
  function renew(memberId: string, isUsable: (pair: Installation) => boolean): Promise<Installation> {
    const before = renewals.get(memberId)
    if (before) return before.then((pair) => (isUsable(pair) ? pair : renew(memberId, isUsable)))
    const own = storage
      .lock(keyOf(memberId), (values) => renewInside(values, memberId, isUsable))
      .finally(() => renewals.delete(memberId))
    renewals.set(memberId, own)
    return own
  }

  const isFresh = ({ expiresAt }: Installation): boolean => expiresAt - MARGIN > clock.now()
  const current = async (memberId: string): Promise<Installation> => {
    if (unsaved.has(memberId)) return renew(memberId, isFresh)
    const kept = requireLive(await read(storage, memberId))
    return isFresh(kept) ? kept : renew(memberId, isFresh)
  }
  const credentialsOf = ({ memberId, endpoint, accessToken }: Installation): Credentials => ({
    endpoint: moved.get(memberId) ?? endpoint,
    token: accessToken,
    secrets: [accessToken],
  })

  return {
    read: (memberId: string) => read(storage, memberId),
    /** Keeps what a sign-in or an installation has brought; a portal that had withdrawn its access is let in again. */
    install: (installation: Installation) =>
      storage.lock(keyOf(installation.memberId), (values) => keep(values, installation)),
    revoke: (memberId: string, code: string) =>
      storage.lock(keyOf(memberId), async (values) => {
        const kept = await read(values, memberId)
        if (kept.revoked !== undefined) return
        await write(values, { ...kept, revoked: code })
        tell({ type: 'revoked', memberId, code })
      }),
    authFor: (memberId: string): Auth => ({
      credentials: async () => credentialsOf(await current(memberId)),
      // Only a rejection of the very token that is kept leads to a renewal: a late one finds another pair.
      renew: async ({ token }) => (await renew(memberId, (pair) => pair.accessToken !== token)).accessToken !== token,
      moved(_from, endpoint) {
        moved.set(memberId, endpoint)
        const work = storage.lock(keyOf(memberId), async (values) =>
          write(values, { ...(await read(values, memberId)), endpoint }),
        )
        // Until it has been kept it is known here; a place that fails is heard of at the next renewal.
        work.then(
          () => {
            moved.delete(memberId)
            tell({ type: 'moved', memberId, endpoint })
          },
          () => {},
        )
      },
    }),
  }
}
