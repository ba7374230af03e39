import { untilAborted } from '../abort'
import { UsageError } from '../errors'
import type { Auth, Credentials } from './auth'
import { HOST, requireSecureUrl } from './secure-url'

export interface AccessToken {
  accessToken: string
  /** The portal's REST root as the token answer has it in `client_endpoint`, e.g. `https://example.bitrix24.com/rest/`; its host alone will do. */
  endpoint: string
}

export interface TokenRequest {
  /** The token that the portal has just rejected: hand out another one, or throw. Absent in ordinary requests. */
  rejected?: string
  signal: AbortSignal
}

/** Hands out the token to use now. Called before every request, so it should answer from memory as long as the token is good. */
export type TokenProvider = (request: TokenRequest) => AccessToken | Promise<AccessToken>

interface Renewal {
  work: Promise<AccessToken>
  controller: AbortController
  /** Calls that wait for it. */
  waiting: number
}

/**
 * Access with tokens from anything that hands them out: an application of your own, a broker, a secret store.
 * When the portal rejects a token the provider is asked once more, with that token as `rejected`.
 *
 * @see https://apidocs.bitrix24.com/settings/oauth/index.html
 */
export function bearer(provider: TokenProvider): Auth {
  if (typeof provider !== 'function')
    throw new UsageError('bearer(provider) needs a function that returns { accessToken, endpoint }.')
  const renewals = new Map<string, Renewal>()
  let moved: { from: string; to: string } | undefined

  const accept = (given: AccessToken): Credentials => {
    const { accessToken, endpoint } = given ?? {}
    if (typeof accessToken !== 'string' || accessToken === '' || typeof endpoint !== 'string' || endpoint === '') {
      throw new UsageError('The token provider must return { accessToken, endpoint }.')
    }
    const own = restRoot(endpoint)
    return { endpoint: moved?.from === own ? moved.to : own, token: accessToken, secrets: [accessToken] }
  }

  const begin = (token: string): Renewal => {
    const controller = new AbortController()
    const work = Promise.resolve(provider({ rejected: token, signal: controller.signal }))
    const renewal = { work, controller, waiting: 0 }
    renewals.set(token, renewal)
    return renewal
  }

  return {
    credentials: async (signal) => accept(await provider({ signal })),
    async renew({ token = '' }, signal) {
      // The answer may be late: another call's renewal may have brought a new token meanwhile.
      if (accept(await provider({ signal })).token !== token) return true
      // Many calls may be rejected with one token; they share one renewal, which ends with the last that waits for it.
      const renewal = renewals.get(token) ?? begin(token)
      renewal.waiting++
      try {
        return accept(await untilAborted(renewal.work, signal)).token !== token
      } finally {
        if (--renewal.waiting === 0) {
          if (renewals.get(token) === renewal) renewals.delete(token)
          renewal.controller.abort()
        }
      }
    },
    moved: (from, to) => {
      moved = { from: moved?.to === from.endpoint ? moved.from : from.endpoint, to }
    },
  }
}

function restRoot(endpoint: string): string {
  const [, scheme = 'https://', host, path = ''] = ROOT.exec(endpoint.trim()) ?? []
  // It is not quoted: what was passed for it may contain a token.
  if (host === undefined) {
    throw new UsageError("The token provider's endpoint must be like https://example.bitrix24.com/rest/")
  }
  const origin = `${scheme}${host}`.toLowerCase()
  requireSecureUrl(origin)
  return `${origin}${path.replace(/\/+$/, '') || '/rest'}/`
}

const ROOT = new RegExp(String.raw`^(https?:\/\/)?(${HOST})(\/[^?#@\s]*)?$`, 'i')
