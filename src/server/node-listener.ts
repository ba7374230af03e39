// A handler of `Request` and `Response` as a listener of Node's HTTP server, for Express and the like too. Needs nothing
// from Node itself, and takes a body that a parser in front of it has eaten already.

/** What is used of Node's `IncomingMessage`, and of what Express adds to it. */
export interface NodeRequest extends AsyncIterable<Uint8Array | string> {
  method?: string | undefined
  url?: string | undefined
  /** Express: the whole path, where `url` is what is left of it. */
  originalUrl?: string
  headers: Record<string, string | string[] | undefined>
  /** The body, where a parser has put it. */
  body?: unknown
  rawBody?: Uint8Array | string
  readableEnded?: boolean
  socket?: object
}

/** What is used of Node's `ServerResponse`. */
export interface NodeResponse {
  writeHead(status: number, headers: Record<string, string | string[]>): unknown
  end(body?: Uint8Array): unknown
}

export type Handler = (request: Request) => Promise<Response>

/**
 * @example createServer(toNodeListener(broker)).listen(3000)
 * @example app.use('/b24', toNodeListener(broker)) // Express, with or without a body parser in front of it
 */
export function toNodeListener(
  handler: Handler | { fetch: Handler },
): (incoming: NodeRequest, outgoing: NodeResponse) => Promise<void> {
  const handle = typeof handler === 'function' ? handler : handler.fetch
  return async (incoming, outgoing) => {
    let response: Response
    try {
      response = await handle(requestOf(incoming))
    } catch {
      // A handler tells its own failures; this is a request that is none, or a fault nobody foresaw.
      response = new Response(null, { status: 500 })
    }
    const headers: Record<string, string | string[]> = Object.fromEntries(response.headers)
    const cookies = response.headers.getSetCookie?.() ?? []
    if (cookies.length > 0) headers['set-cookie'] = cookies
    // A connection that is gone by now takes no answer, which is nobody's fault here.
    try {
      const body = new Uint8Array(await response.arrayBuffer())
      outgoing.writeHead(response.status, headers)
      outgoing.end(body)
    } catch {
      outgoing.end()
    }
  }
}

function requestOf(incoming: NodeRequest): Request {
  const { method = 'GET', url = '/', originalUrl = url, headers, socket } = incoming
  const isSecure = socket !== undefined && 'encrypted' in socket && socket.encrypted === true
  const scheme = isSecure ? 'https' : 'http'
  const host = typeof headers.host === 'string' ? headers.host : 'localhost'
  const entries = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    // A body is given whole, whatever way it came.
    value === undefined || /^(connection|transfer-encoding|content-length|:.*)$/.test(name)
      ? []
      : [[name, Array.isArray(value) ? value.join(', ') : value]],
  )
  const body = method === 'GET' || method === 'HEAD' ? undefined : bodyOf(incoming)
  const init = { method, headers: entries, ...(body && { body, duplex: 'half' }) }
  return new Request(`${scheme}://${host}${originalUrl}`, init)
}

/** As it comes, or written out again where a parser has eaten it. */
function bodyOf(incoming: NodeRequest): ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer> | string {
  const { rawBody, body, headers, readableEnded } = incoming
  if (rawBody !== undefined) return typeof rawBody === 'string' ? rawBody : Uint8Array.from(rawBody)
  if (!readableEnded) return streamOf(incoming)
  if (typeof body === 'string') return body
  if (body instanceof Uint8Array) return Uint8Array.from(body)
  if (typeof body !== 'object' || body === null) return ''
  return /json/i.test(String(headers['content-type'] ?? '')) ? JSON.stringify(body) : form(body)
}

/** The handler decides how much of it is read. */
function streamOf(incoming: NodeRequest): ReadableStream<Uint8Array> {
  const chunks = incoming[Symbol.asyncIterator]()
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next()
      if (done) controller.close()
      else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value)
    },
  })
}

/** Brackets for what is nested, as PHP writes it. */
function form(value: unknown, name = ''): string {
  if (typeof value !== 'object' || value === null)
    return `${encodeURIComponent(name)}=${encodeURIComponent(String(value ?? ''))}`
  return Object.entries(value)
    .map(([key, item]) => form(item, name === '' ? key : `${name}[${key}]`))
    .join('&')
}
