// Who is calling: an incoming webhook by its secret, or a token.
import type { Call } from './wire/decode'
import { RestError } from './wire/errors'

export interface Caller {
  userId: number
  isApplication: boolean
  /** Operating time is counted per webhook or application. */
  key: string
  /** How many events the calls with this token come from. */
  hops: number
}

export interface Access {
  issue(userId: number, expires: number, hops?: number): string
  /** One token, or all that there are. */
  expire(token?: string): void
  identify(call: Call, now: number): Caller
}

/** @param mark of the portal, so that tokens of several can be told apart */
export function createAccess(secret: string, users: number, mark: string): Access {
  const tokens = new Map<string, { userId: number; expires: number; hops: number }>()
  return {
    issue(userId, expires, hops = 0) {
      const token = `emulatedaccess${mark}${(tokens.size + 1).toString(36).padStart(20, '0')}`
      tokens.set(token, { userId, expires, hops })
      return token
    },
    expire(token) {
      const ended = token === undefined ? [...tokens.values()] : [tokens.get(token)]
      for (const issued of ended) if (issued) issued.expires = 0
    },
    identify({ webhook, token }, now) {
      if (webhook) {
        const userId = Number(webhook.user)
        if (webhook.secret !== secret || !(userId >= 1 && userId <= Math.max(1, users))) {
          throw new RestError('INVALID_CREDENTIALS', 'Invalid request credentials', 401)
        }
        return { userId, isApplication: false, key: `webhook ${userId}`, hops: 0 }
      }
      if (token === undefined) throw new RestError('NO_AUTH_FOUND', 'Wrong authorization data', 401)
      const issued = tokens.get(token)
      if (!issued) throw new RestError('NO_AUTH_FOUND', 'Wrong authorization data', 401)
      if (issued.expires <= now) {
        throw new RestError('expired_token', 'The access token provided has expired.', 401)
      }
      return { userId: issued.userId, isApplication: true, key: 'application', hops: issued.hops }
    },
  }
}
