// What a person has granted the application on a portal: the pair of tokens, and whether it is still good. One value, so
// that it is kept whole.
import { StorageError } from '../errors'

export interface Grant {
  memberId: string
  userId: number
  accessToken: string
  refreshToken: string
  /** Milliseconds since 1970. */
  expiresAt: number
  /** The portal's REST root. */
  endpoint: string
  /** The host of the auth server that granted the tokens. */
  authHost: string
  /** Only phones that are signed in by a broker use it. */
  isPhones?: boolean
  /** Why no more tokens are asked for; absent while the portal lets us in. */
  revoked?: string
  /** When somebody began to ask for new tokens, without having kept any since. */
  renewing?: number
}

const TEXTS = ['memberId', 'accessToken', 'refreshToken', 'endpoint', 'authHost'] as const
const NUMBERS = ['userId', 'expiresAt'] as const

export function readGrant(text: string, key: string): Grant {
  const record = readRecord(text, key)
  const isWhole =
    TEXTS.every((name) => typeof record[name] === 'string') && NUMBERS.every((name) => Number.isFinite(record[name]))
  if (!isWhole) throw unreadable(key)
  return record as unknown as Grant
}

/** A kept value that is a JSON object. */
export function readRecord(text: string, key: string): Record<string, unknown> {
  try {
    const found: unknown = JSON.parse(text)
    if (typeof found === 'object' && found !== null) return found as Record<string, unknown>
  } catch {} // It is refused below.
  throw unreadable(key)
}

export const unreadable = (key: string): StorageError =>
  new StorageError(`what is kept under "${key}" is not what b24kit keeps there.`, { code: 'UNREADABLE_VALUE' })
