import { inspect } from 'node:util'
import { bearer, createClient, webhook } from 'b24kit'
import { describe, expect, it } from 'vitest'
import { failure, setup } from './setup'

const SECRET = 'qw3rtysecret'
const URL_TEXT = `https://leaky.bitrix24.test/rest/1/${SECRET}/`

/** All the ways in which something ends up in a log. */
const shown = (value: unknown): string => {
  const parts = [inspect(value, { depth: 10, showHidden: true, getters: true }), String(value)]
  for (let at = value; at instanceof Error; at = at.cause) {
    parts.push(
      at.stack ?? '',
      inspect(at, { depth: 10, showHidden: true }),
      JSON.stringify(at, Object.getOwnPropertyNames(at)),
    )
  }
  try {
    parts.push(JSON.stringify(value))
  } catch {}
  return parts.join('\n')
}

const ANSWERS: [string, (request: Request) => Response | Promise<Response>][] = [
  ['a page that quotes the URL', (request) => new Response(`<html>${request.url}</html>`, { status: 502 })],
  [
    'JSON that quotes the URL',
    ({ url }) => Response.json({ error: 'X', error_description: `at ${url}`, url, nested: [{ url }] }, { status: 400 }),
  ],
  [
    'JSON that quotes the body',
    async (request) =>
      Response.json(
        {
          error: 'X',
          error_description: await request.text(),
          more: await request
            .clone?.()
            .text()
            .catch(() => ''),
        },
        { status: 400 },
      ),
  ],
  [
    'a platform error that quotes the URL',
    ({ url }) => {
      throw new TypeError(`Failed to parse ${url}`, { cause: Object.assign(new Error(url), { code: 'ERR', url }) })
    },
  ],
  ['a redirect', ({ url }) => new Response(url, { status: 302, headers: { location: `${url}?x=1` } })],
  ['an empty body', () => new Response('')],
  ['no rows', ({ url }) => Response.json({ result: { note: url } })],
  [
    'a batch whose errors quote the URL',
    ({ url }) =>
      Response.json({ result: { result: [], result_error: { c0: { error: 'X', error_description: url } } } }),
  ],
]

describe.each([
  ['a webhook', () => webhook(URL_TEXT)],
  ['a token', () => bearer(() => ({ accessToken: SECRET, endpoint: 'https://leaky.bitrix24.test/rest/' }))],
])('the secret of %s', (_kind, auth) => {
  it.each(ANSWERS)('is in no error after %s', async (_name, fetch) => {
    const { clock } = setup()
    const events: unknown[] = []
    const b24 = createClient({
      auth: auth(),
      clock,
      fetch: async (request) => fetch(request),
      observe: (event) => events.push(event),
    })
    const errors = [
      await failure(b24.call('crm.deal.get', { id: 1 })).catch(() => undefined),
      await failure(b24.call('crm.deal.add', { fields: {} })).catch(() => undefined),
      await failure(b24.list('crm.deal.list').toArray()),
      (
        await (() => {
          const batch = b24.batch()
          batch.add('profile')
          return batch.run()
        })()
      ).outcomes,
    ]
    for (const error of [...errors, events]) expect(shown(error)).not.toContain(SECRET)
  })

  it('is in nothing public', async () => {
    const { portal, clock } = setup()
    const used = auth()
    const b24 = createClient({ auth: used, clock, fetch: portal.fetch })
    const list = b24.list('crm.deal.list')
    const batch = b24.batch()
    const command = batch.add('crm.deal.get', { id: 1 })
    for (const value of [used, b24, b24.raw, list, batch, command]) expect(shown(value)).not.toContain(SECRET)
    expect(list.checkpoint ?? '').not.toContain(SECRET)
  })
})

it('tokens of others in an answer are cut by their names', async () => {
  const { clock } = setup()
  const body = {
    error: 'X',
    error_description: 'refresh_token=abc123def',
    auth: { access_token: 'tok3n', refresh_token: 'r3fresh', client_secret: 'cl1ent' },
  }
  const b24 = createClient({ auth: webhook(URL_TEXT), clock, fetch: async () => Response.json(body, { status: 400 }) })
  const text = shown(await failure(b24.call('profile')))
  for (const secret of ['abc123def', 'tok3n', 'r3fresh', 'cl1ent']) expect(text).not.toContain(secret)
})

it('nothing is written to the console', async () => {
  const written: unknown[] = []
  const original = { ...console }
  for (const name of ['log', 'warn', 'error', 'info', 'debug'] as const)
    console[name] = (...parts: unknown[]) => void written.push(parts)
  try {
    const { portal, b24 } = setup()
    portal.fault('html', { times: 3 })
    await b24.call('profile')
    await failure(b24.call('crm.deal.get', { id: 0 }))
  } finally {
    Object.assign(console, original)
  }
  expect(written).toEqual([])
})

it('a secret is found however JSON writes it', async () => {
  const { clock } = setup()
  const token = 'abc/def/ghi'
  const auth = bearer(() => ({ accessToken: token, endpoint: 'https://leaky.bitrix24.test/rest/' }))
  const b24 = createClient({ auth, clock, fetch: async () => new Response('{"x":"abc\\/def\\/ghi"', { status: 403 }) })
  expect(shown(await failure(b24.call('profile')))).not.toMatch(/def/)
})
