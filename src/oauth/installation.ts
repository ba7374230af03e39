// What is kept of a portal: its tokens, where it is, and whether it still lets us in. One value, so that it is kept whole.
import { StorageError } from '../errors'

export interface Installation {
  memberId: string
  accessToken: string
  refreshToken: string
  /** Milliseconds since 1970. */
  expiresAt: number
  /** The portal's REST root. */
  endpoint: string
  /** The host of the auth server that granted the tokens. */
  authHost: string
  userId: number
  applicationToken?: string
  /** Why no more tokens are asked for; absent while the portal lets us in. */
  revoked?: string
  /** When somebody began to ask for new tokens, without having kept any since. */
  renewing?: number
}

const TEXTS = ['memberId', 'accessToken', 'refreshToken', 'endpoint', 'authHost'] as const

export function readInstallation(text: string, key: string): Installation {
  let found: unknown
  try {
    found = JSON.parse(text)
  } catch {} // It is refused below.
  const record = (typeof found === 'object' && found !== null ? found : {}) as Record<string, unknown>
  const isWhole = TEXTS.every((name) => typeof record[name] === 'string') && Number.isFinite(record.expiresAt)
  if (!isWhole) throw new StorageError(`what is kept under "${key}" is no installation.`, { code: 'UNREADABLE_VALUE' })
  return record as unknown as Installation
}
