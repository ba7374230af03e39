import type { FieldDescription, Filter, Id, ListMethod, ListParams, Method, Multifield, Order, YesNo } from '../shapes'

/** Custom fields are there by their own names; what they hold depends on their type. */
interface CustomFields {
  [field: `UF_${string}`]: unknown
}

interface Common extends CustomFields {
  ID: string
  ASSIGNED_BY_ID: string
  CREATED_BY_ID: string
  MODIFY_BY_ID: string
  DATE_CREATE: string
  DATE_MODIFY: string
  OPENED: YesNo
  COMMENTS: string | null
  ORIGINATOR_ID: string | null
  ORIGIN_ID: string | null
}

interface Communication {
  PHONE?: Multifield[]
  EMAIL?: Multifield[]
  WEB?: Multifield[]
  IM?: Multifield[]
}

interface Person {
  NAME: string | null
  SECOND_NAME: string | null
  LAST_NAME: string | null
  POST: string | null
  BIRTHDATE: string | null
}

/** @see https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-get.html */
export interface Deal extends Common {
  TITLE: string
  TYPE_ID: string | null
  CATEGORY_ID: string
  STAGE_ID: string
  STAGE_SEMANTIC_ID: string
  PROBABILITY: string | null
  CURRENCY_ID: string | null
  OPPORTUNITY: string | null
  IS_MANUAL_OPPORTUNITY: YesNo
  TAX_VALUE: string | null
  LEAD_ID: string | null
  COMPANY_ID: string | null
  CONTACT_ID: string | null
  BEGINDATE: string
  CLOSEDATE: string
  CLOSED: YesNo
  SOURCE_ID: string | null
  ADDITIONAL_INFO: string | null
}

/** @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-get.html */
export interface Lead extends Common, Communication, Person {
  TITLE: string
  STATUS_ID: string
  SOURCE_ID: string | null
  CURRENCY_ID: string | null
  OPPORTUNITY: string | null
  COMPANY_TITLE: string | null
  COMPANY_ID: string | null
  CONTACT_ID: string | null
  DATE_CLOSED: string | null
}

/** @see https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-get.html */
export interface Contact extends Common, Communication, Person {
  TYPE_ID: string | null
  SOURCE_ID: string | null
  COMPANY_ID: string | null
  LEAD_ID: string | null
}

/** @see https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-get.html */
export interface Company extends Common, Communication {
  TITLE: string
  COMPANY_TYPE: string | null
  INDUSTRY: string | null
  EMPLOYEES: string | null
  REVENUE: string | null
  CURRENCY_ID: string | null
  LEAD_ID: string | null
}

/** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-get.html */
export interface Activity {
  ID: string
  OWNER_ID: string
  OWNER_TYPE_ID: string
  TYPE_ID: string
  PROVIDER_ID: string | null
  SUBJECT: string | null
  DESCRIPTION: string | null
  COMPLETED: YesNo
  DIRECTION: string | null
  PRIORITY: string | null
  START_TIME: string | null
  END_TIME: string | null
  DEADLINE: string | null
  CREATED: string
  LAST_UPDATED: string
  RESPONSIBLE_ID: string
  AUTHOR_ID: string
}

/** An object of any CRM type as `crm.item.*` shows it. @see https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-get.html */
export interface CrmItem {
  id: number
  entityTypeId: number
  title: string | null
  createdBy: number
  updatedBy: number
  createdTime: string
  updatedTime: string
  assignedById: number
  opened: YesNo
  categoryId: number
  stageId: string
  opportunity: number
  currencyId: string
  companyId: number
  contactId: number
  contactIds: number[]
  fm?: { id: number; typeId: string; valueType: string; value: string }[]
  [field: `ufCrm${string}`]: unknown
}

/** Fields may be written as texts or numbers, whatever they are read as; '' empties one. */
type Writable<Row> = {
  [Field in keyof Row]?: Row[Field] extends Multifield[] | undefined ? Row[Field] : Row[Field] | number | Date | null
}

interface WriteParams {
  REGISTER_SONET_EVENT?: YesNo
}

export interface CrmMethods {
  'crm.deal.add': Method<{ fields: Writable<Deal>; params?: WriteParams }, number>
  'crm.deal.get': Method<{ id: Id }, Deal>
  'crm.deal.list': ListMethod<ListParams<Deal>, Deal[], Deal>
  'crm.deal.update': Method<{ id: Id; fields: Writable<Deal>; params?: WriteParams }, true>
  'crm.deal.delete': Method<{ id: Id }, true>
  'crm.deal.fields': Method<Record<never, never>, Record<string, FieldDescription>>

  'crm.lead.add': Method<{ fields: Writable<Lead>; params?: WriteParams }, number>
  'crm.lead.get': Method<{ id: Id }, Lead>
  'crm.lead.list': ListMethod<ListParams<Lead>, Lead[], Lead>
  'crm.lead.update': Method<{ id: Id; fields: Writable<Lead>; params?: WriteParams }, true>
  'crm.lead.delete': Method<{ id: Id }, true>

  'crm.contact.add': Method<{ fields: Writable<Contact>; params?: WriteParams }, number>
  'crm.contact.get': Method<{ id: Id }, Contact>
  'crm.contact.list': ListMethod<ListParams<Contact>, Contact[], Contact>
  'crm.contact.update': Method<{ id: Id; fields: Writable<Contact>; params?: WriteParams }, true>
  'crm.contact.delete': Method<{ id: Id }, true>

  'crm.company.add': Method<{ fields: Writable<Company>; params?: WriteParams }, number>
  'crm.company.get': Method<{ id: Id }, Company>
  'crm.company.list': ListMethod<ListParams<Company>, Company[], Company>
  'crm.company.update': Method<{ id: Id; fields: Writable<Company>; params?: WriteParams }, true>
  'crm.company.delete': Method<{ id: Id }, true>

  'crm.activity.add': Method<{ fields: Writable<Activity> }, number>
  'crm.activity.get': Method<{ id: Id }, Activity>
  'crm.activity.list': ListMethod<ListParams<Activity>, Activity[], Activity>
  'crm.activity.update': Method<{ id: Id; fields: Writable<Activity> }, true>
  'crm.activity.delete': Method<{ id: Id }, true>

  'crm.item.add': Method<
    { entityTypeId: number; fields: Writable<CrmItem>; useOriginalUfNames?: YesNo },
    { item: CrmItem }
  >
  'crm.item.get': Method<{ entityTypeId: number; id: Id; useOriginalUfNames?: YesNo }, { item: CrmItem }>
  'crm.item.list': ListMethod<
    {
      entityTypeId: number
      filter?: Filter
      order?: { [Field in keyof CrmItem]?: Order }
      select?: readonly string[]
      start?: number
      useOriginalUfNames?: YesNo
    },
    { items: CrmItem[] },
    CrmItem
  >
  'crm.item.update': Method<
    { entityTypeId: number; id: Id; fields: Writable<CrmItem>; useOriginalUfNames?: YesNo },
    { item: CrmItem }
  >
  'crm.item.delete': Method<{ entityTypeId: number; id: Id }, []>

  'crm.status.list': ListMethod<{ filter?: Filter; order?: Record<string, Order> }, CrmStatus[], CrmStatus>
  'crm.category.list': ListMethod<{ entityTypeId: number }, { categories: CrmCategory[] }, CrmCategory>
}

/** One value of a reference book: a stage, a source, a type. */
export interface CrmStatus {
  ID: string
  ENTITY_ID: string
  STATUS_ID: string
  NAME: string
  SORT: string
  SYSTEM: YesNo
  SEMANTICS: string | null
}

/** A pipeline. */
export interface CrmCategory {
  id: number
  name: string
  sort: number
  entityTypeId: number
  isDefault: YesNo
}
