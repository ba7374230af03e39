// Texts that nobody can guess. Each begins with what it is, so that a scanner finds one that has got lost.

import { base64url } from '../base64url'
import { UsageError } from '../errors'

/** That many bytes from a source fit for secrets. */
export type RandomBytes = (length: number) => Uint8Array

const PREFIXES = { session: 'b24s_', ticket: 'b24t_', verifier: 'b24v_', state: '' }
const BYTES = 32

export function newSecret(kind: keyof typeof PREFIXES, random: RandomBytes = platformRandom): string {
  const bytes = random(BYTES)
  if (!(bytes instanceof Uint8Array) || bytes.length !== BYTES)
    throw new UsageError(`random(${BYTES}) must return a Uint8Array of that length.`)
  return PREFIXES[kind] + base64url(bytes)
}

function platformRandom(length: number): Uint8Array {
  const { crypto } = globalThis as { crypto?: Pick<Crypto, 'getRandomValues'> }
  // Anything weaker would make a sign-in guessable.
  if (!crypto?.getRandomValues)
    throw new UsageError(
      'this platform has no source of randomness: pass one as random, such as getRandomBytes of expo-crypto.',
    )
  return crypto.getRandomValues(new Uint8Array(length))
}
