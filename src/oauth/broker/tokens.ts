// What a session is good for: the person's access token, a new one in place of a rejected one, and the end of both.
import { AuthError, NetworkError } from '../../errors'
import type { Account, Custody } from '../custody'
import type { createSessions, Session } from './sessions'

/** What a phone gets. Never a refresh token. */
export interface PhoneToken {
  accessToken: string
  /** Seconds from now. */
  expiresIn: number
  /** The portal's REST root. */
  endpoint: string
}

export interface TokensOptions {
  custody: Custody
  sessions: ReturnType<typeof createSessions>
  now(): number
  /** Whether phones get tokens at all. */
  isProxy: boolean
}

export function createTokens({ custody, sessions, now, isProxy }: TokensOptions) {
  async function hand(account: Account, rejected: string | undefined): Promise<PhoneToken | undefined> {
    const grant = await (rejected === undefined ? custody.current(account) : custody.instead(account, rejected))
    if (isProxy) return undefined
    const { accessToken, expiresAt, endpoint } = grant
    return { accessToken, expiresIn: Math.floor((expiresAt - now()) / 1000), endpoint }
  }

  return {
    first: (account: Account) => hand(account, undefined),
    /** @throws {Refusal} where the portal lets this person in no more: the session ends with it */
    async next(session: Session, rejected: string | undefined): Promise<PhoneToken | undefined> {
      try {
        return await hand(session, isProxy ? undefined : rejected)
      } catch (error) {
        if (!(error instanceof AuthError)) throw error
        const kept = await custody.find(session)
        // An auth server that is out of order signs nobody out.
        if (kept && kept.revoked === undefined)
          throw new NetworkError('the auth server is out of order.', { code: error.code, retryable: true })
        await sessions.end(session)
        throw error
      }
    },
    /** Ends a session; what the phone still has of a token is good for nothing afterwards. */
    async end(session: Session): Promise<void> {
      const grant = await custody.find(session)
      const isLast = (await sessions.of(session)).every((key) => key === session.key)
      // The session ends last: whoever hears of a failure can try again.
      if (!grant) await sessions.end(session)
      else if (isLast && grant.isPhones) {
        if (grant.revoked === undefined) await custody.retire(grant)
        await custody.forget(session)
        await sessions.end(session)
      } else {
        // The others are given the new one.
        if (!isProxy && grant.revoked === undefined) await custody.instead(session, grant.accessToken).catch(() => {})
        await sessions.end(session)
      }
    },
  }
}
