// The auth server: grants tokens for a code, or for the refresh token of a pair. Its errors come with any HTTP status, and
// what it sends is checked here, once. https://apidocs.bitrix24.com/settings/oauth/error-codes.html
import { type Clock, letAnswerBeRead, wait } from '../clock'
import { AuthError, NetworkError, TimeoutError } from '../errors'
import { isRecord, redact } from '../pipeline'
import type { Installation } from './installation'

/** Hosts that the secret may be sent to. */
export const AUTH_HOSTS: readonly string[] = ['oauth.bitrix.info', 'oauth.bitrix24.tech']

export interface TokenEndpointOptions {
  clientId: string
  clientSecret: string
  fetch: (request: Request) => Promise<Response>
  clock: Clock
  timeout: number
}

export type Granted = Omit<Installation, 'applicationToken' | 'revoked' | 'renewing'>

/** Signing in again is all that helps after these. */
const FINAL =
  /^(invalid_grant|bad_verification_code|wrong_client|invalid_client|NOT_INSTALLED|PAYMENT_REQUIRED|APPLICATION_NOT_FOUND)$/

export const isFinal = (error: unknown): error is AuthError => error instanceof AuthError && FINAL.test(error.code)

export function createTokenEndpoint({ clientId, clientSecret, fetch, clock, timeout }: TokenEndpointOptions) {
  /** @throws {AuthError} where the server says no; {NetworkError}, {TimeoutError} where it says nothing that can be used */
  return async (host: string, grant: Record<string, string>, signal?: AbortSignal): Promise<Granted> => {
    const secrets = [clientSecret, ...Object.values(grant)]
    const controller = new AbortController()
    const over = new AbortController()
    const leave = () => controller.abort()
    signal?.addEventListener('abort', leave)
    let isTimeUp = false
    const late = wait(clock, timeout, over.signal).then(async () => {
      await letAnswerBeRead(over.signal)
      if (over.signal.aborted) return
      isTimeUp = true
      controller.abort()
      throw new TimeoutError(`the auth server did not answer within ${timeout} ms.`, {
        code: 'TIMEOUT',
        retryable: true,
      })
    })
    const exchange = async (): Promise<{ status: number; text: string }> => {
      // Not in the URL, which ends up in logs.
      const body = new URLSearchParams({ ...grant, client_id: clientId, client_secret: clientSecret }).toString()
      const headers = { 'content-type': 'application/x-www-form-urlencoded' }
      const response = await fetch(
        new Request(`https://${host}/oauth/token/`, {
          method: 'POST',
          body,
          headers,
          redirect: 'manual',
          signal: controller.signal,
        }),
      )
      return { status: response.status, text: await response.text() }
    }
    try {
      const { status, text } = await Promise.race([exchange(), late as Promise<never>])
      return readGrant(status, text, secrets, clock)
    } catch (error) {
      if (error instanceof AuthError || error instanceof NetworkError || error instanceof TimeoutError || isTimeUp)
        throw error
      if (signal?.aborted) throw signal.reason
      const why = redact(error instanceof Error ? error.message : String(error), secrets)
      throw new NetworkError(`the auth server was not reached: ${why}.`, { code: 'NETWORK', retryable: true })
    } finally {
      late.catch(() => {})
      over.abort()
      signal?.removeEventListener('abort', leave)
    }
  }
}

function readGrant(status: number, text: string, secrets: readonly string[], clock: Clock): Granted {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {} // It is told below.
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
  const {
    access_token: accessToken,
    refresh_token: refreshToken,
    member_id: memberId,
    client_endpoint: endpoint,
  } = body
  for (const [name, value] of Object.entries({ accessToken, refreshToken, memberId, endpoint }))
    if (typeof value !== 'string' || value === '') throw unusable(status, `no ${name}`)
  const lifetime = Number(body.expires_in)
  return {
    accessToken: accessToken as string,
    refreshToken: refreshToken as string,
    memberId: memberId as string,
    endpoint: secureEndpoint(endpoint as string, status),
    // Measured from here: the portal's clock need not be ours. Without a word it is the hour that is documented.
    expiresAt: clock.now() + (Number.isFinite(lifetime) && lifetime > 0 ? lifetime : 3600) * 1000,
    authHost: authHostOf(body.server_endpoint),
    userId: Number(body.user_id) || 0,
  }
}

/** The secret goes to known hosts only, whatever an answer says. */
export function authHostOf(serverEndpoint: unknown): string {
  const host = /^https:\/\/([^/?#@:]+)\//.exec(String(serverEndpoint ?? ''))?.[1]?.toLowerCase()
  return host !== undefined && AUTH_HOSTS.includes(host) ? host : (AUTH_HOSTS[0] ?? '')
}

export function secureEndpoint(endpoint: string, status?: number): string {
  const [, origin] = /^(https:\/\/[^/?#@\s]+)\/rest\/?$/i.exec(endpoint) ?? []
  if (origin === undefined) throw unusable(status ?? 0, 'a client_endpoint that is no https address of a REST root')
  return `${origin.toLowerCase()}/rest/`
}

const unusable = (status: number, why: string): NetworkError =>
  new NetworkError(`the auth server's answer can't be used: ${why} (HTTP ${status}).`, {
    code: 'UNREADABLE_ANSWER',
    status,
    retryable: true,
  })
