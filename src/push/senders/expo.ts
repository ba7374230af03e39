// Expo's push service by `expo-server-sdk`. https://docs.expo.dev/push-notifications/sending-notifications/
import type { PushMessage, PushOutcome, PushSender } from '../types'

interface ExpoMessage {
  to: string
  data: Record<string, string>
  title?: string
  body?: string
  ttl: number
  priority: 'normal' | 'high'
  _contentAvailable?: boolean
  collapseId: string
}

type Ticket = { status: 'ok'; id: string } | { status: 'error'; message?: string; details?: { error?: string } }

/** What is used of an `Expo` of `expo-server-sdk`. */
export interface ExpoClient {
  sendPushNotificationsAsync(messages: ExpoMessage[]): Promise<unknown[]>
  getPushNotificationReceiptsAsync(ids: string[]): Promise<Record<string, unknown>>
}

const RECEIPTS = 300

export const expoSender = (expo: ExpoClient): PushSender => ({
  chunk: 100,
  send: async (messages) => (await expo.sendPushNotificationsAsync(messages.map(shaped))).map(outcomeOf),
  receipts: (ids) => inPortions(ids, (portion) => expo.getPushNotificationReceiptsAsync(portion)),
})

export async function inPortions(
  ids: readonly string[],
  ask: (portion: string[]) => Promise<Record<string, unknown>>,
): Promise<Map<string, PushOutcome>> {
  const found = new Map<string, PushOutcome>()
  for (let at = 0; at < ids.length; at += RECEIPTS)
    for (const [id, receipt] of Object.entries(await ask(ids.slice(at, at + RECEIPTS))))
      found.set(id, outcomeOf(receipt))
  return found
}

export const shaped = ({ token, data, alert, collapseKey, ttl, silent }: PushMessage): ExpoMessage => ({
  to: token,
  data,
  ...(!silent && alert),
  ttl,
  priority: silent ? 'normal' : 'high',
  ...(silent && { _contentAvailable: true }),
  collapseId: collapseKey,
})

export function outcomeOf(told: unknown): PushOutcome {
  const ticket = told as Ticket
  if (ticket?.status === 'ok') return { status: 'accepted', ...(ticket.id && { receipt: ticket.id }) }
  const reason = ticket?.details?.error ?? ticket?.message ?? 'unknown'
  if (reason === 'DeviceNotRegistered') return { status: 'unregistered' }
  return { status: /RateExceeded|ProviderError|ExpoError/.test(reason) ? 'retryable' : 'failed', reason }
}
