// A sign-in that has begun, as the text that travels through the portal. It is signed and not kept, so that whoever opens
// sign-ins without end fills no storage.
import { base64url } from '../../base64url'
import { signatureOf } from '../../hash'
import { isSame } from '../../same'
import { Refusal } from './refusal'

/** What a phone has begun. ASCII without spaces. */
export interface SignIn {
  portal: string
  redirect: string
  /** S256 of the verifier that the phone keeps. */
  challenge: string
  /** The phone's own, given back to it. */
  state: string
  /** Tells sign-ins apart. */
  id: string
  /** Milliseconds since 1970. */
  expires: number
}

const FIELDS = ['portal', 'redirect', 'challenge', 'state', 'id', 'expires'] as const
const sign = (secret: string, text: string): string => signatureOf(secret, `b24kit broker state 1: ${text}`)

export function sealState(signIn: SignIn, secret: string): string {
  const text = base64url(Uint8Array.from(FIELDS.map((name) => signIn[name]).join(' '), (sign) => sign.charCodeAt(0)))
  return `${text}.${sign(secret, text)}`
}

/** @throws {Refusal} where it wasn't made here, or too long ago */
export function openState(state: string, secret: string, now: number): SignIn {
  const [text = '', signature = ''] = state.split('.')
  if (!isSame(signature, sign(secret, text))) throw new Refusal('WRONG_STATE')
  // It was made here, so it has what it has to have.
  const [portal = '', redirect = '', challenge = '', own = '', id = '', expires] = atob(
    text.replace(/-/g, '+').replace(/_/g, '/'),
  ).split(' ')
  if (Number(expires) <= now) throw new Refusal('STATE_EXPIRED')
  return { portal, redirect, challenge, state: own, id, expires: Number(expires) }
}
