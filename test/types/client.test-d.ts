import {
  type Contact,
  createClient,
  type Deal,
  type Envelope,
  type Item,
  type List,
  type Outcome,
  type Params,
  type Ref,
  type Result,
  webhook,
} from 'b24kit'
import { describe, expectTypeOf, it } from 'vitest'

const b24 = createClient({ auth: webhook('https://a.bitrix24.com/rest/1/x/') })

describe('call', () => {
  it('knows what a method takes and gives', () => {
    expectTypeOf(b24.call('crm.deal.get', { id: 42 })).resolves.toEqualTypeOf<Deal>()
    expectTypeOf(b24.call('crm.deal.add', { fields: { TITLE: 'x' } })).resolves.toEqualTypeOf<number>()
    expectTypeOf(b24.request('crm.deal.list')).resolves.toEqualTypeOf<Envelope<Deal[]>>()
    expectTypeOf<Deal['ID']>().toEqualTypeOf<string>()
    expectTypeOf<Result<'crm.item.get'>['item']['id']>().toEqualTypeOf<number>()
    expectTypeOf<Params<'tasks.task.get'>['taskId']>().toEqualTypeOf<number | string>()
  })

  it('refuses what can not be meant', () => {
    // @ts-expect-error the method does not exist
    void b24.call('crm.deal.gett', { id: 1 })
    // @ts-expect-error the parameter is misspelt
    void b24.call('crm.deal.get', { ID: 1 })
    // @ts-expect-error the field does not exist
    void b24.call('crm.deal.list', { select: ['TITEL'] })
    // @ts-expect-error an id is no object
    void b24.call('crm.deal.get', { id: {} })
    // @ts-expect-error not a list method
    b24.list('crm.deal.get')
    // @ts-expect-error auth is missing
    createClient({})
  })

  it('takes custom fields, dates and nulls in writes', () => {
    void b24.call('crm.deal.add', {
      fields: { UF_CRM_COLOR: 'red', CLOSEDATE: new Date(), COMPANY_ID: null, OPPORTUNITY: 12.5 },
    })
    void b24.call('crm.item.update', { entityTypeId: 2, id: 1, fields: { ufCrmColor: ['red'] } })
  })

  it('leaves raw untyped', () => {
    expectTypeOf(b24.raw.call('any.method', { any: 1 })).resolves.toEqualTypeOf<unknown>()
    expectTypeOf(b24.raw.call<string>('server.time')).resolves.toEqualTypeOf<string>()
  })
})

describe('list', () => {
  it('gives rows', () => {
    expectTypeOf(b24.list('crm.deal.list')).toEqualTypeOf<List<Deal>>()
    expectTypeOf<Item<'tasks.task.list'>['id']>().toEqualTypeOf<string>()
    expectTypeOf(b24.list('crm.contact.list').toArray({ limit: 3 })).resolves.toEqualTypeOf<Contact[]>()
    expectTypeOf(b24.list('crm.contact.list').first()).resolves.toEqualTypeOf<Contact | undefined>()
  })
})

describe('batch', () => {
  it('carries types from command to command', async () => {
    const batch = b24.batch()
    const found = batch.add('crm.deal.get', { id: 42 })
    expectTypeOf(found.ref.CONTACT_ID).toEqualTypeOf<Ref<string | null>>()
    const buyer = batch.add('crm.contact.get', { id: found.ref.CONTACT_ID })
    const rows = batch.add('crm.deal.list', { filter: { CONTACT_ID: buyer.ref.ID } })
    batch.add('crm.deal.get', { id: rows.ref[0].ID })
    batch.add('crm.deal.update', { id: 1, fields: { CONTACT_ID: buyer.ref.ID } })
    const done = await batch.run()
    expectTypeOf(done.value(buyer)).toEqualTypeOf<Contact>()
    expectTypeOf(done.outcome(found)).toEqualTypeOf<Outcome<Deal>>()
    // @ts-expect-error a deal has no such field
    void found.ref.CONTACT
    // @ts-expect-error a list of phones is no id
    batch.add('crm.deal.get', { id: buyer.ref.PHONE })
    // @ts-expect-error the parameter is misspelt
    batch.add('crm.deal.get', { di: 1 })
  })
})

describe('bulk', () => {
  it('types rows and outcomes', async () => {
    for await (const outcome of b24.bulk('crm.deal.update', [{ id: 1, fields: { TITLE: 'x' } }])) {
      expectTypeOf(outcome.index).toEqualTypeOf<number>()
      if (outcome.ok) expectTypeOf(outcome.value).toEqualTypeOf<boolean>()
    }
    // @ts-expect-error a row without fields
    void b24.bulk('crm.deal.add', [{ TITLE: 'x' }])
  })
})
