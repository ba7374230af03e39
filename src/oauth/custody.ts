// Token custody. A pair is renewed by one caller at a time, in this process and, through the storage's lock, among all;
// inside the lock the kept pair is read again first, and a new one is kept before anybody uses it.
import type { Credentials } from '../auth'
import type { Clock } from '../clock'
import { AuthError, StorageError } from '../errors'
import type { Storage, Values } from '../storage'
import { type AuthServer, isFinal } from './auth-server'
import type { OAuthEvent } from './events'
import { type Grant, readGrant } from './grant'

/** Whose tokens: each person on each portal has a pair. */
export interface Account {
  memberId: string
  userId: number
}

export interface CustodyOptions {
  storage: Storage
  clock: Clock
  authServer: AuthServer
  keyOf(account: Account): string
  tell(event: OAuthEvent): void
}

// Milliseconds before its end at which a token is taken for ended.
const MARGIN = 60_000

export type Custody = ReturnType<typeof createCustody>

export function createCustody({ storage, clock, authServer, keyOf, tell }: CustodyOptions) {
  /** Renewals on their way, by account: all callers of this process share one. Nothing else is held for one that is idle. */
  const renewals = new Map<string, Promise<Grant>>()
  /** Where portals have moved to that have not been kept yet. */
  const moved = new Map<string, string>()
  /** Pairs that could not be kept. */
  const unsaved = new Map<
    string,
    { grant: Grant /** The refresh token that it was renewed with. */; from: string | undefined }
  >()

  const find = async (values: Values, account: Account): Promise<Grant | undefined> => {
    const text = await values.get(keyOf(account))
    return text === undefined ? undefined : readGrant(text, keyOf(account))
  }
  const read = async (values: Values, account: Account): Promise<Grant> =>
    (await find(values, account)) ?? notSignedIn(account)
  const write = (values: Values, grant: Grant): Promise<void> => values.set(keyOf(grant), JSON.stringify(grant))

  async function keep(values: Values, grant: Grant, from?: string): Promise<Grant> {
    const { memberId, userId } = grant
    try {
      await write(values, grant)
    } catch (error) {
      // Somebody else has the lock, and tokens that are newer than these may have been kept.
      if (error instanceof StorageError && error.code !== 'LOCK_LOST') {
        unsaved.set(keyOf(grant), { grant, from })
        tell({ type: 'unsaved', memberId, userId, error })
      }
      throw error
    }
    unsaved.delete(keyOf(grant))
    return grant
  }

  async function renewInside(values: Values, account: Account, isUsable: (pair: Grant) => boolean): Promise<Grant> {
    const { memberId, userId } = account
    const held = unsaved.get(keyOf(account))
    const stored = await find(values, account)
    // What was held goes in place of the very pair that it came from, and of none that was withdrawn or is newer.
    const isNext =
      held && (held.from === undefined || (stored?.revoked === undefined && stored?.refreshToken === held.from))
    if (held && !isNext) unsaved.delete(keyOf(account))
    const kept = requireLive(
      held && isNext ? await keep(values, held.grant, held.from) : (stored ?? notSignedIn(account)),
    )
    // Another process was quicker.
    if (isUsable(kept)) return kept
    // Noted first: whoever finds this and a refresh token that is used up knows what has happened.
    await write(values, { ...kept, renewing: clock.now() })
    const { renewing, ...rest } = kept
    let granted: Grant
    try {
      granted = await authServer.grant(kept.authHost, {
        grant_type: 'refresh_token',
        refresh_token: kept.refreshToken,
      })
    } catch (error) {
      if (!isFinal(error)) throw error
      const isLost = renewing !== undefined && error.code === 'invalid_grant'
      const code = isLost ? 'TOKEN_LOST' : error.code
      await write(values, { ...rest, revoked: code })
      tell({ type: 'revoked', memberId, userId, code })
      if (!isLost) throw error
      throw new AuthError(
        'new tokens were granted and lost before they were kept, by a process that died: sign in again.',
        { code },
      )
    }
    // The portal is where it was: only its own redirect moves it, never what the auth server says.
    const renewed = await keep(
      values,
      { ...rest, ...granted, memberId, userId, endpoint: kept.endpoint },
      kept.refreshToken,
    )
    tell({ type: 'renewed', memberId, userId })
    return renewed
  }

  /** @param isUsable whether a pair that is kept by now will do */
  function renew(account: Account, isUsable: (pair: Grant) => boolean): Promise<Grant> {
    const key = keyOf(account)
    const before = renewals.get(key)
    if (before) return before.then((pair) => (isUsable(pair) ? pair : renew(account, isUsable)))
    const own = storage
      .lock(key, (values) => renewInside(values, account, isUsable))
      .finally(() => renewals.delete(key))
    renewals.set(key, own)
    return own
  }
  const isFresh = ({ expiresAt }: Grant): boolean => expiresAt - MARGIN > clock.now()
  const change = (account: Account, next: (grant: Grant) => Grant): Promise<void> =>
    storage.lock(keyOf(account), async (values) => write(values, next(await read(values, account))))

  return {
    /** @param values those of a lock that is held. Default: the storage's */
    find: (account: Account, values: Values = storage) => find(values, account),
    /** Keeps what a sign-in or an installation has brought; a portal that had withdrawn its access is let in again. */
    install: (grant: Grant) => storage.lock(keyOf(grant), (values) => keep(values, grant)),
    revoke: (account: Account, code: string) =>
      change(account, (grant) => ({ ...grant, revoked: grant.revoked ?? code })),
    /** Ends a pair that another has taken the place of: the portal has no way to take a token back, but a renewal ends the one before it. */
    async retire({ authHost, refreshToken }: Grant): Promise<void> {
      await authServer.grant(authHost, { grant_type: 'refresh_token', refresh_token: refreshToken }).catch(() => {})
    },
    forget: (account: Account) => storage.lock(keyOf(account), (values) => values.delete(keyOf(account))),
    /** A pair that is good, as far as anybody knows. */
    async current(account: Account): Promise<Grant> {
      if (unsaved.has(keyOf(account))) return renew(account, isFresh)
      const kept = requireLive(await read(storage, account))
      return isFresh(kept) ? kept : renew(account, isFresh)
    },
    /** Another token than the rejected one. Only a rejection of the very token that is kept leads to a renewal: a late one finds another pair. */
    instead: (account: Account, rejected: string | undefined) =>
      renew(account, ({ accessToken }) => accessToken !== rejected),
    credentialsOf: (grant: Grant): Credentials => ({
      endpoint: moved.get(keyOf(grant)) ?? grant.endpoint,
      token: grant.accessToken,
      secrets: [grant.accessToken],
    }),
    moved(account: Account, endpoint: string): void {
      const key = keyOf(account)
      moved.set(key, endpoint)
      // Until it has been kept it is known here; a place that fails is heard of at the next renewal.
      change(account, (grant) => ({ ...grant, endpoint })).then(
        () => {
          moved.delete(key)
          tell({ type: 'moved', ...account, endpoint })
        },
        () => {},
      )
    },
  }
}

function requireLive(grant: Grant): Grant {
  if (grant.revoked === undefined) return grant
  throw new AuthError(`the portal has withdrawn its access (${grant.revoked}): sign in again.`, { code: grant.revoked })
}

function notSignedIn({ memberId, userId }: Account): never {
  throw new AuthError(`user ${userId} of the portal ${memberId} has not signed in.`, { code: 'NOT_INSTALLED' })
}
