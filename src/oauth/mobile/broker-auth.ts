// The phone's side of signing in: it holds a session of the broker and no secret of the application.
import { type AccessToken, bearer, requireSecureUrl } from '../../auth'
import { systemClock } from '../../clock'
import { AuthError, SignatureError, UsageError } from '../../errors'
import { hashOf } from '../../hash'
import { isSame } from '../../same'
import { portalHost } from '../redirect'
import { newSecret } from '../secret'
import { createBrokerApi, refusal } from './broker-api'
import { createKept, type PhoneSession } from './kept'
import { readLink } from './link'
import type { BrokerAuth, BrokerAuthOptions, Person } from './types'

// Milliseconds before its end at which a token is taken for ended: fewer than the broker's, which hands out none that it would take so.
const MARGIN = 30_000
const PENDING = 600_000

/** @throws {UsageError} where an option can't be meant */
export function brokerAuth(options: BrokerAuthOptions): BrokerAuth {
  const { storage, openAuthSession, redirect, account = 'default', random, onSignedOut } = options
  const { clock = systemClock, timeout = 30_000, fetch = (request: Request) => globalThis.fetch(request) } = options
  if ('clientSecret' in options || 'client_secret' in options)
    throw new UsageError('a client secret has no place on a phone: it belongs to createApp, on your server.')
  const url = brokerUrl(options.url)
  if (typeof openAuthSession !== 'function')
    throw new UsageError('brokerAuth needs openAuthSession, such as WebBrowser.openAuthSessionAsync of Expo.')
  const ask = createBrokerApi({ url, fetch, clock, timeout })
  const kept = createKept(storage, account)
  /** As it is kept; undefined until it has been read. */
  let known: { session: PhoneSession | undefined } | undefined
  let renewal: Promise<PhoneSession> | undefined

  const load = async (): Promise<PhoneSession> => {
    known ??= { session: await kept.session() }
    return known.session ?? notSignedIn()
  }
  const remembered = (session: PhoneSession): PhoneSession => {
    known = { session }
    return session
  }
  const isUsable = ({ token }: PhoneSession, rejected: string | undefined): boolean =>
    token === undefined
      ? rejected === undefined
      : token.accessToken !== rejected && token.expiresAt - MARGIN > clock.now()

  async function renewAlone(rejected: string | undefined): Promise<PhoneSession> {
    let ended: string | undefined
    try {
      return await kept.alone(async (values) => {
        const before = (await kept.session(values)) ?? known?.session ?? notSignedIn()
        // Another screen was quicker.
        if (isUsable(before, rejected)) return remembered(before)
        try {
          const answer = await ask('token', rejected === undefined ? {} : { rejected }, before.session)
          const session = sessionFrom({ ...answer, session: before.session }, clock.now())
          // The session is kept already, and a token that is not is asked for again.
          await kept.keep(values, session).catch(() => {})
          return remembered(session)
        } catch (error) {
          if (error instanceof AuthError) {
            ended = error.code
            known = { session: undefined }
            await kept.keep(values, undefined)
          }
          throw error
        }
      })
    } finally {
      if (ended !== undefined) tell(ended)
    }
  }
  /** All screens share one. */
  function renew(rejected: string | undefined): Promise<PhoneSession> {
    renewal ??= renewAlone(rejected).finally(() => {
      renewal = undefined
    })
    return renewal
  }
  const tell = (code: string): void => {
    try {
      onSignedOut?.(code)
    } catch {} // A fault in somebody's screen must not hide the error.
  }

  const auth = bearer(async ({ rejected }): Promise<AccessToken> => {
    let session = await load()
    for (let turn = 0; turn < 2 && !isUsable(session, rejected); turn++) session = await renew(rejected)
    const { token } = session
    return token ?? { accessToken: session.session, endpoint: `${url}/rest/` }
  })

  async function finish(link: string): Promise<Person> {
    const pending = await kept.pending()
    const { state, ticket, error } = readLink(link)
    // Somebody else's link ends nothing here.
    if (!pending || pending.expires <= clock.now() || !isSame(state, pending.state))
      throw new SignatureError('the link does not belong to the sign-in that was begun here.', { code: 'WRONG_STATE' })
    await kept.finish()
    if (error !== undefined || ticket === undefined) throw refusal(error ?? 'NO_TICKET')
    const session = sessionFrom(await ask('redeem', { ticket, verifier: pending.verifier }), clock.now())
    // After a renewal that was on its way for whoever was here before.
    await kept.alone((values) => kept.keep(values, remembered(session)))
    return personOf(session)
  }

  return {
    ...auth,
    async signIn(portal) {
      const host = portalHost(portal)
      const [verifier, state] = [newSecret('verifier', random), newSecret('state', random)]
      await kept.begin({ verifier, state, expires: clock.now() + PENDING })
      const query = [
        `portal=${host}`,
        `challenge=${hashOf(verifier)}`,
        `state=${state}`,
        ...(redirect === undefined ? [] : [`redirect=${encodeURIComponent(redirect)}`]),
      ].join('&')
      const result = await openAuthSession(`${url}/start?${query}`, redirect ?? '')
      if (result.type !== 'success' || typeof result.url !== 'string')
        throw new AuthError('the browser was closed before the sign-in was finished.', { code: 'CANCELLED' })
      return finish(result.url)
    },
    resume: finish,
    async person() {
      known ??= { session: await kept.session() }
      return known.session && personOf(known.session)
    },
    async signOut() {
      const session = await kept.alone(async (values) => {
        const before = (await kept.session(values)) ?? known?.session
        await kept.keep(values, undefined)
        known = { session: undefined }
        return before
      })
      if (!session) return
      await ask('revoke', {}, session.session).catch((error: unknown) => {
        if (!(error instanceof AuthError)) throw error // Over already.
      })
    },
  }
}

function brokerUrl(text: unknown): string {
  const [, url, origin = ''] =
    /^((https?:\/\/[^/?#@\s]+)(?:\/[^?#@\s]*?)?)\/?$/i.exec(typeof text === 'string' ? text : '') ?? []
  if (url === undefined) throw new UsageError("brokerAuth needs the broker's url, like https://api.example.com/b24")
  requireSecureUrl(origin)
  return url
}

/** @throws {NetworkError} where the broker's answer is none */
function sessionFrom(answer: Record<string, unknown>, now: number): PhoneSession {
  const { session, memberId, userId, accessToken, endpoint, expiresIn } = answer
  if (typeof session !== 'string' || typeof memberId !== 'string' || typeof userId !== 'number')
    throw refusal('UNREADABLE_ANSWER', 500)
  if (accessToken === undefined) return { session, memberId, userId }
  if (typeof accessToken !== 'string' || typeof endpoint !== 'string' || typeof expiresIn !== 'number')
    throw refusal('UNREADABLE_ANSWER', 500)
  return { session, memberId, userId, token: { accessToken, endpoint, expiresAt: now + expiresIn * 1000 } }
}

const personOf = ({ memberId, userId }: PhoneSession): Person => ({ memberId, userId })

function notSignedIn(): never {
  throw new AuthError('nobody is signed in: call signIn(portal).', { code: 'NOT_SIGNED_IN' })
}
