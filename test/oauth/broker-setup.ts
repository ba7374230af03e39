// A portal, a broker, and a browser that follows redirects, over real sockets.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createClient, type ObservedEvent } from 'b24kit'
import {
  type BrokerEvent,
  type BrokerOptions,
  createApp,
  createBroker,
  type OAuthEvent,
  toNodeListener,
} from 'b24kit/oauth'
import { type BrokerAuthOptions, brokerAuth } from 'b24kit/oauth/mobile'
import { memoryStorage } from 'b24kit/storage'
import { createPortal, createVirtualClock } from 'b24kit/testing'
import { afterEach } from 'vitest'

export const LINK = 'myapp://signed-in'
export const HOUR = 3_600_000
const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

export async function setup(options: Partial<BrokerOptions> = {}) {
  // Sockets know nothing of a clock that jumps: this one stands until a test moves it.
  const clock = createVirtualClock({ auto: false })
  const storage = memoryStorage()
  const oauthEvents: OAuthEvent[] = []
  const brokerEvents: BrokerEvent[] = []
  const asked: string[] = []

  const server = createServer((incoming, outgoing) => listener(incoming, outgoing))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/b24`
  const portal = createPortal({
    clock,
    cost: { read: 0, list: 0, write: 0 },
    host: 'acme.bitrix24.test',
    app: { redirect: `${url}/callback` },
  })
  const served = await portal.serve()
  closing.push(
    () => served.close(),
    () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  )
  // All of the portal's addresses, and the auth server's, are one socket here.
  const overSocket = (request: Request): Promise<Response> => {
    asked.push(request.url)
    const { host, origin, pathname, search } = new URL(request.url)
    if (host.startsWith('127.')) return fetch(request)
    const headers = new Headers(request.headers)
    return fetch(
      new Request(`${served.url}${pathname}${search}`, {
        method: request.method,
        headers: [...headers, ['x-asked', origin]],
        redirect: 'manual',
        signal: request.signal,
        ...(request.body && { body: request.body, duplex: 'half' }),
      } as RequestInit),
    )
  }
  const { clientId, clientSecret } = portal.app
  const app = createApp({
    clientId,
    clientSecret,
    storage,
    clock,
    fetch: overSocket,
    onEvent: (event) => oauthEvents.push(event),
  })
  const broker = createBroker({
    app,
    redirects: [LINK, 'myapp://other?x=1'],
    onEvent: (event) => brokerEvents.push(event),
    ...options,
  })
  const listener = toNodeListener(broker)

  /** The system's browser: follows redirects until one leads into an app. */
  async function openAuthSession(start: string): Promise<{ type: string; url?: string }> {
    let at = start
    for (let hop = 0; hop < 5; hop++) {
      const response = await overSocket(new Request(at, { redirect: 'manual' }))
      const location = response.headers.get('location')
      if (location === null) return { type: 'dismiss' }
      if (!/^https?:/.test(location)) return { type: 'success', url: location }
      at = location
    }
    return { type: 'dismiss' }
  }
  const phone = (more: Partial<BrokerAuthOptions> = {}) =>
    brokerAuth({ url, storage: memoryStorage(), clock, fetch: overSocket, openAuthSession, ...more })
  const observed: ObservedEvent[] = []
  const clientOf = (auth: ReturnType<typeof phone>) =>
    createClient({ auth, clock, fetch: overSocket, observe: (event) => observed.push(event) })
  const post = (step: string, body: object, session = '') =>
    overSocket(
      new Request(`${url}/${step}`, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json', authorization: `Bearer ${session}` },
      }),
    )
  const seen = { oauthEvents, brokerEvents, observed, asked }
  return { clock, portal, app, url, storage, phone, clientOf, openAuthSession, overSocket, post, seen }
}

export const PORTAL = 'acme.bitrix24.test'
