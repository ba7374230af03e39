// An application on a server: signs people in, keeps their portals' tokens, and gives a client for each portal.
import { type ClientOptions, createClient } from '../client'
import type { Client } from '../client-types'
import { systemClock } from '../clock'
import { SignatureError, UsageError } from '../errors'
import { isSame } from '../same'
import type { Storage } from '../storage'
import { AUTH_HOSTS, authHostOf, createAuthServer, isMemberId, secureEndpoint } from './auth-server'
import { type Account, createCustody } from './custody'
import type { OAuthEvent } from './events'
import { keepInside } from './inside'
import { readInstall, readUninstall } from './payload'
import { createPortals } from './portals'
import { parseRedirect, portalHost } from './redirect'

export interface AppOptions extends Omit<ClientOptions, 'auth'> {
  /** From the application's card: `local.…` or `app.…`. */
  clientId: string
  /** From the application's card. Stays on servers: phones and browsers use a broker. */
  clientSecret: string
  /** Where tokens are kept. Seal them, unless the place does. */
  storage: Storage
  /** Told what becomes of tokens; what it throws is ignored. */
  onEvent?: (event: OAuthEvent) => void
  /** The auth server to ask for a code that names none. Default: `oauth.bitrix.info`. */
  authHost?: string
}

export interface App {
  /** Where a browser is sent to sign in. The portal sends it back to the address in the application's card. */
  authorizeUrl(portal: string, options: { state: string }): string
  /**
   * Exchanges the code that the portal sent back; it lives for 30 seconds.
   * The app acts as who signed in first, or who installed it; all others are there as `client(memberId, { userId })`.
   * @param options `portal`: the host that the sign-in began at, for a redirect that names no portal, such as a code that somebody has pasted
   * @throws {SignatureError} for another state, or another portal than the one that is named
   * @throws {AuthError} where the auth server says no
   */
  exchange(redirect: string | URL, options: { state: string; portal?: string }): Promise<Account>
  /**
   * Takes the tokens of an `ONAPPINSTALL` event, or of the form that a portal posts into a frame, when the auth server says that they are real.
   * @param payload the decoded body
   * @throws {SignatureError} where they are not
   */
  install(payload: unknown): Promise<Account>
  /**
   * Takes no more part in a portal when an `ONAPPUNINSTALL` event proves itself by the application token.
   * @param payload the decoded body
   * @returns `clean`: whether what your app knows of the portal is to be deleted
   * @throws {SignatureError} where it doesn't, or where no application token is known
   */
  uninstall(payload: unknown): Promise<{ memberId: string; clean: boolean }>
  /** Whether a text is the application token that this portal's events carry. Never, where none is known. */
  isApplicationToken(memberId: string, token: string): Promise<boolean>
  /**
   * A client of an installed portal; its tokens are renewed by themselves. Cheap, and holds nothing while it is idle.
   * @param options `userId`: act as this person, who has signed in. Default: who installed the app, or signed in first
   */
  client(memberId: string, options?: { userId?: number }): Client
  /** The portals that have been installed, those that have withdrawn their access included. */
  installations(): Promise<{ memberId: string; endpoint: string; revoked: string | undefined }[]>
  /** Takes no more part in a portal, for a reason of your own. */
  revoke(memberId: string): Promise<void>
}

// What is left out is told as what it is.
const NOTHING = { state: '' }

/** @throws {UsageError} where an option is missing or can't be meant */
export function createApp(options: AppOptions): App {
  const { clientId, clientSecret, storage, onEvent, authHost = AUTH_HOSTS[0] ?? '', ...clientOptions } = options
  if (!/^[\w.-]+$/.test(clientId ?? '')) throw new UsageError('createApp needs the clientId of the application.')
  if (!clientSecret) throw new UsageError('createApp needs the clientSecret of the application.')
  if (typeof storage?.lock !== 'function')
    throw new UsageError('createApp needs a storage, such as fileStorage(folder).')
  if (!AUTH_HOSTS.includes(authHost)) throw new UsageError(`authHost must be one of ${AUTH_HOSTS.join(', ')}.`)
  const { clock = systemClock, timeout = 70_000 } = clientOptions
  const fetch = clientOptions.fetch ?? ((request: Request) => globalThis.fetch(request))
  const tell = (event: OAuthEvent): void => {
    try {
      onEvent?.(event)
    } catch {} // A fault in somebody's logging must not lose a token.
  }
  const prefixes = { portal: `oauth:${clientId}:portal:`, account: `oauth:${clientId}:user:` }
  const keyOf = ({ memberId, userId }: Account): string => `${prefixes.account}${memberId}:${userId}`
  const authServer = createAuthServer({ clientId, clientSecret, fetch, clock, timeout })
  const custody = createCustody({ storage, clock, authServer, keyOf, tell })
  const portals = createPortals({ storage, custody, prefixes, tell })
  const client = (memberId: string, userId?: number): Client =>
    createClient({ ...clientOptions, auth: portals.authFor(memberId, userId) })

  async function exchangeCode(code: string, isExpected: (grant: { memberId: string; endpoint: string }) => boolean) {
    const granted = await authServer.grant(authHost, { grant_type: 'authorization_code', code })
    if (!isExpected(granted))
      throw new SignatureError('the code belongs to another portal than the one that was signed in at.', {
        code: 'WRONG_PORTAL',
      })
    if (granted.userId > 0) return granted
    const { user_id: userId } = await authServer.info(granted.authHost, granted.accessToken)
    return { ...granted, userId: Number(userId) || 0 }
  }

  async function isApplicationToken(memberId: string, token: string): Promise<boolean> {
    const known = (await portals.find(memberId))?.applicationToken ?? ''
    return known !== '' && isSame(token, known)
  }

  const app: App = {
    authorizeUrl(portal, { state } = NOTHING) {
      if (!state)
        throw new UsageError(
          'authorizeUrl needs a state: a text that nobody can guess, kept until the portal sends it back.',
        )
      return `https://${portalHost(portal)}/oauth/authorize/?client_id=${encodeURIComponent(clientId)}&state=${encodeURIComponent(state)}`
    },
    async exchange(redirect, { state, portal } = NOTHING) {
      if (!state) throw new UsageError('exchange needs the state that the sign-in began with: { state }.')
      const { code, memberId: named } = parseRedirect(redirect, { state })
      const host = portal === undefined ? '' : portalHost(portal)
      const granted = await exchangeCode(code, ({ memberId, endpoint }) =>
        // What is said of the portal in both ways has to be true in both.
        named === '' && host === ''
          ? false
          : (named === '' || isSame(memberId, named)) && (host === '' || new URL(endpoint).host === host),
      )
      await portals.take(granted)
      return { memberId: granted.memberId, userId: granted.userId }
    },
    async install(payload) {
      const { accessToken, refreshToken, lifetime, memberId: named, ...posted } = readInstall(payload)
      const host = authHostOf(posted.serverEndpoint)
      const info = await authServer.info(host, accessToken)
      const memberId = String(info.member_id ?? '')
      if ((named !== '' && memberId !== named) || !isMemberId(memberId))
        throw new SignatureError('the token belongs to another portal than the one that is named.', {
          code: 'WRONG_PORTAL',
        })
      const userId = Number(info.user_id) || 0
      const endpoint = secureEndpoint(String(info.client_endpoint ?? ''))
      const expiresAt = clock.now() + lifetime * 1000
      // Anybody who opens the app posts tokens of his own: only an administrator puts himself in another's place, and
      // only an administrator is believed what proves events.
      let asked: Promise<boolean> | undefined
      const isAdministrator = (): Promise<boolean> => {
        asked ??= client(memberId, userId)
          .call('profile')
          .then(({ ADMIN }) => ADMIN)
        return asked
      }
      await portals.take(
        { memberId, userId, accessToken, refreshToken, expiresAt, endpoint, authHost: host },
        { applicationToken: posted.applicationToken, isEvent: posted.isEvent, isAdministrator },
      )
      return { memberId, userId }
    },
    async uninstall(payload) {
      const { memberId, applicationToken, clean } = readUninstall(payload)
      if (!(await isApplicationToken(memberId, applicationToken)))
        throw new SignatureError("the event does not carry this portal's application token.", { code: 'NOT_VERIFIED' })
      await portals.uninstall(memberId)
      return { memberId, clean }
    },
    isApplicationToken,
    client: (memberId, { userId } = {}) => client(memberId, userId),
    installations: portals.list,
    revoke: portals.uninstall,
  }
  keepInside(app, { clientId, clientSecret, storage, clock, custody, exchangeCode, clientOptions })
  return app
}
