import { ApiError, NetworkError, UnknownOutcomeError, UsageError } from 'b24kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answering, failure, setup } from './setup'

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))

describe('a batch', () => {
  it('passes on what an earlier command has answered', async () => {
    const { portal, b24 } = setup({ deals: 100 })
    const batch = b24.batch()
    const found = batch.add('crm.deal.get', { id: 42 })
    const buyer = batch.add('crm.contact.get', { id: found.ref.CONTACT_ID })
    const rows = batch.add('crm.deal.list', { filter: { CONTACT_ID: buyer.ref.ID }, select: ['ID', 'CONTACT_ID'] })
    const first = batch.add('crm.deal.get', { id: rows.ref[0].ID })
    const done = await batch.run()
    expect(done.value(buyer).ID).toBe(done.value(found).CONTACT_ID)
    expect(done.value(first).CONTACT_ID).toBe(done.value(found).CONTACT_ID)
    expect(portal.stats().requests).toBe(1)
  })

  it('passes on an id that a write has made', async () => {
    const { portal, b24 } = setup({ deals: 5, contacts: 5 })
    const batch = b24.batch()
    const contact = batch.add('crm.contact.add', { fields: { NAME: 'Ada' } })
    const deal = batch.add('crm.deal.add', { fields: { TITLE: 'Engine', CONTACT_ID: contact.ref } })
    const done = await batch.run()
    expect(portal.table('deal').get(done.value(deal))).toMatchObject({
      CONTACT_ID: done.value(contact),
      TITLE: 'Engine',
    })
  })

  it('gives 101 outcomes for 101 commands, each in its place', async () => {
    const { portal, b24 } = setup({ deals: 100 })
    const batch = b24.raw.batch()
    const commands = times(101, (index) =>
      index % 10 === 3 ? batch.add('no.such.method') : batch.add('crm.deal.get', { id: index + 1 }),
    )
    const done = await batch.run()
    expect(done.outcomes).toHaveLength(101)
    done.outcomes.forEach((outcome, index) => {
      if (index % 10 === 3)
        expect(outcome).toMatchObject({
          ok: false,
          error: { code: 'ERROR_METHOD_NOT_FOUND', method: 'no.such.method' },
        })
      else if (index === 100) expect(outcome).toMatchObject({ ok: false, error: { code: '', method: 'crm.deal.get' } })
      else expect(outcome).toMatchObject({ ok: true, value: { ID: String(index + 1) } })
    })
    expect(portal.stats().requests).toBe(3)
    expect(() => done.value(commands[3] as never)).toThrow(ApiError)
  })

  it('of nothing sends nothing', async () => {
    const { portal, b24 } = setup()
    expect((await b24.batch().run()).outcomes).toEqual([])
    expect(portal.stats().requests).toBe(0)
  })

  it('stops at the first failure when told to, across requests too', async () => {
    const { portal, b24 } = setup({ deals: 100 })
    const batch = b24.raw.batch()
    for (let index = 0; index < 120; index++) batch.add(index === 60 ? 'no.such.method' : 'profile')
    const { outcomes } = await batch.run({ halt: true })
    expect(outcomes.slice(0, 60).every(({ ok }) => ok)).toBe(true)
    expect(outcomes[60]).toMatchObject({ ok: false, error: { code: 'ERROR_METHOD_NOT_FOUND' } })
    expect(outcomes.slice(61).every((outcome) => !outcome.ok && outcome.error.code === 'BATCH_HALTED')).toBe(true)
    expect(portal.stats().commands.profile).toBe(60)
  })
})

describe('a chain in a batch', () => {
  it('never runs a command that refers to a failure, and runs all others', async () => {
    const { portal, b24 } = setup({ deals: 100, contacts: 10 })
    const batch = b24.batch()
    const missing = batch.add('crm.contact.get', { id: 999 })
    const broken = batch.add('crm.deal.update', { id: 1, fields: { CONTACT_ID: missing.ref.ID, TITLE: 'garbage' } })
    const further = batch.add('crm.deal.get', { id: (broken as unknown as typeof missing).ref.ID })
    const fine = batch.add('crm.deal.get', { id: 2 })
    const contact = batch.add('crm.contact.add', { fields: { NAME: 'X' } })
    const alsoFine = batch.add('crm.contact.get', { id: contact.ref })
    const done = await batch.run()
    expect(done.outcome(missing)).toMatchObject({ ok: false, error: { code: '' } })
    expect(done.outcome(broken)).toMatchObject({ ok: false, error: { code: 'DEPENDENCY_FAILED' } })
    expect(done.outcome(further)).toMatchObject({ ok: false, error: { code: 'DEPENDENCY_FAILED' } })
    expect(done.value(fine).ID).toBe('2')
    expect(done.value(alsoFine).NAME).toBe('X')
    expect(portal.stats().commands['crm.deal.update']).toBeUndefined()
    expect(portal.stats().commands['crm.contact.add']).toBe(1)
  })

  it('says so when a reference leads to nothing, which the portal would not', async () => {
    const { b24 } = setup({ deals: 10 })
    const batch = b24.batch()
    const none = batch.add('crm.deal.list', { filter: { TITLE: 'no such deal' } })
    const read = batch.add('crm.deal.get', { id: none.ref[0].ID })
    const write = batch.add('crm.deal.update', { id: none.ref[0].ID, fields: { TITLE: 'x' } })
    const done = await batch.run()
    expect(done.outcome(read)).toMatchObject({ ok: false, error: { code: 'REFERENCE_NOT_FOUND' } })
    expect(done.outcome(write)).toMatchObject({ ok: false, error: { code: 'REFERENCE_NOT_FOUND' } })
  })

  it('travels in one request, however far apart its commands were added', async () => {
    const { portal, b24 } = setup({ deals: 200 })
    const batch = b24.batch()
    const first = batch.add('crm.deal.get', { id: 7 })
    for (let index = 0; index < 70; index++) batch.add('crm.deal.get', { id: index + 1 })
    const last = batch.add('crm.deal.get', { id: first.ref.ID })
    const done = await batch.run()
    expect(done.value(last).ID).toBe('7')
    expect(done.outcomes).toHaveLength(72)
    expect(portal.stats().requests).toBe(2)
  })

  it('longer than a request is refused before anything is sent', async () => {
    const { portal, b24 } = setup()
    const batch = b24.batch()
    let command = batch.add('crm.deal.get', { id: 1 })
    for (let index = 0; index < 50; index++) command = batch.add('crm.deal.get', { id: command.ref.ID })
    await expect(batch.run()).rejects.toThrow(/51 commands/)
    expect(portal.stats().requests).toBe(0)
  })

  it('takes no reference of another batch, none in a text, and no odd key', async () => {
    const { b24 } = setup()
    const other = b24.batch().add('crm.deal.get', { id: 1 })
    expect(() => b24.batch().add('crm.deal.get', { id: other.ref.ID })).toThrow(/another batch/)
    expect(() => `${other.ref.ID}`).toThrow(UsageError)
    expect(() => (other.ref as unknown as Record<string, unknown>)['a]b']).toThrow(UsageError)
    await expect(Promise.resolve(other.ref)).resolves.toBeDefined()
  })
})

describe('parameters in a batch', () => {
  it.each([
    [{ fields: { TITLE: null } }, /fields\[TITLE\] is null/],
    [{ fields: { TAGS: [] } }, /fields\[TAGS\] is an empty array/],
    [{ filter: {} }, /filter is an empty object/],
    [{ full: true }, /full is a boolean/],
    [{ text: 'see $result[a][ID]' }, /looks like a reference/],
    [{ 'a.b': 1 }, /a\.b has a name that PHP changes/],
    [{ a: { 'x]': 1 } }, /has a name that PHP changes/],
    [{ a: '\ud800' }, /surrogate/],
    [{ a: times(1001, (index) => index) }, /drops the rest/],
  ])('that it can not carry are refused: %o', (params, message) => {
    const { portal, b24 } = setup()
    expect(() => b24.raw.batch().add('crm.deal.add', params)).toThrow(message)
    expect(portal.stats().requests).toBe(0)
  })

  it('mean the same as in a call of their own, or are refused', async () => {
    const { portal, b24 } = setup({ plan: 'self-hosted' }, { limits: { plan: 'self-hosted' } })
    const leaf = fc.oneof(
      { weight: 8, arbitrary: fc.string({ unit: 'grapheme' }) },
      fc.string({ unit: 'binary' }),
      { weight: 8, arbitrary: fc.integer() },
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
      fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }),
    )
    const key = fc.oneof(fc.stringMatching(/^[><=!@%]{0,2}[A-Z_]{1,8}$/), fc.string({ minLength: 1, maxLength: 5 }))
    const { params } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(key, tie('value'), { maxKeys: 4 }),
      ),
      params: fc.dictionary(key, tie('value'), { minKeys: 1, maxKeys: 4 }),
    }))
    const asText = (value: unknown): unknown =>
      typeof value === 'number'
        ? String(value)
        : Array.isArray(value)
          ? value.map(asText)
          : value && typeof value === 'object'
            ? Object.fromEntries(Object.entries(value).map(([name, item]) => [name, asText(item)]))
            : value
    let carried = 0
    await fc.assert(
      fc.asyncProperty(params, async (given) => {
        const batch = b24.raw.batch()
        try {
          batch.add('app.echo', given as object)
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError)
          return
        }
        carried++
        await batch.run()
        await b24.raw.call('app.echo', given as object).catch(() => {})
        const [together, alone] = portal.log.slice(-2)
        expect(asText(together?.commands[0]?.params)).toEqual(asText(alone?.commands[0]?.params))
      }),
      { numRuns: 400, examples: [[{ start: '1', auth_: 'x' }]] },
    )
    expect(carried).toBeGreaterThan(60)
  })
})

describe('a batch whose request fails', () => {
  it('with writes in it is sent once; its reads have not happened', async () => {
    const { portal, b24 } = setup({ deals: 10 })
    portal.fault('drop-after', { times: Infinity })
    const batch = b24.batch()
    const write = batch.add('crm.deal.add', { fields: { TITLE: 'once' } })
    const read = batch.add('crm.deal.get', { id: 1 })
    const done = await batch.run()
    expect(done.outcome(write)).toMatchObject({ ok: false, error: expect.any(UnknownOutcomeError) })
    expect(done.outcome(read)).toMatchObject({ ok: false, error: expect.any(NetworkError) })
    expect(portal.table('deal').count).toBe(11)
    expect(portal.stats().requests).toBe(1)
  })

  it('of reads alone is repeated', async () => {
    const { portal, b24 } = setup({ deals: 10 })
    portal.fault('drop-after', { times: 2 })
    const batch = b24.batch()
    const read = batch.add('crm.deal.get', { id: 1 })
    expect((await batch.run()).value(read).ID).toBe('1')
    expect(portal.stats().requests).toBe(3)
  })

  it('rejects only when it is aborted', async () => {
    const { b24 } = setup()
    const batch = b24.batch()
    batch.add('profile')
    expect(await failure(batch.run({ signal: AbortSignal.abort() }))).toMatchObject({ name: 'AbortError' })
    const again = b24.batch()
    await again.run()
    expect(() => again.add('profile')).toThrow(/has been run/)
    await expect(again.run()).rejects.toThrow(/has been run/)
  })

  it.each([
    [
      'arrays for maps',
      { result: { result: [], result_error: [], result_total: [], result_next: [], result_time: [] } },
    ],
    ['members that are missing', { result: {} }],
    ['no members at all', { result: [] }],
    ['a text', { result: 'ok' }],
    ['keys of the prototype', '{"result":{"result":{"__proto__":{"ID":"1"}},"result_error":[]}}'],
  ])('by %s gives every command an error of its own', async (_name, body) => {
    const { b24 } = answering(body)
    const batch = b24.batch()
    const read = batch.add('crm.deal.get', { id: 1 })
    const write = batch.add('crm.deal.add', { fields: { TITLE: 'x' } })
    const done = await batch.run()
    expect(done.outcome(read)).toMatchObject({ ok: false, error: { name: 'NetworkError' } })
    expect(done.outcome(write)).toMatchObject({ ok: false, error: { name: 'UnknownOutcomeError' } })
  })
})

describe('an answer that is passed on by the client', () => {
  it('arrives as it is, whatever form encoding makes of it', async () => {
    const { portal, b24 } = setup({ deals: 10, contacts: 10 })
    const trap = portal.table('deal').insert({ TITLE: '$result[c0][ID]', COMMENTS: null }).ID
    const batch = b24.raw.batch()
    const deal = batch.add<{ COMMENTS: string; TITLE: string }>('crm.deal.get', { id: trap })
    batch.add('crm.deal.get', { id: 999_999 })
    batch.add('crm.contact.update', { id: 1, fields: { NAME: deal.ref.COMMENTS, LAST_NAME: deal.ref.TITLE } })
    const done = await batch.run()
    expect(done.outcomes.map(({ ok }) => ok)).toEqual([true, false, true])
    expect(portal.table('contact').get(1)).toMatchObject({ NAME: '', LAST_NAME: '$result[c0][ID]' })
  })

  it('of a command that ran with garbage is an error further down the chain too', async () => {
    const { b24 } = setup({ deals: 10 })
    const batch = b24.batch()
    const companies = batch.add('crm.company.list', { filter: { ID: 99_999 } })
    const contacts = batch.add('crm.contact.list', { filter: { COMPANY_ID: companies.ref[0].ID } })
    const deal = batch.add('crm.deal.add', { fields: { TITLE: 'x', CONTACT_ID: contacts.ref[0].ID } })
    const done = await batch.run()
    expect(done.outcome(contacts)).toMatchObject({ ok: false, error: { code: 'REFERENCE_NOT_FOUND' } })
    expect(done.outcome(deal)).toMatchObject({ ok: false })
  })

  it('costs few requests, however many other commands fail', async () => {
    const { portal, b24 } = setup({ deals: 10 })
    const batch = b24.batch()
    const first = batch.add('crm.deal.get', { id: 1 })
    for (let index = 0; index < 45; index++) batch.add('crm.deal.get', { id: 5_000 + index })
    const last = batch.add('crm.deal.get', { id: first.ref.ID })
    expect((await batch.run()).value(last).ID).toBe('1')
    expect(portal.stats().requests).toBeLessThan(4)
  })
})

describe('the order of commands', () => {
  const build = (b24: ReturnType<typeof setup>['b24'], between: number) => {
    const batch = b24.batch()
    const first = batch.add('crm.deal.get', { id: 1 })
    for (let index = 0; index < between; index++) batch.add('crm.deal.get', { id: 2 })
    batch.add('crm.deal.get', { id: 99_999 })
    batch.add('crm.deal.delete', { id: first.ref.ID })
    return batch
  }

  it('is kept, so that halt stops what comes later', async () => {
    const { portal, b24 } = setup({ deals: 10 })
    await build(b24, 40).run({ halt: true })
    expect(portal.table('deal').get(1)).toBeDefined()
  })

  it('that can not be kept is refused with halt, before anything is sent', async () => {
    const { portal, b24 } = setup({ deals: 10 })
    await expect(build(b24, 49).run({ halt: true })).rejects.toThrow(/the order matters/)
    expect(portal.stats().requests).toBe(0)
  })

  it('holds across requests where nothing leads across', async () => {
    const { portal, b24 } = setup({ deals: 10 })
    const batch = b24.batch()
    for (let index = 0; index < 120; index++) batch.add('crm.deal.update', { id: 1, fields: { TITLE: String(index) } })
    await batch.run()
    expect(portal.table('deal').get(1)?.TITLE).toBe('119')
  })
})

it('parameters of a batch command are an object, and no reference', () => {
  const { b24 } = setup()
  const batch = b24.raw.batch()
  const deal = batch.add<{ ID: string }>('crm.deal.get', { id: 1 })
  expect(() => batch.add('crm.deal.list', deal.ref)).toThrow(/must be an object/)
  for (const method of [undefined, null, 5, '', '..']) expect(() => batch.add(method as never)).toThrow(UsageError)
})

it('a fault inside a batch leaves the outcome of a write open, and of a read not', async () => {
  const errors = {
    c0: { error: 'INTERNAL_SERVER_ERROR', error_description: '' },
    c1: { error: 'INTERNAL_SERVER_ERROR' },
  }
  const { b24 } = answering({ result: { result: [], result_error: errors } })
  const batch = b24.batch()
  batch.add('crm.deal.add', { fields: { TITLE: 'x' } })
  batch.add('crm.deal.get', { id: 1 })
  const { outcomes } = await batch.run()
  expect(outcomes).toMatchObject([
    { error: { name: 'UnknownOutcomeError', retryable: false } },
    { error: { name: 'ApiError', retryable: true } },
  ])
})

it('a client that does not retry does not in a batch either', async () => {
  const { portal, b24 } = setup({ limits: { operating: 0.02 } }, { retry: false })
  await b24.call('crm.deal.list')
  const batch = b24.batch()
  batch.add('crm.deal.list')
  expect((await batch.run()).outcomes).toMatchObject([{ ok: false, error: { code: 'OPERATION_TIME_LIMIT' } }])
  expect(portal.stats().requests).toBe(2)
})

it('an aborted run keeps what was answered before', async () => {
  const { portal, b24 } = setup({ contacts: 0 })
  const controller = new AbortController()
  const batch = b24.batch()
  for (let index = 0; index < 100; index++) batch.add('crm.contact.add', { fields: { NAME: String(index) } })
  const run = failure(batch.run({ signal: controller.signal }))
  while (portal.table('contact').count < 60) await portal.clock.sleep(10)
  controller.abort()
  expect(await run).toMatchObject({ name: 'AbortError' })
  expect(batch.outcomes.filter((outcome) => outcome?.ok)).toHaveLength(50)
  expect(batch.outcomes).toHaveLength(100)
})

it('with halt nothing runs behind a failure that shows only later', async () => {
  const first = { c0: { ID: '1' } }
  const { b24 } = answering(
    { result: { result: first, result_error: { c1: { error: 'OPERATION_TIME_LIMIT', error_description: '' } } } },
    { result: { result: { c1: { ID: '2' }, c3: true }, result_error: [] } },
  )
  const batch = b24.raw.batch()
  const deal = batch.add<{ MISSING: string }>('crm.deal.get', { id: 1 })
  batch.add('crm.contact.get', { id: 1 })
  batch.add('crm.deal.update', { id: deal.ref.MISSING, fields: { TITLE: 'x' } })
  batch.add('crm.deal.delete', { id: 5 })
  const { outcomes } = await batch.run({ halt: true })
  expect(outcomes.map((outcome) => (outcome.ok ? 'ok' : outcome.error.code))).toEqual([
    'ok',
    'ok',
    'REFERENCE_NOT_FOUND',
    'BATCH_HALTED',
  ])
})
