// SHA-256: of verifiers, of what is kept in place of secrets, and with a key. By a library and not by the platform: phones
// have no `crypto.subtle`, and its answers come at a time of their own.
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { base64url } from './base64url'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

export const hashOf = (text: string): string => base64url(sha256(bytesOf(text)))

/** What only the holder of the secret can make of the text. */
export const signatureOf = (secret: string, text: string): string =>
  base64url(hmac(sha256, bytesOf(secret), bytesOf(text)))
