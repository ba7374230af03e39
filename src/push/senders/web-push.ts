// Web Push by `web-push`. The device's token is the browser's subscription as JSON. https://www.rfc-editor.org/rfc/rfc8030
import { isRecord } from '../../pipeline'
import type { PushMessage, PushOutcome, PushSender } from '../types'
import { after } from './after'

interface Subscription {
  endpoint: string
  keys: { p256dh: string; auth: string }
}

/** What is used of `web-push`. */
export interface WebPush {
  sendNotification(
    subscription: Subscription,
    payload: string,
    options: { TTL: number; urgency: 'normal' | 'low'; topic: string },
  ): Promise<unknown>
}

export const webPushSender = (webpush: WebPush): PushSender => ({
  chunk: 100,
  send: (messages) => Promise.all(messages.map((message) => sendOne(webpush, message))),
})

async function sendOne(webpush: WebPush, message: PushMessage): Promise<PushOutcome> {
  const { token, data, alert, collapseKey, ttl, silent } = message
  const payload = JSON.stringify({ ...(alert && !silent && { alert }), data })
  const urgency = silent ? 'low' : 'normal'
  const subscription = readSubscription(token)
  // What is no subscription is none later on either.
  if (!subscription) return { status: 'unregistered' }
  try {
    await webpush.sendNotification(subscription, payload, { TTL: ttl, urgency, topic: collapseKey })
    return { status: 'accepted' }
  } catch (error) {
    const { statusCode, headers, message: told } = error as { statusCode?: number; headers?: unknown; message?: string }
    if (statusCode === 404 || statusCode === 410) return { status: 'unregistered' }
    if (statusCode === undefined) return { status: 'retryable', reason: told ?? 'no answer' }
    const reason = `status ${statusCode}`
    if (statusCode !== 429 && statusCode < 500) return { status: 'failed', reason }
    return { status: 'retryable', reason, ...after(isRecord(headers) ? headers['retry-after'] : undefined) }
  }
}

function readSubscription(token: string): Subscription | undefined {
  try {
    const found: unknown = JSON.parse(token)
    const isOne = isRecord(found) && typeof found.endpoint === 'string' && isRecord(found.keys)
    return isOne ? (found as unknown as Subscription) : undefined
  } catch {
    return undefined
  }
}
