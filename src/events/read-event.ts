// From a body to an event: what has to be there, is; nothing of it is believed yet.
import { hashOf } from '../hash'
import { isRecord } from '../pipeline'
import type { Body } from './body'
import { objectOf } from './object-of'
import type { PortalEvent } from './types'

const MEMBER = /^[\w-]{1,64}$/
const NAME = /^[A-Z][\w.]{2,99}$/

/** @returns undefined for what is no event */
export function readEvent(body: Body, now: number): PortalEvent | undefined {
  const auth = isRecord(body.auth) ? body.auth : {}
  const event = text(body.event).toUpperCase()
  const memberId = text(auth.member_id)
  if (!NAME.test(event) || !MEMBER.test(memberId)) return undefined
  const told = Number(scalar(body.ts))
  const ts = Number.isSafeInteger(told) && told > 0 ? told : Math.floor(now / 1000)
  const data = withoutTokens(body.data ?? {})
  const userId = Number(scalar(auth.user_id))
  // Short, so that it fits wherever keys are kept.
  const object = hashOf(objectOf(data)).slice(0, 22)
  return {
    id: `${memberId}.${ts}.${event}.${object}`,
    event,
    data,
    memberId,
    domain: text(auth.domain),
    ...(Number.isSafeInteger(userId) && userId > 0 && { userId }),
    ts,
  }
}

const TOKENS = /^(access|refresh|application)_?token$/i

/** Events of chat bots have tokens in their data, too: nobody needs them who has a client, and they would be kept. */
function withoutTokens(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTokens)
  if (!isRecord(value)) return value
  const entries = Object.entries(value).filter(([name]) => !TOKENS.test(name))
  return Object.fromEntries(entries.map(([name, item]) => [name, withoutTokens(item)]))
}

/** Proves that the portal has sent it. Not kept with the event. */
export const tokenIn = ({ auth }: Body): string => (isRecord(auth) ? text(auth.application_token) : '')

const scalar = (value: unknown): string => (typeof value === 'number' ? String(value) : text(value))
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
