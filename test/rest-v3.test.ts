import { ApiError, AuthError, bearer, createClient, UnknownOutcomeError, webhook } from 'b24kit'
import { createPortal, createVirtualClock } from 'b24kit/testing'
import { describe, expect, it } from 'vitest'
import { answering, failure, json, setup } from './setup'

describe('calls of REST 3.0', () => {
  it('go to their own address, with their own types', async () => {
    const { portal, b24 } = setup({ tasks: 3 })
    const { item } = await b24.v3.call('tasks.task.get', { id: 2, select: ['id', 'title'] })
    expect(item).toEqual({ id: 2, title: expect.any(String) })
    expect(portal.log[0]).toMatchObject({ method: 'tasks.task.get', version: 3 })
  })

  it('say which parameter is wrong', async () => {
    const { b24 } = setup()
    const error = await b24.v3.raw.call('tasks.task.get', {}).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(ApiError)
    expect(error).toMatchObject({
      status: 400,
      validation: [{ field: 'id', message: 'Required field `id` is not specified' }],
      message: expect.stringContaining('id: Required field'),
    })
    await expect(b24.v3.raw.call('crm.deal.get', { id: 1 })).rejects.toMatchObject({ status: 404 })
  })

  it('renew a token that the portal calls forbidden', async () => {
    const portal = createPortal({ tasks: 1 })
    const tokens = [portal.token({ expiresIn: -1 }), portal.token()]
    let asked = 0
    const auth = bearer(() => ({ endpoint: `${portal.url}/rest/`, accessToken: tokens[Math.min(asked++, 1)] ?? '' }))
    const b24 = createClient({ auth, fetch: portal.fetch })
    await expect(b24.v3.call('tasks.task.get', { id: 1 })).resolves.toHaveProperty('item')
    const gone = createClient({
      auth: bearer(() => ({ endpoint: `${portal.url}/rest/`, accessToken: 'no' })),
      fetch: portal.fetch,
    })
    await expect(gone.v3.call('tasks.task.get', { id: 1 })).rejects.toBeInstanceOf(AuthError)
  })

  it('follow a portal that moved', async () => {
    const { portal, b24 } = setup({ tasks: 1 })
    portal.rename('moved.bitrix24.test')
    await expect(b24.v3.call('tasks.task.get', { id: 1 })).resolves.toHaveProperty('item')
    await expect(b24.call('tasks.task.get', { taskId: 1 })).resolves.toHaveProperty('task')
    expect(portal.stats().requests).toBe(2)
  })
})

describe('writes of REST 3.0', () => {
  it('are repeated with their key after a lost answer, once the portal is through with the first', async () => {
    const { portal, b24, clock } = setup()
    const before = portal.table('task').count
    portal.fault('drop-after', { method: 'tasks.task.add', times: 1 })
    const began = clock.now()
    const { item } = await b24.v3.call('tasks.task.add', { fields: { title: 'once', creatorId: 1, responsibleId: 1 } })
    expect(item).toMatchObject({ title: 'once' })
    expect(portal.table('task').count).toBe(before + 1)
    expect(clock.now() - began).toBeGreaterThanOrEqual(59_000)
    const keys = portal.log.map(({ idempotencyKey }) => idempotencyKey)
    expect(keys).toHaveLength(2)
    expect(keys[0]).toMatch(/^[\da-f]{24}-\w+-\w+$/)
    expect(keys[1]).toBe(keys[0])
  })

  it('take a key of the caller', async () => {
    const { portal, b24 } = setup()
    const fields = { title: 'once', creatorId: 1, responsibleId: 1 }
    const first = await b24.v3.call('tasks.task.add', { fields }, { idempotencyKey: 'order 17' })
    const second = await b24.v3.call('tasks.task.add', { fields }, { idempotencyKey: 'order 17' })
    expect(second).toEqual(first)
    await expect(
      b24.v3.call('tasks.task.add', { fields: { ...fields, title: 'other' } }, { idempotencyKey: 'order 17' }),
    ).rejects.toMatchObject({ status: 422 })
    await expect(b24.v3.call('tasks.task.add', { fields }, { idempotencyKey: 'ключ' })).rejects.toMatchObject({
      code: 'USAGE',
    })
    expect(portal.stats().requests).toBe(3)
  })

  it('of many rows have an outcome each', async () => {
    const { b24 } = setup({ tasks: 1 })
    const outcomes = []
    for await (const outcome of b24.v3.bulk('tasks.task.update', [
      { id: 1, fields: { title: 'a' } },
      { id: 999, fields: { title: 'b' } },
      { id: 1, fields: { title: 'c' } },
    ]))
      outcomes.push(outcome)
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, false, true])
  })
})

describe('lists of REST 3.0', () => {
  it('are walked from id to id, in pages as long as the portal gives', async () => {
    const { portal, b24 } = setup({ tasks: 2_345, ids: { gaps: 0.4 } })
    const rows = await b24.v3.list('tasks.task.list', { select: ['title'], filter: [['id', '>', 5]] }).toArray()
    expect(rows.map((row) => (row as { id?: number }).id)).toEqual(
      [...portal.table('task').ids()].filter((id) => id > 5),
    )
    expect(portal.stats().requests).toBeLessThan(6)
  })

  it('go on from a checkpoint, and keep an order of the caller', async () => {
    const { portal, b24 } = setup({ tasks: 120 })
    const list = b24.v3.list('tasks.task.list', { select: ['id'], order: { id: 'DESC' }, pagination: { limit: 50 } })
    const seen: number[] = []
    for await (const { id } of list) if (seen.push(Number(id)) === 70) break
    const { checkpoint } = list
    const rest = b24.v3.list(
      'tasks.task.list',
      { select: ['id'], order: { id: 'DESC' }, pagination: { limit: 50 } },
      { ...(checkpoint !== undefined && { resume: checkpoint }) },
    )
    for await (const { id } of rest) seen.push(Number(id))
    expect(seen).toEqual([...portal.table('task').ids()].reverse())
  })
})

describe('batches of REST 3.0', () => {
  it('send references as objects, any value as it is, and types along', async () => {
    const { portal, b24 } = setup({ tasks: 5 })
    const batch = b24.v3.batch()
    const first = batch.add('tasks.task.list', { select: ['id'], pagination: { limit: 1 } })
    const task = batch.add('tasks.task.get', { id: first.ref.items[0].id, select: ['id', 'title'] })
    const done = await batch.run()
    expect(done.value(task).item.id).toBe(done.value(first).items[0]?.id)
    expect(portal.log).toHaveLength(1)
    expect(portal.log[0]?.commands.map(({ method }) => method)).toEqual(['tasks.task.list', 'tasks.task.get'])
  })

  it('give each reading command its own outcome where one fails', async () => {
    const { b24 } = setup({ tasks: 5 })
    const batch = b24.v3.batch()
    const good = batch.add('tasks.task.get', { id: 1 })
    const bad = batch.add('tasks.task.get', { id: 999 })
    const behind = batch.add('tasks.task.get', { id: bad.ref.item.id })
    const done = await batch.run()
    expect(done.value(good).item.id).toBe(1)
    expect(done.outcome(bad)).toMatchObject({ ok: false, error: { status: 400 } })
    expect(done.outcome(behind)).toMatchObject({ ok: false, error: { code: 'DEPENDENCY_FAILED' } })
  })

  it('say of writes that they may have run where one fails', async () => {
    const { portal, b24 } = setup({ tasks: 5 })
    const batch = b24.v3.batch()
    const write = batch.add('tasks.task.update', { id: 1, fields: { title: 'x' } })
    batch.add('tasks.task.get', { id: 999 })
    const done = await batch.run()
    const outcome = done.outcome(write)
    expect(!outcome.ok && outcome.error).toBeInstanceOf(UnknownOutcomeError)
    expect(portal.stats().requests).toBe(1)
  })

  it('carry a token in the header', async () => {
    const clock = createVirtualClock()
    const portal = createPortal({ tasks: 2, clock })
    const b24 = createClient({
      auth: bearer(() => ({ endpoint: `${portal.url}/rest/`, accessToken: portal.token() })),
      fetch: portal.fetch,
      clock,
    })
    const batch = b24.v3.batch()
    const one = batch.add('tasks.task.get', { id: 1 })
    batch.add('tasks.task.get', { id: 2 })
    expect((await batch.run()).value(one).item.id).toBe(1)
  })
})

describe('what became of a write of REST 3.0', () => {
  const refusal = (exception: string) => ({ error: { code: `BITRIX_REST_V3_EXCEPTION_${exception}`, message: 'no' } })
  const lost = () => Promise.reject(Object.assign(new TypeError('fetch failed'), { cause: { code: 'UND_ERR_SOCKET' } }))
  const refused = () => Promise.reject(Object.assign(new TypeError('fetch failed'), { code: 'ECONNREFUSED' }))
  const add = { fields: { title: 'x', creatorId: 1, responsibleId: 1 } }

  it.each([
    ['a refused connection', refused],
    ['a refusal', json(403, refusal('ACCESSDENIEDEXCEPTION'))],
    ['bad credentials', json(401, refusal('ACCESSDENIEDEXCEPTION'))],
  ] as const)('is open after a lost answer, whatever follows: %s', async (_what, next) => {
    const { b24 } = answering(lost, next)
    expect(await failure(b24.v3.call('tasks.task.add', add))).toBeInstanceOf(UnknownOutcomeError)
  })

  it('is open, and not tried again, after an error that the portal told', async () => {
    const { b24, requests } = answering(json(500, refusal('INTERNALEXCEPTION')))
    expect(await failure(b24.v3.call('tasks.task.add', add))).toBeInstanceOf(UnknownOutcomeError)
    expect(requests).toHaveLength(1)
  })

  it('is known to be nothing at a limit, which is waited for', async () => {
    const { b24, requests } = answering(json(429, refusal('RATELIMITEXCEPTION')), { result: { item: { id: 1 } } })
    await expect(b24.v3.call('tasks.task.add', add)).resolves.toEqual({ item: { id: 1 } })
    expect(requests).toHaveLength(2)
  })

  it('is open where a batch met a limit on its way, and the batch is not sent again', async () => {
    const { b24, requests } = answering(json(429, refusal('RATELIMITEXCEPTION')))
    const batch = b24.v3.batch()
    const writes = [batch.add('tasks.task.add', add), batch.add('tasks.task.add', add)]
    const done = await batch.run()
    for (const write of writes) expect(done.outcome(write)).toMatchObject({ error: { name: 'UnknownOutcomeError' } })
    expect(requests).toHaveLength(1)
  })

  it('is open for commands behind a failure too, with halt', async () => {
    const { portal, b24 } = setup({ tasks: 3 })
    const batch = b24.v3.batch()
    batch.add('tasks.task.update', { id: 1, fields: { title: 'x' } })
    const ran = batch.add('tasks.task.add', add)
    batch.add('tasks.task.get', { id: 999 })
    const done = await batch.run({ halt: true })
    expect(done.outcome(ran)).toMatchObject({ error: { code: 'UNKNOWN_OUTCOME' } })
    expect(portal.table('task').count).toBe(4)
  })

  it('outlives a renewed token: the key is that of the same request', async () => {
    const clock = createVirtualClock()
    const portal = createPortal({ clock })
    const before = portal.table('task').count
    const b24 = createClient({
      auth: bearer(() => ({ endpoint: `${portal.url}/rest/`, accessToken: portal.token() })),
      fetch: portal.fetch,
      clock,
    })
    portal.fault('drop-after', { method: 'tasks.task.add', times: 1 })
    await expect(b24.v3.call('tasks.task.add', add)).resolves.toHaveProperty('item')
    expect(portal.table('task').count).toBe(before + 1)
  })
})

describe('the address of REST 3.0', () => {
  it('is known from any webhook, and asked for where it is not', async () => {
    const portal = createPortal({ tasks: 1 })
    const b24 = createClient({ auth: webhook(portal.webhookUrl.replace('/rest/', '/rest/api/')), fetch: portal.fetch })
    await expect(b24.v3.call('tasks.task.get', { id: 1 })).resolves.toHaveProperty('item')
    const odd = createClient({
      auth: bearer(() => ({ endpoint: `${portal.url}/b24/`, accessToken: portal.token() })),
      fetch: portal.fetch,
    })
    await expect(odd.v3.call('tasks.task.get', { id: 1 })).rejects.toMatchObject({ code: 'USAGE' })
  })

  it('has a description of itself, without an envelope', async () => {
    const { b24 } = setup()
    const { openapi, paths } = await b24.v3.call('rest.documentation.openapi')
    expect(openapi).toBe('3.0.0')
    expect(Object.keys(paths)).toContain('/tasks.task.get')
  })
})
