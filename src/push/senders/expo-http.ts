// Expo's push service by `fetch` alone. https://docs.expo.dev/push-notifications/sending-notifications/
import { isRecord } from '../../pipeline'
import type { PushOutcome, PushSender } from '../types'
import { after } from './after'
import { inPortions, outcomeOf, shaped } from './expo'

export interface ExpoHttpOptions {
  /** Where the project asks for one. */
  accessToken?: string
  /** Default: the platform's. */
  fetch?: (request: Request) => Promise<Response>
}

/** The same without a package, for workers and the like. */
export function expoHttpSender({
  accessToken,
  fetch = (request) => globalThis.fetch(request),
}: ExpoHttpOptions = {}): PushSender {
  function post(path: string, body: unknown): Promise<Response> {
    const headers = {
      'content-type': 'application/json',
      ...(accessToken !== undefined && { authorization: `Bearer ${accessToken}` }),
    }
    const url = `https://exp.host/--/api/v2/push/${path}`
    return fetch(new Request(url, { method: 'POST', headers, body: JSON.stringify(body) }))
  }
  async function dataIn(response: Response): Promise<unknown> {
    const answer: unknown = await response.json()
    return isRecord(answer) ? answer.data : undefined
  }
  return {
    chunk: 100,
    async send(messages): Promise<PushOutcome[]> {
      const response = await post('send', messages.map(shaped))
      const { ok, status, headers } = response
      if (!ok) {
        const reason = `status ${status}`
        const isPassing = status === 429 || status >= 500
        return messages.map(() =>
          isPassing
            ? { status: 'retryable', reason, ...after(headers.get('retry-after')) }
            : { status: 'failed', reason },
        )
      }
      const tickets = await dataIn(response)
      return Array.isArray(tickets) ? tickets.map(outcomeOf) : []
    },
    async receipts(ids) {
      return inPortions(ids, async (portion) => {
        const response = await post('getReceipts', { ids: portion })
        if (!response.ok) throw new Error(`Expo answered ${response.status}.`)
        const receipts = await dataIn(response)
        return isRecord(receipts) ? receipts : {}
      })
    },
  }
}
