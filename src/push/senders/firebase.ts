// Firebase Cloud Messaging by `firebase-admin`. https://firebase.google.com/docs/cloud-messaging/send-message
import type { PushMessage, PushOutcome, PushSender } from '../types'

/** What is used of `getMessaging()`. */
export interface FirebaseMessaging {
  sendEach(messages: FirebaseMessage[]): Promise<{
    responses: { success: boolean; error?: { code: string; message: string } }[]
  }>
}
interface FirebaseMessage {
  token: string
  data: Record<string, string>
  notification?: { title: string; body?: string }
  android: { collapseKey: string; ttl: number; priority: 'high' | 'normal' }
  apns: { headers: Record<string, string>; payload: { aps: { contentAvailable?: boolean } } }
  webpush: { headers: Record<string, string> }
}

const GONE = ['messaging/registration-token-not-registered', 'messaging/invalid-registration-token']
const AGAIN = /unavailable|internal|quota|rate|timeout|network/i

/** @param now milliseconds since 1970. Default: the machine's time */
export const firebaseSender = (
  messaging: FirebaseMessaging,
  { now = Date.now }: { now?: () => number } = {},
): PushSender => ({
  chunk: 500,
  async send(messages) {
    const { responses } = await messaging.sendEach(messages.map((message) => shaped(message, now())))
    return responses.map(({ success, error }): PushOutcome => {
      if (success) return { status: 'accepted' }
      const code = error?.code ?? 'unknown'
      if (GONE.includes(code)) return { status: 'unregistered' }
      return { status: AGAIN.test(code) ? 'retryable' : 'failed', reason: code }
    })
  },
})

const shaped = ({ token, data, alert, collapseKey, ttl, silent }: PushMessage, now: number): FirebaseMessage => ({
  token,
  data,
  ...(alert && !silent && { notification: alert }),
  android: { collapseKey, ttl: ttl * 1000, priority: silent ? 'normal' : 'high' },
  apns: {
    headers: {
      'apns-collapse-id': collapseKey,
      'apns-push-type': silent ? 'background' : 'alert',
      'apns-priority': silent ? '5' : '10',
      'apns-expiration': String(Math.floor(now / 1000) + ttl),
    },
    payload: { aps: silent ? { contentAvailable: true } : {} },
  },
  webpush: { headers: { TTL: String(ttl), Topic: collapseKey, Urgency: silent ? 'low' : 'normal' } },
})
