// An application on a server: signs people in, keeps their portals' tokens, and gives a client for each portal.
import { type ClientOptions, createClient } from '../client'
import type { Client } from '../client-types'
import { systemClock } from '../clock'
import { AuthError, SignatureError, UsageError } from '../errors'
import { isRecord } from '../pipeline'
import type { Storage } from '../storage'
import { createCustody, type OAuthEvent } from './custody'
import type { Installation } from './installation'
import { isSame, parseRedirect, portalHost } from './redirect'
import { AUTH_HOSTS, authHostOf, createTokenEndpoint, secureEndpoint } from './token-endpoint'

export interface AppOptions extends Omit<ClientOptions, 'auth'> {
  /** From the application's card: `local.…` or `app.…`. */
  clientId: string
  /** From the application's card. Stays on servers: phones and browsers use a broker. */
  clientSecret: string
  /** Where tokens are kept. Seal them, unless the place does. */
  storage: Storage
  /** Told what becomes of portals' tokens; what it throws is ignored. */
  onEvent?: (event: OAuthEvent) => void
  /** The auth server to ask for a code that names none. Default: `oauth.bitrix.info`. */
  authHost?: string
}

export interface App {
  /** Where a browser is sent to sign in. The portal sends it back to the address in the application's card. */
  authorizeUrl(portal: string, options: { state: string }): string
  /**
   * Exchanges the code that the portal sent back; it lives for 30 seconds.
   * @throws {SignatureError} for another state, or another portal than the one that the redirect names
   * @throws {AuthError} where the auth server says no
   */
  exchange(redirect: string | URL, options: { state: string }): Promise<{ memberId: string; userId: number }>
  /**
   * Takes the tokens of an `ONAPPINSTALL` event, or of the form that a portal posts into a frame, when the auth server says that they are real.
   * @param payload the decoded body
   * @throws {SignatureError} where they are not
   */
  install(payload: unknown): Promise<{ memberId: string; userId: number }>
  /** A client of an installed portal; its tokens are renewed by themselves. Cheap, and holds nothing while it is idle. */
  client(memberId: string): Client
  /** The portals that have been installed, those that have withdrawn their access included. */
  installations(): Promise<{ memberId: string; endpoint: string; revoked: string | undefined }[]>
  /** Takes no more part in a portal, as when `ONAPPUNINSTALL` has come and been verified. */
  revoke(memberId: string): Promise<void>
}

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
  const prefix = `oauth:${clientId}:`
  const grant = createTokenEndpoint({ clientId, clientSecret, fetch, clock, timeout })
  const custody = createCustody({
    storage,
    clock,
    grant,
    keyOf: (memberId) => prefix + memberId,
    tell(event) {
      try {
        onEvent?.(event)
      } catch {} // A fault in somebody's logging must not lose a token.
    },
  })

  const take = async (installation: Installation) => {
    if (!/^[\w-]{8,64}$/.test(installation.memberId))
      throw new SignatureError('the member_id is none.', { code: 'WRONG_PORTAL' })
    await custody.install(installation)
    return { memberId: installation.memberId, userId: installation.userId }
  }

  /** What the auth server knows of a token that somebody has posted. */
  async function verified(token: string, host: string): Promise<Record<string, unknown>> {
    const body = new URLSearchParams({ auth: token }).toString()
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const response = await fetch(
      new Request(`https://${host}/rest/app.info`, { method: 'POST', body, headers, redirect: 'manual' }),
    )
    const answer: unknown = await response.json().catch(() => undefined)
    const result = isRecord(answer) ? answer.result : undefined
    if (!isRecord(result) || result.client_id !== clientId)
      throw new SignatureError('the auth server does not know this token as one of this application.', {
        code: 'NOT_VERIFIED',
      })
    return result
  }

  return {
    authorizeUrl(portal, { state }) {
      if (!state)
        throw new UsageError(
          'authorizeUrl needs a state: a text that nobody can guess, kept until the portal sends it back.',
        )
      return `https://${portalHost(portal)}/oauth/authorize/?client_id=${encodeURIComponent(clientId)}&state=${encodeURIComponent(state)}`
    },
    async exchange(redirect, { state }) {
      const { code, memberId } = parseRedirect(redirect, { state })
      const granted = await grant(authHost, { grant_type: 'authorization_code', code })
      if (!isSame(granted.memberId, memberId))
        throw new SignatureError('the code belongs to another portal than the redirect names.', {
          code: 'WRONG_PORTAL',
        })
      return take(granted)
    },
    async install(payload) {
      const { token, refreshToken, expires, member, server, applicationToken } = readPayload(payload)
      const host = authHostOf(server)
      const info = await verified(token, host)
      const memberId = String(info.member_id ?? member)
      if (member !== '' && memberId !== member)
        throw new SignatureError('the token belongs to another portal than the one that is named.', {
          code: 'WRONG_PORTAL',
        })
      return take({
        memberId,
        accessToken: token,
        refreshToken,
        expiresAt: clock.now() + expires * 1000,
        endpoint: secureEndpoint(String(info.client_endpoint ?? '')),
        authHost: host,
        userId: Number(info.user_id) || 0,
        ...(applicationToken !== '' && { applicationToken }),
      })
    },
    client: (memberId) => createClient({ ...clientOptions, auth: custody.authFor(memberId) }),
    async installations() {
      const keys = await storage.keys(prefix)
      const found = await Promise.all(keys.map((key) => custody.read(key.slice(prefix.length))))
      return found.map(({ memberId, endpoint, revoked }) => ({ memberId, endpoint, revoked }))
    },
    revoke: (memberId) => custody.revoke(memberId, 'UNINSTALLED'),
  }
}

/** The body of `ONAPPINSTALL` has its tokens in `auth`, the form of a frame at the top. */
function readPayload(payload: unknown) {
  const body = isRecord(payload) ? payload : {}
  const auth = isRecord(body.auth) ? body.auth : {}
  const text = (value: unknown): string => (typeof value === 'string' ? value : '')
  const found = {
    token: text(auth.access_token) || text(body.AUTH_ID),
    refreshToken: text(auth.refresh_token) || text(body.REFRESH_ID),
    expires: Number(auth.expires_in ?? body.AUTH_EXPIRES) || 3600,
    member: text(auth.member_id) || text(body.member_id),
    server: text(auth.server_endpoint) || text(body.SERVER_ENDPOINT),
    applicationToken: text(auth.application_token) || text(body.APPLICATION_TOKEN),
  }
  if (found.token === '' || found.refreshToken === '')
    throw new AuthError('there are no tokens in what was posted.', { code: 'NO_TOKENS' })
  return found
}
