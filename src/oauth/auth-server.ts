// The auth server: grants tokens for a code, or for the refresh token of a pair, and says what a token is good for. Its
// errors come with any HTTP status, and what it sends is checked here, once.
// https://apidocs.bitrix24.com/settings/oauth/error-codes.html
import { AuthError, NetworkError, SignatureError } from '../errors'
import { isRecord, redact } from '../pipeline'
import { type ExchangeOptions, exchange } from './exchange'
import type { Grant } from './grant'

/** Hosts that the secret may be sent to. */
export const AUTH_HOSTS: readonly string[] = ['oauth.bitrix.info', 'oauth.bitrix24.tech']

export interface AuthServerOptions extends ExchangeOptions {
  clientId: string
  clientSecret: string
}

/** Signing in again is all that helps after these. */
const FINAL =
  /^(invalid_grant|bad_verification_code|wrong_client|invalid_client|NOT_INSTALLED|PAYMENT_REQUIRED|APPLICATION_NOT_FOUND)$/

export const isFinal = (error: unknown): error is AuthError => error instanceof AuthError && FINAL.test(error.code)

export type AuthServer = ReturnType<typeof createAuthServer>

export function createAuthServer({ clientId, clientSecret, ...options }: AuthServerOptions) {
  const post = (url: string, fields: Record<string, string>) =>
    exchange(
      {
        who: 'the auth server',
        url,
        body: new URLSearchParams(fields).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        secrets: Object.values(fields),
      },
      options,
    )

  return {
    /** What the auth server knows of a token. @throws {SignatureError} where it isn't one of this application */
    async info(host: string, token: string): Promise<Record<string, unknown>> {
      const { text } = await post(`https://${host}/rest/app.info`, { auth: token })
      const answer = parsed(text)
      const result = isRecord(answer) ? answer.result : undefined
      if (!isRecord(result) || result.client_id !== clientId)
        throw new SignatureError('the auth server does not know this token as one of this application.', {
          code: 'NOT_VERIFIED',
        })
      return result
    },
    /** @throws {AuthError} where the server says no; {NetworkError}, {TimeoutError} where it says nothing that can be used */
    async grant(host: string, asked: Record<string, string>): Promise<Grant> {
      const secrets = [clientSecret, ...Object.values(asked)]
      const fields = { ...asked, client_id: clientId, client_secret: clientSecret }
      const { status, text } = await post(`https://${host}/oauth/token/`, fields)
      return readGranted(status, parsed(text), secrets, options.clock.now())
    },
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // It is told by whoever needs it.
  }
}

function readGranted(status: number, body: unknown, secrets: readonly string[], now: number): Grant {
  if (!isRecord(body)) throw unusable(status, 'no JSON object')
  if (Object.hasOwn(body, 'error')) {
    const code = redact(String(body.error), secrets)
    const description =
      typeof body.error_description === 'string' ? redact(body.error_description, secrets) : 'no reason given'
    throw new AuthError(`the auth server said no: ${description} (${code})`, {
      code,
      status,
      retryable: !FINAL.test(code) && status >= 500,
    })
  }
  const text = (name: string): string => {
    const value = body[name]
    if (typeof value !== 'string' || value === '') throw unusable(status, `no ${name}`)
    return value
  }
  const memberId = text('member_id')
  if (!isMemberId(memberId)) throw unusable(status, 'a member_id that is none')
  const lifetime = Number(body.expires_in)
  return {
    memberId,
    // Not every answer says it.
    userId: Number(body.user_id) || 0,
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    // Measured from here: the portal's clock need not be ours. Without a word it is the hour that is documented.
    expiresAt: now + (Number.isFinite(lifetime) && lifetime > 0 ? lifetime : 3600) * 1000,
    endpoint: secureEndpoint(text('client_endpoint'), status),
    authHost: authHostOf(body.server_endpoint),
  }
}

/** Becomes part of a key. */
export const isMemberId = (text: string): boolean => /^[\w-]{8,64}$/.test(text)

/** The secret goes to known hosts only, whatever an answer says. */
export function authHostOf(serverEndpoint: unknown): string {
  const host = /^https:\/\/([^/?#@:]+)\//.exec(String(serverEndpoint ?? ''))?.[1]?.toLowerCase()
  return host !== undefined && AUTH_HOSTS.includes(host) ? host : (AUTH_HOSTS[0] ?? '')
}

export function secureEndpoint(endpoint: string, status = 0): string {
  const [, origin] = /^(https:\/\/[^/?#@\s]+)\/rest\/?$/i.exec(endpoint) ?? []
  if (origin === undefined) throw unusable(status, 'a client_endpoint that is no https address of a REST root')
  return `${origin.toLowerCase()}/rest/`
}

const unusable = (status: number, why: string): NetworkError =>
  new NetworkError(`the auth server's answer can't be used: ${why} (HTTP ${status}).`, {
    code: 'UNREADABLE_ANSWER',
    status,
    retryable: true,
  })
