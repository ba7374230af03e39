// Apple's push service by `apns2`. https://developer.apple.com/documentation/usernotifications/sending-notification-requests-to-apns
import type { PushMessage, PushOutcome, PushSender } from '../types'

/** What is used of an `ApnsClient`. */
export interface ApnsClient<Notification> {
  send(notification: Notification): Promise<unknown>
}
/** The class `Notification` of `apns2`. */
export type ApnsNotification<Notification> = new (token: string, options: ApnsOptions) => Notification
interface ApnsOptions {
  alert?: { title: string; body: string }
  data: Record<string, string>
  collapseId: string
  contentAvailable?: boolean
  type: 'alert' | 'background'
  priority: 5 | 10
  expiration: Date
}

/** @param now milliseconds since 1970. Default: the machine's time */
export const apnsSender = <Notification>(
  client: ApnsClient<Notification>,
  Notification: ApnsNotification<Notification>,
  { now = Date.now }: { now?: () => number } = {},
): PushSender => ({
  chunk: 100,
  send: (messages) =>
    Promise.all(
      messages.map(async (message): Promise<PushOutcome> => {
        try {
          await client.send(new Notification(message.token, shaped(message, now())))
          return { status: 'accepted' }
        } catch (error) {
          return outcomeOf(error)
        }
      }),
    ),
})

const shaped = ({ data, alert, collapseKey, ttl, silent }: PushMessage, now: number): ApnsOptions => ({
  ...(alert && !silent && { alert: { body: '', ...alert } }),
  data,
  collapseId: collapseKey,
  ...(silent && { contentAvailable: true }),
  type: silent ? 'background' : 'alert',
  priority: silent ? 5 : 10,
  expiration: new Date(now + ttl * 1000),
})

function outcomeOf(error: unknown): PushOutcome {
  const { reason = 'unknown', statusCode = 0 } = error as { reason?: string; statusCode?: number }
  if (statusCode === 410 || /^(Unregistered|BadDeviceToken|ExpiredToken)$/.test(reason))
    return { status: 'unregistered' }
  // The provider's own token is renewed for the next attempt.
  const isPassing = statusCode === 0 || statusCode === 429 || statusCode >= 500 || reason === 'ExpiredProviderToken'
  return { status: isPassing ? 'retryable' : 'failed', reason }
}
