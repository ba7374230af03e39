// The auth server, and the portal's page that leads to it. https://apidocs.bitrix24.com/settings/oauth/index.html
import type { Access } from './access'
import type { Clock } from './clock'
import { ConnectionLost, type Faults } from './faults'
import { parsePhpQuery } from './wire/php-query'
import { respond } from './wire/respond'
import { textOf, type Value } from './wire/values'

export const AUTH_HOST = 'oauth.bitrix.info'
const CODE_LIFE = 30_000
const TOKEN_LIFE = 3600
const REFRESH_LIFE = 180 * 86_400_000

/** An application that is installed on the portal. */
export interface PortalApp {
  readonly clientId: string
  readonly clientSecret: string
  /** Where the portal sends people back to. */
  readonly redirect: string
  readonly memberId: string
  readonly applicationToken: string
  /** Who sits at the browser in which somebody signs in. Default: 1. */
  visitor: number
  /** A code as the redirect brings it; good for 30 seconds and for one use. */
  code(userId?: number): string
  /** Tokens as an exchanged code brings them, in the auth server's own spelling. */
  tokens(userId?: number): Record<string, Value>
  /** Ends all tokens; the auth server answers NOT_INSTALLED from now on. */
  uninstall(): void
  install(): void
  /** Renewals that the auth server has granted. */
  readonly renewals: number
}

export interface AppOptions {
  clientId?: string
  clientSecret?: string
  redirect?: string
  /** Proves the portal's events. Default: one of its own. */
  applicationToken?: string
  /** The portal's identity. Default: one that belongs to its host. */
  memberId?: string
}

interface AuthServerOptions extends AppOptions {
  clock: Clock
  access: Access
  faults: Faults
  memberId: string
  host(): string
}

interface Pair {
  access: string
  userId: number
  expires: number
}

/** The same for the same host, and another for every other one. */
export function memberIdOf(host: string): string {
  let [left, right] = [0x811c9dc5, 0x9e3779b9]
  return Array.from({ length: 4 }, (_, round) => {
    for (const sign of `${round}${host}`) {
      left = Math.imul(left ^ sign.charCodeAt(0), 16777619)
      right = Math.imul(right ^ left, 2654435761)
    }
    return ((left ^ right) >>> 0).toString(16).padStart(8, '0')
  }).join('')
}

/** What the secrets of a portal have in them. */
export const markOf = (memberId: string): string => memberId.slice(0, 8)

export function createAuthServer(options: AuthServerOptions) {
  const { clock, access, faults, memberId, host } = options
  const {
    clientId = 'local.emulated.00000001',
    clientSecret = 'emulatedclientsecret',
    redirect = 'https://app.example/callback',
    applicationToken = `emulatedapplicationtoken${markOf(options.memberId)}`,
  } = options
  const codes = new Map<string, { userId: number; expires: number }>()
  const pairs = new Map<string, Pair>()
  let isInstalled = true
  let renewals = 0
  let made = 0
  const name = (kind: string) => `emulated${kind}${markOf(memberId)}${(++made).toString(36).padStart(20, '0')}`

  const issue = (userId: number): Record<string, Value> => {
    const now = clock.now()
    const accessToken = access.issue(userId, now + TOKEN_LIFE * 1000)
    const refreshToken = name('refresh')
    pairs.set(refreshToken, { access: accessToken, userId, expires: now + REFRESH_LIFE })
    return {
      access_token: accessToken,
      expires: Math.floor(now / 1000) + TOKEN_LIFE,
      expires_in: TOKEN_LIFE,
      scope: 'app',
      // The auth server's own host, not the portal's.
      domain: AUTH_HOST,
      server_endpoint: `https://${AUTH_HOST}/rest/`,
      status: 'L',
      client_endpoint: `https://${host()}/rest/`,
      member_id: memberId,
      user_id: userId,
      refresh_token: refreshToken,
    }
  }
  const refuse = (status: number, error: string, description?: string): Response =>
    respond(status, { error, ...(description !== undefined && { error_description: description }) })

  function grant(given: Record<string, Value>): Response {
    if (textOf(given.client_id) !== clientId) return refuse(200, 'wrong_client')
    if (textOf(given.client_secret) !== clientSecret) return refuse(400, 'invalid_client', 'Invalid client')
    if (!isInstalled) return refuse(401, 'NOT_INSTALLED', 'Application not installed')
    if (given.grant_type === 'authorization_code') {
      const code = textOf(given.code)
      const found = codes.get(code)
      codes.delete(code)
      if (!found || found.expires <= clock.now()) return refuse(400, 'invalid_grant', 'Invalid grant')
      return respond(200, issue(found.userId))
    }
    if (given.grant_type !== 'refresh_token') return refuse(400, 'invalid_request', 'Invalid request')
    const token = textOf(given.refresh_token)
    if (token === '') return refuse(400, 'invalid_request', 'Invalid request')
    const pair = pairs.get(token)
    if (!pair || pair.expires <= clock.now()) return refuse(400, 'invalid_grant', 'Invalid grant')
    // A pair is good for one renewal: both of its tokens are dead after it.
    pairs.delete(token)
    access.expire(pair.access)
    renewals++
    return respond(200, issue(pair.userId))
  }

  async function token(request: Request): Promise<Response> {
    const query = new URL(request.url).search.slice(1)
    const given = parsePhpQuery(
      [query, request.method === 'POST' ? await request.text() : ''].filter(Boolean).join('&'),
    )
    if (faults.strike('auth-silent', [])) return new Promise(() => {})
    const said = faults.strike('auth-error', [])
    if (said) return refuse(said.status ?? 400, said.error)
    const response = grant(given)
    if (faults.strike('auth-drop-after', [])) throw new ConnectionLost()
    if (!response.ok || !faults.strike('auth-no-expires', [])) return response
    const { expires: _expires, expires_in: _in, ...rest } = await response.json()
    return respond(200, rest)
  }

  /** Whoever holds a token learns from the auth server what it is good for. */
  function info(token: string): Response {
    const pair = [...pairs.values()].find((one) => one.access === token)
    if (!pair || !isInstalled) return refuse(401, 'expired_token', 'The access token provided has expired.')
    return respond(200, {
      result: {
        ID: '1',
        CODE: clientId,
        VERSION: 1,
        STATUS: 'L',
        INSTALLED: true,
        client_id: clientId,
        user_id: pair.userId,
        member_id: memberId,
        client_endpoint: `https://${host()}/rest/`,
        server_endpoint: `https://${AUTH_HOST}/rest/`,
      },
    })
  }

  const app: PortalApp = {
    clientId,
    clientSecret,
    redirect,
    memberId,
    applicationToken,
    visitor: 1,
    code(userId = 1) {
      const code = name('code')
      codes.set(code, { userId, expires: clock.now() + CODE_LIFE })
      return code
    },
    tokens: (userId = 1) => issue(userId),
    uninstall() {
      isInstalled = false
      for (const { access: accessToken } of pairs.values()) access.expire(accessToken)
      pairs.clear()
    },
    install() {
      isInstalled = true
    },
    get renewals() {
      return renewals
    },
  }

  return {
    app,
    /** Answers what belongs to it; undefined for all else. */
    async handle(request: Request): Promise<Response | undefined> {
      const { pathname, searchParams, host: asked } = new URL(request.url)
      if (/^\/oauth\/token\/?$/.test(pathname)) return token(request)
      if (asked === AUTH_HOST && /^\/rest\/app\.info(\.json)?\/?$/.test(pathname)) {
        const body = request.method === 'POST' ? parsePhpQuery(await request.text()) : {}
        return info(textOf(body.auth) || (searchParams.get('auth') ?? ''))
      }
      if (!/^\/oauth\/authorize\/?$/.test(pathname)) return undefined
      // Errors are a page here; nobody is sent back with them.
      if (searchParams.get('client_id') !== clientId)
        return new Response('<h1>Application not found</h1>', { status: 200 })
      const back = new URLSearchParams({
        code: app.code(app.visitor),
        state: searchParams.get('state') ?? '',
        domain: host(),
        member_id: memberId,
        scope: 'crm,task,user',
        server_domain: AUTH_HOST,
      })
      return new Response(null, {
        status: 302,
        headers: { location: `${redirect}${redirect.includes('?') ? '&' : '?'}${back}` },
      })
    },
  }
}
