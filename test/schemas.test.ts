import { SchemaError } from 'b24kit'
import * as schemas from 'b24kit/schemas'
import { company, contact, deal, encode, item, money, only, task, user } from 'b24kit/schemas'
import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import * as z from 'zod/mini'
import { answering, failure, setup } from './setup'

describe('decoding', () => {
  it('makes values of a deal that one can work with', async () => {
    const { b24 } = answering({
      result: {
        ID: '42',
        TITLE: 'Roof',
        OPPORTUNITY: '1200.50',
        CLOSED: 'N',
        COMPANY_ID: '0',
        CONTACT_ID: '7',
        COMMENTS: '',
        BEGINDATE: '2026-03-01T02:00:00+02:00',
        DATE_CREATE: '2026-03-01T10:00:00+03:00',
        UF_CRM_COLOR: 'red',
      },
    })
    const found = await b24.call('crm.deal.get', { id: 42 }, { schema: deal })
    expect(found).toEqual({
      ID: 42,
      TITLE: 'Roof',
      OPPORTUNITY: 1200.5,
      CLOSED: false,
      COMPANY_ID: null,
      CONTACT_ID: 7,
      COMMENTS: null,
      BEGINDATE: '2026-03-01',
      DATE_CREATE: new Date('2026-03-01T07:00:00Z'),
      UF_CRM_COLOR: 'red',
    })
    expectTypeOf(found.OPPORTUNITY).toEqualTypeOf<number | null | undefined>()
    expectTypeOf(found.DATE_CREATE).toEqualTypeOf<Date | null | undefined>()
  })

  it('reads multi-fields, and writes them back', () => {
    const phones = [{ ID: '3', VALUE: '+1', VALUE_TYPE: 'WORK', TYPE_ID: 'PHONE' }]
    const found = z.decode(contact, { ID: '1', PHONE: phones, EMAIL: [] })
    expect(found).toMatchObject({ PHONE: [{ id: 3, value: '+1', type: 'WORK', kind: 'PHONE' }], EMAIL: [] })
    expect(encode(contact, { ...found, PHONE: [...(found.PHONE ?? []), { value: '+2', type: 'HOME' }] })).toMatchObject(
      {
        PHONE: [
          { ID: 3, VALUE: '+1' },
          { VALUE: '+2', VALUE_TYPE: 'HOME' },
        ],
      },
    )
  })

  it('takes every object of the emulated portal', async () => {
    const { b24 } = setup({ deals: 60, leads: 60, contacts: 60, companies: 60, activities: 60, tasks: 60, users: 60 })
    expect(await b24.list('crm.deal.list', {}, { schema: deal }).toArray()).toHaveLength(60)
    expect(await b24.list('crm.lead.list', {}, { schema: schemas.lead }).toArray()).toHaveLength(60)
    expect(await b24.list('crm.contact.list', {}, { schema: contact }).toArray()).toHaveLength(60)
    expect(await b24.list('crm.company.list', {}, { schema: company }).toArray()).toHaveLength(60)
    expect(await b24.list('crm.activity.list', {}, { schema: schemas.activity }).toArray()).toHaveLength(60)
    expect(await b24.list('crm.item.list', { entityTypeId: 2 }, { schema: item }).toArray()).toHaveLength(60)
    const tasks = await b24.list('tasks.task.list', {}, { schema: task }).toArray()
    expect(tasks[0]?.createdDate).toBeInstanceOf(Date)
    const people = await b24.list('user.get', {}, { schema: user }).toArray()
    expect(people[0]).toMatchObject({ ID: 1, ACTIVE: true })
  })

  it('says which field of which row does not fit', async () => {
    const rows = Array.from({ length: 3 }, (_, index) => ({
      ID: `${index + 1}`,
      OPPORTUNITY: index === 2 ? 'a lot' : '1',
    }))
    const { b24 } = answering({ result: rows })
    const error = await failure(b24.list('crm.deal.list', {}, { schema: deal }).toArray())
    expect(error).toBeInstanceOf(SchemaError)
    expect(error).toMatchObject({
      code: 'SCHEMA_MISMATCH',
      row: 2,
      issues: [{ path: 'OPPORTUNITY', message: 'expected a number, got "a lot"' }],
      message: expect.stringContaining('row 2 of the list'),
    })
  })

  it('quotes no link with credentials in it, and stands schemas that fail', async () => {
    const link = 'https://a.bitrix24.com/rest/1/s3cr3tw0rd/download/?token=disk%7CABC'
    const { b24 } = answering({ result: { ID: link } })
    const error = await failure(b24.call('crm.deal.get', { id: 1 }, { schema: deal }))
    expect(JSON.stringify(error) + String(error)).not.toMatch(/s3cr3tw0rd|disk%7CABC/)
    const broken = { '~standard': { version: 1, vendor: 'x', validate: () => JSON.parse('{') } } as const
    const { b24: other } = answering({ result: 7 })
    const failed = await failure(other.call('crm.deal.add', { fields: {} }, { schema: broken }))
    expect(failed).toMatchObject({ code: 'SCHEMA_MISMATCH', body: 7, cause: expect.any(SyntaxError) })
  })

  it('takes PHP’s arrays with gaps, and no days or digits that are not there', () => {
    expect(z.decode(schemas.references, { 0: '1', 2: '3' })).toEqual([1, 3])
    for (const [codec, value] of [
      [schemas.number, '12345678901234567890'],
      [schemas.day, '2024-13-45junk'],
      [schemas.moment, '2024-02-31T10:00:00+03:00'],
      [schemas.multifield, 5],
    ] as const)
      expect(z.safeDecode(codec as z.ZodMiniType, value).success).toBe(false)
    expect(() => encode(deal, { ID: 1, DATE_CREATE: new Date(Number.NaN) })).toThrow(/DATE_CREATE/)
  })

  it('gives what select named, and wants it to be there', async () => {
    const { b24 } = setup({ deals: 3 })
    const schema = only(deal, ['ID', 'TITLE', 'OPPORTUNITY'])
    const rows = await b24.list('crm.deal.list', { select: ['ID', 'TITLE', 'OPPORTUNITY'] }, { schema }).toArray()
    expectTypeOf(rows).toEqualTypeOf<{ ID: number; TITLE: string | null; OPPORTUNITY: number | null }[]>()
    expect(Object.keys(rows[0] ?? {})).toEqual(['ID', 'TITLE', 'OPPORTUNITY'])
    await expect(b24.list('crm.deal.list', { select: ['ID'] }, { schema }).toArray()).rejects.toMatchObject({
      issues: [{ path: 'TITLE' }, { path: 'OPPORTUNITY' }],
    })
  })

  it('takes any Standard Schema', async () => {
    const { b24 } = setup({ deals: 2 })
    const shout = {
      '~standard': {
        version: 1,
        vendor: 'test',
        validate: async (value: unknown) => ({ value: String((value as { TITLE: string }).TITLE).toUpperCase() }),
        types: undefined as unknown as { input: unknown; output: string },
      },
    } as const
    const titles = await b24.list('crm.deal.list', {}, { schema: shout }).toArray()
    expectTypeOf(titles).toEqualTypeOf<string[]>()
    expect(titles[0]).toMatch(/^[^a-z]+$/)
  })

  it('keeps checkpoints and progress as they are', async () => {
    const { b24 } = setup({ deals: 130 })
    const list = b24.list('crm.deal.list', {}, { schema: deal })
    const seen: number[] = []
    for await (const { ID } of list) if (seen.push(ID) === 60) break
    const { checkpoint } = list
    for await (const { ID } of b24.list(
      'crm.deal.list',
      {},
      { schema: deal, ...(checkpoint && { resume: checkpoint }) },
    ))
      seen.push(ID)
    expect(new Set(seen).size).toBe(130)
  })
})

describe('writing back', () => {
  it('uses the portal’s own spelling, and empties with a text', () => {
    const fields = encode(deal, {
      ID: 1,
      CLOSED: true,
      COMMENTS: null,
      COMPANY_ID: null,
      OPPORTUNITY: 5,
      DATE_CREATE: new Date('2026-03-01T07:00:00.250Z'),
    })
    expect(fields).toEqual({
      ID: 1,
      CLOSED: 'Y',
      COMMENTS: '',
      COMPANY_ID: 0,
      OPPORTUNITY: 5,
      DATE_CREATE: '2026-03-01T07:00:00+00:00',
    })
    expect(z.decode(money, '10.5|USD')).toEqual({ amount: 10.5, currency: 'USD' })
    expect(z.encode(money, { amount: 3, currency: 'EUR' })).toBe('3|EUR')
  })

  it('loses nothing on the way there and back', () => {
    const cases: [unknown, fc.Arbitrary<unknown>][] = [
      [schemas.number, fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }))],
      [schemas.flag, fc.boolean()],
      [schemas.text, fc.option(fc.string({ minLength: 1 }))],
      [schemas.reference, fc.option(fc.integer({ min: 1 }))],
      [
        schemas.day,
        fc.option(
          fc
            .date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
            .map((date) => date.toISOString().slice(0, 10)),
        ),
      ],
      [schemas.moment, fc.option(fc.integer({ min: 0, max: 4e9 }).map((seconds) => new Date(seconds * 1000)))],
      [schemas.references, fc.array(fc.integer({ min: 1 }))],
    ]
    for (const [schema, arbitrary] of cases) {
      const codec = schema as z.ZodMiniType
      fc.assert(
        fc.property(arbitrary, (value) => {
          expect(z.decode(codec, z.encode(codec, value))).toEqual(value)
        }),
      )
    }
  })

  it('never takes garbage for a value', () => {
    const codecs = [
      schemas.number,
      schemas.flag,
      schemas.reference,
      schemas.id,
      schemas.moment,
      schemas.day,
      schemas.money,
    ]
    fc.assert(
      fc.property(fc.constantFrom(...codecs), fc.anything(), (codec, value) => {
        const { success, data } = z.safeDecode(codec as z.ZodMiniType, value)
        if (success && typeof data === 'number') expect(Number.isFinite(data)).toBe(true)
      }),
    )
  })
})
