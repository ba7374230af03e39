// What a sender answers comes from outside: it is looked at once, and no token gets any further in it.
import { isRecord } from '../pipeline'
import type { PushMessage, PushOutcome } from './types'

/** One for each message. */
export function readOutcomes(given: unknown, messages: readonly PushMessage[]): PushOutcome[] {
  const outcomes: readonly unknown[] = Array.isArray(given) ? given : []
  return messages.map((_message, index) => {
    const outcome = outcomes[index]
    if (!isRecord(outcome)) return { status: 'failed', reason: 'the sender gave no outcome' }
    const { status, receipt, after } = outcome
    const reason = withoutTokens(typeof outcome.reason === 'string' ? outcome.reason : 'unknown', messages)
    switch (status) {
      case 'accepted':
        return { status, ...(typeof receipt === 'string' && { receipt }) }
      case 'unregistered':
        return { status }
      case 'retryable':
        return { status, reason, ...(typeof after === 'number' && after > 0 && { after }) }
      default:
        return { status: 'failed', reason }
    }
  })
}

/** Providers repeat what they were given. */
function withoutTokens(text: string, messages: readonly PushMessage[]): string {
  let clean = text
  for (const { token } of messages) if (token !== '') clean = clean.split(token).join('…')
  return clean
}
