// Expo's push service: by `expo-server-sdk`, or by `fetch` alone. https://docs.expo.dev/push-notifications/sending-notifications/
import { isRecord } from '../../pipeline'
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
  async receipts(ids) {
    const found = new Map<string, PushOutcome>()
    for (let at = 0; at < ids.length; at += RECEIPTS) {
      const answer = await expo.getPushNotificationReceiptsAsync(ids.slice(at, at + RECEIPTS))
      for (const [id, receipt] of Object.entries(answer)) found.set(id, outcomeOf(receipt))
    }
    return found
  },
})

export interface ExpoHttpOptions {
  /** Where the project asks for one. */
  accessToken?: string
  /** Default: the platform's. */
  fetch?: (request: Request) => Promise<Response>
}

/** The same without a package, for workers and the like. */
export function expoHttpSender({ accessToken, fetch = (request) => globalThis.fetch(request) }: ExpoHttpOptions = {}) {
  async function post(path: string, body: unknown): Promise<unknown> {
    const headers = {
      'content-type': 'application/json',
      ...(accessToken !== undefined && { authorization: `Bearer ${accessToken}` }),
    }
    const url = `https://exp.host/--/api/v2/push/${path}`
    const response = await fetch(new Request(url, { method: 'POST', headers, body: JSON.stringify(body) }))
    if (!response.ok) throw new Error(`Expo answered ${response.status}.`)
    const answer: unknown = await response.json()
    return isRecord(answer) ? answer.data : undefined
  }
  return expoSender({
    async sendPushNotificationsAsync(messages) {
      const tickets = await post('send', messages)
      return Array.isArray(tickets) ? tickets : []
    },
    async getPushNotificationReceiptsAsync(ids) {
      const receipts = await post('getReceipts', { ids })
      return isRecord(receipts) ? receipts : {}
    },
  })
}

const shaped = ({ token, data, alert, collapseKey, ttl, silent }: PushMessage): ExpoMessage => ({
  to: token,
  data,
  ...(!silent && alert),
  ttl,
  priority: silent ? 'normal' : 'high',
  ...(silent && { _contentAvailable: true }),
  collapseId: collapseKey,
})

function outcomeOf(told: unknown): PushOutcome {
  const ticket = told as Ticket
  if (ticket?.status === 'ok') return { status: 'accepted', ...(ticket.id && { receipt: ticket.id }) }
  const reason = ticket?.details?.error ?? ticket?.message ?? 'unknown'
  if (reason === 'DeviceNotRegistered') return { status: 'unregistered' }
  return { status: /RateExceeded|ProviderError|ExpoError/.test(reason) ? 'retryable' : 'failed', reason }
}
