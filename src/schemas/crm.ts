// The old methods of the CRM: names in UPPER_CASE, nearly everything a text.
// https://apidocs.bitrix24.com/api-reference/crm/index.html
import * as z from 'zod/mini'
import { day, flag, id, moment, multifield, number, reference, text } from './codecs'
import { each } from './fields'

const common = {
  ID: id,
  ...each(reference, ['ASSIGNED_BY_ID', 'CREATED_BY_ID', 'MODIFY_BY_ID', 'LAST_ACTIVITY_BY']),
  ...each(moment, ['DATE_CREATE', 'DATE_MODIFY', 'LAST_ACTIVITY_TIME']),
  ...each(flag, ['OPENED']),
  ...each(text, [
    'COMMENTS',
    'ORIGINATOR_ID',
    'ORIGIN_ID',
    'UTM_SOURCE',
    'UTM_MEDIUM',
    'UTM_CAMPAIGN',
    'UTM_CONTENT',
    'UTM_TERM',
  ]),
}
const reachable = {
  ...each(multifield, ['PHONE', 'EMAIL', 'WEB', 'IM', 'LINK']),
  ...each(flag, ['HAS_PHONE', 'HAS_EMAIL', 'HAS_IMOL']),
  ...each(text, [
    'ADDRESS',
    'ADDRESS_2',
    'ADDRESS_CITY',
    'ADDRESS_POSTAL_CODE',
    'ADDRESS_REGION',
    'ADDRESS_PROVINCE',
    'ADDRESS_COUNTRY',
  ]),
}
const person = {
  ...each(text, ['NAME', 'SECOND_NAME', 'LAST_NAME', 'POST', 'HONORIFIC']),
  ...each(day, ['BIRTHDATE']),
}

/** As `crm.deal.get` and `crm.deal.list` give it. */
export const deal = z.looseObject({
  ...common,
  ...each(text, [
    'TITLE',
    'TYPE_ID',
    'STAGE_ID',
    'STAGE_SEMANTIC_ID',
    'CURRENCY_ID',
    'SOURCE_ID',
    'SOURCE_DESCRIPTION',
    'ADDITIONAL_INFO',
    'LOCATION_ID',
  ]),
  ...each(number, ['CATEGORY_ID', 'PROBABILITY', 'OPPORTUNITY', 'TAX_VALUE']),
  ...each(reference, ['LEAD_ID', 'COMPANY_ID', 'CONTACT_ID', 'QUOTE_ID', 'MOVED_BY_ID']),
  ...each(day, ['BEGINDATE', 'CLOSEDATE']),
  ...each(moment, ['MOVED_TIME']),
  ...each(flag, [
    'CLOSED',
    'IS_NEW',
    'IS_RECURRING',
    'IS_RETURN_CUSTOMER',
    'IS_REPEATED_APPROACH',
    'IS_MANUAL_OPPORTUNITY',
  ]),
})

/** As `crm.lead.get` and `crm.lead.list` give it. */
export const lead = z.looseObject({
  ...common,
  ...reachable,
  ...person,
  ...each(text, [
    'TITLE',
    'COMPANY_TITLE',
    'STATUS_ID',
    'STATUS_DESCRIPTION',
    'STATUS_SEMANTIC_ID',
    'SOURCE_ID',
    'SOURCE_DESCRIPTION',
    'CURRENCY_ID',
  ]),
  ...each(number, ['OPPORTUNITY']),
  ...each(reference, ['COMPANY_ID', 'CONTACT_ID', 'MOVED_BY_ID']),
  ...each(moment, ['DATE_CLOSED', 'MOVED_TIME']),
  ...each(flag, ['IS_RETURN_CUSTOMER', 'IS_MANUAL_OPPORTUNITY']),
})

/** As `crm.contact.get` and `crm.contact.list` give it. */
export const contact = z.looseObject({
  ...common,
  ...reachable,
  ...person,
  ...each(text, ['TYPE_ID', 'SOURCE_ID', 'SOURCE_DESCRIPTION']),
  ...each(reference, ['LEAD_ID', 'COMPANY_ID', 'FACE_ID']),
  ...each(flag, ['EXPORT']),
})

/** As `crm.company.get` and `crm.company.list` give it. */
export const company = z.looseObject({
  ...common,
  ...reachable,
  ...each(text, ['TITLE', 'COMPANY_TYPE', 'INDUSTRY', 'EMPLOYEES', 'CURRENCY_ID', 'BANKING_DETAILS']),
  ...each(number, ['REVENUE']),
  ...each(reference, ['LEAD_ID']),
  ...each(flag, ['IS_MY_COMPANY']),
})

/** As `crm.activity.get` and `crm.activity.list` give it. */
export const activity = z.looseObject({
  ID: id,
  ...each(reference, ['OWNER_ID', 'RESPONSIBLE_ID', 'AUTHOR_ID', 'EDITOR_ID', 'ASSOCIATED_ENTITY_ID']),
  ...each(number, [
    'OWNER_TYPE_ID',
    'TYPE_ID',
    'STATUS',
    'PRIORITY',
    'DIRECTION',
    'NOTIFY_TYPE',
    'NOTIFY_VALUE',
    'DESCRIPTION_TYPE',
  ]),
  ...each(text, [
    'PROVIDER_ID',
    'PROVIDER_TYPE_ID',
    'PROVIDER_GROUP_ID',
    'SUBJECT',
    'DESCRIPTION',
    'LOCATION',
    'ORIGINATOR_ID',
    'ORIGIN_ID',
  ]),
  ...each(moment, ['CREATED', 'LAST_UPDATED', 'START_TIME', 'END_TIME', 'DEADLINE']),
  ...each(flag, ['COMPLETED']),
})
