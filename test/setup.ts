import { type Client, type ClientOptions, createClient, type ObservedEvent, webhook } from 'b24kit'
import { createPortal, createVirtualClock, type Portal, type PortalOptions, type VirtualClock } from 'b24kit/testing'

export interface Setup {
  portal: Portal
  clock: VirtualClock
  b24: Client
  events: ObservedEvent[]
}

/** A client of an emulated portal, both on virtual time. */
export function setup(options: PortalOptions = {}, clientOptions: Partial<ClientOptions> = {}): Setup {
  const clock = createVirtualClock()
  const portal = createPortal({ clock, ...options })
  const events: ObservedEvent[] = []
  const b24 = createClient({
    auth: webhook(portal.webhookUrl),
    fetch: portal.fetch,
    clock,
    random: () => 0.5,
    observe: (event) => events.push(event),
    ...clientOptions,
  })
  return { portal, clock, b24, events }
}

/** A client whose portal answers everything with these bodies, one after the other, the last one for ever. */
export function answering(...answers: (Response | string | object | (() => Response | Promise<Response>))[]) {
  const clock = createVirtualClock()
  const requests: { url: string; body: unknown }[] = []
  const b24 = createClient({
    auth: webhook(`https://fake-${fakes++}.bitrix24.test/rest/1/s3cr3tw0rd/`),
    clock,
    random: () => 0.5,
    fetch: async (request) => {
      requests.push({ url: request.url, body: JSON.parse(await request.clone().text()) })
      const answer = answers[Math.min(requests.length, answers.length) - 1]
      if (typeof answer === 'function') return answer()
      if (answer instanceof Response) return answer.clone()
      return new Response(typeof answer === 'string' ? answer : JSON.stringify(answer))
    },
  })
  return { b24, clock, requests }
}
let fakes = 0

export const json = (status: number, body: unknown): Response => new Response(JSON.stringify(body), { status })

/** What a promise rejects with. */
export async function failure(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise
  } catch (error) {
    return error
  }
  throw new Error('It did not fail.')
}

export const ids = (rows: readonly object[]): number[] =>
  rows.map((row) => Number('ID' in row ? row.ID : 'id' in row && row.id))
