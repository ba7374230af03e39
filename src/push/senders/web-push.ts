// Web Push by `web-push`. The device's token is the browser's subscription as JSON. https://www.rfc-editor.org/rfc/rfc8030
import type { PushMessage, PushOutcome, PushSender } from '../types'

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
  try {
    await webpush.sendNotification(JSON.parse(token) as Subscription, payload, {
      TTL: ttl,
      urgency,
      topic: collapseKey,
    })
    return { status: 'accepted' }
  } catch (error) {
    const { statusCode = 0 } = error as { statusCode?: number }
    // What is no subscription is none later on either.
    if (statusCode === 404 || statusCode === 410 || error instanceof SyntaxError) return { status: 'unregistered' }
    const reason = `status ${statusCode}`
    return { status: statusCode === 0 || statusCode === 429 || statusCode >= 500 ? 'retryable' : 'failed', reason }
  }
}
