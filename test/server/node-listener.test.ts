// A handler on Node's server: with a body of its own, and behind parsers that have eaten it.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { toNodeListener } from 'b24kit/oauth'
import { afterEach, describe, expect, it } from 'vitest'

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

type Ahead = (incoming: IncomingMessage & { body?: unknown; rawBody?: Buffer }) => Promise<void>

/** A server that tells what its handler was given. @param ahead what stands in front of the handler, as Express has it */
async function serve(ahead: Ahead = async () => {}, handler = echo): Promise<string> {
  const listener = toNodeListener(handler)
  const server = createServer((incoming: IncomingMessage, outgoing: ServerResponse) => {
    ahead(incoming).then(() => listener(incoming, outgoing))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => new Promise((resolve) => server.close(resolve).closeAllConnections()))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function echo(request: Request): Promise<Response> {
  const { method, url } = request
  const headers = { 'x-from': 'handler' }
  return Response.json({ method, path: new URL(url).pathname, body: await request.text() }, { status: 201, headers })
}

async function eat(incoming: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of incoming) text += chunk
  return text
}

const FORM = 'event=ONCRMDEALADD&data%5BFIELDS%5D%5BID%5D=42&auth%5Bmember_id%5D=a%26b'
const post = async (url: string, body: string, type = 'application/x-www-form-urlencoded') =>
  (await fetch(url, { method: 'POST', body, headers: { 'content-type': type } })).json()

describe('a handler behind toNodeListener', () => {
  it('gets the request and answers it', async () => {
    const url = await serve()
    expect(await post(`${url}/events?x=1`, FORM)).toEqual({ method: 'POST', path: '/events', body: FORM })
    const answer = await fetch(url)
    expect(answer.status).toBe(201)
    expect(answer.headers.get('x-from')).toBe('handler')
    expect(await answer.json()).toEqual({ method: 'GET', path: '/', body: '' })
  })

  it('gets a form that a parser has eaten', async () => {
    const url = await serve(async (incoming) => {
      await eat(incoming)
      incoming.body = { event: 'ONCRMDEALADD', data: { FIELDS: { ID: '42' } }, auth: { member_id: 'a&b' } }
    })
    const { body } = await post(url, FORM)
    expect([...new URLSearchParams(body)]).toEqual([...new URLSearchParams(FORM)])
  })

  it('gets JSON that a parser has eaten', async () => {
    const url = await serve(async (incoming) => {
      incoming.body = JSON.parse(await eat(incoming))
    })
    const { body } = await post(url, '{"verifier":"x","list":[1,{"a":null}]}', 'application/json')
    expect(JSON.parse(body)).toEqual({ verifier: 'x', list: [1, { a: null }] })
  })

  it('gets the raw body where somebody has kept it, and texts and bytes as they are', async () => {
    const kept = await serve(async (incoming) => {
      incoming.rawBody = Buffer.from(await eat(incoming))
      incoming.body = { event: 'somewhat else' }
    })
    expect((await post(kept, FORM)).body).toBe(FORM)
    const text = await serve(async (incoming) => {
      incoming.body = await eat(incoming)
    })
    expect((await post(text, FORM)).body).toBe(FORM)
    const bytes = await serve(async (incoming) => {
      incoming.body = Buffer.from(await eat(incoming))
    })
    expect((await post(bytes, FORM)).body).toBe(FORM)
  })

  it('knows the whole path where Express has cut it', async () => {
    const url = await serve(async (incoming) => {
      Object.assign(incoming, { originalUrl: incoming.url, url: '/start' })
    })
    expect((await post(`${url}/b24/start`, FORM)).path).toBe('/b24/start')
  })

  it('that fails ends in a 500 without a word of why', async () => {
    const url = await serve(undefined, async () => {
      throw new Error('the database is at 10.0.0.1')
    })
    const answer = await fetch(url)
    expect([answer.status, await answer.text()]).toEqual([500, ''])
  })
})
