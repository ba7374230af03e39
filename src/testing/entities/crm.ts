// The CRM's tables: leads, deals, contacts, companies and activities.
import { createIds, type IdPattern } from '../table/ids'
import type { Value } from '../wire/values'
import { createEntity, describeFields, type Entity, type Field, type FieldMakers } from './entity'
import { amount, companyName, dateAt, firstName, history, lastName, mix, multifield, pick, ware } from './generate'

export type CrmName = 'lead' | 'deal' | 'contact' | 'company' | 'activity'
export const ENTITY_TYPES: Readonly<Record<number, CrmName>> = { 1: 'lead', 2: 'deal', 3: 'contact', 4: 'company' }

export const DEAL_STAGES = ['NEW', 'PREPARATION', 'PREPAYMENT_INVOICE', 'EXECUTING', 'FINAL_INVOICE', 'WON', 'LOSE']
export const LEAD_STATUSES = ['NEW', 'IN_PROCESS', 'PROCESSED', 'CONVERTED', 'JUNK']
export const SOURCES = ['CALL', 'EMAIL', 'WEB', 'ADVERTISING', 'PARTNER']

const COMMON = {
  ID: 'integer-',
  ASSIGNED_BY_ID: 'user',
  CREATED_BY_ID: 'user-',
  MODIFY_BY_ID: 'user-',
  DATE_CREATE: 'datetime-',
  DATE_MODIFY: 'datetime-',
  OPENED: 'char',
  COMMENTS: 'string',
  ORIGINATOR_ID: 'string',
  ORIGIN_ID: 'string',
  UTM_SOURCE: 'string',
}
const PERSON = { NAME: 'string', SECOND_NAME: 'string', LAST_NAME: 'string', POST: 'string', BIRTHDATE: 'date' }
const COMMUNICATION = {
  PHONE: 'crm_multifield[]',
  EMAIL: 'crm_multifield[]',
  WEB: 'crm_multifield[]',
  IM: 'crm_multifield[]',
}
const MONEY = { CURRENCY_ID: 'crm_currency', OPPORTUNITY: 'double', IS_MANUAL_OPPORTUNITY: 'char' }

const FIELDS: Record<CrmName, Record<string, Field>> = {
  lead: describeFields({
    ...COMMON,
    ...PERSON,
    ...COMMUNICATION,
    ...MONEY,
    TITLE: 'string*',
    STATUS_ID: 'crm_status',
    SOURCE_ID: 'crm_status',
    COMPANY_TITLE: 'string',
    COMPANY_ID: 'crm_company',
    CONTACT_ID: 'crm_contact',
    DATE_CLOSED: 'datetime-',
  }),
  deal: describeFields({
    ...COMMON,
    ...MONEY,
    TITLE: 'string',
    TYPE_ID: 'crm_status',
    CATEGORY_ID: 'crm_category',
    STAGE_ID: 'crm_status',
    STAGE_SEMANTIC_ID: 'string-',
    PROBABILITY: 'integer',
    TAX_VALUE: 'double',
    LEAD_ID: 'crm_lead-',
    COMPANY_ID: 'crm_company',
    CONTACT_ID: 'crm_contact',
    BEGINDATE: 'date',
    CLOSEDATE: 'date',
    CLOSED: 'char',
    SOURCE_ID: 'crm_status',
    ADDITIONAL_INFO: 'string',
  }),
  contact: describeFields({
    ...COMMON,
    ...PERSON,
    ...COMMUNICATION,
    TYPE_ID: 'crm_status',
    SOURCE_ID: 'crm_status',
    COMPANY_ID: 'crm_company',
    LEAD_ID: 'crm_lead-',
  }),
  company: describeFields({
    ...COMMON,
    ...COMMUNICATION,
    TITLE: 'string*',
    COMPANY_TYPE: 'crm_status',
    INDUSTRY: 'crm_status',
    EMPLOYEES: 'crm_status',
    REVENUE: 'double',
    CURRENCY_ID: 'crm_currency',
    LEAD_ID: 'crm_lead-',
  }),
  activity: describeFields({
    ID: 'integer-',
    OWNER_ID: 'integer*',
    OWNER_TYPE_ID: 'integer*',
    TYPE_ID: 'integer*',
    PROVIDER_ID: 'string',
    SUBJECT: 'string',
    DESCRIPTION: 'string',
    COMPLETED: 'char',
    DIRECTION: 'integer',
    PRIORITY: 'integer',
    START_TIME: 'datetime',
    END_TIME: 'datetime',
    DEADLINE: 'datetime',
    CREATED: 'datetime-',
    LAST_UPDATED: 'datetime-',
    RESPONSIBLE_ID: 'user',
    AUTHOR_ID: 'user-',
    ORIGIN_ID: 'string',
  }),
}

export interface CrmOptions {
  created: number
  users: number
  counts: Record<CrmName, number>
  ids: IdPattern
  userFields: Partial<Record<string, Record<string, Field>>>
}

export function createCrm({ created, users, counts, ids, userFields }: CrmOptions): Record<CrmName, Entity> {
  const idsOf = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, createIds(count, ids)]))
  const user = (salt: number) => (id: number) => (users > 0 ? (mix(id, salt) % users) + 1 : 1)
  /** The id of a row that another table was made with; 0 where it has none. */
  const link = (name: CrmName, salt: number) => (id: number) =>
    counts[name] > 0 ? (idsOf[name]?.at(mix(id, salt) % counts[name]) ?? 0) : 0
  const one = (value: Value) => () => value
  const oneOf = (list: readonly string[], salt: number) => (id: number) => pick(list, id, salt)
  const when = (name: CrmName, after = 0) => {
    const at = history(created, counts[name])
    return (_id: number, index: number) => dateAt(at(index) + after)
  }
  const dayOf = (date: FieldMakers[string]) => (id: number, index: number) =>
    String(date(id, index)).replace(/T[\d:]+/, 'T00:00:00')

  const common = (name: CrmName): FieldMakers => ({
    ASSIGNED_BY_ID: user(11),
    CREATED_BY_ID: user(12),
    MODIFY_BY_ID: user(13),
    DATE_CREATE: when(name),
    DATE_MODIFY: when(name),
    OPENED: one('Y'),
    COMMENTS: one(''),
  })
  const money: FieldMakers = { CURRENCY_ID: one('EUR'), OPPORTUNITY: amount, IS_MANUAL_OPPORTUNITY: one('N') }
  const person: FieldMakers = { NAME: firstName, LAST_NAME: lastName }
  const reachable: FieldMakers = {
    PHONE: (id) => (id % 5 === 0 ? [] : multifield('PHONE', id, `+49 30 ${1_000_000 + (mix(id, 15) % 9_000_000)}`)),
    EMAIL: (id) => (id % 7 === 0 ? [] : multifield('EMAIL', id, `${lastName(id).toLowerCase()}.${id}@example.com`)),
  }
  const title = (id: number) => `${ware(id)} for ${companyName(id)}`
  const stage = oneOf(DEAL_STAGES, 18)
  const isOver = (id: number) => stage(id) === 'WON' || stage(id) === 'LOSE'

  const makers: Record<CrmName, FieldMakers> = {
    lead: {
      ...common('lead'),
      ...money,
      ...person,
      ...reachable,
      TITLE: title,
      STATUS_ID: oneOf(LEAD_STATUSES, 16),
      SOURCE_ID: oneOf(SOURCES, 17),
      COMPANY_TITLE: companyName,
    },
    deal: {
      ...common('deal'),
      ...money,
      TITLE: title,
      TYPE_ID: one('SALE'),
      CATEGORY_ID: one(0),
      STAGE_ID: stage,
      STAGE_SEMANTIC_ID: (id) => (isOver(id) ? (stage(id) === 'WON' ? 'S' : 'F') : 'P'),
      PROBABILITY: (id) => mix(id, 19) % 101,
      TAX_VALUE: one(0),
      COMPANY_ID: link('company', 20),
      CONTACT_ID: link('contact', 21),
      BEGINDATE: dayOf(when('deal')),
      CLOSEDATE: dayOf(when('deal', 14 * 86_400_000)),
      CLOSED: (id) => (isOver(id) ? 'Y' : 'N'),
      SOURCE_ID: oneOf(SOURCES, 22),
    },
    contact: {
      ...common('contact'),
      ...person,
      ...reachable,
      TYPE_ID: one('CLIENT'),
      SOURCE_ID: oneOf(SOURCES, 23),
      COMPANY_ID: link('company', 24),
    },
    company: {
      ...common('company'),
      ...reachable,
      TITLE: companyName,
      COMPANY_TYPE: one('CUSTOMER'),
      INDUSTRY: one('OTHER'),
      EMPLOYEES: one('EMPLOYEES_1'),
      REVENUE: (id) => amount(id) * 10,
      CURRENCY_ID: one('EUR'),
    },
    activity: {
      OWNER_ID: link('deal', 25),
      OWNER_TYPE_ID: one(2),
      TYPE_ID: one(2),
      PROVIDER_ID: one('VOXIMPLANT_CALL'),
      SUBJECT: (id) => `Call ${lastName(id)}`,
      DESCRIPTION: one(''),
      COMPLETED: (id) => (id % 3 === 0 ? 'N' : 'Y'),
      DIRECTION: (id) => (id % 2) + 1,
      PRIORITY: one(2),
      START_TIME: when('activity'),
      END_TIME: when('activity', 600_000),
      DEADLINE: when('activity', 86_400_000),
      CREATED: when('activity'),
      LAST_UPDATED: when('activity'),
      RESPONSIBLE_ID: user(26),
      AUTHOR_ID: user(27),
    },
  }
  const entity = (name: CrmName) =>
    createEntity({
      name,
      fields: { ...FIELDS[name], ...userFields[name] },
      count: counts[name],
      ids,
      make: makers[name],
    })
  return {
    lead: entity('lead'),
    deal: entity('deal'),
    contact: entity('contact'),
    company: entity('company'),
    activity: entity('activity'),
  }
}
