// What the catalogue promises, against the emulated portal: every method answers, every list is walked to its end.
import { readdirSync, readFileSync } from 'node:fs'
import { ApiError, createClient, ListError, webhook } from 'b24kit'
import { describe, expect, it } from 'vitest'
import { answering, failure, setup } from './setup'

interface Facts {
  reads: boolean
  params?: unknown
  list?: { rows: string; paging: string }
}

const folder = new URL('../catalog/', import.meta.url)
const scopes = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')))
const methodsOf = (group: 'methods' | 'methodsV3') =>
  scopes.flatMap((scope) => Object.entries(scope[group] as Record<string, Facts>))

/** A value that a shape in the catalogue's notation allows. */
function sample(notation: unknown): unknown {
  if (typeof notation === 'string') return /int|num|id/.test(notation) ? 1 : notation === 'object' ? { a: 1 } : 'Y'
  if (Array.isArray(notation)) return [1]
  const entries = Object.entries(notation ?? {})
  return Object.fromEntries(
    entries.filter(([key]) => !key.endsWith('?') && !key.includes('*')).map(([key, one]) => [key, sample(one)]),
  )
}

describe('the emulated portal', () => {
  it('answers every documented method, and says where the answer is made up', async () => {
    const { portal } = setup({ plan: 'self-hosted' })
    let madeUp = 0
    for (const [version, group] of [
      ['', 'methods'],
      ['api/', 'methodsV3'],
    ] as const) {
      for (const [name, { params }] of methodsOf(group)) {
        const url = portal.webhookUrl.replace('/rest/', `/rest/${version}`) + name
        const response = await portal.fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(sample(params)),
        })
        const body = await response.json()
        if (response.headers.get('x-emulated') === 'made-up') {
          madeUp++
          expect(response.status, name).toBe(200)
          expect(body, name).toHaveProperty('result')
        } else expect(body.error, name).not.toBe('ERROR_METHOD_NOT_FOUND')
      }
    }
    expect(madeUp).toBeGreaterThan(1_590)
  })

  it('wants the required parameters, as the real one does', async () => {
    const { b24 } = setup()
    const error = await failure(b24.raw.call('catalog.product.get', {}))
    expect(error).toBeInstanceOf(ApiError)
    expect(error).toMatchObject({ code: '100', message: expect.stringContaining('{id}') })
    await expect(b24.v3.raw.call('note.document.get', {})).rejects.toMatchObject({ validation: [{ field: 'id' }] })
  })

  it('gives the same answer every time, and knows no others', async () => {
    const { b24 } = setup()
    const first = await b24.call('catalog.product.get', { id: 1 })
    expect(await b24.call('catalog.product.get', { id: 1 })).toEqual(first)
    await expect(b24.raw.call('catalog.product.gett', { id: 1 })).rejects.toMatchObject({
      code: 'ERROR_METHOD_NOT_FOUND',
    })
  })
})

describe('list', () => {
  const walkable = (group: 'methods' | 'methodsV3') => methodsOf(group).filter(([, { list }]) => list)

  it('walks every list method to its end without being told how', async () => {
    const { b24 } = setup({ plan: 'self-hosted' })
    let walked = 0
    for (const [name, { params }] of walkable('methods')) {
      // Has rows for applications only, and none before something has changed.
      if (name === 'event.offline.list') continue
      const rows = await b24.raw.list(name, sample(params) as object).toArray({ limit: 200 })
      expect(rows.length, name).toBeGreaterThan(0)
      walked++
    }
    for (const [name, { params }] of walkable('methodsV3')) {
      const rows = await b24.v3.raw.list(name, sample(params) as object).toArray({ limit: 200 })
      expect(rows.length, name).toBeGreaterThan(0)
      walked++
    }
    expect(walked).toBeGreaterThanOrEqual(140)
  })

  it('asks for pages by offset and limit where that is the way', async () => {
    const people = Array.from({ length: 120 }, (_, index) => ({ id: index + 1 }))
    const { b24, requests } = paged(({ OFFSET, LIMIT }) => ({
      items: people.slice(OFFSET, OFFSET + LIMIT),
      hasMore: OFFSET + LIMIT < 120,
    }))
    expect(await b24.raw.list('im.recent.list').toArray()).toEqual(people)
    expect(requests.map(({ body }) => body)).toEqual([0, 50, 100].map((OFFSET) => ({ LIMIT: 50, OFFSET })))
  })

  it('goes from the newest to the oldest where a cursor leads there', async () => {
    const messages = Array.from({ length: 130 }, (_, index) => ({ id: 130 - index }))
    const { b24 } = paged(({ LAST_ID = Infinity, LIMIT }) => ({
      messages: messages.filter(({ id }) => id < LAST_ID).slice(0, LIMIT),
      users: [],
    }))
    expect(await b24.list('im.dialog.messages.get', { DIALOG_ID: 'chat1' }).toArray()).toEqual(messages)
  })

  it('follows the cursors of REST 3.0', async () => {
    const all = Array.from({ length: 90 }, (_, index) => ({ id: index + 1, position: index }))
    const { b24 } = paged(({ pagination: { limit, afterCursor = { id: 0 } } }) => {
      const items = all.filter(({ id }) => id > afterCursor.id).slice(0, Math.min(limit, 40))
      const last = items[items.length - 1]
      return { items, ...(last && last.id < 90 && { nextCursor: { position: last.position, id: last.id } }) }
    })
    expect(await b24.v3.list('note.collection.list').toArray()).toEqual(all)
  })

  it('does not take a page cut short for the last one', async () => {
    const all = Array.from({ length: 60 }, (_, index) => ({ email: `a${index}@example.com` }))
    const { b24 } = paged(({ pagination: { offset = 0 } }) => ({ items: all.slice(offset, offset + 25) }))
    expect(await b24.v3.list('mail.mailbox.senders').toArray()).toEqual(all)
  })

  it('goes on where a page is long or short, as long as more is announced', async () => {
    const messages = Array.from({ length: 300 }, (_, index) => ({ id: 300 - index }))
    const unread = paged(({ LAST_ID, LIMIT }) => ({
      messages: messages.filter(({ id }) => id < (LAST_ID ?? Infinity)).slice(0, LAST_ID === undefined ? 70 : LIMIT),
    }))
    expect(await unread.b24.list('im.dialog.messages.get', { DIALOG_ID: 'chat1' }).toArray()).toEqual(messages)
    const people = Array.from({ length: 180 }, (_, index) => ({ id: index + 1 }))
    const hidden = paged(({ OFFSET, LIMIT }) => ({
      items: people.slice(OFFSET, OFFSET + LIMIT).filter(({ id }) => id % 50 !== 7),
      hasMore: OFFSET + LIMIT < 180,
    }))
    expect(await hidden.b24.raw.list('im.recent.list').toArray()).toEqual(people.filter(({ id }) => id % 50 !== 7))
  })

  it('knows its only page when it comes again', async () => {
    const { b24, requests } = paged(() => ({ items: [{ id: 1 }, { id: 2 }] }))
    expect(await b24.v3.raw.list('mail.mailbox.list').toArray()).toHaveLength(2)
    expect(requests).toHaveLength(2)
    const ended = paged(() => ({ items: [{ id: 1 }], nextCursor: null }))
    expect(await ended.b24.v3.list('note.collection.list').toArray()).toHaveLength(1)
    expect(ended.requests).toHaveLength(1)
  })

  it('resumes no checkpoint of another list, of another REST or of a list that moved', async () => {
    const { b24 } = setup({ tasks: 120 })
    const list = b24.list('tasks.task.list', {})
    for await (const _ of list) break
    const { checkpoint = '' } = list
    expect(() => b24.v3.list('tasks.task.list', {}, { resume: checkpoint })).toThrow(/belongs to/)
    let people = Array.from({ length: 120 }, (_, index) => ({ id: index + 1 }))
    const moving = paged(({ offset, limit }) => people.slice(offset, offset + limit))
    const walk = moving.b24.raw.list<{ id: number }>('humanresources.hcmlink.company.list')
    for await (const { id } of walk) if (id === 60) break
    people = people.filter(({ id }) => id > 5)
    const resumed = moving.b24.raw.list('humanresources.hcmlink.company.list', {}, { resume: walk.checkpoint })
    await expect(resumed.toArray()).rejects.toMatchObject({ code: 'ROWS_MOVED' })
  })

  it('throws where a full page comes and nobody knows how to go on', async () => {
    const rows = Array.from({ length: 50 }, (_, index) => ({ ID: String(index + 1) }))
    const { b24 } = answering({ result: rows })
    const error = await failure(b24.list('landing.site.getList').toArray())
    expect(error).toBeInstanceOf(ListError)
    expect(error).toMatchObject({ code: 'PAGING_UNKNOWN' })
    const thread = answering({ result: rows.slice(0, 20) })
    await expect(thread.b24.v3.raw.list('mail.message.thread', { id: 1 }).toArray()).rejects.toMatchObject({
      code: 'PAGING_UNKNOWN',
    })
    const short = answering({ result: rows.slice(1) })
    expect(await short.b24.list('landing.site.getList').toArray()).toHaveLength(49)
  })

  it('does not go round in circles where a method ignores where to begin', async () => {
    const rows = Array.from({ length: 50 }, (_, index) => ({ id: index + 1 }))
    const { b24 } = answering({ result: rows })
    await expect(b24.raw.list('humanresources.hcmlink.company.list').toArray()).rejects.toMatchObject({
      code: 'CURSOR_STUCK',
    })
  })
})

describe('methods that bind parameters by their order', () => {
  it('get them in that order, and what is left out as an empty array', async () => {
    const { b24, requests } = answering({ result: [] })
    await b24.call('task.elapseditem.getlist', { FILTER: { '>ID': 1 }, TASKID: 7 })
    expect(Object.keys(requests[0]?.body as object)).toEqual(['TASKID', 'ORDER', 'FILTER'])
    expect(requests[0]?.body).toEqual({ TASKID: 7, ORDER: [], FILTER: { '>ID': 1 } })
  })
})

// biome-ignore lint/suspicious/noExplicitAny: the parameters are whatever the client sends
function paged(answer: (params: any) => unknown) {
  const requests: { body: unknown }[] = []
  const b24 = createClient({
    auth: webhook('https://paged.bitrix24.test/rest/1/s3cr3tw0rd/'),
    limits: { plan: 'self-hosted' },
    fetch: async (request) => {
      const body = JSON.parse(await request.text())
      requests.push({ body })
      return new Response(JSON.stringify({ result: answer(body) }))
    },
  })
  return { b24, requests }
}

describe('whether a method reads', () => {
  it.each([
    'crm.invoice.issue',
    'order.isolate',
    'queue.getAndDelete',
    'x.getOrCreate',
    'crm.deal.add',
    'imbot.v2.Event.get',
  ])('%s is taken to write', async (method) => {
    const { b24 } = answering({ result: [] })
    expect(() => b24.raw.list(method)).toThrow(/only reads/)
  })
})
