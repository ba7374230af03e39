// The portal behind a real socket, for programs in another process or language.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { ConnectionLost } from './faults'

export interface ServeOptions {
  /** Default: a free one. */
  port?: number
  /** The address to listen on. Default: 127.0.0.1. */
  hostname?: string
  /** PEM texts of a certificate and its key, for HTTPS. */
  tls?: { cert: string; key: string }
}

export interface Served {
  readonly url: string
  readonly webhookUrl: string
  readonly port: number
  close(): Promise<void>
}

type Handle = (request: Request, address: string) => Promise<Response>

export async function serve(handle: Handle, secret: string, options: ServeOptions = {}): Promise<Served> {
  const { port = 0, hostname = '127.0.0.1', tls } = options
  const scheme = tls ? 'https' : 'http'
  const listener = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    reply(handle, scheme, incoming, outgoing).catch((error: unknown) => {
      // A lost connection is what was asked for; anything else is a request that makes no sense.
      if (error instanceof ConnectionLost || outgoing.headersSent) outgoing.destroy()
      else outgoing.writeHead(400).end()
    })
  }
  const server = tls
    ? (await import('node:https')).createServer(tls, listener)
    : (await import('node:http')).createServer(listener)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, hostname, resolve)
  })
  const address = server.address()
  const bound = typeof address === 'object' && address ? address.port : port
  const url = `${scheme}://${hostname.includes(':') ? `[${hostname}]` : hostname}:${bound}`
  return {
    url,
    webhookUrl: `${url}/rest/1/${secret}/`,
    port: bound,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function reply(handle: Handle, scheme: string, incoming: IncomingMessage, outgoing: ServerResponse) {
  const chunks: Uint8Array[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  const { method = 'GET', url = '/', headers, socket } = incoming
  const request = new Request(`${scheme}://${headers.host ?? 'localhost'}${url}`, {
    method,
    headers: Object.entries(headers).flatMap(([name, value]): [string, string][] =>
      value === undefined || name === 'connection' ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    ),
    ...(method !== 'GET' && method !== 'HEAD' && { body: concat(chunks) }),
  })
  const response = await handle(request, socket.remoteAddress ?? '')
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  outgoing.end(new Uint8Array(await response.arrayBuffer()))
}

function concat(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
