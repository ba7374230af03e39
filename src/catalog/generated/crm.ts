// Printed from catalog/ by `npm run catalog`; changes belong there.
import type { Bag, FileInput, Filter, Flag, Id, ListMethod, ListParams, Method, OpenFilter, Order, Select, Some, When, Writable, YesNo } from '../shapes'

/** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-fields.html#all-fields */
export interface Activity {
  ID: string
  OWNER_ID: string
  OWNER_TYPE_ID: string
  TYPE_ID: string
  PROVIDER_ID: string | null
  PROVIDER_TYPE_ID: string | null
  PROVIDER_GROUP_ID: string | null
  ASSOCIATED_ENTITY_ID: string | null
  SUBJECT: string | null
  CREATED: string
  LAST_UPDATED: string
  START_TIME: string | null
  END_TIME: string | null
  DEADLINE: string | null
  COMPLETED: string
  STATUS: string | null
  RESPONSIBLE_ID: string
  PRIORITY: string | null
  NOTIFY_TYPE: string | null
  NOTIFY_VALUE: string | null
  DESCRIPTION: string | null
  DESCRIPTION_TYPE: string | null
  DIRECTION: string | null
  LOCATION: string | null
  SETTINGS: [] | null
  ORIGINATOR_ID: string | null
  ORIGIN_ID: string | null
  AUTHOR_ID: string
  EDITOR_ID: string | null
  PROVIDER_PARAMS: [] | null
  PROVIDER_DATA: string | null
  RESULT_MARK: string | null
  RESULT_VALUE: string | null
  RESULT_SUM: string | null
  RESULT_CURRENCY_ID: string | null
  RESULT_STATUS: string | null
  RESULT_STREAM: string | null
  RESULT_SOURCE_ID: string | null
  AUTOCOMPLETE_RULE: string | null
  BINDINGS?: { OWNER_TYPE_ID: number | string; OWNER_ID: number | string } | null
  COMMUNICATIONS?: unknown
  FILES?: unknown
  ORIGIN_VERSION?: string | null
  WEBDAV_ELEMENTS?: unknown
  IS_INCOMING_CHANNEL?: string | null
  STORAGE_ELEMENT_IDS?: unknown
}

/** @see https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-add.html#parameter-fields */
export interface Company {
  ID: string
  COMPANY_TYPE: string | null
  TITLE: string
  LOGO: unknown
  LEAD_ID: unknown
  HAS_PHONE: YesNo
  HAS_EMAIL: YesNo
  HAS_IMOL: YesNo
  ASSIGNED_BY_ID: string
  CREATED_BY_ID: string
  MODIFY_BY_ID: string
  BANKING_DETAILS: string | null
  INDUSTRY: string | null
  REVENUE: string | null
  CURRENCY_ID: string | null
  EMPLOYEES: string | null
  COMMENTS: string | null
  DATE_CREATE: string
  DATE_MODIFY: string
  OPENED: YesNo
  IS_MY_COMPANY: YesNo
  ORIGINATOR_ID: unknown
  ORIGIN_ID: unknown
  ORIGIN_VERSION: unknown
  ADDRESS: unknown
  ADDRESS_2: unknown
  ADDRESS_CITY: unknown
  ADDRESS_POSTAL_CODE: unknown
  ADDRESS_REGION: unknown
  ADDRESS_PROVINCE: unknown
  ADDRESS_COUNTRY: unknown
  ADDRESS_COUNTRY_CODE: unknown
  ADDRESS_LOC_ADDR_ID: unknown
  ADDRESS_LEGAL: unknown
  REG_ADDRESS: unknown
  REG_ADDRESS_2: unknown
  REG_ADDRESS_CITY: unknown
  REG_ADDRESS_POSTAL_CODE: unknown
  REG_ADDRESS_REGION: unknown
  REG_ADDRESS_PROVINCE: unknown
  REG_ADDRESS_COUNTRY: unknown
  REG_ADDRESS_COUNTRY_CODE: unknown
  REG_ADDRESS_LOC_ADDR_ID: unknown
  UTM_SOURCE: string | null
  UTM_MEDIUM: string | null
  UTM_CAMPAIGN: string | null
  UTM_CONTENT: string | null
  UTM_TERM: string | null
  LAST_ACTIVITY_BY: string | null
  LAST_ACTIVITY_TIME: string | null
  LAST_COMMUNICATION_TIME: unknown
  PHONE?: CrmMultifield[]
  EMAIL?: CrmMultifield[]
  WEB?: CrmMultifield[]
  IM?: CrmMultifield[]
  [key: `UF_${string}`]: unknown
  [key: `PARENT_ID_${string}`]: unknown
}

/** @see https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-get.html#contact */
export interface Contact {
  ID: string
  POST: string | null
  COMMENTS: string | null
  HONORIFIC: string | null
  NAME: string | null
  SECOND_NAME: string | null
  LAST_NAME: string | null
  PHOTO: unknown
  LEAD_ID: number | string | null
  TYPE_ID: string | null
  SOURCE_ID: string | null
  SOURCE_DESCRIPTION: string | null
  COMPANY_ID: string | null
  BIRTHDATE: string | null
  EXPORT: YesNo
  HAS_PHONE: YesNo
  HAS_EMAIL: YesNo
  HAS_IMOL: YesNo
  DATE_CREATE: string
  DATE_MODIFY: string
  ASSIGNED_BY_ID: string
  CREATED_BY_ID: string
  MODIFY_BY_ID: string
  OPENED: YesNo
  ORIGINATOR_ID: unknown
  ORIGIN_ID: unknown
  ORIGIN_VERSION: unknown
  FACE_ID: string | null
  LAST_ACTIVITY_TIME: string | null
  ADDRESS: unknown
  ADDRESS_2: unknown
  ADDRESS_CITY: unknown
  ADDRESS_POSTAL_CODE: unknown
  ADDRESS_REGION: unknown
  ADDRESS_PROVINCE: unknown
  ADDRESS_COUNTRY: unknown
  ADDRESS_LOC_ADDR_ID: unknown
  UTM_SOURCE: string | null
  UTM_MEDIUM: string | null
  UTM_CAMPAIGN: string | null
  UTM_CONTENT: string | null
  UTM_TERM: string | null
  [key: `PARENT_ID_${string}`]: unknown
  LAST_ACTIVITY_BY: string | null
  [key: `UF_${string}`]: unknown
  PHONE?: CrmMultifield[]
  EMAIL?: CrmMultifield[]
  WEB?: CrmMultifield[]
  IM?: CrmMultifield[]
  LINK?: CrmMultifield[]
}

/** @see https://apidocs.bitrix24.com/api-reference/crm/universal/object-fields.html#common */
export interface CrmItem {
  id: number
  createdTime: string
  dateCreateShort?: string | null
  updatedTime: string
  dateModifyShort?: string | null
  createdBy: number
  updatedBy: number
  assignedById: number
  opened?: YesNo | null
  companyId?: number | null
  contactId?: number | null
  stageId?: string | null
  isConvert?: boolean | null
  statusDescription?: string | null
  stageSemanticId?: string | null
  productId?: string | null
  opportunity?: number | null
  currencyId?: string | null
  sourceId?: string | null
  sourceDescription?: string | null
  title?: string | null
  name?: string | null
  lastName?: string | null
  secondName?: string | null
  shortName?: string | null
  companyTitle?: string | null
  post?: string | null
  address?: string | null
  comments?: string | null
  webformId?: number | null
  originatorId?: string | null
  originId?: string | null
  dateClosed?: string | null
  birthdate?: string | null
  honorific?: string | null
  hasPhone?: YesNo | null
  hasEmail?: YesNo | null
  hasImol?: YesNo | null
  login?: string | null
  isReturnCustomer?: YesNo | null
  searchContent?: string | null
  isManualOpportunity?: YesNo | null
  movedBy?: number | null
  movedTime?: string | null
  lastActivityBy?: number | null
  lastActivityTime?: string | null
  phoneMobile?: string | null
  phoneWork?: string | null
  phoneMailing?: string | null
  emailHome?: string | null
  emailWork?: string | null
  emailMailing?: string | null
  skype?: string | null
  icq?: string | null
  imol?: string | null
  email?: string | null
  phone?: string | null
  fm?: { id: number; typeId: string; valueType: string; value: string }[]
  utmSource?: string | null
  utmMedium?: string | null
  utmCampaign?: string | null
  utmContent?: string | null
  utmTerm?: string | null
  observers?: number[] | null
  contactIds?: number[] | null
  entityTypeId: number
  leadId?: number | null
  quoteId?: number | null
  categoryId?: number | null
  isNew?: YesNo | null
  isRecurring?: YesNo | null
  isRepeatedApproach?: YesNo | null
  closed?: YesNo | null
  typeId?: string | null
  taxValue?: number | null
  probability?: number | null
  begindate?: string | null
  begindateShort?: string | null
  closedate?: string | null
  closedateShort?: string | null
  eventDate?: string | null
  eventDateShort?: string | null
  eventId?: string | null
  eventDescription?: string | null
  locationId?: string | null
  additionalInfo?: string | null
  orderStage?: string | null
  isWork?: boolean | null
  isWon?: boolean | null
  isLose?: boolean | null
  receivedAmount?: string | null
  lostAmount?: string | null
  hasProducts?: boolean | null
  [key: `parentId${string}`]: unknown
  [key: `ufCrm${string}`]: unknown
  photo?: unknown
  export?: boolean | null
  originVersion?: string | null
  companyIds?: (number | string)[] | null
  logo?: unknown
  addressLegal?: string | null
  bankingDetails?: string | null
  industry?: string | null
  revenue?: number | null
  employees?: string | null
  isMyCompany?: boolean | null
  ufLogo?: unknown
  ufStamp?: unknown
  ufDirectorSign?: unknown
  ufAccountantSign?: unknown
  dealId?: number | string | null
  personTypeId?: number | null
  mycompanyId?: number | string | null
  commentsType?: number | null
  quoteNumber?: string | null
  content?: string | null
  contentType?: number | null
  terms?: string | null
  termsType?: number | null
  storageTypeId?: number | null
  storageElementIds?: number[] | null
  clientTitle?: string | null
  clientAddr?: string | null
  clientContact?: string | null
  clientEmail?: string | null
  clientPhone?: string | null
  clientTpId?: string | null
  clientTpaId?: string | null
  actualDate?: string | null
  xmlId?: string | null
  previousStageId?: string | null
  accountNumber?: string | null
  opportunityAccount?: number | null
  taxValueAccount?: number | null
  accountCurrencyId?: string | null
  [key: `UF_${string}`]: unknown
}

/** @see https://apidocs.bitrix24.com/api-reference/crm/data-types.html#crm-item-product-row */
export interface CrmItemProductRow {
  id: number
  ownerId: number
  ownerType: string
  productId: number
  price: number
  quantity: number
  discountTypeId: number
  discountRate: number
  taxRate: number | null
  taxIncluded: YesNo
  measureCode: number
  sort: number
  type: number
  productName: string
  priceAccount: number
  priceExclusive: number
  priceNetto: number
  priceBrutto: number
  discountSum: number
  customized: string
  measureName: string
  xmlId: string
  storeId?: number
}

/** @see https://apidocs.bitrix24.com/api-reference/crm/data-types.html#crm-multifield */
export interface CrmMultifield {
  ID: string
  VALUE_TYPE: string
  VALUE: string
  TYPE_ID: string
}

/** @see https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-get.html#recurring-deal */
export interface CrmRecurringDeal {
  ID?: string
  DEAL_ID?: string
  BASED_ID?: string
  ACTIVE: YesNo
  CATEGORY_ID?: string
  IS_LIMIT: string
  COUNTER_REPEAT: string | null
  LIMIT_REPEAT: string | null
  LIMIT_DATE: string
  START_DATE: string
  NEXT_EXECUTION: string
  LAST_EXECUTION: string
  PARAMS: { MODE: string; SINGLE_BEFORE_START_DATE_TYPE: string | null; SINGLE_BEFORE_START_DATE_VALUE: number; MULTIPLE_TYPE: string; MULTIPLE_INTERVAL: number; OFFSET_BEGINDATE_TYPE: string; OFFSET_BEGINDATE_VALUE: number; OFFSET_CLOSEDATE_TYPE: string; OFFSET_CLOSEDATE_VALUE: number }
  id?: string
  deal_id?: string
  based_id?: string
  category_id?: string
}

/** @see https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-add.html#relation */
export interface CrmRelation {
  entityTypeId: number | string
  isChildrenListEnabled: boolean
}

/** @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-get.html#sale-order-payment-crm-simple */
export interface CrmSaleOrderPaymentCrmSimple {
  id: number
  accountNumber: string
  paid: YesNo
  datePaid: string | null
  empPaidId: number | null
  paySystemId: number
  sum: number
  currency: string
  paySystemName: string
}

/** @see https://apidocs.bitrix24.com/api-reference/crm/universal/delivery/crm-item-delivery-get.html#sale-order-shipment-crm-simple */
export interface CrmSaleOrderShipmentCrmSimple {
  id: number
  accountNumber: string
  priceDelivery: number
  currency: string
  deducted: YesNo
  dateDeducted: string | null
  deliveryId: number
  deliveryName: string
}

/** @see https://apidocs.bitrix24.com/api-reference/crm/data-types.html#type */
export interface CrmType {
  id: number
  createdBy: number
  entityTypeId: number
  isCategoriesEnabled: YesNo
  isStagesEnabled: YesNo
  isBeginCloseDatesEnabled: YesNo
  isClientEnabled: YesNo
  isUseInUserfieldEnabled: YesNo
  isLinkWithProductsEnabled: YesNo
  isMycompanyEnabled: YesNo
  isDocumentsEnabled: YesNo
  isSourceEnabled: YesNo
  isObserversEnabled: YesNo
  isRecyclebinEnabled: YesNo
  isAutomationEnabled: YesNo
  isBizProcEnabled: YesNo
  isSetOpenPermissions: YesNo
  isPaymentsEnabled: YesNo
  isCountersEnabled: YesNo
  createdTime: string
  updatedTime: string
  updatedBy: number
  title: string
  relations?: { parent: { entityTypeId: number; isChildrenListEnabled: YesNo; isPredefined: YesNo }[]; child: { entityTypeId: number; isChildrenListEnabled: YesNo; isPredefined: YesNo }[] }
  linkedUserFields?: { 'CALENDAR_EVENT|UF_CRM_CAL_EVENT': YesNo; 'TASKS_TASK|UF_CRM_TASK': YesNo; 'TASKS_TASK_TEMPLATE|UF_CRM_TASK': YesNo }
  customSections?: []
  customSectionId: number | null
  code?: string
}

/** @see https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-get.html#deal */
export interface Deal {
  ID: string
  TITLE: string
  TYPE_ID: string | null
  STAGE_ID: string
  PROBABILITY: string | null
  CURRENCY_ID: string | null
  OPPORTUNITY: string | null
  IS_MANUAL_OPPORTUNITY: YesNo
  TAX_VALUE: string | null
  LEAD_ID: number | string | null
  COMPANY_ID: string | null
  CONTACT_ID: string | null
  QUOTE_ID: number | string | null
  BEGINDATE: string
  CLOSEDATE: string
  ASSIGNED_BY_ID: string
  CREATED_BY_ID: string
  MODIFY_BY_ID: string
  DATE_CREATE: string
  DATE_MODIFY: string
  OPENED: YesNo
  CLOSED: YesNo
  COMMENTS: string | null
  ADDITIONAL_INFO: string | null
  LOCATION_ID: string | null
  CATEGORY_ID: string
  STAGE_SEMANTIC_ID: string
  IS_NEW: YesNo
  IS_RECURRING: YesNo
  IS_RETURN_CUSTOMER: YesNo
  IS_REPEATED_APPROACH: YesNo
  SOURCE_ID: string | null
  SOURCE_DESCRIPTION: string | null
  ORIGINATOR_ID: string | null
  ORIGIN_ID: string | null
  MOVED_BY_ID: string | null
  MOVED_TIME: string | null
  LAST_ACTIVITY_TIME: string | null
  UTM_SOURCE: string | null
  UTM_MEDIUM: string | null
  UTM_CAMPAIGN: string | null
  UTM_CONTENT: string | null
  UTM_TERM: string | null
  LAST_ACTIVITY_BY: string | null
  [key: `UF_${string}`]: unknown
  [key: `PARENT_ID_${string}`]: unknown
}

/** @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-get.html#lead */
export interface Lead {
  ID: string
  TITLE: string
  HONORIFIC: string | null
  NAME: string | null
  SECOND_NAME: string | null
  LAST_NAME: string | null
  COMPANY_TITLE: string | null
  COMPANY_ID: number | string | null
  CONTACT_ID: number | string | null
  IS_RETURN_CUSTOMER: string
  BIRTHDATE: string | null
  SOURCE_ID: string | null
  SOURCE_DESCRIPTION: string | null
  STATUS_ID: string
  STATUS_DESCRIPTION: string | null
  POST: string | null
  COMMENTS: string | null
  CURRENCY_ID: string | null
  OPPORTUNITY: string | null
  IS_MANUAL_OPPORTUNITY: string
  HAS_PHONE: string
  HAS_EMAIL: string
  HAS_IMOL: string
  ASSIGNED_BY_ID: string
  CREATED_BY_ID: string
  MODIFY_BY_ID: string
  DATE_CREATE: string | null
  DATE_MODIFY: string | null
  DATE_CLOSED: string | null
  STATUS_SEMANTIC_ID: string
  OPENED: string
  ORIGINATOR_ID: string | null
  ORIGIN_ID: string | null
  MOVED_BY_ID: string | null
  MOVED_TIME: string | null
  ADDRESS: string | null
  ADDRESS_2: string | null
  ADDRESS_CITY: string | null
  ADDRESS_POSTAL_CODE: string | null
  ADDRESS_REGION: string | null
  ADDRESS_PROVINCE: string | null
  ADDRESS_COUNTRY: string | null
  ADDRESS_COUNTRY_CODE: string | null
  ADDRESS_LOC_ADDR_ID: string | null
  UTM_SOURCE: string | null
  UTM_MEDIUM: string | null
  UTM_CAMPAIGN: string | null
  UTM_CONTENT: string | null
  UTM_TERM: string | null
  LAST_ACTIVITY_BY: string | null
  LAST_ACTIVITY_TIME: string | null
  PHONE?: CrmMultifield[]
  IM?: CrmMultifield[]
  [key: `UF_${string}`]: unknown
}

/** @see https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-add.html#parameter-fields */
export interface Quote {
  ID: string
  TITLE: string
  STATUS_ID: string
  CURRENCY_ID: string | null
  OPPORTUNITY: string | null
  TAX_VALUE: string | null
  COMPANY_ID: string | null
  CONTACT_ID: unknown
  MYCOMPANY_ID: string | null
  BEGINDATE: string | null
  CLOSEDATE: string | null
  ACTUAL_DATE: string | null
  ASSIGNED_BY_ID: string
  CREATED_BY_ID: string
  MODIFY_BY_ID: string
  DATE_CREATE: string
  DATE_MODIFY: string
  OPENED: YesNo
  CLOSED: YesNo
  COMMENTS: string | null
  LEAD_ID: unknown
  DEAL_ID: unknown
  QUOTE_NUMBER: string | null
  CONTENT: unknown
  TERMS: unknown
  PERSON_TYPE_ID: string | null
  LOCATION_ID: unknown
  CLIENT_TITLE: string | null
  CLIENT_ADDR: string | null
  CLIENT_CONTACT: unknown
  CLIENT_EMAIL: string | null
  CLIENT_PHONE: string | null
  CLIENT_TP_ID: unknown
  CLIENT_TPA_ID: unknown
  UTM_SOURCE: unknown
  UTM_MEDIUM: unknown
  UTM_CAMPAIGN: unknown
  UTM_CONTENT: unknown
  UTM_TERM: unknown
  [key: `PARENT_ID_${string}`]: unknown
  LAST_COMMUNICATION_TIME: unknown
  LAST_ACTIVITY_BY: string | null
  LAST_ACTIVITY_TIME: string | null
  [key: `UF_${string}`]: unknown
  CONTACT_IDS?: (number | string)[] | null
}

export interface CrmMethods {
  /** @deprecated Use `crm.activity.todo.add`. @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-add.html */
  'crm.activity.add': Method<{ fields: { OWNER_ID: Id | null; OWNER_TYPE_ID: Id | null; TYPE_ID: Id | null; ASSOCIATED_ENTITY_ID?: Id | null; COMMUNICATIONS: unknown; DEADLINE?: When | null; DESCRIPTION?: string | null; DESCRIPTION_TYPE?: Id | null; DIRECTION?: Id | null; END_TIME?: When | null; FILES?: FileInput | null; LOCATION?: string | null; NOTIFY_TYPE?: Id | null; ORIGINATOR_ID?: string | null; ORIGIN_ID?: string | null; ORIGIN_VERSION?: string | null; PRIORITY?: Id | null; PROVIDER_DATA?: string | null; PROVIDER_GROUP_ID?: string | null; PROVIDER_ID?: string | null; PROVIDER_TYPE_ID?: string | null; PROVIDER_PARAMS?: object | null; RESPONSIBLE_ID: Id | null; SETTINGS?: object | null; START_TIME?: When | null; STATUS?: Id | null; SUBJECT?: string | null; WEBDAV_ELEMENTS?: FileInput | null; IS_INCOMING_CHANNEL?: string | null; COMPLETED?: string | null } }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-add.html */
  'crm.activity.badge.add': Method<{ code: string; title: string | readonly unknown[]; value: string | readonly unknown[]; type: string }, { badge: { code: string; title: string; value: string; type: string } }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-delete.html */
  'crm.activity.badge.delete': Method<{ code: string }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-get.html */
  'crm.activity.badge.get': Method<{ code: string }, { badge: { code: string; title: string; value: string; type: string } }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-list.html */
  'crm.activity.badge.list': ListMethod<{ start?: Id }, { badges: { code: string; title: string; value: string; type: string }[] }, { code: string; title: string; value: string; type: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-add.html */
  'crm.activity.binding.add': Method<{ activityId: Id; entityTypeId: Id; entityId: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-delete.html */
  'crm.activity.binding.delete': Method<{ activityId: Id; entityTypeId: Id; entityId: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-list.html */
  'crm.activity.binding.list': ListMethod<{ activityId: Id; start?: Id }, { entityTypeId: number; entityId: number }[], { entityTypeId: number; entityId: number }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-move.html */
  'crm.activity.binding.move': Method<{ activityId: Id; sourceEntityTypeId: Id; sourceEntityId: Id; targetEntityTypeId: Id; targetEntityId: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-call-get-transcript.html */
  'crm.activity.call.getTranscript': Method<{ activityId: Id }, { transcription: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-communication-fields.html */
  'crm.activity.communication.fields': Method<Record<never, never>, Record<string, { type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean; isDynamic: boolean; title: string }>>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-add.html */
  'crm.activity.configurable.add': Method<{ ownerTypeId: Id; ownerId: Id; fields: { typeId?: Some<'IS_CONFIGURABLE_TYPE' | 'Y'> | null; completed?: Flag | null; deadline?: When | null; pingOffsets?: readonly Id[]; isIncomingChannel?: Flag | null; responsibleId?: Id | null; badgeCode?: string | null; originatorId?: string | null; originId?: string | null }; layout: unknown }, { activity: { id: number }; time: { start: number; finish: number; duration: number; processing: number; date_start: string; date_finish: string; operating: number } }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-get.html */
  'crm.activity.configurable.get': Method<{ id: Id }, { activity: { id: number; ownerTypeId: number; ownerId: number; fields: { typeId: string; completed: boolean; deadline: string; pingOffsets: []; isIncomingChannel: boolean; responsibleId: number; badgeCode: string; originatorId: unknown; originId: unknown }; layout: { icon: { code: string }; header: { title: string; tags: { status2: { title: string; type: string } } }; body: { logo: { code: string; action: { type: string; uri: string } }; blocks: { client: { type: string; properties: { title: string; inline: boolean; block: { type: string; properties: { value: string } } } }; responsible: { type: string; properties: { blocks: { client: { type: string; properties: { text: string; bold: boolean; action: { type: string; uri: string } } }; phone: { type: string; properties: { value: string } } } } } } }; footer: { buttons: { startCall: { title: string; type: string; action: { type: string; actionParams: { clientId: string } } } }; menu: { showPostponeItem: boolean; items: { confirm: { title: string; action: { type: string; id: string; animationType: string } }; decline: { title: string; action: { type: string; id: string; animationType: string } } } } } } } }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-update.html */
  'crm.activity.configurable.update': Method<{ id: Id; fields: readonly unknown[] | { typeId?: string | null; completed?: Flag | null; deadline?: string | null; pingOffsets?: readonly Id[]; isIncomingChannel?: string | null; responsibleId?: Id | null; badgeCode?: string | null; [key: string]: unknown }; layout: unknown }, { activity: { id: number }; time: { start: number; finish: number; duration: number; processing: number; date_start: string; date_finish: string; operating: number } }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-delete.html */
  'crm.activity.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-fields.html */
  'crm.activity.fields': Method<Record<never, never>, Record<string, { type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean; isDynamic: boolean; title: string; isDeprecated?: boolean }>>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-get.html */
  'crm.activity.get': Method<{ id: Id }, Activity>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-delete.html */
  'crm.activity.layout.blocks.delete': Method<{ entityTypeId: Id; entityId: Id; activityId: Id }, { success: boolean }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-get.html */
  'crm.activity.layout.blocks.get': Method<{ entityTypeId: Id; entityId: Id; activityId: Id }, { layout: { blocks: Record<string, { type: string; properties: { value?: string; multiline?: boolean; bold?: boolean; color?: string; text?: string; action?: { type: string; uri: string }; title?: string; block?: { type: string; properties: { value: string } } } }> } }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-set.html */
  'crm.activity.layout.blocks.set': Method<{ entityTypeId: Id; entityId: Id; activityId: Id; layout: unknown }, { success: boolean }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-list.html */
  'crm.activity.list': ListMethod<ListParams<Activity>, Activity[], Activity>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-add.html */
  'crm.activity.todo.add': Method<{ ownerTypeId: Id; ownerId: Id; deadline: When; title?: string; description?: string; responsibleId?: Id; parentActivityId?: Id; pingOffsets?: readonly Id[]; colorId?: string }, { id: number }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update.html */
  'crm.activity.todo.update': Method<{ id: Id; ownerTypeId: Id; ownerId: Id; deadline: When; title?: string; description?: string; responsibleId?: Id; parentActivityId?: Id; pingOffsets?: readonly Id[]; colorId?: string }, { id: number }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-color.html */
  'crm.activity.todo.updateColor': Method<{ id: Id; ownerTypeId: Id; ownerId: Id; colorId: string }, { id: number }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-deadline.html */
  'crm.activity.todo.updateDeadline': Method<{ id: Id; ownerTypeId: Id; ownerId: Id; value: When }, { id: number }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-description.html */
  'crm.activity.todo.updateDescription': Method<{ id: Id; ownerTypeId: Id; ownerId: Id; value: string }, { id: number }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-responsible-user.html */
  'crm.activity.todo.updateResponsibleUser': Method<{ id: Id; ownerTypeId: Id; ownerId: Id; responsibleId: Id }, { id: number }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-add.html */
  'crm.activity.type.add': Method<{ TYPE_ID?: string; NAME?: string; ICON_FILE?: FileInput; IS_CONFIGURABLE_TYPE?: string; fields?: { TYPE_ID?: string | null; NAME?: string | null; ICON_FILE?: string | null; IS_CONFIGURABLE_TYPE?: string | null; [key: string]: unknown } }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-delete.html */
  'crm.activity.type.delete': Method<{ TYPE_ID: string }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-list.html */
  'crm.activity.type.list': ListMethod<{ start?: Id }, { TYPE_ID: string; NAME: string; IS_CONFIGURABLE_TYPE: YesNo; ICON_ID: string }[], { TYPE_ID: string; NAME: string; IS_CONFIGURABLE_TYPE: YesNo; ICON_ID: string }>
  /** @deprecated Use `crm.activity.todo.update`. @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-update.html */
  'crm.activity.update': Method<{ id: Id; fields: { OWNER_ID?: Id | null; OWNER_TYPE_ID?: Id | null; TYPE_ID?: Id | null; ASSOCIATED_ENTITY_ID?: Id | null; COMMUNICATIONS?: unknown; DEADLINE?: When | null; DESCRIPTION?: string | null; DESCRIPTION_TYPE?: Id | null; DIRECTION?: Id | null; END_TIME?: When | null; FILES?: FileInput | null; LOCATION?: string | null; NOTIFY_TYPE?: Id | null; ORIGINATOR_ID?: string | null; ORIGIN_ID?: string | null; ORIGIN_VERSION?: string | null; PRIORITY?: Id | null; PROVIDER_DATA?: string | null; PROVIDER_GROUP_ID?: string | null; PROVIDER_ID?: string | null; PROVIDER_TYPE_ID?: string | null; PROVIDER_PARAMS?: object | null; RESPONSIBLE_ID: Id | null; SETTINGS?: object | null; START_TIME?: When | null; STATUS?: Id | null; SUBJECT?: string | null; WEBDAV_ELEMENTS?: FileInput | null; IS_INCOMING_CHANNEL?: string | null } }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-add.html */
  'crm.address.add': Method<{ fields: { TYPE_ID: Id | null; ENTITY_TYPE_ID: Id | null; ENTITY_ID: number | string | null; ADDRESS_1?: string | null; ADDRESS_2?: string | null; CITY?: string | null; POSTAL_CODE?: string | null; REGION?: string | null; PROVINCE?: string | null; COUNTRY?: string | null; COUNTRY_CODE?: string | null; LOC_ADDR_ID?: Id | null } }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-delete.html */
  'crm.address.delete': Method<{ fields: { TYPE_ID: Id | null; ENTITY_TYPE_ID: Id | null; ENTITY_ID: number | string | null } }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-fields.html */
  'crm.address.fields': Method<Record<never, never>, Record<string, { type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean; isDynamic: boolean; title: string }>>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-list.html */
  'crm.address.list': ListMethod<{ select?: Select<Bag>; filter?: OpenFilter; order?: Order<Bag>; start?: Id; limit?: Id }, { TYPE_ID: string; ENTITY_TYPE_ID: string; ENTITY_ID: string; ADDRESS_1: string; ADDRESS_2: string; CITY: string; POSTAL_CODE: string; REGION: string; PROVINCE: string; COUNTRY: string; COUNTRY_CODE: unknown; LOC_ADDR_ID: string; ANCHOR_TYPE_ID: string; ANCHOR_ID: string }[], { TYPE_ID: string; ENTITY_TYPE_ID: string; ENTITY_ID: string; ADDRESS_1: string; ADDRESS_2: string; CITY: string; POSTAL_CODE: string; REGION: string; PROVINCE: string; COUNTRY: string; COUNTRY_CODE: unknown; LOC_ADDR_ID: string; ANCHOR_TYPE_ID: string; ANCHOR_ID: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-update.html */
  'crm.address.update': Method<{ fields: { TYPE_ID: Id | null; ENTITY_TYPE_ID: Id | null; ENTITY_ID: number | string | null; ADDRESS_1?: string | null; ADDRESS_2?: string | null; CITY?: string | null; POSTAL_CODE?: string | null; REGION?: string | null; PROVINCE?: string | null; COUNTRY?: string | null; COUNTRY_CODE?: string | null; LOC_ADDR_ID?: Id | null; [key: string]: unknown } }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-add.html */
  'crm.automatedsolution.add': Method<{ fields: { title: string | null; typeIds?: readonly Id[] } }, { automatedSolution: { id: number; title: string; typeIds: number[] } }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-delete.html */
  'crm.automatedsolution.delete': Method<{ id: Id }, null>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-fields.html */
  'crm.automatedsolution.fields': Method<Record<never, never>, Record<string, { type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean; isDynamic: boolean; title: string; upperName: string }>>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-get.html */
  'crm.automatedsolution.get': Method<{ id: Id }, { automatedSolution: { id: number; title: string; typeIds: number[] } }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-list.html */
  'crm.automatedsolution.list': ListMethod<{ order?: Order<Bag>; filter?: OpenFilter; start?: Id }, { automatedSolutions: { id: number; title: string; typeIds: number[] }[] }, { id: number; title: string; typeIds: number[] }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-update.html */
  'crm.automatedsolution.update': Method<{ id: Id; fields: { title?: string | null; typeIds?: readonly Id[] } }, { automatedSolution: { id: number; title: string; typeIds: number[] } }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/automation/crm-automation-trigger.html */
  'crm.automation.trigger': Method<{ target: string; code?: string }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-add.html */
  'crm.automation.trigger.add': Method<{ CODE: string; NAME: string }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-delete.html */
  'crm.automation.trigger.delete': Method<{ CODE: string }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-execute.html */
  'crm.automation.trigger.execute': Method<{ CODE: string; OWNER_TYPE_ID: Id; OWNER_ID: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-list.html */
  'crm.automation.trigger.list': ListMethod<{ start?: Id }, { NAME: string; CODE: string }[], { NAME: string; CODE: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-add.html */
  'crm.calllist.add': Method<{ ENTITY_TYPE: string; ENTITIES: readonly Id[]; WEBFORM_ID?: Id }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-get.html */
  'crm.calllist.get': Method<{ ID: Id }, { ID: string; DATE_CREATE: string; CREATED_BY_ID: string; WEBFORM_ID: string; ENTITY_TYPE_ID: string; ENTITY_TYPE: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-items-get.html */
  'crm.calllist.items.get': Method<{ LIST_ID: Id; FILTER?: OpenFilter }, { ID: number; STATUS: string; ENTITY_TYPE: number }[]>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-list.html */
  'crm.calllist.list': ListMethod<{ SELECT?: Select<Bag>; FILTER?: OpenFilter; ORDER?: Order<Bag>; start?: Id }, { ID: string; CREATED_BY_ID: string }[], { ID: string; CREATED_BY_ID: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-statuslist.html */
  'crm.calllist.statuslist': ListMethod<Record<never, never>, { ID: number; NAME: string; SORT: number; STATUS_ID: string }[], { ID: number; NAME: string; SORT: number; STATUS_ID: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-update.html */
  'crm.calllist.update': Method<{ LIST_ID: Id; ENTITY_TYPE: string; ENTITIES: readonly Id[]; WEBFORM_ID?: Id }, boolean>
  /** @deprecated Use `catalog.catalog.getFields`. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/catalog/crm-catalog-fields.html */
  'crm.catalog.fields': Method<Record<never, never>, unknown>
  /** @deprecated Use `catalog.catalog.get`. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/catalog/crm-catalog-get.html */
  'crm.catalog.get': Method<{ id: Id }, unknown>
  /** @deprecated Use `catalog.catalog.list`. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/catalog/crm-catalog-list.html */
  'crm.catalog.list': ListMethod<Bag, { ID: string; [key: string]: unknown }[], { ID: string; [key: string]: unknown }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-add.html */
  'crm.category.add': Method<{ entityTypeId: Id; fields: { name: string | null; sort?: Id | null; isDefault?: Flag | null } }, { category: { id: number; name: string; sort: number; entityTypeId: number; isDefault: YesNo }; id?: number | string; name?: string; sort?: number | string; entityTypeId?: number | string; isDefault?: boolean; originId?: string; originatorId?: string; isSystem?: boolean; code?: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-delete.html */
  'crm.category.delete': Method<{ entityTypeId: Id; id: Id }, null>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-fields.html */
  'crm.category.fields': Method<{ entityTypeId: Id }, { fields: Record<string, { type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean; isDynamic: boolean; title: string; upperName: string }>; id?: number | string; name?: string; sort?: number | string; entityTypeId?: number | string; isDefault?: boolean; originId?: string; originatorId?: string; isSystem?: boolean; code?: string; [key: string]: unknown }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-get.html */
  'crm.category.get': Method<{ entityTypeId: Id; id: Id }, { category: { id: number; name: string; sort: number; entityTypeId: number; isDefault: YesNo; originId: string; originatorId: string } }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-list.html */
  'crm.category.list': ListMethod<{ entityTypeId: Id; start?: Id }, { categories: { id: number; name: string; sort: number; entityTypeId: number; isDefault: YesNo; originId?: string; originatorId?: string }[] }, { id: number; name: string; sort: number; entityTypeId: number; isDefault: YesNo; originId?: string; originatorId?: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-update.html */
  'crm.category.update': Method<{ entityTypeId: Id; id: Id; fields: { name?: string | null; sort?: Id | null; isDefault?: Flag | null } }, { category: { id: number; name: string; sort: number; entityTypeId: number; isDefault: YesNo } }>
  /** @deprecated Use `crm.item.add`. @see https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-add.html */
  'crm.company.add': Method<{ fields: { TITLE?: string | null; COMPANY_TYPE?: string | null; INDUSTRY?: string | null; EMPLOYEES?: string | null; CURRENCY_ID?: string | null; REVENUE?: Id | null; LOGO?: FileInput | null; OPENED?: YesNo | null; ASSIGNED_BY_ID?: Id | null; COMMENTS?: string | null; PHONE?: readonly Writable<CrmMultifield>[]; EMAIL?: readonly Writable<CrmMultifield>[]; WEB?: readonly Writable<CrmMultifield>[]; IM?: readonly Writable<CrmMultifield>[]; UTM_SOURCE?: string | null; UTM_MEDIUM?: Some<'CPC' | 'CPM'> | null; UTM_CAMPAIGN?: string | null; UTM_CONTENT?: string | null; UTM_TERM?: string | null; IS_MY_COMPANY?: YesNo | null; [key: `UF_${string}`]: unknown; [key: `PARENT_ID_${string}`]: unknown; ORIGINATOR_ID?: string | null; ORIGIN_ID?: string | null; ORIGIN_VERSION?: string | null; DATE_CREATE?: When | null; DATE_MODIFY?: When | null; CREATED_BY_ID?: Id | null; MODIFY_BY_ID?: Id | null; [key: string]: unknown }; params?: object }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-add.html */
  'crm.company.contact.add': Method<{ id: Id; fields: { CONTACT_ID: Id | null; IS_PRIMARY?: YesNo | null; SORT?: Id | null } }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-delete.html */
  'crm.company.contact.delete': Method<{ id: Id; fields: { CONTACT_ID: Id | null } }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-fields.html */
  'crm.company.contact.fields': Method<Record<never, never>, Record<string, { type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean; isDynamic: boolean; title: string }>>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-items-delete.html */
  'crm.company.contact.items.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-items-get.html */
  'crm.company.contact.items.get': Method<{ id: Id }, { CONTACT_ID: number; SORT: number; ROLE_ID: number; IS_PRIMARY: YesNo }[]>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-items-set.html */
  'crm.company.contact.items.set': Method<{ id: Id; items: readonly { CONTACT_ID: Id | null; IS_PRIMARY?: YesNo | null; SORT?: Id | null }[] }, boolean>
  /** @deprecated Use `crm.item.delete`. @see https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-delete.html */
  'crm.company.delete': Method<{ id: Id }, boolean>
  /** @deprecated Use `crm.item.details.configuration.forceCommonScopeForAll`. @see https://apidocs.bitrix24.com/api-reference/crm/companies/custom-form/crm-company-details-configuration-force-common-scope-for-all.html */
  'crm.company.details.configuration.forceCommonScopeForAll': Method<Record<never, never>, boolean>
  /** @deprecated Use `crm.item.details.configuration.get`. @see https://apidocs.bitrix24.com/api-reference/crm/companies/custom-form/crm-company-details-configuration-get.html */
  'crm.company.details.configuration.get': Method<{ scope?: Some<'C' | 'P'>; userId?: Id }, ({ name: string; title: string; type: string; elements: ({ name: string; optionFlags: string; options: { defaultCountry: string; defaultAddressType?: number | string } })[] })[]>
  /** @deprecated Use `crm.item.details.configuration.reset`. @see https://apidocs.bitrix24.com/api-reference/crm/companies/custom-form/crm-company-details-configuration-reset.html */
  'crm.company.details.configuration.reset': Method<{ scope?: Some<'C' | 'P'>; userId?: Id }, boolean>
  /** @deprecated Use `crm.item.details.configuration.set`. @see https://apidocs.bitrix24.com/api-reference/crm/companies/custom-form/crm-company-details-configuration-set.html */
  'crm.company.details.configuration.set': Method<{ scope?: Some<'C' | 'P'>; userId?: Id; data: readonly ({ name?: string | null; title?: string | null; type?: string | null; elements?: readonly ({ name?: string | null; optionFlags?: number | string | null; options?: { defaultAddressType: number | string | null; defaultCountry: string | null } })[] })[] }, boolean>
  /** @deprecated Use `crm.item.fields`. @see https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-fields.html */
  'crm.company.fields': Method<Record<never, never>, Record<string, { type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean; isDynamic: boolean; title: string; statusType?: string; settings?: { parentEntityTypeId?: number; COMPANY?: YesNo; LEAD?: unknown; SIZE?: number; ROWS?: number; REGEXP?: string; MIN_LENGTH?: number; MAX_LENGTH?: number; DEFAULT_VALUE?: string }; listLabel?: string; formLabel?: string; filterLabel?: string }>>
  /** @deprecated Use `crm.item.get`. @see https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-get.html */
  'crm.company.get': Method<{ id: Id }, Company>
  /** @deprecated Use `crm.item.list`. @see https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-list.html */
  'crm.company.list': ListMethod<ListParams<Company>, Company[], Company>
  /** @deprecated Use `crm.item.update`. @see https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-update.html */
  'crm.company.update': Method<{ id: Id; fields: { TITLE?: string | null; COMPANY_TYPE?: string | null; LOGO?: FileInput | null; INDUSTRY?: string | null; EMPLOYEES?: string | null; CURRENCY_ID?: string | null; REVENUE?: Id | null; OPENED?: YesNo | null; COMMENTS?: string | null; ASSIGNED_BY_ID?: Id | null; CONTACT_ID?: Id | null; ORIGINATOR_ID?: string | null; ORIGIN_ID?: string | null; ORIGIN_VERSION?: string | null; UTM_SOURCE?: string | null; UTM_MEDIUM?: Some<'CPC' | 'CPM'> | null; UTM_CAMPAIGN?: string | null; UTM_CONTENT?: string | null; UTM_TERM?: string | null; [key: `PARENT_ID_${string}`]: unknown; PHONE?: readonly Writable<CrmMultifield>[]; EMAIL?: readonly Writable<CrmMultifield>[]; WEB?: readonly Writable<CrmMultifield>[]; IM?: readonly Writable<CrmMultifield>[]; LINK?: readonly Writable<CrmMultifield>[]; [key: `UF_${string}`]: unknown; [key: string]: unknown }; params?: object }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-add.html */
  'crm.company.userfield.add': Method<{ fields: { USER_TYPE_ID: Some<'address' | 'boolean' | 'crm' | 'crm_status' | 'date' | 'datetime' | 'double' | 'employee' | 'enumeration' | 'file' | 'iblock_element' | 'iblock_section' | 'integer' | 'money' | 'string' | 'url'> | null; FIELD_NAME: string | null; LABEL?: string | null; XML_ID?: string | null; LIST_FILTER_LABEL?: string | Record<string, string>; LIST_COLUMN_LABEL?: string | Record<string, string>; EDIT_FORM_LABEL?: string | Record<string, string>; ERROR_MESSAGE?: string | Record<string, string>; HELP_MESSAGE?: string | Record<string, string>; MULTIPLE?: Flag | null; MANDATORY?: Flag | null; SHOW_FILTER?: Flag | null; SETTINGS?: { DEFAULT_VALUE?: Id | object | string | null; ROWS?: Id | null; PRECISION?: Id | null; DISPLAY?: Some<'CHECKBOX' | 'DIALOG' | 'DROPDOWN' | 'LIST' | 'RADIO' | 'UI'> | null; LIST_HEIGHT?: Id | null; IBLOCK_TYPE_ID?: string | null; IBLOCK_ID?: string | null; ACTIVE_FILTER?: Flag | null; ENTITY_TYPE?: string | null; LEAD?: Flag | null; CONTACT?: Flag | null; COMPANY?: Flag | null; DEAL?: Flag | null; VALUE?: string | null; SORT?: Id | null; DEF?: Flag | null; XML_ID?: string | null }; LIST?: readonly object[]; SORT?: Id | null; SHOW_IN_LIST?: Flag | null; EDIT_IN_LIST?: Flag | null; IS_SEARCHABLE?: Flag | null } }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-delete.html */
  'crm.company.userfield.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-get.html */
  'crm.company.userfield.get': Method<{ id: Id }, { ID: string; ENTITY_ID: string; FIELD_NAME: string; USER_TYPE_ID: string; XML_ID: unknown; SORT: string; MULTIPLE: YesNo; MANDATORY: YesNo; SHOW_FILTER: YesNo; SHOW_IN_LIST: YesNo; EDIT_IN_LIST: YesNo; IS_SEARCHABLE: YesNo; SETTINGS: { SIZE: number; ROWS: number; REGEXP: string; MIN_LENGTH: number; MAX_LENGTH: number; DEFAULT_VALUE: string }; EDIT_FORM_LABEL: { ar: string; br: string; de: string; en: string; fr: string; hi: string; id: string; in: string; it: string; ja: string; kz: string; la: string; ms: string; pl: string; sc: string; tc: string; th: string; tr: string; ua: string; vn: string }; LIST_COLUMN_LABEL: { ar: string; br: string; de: string; en: string; fr: string; hi: string; id: string; in: string; it: string; ja: string; kz: string; la: string; ms: string; pl: string; sc: string; tc: string; th: string; tr: string; ua: string; vn: string }; LIST_FILTER_LABEL: { ar: string; br: string; de: string; en: string; fr: string; hi: string; id: string; in: string; it: string; ja: string; kz: string; la: string; ms: string; pl: string; sc: string; tc: string; th: string; tr: string; ua: string; vn: string }; ERROR_MESSAGE: { ar: string; br: string; de: string; en: string; fr: string; hi: string; id: string; in: string; it: string; ja: string; kz: string; la: string; ms: string; pl: string; sc: string; tc: string; th: string; tr: string; ua: string; vn: string }; HELP_MESSAGE: { ar: string; br: string; de: string; en: string; fr: string; hi: string; id: string; in: string; it: string; ja: string; kz: string; la: string; ms: string; pl: string; sc: string; tc: string; th: string; tr: string; ua: string; vn: string } }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-list.html */
  'crm.company.userfield.list': ListMethod<{ filter?: OpenFilter; order?: Order<Bag>; start?: Id }, ({ ID: string; ENTITY_ID: string; FIELD_NAME: string; USER_TYPE_ID: string; XML_ID: unknown; SORT: string; MULTIPLE: YesNo; MANDATORY: YesNo; SHOW_FILTER: string; SHOW_IN_LIST: YesNo; EDIT_IN_LIST: YesNo; IS_SEARCHABLE: YesNo; SETTINGS: { ENTITY_TYPE?: string; DISPLAY?: string; LIST_HEIGHT?: number; CAPTION_NO_VALUE?: string; SHOW_NO_VALUE?: YesNo; SIZE?: number; LIST_WIDTH?: number; MAX_SHOW_SIZE?: number; MAX_ALLOWED_SIZE?: number; EXTENSIONS?: []; TARGET_BLANK?: YesNo; USE_USERS?: YesNo; USE_RESOURCES?: YesNo; RESOURCES?: { resource: { XML_ID: string; NAME: string; SECTIONS: { ID: string; CAL_TYPE: string; NAME: string }[] } }; SELECTED_RESOURCES?: { type: string; id: string; title: string }[]; SELECTED_USERS?: []; FULL_DAY?: YesNo; ALLOW_OVERBOOKING?: YesNo; USE_SERVICES?: YesNo; SERVICE_LIST?: { name: string; duration: string }[]; RESOURCE_LIMIT?: number; TIMEZONE?: string; USE_USER_TIMEZONE?: YesNo; ROWS?: number; REGEXP?: string; MIN_LENGTH?: number; MAX_LENGTH?: number; DEFAULT_VALUE?: string }; EDIT_FORM_LABEL: string; LIST_COLUMN_LABEL: string; LIST_FILTER_LABEL: string; ERROR_MESSAGE: string | null; HELP_MESSAGE: string | null; LIST?: { ID: string; SORT: string; VALUE: string; DEF: YesNo; XML_ID: string }[] })[], { ID: string; ENTITY_ID: string; FIELD_NAME: string; USER_TYPE_ID: string; XML_ID: unknown; SORT: string; MULTIPLE: YesNo; MANDATORY: YesNo; SHOW_FILTER: string; SHOW_IN_LIST: YesNo; EDIT_IN_LIST: YesNo; IS_SEARCHABLE: YesNo; SETTINGS: { ENTITY_TYPE?: string; DISPLAY?: string; LIST_HEIGHT?: number; CAPTION_NO_VALUE?: string; SHOW_NO_VALUE?: YesNo; SIZE?: number; LIST_WIDTH?: number; MAX_SHOW_SIZE?: number; MAX_ALLOWED_SIZE?: number; EXTENSIONS?: []; TARGET_BLANK?: YesNo; USE_USERS?: YesNo; USE_RESOURCES?: YesNo; RESOURCES?: { resource: { XML_ID: string; NAME: string; SECTIONS: { ID: string; CAL_TYPE: string; NAME: string }[] } }; SELECTED_RESOURCES?: { type: string; id: string; title: string }[]; SELECTED_USERS?: []; FULL_DAY?: YesNo; ALLOW_OVERBOOKING?: YesNo; USE_SERVICES?: YesNo; SERVICE_LIST?: { name: string; duration: string }[]; RESOURCE_LIMIT?: number; TIMEZONE?: string; USE_USER_TIMEZONE?: YesNo; ROWS?: number; REGEXP?: string; MIN_LENGTH?: number; MAX_LENGTH?: number; DEFAULT_VALUE?: string }; EDIT_FORM_LABEL: string; LIST_COLUMN_LABEL: string; LIST_FILTER_LABEL: string; ERROR_MESSAGE: string | null; HELP_MESSAGE: string | null; LIST?: { ID: string; SORT: string; VALUE: string; DEF: YesNo; XML_ID: string }[] }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-update.html */
  'crm.company.userfield.update': Method<{ id: Id; fields: { MANDATORY?: Flag | null; SHOW_FILTER?: Flag | null; XML_ID?: string | null; SETTINGS?: { DEFAULT_VALUE?: Id | object | string | null; ROWS?: Id | null; PRECISION?: Id | null; DISPLAY?: Some<'CHECKBOX' | 'DIALOG' | 'DROPDOWN' | 'LIST' | 'RADIO' | 'UI'> | null; LIST_HEIGHT?: Id | null; IBLOCK_TYPE_ID?: string | null; IBLOCK_ID?: string | null; ACTIVE_FILTER?: Flag | null; ENTITY_TYPE?: string | null; LEAD?: Flag | null; CONTACT?: Flag | null; COMPANY?: Flag | null; DEAL?: Flag | null }; LIST?: readonly { VALUE?: string | null; SORT?: Id | null; DEF?: Flag | null; XML_ID?: string | null }[]; SORT?: Id | null; SHOW_IN_LIST?: Flag | null; EDIT_IN_LIST?: Flag | null; IS_SEARCHABLE?: Flag | null; LIST_FILTER_LABEL?: string | Record<string, string>; LIST_COLUMN_LABEL?: string | Record<string, string>; EDIT_FORM_LABEL?: string | Record<string, string>; ERROR_MESSAGE?: string | Record<string, string>; HELP_MESSAGE?: string | Record<string, string> } }, boolean>
  /** @deprecated Use `crm.item.add`. @see https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-add.html */
  'crm.contact.add': Method<{ fields: { HONORIFIC?: string | null; NAME?: string | null; SECOND_NAME?: string | null; LAST_NAME?: string | null; PHOTO?: FileInput | null; BIRTHDATE?: When | null; TYPE_ID?: string | null; SOURCE_ID?: string | null; SOURCE_DESCRIPTION?: string | null; POST?: string | null; COMMENTS?: string | null; OPENED?: Flag | null; EXPORT?: Flag | null; ASSIGNED_BY_ID?: Id | null; COMPANY_ID?: Id | null; COMPANY_IDS?: readonly Id[]; UTM_SOURCE?: string | null; UTM_MEDIUM?: Some<'CPC' | 'CPM'> | null; UTM_CAMPAIGN?: string | null; UTM_CONTENT?: string | null; UTM_TERM?: string | null; TRACE?: string | null; PHONE?: readonly Writable<CrmMultifield>[]; EMAIL?: readonly Writable<CrmMultifield>[]; WEB?: readonly Writable<CrmMultifield>[]; IM?: readonly Writable<CrmMultifield>[]; LINK?: readonly Writable<CrmMultifield>[]; [key: `UF_${string}`]: unknown; [key: `PARENT_ID_${string}`]: unknown; ORIGINATOR_ID?: string | null; ORIGIN_ID?: string | null; ORIGIN_VERSION?: string | null; DATE_CREATE?: When | null; DATE_MODIFY?: When | null; CREATED_BY_ID?: Id | null; MODIFY_BY_ID?: Id | null; ADDRESS?: string | null; ADDRESS_2?: string | null; ADDRESS_CITY?: string | null; ADDRESS_POSTAL_CODE?: string | null; ADDRESS_REGION?: string | null; ADDRESS_PROVINCE?: string | null; ADDRESS_COUNTRY?: string | null; ADDRESS_COUNTRY_CODE?: string | null; ADDRESS_LOC_ADDR_ID?: Id | null }; params?: { REGISTER_SONET_EVENT?: Flag | null; IMPORT?: Flag | null } }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-add.html */
  'crm.contact.company.add': Method<{ id: Id; fields: { COMPANY_ID: Id | null; IS_PRIMARY?: Flag | null; SORT?: Id | null } }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-delete.html */
  'crm.contact.company.delete': Method<{ id: Id; fields: { COMPANY_ID: Id | null } }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-fields.html */
  'crm.contact.company.fields': Method<Record<never, never>, Record<string, { type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean; isDynamic: boolean; title: string }>>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-items-delete.html */
  'crm.contact.company.items.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-items-get.html */
  'crm.contact.company.items.get': Method<{ id: Id }, { COMPANY_ID: number; SORT: number; ROLE_ID: number; IS_PRIMARY: YesNo }[]>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-items-set.html */
  'crm.contact.company.items.set': Method<{ id: Id; items: readonly { COMPANY_ID: Id | null; IS_PRIMARY?: Flag | null; SORT?: Id | null }[] }, boolean>
  /** @deprecated Use `crm.item.delete`. @see https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-delete.html */
  'crm.contact.delete': Method<{ id: Id }, boolean>
  /** @deprecated Use `crm.item.details.configuration.forceCommonScopeForAll`. @see https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-force-common-scope-for-all.html */
  'crm.contact.details.configuration.forceCommonScopeForAll': Method<Record<never, never>, boolean>
  /** @deprecated Use `crm.item.details.configuration.get`. @see https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-get.html */
  'crm.contact.details.configuration.get': Method<{ scope?: string; userId?: Id }, ({ name: string; title: string; type: string; elements: ({ name: string; optionFlags: string; options: { defaultCountry: string; defaultAddressType?: number | string; isPayButtonVisible?: boolean; isPaymentDocumentsVisible?: boolean } })[] })[]>
  /** @deprecated Use `crm.item.details.configuration.reset`. @see https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-reset.html */
  'crm.contact.details.configuration.reset': Method<{ scope?: string; userId?: Id }, boolean>
  /** @deprecated Use `crm.item.details.configuration.set`. @see https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-set.html */
  'crm.contact.details.configuration.set': Method<{ scope?: string; userId?: Id; data: readonly ({ name?: string | null; title?: string | null; type?: string | null; elements?: readonly ({ name?: string | null; optionFlags?: number | string | null; options?: { defaultAddressType: number | string | null; defaultCountry: string | null; isPayButtonVisible: boolean | null; isPaymentDocumentsVisible: boolean | null } })[] })[] }, boolean>
  /** @deprecated Use `crm.item.fields`. @see https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-fields.html */
  'crm.contact.fields': Method<Record<never, never>, Record<string, { type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean; isDynamic: boolean; title: string; statusType?: string; isDeprecated?: boolean; settings?: { parentEntityTypeId: number } }>>
  /** @deprecated Use `crm.item.get`. @see https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-get.html */
  'crm.contact.get': Method<{ id: Id }, Contact>
  /** @deprecated Use `crm.item.list`. @see https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-list.html */
  'crm.contact.list': ListMethod<ListParams<Contact>, Contact[], Contact>
  /** @deprecated Use `crm.item.update`. @see https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-update.html */
  'crm.contact.update': Method<{ id: Id; fields: { HONORIFIC?: string | null; NAME?: string | null; SECOND_NAME?: string | null; LAST_NAME?: string | null; PHOTO?: FileInput | null; BIRTHDATE?: When | null; TYPE_ID?: string | null; SOURCE_ID?: string | null; SOURCE_DESCRIPTION?: string | null; POST?: string | null; COMMENTS?: string | null; OPENED?: Flag | null; EXPORT?: Flag | null; ASSIGNED_BY_ID?: Id | null; COMPANY_ID?: Id | null; COMPANY_IDS?: readonly Id[]; UTM_SOURCE?: string | null; UTM_MEDIUM?: Some<'CPC' | 'CPM'> | null; UTM_CAMPAIGN?: string | null; UTM_CONTENT?: string | null; UTM_TERM?: string | null; PHONE?: readonly Writable<CrmMultifield>[]; EMAIL?: readonly Writable<CrmMultifield>[]; WEB?: readonly Writable<CrmMultifield>[]; IM?: readonly Writable<CrmMultifield>[]; LINK?: readonly Writable<CrmMultifield>[]; [key: `UF_${string}`]: unknown; [key: `PARENT_ID_${string}`]: unknown; ORIGINATOR_ID?: string | null; ORIGIN_ID?: string | null; ORIGIN_VERSION?: string | null; ADDRESS?: string | null; ADDRESS_2?: string | null; ADDRESS_CITY?: string | null; ADDRESS_POSTAL_CODE?: string | null; ADDRESS_REGION?: string | null; ADDRESS_PROVINCE?: string | null; ADDRESS_COUNTRY?: string | null; ADDRESS_COUNTRY_CODE?: string | null; ADDRESS_LOC_ADDR_ID?: Id | null }; PARAMS?: { REGISTER_SONET_EVENT?: string | null; REGISTER_HISTORY_EVENT?: string | null; [key: string]: unknown }; params?: { REGISTER_SONET_EVENT?: string | null; REGISTER_HISTORY_EVENT?: string | null; [key: string]: unknown } }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-add.html */
  'crm.contact.userfield.add': Method<{ fields: { USER_TYPE_ID: Some<'address' | 'boolean' | 'crm' | 'crm_status' | 'date' | 'datetime' | 'double' | 'employee' | 'enumeration' | 'file' | 'iblock_element' | 'iblock_section' | 'integer' | 'money' | 'string' | 'url'> | null; FIELD_NAME: string | null; LABEL?: string | null; XML_ID?: string | null; LIST_FILTER_LABEL?: string | Record<string, string>; LIST_COLUMN_LABEL?: string | Record<string, string>; EDIT_FORM_LABEL?: string | Record<string, string>; ERROR_MESSAGE?: string | Record<string, string>; HELP_MESSAGE?: string | Record<string, string>; MULTIPLE?: Flag | null; MANDATORY?: Flag | null; SHOW_FILTER?: Flag | null; SETTINGS?: { DEFAULT_VALUE?: Id | object | string | null; ROWS?: Id | null; PRECISION?: Id | null; DISPLAY?: Some<'CHECKBOX' | 'DIALOG' | 'DROPDOWN' | 'LIST' | 'RADIO' | 'UI'> | null; LIST_HEIGHT?: Id | null; IBLOCK_TYPE_ID?: string | null; IBLOCK_ID?: string | null; ACTIVE_FILTER?: Flag | null; ENTITY_TYPE?: string | null; LEAD?: Flag | null; CONTACT?: Flag | null; COMPANY?: Flag | null; DEAL?: Flag | null }; LIST?: readonly { VALUE?: string | null; SORT?: Id | null; DEF?: Flag | null; XML_ID?: string | null; [key: string]: unknown }[]; SORT?: Id | null; SHOW_IN_LIST?: Flag | null; EDIT_IN_LIST?: Flag | null; IS_SEARCHABLE?: Flag | null } }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-delete.html */
  'crm.contact.userfield.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-get.html */
  'crm.contact.userfield.get': Method<{ id: Id }, { ID: string; ENTITY_ID: string; FIELD_NAME: string; USER_TYPE_ID: string; XML_ID: string | null; SORT: string; MULTIPLE: string; MANDATORY: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-list.html */
  'crm.contact.userfield.list': ListMethod<{ filter?: OpenFilter; order?: Order<Bag>; start?: Id }, ({ ID: string; ENTITY_ID: string; FIELD_NAME: string; USER_TYPE_ID: string; XML_ID: string | null; SORT: string; MULTIPLE: YesNo; MANDATORY: YesNo; SHOW_FILTER: string; SHOW_IN_LIST: YesNo; EDIT_IN_LIST: YesNo; IS_SEARCHABLE: YesNo; SETTINGS: [] | { SHOW_MAP?: YesNo; CONTACT?: YesNo; COMPANY?: YesNo; LEAD?: boolean | null; DEFAULT_VALUE?: number | string | { VALUE: string; TYPE: string }; PRECISION?: number; SIZE?: number; MIN_VALUE?: number; MAX_VALUE?: number; LIST_WIDTH?: number; LIST_HEIGHT?: number; MAX_SHOW_SIZE?: number; MAX_ALLOWED_SIZE?: number; EXTENSIONS?: string[]; TARGET_BLANK?: YesNo; DISPLAY?: string; LABEL?: string[]; LABEL_CHECKBOX?: string; USE_SECOND?: boolean; USE_TIMEZONE?: boolean; ROWS?: number; REGEXP?: string; MIN_LENGTH?: number; MAX_LENGTH?: number; CAPTION_NO_VALUE?: string; SHOW_NO_VALUE?: boolean; IBLOCK_ID?: number; ACTIVE_FILTER?: boolean; ENTITY_TYPE?: Bag; DEAL?: boolean; ORDER?: boolean; QUOTE?: boolean; SMART_INVOICE?: boolean; [key: `DYNAMIC_${string}`]: unknown; POPUP?: boolean }; EDIT_FORM_LABEL: string; LIST_COLUMN_LABEL: string; LIST_FILTER_LABEL: string; ERROR_MESSAGE: Record<string, string> | null; HELP_MESSAGE: Record<string, string> | null; LIST?: { ID: number; VALUE: string; SORT: number; DEF: boolean; [key: string]: unknown }[]; USER_TYPE_OWNER?: string })[], { ID: string; ENTITY_ID: string; FIELD_NAME: string; USER_TYPE_ID: string; XML_ID: string | null; SORT: string; MULTIPLE: YesNo; MANDATORY: YesNo; SHOW_FILTER: string; SHOW_IN_LIST: YesNo; EDIT_IN_LIST: YesNo; IS_SEARCHABLE: YesNo; SETTINGS: [] | { SHOW_MAP?: YesNo; CONTACT?: YesNo; COMPANY?: YesNo; LEAD?: boolean | null; DEFAULT_VALUE?: number | string | { VALUE: string; TYPE: string }; PRECISION?: number; SIZE?: number; MIN_VALUE?: number; MAX_VALUE?: number; LIST_WIDTH?: number; LIST_HEIGHT?: number; MAX_SHOW_SIZE?: number; MAX_ALLOWED_SIZE?: number; EXTENSIONS?: string[]; TARGET_BLANK?: YesNo; DISPLAY?: string; LABEL?: string[]; LABEL_CHECKBOX?: string; USE_SECOND?: boolean; USE_TIMEZONE?: boolean; ROWS?: number; REGEXP?: string; MIN_LENGTH?: number; MAX_LENGTH?: number; CAPTION_NO_VALUE?: string; SHOW_NO_VALUE?: boolean; IBLOCK_ID?: number; ACTIVE_FILTER?: boolean; ENTITY_TYPE?: Bag; DEAL?: boolean; ORDER?: boolean; QUOTE?: boolean; SMART_INVOICE?: boolean; [key: `DYNAMIC_${string}`]: unknown; POPUP?: boolean }; EDIT_FORM_LABEL: string; LIST_COLUMN_LABEL: string; LIST_FILTER_LABEL: string; ERROR_MESSAGE: Record<string, string> | null; HELP_MESSAGE: Record<string, string> | null; LIST?: { ID: number; VALUE: string; SORT: number; DEF: boolean; [key: string]: unknown }[]; USER_TYPE_OWNER?: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-update.html */
  'crm.contact.userfield.update': Method<{ id?: Id; fields: { MANDATORY?: Flag | null; SHOW_FILTER?: Flag | null; XML_ID?: string | null; SETTINGS?: { DEFAULT_VALUE?: Id | object | string | null; ROWS?: Id | null; PRECISION?: Id | null; DISPLAY?: Some<'CHECKBOX' | 'DIALOG' | 'DROPDOWN' | 'LIST' | 'RADIO' | 'UI'> | null; LIST_HEIGHT?: Id | null; IBLOCK_TYPE_ID?: string | null; IBLOCK_ID?: string | null; ACTIVE_FILTER?: Flag | null; ENTITY_TYPE?: string | null; LEAD?: Flag | null; CONTACT?: Flag | null; COMPANY?: Flag | null; DEAL?: Flag | null }; LIST?: readonly { ID?: number | string | null; DEL?: Flag | null; VALUE?: string | null; SORT?: Id | null; DEF?: Flag | null; XML_ID?: string | null; [key: string]: unknown }[]; SORT?: Id | null; SHOW_IN_LIST?: Flag | null; EDIT_IN_LIST?: Flag | null; IS_SEARCHABLE?: Flag | null; LIST_FILTER_LABEL?: string | Record<string, string>; LIST_COLUMN_LABEL?: string | Record<string, string>; EDIT_FORM_LABEL?: string | Record<string, string>; ERROR_MESSAGE?: string | Record<string, string>; HELP_MESSAGE?: string | Record<string, string> } }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-add.html */
  'crm.currency.add': Method<{ fields: { CURRENCY: string | null; BASE?: YesNo | null; AMOUNT_CNT: Id | null; AMOUNT: Id | null; SORT?: Id | null; LANG?: Record<string, { DECIMALS: Id | null; DEC_POINT?: string | null; FORMAT_STRING?: string | null; FULL_NAME?: string | null; HIDE_ZERO?: string | null; THOUSANDS_SEP?: string | null; THOUSANDS_VARIANT?: string | null }> } }, string>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-base-get.html */
  'crm.currency.base.get': Method<Record<never, never>, string>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-base-set.html */
  'crm.currency.base.set': Method<{ id: string }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-delete.html */
  'crm.currency.delete': Method<{ id: string }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-fields.html */
  'crm.currency.fields': Method<Record<never, never>, Record<string, { type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean; isDynamic: boolean; title: string }>>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-get.html */
  'crm.currency.get': Method<{ id: string }, { CURRENCY: string; AMOUNT_CNT: string; AMOUNT: string; SORT: string; BASE: YesNo; FULL_NAME: string; LID: string; FORMAT_STRING: string; DEC_POINT: string; THOUSANDS_SEP: string; DECIMALS: string; DATE_UPDATE: string; LANG: Record<string, { FORMAT_STRING: string; FULL_NAME: string; DEC_POINT: string; THOUSANDS_SEP: string | null; DECIMALS: string; THOUSANDS_VARIANT: string; HIDE_ZERO: YesNo }> }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-list.html */
  'crm.currency.list': ListMethod<{ order?: Order<Bag>; start?: Id }, { CURRENCY: string; AMOUNT_CNT: string; AMOUNT: string; SORT: string; BASE: YesNo; FULL_NAME: string; LID: string; FORMAT_STRING: string; DEC_POINT: string; THOUSANDS_SEP: string | null; DECIMALS: string; DATE_UPDATE: string }[], { CURRENCY: string; AMOUNT_CNT: string; AMOUNT: string; SORT: string; BASE: YesNo; FULL_NAME: string; LID: string; FORMAT_STRING: string; DEC_POINT: string; THOUSANDS_SEP: string | null; DECIMALS: string; DATE_UPDATE: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-delete.html */
  'crm.currency.localizations.delete': Method<{ id: string; lids: readonly string[] }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-fields.html */
  'crm.currency.localizations.fields': Method<Record<never, never>, Record<string, { type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean; isDynamic: boolean; title: string }>>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-get.html */
  'crm.currency.localizations.get': Method<{ id: string }, Record<string, { FORMAT_STRING: string; FULL_NAME: string; DEC_POINT: string; THOUSANDS_SEP: string | null; DECIMALS: string; THOUSANDS_VARIANT: string; HIDE_ZERO: YesNo }>>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-set.html */
  'crm.currency.localizations.set': Method<{ id: string; localizations: object }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-update.html */
  'crm.currency.update': Method<{ ID: string; fields: { SORT?: Id | null; AMOUNT_CNT?: Id | null; AMOUNT: Id | null; BASE?: YesNo | null; LANG?: { DECIMALS: Id | null; DEC_POINT?: string | null; FORMAT_STRING?: string | null; FULL_NAME?: string | null; HIDE_ZERO?: string | null; THOUSANDS_SEP?: string | null; THOUSANDS_VARIANT?: string | null } } }, boolean>
  /** @deprecated Use `crm.item.add`. @see https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-add.html */
  'crm.deal.add': Method<{ fields: { TITLE?: string | null; TYPE_ID?: string | null; CATEGORY_ID?: Id | null; STAGE_ID?: string | null; IS_RECURRING?: YesNo | null; IS_RETURN_CUSTOMER?: YesNo | null; IS_REPEATED_APPROACH?: YesNo | null; PROBABILITY?: Id | null; CURRENCY_ID?: string | null; OPPORTUNITY?: Id | null; IS_MANUAL_OPPORTUNITY?: YesNo | null; TAX_VALUE?: Id | null; COMPANY_ID?: Id | null; CONTACT_ID?: Id | null; CONTACT_IDS?: readonly Id[]; BEGINDATE?: When | null; CLOSEDATE?: When | null; OPENED?: YesNo | null; CLOSED?: YesNo | null; COMMENTS?: string | null; ASSIGNED_BY_ID?: Id | null; SOURCE_ID?: string | null; SOURCE_DESCRIPTION?: string | null; ADDITIONAL_INFO?: string | null; LOCATION_ID?: string | null; ORIGINATOR_ID?: string | null; ORIGIN_ID?: string | null; UTM_SOURCE?: string | null; UTM_MEDIUM?: Some<'CPC' | 'CPM'> | null; UTM_CAMPAIGN?: string | null; UTM_CONTENT?: string | null; UTM_TERM?: string | null; TRACE?: string | null; [key: `UF_${string}`]: unknown; [key: `PARENT_ID_${string}`]: unknown }; params?: { REGISTER_SONET_EVENT?: Flag | null } }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-add.html */
  'crm.deal.contact.add': Method<{ id: Id; fields: { CONTACT_ID: Id | null; IS_PRIMARY?: YesNo | null; SORT?: Id | null } }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-delete.html */
  'crm.deal.contact.delete': Method<{ id: Id; fields: { CONTACT_ID: Id | null } }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-fields.html */
  'crm.deal.contact.fields': Method<Record<never, never>, Record<string, { type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean; isDynamic: boolean; title: string }>>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-items-delete.html */
  'crm.deal.contact.items.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-items-get.html */
  'crm.deal.contact.items.get': Method<{ id: Id }, { CONTACT_ID: number; SORT: number; ROLE_ID: number; IS_PRIMARY: YesNo }[]>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-items-set.html */
  'crm.deal.contact.items.set': Method<{ id: Id; items: readonly { CONTACT_ID: Id | null; IS_PRIMARY?: YesNo | null; SORT?: Id | null }[] }, boolean>
  /** @deprecated Use `crm.item.delete`. @see https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-delete.html */
  'crm.deal.delete': Method<{ id: Id }, boolean>
  /** @deprecated Use `crm.item.details.configuration.forceCommonScopeForAll`. @see https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-force-common-scope-for-all.html */
  'crm.deal.details.configuration.forceCommonScopeForAll': Method<{ extras?: { dealCategoryId?: Id | null } }, boolean>
  /** @deprecated Use `crm.item.details.configuration.get`. @see https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-get.html */
  'crm.deal.details.configuration.get': Method<{ scope?: Some<'C' | 'P'>; userId?: Id; extras?: { dealCategoryId?: Id | null } }, ({ name: string; title: string; type: string; elements: { name: string; optionFlags?: string }[] })[]>
  /** @deprecated Use `crm.item.details.configuration.reset`. @see https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-reset.html */
  'crm.deal.details.configuration.reset': Method<{ scope?: Some<'C' | 'P'>; userId?: Id; extras?: { dealCategoryId?: Id | null } }, boolean>
  /** @deprecated Use `crm.item.details.configuration.set`. @see https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-set.html */
  'crm.deal.details.configuration.set': Method<{ scope?: Some<'C' | 'P'>; userId?: Id; data: readonly ({ name?: string | null; title?: string | null; type?: string | null; elements?: readonly { name?: string | null; optionFlags?: number | string | null; options?: object | null }[] })[]; extras?: { dealCategoryId?: Id | null } }, boolean>
  /** @deprecated Use `crm.item.fields`. @see https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-fields.html */
  'crm.deal.fields': Method<Record<never, never>, Record<string, { type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean; isDynamic: boolean; title: string; statusType?: string; settings?: { parentEntityTypeId: number }; isDeprecated?: boolean }>>
  /** @deprecated Use `crm.item.get`. @see https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-get.html */
  'crm.deal.get': Method<{ id: Id }, Deal>
  /** @deprecated Use `crm.item.list`. @see https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-list.html */
  'crm.deal.list': ListMethod<ListParams<Deal>, Deal[], Deal>
  /** @deprecated Use `crm.item.productrow.*`. @see https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-productrows-get.html */
  'crm.deal.productrows.get': Method<{ id: Id }, { ID: string; OWNER_ID: string; OWNER_TYPE: string; PRODUCT_ID: number; PRODUCT_NAME: string; ORIGINAL_PRODUCT_NAME: string; PRODUCT_DESCRIPTION: string | null; PRICE: number; PRICE_EXCLUSIVE: number; PRICE_NETTO: number; PRICE_BRUTTO: number; PRICE_ACCOUNT: string; QUANTITY: number; DISCOUNT_TYPE_ID: number; DISCOUNT_RATE: number; DISCOUNT_SUM: number; TAX_RATE: number | null; TAX_INCLUDED: YesNo; CUSTOMIZED: YesNo; MEASURE_CODE: number; MEASURE_NAME: string; SORT: number; XML_ID: string; TYPE: number; STORE_ID: number; RESERVE_ID: number; DATE_RESERVE_END: string; RESERVE_QUANTITY: number }[]>
  /** @deprecated Use `crm.item.productrow.*`. @see https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-productrows-set.html */
  'crm.deal.productrows.set': Method<{ id: Id; rows?: readonly object[] }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-add.html */
  'crm.deal.recurring.add': Method<{ fields: { DEAL_ID?: Id | null; ACTIVE?: YesNo | null; CATEGORY_ID?: string | null; IS_LIMIT?: string | null; LIMIT_REPEAT?: Id | null; LIMIT_DATE?: When | null; START_DATE?: When | null; PARAMS?: { MODE?: string | null; MULTIPLE_TYPE?: string | null; MULTIPLE_INTERVAL?: Id | null; SINGLE_BEFORE_START_DATE_TYPE?: string | null; SINGLE_BEFORE_START_DATE_VALUE?: Id | null; OFFSET_BEGINDATE_TYPE?: string | null; OFFSET_BEGINDATE_VALUE?: Id | null; OFFSET_CLOSEDATE_TYPE?: string | null; OFFSET_CLOSEDATE_VALUE?: Id | null } } }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-delete.html */
  'crm.deal.recurring.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-expose.html */
  'crm.deal.recurring.expose': Method<{ id: Id }, { DEAL_ID: number }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-fields.html */
  'crm.deal.recurring.fields': Method<Record<never, never>, Record<string, { type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean; isDynamic: boolean; title: string; definition?: Record<string, { type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean; isDynamic: boolean; title: string }> }>>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-get.html */
  'crm.deal.recurring.get': Method<{ id: Id }, CrmRecurringDeal>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-list.html */
  'crm.deal.recurring.list': ListMethod<{ order?: Order<CrmRecurringDeal>; filter?: Filter<CrmRecurringDeal>; start?: Id }, CrmRecurringDeal[], CrmRecurringDeal>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-update.html */
  'crm.deal.recurring.update': Method<{ id: Id; fields?: { ACTIVE?: YesNo | null; CATEGORY_ID?: string | null; IS_LIMIT?: string | null; LIMIT_REPEAT?: Id | null; LIMIT_DATE?: When | null; START_DATE?: When | null; PARAMS?: { MODE?: string | null; MULTIPLE_TYPE?: string | null; MULTIPLE_INTERVAL?: Id | null; SINGLE_BEFORE_START_DATE_TYPE?: string | null; SINGLE_BEFORE_START_DATE_VALUE?: Id | null; OFFSET_BEGINDATE_TYPE?: string | null; OFFSET_BEGINDATE_VALUE?: Id | null; OFFSET_CLOSEDATE_TYPE?: string | null; OFFSET_CLOSEDATE_VALUE?: Id | null } } }, boolean>
  /** @deprecated Use `crm.item.update`. @see https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-update.html */
  'crm.deal.update': Method<{ id: Id; fields?: { TITLE?: string | null; TYPE_ID?: string | null; STAGE_ID?: string | null; IS_RECURRING?: YesNo | null; IS_RETURN_CUSTOMER?: YesNo | null; IS_REPEATED_APPROACH?: YesNo | null; PROBABILITY?: Id | null; CURRENCY_ID?: string | null; OPPORTUNITY?: Id | null; IS_MANUAL_OPPORTUNITY?: YesNo | null; TAX_VALUE?: Id | null; COMPANY_ID?: Id | null; CONTACT_ID?: Id | null; CONTACT_IDS?: readonly Id[]; BEGINDATE?: When | null; CLOSEDATE?: When | null; OPENED?: YesNo | null; CLOSED?: YesNo | null; COMMENTS?: string | null; ASSIGNED_BY_ID?: Id | null; SOURCE_ID?: string | null; SOURCE_DESCRIPTION?: string | null; ADDITIONAL_INFO?: string | null; LOCATION_ID?: string | null; ORIGINATOR_ID?: string | null; ORIGIN_ID?: string | null; UTM_SOURCE?: string | null; UTM_MEDIUM?: Some<'CPC' | 'CPM'> | null; UTM_CAMPAIGN?: string | null; UTM_CONTENT?: string | null; UTM_TERM?: string | null; [key: `UF_${string}`]: unknown; [key: `PARENT_ID_${string}`]: unknown; IS_RECCURING?: string | null }; params?: { REGISTER_SONET_EVENT?: Flag | null; REGISTER_HISTORY_EVENT?: Flag | null } }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-add.html */
  'crm.deal.userfield.add': Method<{ fields: { USER_TYPE_ID: Some<'address' | 'boolean' | 'crm' | 'crm_status' | 'date' | 'datetime' | 'double' | 'employee' | 'enumeration' | 'file' | 'iblock_element' | 'iblock_section' | 'integer' | 'money' | 'string' | 'url'> | null; FIELD_NAME: string | null; LABEL?: string | null; XML_ID?: string | null; LIST_FILTER_LABEL?: string | Record<string, string>; LIST_COLUMN_LABEL?: string | Record<string, string>; EDIT_FORM_LABEL?: string | Record<string, string>; ERROR_MESSAGE?: string | Record<string, string>; HELP_MESSAGE?: string | Record<string, string>; MULTIPLE?: Flag | null; MANDATORY?: Flag | null; SHOW_FILTER?: Flag | null; SETTINGS?: { DEFAULT_VALUE?: Id | object | string | null; ROWS?: Id | null; PRECISION?: Id | null; DISPLAY?: Some<'CHECKBOX' | 'DIALOG' | 'DROPDOWN' | 'LIST' | 'RADIO' | 'UI'> | null; LIST_HEIGHT?: Id | null; IBLOCK_TYPE_ID?: string | null; IBLOCK_ID?: string | null; ACTIVE_FILTER?: Flag | null; ENTITY_TYPE?: string | null; LEAD?: Flag | null; CONTACT?: Flag | null; COMPANY?: Flag | null; DEAL?: Flag | null; VALUE?: string | null; SORT?: Id | null; DEF?: Flag | null; XML_ID?: string | null }; LIST?: readonly object[]; SORT?: Id | null; SHOW_IN_LIST?: Flag | null; EDIT_IN_LIST?: Flag | null; IS_SEARCHABLE?: Flag | null } }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-delete.html */
  'crm.deal.userfield.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-get.html */
  'crm.deal.userfield.get': Method<{ id: Id }, { ID: string; ENTITY_ID: string; FIELD_NAME: string; USER_TYPE_ID: string; XML_ID: unknown; SORT: string; MULTIPLE: YesNo; MANDATORY: YesNo; SHOW_FILTER: YesNo; SHOW_IN_LIST: YesNo; EDIT_IN_LIST: YesNo; IS_SEARCHABLE: YesNo; SETTINGS: { SIZE: number; ROWS: number; REGEXP: string; MIN_LENGTH: number; MAX_LENGTH: number; DEFAULT_VALUE: string }; EDIT_FORM_LABEL: { ar: string; br: string; de: string; en: string; fr: string; hi: string; id: string; in: string; it: string; ja: string; kz: string; la: string; ms: string; pl: string; ru: string; sc: string; tc: string; th: string; tr: string; ua: string; vn: string }; LIST_COLUMN_LABEL: { ar: string; br: string; de: string; en: string; fr: string; hi: string; id: string; in: string; it: string; ja: string; kz: string; la: string; ms: string; pl: string; ru: string; sc: string; tc: string; th: string; tr: string; ua: string; vn: string }; LIST_FILTER_LABEL: { ar: string; br: string; de: string; en: string; fr: string; hi: string; id: string; in: string; it: string; ja: string; kz: string; la: string; ms: string; pl: string; ru: string; sc: string; tc: string; th: string; tr: string; ua: string; vn: string }; ERROR_MESSAGE: { ar: string; br: string; de: string; en: string; fr: string; hi: string; id: string; in: string; it: string; ja: string; kz: string; la: string; ms: string; pl: string; ru: string; sc: string; tc: string; th: string; tr: string; ua: string; vn: string }; HELP_MESSAGE: { ar: string; br: string; de: string; en: string; fr: string; hi: string; id: string; in: string; it: string; ja: string; kz: string; la: string; ms: string; pl: string; ru: string; sc: string; tc: string; th: string; tr: string; ua: string; vn: string } }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-list.html */
  'crm.deal.userfield.list': ListMethod<{ filter?: OpenFilter; order?: Order<Bag>; start?: Id }, ({ ID: string; ENTITY_ID: string; FIELD_NAME: string; USER_TYPE_ID: string; XML_ID: unknown; SORT: string; MULTIPLE: YesNo; MANDATORY: YesNo; SHOW_FILTER: string; SHOW_IN_LIST: YesNo; EDIT_IN_LIST: YesNo; IS_SEARCHABLE: YesNo; SETTINGS: { ENTITY_TYPE?: string; DISPLAY?: string; LIST_HEIGHT?: number; CAPTION_NO_VALUE?: string; SHOW_NO_VALUE?: YesNo; SIZE?: number; LIST_WIDTH?: number; MAX_SHOW_SIZE?: number; MAX_ALLOWED_SIZE?: number; EXTENSIONS?: []; TARGET_BLANK?: YesNo; USE_USERS?: YesNo; USE_RESOURCES?: YesNo; RESOURCES?: { resource: { XML_ID: string; NAME: string; SECTIONS: { ID: string; CAL_TYPE: string; NAME: string }[] } }; SELECTED_RESOURCES?: { type: string; id: string; title: string }[]; SELECTED_USERS?: []; FULL_DAY?: YesNo; ALLOW_OVERBOOKING?: YesNo; USE_SERVICES?: YesNo; SERVICE_LIST?: { name: string; duration: string }[]; RESOURCE_LIMIT?: number; TIMEZONE?: string; USE_USER_TIMEZONE?: YesNo; ROWS?: number; REGEXP?: string; MIN_LENGTH?: number; MAX_LENGTH?: number; DEFAULT_VALUE?: string }; EDIT_FORM_LABEL: string; LIST_COLUMN_LABEL: string; LIST_FILTER_LABEL: string; ERROR_MESSAGE: string | null; HELP_MESSAGE: string | null; LIST?: { ID: string; SORT: string; VALUE: string; DEF: YesNo; XML_ID: string }[] })[], { ID: string; ENTITY_ID: string; FIELD_NAME: string; USER_TYPE_ID: string; XML_ID: unknown; SORT: string; MULTIPLE: YesNo; MANDATORY: YesNo; SHOW_FILTER: string; SHOW_IN_LIST: YesNo; EDIT_IN_LIST: YesNo; IS_SEARCHABLE: YesNo; SETTINGS: { ENTITY_TYPE?: string; DISPLAY?: string; LIST_HEIGHT?: number; CAPTION_NO_VALUE?: string; SHOW_NO_VALUE?: YesNo; SIZE?: number; LIST_WIDTH?: number; MAX_SHOW_SIZE?: number; MAX_ALLOWED_SIZE?: number; EXTENSIONS?: []; TARGET_BLANK?: YesNo; USE_USERS?: YesNo; USE_RESOURCES?: YesNo; RESOURCES?: { resource: { XML_ID: string; NAME: string; SECTIONS: { ID: string; CAL_TYPE: string; NAME: string }[] } }; SELECTED_RESOURCES?: { type: string; id: string; title: string }[]; SELECTED_USERS?: []; FULL_DAY?: YesNo; ALLOW_OVERBOOKING?: YesNo; USE_SERVICES?: YesNo; SERVICE_LIST?: { name: string; duration: string }[]; RESOURCE_LIMIT?: number; TIMEZONE?: string; USE_USER_TIMEZONE?: YesNo; ROWS?: number; REGEXP?: string; MIN_LENGTH?: number; MAX_LENGTH?: number; DEFAULT_VALUE?: string }; EDIT_FORM_LABEL: string; LIST_COLUMN_LABEL: string; LIST_FILTER_LABEL: string; ERROR_MESSAGE: string | null; HELP_MESSAGE: string | null; LIST?: { ID: string; SORT: string; VALUE: string; DEF: YesNo; XML_ID: string }[] }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-update.html */
  'crm.deal.userfield.update': Method<{ id: Id; fields: { MANDATORY?: Flag | null; SHOW_FILTER?: Flag | null; XML_ID?: string | null; SETTINGS?: { DEFAULT_VALUE?: Id | object | string | null; ROWS?: Id | null; PRECISION?: Id | null; DISPLAY?: Some<'CHECKBOX' | 'DIALOG' | 'DROPDOWN' | 'LIST' | 'RADIO' | 'UI'> | null; LIST_HEIGHT?: Id | null; IBLOCK_TYPE_ID?: string | null; IBLOCK_ID?: string | null; ACTIVE_FILTER?: Flag | null; ENTITY_TYPE?: string | null; LEAD?: Flag | null; CONTACT?: Flag | null; COMPANY?: Flag | null; DEAL?: Flag | null }; LIST?: readonly { VALUE?: string | null; SORT?: Id | null; DEF?: Flag | null; XML_ID?: string | null }[]; SORT?: Id | null; SHOW_IN_LIST?: Flag | null; EDIT_IN_LIST?: Flag | null; IS_SEARCHABLE?: Flag | null; LIST_FILTER_LABEL?: string | Record<string, string>; LIST_COLUMN_LABEL?: string | Record<string, string>; EDIT_FORM_LABEL?: string | Record<string, string>; ERROR_MESSAGE?: string | Record<string, string>; HELP_MESSAGE?: string | Record<string, string> } }, boolean>
  /** @deprecated Use `crm.category.add`. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-add.html */
  'crm.dealcategory.add': Method<{ fields: readonly unknown[] | { NAME?: string | null; SORT?: string | null; [key: string]: unknown } }, unknown>
  /** @deprecated Use `crm.category.*`. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-default-get.html */
  'crm.dealcategory.default.get': Method<Record<never, never>, { ID: number; NAME: string }>
  /** @deprecated Use `crm.category.*`. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-default-set.html */
  'crm.dealcategory.default.set': Method<{ name?: string }, unknown>
  /** @deprecated Use `crm.category.delete`. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-delete.html */
  'crm.dealcategory.delete': Method<{ id: Id }, unknown>
  /** @deprecated Use `crm.category.fields`. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-fields.html */
  'crm.dealcategory.fields': Method<Record<never, never>, unknown>
  /** @deprecated Use `crm.category.get`. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-get.html */
  'crm.dealcategory.get': Method<{ id: Id }, unknown>
  /** @deprecated Use `crm.category.list`. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-list.html */
  'crm.dealcategory.list': ListMethod<Bag, { ID: string; [key: string]: unknown }[], { ID: string; [key: string]: unknown }>
  /** @deprecated Use `crm.category.*`. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-stage-list.html */
  'crm.dealcategory.stage.list': Method<{ id: Id }, unknown>
  /** @deprecated Use `crm.category.*`. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-status.html */
  'crm.dealcategory.status': Method<{ id: Id }, unknown>
  /** @deprecated Use `crm.category.update`. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-update.html */
  'crm.dealcategory.update': Method<{ id: Id; fields: readonly unknown[] | { SORT?: string | null; [key: string]: unknown } }, unknown>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-add.html */
  'crm.documentgenerator.document.add': Method<{ templateId: Id; entityTypeId: Id; entityId: Id; values?: object; stampsEnabled?: Id; fields?: object }, { document: { changeStampsEnabled: boolean; changeStampsDisabledReason: string; changeQrCodeEnabled: boolean; qrCodeEnabled: boolean; changeQrCodeDisabledReason: string; products: { currencyId: string; totalSum: string; totalRows: number }; downloadUrl: string; downloadUrlMachine: string; publicUrl: string | null; id: number; title: string; number: string; createTime: string; createdBy: number; updateTime: string; updatedBy: number | string | null; stampsEnabled: boolean; isTransformationError: boolean; values: { productsTableVariant: string; _creationMethod: string; stampsEnabled: boolean; DocumentNumber: string }; templateId: string; pullTag: string; imageUrl: string; pdfUrl: string; emailDiskFile: number; entityId: string; entityTypeId: string; transformationErrorMessage?: string; transformationErrorCode?: string } }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-delete.html */
  'crm.documentgenerator.document.delete': Method<{ id: Id }, null>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-enable-public-url.html */
  'crm.documentgenerator.document.enablepublicurl': Method<{ id: Id; status?: Id }, { publicUrl: string | null }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-get.html */
  'crm.documentgenerator.document.get': Method<{ id: Id }, { document: { changeStampsEnabled: boolean; changeStampsDisabledReason: string; changeQrCodeEnabled: boolean; qrCodeEnabled: boolean; changeQrCodeDisabledReason: string; products: { currencyId: string; totalSum: string; totalRows: number }; downloadUrl: string; publicUrl: string | null; title: string; number: string; id: number | string; createTime: string; createdBy: number | string; updateTime: string; updatedBy: number | string | null; stampsEnabled: boolean; isTransformationError: boolean; values: { productsTableVariant: string; _creationMethod: string; stampsEnabled: boolean }; templateId: number | string; pullTag: string; imageUrl: string; pdfUrl: string; emailDiskFile: number; entityId: number | string; entityTypeId: number | string; downloadUrlMachine: string; imageUrlMachine: string; pdfUrlMachine: string; transformationErrorMessage?: string; transformationErrorCode?: string } }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-get-fields.html */
  'crm.documentgenerator.document.getfields': Method<{ id: Id; values?: { DocumentNumber?: string | null; DocumentCreateTime?: string | null; DocumentTitle?: string | null; ClientPhone?: string | null; ClientEmail?: string | null; ProductsProductName?: string | readonly unknown[]; ProductsProductQuantity?: string | readonly unknown[]; TotalSum?: string | null } }, { documentFields: Record<string, { title: string; value: string | { value: string; title: string; selected: boolean }[] | null; required?: YesNo; group: string[]; chain?: string; default?: string | null; type?: string }> }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-list.html */
  'crm.documentgenerator.document.list': ListMethod<{ select?: Select<Bag>; filter?: OpenFilter; order?: Order<Bag>; start?: Id }, { documents: ({ id: string; title: string; number: string; templateId: number | string; fileId: number | string; imageId: number | string; pdfId: number | string; createTime: string; updateTime: string; values: { _creationMethod: string; stampsEnabled: boolean } | null; createdBy: number | string | null; updatedBy: number | string | null; downloadUrl: string; pdfUrl: string; imageUrl: string; stampsEnabled: boolean; entityId: number | string; entityTypeId: number | string; downloadUrlMachine: string; pdfUrlMachine: string; imageUrlMachine: string })[] }, { id: string; title: string; number: string; templateId: number | string; fileId: number | string; imageId: number | string; pdfId: number | string; createTime: string; updateTime: string; values: { _creationMethod: string; stampsEnabled: boolean } | null; createdBy: number | string | null; updatedBy: number | string | null; downloadUrl: string; pdfUrl: string; imageUrl: string; stampsEnabled: boolean; entityId: number | string; entityTypeId: number | string; downloadUrlMachine: string; pdfUrlMachine: string; imageUrlMachine: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-update.html */
  'crm.documentgenerator.document.update': Method<{ id: Id; values?: object; stampsEnabled?: Id }, { document: { changeStampsEnabled: boolean; changeStampsDisabledReason: string; changeQrCodeEnabled: boolean; qrCodeEnabled: boolean; changeQrCodeDisabledReason: string; products: { currencyId: string; totalSum: string; totalRows: number }; downloadUrl: string; publicUrl: string | null; title: string; number: string; id: number | string; createTime: string; createdBy: number | string | null; updateTime: string; updatedBy: number | string | null; stampsEnabled: boolean; isTransformationError: boolean; values: { productsTableVariant: string; _creationMethod: string; stampsEnabled: boolean; DocumentNumber: string }; templateId: number | string; pullTag: string; imageUrl: string; pdfUrl: string; emailDiskFile: number; entityId: number | string; entityTypeId: number | string; downloadUrlMachine: string; transformationErrorMessage?: string; transformationErrorCode?: string } }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-upload.html */
  'crm.documentgenerator.document.upload': Method<{ fields: { entityTypeId: Id | null; entityId: Id | null; fileContent: string | null; region: string | null; title: string | null; number: string | null; pdfContent?: string | null; imageContent?: string | null } }, { document: { changeStampsEnabled: boolean; changeStampsDisabledReason: string; changeQrCodeEnabled: boolean; qrCodeEnabled: boolean; changeQrCodeDisabledReason: string; products: { currencyId: string; totalSum: string; totalRows: number }; downloadUrl: string; publicUrl: string | null; title: string; number: string; id: number | string; createTime: string; createdBy: number | string; updateTime: string; updatedBy: number | string | null; stampsEnabled: boolean; isTransformationError: boolean; values: { productsTableVariant: string; _creationMethod: string } | null; templateId: number | string; pullTag: string; emailDiskFile: number; entityId: number | string; entityTypeId: number | string; downloadUrlMachine: string; transformationErrorMessage?: string; transformationErrorCode?: string; imageUrl?: string; pdfUrl?: string; imageUrlMachine?: string; pdfUrlMachine?: string } }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-add.html */
  'crm.documentgenerator.numerator.add': Method<{ fields: { name: string | null; template: string | null; settings?: { Bitrix_Main_Numerator_Generator_SequentNumberGenerator?: { start?: Id | null; step?: Id | null; length?: Id | null; padString?: string | null; periodicBy?: string | null; timezone?: string | null; isDirectNumeration?: Flag | null } } } }, { numerator: { name: string; template: string; id: number; code: unknown; settings: { Bitrix_Main_Numerator_Generator_SequentNumberGenerator: { start: number; step: number; length: number; padString: string; periodicBy: unknown; timezone: unknown; isDirectNumeration: boolean } } }; id?: number | string; name?: string; template?: string; code?: string; settings?: { start: number | string; step: number | string; length: number | string; padString: string; periodicBy: string; timezone: string; isDirectNumeration: boolean } }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-delete.html */
  'crm.documentgenerator.numerator.delete': Method<{ id: Id }, null>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-get.html */
  'crm.documentgenerator.numerator.get': Method<{ id: Id }, { numerator: { id: string; name: string; template: string; code: unknown; settings: { Bitrix_Main_Numerator_Generator_SequentNumberGenerator: { start: number; step: number; length: number; padString: string; periodicBy: unknown; timezone: unknown; isDirectNumeration: boolean } } }; id?: string; name?: string; template?: string; code?: string; settings?: { start: number | string; step: number | string; length: number | string; padString: string; periodicBy: string; timezone: string; isDirectNumeration: boolean } }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-list.html */
  'crm.documentgenerator.numerator.list': ListMethod<{ start?: Id }, { numerators: ({ id: string; name: string; template: string; settings: { Bitrix_Main_Numerator_Generator_SequentNumberGenerator: { start: number; step: number; periodicBy: unknown; timezone: unknown; isDirectNumeration: boolean; length?: number; padString?: string } } })[]; id?: string; name?: string; template?: string; settings?: { start: number | string; step: number | string; length: number | string; padString: string; periodicBy: string; timezone: string; isDirectNumeration: boolean } }, { id: string; name: string; template: string; settings: { Bitrix_Main_Numerator_Generator_SequentNumberGenerator: { start: number; step: number; periodicBy: unknown; timezone: unknown; isDirectNumeration: boolean; length?: number; padString?: string } } }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-update.html */
  'crm.documentgenerator.numerator.update': Method<{ id: Id; fields: { name?: string | null; template?: string | null; settings?: { Bitrix_Main_Numerator_Generator_SequentNumberGenerator?: { start?: Id | null; step?: Id | null; length?: Id | null; padString?: string | null; periodicBy?: string | null; timezone?: string | null; isDirectNumeration?: Flag | null } } } }, { name: string; template: string; id: string; code: string | null; settings: { Bitrix_Main_Numerator_Generator_SequentNumberGenerator: { start: number; step: number; length: number; padString: string; periodicBy: unknown; timezone: unknown; isDirectNumeration: boolean }; start?: number | string; step?: number | string; length?: number | string; padString?: string; periodicBy?: string; timezone?: string; isDirectNumeration?: boolean } }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-add.html */
  'crm.documentgenerator.template.add': Method<{ fields: { name: string | null; file: FileInput | null; numeratorId: Id | null; region: string | null; entityTypeId: readonly string[]; users?: readonly string[]; active?: string | null; withStamps?: string | null; sort?: Id | null } }, { template: { id: string; name: string; region: string; code: unknown; download: string; active: YesNo; moduleId: string; numeratorId: string; withStamps: YesNo; users: { UA: string }; isDeleted: YesNo; sort: string; downloadMachine: string; entityTypeId: string[]; createTime: string; updateTime: string }; id?: string; name?: string; region?: string; code?: string | null; download?: string; downloadMachine?: string; active?: string; moduleId?: string; numeratorId?: string; withStamps?: string; users?: Bag; isDeleted?: string; sort?: string; entityTypeId?: []; createTime?: string; updateTime?: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-delete.html */
  'crm.documentgenerator.template.delete': Method<{ id: Id }, null>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-get.html */
  'crm.documentgenerator.template.get': Method<{ id: Id }, { template: { id: string; name: string; region: string; code: unknown; download: string; downloadMachine: string; active: YesNo; moduleId: string; numeratorId: string; withStamps: YesNo; users: { UA: string }; isDeleted: YesNo; sort: string; entityTypeId: string[]; createTime: string; updateTime: string }; id?: string; name?: string; region?: string; code?: string | null; download?: string; downloadMachine?: string; active?: string; moduleId?: string; numeratorId?: string; withStamps?: string; users?: Bag; isDeleted?: string; sort?: string; entityTypeId?: []; createTime?: string; updateTime?: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-get-fields.html */
  'crm.documentgenerator.template.getfields': Method<{ id: Id; entityTypeId: Id; entityId?: Id; values?: { MyCompanyRequisiteRqCompanyName?: string | null; MyCompanyRequisiteRegisteredAddressText?: string | null; MyCompanyPhone?: string | null; MyCompanyEmail?: string | null; MyCompanyWeb?: string | null; MyCompanyUfLogo?: string | null; RequisiteRqCompanyName?: string | null; RequisiteRegisteredAddressText?: string | null; ClientPhone?: string | null; ClientEmail?: string | null; ClientWeb?: string | null; DocumentNumber?: string | null; DocumentCreateTime?: string | null; ProductsIndex?: string | null; ProductsProductName?: string | readonly unknown[]; ProductsProductQuantity?: string | readonly unknown[]; ProductsProductMeasureName?: string | readonly unknown[]; ProductsProductPriceRaw?: string | readonly unknown[]; ProductsProductPriceRawSum?: string | readonly unknown[]; TotalRaw?: string | null; TaxesTaxTitle?: string | readonly unknown[]; TaxesTaxRate?: string | readonly unknown[]; TaxesTaxValue?: string | readonly unknown[]; TotalSum?: string | null; MyCompanyAssignedName?: string | null; MyCompanyAssignedLastName?: string | null; MyCompanyAssignedPersonalPhone?: string | null; MyCompanyAssignedEmail?: string | null; DocumentTitle?: string | null; MY_COMPANY?: readonly unknown[] } }, { templateFields: Record<string, { title: string; value: string | { value: string; title: string; selected: boolean }[] | null; required?: YesNo; group: string[]; chain?: string; default?: string | null; type?: string }>; title?: string; value?: string | []; default?: string; required?: string; type?: string; group?: []; chain?: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-list.html */
  'crm.documentgenerator.template.list': ListMethod<{ select?: Select<Bag>; filter?: OpenFilter; order?: Order<Bag>; start?: Id }, { templates: Record<string, { id: string; name: string; region: string; download: string; users: string[]; entityTypeId: string[]; downloadMachine: string }> }, { id: string; name: string; region: string; download: string; users: string[]; entityTypeId: string[]; downloadMachine: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-update.html */
  'crm.documentgenerator.template.update': Method<{ id: Id; fields: { name?: string | null; file?: FileInput | null; numeratorId?: Id | null; region?: string | null; entityTypeId?: readonly string[]; users?: readonly string[]; active?: string | null; withStamps?: string | null; sort?: Id | null } }, { template: { id: string; name: string; region: string; code: unknown; download: string; active: YesNo; moduleId: string; numeratorId: string; withStamps: YesNo; users: { UA: string }; isDeleted: YesNo; sort: string; downloadMachine: string; entityTypeId: string[]; createTime: string; updateTime: string }; id?: string; name?: string; region?: string; code?: string | null; download?: string; downloadMachine?: string; active?: string; moduleId?: string; numeratorId?: string; withStamps?: string; users?: Bag; isDeleted?: string; sort?: string; entityTypeId?: []; createTime?: string; updateTime?: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/duplicates/crm-duplicate-find-by-comm.html */
  'crm.duplicate.findbycomm': Method<{ type: Some<'EMAIL' | 'PHONE'>; values: readonly string[]; entity_type?: Some<'COMPANY' | 'CONTACT' | 'LEAD'> }, { CONTACT: number[] }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-fields.html */
  'crm.duplicate.volatileType.fields': Method<{ entityTypeId: Id }, { entityTypeId: number; fieldCode: string; fieldTitle: string }[]>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-list.html */
  'crm.duplicate.volatileType.list': ListMethod<{ start?: Id }, { id: number; entityTypeId: number; fieldCode: string }[], { id: number; entityTypeId: number; fieldCode: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-register.html */
  'crm.duplicate.volatileType.register': Method<{ entityTypeId: Id; fieldCode: string }, { id: number }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-unregister.html */
  'crm.duplicate.volatileType.unregister': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/duplicates/crm-entity-merge-batch.html */
  'crm.entity.mergeBatch': Method<{ params: { entityTypeId: Id | null; entityIds: readonly Id[] } }, { STATUS: string; ENTITY_IDS: number[] }>
  /** @deprecated Use `crm.activity.todo.*`. @see https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-direction.html */
  'crm.enum.activitydirection': Method<Record<never, never>, { ID: number; NAME: string; SYMBOL_CODE: string | null; SYMBOL_CODE_SHORT: string | null }[]>
  /** @deprecated Use `crm.activity.todo.*`. @see https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-notify-type.html */
  'crm.enum.activitynotifytype': Method<Record<never, never>, { ID: number; NAME: string; SYMBOL_CODE: string | null; SYMBOL_CODE_SHORT: string | null }[]>
  /** @deprecated Use `crm.activity.todo.*`. @see https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-priority.html */
  'crm.enum.activitypriority': Method<Record<never, never>, { ID: number; NAME: string; SYMBOL_CODE: string | null; SYMBOL_CODE_SHORT: string | null }[]>
  /** @deprecated Use `crm.activity.todo.*`. @see https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-status.html */
  'crm.enum.activitystatus': Method<Record<never, never>, { ID: number; NAME: string; SYMBOL_CODE: string | null; SYMBOL_CODE_SHORT: string | null }[]>
  /** @deprecated Use `crm.activity.todo.*`. @see https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-type.html */
  'crm.enum.activitytype': Method<Record<never, never>, { ID: number; NAME: string; SYMBOL_CODE: string | null; SYMBOL_CODE_SHORT: string | null }[]>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-address-type.html */
  'crm.enum.addresstype': Method<Record<never, never>, { ID: number; NAME: string; SYMBOL_CODE: string | null; SYMBOL_CODE_SHORT: string | null }[]>
  /** @deprecated Use `crm.activity.todo.*`. @see https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-content-type.html */
  'crm.enum.contenttype': Method<Record<never, never>, { ID: number; NAME: string; SYMBOL_CODE: string | null; SYMBOL_CODE_SHORT: string | null }[]>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-fields.html */
  'crm.enum.fields': Method<Record<never, never>, Record<string, { type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean; isDynamic: boolean; title: string }>>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-get-order-owner-types.html */
  'crm.enum.getorderownertypes': Method<Record<never, never>, { attribute: string; code: string; id: number; name: string }[]>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-owner-type.html */
  'crm.enum.ownertype': Method<Record<never, never>, { ID: number; NAME: string; SYMBOL_CODE: string; SYMBOL_CODE_SHORT: string }[]>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-settings-mode.html */
  'crm.enum.settings.mode': Method<Record<never, never>, { ID: number; NAME: string; SYMBOL_CODE: string | null; SYMBOL_CODE_SHORT: string | null }[]>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-add.html */
  'crm.invoice.add': Method<{ fields?: readonly unknown[] }, unknown>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-delete.html */
  'crm.invoice.delete': Method<{ id: Id }, unknown>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-fields.html */
  'crm.invoice.fields': Method<Record<never, never>, unknown>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-get.html */
  'crm.invoice.get': Method<{ id: Id }, unknown>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-get-external-link.html */
  'crm.invoice.getexternallink': Method<{ id: Id }, unknown>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-list.html */
  'crm.invoice.list': ListMethod<{ filter?: OpenFilter; order?: Order<Bag>; select?: Select<Bag> }, { ID: string; [key: string]: unknown }[], { ID: string; [key: string]: unknown }>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-add.html */
  'crm.invoice.recurring.add': Method<{ fields?: readonly unknown[] }, unknown>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-delete.html */
  'crm.invoice.recurring.delete': Method<{ id: Id }, unknown>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-expose.html */
  'crm.invoice.recurring.expose': Method<{ id: Id }, unknown>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-fields.html */
  'crm.invoice.recurring.fields': Method<Record<never, never>, unknown>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-get.html */
  'crm.invoice.recurring.get': Method<{ id: Id }, unknown>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-list.html */
  'crm.invoice.recurring.list': ListMethod<Bag, { ID: string; [key: string]: unknown }[], { ID: string; [key: string]: unknown }>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-update.html */
  'crm.invoice.recurring.update': Method<{ id: Id; fields: readonly unknown[] | { SEND_BILL?: string | null; EMAIL_ID?: Id | null; PARAMS?: { MODE?: string | null; TYPE?: Id | null; INTERVAL?: Id | null; WEEKDAY?: string | null; NUM_WEEKDAY_IN_MONTH?: Id | null; DATE_PAY_BEFORE_OFFSET_TYPE?: string | null; DATE_PAY_BEFORE_OFFSET_VALUE?: Id | null; [key: string]: unknown }; [key: string]: unknown } }, unknown>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-add.html */
  'crm.invoice.status.add': Method<{ fields: readonly unknown[] }, unknown>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-delete.html */
  'crm.invoice.status.delete': Method<{ id: Id }, unknown>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-fields.html */
  'crm.invoice.status.fields': Method<{ ENTITY_ID?: string; ID?: Id; NAME: string; NAME_INIT?: string; SORT: Id; STATUS_ID?: string; SYSTEM?: string }, unknown>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-get.html */
  'crm.invoice.status.get': Method<{ id: Id }, unknown>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-list.html */
  'crm.invoice.status.list': ListMethod<Bag, { ID: string; [key: string]: unknown }[], { ID: string; [key: string]: unknown }>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-update.html */
  'crm.invoice.status.update': Method<{ id: Id; fields: readonly unknown[] }, unknown>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-update.html */
  'crm.invoice.update': Method<{ id: Id; fields: readonly unknown[] | { DATE_BILL?: string | null; USER_DESCRIPTION?: string | null; PRODUCT_ROWS?: readonly { ID?: string | null; PRODUCT_ID?: Id | null; QUANTITY?: Id | null; PRICE?: Id | null; [key: string]: unknown }[]; [key: string]: unknown } }, unknown>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-add.html */
  'crm.invoice.userfield.add': Method<{ fields?: unknown; LIST?: unknown; order?: Order<Bag>; filter?: OpenFilter }, unknown>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-delete.html */
  'crm.invoice.userfield.delete': Method<{ id: Id }, unknown>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-get.html */
  'crm.invoice.userfield.get': Method<{ id: Id }, unknown>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-list.html */
  'crm.invoice.userfield.list': ListMethod<{ order?: Order<Bag>; filter?: OpenFilter }, { ID: string; [key: string]: unknown }[], { ID: string; [key: string]: unknown }>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-update.html */
  'crm.invoice.userfield.update': Method<{ id: string; fields: { EDIT_FORM_LABEL?: string | null; LIST_COLUMN_LABEL?: string | null; [key: string]: unknown }; LIST?: unknown }, unknown>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-add.html */
  'crm.item.add': Method<{ entityTypeId: Id; fields: { title?: string | null; honorific?: string | null; name?: string | null; secondName?: string | null; lastName?: string | null; birthdate?: When | null; companyTitle?: string | null; sourceId?: string | null; sourceDescription?: string | null; stageId?: string | null; statusDescription?: string | null; post?: string | null; currencyId?: string | null; isManualOpportunity?: Flag | null; opportunity?: Id | null; opened?: Flag | null; comments?: string | null; assignedById?: Id | null; companyId?: Id | null; contactId?: Id | null; contactIds?: readonly Id[]; originatorId?: string | null; originId?: string | null; webformId?: Id | null; observers?: readonly Id[]; utmSource?: string | null; utmMedium?: string | null; utmCampaign?: string | null; utmContent?: string | null; utmTerm?: string | null; [key: `ufCrm${string}`]: unknown; [key: `parentId${string}`]: unknown; fm?: readonly { id?: Id | null; typeId?: string | null; valueType?: string | null; value?: string | null; delete?: YesNo | null }[]; typeId?: string | null; categoryId?: Id | null; isRecurring?: Flag | null; probability?: Id | null; taxValue?: Id | null; quoteId?: Id | null; begindate?: When | null; closedate?: When | null; leadId?: Id | null; additionalInfo?: string | null; locationId?: string | null; photo?: FileInput | null; export?: Flag | null; companyIds?: Id | null; originVersion?: string | null; logo?: FileInput | null; bankingDetails?: string | null; industry?: string | null; employees?: string | null; revenue?: Id | null; isMyCompany?: Flag | null; content?: string | null; terms?: string | null; dealId?: Id | null; storageTypeId?: Id | null; storageElementIds?: Id | null; actualDate?: When | null; mycompanyId?: Id | null; xmlId?: string | null; isReccurring?: string | null }; useOriginalUfNames?: Flag }, { item: CrmItem }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/import/crm-item-batch-import.html */
  'crm.item.batchImport': Method<{ entityTypeId: Id; data: readonly { ufCrm44_1721812760630?: string | null; ufCrm44_1721812814433?: Id | null; ufCrm44_1721812853419?: unknown; ufCrm44_1721812885588?: readonly string[]; ufCrm44_1721812898903?: readonly string[]; ufCrm44_1721812915476?: string | null; ufCrm44_1721812935209?: string | null; ufCrm44_1721812948498?: Id | null; [key: string]: unknown }[]; useOriginalUfNames?: Flag }, { items: ({ item?: { id: number }; error?: string; error_description?: string })[] }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-delete.html */
  'crm.item.delete': Method<{ entityTypeId: Id; id: Id }, []>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/delivery/crm-item-delivery-get.html */
  'crm.item.delivery.get': Method<{ id: Id }, CrmSaleOrderShipmentCrmSimple>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/delivery/crm-item-delivery-list.html */
  'crm.item.delivery.list': ListMethod<{ entityId: Id; entityTypeId: Id; filter?: Filter<CrmSaleOrderShipmentCrmSimple>; order?: Order<CrmSaleOrderShipmentCrmSimple>; start?: Id }, CrmSaleOrderShipmentCrmSimple[], CrmSaleOrderShipmentCrmSimple>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-forceCommonScopeForAll.html */
  'crm.item.details.configuration.forceCommonScopeForAll': Method<{ entityTypeId: Id; extras?: object }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-get.html */
  'crm.item.details.configuration.get': Method<{ entityTypeId: Id; userId?: Id; scope?: Some<'C' | 'P'>; extras?: object }, ({ name: string; title: string; type: string; elements: ({ name: string; optionFlags: string; options?: { defaultCountry: string } })[] })[]>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-reset.html */
  'crm.item.details.configuration.reset': Method<{ entityTypeId: Id; userId?: Id; scope?: Some<'C' | 'P'>; extras?: object }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-set.html */
  'crm.item.details.configuration.set': Method<{ entityTypeId: Id; data: readonly ({ name?: string | null; title?: string | null; type?: string | null; elements?: readonly { name?: string | null; optionFlags?: number | string | null; options?: object | null }[] })[]; userId?: Id; scope?: Some<'C' | 'P'>; extras?: object }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-fields.html */
  'crm.item.fields': Method<{ entityTypeId: Id; useOriginalUfNames?: Flag }, { fields: Record<string, { type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean; isDynamic: boolean; title: string; upperName: string; settings?: { parentEntityTypeId: number; isMyCompany?: boolean; isEmbeddedEditorEnabled?: boolean }; isDeprecated?: boolean; statusType?: string }> }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-get.html */
  'crm.item.get': Method<{ entityTypeId: Id; id: Id; useOriginalUfNames?: Flag }, { item: CrmItem }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/import/crm-item-import.html */
  'crm.item.import': Method<{ entityTypeId: Id; fields: { title?: string | null; honorific?: string | null; name?: string | null; secondName?: string | null; lastName?: string | null; birthdate?: When | null; companyTitle?: string | null; sourceId?: string | null; sourceDescription?: string | null; stageId?: string | null; statusDescription?: string | null; post?: string | null; currencyId?: string | null; isManualOpportunity?: Flag | null; opportunity?: Id | null; opened?: Flag | null; comments?: string | null; assignedById?: Id | null; companyId?: Id | null; contactId?: Id | null; contactIds?: readonly Id[]; originatorId?: string | null; originId?: string | null; webformId?: Id | null; observers?: readonly Id[]; utmSource?: string | null; utmMedium?: string | null; utmCampaign?: string | null; utmContent?: string | null; utmTerm?: string | null; [key: `ufCrm${string}`]: unknown; [key: `parentId${string}`]: unknown; typeId?: string | null; categoryId?: Id | null; isRecurring?: Flag | null; probability?: Id | null; taxValue?: Id | null; quoteId?: Id | null; begindate?: When | null; closedate?: When | null; leadId?: Id | null; additionalInfo?: string | null; locationId?: string | null; photo?: FileInput | null; export?: Flag | null; companyIds?: Id | null; originVersion?: string | null; logo?: FileInput | null; bankingDetails?: string | null; industry?: string | null; employees?: string | null; revenue?: Id | null; isMyCompany?: Flag | null; content?: string | null; terms?: string | null; dealId?: Id | null; storageTypeId?: Id | null; storageElementIds?: Id | null; actualDate?: When | null; mycompanyId?: Id | null; xmlId?: string | null; [key: string]: unknown }; useOriginalUfNames?: Flag }, { item: { id: number } }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-list.html */
  'crm.item.list': ListMethod<{ entityTypeId: Id; select?: Select<CrmItem>; filter?: Filter<CrmItem>; order?: Order<CrmItem>; start?: Id; useOriginalUfNames?: Flag }, { items: CrmItem[] }, CrmItem>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-add.html */
  'crm.item.payment.add': Method<{ entityId: Id; entityTypeId: Id }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-delete.html */
  'crm.item.payment.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-add.html */
  'crm.item.payment.delivery.add': Method<{ paymentId: Id; deliveryId: Id }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-delete.html */
  'crm.item.payment.delivery.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-list.html */
  'crm.item.payment.delivery.list': ListMethod<{ paymentId: Id; filter: OpenFilter; order?: Order<Bag>; start?: Id }, { id: number; paymentId: number; quantity: number; deliveryId: number }[], { id: number; paymentId: number; quantity: number; deliveryId: number }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-set-delivery.html */
  'crm.item.payment.delivery.setDelivery': Method<{ id: Id; deliveryId: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-get.html */
  'crm.item.payment.get': Method<{ id: Id }, CrmSaleOrderPaymentCrmSimple>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-list.html */
  'crm.item.payment.list': ListMethod<{ entityId: Id; entityTypeId: Id; filter?: Filter<CrmSaleOrderPaymentCrmSimple>; order?: Order<CrmSaleOrderPaymentCrmSimple>; start?: Id }, CrmSaleOrderPaymentCrmSimple[], CrmSaleOrderPaymentCrmSimple>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-pay.html */
  'crm.item.payment.pay': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-add.html */
  'crm.item.payment.product.add': Method<{ paymentId: Id; rowId: Id; quantity: Id }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-delete.html */
  'crm.item.payment.product.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-list.html */
  'crm.item.payment.product.list': ListMethod<{ paymentId: Id; filter: OpenFilter; order?: Order<Bag>; start?: Id }, { id: number; paymentId: number; quantity: number; rowId: number }[], { id: number; paymentId: number; quantity: number; rowId: number }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-set-quantity.html */
  'crm.item.payment.product.setQuantity': Method<{ id: Id; quantity: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-unpay.html */
  'crm.item.payment.unpay': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-update.html */
  'crm.item.payment.update': Method<{ id: Id; fields: { paid?: YesNo | null; paySystemId?: Id | null } }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-add.html */
  'crm.item.productrow.add': Method<{ fields: { ownerId: Id | null; ownerType: string | null; productId?: Id | null; productName?: string | null; price?: Id | null; quantity?: Id | null; discountTypeId?: Id | null; discountRate?: Id | null; discountSum?: Id | null; taxRate?: Id | null; taxIncluded?: YesNo | null; measureCode?: number | string | null; sort?: Id | null } }, { productRow: CrmItemProductRow }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-delete.html */
  'crm.item.productrow.delete': Method<{ id: Id }, null>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-fields.html */
  'crm.item.productrow.fields': Method<Record<never, never>, { fields: Record<string, { type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean; isDynamic: boolean; title: string }> }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-get.html */
  'crm.item.productrow.get': Method<{ id: Id }, { productRow: CrmItemProductRow }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-get-available-for-payment.html */
  'crm.item.productrow.getAvailableForPayment': Method<{ ownerId: Id; ownerType: string }, { productRows: CrmItemProductRow[] }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-list.html */
  'crm.item.productrow.list': ListMethod<{ filter: Filter<CrmItemProductRow>; order?: Order<CrmItemProductRow>; start?: Id }, { productRows: CrmItemProductRow[] }, CrmItemProductRow>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-set.html */
  'crm.item.productrow.set': Method<{ ownerId: Id; ownerType: string; productRows: readonly { productId?: Id | null; productName?: string | null; price?: Id | null; quantity?: Id | null; discountTypeId?: Id | null; discountRate?: Id | null; discountSum?: Id | null; taxRate?: Id | null; taxIncluded?: YesNo | null; measureCode?: string | null; sort?: Id | null }[] }, { productRows: { id: number; ownerId: number; ownerType: string; productId: number; productName: string; price: number; priceAccount: number; priceExclusive: number; priceNetto: number; priceBrutto: number; quantity: number; discountTypeId: number; discountRate: number; discountSum: number; taxRate: unknown; taxIncluded: YesNo; customized: YesNo; measureCode: number; measureName: string; sort: number; xmlId: string; type: number }[] }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-update.html */
  'crm.item.productrow.update': Method<{ id: Id; fields: { productId?: Id | null; productName?: string | null; price?: Id | null; quantity?: Id | null; discountTypeId?: Id | null; discountRate?: Id | null; discountSum?: Id | null; taxRate?: Id | null; taxIncluded?: YesNo | null; measureCode?: number | string | null; sort?: Id | null } }, { productRow: CrmItemProductRow }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-update.html */
  'crm.item.update': Method<{ entityTypeId: Id; id: Id; fields: { title?: string | null; honorific?: string | null; name?: string | null; secondName?: string | null; lastName?: string | null; birthdate?: When | null; companyTitle?: string | null; sourceId?: string | null; sourceDescription?: string | null; stageId?: string | null; statusDescription?: string | null; post?: string | null; currencyId?: string | null; isManualOpportunity?: Flag | null; opportunity?: Id | null; opened?: Flag | null; comments?: string | null; assignedById?: Id | null; companyId?: Id | null; contactId?: Id | null; contactIds?: readonly Id[]; originatorId?: string | null; originId?: string | null; webformId?: Id | null; observers?: readonly Id[]; utmSource?: string | null; utmMedium?: string | null; utmCampaign?: string | null; utmContent?: string | null; utmTerm?: string | null; [key: `ufCrm${string}`]: unknown; [key: `parentId${string}`]: unknown; fm?: readonly { id?: Id | null; typeId?: string | null; valueType?: string | null; value?: string | null; delete?: YesNo | null }[]; typeId?: string | null; categoryId?: Id | null; isRecurring?: Flag | null; probability?: Id | null; taxValue?: Id | null; quoteId?: Id | null; begindate?: When | null; closedate?: When | null; leadId?: Id | null; additionalInfo?: string | null; locationId?: string | null; photo?: FileInput | null; export?: Flag | null; companyIds?: Id | null; originVersion?: string | null; logo?: FileInput | null; bankingDetails?: string | null; industry?: string | null; employees?: string | null; revenue?: Id | null; isMyCompany?: Flag | null; content?: string | null; terms?: string | null; dealId?: Id | null; storageTypeId?: Id | null; storageElementIds?: Id | null; actualDate?: When | null; mycompanyId?: Id | null; xmlId?: string | null }; useOriginalUfNames?: Flag }, { item: CrmItem }>
  /** @deprecated Use `crm.item.add`. @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-add.html */
  'crm.lead.add': Method<{ fields: { ADDRESS?: string | null; ADDRESS_2?: string | null; ADDRESS_CITY?: string | null; ADDRESS_COUNTRY?: string | null; ADDRESS_COUNTRY_CODE?: string | null; ADDRESS_POSTAL_CODE?: string | null; ADDRESS_PROVINCE?: string | null; ADDRESS_REGION?: string | null; ASSIGNED_BY_ID?: Id | null; BIRTHDATE?: When | null; COMMENTS?: string | null; COMPANY_ID?: Id | null; COMPANY_TITLE?: string | null; CONTACT_ID?: Id | null; CONTACT_IDS?: Id | null; CURRENCY_ID?: string | null; EMAIL?: Writable<CrmMultifield>; HONORIFIC?: string | null; IM?: Writable<CrmMultifield>; LINK?: Writable<CrmMultifield>; LAST_NAME?: string | null; NAME?: string | null; SECOND_NAME?: string | null; OPENED?: YesNo | null; OPPORTUNITY?: Id | null; IS_MANUAL_OPPORTUNITY?: string | null; ORIGINATOR_ID?: string | null; ORIGIN_ID?: string | null; PHONE?: Writable<CrmMultifield> | readonly { VALUE?: string | null; VALUE_TYPE?: string | null; [key: string]: unknown }[]; POST?: string | null; SOURCE_DESCRIPTION?: string | null; SOURCE_ID?: string | null; STATUS_DESCRIPTION?: string | null; STATUS_ID?: string | null; TITLE?: string | null; UTM_CAMPAIGN?: string | null; UTM_CONTENT?: string | null; UTM_MEDIUM?: string | null; UTM_SOURCE?: string | null; UTM_TERM?: string | null; WEB?: Writable<CrmMultifield> | readonly { VALUE?: string | null; VALUE_TYPE?: string | null; [key: string]: unknown }[]; [key: `UF_${string}`]: unknown }; params?: { REGISTER_SONET_EVENT?: Flag | null } }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-add.html */
  'crm.lead.contact.add': Method<{ id: Id; fields: { CONTACT_ID: Id | null; SORT?: Id | null; IS_PRIMARY?: string | null } }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-delete.html */
  'crm.lead.contact.delete': Method<{ id: Id; fields: { CONTACT_ID: Id | null } }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-fields.html */
  'crm.lead.contact.fields': Method<Record<never, never>, Record<string, { type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean; isDynamic: boolean; title: string }>>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-items-delete.html */
  'crm.lead.contact.items.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-items-get.html */
  'crm.lead.contact.items.get': Method<{ id: Id }, { CONTACT_ID: number; SORT: number; ROLE_ID: number; IS_PRIMARY: YesNo }[]>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-items-set.html */
  'crm.lead.contact.items.set': Method<{ id: Id; items: object | readonly { CONTACT_ID?: Id | null; SORT?: Id | null; IS_PRIMARY?: string | null; [key: string]: unknown }[] }, boolean>
  /** @deprecated Use `crm.item.delete`. @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-delete.html */
  'crm.lead.delete': Method<{ id: Id }, boolean>
  /** @deprecated Use `crm.item.details.configuration.forceCommonScopeForAll`. @see https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-force-common-scope-for-all.html */
  'crm.lead.details.configuration.forceCommonScopeForAll': Method<{ extras?: { leadCustomerType?: Id | null } }, boolean>
  /** @deprecated Use `crm.item.details.configuration.get`. @see https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-get.html */
  'crm.lead.details.configuration.get': Method<{ userId: Id; scope?: Some<'C' | 'P'>; extras?: { lead?: { customer?: { type?: Id | null } } } }, ({ name: string; title: string; type: string; elements: { name: string; optionFlags: string }[] })[]>
  /** @deprecated Use `crm.item.details.configuration.reset`. @see https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-reset.html */
  'crm.lead.details.configuration.reset': Method<{ userId: Id; scope?: Some<'C' | 'P'>; extras?: { lead?: { customer?: { type?: Id | null } } } }, boolean>
  /** @deprecated Use `crm.item.details.configuration.set`. @see https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-set.html */
  'crm.lead.details.configuration.set': Method<{ data: readonly ({ name?: string | null; title?: string | null; type?: string | null; elements?: readonly { name?: string | null; optionFlags?: number | string | null; options?: object | null }[] })[]; userId?: Id; scope?: Some<'C' | 'P'>; extras?: { leadCustomerType?: Id | null } }, boolean>
  /** @deprecated Use `crm.item.fields`. @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-fields.html */
  'crm.lead.fields': Method<Record<never, never>, Record<string, { type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean; isDynamic: boolean; title: string; statusType?: string; settings?: { parentEntityTypeId: number }; isDeprecated?: boolean }>>
  /** @deprecated Use `crm.item.get`. @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-get.html */
  'crm.lead.get': Method<{ id: Id }, Lead>
  /** @deprecated Use `crm.item.list`. @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-list.html */
  'crm.lead.list': ListMethod<ListParams<Lead>, Lead[], Lead>
  /** @deprecated Use `crm.item.productrow.*`. @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-productrows-get.html */
  'crm.lead.productrows.get': Method<{ id: Id }, { ID: string; OWNER_ID: string; OWNER_TYPE: string; PRODUCT_ID: number; PRODUCT_NAME: string; ORIGINAL_PRODUCT_NAME: string; PRODUCT_DESCRIPTION: string | null; PRICE: number; PRICE_EXCLUSIVE: number; PRICE_NETTO: number; PRICE_BRUTTO: number; PRICE_ACCOUNT: string; QUANTITY: number; DISCOUNT_TYPE_ID: number; DISCOUNT_RATE: number; DISCOUNT_SUM: number; TAX_RATE: number | null; TAX_INCLUDED: YesNo; CUSTOMIZED: YesNo; MEASURE_CODE: number; MEASURE_NAME: string; SORT: number; XML_ID: string; TYPE: number; STORE_ID: number | string | null; RESERVE_ID: number | string | null; DATE_RESERVE_END: string | null; RESERVE_QUANTITY: number | null }[]>
  /** @deprecated Use `crm.item.productrow.*`. @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-productrows-set.html */
  'crm.lead.productrows.set': Method<{ id: Id; rows?: readonly { PRODUCT_ID?: Id | null; PRODUCT_NAME?: string | null; PRICE?: Id | null; PRICE_EXCLUSIVE?: Id | null; PRICE_NETTO?: Id | null; PRICE_BRUTTO?: Id | null; QUANTITY?: Id | null; DISCOUNT_TYPE_ID?: Id | null; DISCOUNT_RATE?: Id | null; DISCOUNT_SUM?: Id | null; TAX_RATE?: Id | null; TAX_INCLUDED?: YesNo | null; MEASURE_CODE?: number | string | null; MEASURE_NAME?: string | null; SORT?: Id | null }[] }, boolean>
  /** @deprecated Use `crm.item.update`. @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-update.html */
  'crm.lead.update': Method<{ id: Id; fields?: { ADDRESS?: string | null; ADDRESS_2?: string | null; ADDRESS_CITY?: string | null; ADDRESS_COUNTRY?: string | null; ADDRESS_COUNTRY_CODE?: string | null; ADDRESS_POSTAL_CODE?: string | null; ADDRESS_PROVINCE?: string | null; ADDRESS_REGION?: string | null; ASSIGNED_BY_ID?: Id | null; BIRTHDATE?: When | null; COMMENTS?: string | null; COMPANY_ID?: Id | null; COMPANY_TITLE?: string | null; CONTACT_ID?: Id | null; CONTACT_IDS?: Id | null; CURRENCY_ID?: string | null; EMAIL?: Writable<CrmMultifield>; HONORIFIC?: string | null; IM?: Writable<CrmMultifield>; LINK?: Writable<CrmMultifield>; LAST_NAME?: string | null; NAME?: string | null; SECOND_NAME?: string | null; OPENED?: string | null; OPPORTUNITY?: Id | null; IS_MANUAL_OPPORTUNITY?: string | null; ORIGINATOR_ID?: string | null; ORIGIN_ID?: string | null; PHONE?: Writable<CrmMultifield> | readonly { VALUE?: string | null; VALUE_TYPE?: string | null; [key: string]: unknown }[]; POST?: string | null; SOURCE_DESCRIPTION?: string | null; SOURCE_ID?: string | null; STATUS_DESCRIPTION?: string | null; STATUS_ID?: string | null; TITLE?: string | null; UTM_CAMPAIGN?: string | null; UTM_CONTENT?: string | null; UTM_MEDIUM?: string | null; UTM_SOURCE?: string | null; UTM_TERM?: string | null; WEB?: Writable<CrmMultifield> | readonly { VALUE?: string | null; VALUE_TYPE?: string | null; [key: string]: unknown }[]; [key: `UF_${string}`]: unknown }; params?: { REGISTER_SONET_EVENT?: YesNo | null } }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-add.html */
  'crm.lead.userfield.add': Method<{ fields: { USER_TYPE_ID: Some<'address' | 'boolean' | 'crm' | 'crm_status' | 'date' | 'datetime' | 'double' | 'employee' | 'enumeration' | 'file' | 'iblock_element' | 'iblock_section' | 'integer' | 'money' | 'string' | 'url'> | null; FIELD_NAME: string | null; LABEL?: string | null; XML_ID?: string | null; LIST_FILTER_LABEL?: string | Record<string, string>; LIST_COLUMN_LABEL?: string | Record<string, string>; EDIT_FORM_LABEL?: string | Record<string, string>; ERROR_MESSAGE?: string | Record<string, string>; HELP_MESSAGE?: string | Record<string, string>; MULTIPLE?: Flag | null; MANDATORY?: Flag | null; SHOW_FILTER?: Flag | null; SETTINGS?: { DEFAULT_VALUE?: Id | object | string | null; ROWS?: Id | null; PRECISION?: Id | null; DISPLAY?: Some<'CHECKBOX' | 'DIALOG' | 'DROPDOWN' | 'LIST' | 'RADIO' | 'UI'> | null; LIST_HEIGHT?: Id | null; IBLOCK_TYPE_ID?: string | null; IBLOCK_ID?: string | null; ACTIVE_FILTER?: Flag | null; ENTITY_TYPE?: string | null; LEAD?: Flag | null; CONTACT?: Flag | null; COMPANY?: Flag | null; DEAL?: Flag | null; VALUE?: string | null; SORT?: Id | null; DEF?: Flag | null; XML_ID?: string | null }; LIST?: readonly object[]; SORT?: Id | null; SHOW_IN_LIST?: Flag | null; EDIT_IN_LIST?: Flag | null; IS_SEARCHABLE?: Flag | null } }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-delete.html */
  'crm.lead.userfield.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-get.html */
  'crm.lead.userfield.get': Method<{ id: Id }, { ID: string; ENTITY_ID: string; FIELD_NAME: string; USER_TYPE_ID: string; XML_ID: unknown; SORT: string; MULTIPLE: YesNo; MANDATORY: YesNo; SHOW_FILTER: YesNo; SHOW_IN_LIST: YesNo; EDIT_IN_LIST: YesNo; IS_SEARCHABLE: YesNo; SETTINGS: { SIZE: number; ROWS: number; REGEXP: string; MIN_LENGTH: number; MAX_LENGTH: number; DEFAULT_VALUE: string }; EDIT_FORM_LABEL: { ar: string; br: string; de: string; en: string; fr: string; hi: string; id: string; in: string; it: string; ja: string; kz: string; la: string; ms: string; pl: string; ru: string; sc: string; tc: string; th: string; tr: string; ua: string; vn: string }; LIST_COLUMN_LABEL: { ar: string; br: string; de: string; en: string; fr: string; hi: string; id: string; in: string; it: string; ja: string; kz: string; la: string; ms: string; pl: string; ru: string; sc: string; tc: string; th: string; tr: string; ua: string; vn: string }; LIST_FILTER_LABEL: { ar: string; br: string; de: string; en: string; fr: string; hi: string; id: string; in: string; it: string; ja: string; kz: string; la: string; ms: string; pl: string; ru: string; sc: string; tc: string; th: string; tr: string; ua: string; vn: string }; ERROR_MESSAGE: { ar: string; br: string; de: string; en: string; fr: string; hi: string; id: string; in: string; it: string; ja: string; kz: string; la: string; ms: string; pl: string; ru: string; sc: string; tc: string; th: string; tr: string; ua: string; vn: string }; HELP_MESSAGE: { ar: string; br: string; de: string; en: string; fr: string; hi: string; id: string; in: string; it: string; ja: string; kz: string; la: string; ms: string; pl: string; ru: string; sc: string; tc: string; th: string; tr: string; ua: string; vn: string } }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-list.html */
  'crm.lead.userfield.list': ListMethod<{ filter?: OpenFilter; order?: Order<Bag>; start?: Id }, ({ ID: string; ENTITY_ID: string; FIELD_NAME: string; USER_TYPE_ID: string; XML_ID: unknown; SORT: string; MULTIPLE: YesNo; MANDATORY: YesNo; SHOW_FILTER: string; SHOW_IN_LIST: YesNo; EDIT_IN_LIST: YesNo; IS_SEARCHABLE: YesNo; SETTINGS: { ENTITY_TYPE?: string; DISPLAY?: string; LIST_HEIGHT?: number; CAPTION_NO_VALUE?: string; SHOW_NO_VALUE?: YesNo; SIZE?: number; LIST_WIDTH?: number; MAX_SHOW_SIZE?: number; MAX_ALLOWED_SIZE?: number; EXTENSIONS?: []; TARGET_BLANK?: YesNo; USE_USERS?: YesNo; USE_RESOURCES?: YesNo; RESOURCES?: { resource: { XML_ID: string; NAME: string; SECTIONS: { ID: string; CAL_TYPE: string; NAME: string }[] } }; SELECTED_RESOURCES?: { type: string; id: string; title: string }[]; SELECTED_USERS?: []; FULL_DAY?: YesNo; ALLOW_OVERBOOKING?: YesNo; USE_SERVICES?: YesNo; SERVICE_LIST?: { name: string; duration: string }[]; RESOURCE_LIMIT?: number; TIMEZONE?: string; USE_USER_TIMEZONE?: YesNo; ROWS?: number; REGEXP?: string; MIN_LENGTH?: number; MAX_LENGTH?: number; DEFAULT_VALUE?: string }; EDIT_FORM_LABEL: string; LIST_COLUMN_LABEL: string; LIST_FILTER_LABEL: string; ERROR_MESSAGE: string | null; HELP_MESSAGE: string | null; LIST?: { ID: string; SORT: string; VALUE: string; DEF: YesNo; XML_ID: string }[] })[], { ID: string; ENTITY_ID: string; FIELD_NAME: string; USER_TYPE_ID: string; XML_ID: unknown; SORT: string; MULTIPLE: YesNo; MANDATORY: YesNo; SHOW_FILTER: string; SHOW_IN_LIST: YesNo; EDIT_IN_LIST: YesNo; IS_SEARCHABLE: YesNo; SETTINGS: { ENTITY_TYPE?: string; DISPLAY?: string; LIST_HEIGHT?: number; CAPTION_NO_VALUE?: string; SHOW_NO_VALUE?: YesNo; SIZE?: number; LIST_WIDTH?: number; MAX_SHOW_SIZE?: number; MAX_ALLOWED_SIZE?: number; EXTENSIONS?: []; TARGET_BLANK?: YesNo; USE_USERS?: YesNo; USE_RESOURCES?: YesNo; RESOURCES?: { resource: { XML_ID: string; NAME: string; SECTIONS: { ID: string; CAL_TYPE: string; NAME: string }[] } }; SELECTED_RESOURCES?: { type: string; id: string; title: string }[]; SELECTED_USERS?: []; FULL_DAY?: YesNo; ALLOW_OVERBOOKING?: YesNo; USE_SERVICES?: YesNo; SERVICE_LIST?: { name: string; duration: string }[]; RESOURCE_LIMIT?: number; TIMEZONE?: string; USE_USER_TIMEZONE?: YesNo; ROWS?: number; REGEXP?: string; MIN_LENGTH?: number; MAX_LENGTH?: number; DEFAULT_VALUE?: string }; EDIT_FORM_LABEL: string; LIST_COLUMN_LABEL: string; LIST_FILTER_LABEL: string; ERROR_MESSAGE: string | null; HELP_MESSAGE: string | null; LIST?: { ID: string; SORT: string; VALUE: string; DEF: YesNo; XML_ID: string }[] }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-update.html */
  'crm.lead.userfield.update': Method<{ id: Id; fields: { MANDATORY?: Flag | null; SHOW_FILTER?: Flag | null; XML_ID?: string | null; SETTINGS?: { DEFAULT_VALUE?: Id | object | string | null; ROWS?: Id | null; PRECISION?: Id | null; DISPLAY?: Some<'CHECKBOX' | 'DIALOG' | 'DROPDOWN' | 'LIST' | 'RADIO' | 'UI'> | null; LIST_HEIGHT?: Id | null; IBLOCK_TYPE_ID?: string | null; IBLOCK_ID?: string | null; ACTIVE_FILTER?: Flag | null; ENTITY_TYPE?: string | null; LEAD?: Flag | null; CONTACT?: Flag | null; COMPANY?: Flag | null; DEAL?: Flag | null }; LIST?: readonly { VALUE?: string | null; SORT?: Id | null; DEF?: Flag | null; XML_ID?: string | null }[]; SORT?: Id | null; SHOW_IN_LIST?: Flag | null; EDIT_IN_LIST?: Flag | null; IS_SEARCHABLE?: Flag | null; LIST_FILTER_LABEL?: string | Record<string, string>; LIST_COLUMN_LABEL?: string | Record<string, string>; EDIT_FORM_LABEL?: string | Record<string, string>; ERROR_MESSAGE?: string | Record<string, string>; HELP_MESSAGE?: string | Record<string, string> } }, boolean>
  /** @deprecated Use `catalog.measure.add`. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-add.html */
  'crm.measure.add': Method<{ fields: { CODE: Id | null; MEASURE_TITLE: string | null; SYMBOL_RUS?: string | null; SYMBOL_INTL?: string | null; SYMBOL_LETTER_INTL?: string | null; IS_DEFAULT?: string | null; [key: string]: unknown } }, unknown>
  /** @deprecated Use `catalog.measure.delete`. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-delete.html */
  'crm.measure.delete': Method<{ id: string }, unknown>
  /** @deprecated Use `catalog.measure.getFields`. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-fields.html */
  'crm.measure.fields': Method<Record<never, never>, unknown>
  /** @deprecated Use `catalog.measure.get`. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-get.html */
  'crm.measure.get': Method<{ id: string }, unknown>
  /** @deprecated Use `catalog.measure.list`. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-list.html */
  'crm.measure.list': ListMethod<Bag, { ID: string; [key: string]: unknown }[], { ID: string; [key: string]: unknown }>
  /** @deprecated Use `catalog.measure.update`. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-update.html */
  'crm.measure.update': Method<{ id: string; fields?: readonly unknown[] | { MEASURE_TITLE?: string | null; [key: string]: unknown } }, unknown>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/auxiliary/multifield/crm-multifield-fields.html */
  'crm.multifield.fields': Method<Record<never, never>, Record<string, { type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean; isDynamic: boolean; title: string }>>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-add.html */
  'crm.orderentity.add': Method<{ fields: { orderId: Id | null; ownerTypeId: Id | null; ownerId: Id | null } }, { dealOrder: { orderId: number; ownerId: number; ownerTypeId: number } }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-delete-by-filter.html */
  'crm.orderentity.deleteByFilter': Method<{ fields: { orderId: Id | null; ownerTypeId: Id | null; ownerId: Id | null } }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-get-fields.html */
  'crm.orderentity.getFields': Method<Record<never, never>, { orderEntity: Record<string, { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }> }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-list.html */
  'crm.orderentity.list': ListMethod<{ select?: Select<Bag>; filter?: OpenFilter; order?: Order<Bag>; start?: Id }, { orderEntity: { orderId: number; ownerId: number }[] }, { orderId: number; ownerId: number }>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-pay-system-fields.html */
  'crm.paysystem.fields': Method<Record<never, never>, unknown>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-pay-system-list.html */
  'crm.paysystem.list': ListMethod<{ order?: Order<Bag>; filter?: OpenFilter }, { ID: string; [key: string]: unknown }[], { ID: string; [key: string]: unknown }>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-person-type-fields.html */
  'crm.persontype.fields': Method<Record<never, never>, unknown>
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-person-type-list.html */
  'crm.persontype.list': ListMethod<{ order?: Order<Bag>; filter?: OpenFilter }, { ID: string; [key: string]: unknown }[], { ID: string; [key: string]: unknown }>
  /** @deprecated Use `catalog.product.add`. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-add.html */
  'crm.product.add': Method<{ fields: readonly unknown[] | { NAME?: string | null; CURRENCY_ID?: string | null; PRICE?: Id | null; SORT?: Id | null; [key: string]: unknown } }, unknown>
  /** @deprecated Use `catalog.product.delete`. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-delete.html */
  'crm.product.delete': Method<{ id: Id }, unknown>
  /** @deprecated Use `catalog.product.getFieldsByFilter`. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-fields.html */
  'crm.product.fields': Method<Record<never, never>, unknown>
  /** @deprecated Use `catalog.product.get`. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-get.html */
  'crm.product.get': Method<{ id: Id }, unknown>
  /** @deprecated Use `catalog.product.list`. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-list.html */
  'crm.product.list': ListMethod<Bag, { ID: string; [key: string]: unknown }[], { ID: string; [key: string]: unknown }>
  /** @deprecated Use `catalog.productProperty.add`. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-add.html */
  'crm.product.property.add': Method<{ fields?: readonly unknown[] }, unknown>
  /** @deprecated Use `catalog.productProperty.delete`. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-delete.html */
  'crm.product.property.delete': Method<{ id: Id }, unknown>
  /** @deprecated Use `catalog.productPropertyEnum.*`. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-enumeration-fields.html */
  'crm.product.property.enumeration.fields': Method<Record<never, never>, unknown>
  /** @deprecated Use `catalog.productProperty.getFields`. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-fields.html */
  'crm.product.property.fields': Method<Record<never, never>, unknown>
  /** @deprecated Use `catalog.productProperty.get`. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-get.html */
  'crm.product.property.get': Method<{ id: Id }, unknown>
  /** @deprecated Use `catalog.productProperty.list`. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-list.html */
  'crm.product.property.list': ListMethod<{ order?: Order<Bag>; filter?: OpenFilter }, { ID: string; [key: string]: unknown }[], { ID: string; [key: string]: unknown }>
  /** @deprecated Use `catalog.productPropertyFeature.*`. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-settings-fields.html */
  'crm.product.property.settings.fields': Method<{ propertyType?: string; userType?: string }, unknown>
  /** @deprecated Use `catalog.productPropertyFeature.*`. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-types.html */
  'crm.product.property.types': Method<{ id?: Id }, unknown>
  /** @deprecated Use `catalog.productProperty.update`. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-update.html */
  'crm.product.property.update': Method<{ id: Id; fields: readonly unknown[] | { NAME?: string | null; [key: string]: unknown } }, unknown>
  /** @deprecated Use `catalog.product.update`. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-update.html */
  'crm.product.update': Method<{ id: Id; fields: readonly unknown[] | { CURRENCY_ID?: string | null; PRICE?: Id | null; [key: string]: unknown } }, unknown>
  /** @deprecated Use `crm.item.productrow.fields`. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/productrow-old/crm-productrow-fields.html */
  'crm.productrow.fields': Method<Record<never, never>, unknown>
  /** @deprecated Use `crm.item.productrow.list`. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/productrow-old/crm-productrow-list.html */
  'crm.productrow.list': ListMethod<Bag, { ID: string; [key: string]: unknown }[], { ID: string; [key: string]: unknown }>
  /** @deprecated Use `catalog.section.add`. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-add.html */
  'crm.productsection.add': Method<{ fields: readonly unknown[] }, unknown>
  /** @deprecated Use `catalog.section.delete`. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-delete.html */
  'crm.productsection.delete': Method<{ id: Id }, unknown>
  /** @deprecated Use `catalog.section.getFields`. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-fields.html */
  'crm.productsection.fields': Method<Record<never, never>, unknown>
  /** @deprecated Use `catalog.section.get`. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-get.html */
  'crm.productsection.get': Method<{ id: Id }, unknown>
  /** @deprecated Use `catalog.section.list`. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-list.html */
  'crm.productsection.list': ListMethod<{ select?: Select<Bag>; filter?: OpenFilter; order?: Order<Bag> }, { ID: string; [key: string]: unknown }[], { ID: string; [key: string]: unknown }>
  /** @deprecated Use `catalog.section.update`. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-update.html */
  'crm.productsection.update': Method<{ id: Id; fields?: readonly unknown[] }, unknown>
  /** @deprecated Use `crm.item.add`. @see https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-add.html */
  'crm.quote.add': Method<{ fields: { TITLE: string | null; STATUS_ID?: string | null; CURRENCY_ID?: string | null; OPPORTUNITY?: Id | null; ASSIGNED_BY_ID?: Id | null; COMPANY_ID?: Id | null; CONTACT_IDS?: readonly Id[]; MYCOMPANY_ID?: Id | null; OPENED?: YesNo | null; PERSON_TYPE_ID?: Id | null; BEGINDATE?: When | null; CLOSEDATE?: When | null; CLIENT_TITLE?: string | null; CLIENT_ADDR?: string | null; CLIENT_EMAIL?: string | null; CLIENT_PHONE?: string | null; COMMENTS?: string | null; [key: string]: unknown }; params?: { IMPORT?: Flag | null; DATE_CREATE?: When | null; DATE_MODIFY?: When | null; CREATED_BY_ID?: Id | null; MODIFY_BY_ID?: Id | null } }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-add.html */
  'crm.quote.contact.add': Method<{ id: Id; fields: { CONTACT_ID: Id | null; IS_PRIMARY?: YesNo | null; SORT?: Id | null } }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-delete.html */
  'crm.quote.contact.delete': Method<{ id: Id; fields: { CONTACT_ID: Id | null } }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-fields.html */
  'crm.quote.contact.fields': Method<Record<never, never>, Record<string, { type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean; isDynamic: boolean; title: string }>>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-items-delete.html */
  'crm.quote.contact.items.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-items-get.html */
  'crm.quote.contact.items.get': Method<{ id: Id }, { CONTACT_ID: number; SORT: number; ROLE_ID: number; IS_PRIMARY: YesNo }[]>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-items-set.html */
  'crm.quote.contact.items.set': Method<{ id: Id; items: readonly { CONTACT_ID: Id | null; IS_PRIMARY?: YesNo | null; SORT?: Id | null }[] }, boolean>
  /** @deprecated Use `crm.item.delete`. @see https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-delete.html */
  'crm.quote.delete': Method<{ id: Id }, boolean>
  /** @deprecated Use `crm.item.fields`. @see https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-fields.html */
  'crm.quote.fields': Method<Record<never, never>, Record<string, { type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean; isDynamic: boolean; title: string; statusType?: string; isDeprecated?: boolean; listLabel?: string; formLabel?: string; filterLabel?: string; settings?: { DEFAULT_VALUE: { TYPE: string; VALUE: string } } }>>
  /** @deprecated Use `crm.item.get`. @see https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-get.html */
  'crm.quote.get': Method<{ id: Id }, Quote>
  /** @deprecated Use `crm.item.list`. @see https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-list.html */
  'crm.quote.list': ListMethod<ListParams<Quote>, Quote[], Quote>
  /** @deprecated Use `crm.item.productrow.*`. @see https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-product-rows-get.html */
  'crm.quote.productrows.get': Method<{ id: Id }, { ID: string; OWNER_ID: string; OWNER_TYPE: string; PRODUCT_ID: number; PRODUCT_NAME: string; ORIGINAL_PRODUCT_NAME: string; PRODUCT_DESCRIPTION: string; PRICE: number; PRICE_EXCLUSIVE: number; PRICE_NETTO: number; PRICE_BRUTTO: number; PRICE_ACCOUNT: string; QUANTITY: number; DISCOUNT_TYPE_ID: number; DISCOUNT_RATE: number; DISCOUNT_SUM: number; TAX_RATE: number; TAX_INCLUDED: string; CUSTOMIZED: string; MEASURE_CODE: number; MEASURE_NAME: string; SORT: number; XML_ID: string | null; TYPE: number; STORE_ID: number | string | null; RESERVE_ID: number | string | null; DATE_RESERVE_END: string | null; RESERVE_QUANTITY: number | null }[]>
  /** @deprecated Use `crm.item.productrow.*`. @see https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-product-rows-set.html */
  'crm.quote.productrows.set': Method<{ id: Id; rows?: readonly { PRODUCT_ID?: Id | null; PRODUCT_NAME?: string | null; PRODUCT_DESCRIPTION?: string | null; PRICE?: Id | null; QUANTITY?: Id | null; DISCOUNT_TYPE_ID?: Id | null; DISCOUNT_RATE?: Id | null; DISCOUNT_SUM?: Id | null; TAX_RATE?: Id | null; TAX_INCLUDED?: string | null; MEASURE_CODE?: number | string | null; MEASURE_NAME?: string | null; SORT?: Id | null }[] }, boolean>
  /** @deprecated Use `crm.item.update`. @see https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-update.html */
  'crm.quote.update': Method<{ id: Id; fields?: { TITLE?: string | null; STATUS_ID?: string | null; CURRENCY_ID?: string | null; OPPORTUNITY?: Id | null; ASSIGNED_BY_ID?: Id | null; COMPANY_ID?: Id | null; CONTACT_IDS?: readonly Id[]; MYCOMPANY_ID?: Id | null; OPENED?: YesNo | null; PERSON_TYPE_ID?: Id | null; BEGINDATE?: When | null; CLOSEDATE?: When | null; CLIENT_TITLE?: string | null; CLIENT_ADDR?: string | null; CLIENT_EMAIL?: string | null; CLIENT_PHONE?: string | null; COMMENTS?: string | null; [key: `PARENT_ID_${string}`]: unknown; [key: string]: unknown }; params?: { REGISTER_HISTORY_EVENT?: Flag | null } }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-add.html */
  'crm.quote.userfield.add': Method<{ fields: { USER_TYPE_ID: Some<'address' | 'boolean' | 'crm' | 'crm_status' | 'date' | 'datetime' | 'double' | 'employee' | 'enumeration' | 'file' | 'iblock_element' | 'iblock_section' | 'integer' | 'money' | 'string' | 'url'> | null; FIELD_NAME: string | null; LABEL?: string | null; XML_ID?: string | null; LIST_FILTER_LABEL?: string | Record<string, string>; LIST_COLUMN_LABEL?: string | Record<string, string>; EDIT_FORM_LABEL?: string | Record<string, string>; ERROR_MESSAGE?: string | Record<string, string>; HELP_MESSAGE?: string | Record<string, string>; MULTIPLE?: Flag | null; MANDATORY?: Flag | null; SHOW_FILTER?: Flag | null; SETTINGS?: { DEFAULT_VALUE?: Id | object | string | null; ROWS?: Id | null; PRECISION?: Id | null; DISPLAY?: Some<'CHECKBOX' | 'DIALOG' | 'DROPDOWN' | 'LIST' | 'RADIO' | 'UI'> | null; LIST_HEIGHT?: Id | null; IBLOCK_TYPE_ID?: string | null; IBLOCK_ID?: string | null; ACTIVE_FILTER?: Flag | null; ENTITY_TYPE?: string | null; LEAD?: Flag | null; CONTACT?: Flag | null; COMPANY?: Flag | null; DEAL?: Flag | null; VALUE?: string | null; SORT?: Id | null; DEF?: Flag | null; XML_ID?: string | null }; LIST?: readonly object[]; SORT?: Id | null; SHOW_IN_LIST?: Flag | null; EDIT_IN_LIST?: Flag | null; IS_SEARCHABLE?: Flag | null } }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-delete.html */
  'crm.quote.userfield.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-get.html */
  'crm.quote.userfield.get': Method<{ id: Id }, { ID: string; ENTITY_ID: string; FIELD_NAME: string; USER_TYPE_ID: string; XML_ID: unknown; SORT: string; MULTIPLE: YesNo; MANDATORY: YesNo; SHOW_FILTER: YesNo; SHOW_IN_LIST: YesNo; EDIT_IN_LIST: YesNo; IS_SEARCHABLE: YesNo; SETTINGS: { SIZE: number; ROWS: number; REGEXP: string; MIN_LENGTH: number; MAX_LENGTH: number; DEFAULT_VALUE: string }; EDIT_FORM_LABEL: { ar: string; br: string; de: string; en: string; fr: string; hi: string; id: string; in: string; it: string; ja: string; kz: string; la: string; ms: string; pl: string; sc: string; tc: string; th: string; tr: string; ua: string; vn: string }; LIST_COLUMN_LABEL: { ar: string; br: string; de: string; en: string; fr: string; hi: string; id: string; in: string; it: string; ja: string; kz: string; la: string; ms: string; pl: string; sc: string; tc: string; th: string; tr: string; ua: string; vn: string }; LIST_FILTER_LABEL: { ar: string; br: string; de: string; en: string; fr: string; hi: string; id: string; in: string; it: string; ja: string; kz: string; la: string; ms: string; pl: string; sc: string; tc: string; th: string; tr: string; ua: string; vn: string }; ERROR_MESSAGE: { ar: string; br: string; de: string; en: string; fr: string; hi: string; id: string; in: string; it: string; ja: string; kz: string; la: string; ms: string; pl: string; sc: string; tc: string; th: string; tr: string; ua: string; vn: string }; HELP_MESSAGE: { ar: string; br: string; de: string; en: string; fr: string; hi: string; id: string; in: string; it: string; ja: string; kz: string; la: string; ms: string; pl: string; sc: string; tc: string; th: string; tr: string; ua: string; vn: string } }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-list.html */
  'crm.quote.userfield.list': ListMethod<{ filter?: OpenFilter; order?: Order<Bag>; start?: Id }, ({ ID: string; ENTITY_ID: string; FIELD_NAME: string; USER_TYPE_ID: string; XML_ID: unknown; SORT: string; MULTIPLE: YesNo; MANDATORY: YesNo; SHOW_FILTER: string; SHOW_IN_LIST: YesNo; EDIT_IN_LIST: YesNo; IS_SEARCHABLE: YesNo; SETTINGS: { ENTITY_TYPE?: string; DISPLAY?: string; LIST_HEIGHT?: number; CAPTION_NO_VALUE?: string; SHOW_NO_VALUE?: YesNo; SIZE?: number; LIST_WIDTH?: number; MAX_SHOW_SIZE?: number; MAX_ALLOWED_SIZE?: number; EXTENSIONS?: []; TARGET_BLANK?: YesNo; USE_USERS?: YesNo; USE_RESOURCES?: YesNo; RESOURCES?: { resource: { XML_ID: string; NAME: string; SECTIONS: { ID: string; CAL_TYPE: string; NAME: string }[] } }; SELECTED_RESOURCES?: { type: string; id: string; title: string }[]; SELECTED_USERS?: []; FULL_DAY?: YesNo; ALLOW_OVERBOOKING?: YesNo; USE_SERVICES?: YesNo; SERVICE_LIST?: { name: string; duration: string }[]; RESOURCE_LIMIT?: number; TIMEZONE?: string; USE_USER_TIMEZONE?: YesNo; ROWS?: number; REGEXP?: string; MIN_LENGTH?: number; MAX_LENGTH?: number; DEFAULT_VALUE?: string }; EDIT_FORM_LABEL: string; LIST_COLUMN_LABEL: string; LIST_FILTER_LABEL: string; ERROR_MESSAGE: string | null; HELP_MESSAGE: string | null; LIST?: { ID: string; SORT: string; VALUE: string; DEF: YesNo; XML_ID: string }[] })[], { ID: string; ENTITY_ID: string; FIELD_NAME: string; USER_TYPE_ID: string; XML_ID: unknown; SORT: string; MULTIPLE: YesNo; MANDATORY: YesNo; SHOW_FILTER: string; SHOW_IN_LIST: YesNo; EDIT_IN_LIST: YesNo; IS_SEARCHABLE: YesNo; SETTINGS: { ENTITY_TYPE?: string; DISPLAY?: string; LIST_HEIGHT?: number; CAPTION_NO_VALUE?: string; SHOW_NO_VALUE?: YesNo; SIZE?: number; LIST_WIDTH?: number; MAX_SHOW_SIZE?: number; MAX_ALLOWED_SIZE?: number; EXTENSIONS?: []; TARGET_BLANK?: YesNo; USE_USERS?: YesNo; USE_RESOURCES?: YesNo; RESOURCES?: { resource: { XML_ID: string; NAME: string; SECTIONS: { ID: string; CAL_TYPE: string; NAME: string }[] } }; SELECTED_RESOURCES?: { type: string; id: string; title: string }[]; SELECTED_USERS?: []; FULL_DAY?: YesNo; ALLOW_OVERBOOKING?: YesNo; USE_SERVICES?: YesNo; SERVICE_LIST?: { name: string; duration: string }[]; RESOURCE_LIMIT?: number; TIMEZONE?: string; USE_USER_TIMEZONE?: YesNo; ROWS?: number; REGEXP?: string; MIN_LENGTH?: number; MAX_LENGTH?: number; DEFAULT_VALUE?: string }; EDIT_FORM_LABEL: string; LIST_COLUMN_LABEL: string; LIST_FILTER_LABEL: string; ERROR_MESSAGE: string | null; HELP_MESSAGE: string | null; LIST?: { ID: string; SORT: string; VALUE: string; DEF: YesNo; XML_ID: string }[] }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-update.html */
  'crm.quote.userfield.update': Method<{ id: Id; fields: { MANDATORY?: Flag | null; SHOW_FILTER?: Flag | null; XML_ID?: string | null; SETTINGS?: { DEFAULT_VALUE?: Id | object | string | null; ROWS?: Id | null; PRECISION?: Id | null; DISPLAY?: Some<'CHECKBOX' | 'DIALOG' | 'DROPDOWN' | 'LIST' | 'RADIO' | 'UI'> | null; LIST_HEIGHT?: Id | null; IBLOCK_TYPE_ID?: string | null; IBLOCK_ID?: string | null; ACTIVE_FILTER?: Flag | null; ENTITY_TYPE?: string | null; LEAD?: Flag | null; CONTACT?: Flag | null; COMPANY?: Flag | null; DEAL?: Flag | null }; LIST?: readonly { VALUE?: string | null; SORT?: Id | null; DEF?: Flag | null; XML_ID?: string | null }[]; SORT?: Id | null; SHOW_IN_LIST?: Flag | null; EDIT_IN_LIST?: Flag | null; IS_SEARCHABLE?: Flag | null; LIST_FILTER_LABEL?: string | Record<string, string>; LIST_COLUMN_LABEL?: string | Record<string, string>; EDIT_FORM_LABEL?: string | Record<string, string>; ERROR_MESSAGE?: string | Record<string, string>; HELP_MESSAGE?: string | Record<string, string> } }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-add.html */
  'crm.requisite.add': Method<{ fields: { ENTITY_TYPE_ID: Id | null; ENTITY_ID: Id | null; PRESET_ID: Id | null; NAME: string | null; CODE?: string | null; XML_ID?: string | null; ORIGINATOR_ID?: string | null; ACTIVE?: string | null; ADDRESS_ONLY?: string | null; SORT?: Id | null; RQ_NAME?: string | null; RQ_FIRST_NAME?: string | null; RQ_LAST_NAME?: string | null; RQ_SECOND_NAME?: string | null; RQ_COMPANY_ID?: string | null; RQ_COMPANY_NAME?: string | null; RQ_COMPANY_FULL_NAME?: string | null; RQ_COMPANY_REG_DATE?: string | null; RQ_DIRECTOR?: string | null; RQ_ACCOUNTANT?: string | null; RQ_CEO_NAME?: string | null; RQ_CEO_WORK_POS?: string | null; RQ_CONTACT?: string | null; RQ_EMAIL?: string | null; RQ_PHONE?: string | null; RQ_FAX?: string | null; RQ_IDENT_TYPE?: string | null; RQ_IDENT_DOC?: string | null; RQ_IDENT_DOC_SER?: string | null; RQ_IDENT_DOC_NUM?: string | null; RQ_IDENT_DOC_PERS_NUM?: string | null; RQ_IDENT_DOC_DATE?: string | null; RQ_IDENT_DOC_ISSUED_BY?: string | null; RQ_IDENT_DOC_DEP_CODE?: string | null; RQ_INN?: string | null; RQ_KPP?: string | null; RQ_USRLE?: string | null; RQ_IFNS?: string | null; RQ_OGRN?: string | null; RQ_OGRNIP?: string | null; RQ_OKPO?: string | null; RQ_OKTMO?: string | null; RQ_OKVED?: string | null; RQ_EDRPOU?: string | null; RQ_DRFO?: string | null; RQ_KBE?: string | null; RQ_IIN?: string | null; RQ_BIN?: string | null; RQ_ST_CERT_SER?: string | null; RQ_ST_CERT_NUM?: string | null; RQ_ST_CERT_DATE?: string | null; RQ_VAT_PAYER?: string | null; RQ_VAT_ID?: string | null; RQ_VAT_CERT_SER?: string | null; RQ_VAT_CERT_NUM?: string | null; RQ_VAT_CERT_DATE?: string | null; RQ_RESIDENCE_COUNTRY?: string | null; RQ_BASE_DOC?: string | null; RQ_REGON?: string | null; RQ_KRS?: string | null; RQ_PESEL?: string | null; RQ_LEGAL_FORM?: string | null; RQ_SIRET?: string | null; RQ_SIREN?: string | null; RQ_CAPITAL?: string | null; RQ_RCS?: string | null; RQ_CNPJ?: string | null; RQ_STATE_REG?: string | null; RQ_MNPL_REG?: string | null; RQ_CPF?: string | null; [key: `UF_${string}`]: unknown } }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-add.html */
  'crm.requisite.bankdetail.add': Method<{ fields: { ENTITY_ID: Id | null; COUNTRY_ID?: Id | null; NAME: string | null; CODE?: string | null; XML_ID?: string | null; ACTIVE?: string | null; SORT?: Id | null; RQ_BANK_NAME?: string | null; RQ_BANK_ADDR?: string | null; RQ_BANK_CODE?: string | null; RQ_BANK_ROUTE_NUM?: string | null; RQ_BIK?: string | null; RQ_CODEB?: string | null; RQ_CODEG?: string | null; RQ_RIB?: string | null; RQ_MFO?: string | null; RQ_ACC_NAME?: string | null; RQ_ACC_NUM?: string | null; RQ_ACC_TYPE?: string | null; RQ_AGENCY_NAME?: string | null; RQ_IIK?: string | null; RQ_ACC_CURRENCY?: string | null; RQ_COR_ACC_NUM?: string | null; RQ_IBAN?: string | null; RQ_SWIFT?: string | null; RQ_BIC?: string | null; COMMENTS?: string | null; ORIGINATOR_ID?: string | null } }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-delete.html */
  'crm.requisite.bankdetail.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-fields.html */
  'crm.requisite.bankdetail.fields': Method<Record<never, never>, Record<string, { type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean; isDynamic: boolean; title: string }>>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-get.html */
  'crm.requisite.bankdetail.get': Method<{ id: Id }, { ID: string; ENTITY_ID: string; COUNTRY_ID: string; DATE_CREATE: string; DATE_MODIFY: string; CREATED_BY_ID: string; MODIFY_BY_ID: unknown; NAME: string; CODE: unknown; XML_ID: string; ORIGINATOR_ID: unknown; ACTIVE: YesNo; SORT: string; RQ_BANK_NAME: string; RQ_BANK_CODE: unknown; RQ_BANK_ADDR: string; RQ_BANK_ROUTE_NUM: unknown; RQ_BIK: string; RQ_MFO: unknown; RQ_ACC_NAME: unknown; RQ_ACC_NUM: string; RQ_ACC_TYPE: unknown; RQ_IIK: unknown; RQ_ACC_CURRENCY: string; RQ_COR_ACC_NUM: string; RQ_IBAN: unknown; RQ_SWIFT: unknown; RQ_BIC: unknown; RQ_CODEB: unknown; RQ_CODEG: unknown; RQ_RIB: unknown; RQ_AGENCY_NAME: unknown; COMMENTS: unknown }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-list.html */
  'crm.requisite.bankdetail.list': ListMethod<{ select?: Select<Bag>; filter?: OpenFilter; order?: Order<Bag>; start?: Id }, { ENTITY_ID: string; ID: string; NAME: string }[], { ENTITY_ID: string; ID: string; NAME: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-update.html */
  'crm.requisite.bankdetail.update': Method<{ id: Id; fields: { NAME?: string | null; CODE?: string | null; XML_ID?: string | null; ACTIVE?: string | null; SORT?: Id | null; RQ_BANK_NAME?: string | null; RQ_BANK_ADDR?: string | null; RQ_BANK_CODE?: string | null; RQ_BANK_ROUTE_NUM?: string | null; RQ_BIK?: string | null; RQ_CODEB?: string | null; RQ_CODEG?: string | null; RQ_RIB?: string | null; RQ_MFO?: string | null; RQ_ACC_NAME?: string | null; RQ_ACC_NUM?: string | null; RQ_ACC_TYPE?: string | null; RQ_AGENCY_NAME?: string | null; RQ_IIK?: string | null; RQ_ACC_CURRENCY?: string | null; RQ_COR_ACC_NUM?: string | null; RQ_IBAN?: string | null; RQ_SWIFT?: string | null; RQ_BIC?: string | null; COMMENTS?: string | null; ORIGINATOR_ID?: string | null } }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-delete.html */
  'crm.requisite.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-fields.html */
  'crm.requisite.fields': Method<Record<never, never>, Record<string, { type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean; isDynamic: boolean; title: string; statusType?: string[]; listLabel?: string; formLabel?: string; filterLabel?: string; settings?: { SIZE?: number; ROWS?: number; REGEXP?: string; MIN_LENGTH?: number; MAX_LENGTH?: number; DEFAULT_VALUE: number | { TYPE: string; VALUE: string } | null; PRECISION?: number; MIN_VALUE?: number; MAX_VALUE?: number; DISPLAY?: string; LABEL?: string[]; LABEL_CHECKBOX?: string; USE_SECOND?: YesNo; USE_TIMEZONE?: YesNo } }>>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-get.html */
  'crm.requisite.get': Method<{ id: Id }, { ID: string; ENTITY_TYPE_ID: string; ENTITY_ID: string; PRESET_ID: string; DATE_CREATE: string; DATE_MODIFY: string; CREATED_BY_ID: string; MODIFY_BY_ID: unknown; NAME: string; CODE: unknown; XML_ID: string; ORIGINATOR_ID: unknown; ACTIVE: YesNo; ADDRESS_ONLY: YesNo; SORT: string; RQ_NAME: unknown; RQ_FIRST_NAME: unknown; RQ_LAST_NAME: unknown; RQ_SECOND_NAME: unknown; RQ_COMPANY_ID: unknown; RQ_COMPANY_NAME: string; RQ_COMPANY_FULL_NAME: string; RQ_COMPANY_REG_DATE: string; RQ_DIRECTOR: string; RQ_ACCOUNTANT: unknown; RQ_CEO_NAME: unknown; RQ_CEO_WORK_POS: unknown; RQ_CONTACT: unknown; RQ_EMAIL: unknown; RQ_PHONE: unknown; RQ_FAX: unknown; RQ_IDENT_TYPE: unknown; RQ_IDENT_DOC: unknown; RQ_IDENT_DOC_SER: unknown; RQ_IDENT_DOC_NUM: unknown; RQ_IDENT_DOC_PERS_NUM: unknown; RQ_IDENT_DOC_DATE: unknown; RQ_IDENT_DOC_ISSUED_BY: unknown; RQ_IDENT_DOC_DEP_CODE: unknown; RQ_INN: string; RQ_KPP: string; RQ_USRLE: unknown; RQ_IFNS: unknown; RQ_OGRN: string; RQ_OGRNIP: unknown; RQ_OKPO: unknown; RQ_OKTMO: unknown; RQ_OKVED: unknown; RQ_EDRPOU: unknown; RQ_DRFO: unknown; RQ_KBE: unknown; RQ_IIN: unknown; RQ_BIN: unknown; RQ_ST_CERT_SER: unknown; RQ_ST_CERT_NUM: unknown; RQ_ST_CERT_DATE: unknown; RQ_VAT_PAYER: YesNo; RQ_VAT_ID: unknown; RQ_VAT_CERT_SER: unknown; RQ_VAT_CERT_NUM: unknown; RQ_VAT_CERT_DATE: unknown; RQ_RESIDENCE_COUNTRY: unknown; RQ_BASE_DOC: unknown; RQ_REGON: unknown; RQ_KRS: unknown; RQ_PESEL: unknown; RQ_LEGAL_FORM: unknown; RQ_SIRET: unknown; RQ_SIREN: unknown; RQ_CAPITAL: unknown; RQ_RCS: unknown; RQ_CNPJ: unknown; RQ_STATE_REG: unknown; RQ_MNPL_REG: unknown; RQ_CPF: unknown }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-fields.html */
  'crm.requisite.link.fields': Method<Record<never, never>, Record<string, { type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean; isDynamic: boolean; title: string }>>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-get.html */
  'crm.requisite.link.get': Method<{ entityTypeId: Id; entityId: Id }, { ENTITY_TYPE_ID: number; ENTITY_ID: number; REQUISITE_ID: string; BANK_DETAIL_ID: string; MC_REQUISITE_ID: string; MC_BANK_DETAIL_ID: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-list.html */
  'crm.requisite.link.list': ListMethod<{ select?: Select<Bag>; filter?: OpenFilter; order?: Order<Bag>; start?: Id }, { ENTITY_TYPE_ID: string; ENTITY_ID: string; REQUISITE_ID: string; BANK_DETAIL_ID: string; MC_REQUISITE_ID: string; MC_BANK_DETAIL_ID: string }[], { ENTITY_TYPE_ID: string; ENTITY_ID: string; REQUISITE_ID: string; BANK_DETAIL_ID: string; MC_REQUISITE_ID: string; MC_BANK_DETAIL_ID: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-register.html */
  'crm.requisite.link.register': Method<{ fields: { ENTITY_TYPE_ID: Id | null; ENTITY_ID: Id | null; REQUISITE_ID: Id | null; BANK_DETAIL_ID: Id | null; MC_REQUISITE_ID: Id | null; MC_BANK_DETAIL_ID: Id | null } }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-unregister.html */
  'crm.requisite.link.unregister': Method<{ entityTypeId: Id; entityId: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-list.html */
  'crm.requisite.list': ListMethod<{ select?: Select<Bag>; filter?: OpenFilter; order?: Order<Bag>; start?: Id }, { ENTITY_TYPE_ID: string; ENTITY_ID: string; ID: string; NAME: string }[], { ENTITY_TYPE_ID: string; ENTITY_ID: string; ID: string; NAME: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-add.html */
  'crm.requisite.preset.add': Method<{ fields: { ENTITY_TYPE_ID: Id | null; COUNTRY_ID: Id | null; NAME: string | null; XML_ID?: string | null; ACTIVE?: string | null; SORT?: Id | null } }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-countries.html */
  'crm.requisite.preset.countries': Method<Record<never, never>, { ID: number; CODE: string; TITLE: string }[]>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-delete.html */
  'crm.requisite.preset.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-add.html */
  'crm.requisite.preset.field.add': Method<{ preset: object; fields: { FIELD_NAME: string | null; FIELD_TITLE?: string | null; SORT?: Id | null; IN_SHORT_LIST?: string | null } }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-available-to-add.html */
  'crm.requisite.preset.field.availabletoadd': Method<{ preset: object }, string[]>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-delete.html */
  'crm.requisite.preset.field.delete': Method<{ ID: Id; preset: object }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-fields.html */
  'crm.requisite.preset.field.fields': Method<Record<never, never>, Record<string, { type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean; isDynamic: boolean; title: string }>>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-get.html */
  'crm.requisite.preset.field.get': Method<{ ID: Id; preset: object }, { ID: number; FIELD_NAME: string; FIELD_TITLE: string; IN_SHORT_LIST: YesNo; SORT: number }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-list.html */
  'crm.requisite.preset.field.list': ListMethod<{ preset: object; start?: Id }, { ID: number; FIELD_NAME: string; FIELD_TITLE: string; IN_SHORT_LIST: string; SORT: number }[], { ID: number; FIELD_NAME: string; FIELD_TITLE: string; IN_SHORT_LIST: string; SORT: number }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-update.html */
  'crm.requisite.preset.field.update': Method<{ ID: Id; preset: object; fields: { FIELD_NAME: string | null; FIELD_TITLE?: string | null; SORT?: Id | null; IN_SHORT_LIST?: string | null; [key: string]: unknown } }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-fields.html */
  'crm.requisite.preset.fields': Method<Record<never, never>, Record<string, { type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean; isDynamic: boolean; title: string }>>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-get.html */
  'crm.requisite.preset.get': Method<{ id: Id }, { ID: string; ENTITY_TYPE_ID: string; COUNTRY_ID: string; DATE_CREATE: string; DATE_MODIFY: string; CREATED_BY_ID: string; MODIFY_BY_ID: unknown; NAME: string; XML_ID: string; ACTIVE: YesNo; SORT: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-list.html */
  'crm.requisite.preset.list': ListMethod<{ select?: Select<Bag>; filter?: OpenFilter; order?: Order<Bag>; start?: Id }, { ID: string; NAME: string }[], { ID: string; NAME: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-update.html */
  'crm.requisite.preset.update': Method<{ id: Id; fields: { NAME: string | null; XML_ID?: string | null; ACTIVE?: string | null; SORT?: Id | null } }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-update.html */
  'crm.requisite.update': Method<{ id: Id; fields: { NAME?: string | null; CODE?: string | null; XML_ID?: string | null; ORIGINATOR_ID?: string | null; ACTIVE?: string | null; ADDRESS_ONLY?: string | null; SORT?: Id | null; RQ_NAME?: string | null; RQ_FIRST_NAME?: string | null; RQ_LAST_NAME?: string | null; RQ_SECOND_NAME?: string | null; RQ_COMPANY_ID?: string | null; RQ_COMPANY_NAME?: string | null; RQ_COMPANY_FULL_NAME?: string | null; RQ_COMPANY_REG_DATE?: string | null; RQ_DIRECTOR?: string | null; RQ_ACCOUNTANT?: string | null; RQ_CEO_NAME?: string | null; RQ_CEO_WORK_POS?: string | null; RQ_CONTACT?: string | null; RQ_EMAIL?: string | null; RQ_PHONE?: string | null; RQ_FAX?: string | null; RQ_IDENT_TYPE?: string | null; RQ_IDENT_DOC?: string | null; RQ_IDENT_DOC_SER?: string | null; RQ_IDENT_DOC_NUM?: string | null; RQ_IDENT_DOC_PERS_NUM?: string | null; RQ_IDENT_DOC_DATE?: string | null; RQ_IDENT_DOC_ISSUED_BY?: string | null; RQ_IDENT_DOC_DEP_CODE?: string | null; RQ_INN?: string | null; RQ_KPP?: string | null; RQ_USRLE?: string | null; RQ_IFNS?: string | null; RQ_OGRN?: string | null; RQ_OGRNIP?: string | null; RQ_OKPO?: string | null; RQ_OKTMO?: string | null; RQ_OKVED?: string | null; RQ_EDRPOU?: string | null; RQ_DRFO?: string | null; RQ_KBE?: string | null; RQ_IIN?: string | null; RQ_BIN?: string | null; RQ_ST_CERT_SER?: string | null; RQ_ST_CERT_NUM?: string | null; RQ_ST_CERT_DATE?: string | null; RQ_VAT_PAYER?: string | null; RQ_VAT_ID?: string | null; RQ_VAT_CERT_SER?: string | null; RQ_VAT_CERT_NUM?: string | null; RQ_VAT_CERT_DATE?: string | null; RQ_RESIDENCE_COUNTRY?: string | null; RQ_BASE_DOC?: string | null; RQ_REGON?: string | null; RQ_KRS?: string | null; RQ_PESEL?: string | null; RQ_LEGAL_FORM?: string | null; RQ_SIRET?: string | null; RQ_SIREN?: string | null; RQ_CAPITAL?: string | null; RQ_RCS?: string | null; RQ_CNPJ?: string | null; RQ_STATE_REG?: string | null; RQ_MNPL_REG?: string | null; RQ_CPF?: string | null; [key: `UF_${string}`]: unknown } }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-add.html */
  'crm.requisite.userfield.add': Method<{ fields: { ENTITY_ID: string | null; FIELD_NAME: string | null; USER_TYPE_ID: string | null; XML_ID?: string | null; SORT?: Id | null; MULTIPLE?: YesNo | null; MANDATORY?: YesNo | null; SHOW_FILTER?: Some<'E' | 'I' | 'N' | 'S'> | null; SHOW_IN_LIST?: YesNo | null; EDIT_IN_LIST?: YesNo | null; IS_SEARCHABLE?: YesNo | null; EDIT_FORM_LABEL?: string | null; LIST_COLUMN_LABEL?: string | null; LIST_FILTER_LABEL?: string | null; ERROR_MESSAGE?: string | null; HELP_MESSAGE?: string | null; LIST?: object | null; SETTINGS?: object | null } }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-delete.html */
  'crm.requisite.userfield.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-get.html */
  'crm.requisite.userfield.get': Method<{ id: Id }, { ID: string; ENTITY_ID: string; FIELD_NAME: string; USER_TYPE_ID: string; XML_ID: unknown; SORT: string; MULTIPLE: YesNo; MANDATORY: YesNo; SHOW_FILTER: YesNo; SHOW_IN_LIST: YesNo; EDIT_IN_LIST: YesNo; IS_SEARCHABLE: YesNo; SETTINGS: { SIZE: number; ROWS: number; REGEXP: string; MIN_LENGTH: number; MAX_LENGTH: number; DEFAULT_VALUE: string }; EDIT_FORM_LABEL: Record<string, string>; LIST_COLUMN_LABEL: Record<string, string>; LIST_FILTER_LABEL: Record<string, string>; ERROR_MESSAGE: Record<string, string>; HELP_MESSAGE: Record<string, string> }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-list.html */
  'crm.requisite.userfield.list': ListMethod<{ order?: Order<Bag>; filter?: OpenFilter; start?: Id }, ({ ID: string; ENTITY_ID: string; FIELD_NAME: string; USER_TYPE_ID: string; XML_ID: unknown; SORT: string; MULTIPLE: YesNo; MANDATORY: YesNo; SHOW_FILTER: string; SHOW_IN_LIST: YesNo; EDIT_IN_LIST: YesNo; IS_SEARCHABLE: YesNo; SETTINGS: { DEFAULT_VALUE: number | string | { TYPE: string; VALUE: string } | null; DISPLAY?: string; LABEL?: string[]; LABEL_CHECKBOX?: string; USE_SECOND?: YesNo; USE_TIMEZONE?: YesNo; PRECISION?: number; SIZE?: number; MIN_VALUE?: number; MAX_VALUE?: number; ROWS?: number; REGEXP?: string; MIN_LENGTH?: number; MAX_LENGTH?: number }; EDIT_FORM_LABEL: string; LIST_COLUMN_LABEL: string; LIST_FILTER_LABEL: string; ERROR_MESSAGE: string | null; HELP_MESSAGE: string | null })[], { ID: string; ENTITY_ID: string; FIELD_NAME: string; USER_TYPE_ID: string; XML_ID: unknown; SORT: string; MULTIPLE: YesNo; MANDATORY: YesNo; SHOW_FILTER: string; SHOW_IN_LIST: YesNo; EDIT_IN_LIST: YesNo; IS_SEARCHABLE: YesNo; SETTINGS: { DEFAULT_VALUE: number | string | { TYPE: string; VALUE: string } | null; DISPLAY?: string; LABEL?: string[]; LABEL_CHECKBOX?: string; USE_SECOND?: YesNo; USE_TIMEZONE?: YesNo; PRECISION?: number; SIZE?: number; MIN_VALUE?: number; MAX_VALUE?: number; ROWS?: number; REGEXP?: string; MIN_LENGTH?: number; MAX_LENGTH?: number }; EDIT_FORM_LABEL: string; LIST_COLUMN_LABEL: string; LIST_FILTER_LABEL: string; ERROR_MESSAGE: string | null; HELP_MESSAGE: string | null }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-update.html */
  'crm.requisite.userfield.update': Method<{ id: Id; fields: { XML_ID?: string | null; SORT?: Id | null; MULTIPLE?: YesNo | null; MANDATORY?: YesNo | null; SHOW_FILTER?: Some<'E' | 'I' | 'N' | 'S'> | null; SHOW_IN_LIST?: YesNo | null; EDIT_IN_LIST?: YesNo | null; IS_SEARCHABLE?: YesNo | null; EDIT_FORM_LABEL?: string | null; LIST_COLUMN_LABEL?: string | null; LIST_FILTER_LABEL?: string | null; ERROR_MESSAGE?: string | null; HELP_MESSAGE?: string | null; LIST?: object | null; SETTINGS?: object | null } }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/crm-settings-mode-get.html */
  'crm.settings.mode.get': Method<Record<never, never>, number>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/crm-stage-history-list.html */
  'crm.stagehistory.list': ListMethod<{ entityTypeId: Id; order?: Order<Bag>; filter?: OpenFilter; select?: Select<Bag>; start?: Id }, { items: { ID: number; TYPE_ID: number; OWNER_ID: number; CREATED_TIME: string; CATEGORY_ID: number; STAGE_SEMANTIC_ID: string; STAGE_ID: string }[] }, { ID: number; TYPE_ID: number; OWNER_ID: number; CREATED_TIME: string; CATEGORY_ID: number; STAGE_SEMANTIC_ID: string; STAGE_ID: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-add.html */
  'crm.status.add': Method<{ fields: { ENTITY_ID: string | null; STATUS_ID: string | null; NAME: string | null; SORT?: Id | null; COLOR?: string | null; SEMANTICS?: string | null } }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-delete.html */
  'crm.status.delete': Method<{ id: Id; params?: { FORCED?: YesNo | null } }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-entity-items.html */
  'crm.status.entity.items': Method<{ entityId: string }, { NAME: string; SORT: number; STATUS_ID: string }[]>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-entity-types.html */
  'crm.status.entity.types': Method<Record<never, never>, ({ ID: string; NAME: string; SEMANTIC_INFO?: [] | { START_FIELD: string; FINAL_SUCCESS_FIELD: string; FINAL_UNSUCCESS_FIELD: string; FINAL_SORT: number }; ENTITY_TYPE_ID?: number; PREFIX?: string; FIELD_ATTRIBUTE_SCOPE?: string; IS_ENABLED?: boolean; CATEGORY_ID?: number | string; PARENT_ID?: string; CATEGORY_NAME?: string; CATEGORY_SORT?: number; IS_DEFAULT_CATEGORY?: boolean })[]>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-fields.html */
  'crm.status.fields': Method<Record<never, never>, Record<string, { type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean; isDynamic: boolean; title: string }>>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-get.html */
  'crm.status.get': Method<{ id: Id }, { ID: string; ENTITY_ID: string; STATUS_ID: string; NAME: string; NAME_INIT: string; SORT: string; SYSTEM: string; CATEGORY_ID: string; COLOR: string; SEMANTICS: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-list.html */
  'crm.status.list': ListMethod<{ order?: Order<Bag>; filter?: OpenFilter; start?: Id }, ({ ID: string; ENTITY_ID: string; STATUS_ID: string; NAME: string; NAME_INIT: string; SORT: string; SYSTEM: YesNo; CATEGORY_ID: unknown; COLOR: string; SEMANTICS: string | null; EXTRA: { SEMANTICS: string; COLOR: string } })[], { ID: string; ENTITY_ID: string; STATUS_ID: string; NAME: string; NAME_INIT: string; SORT: string; SYSTEM: YesNo; CATEGORY_ID: unknown; COLOR: string; SEMANTICS: string | null; EXTRA: { SEMANTICS: string; COLOR: string } }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-update.html */
  'crm.status.update': Method<{ id: Id; fields: { NAME?: string | null; SORT?: Id | null; COLOR?: string | null } }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-bind.html */
  'crm.timeline.bindings.bind': Method<{ fields: { OWNER_ID: Id | null; ENTITY_ID: Id | null; ENTITY_TYPE: Some<'company' | 'contact' | 'deal' | 'lead' | 'order'> | null } }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-fields.html */
  'crm.timeline.bindings.fields': Method<Record<never, never>, Record<string, { type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean; isDynamic: boolean; title: string }>>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-list.html */
  'crm.timeline.bindings.list': ListMethod<{ filter: OpenFilter; start?: Id }, { OWNER_ID: string; ENTITY_ID: string; ENTITY_TYPE: string }[], { OWNER_ID: string; ENTITY_ID: string; ENTITY_TYPE: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-unbind.html */
  'crm.timeline.bindings.unbind': Method<{ fields: { OWNER_ID: Id | null; ENTITY_ID: Id | null; ENTITY_TYPE: Some<'company' | 'contact' | 'deal' | 'lead' | 'order'> | null } }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-add.html */
  'crm.timeline.comment.add': Method<{ fields: { ENTITY_ID: Id | null; ENTITY_TYPE: string | null; COMMENT: string | null; FILES?: FileInput | null } }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-delete.html */
  'crm.timeline.comment.delete': Method<{ id: Id; ownerTypeId?: Id; ownerId?: Id }, null>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-fields.html */
  'crm.timeline.comment.fields': Method<Record<never, never>, Record<string, { type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean; isDynamic: boolean; title: string }>>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-get.html */
  'crm.timeline.comment.get': Method<{ id: Id }, { ID: string; ENTITY_ID: string; ENTITY_TYPE: string; CREATED: string; COMMENT: string; AUTHOR_ID: string; FILES: Record<string, { id: number; date: string; type: string; name: string; size: number; image: { width: number; height: number }; authorId: number; authorName: string; urlPreview: string; urlShow: string; urlDownload: string }> }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-list.html */
  'crm.timeline.comment.list': ListMethod<{ select?: Select<Bag>; filter: OpenFilter; order?: Order<Bag>; start?: Id }, ({ ID: string; ENTITY_ID: string; ENTITY_TYPE: string; CREATED: string; COMMENT: string; AUTHOR_ID: string; FILES: Record<string, { id: number; date: string; type: string; name: string; size: number; image: { width: number; height: number }; authorId: number; authorName: string; urlPreview: string; urlShow: string; urlDownload: string }> })[], { ID: string; ENTITY_ID: string; ENTITY_TYPE: string; CREATED: string; COMMENT: string; AUTHOR_ID: string; FILES: Record<string, { id: number; date: string; type: string; name: string; size: number; image: { width: number; height: number }; authorId: number; authorName: string; urlPreview: string; urlShow: string; urlDownload: string }> }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-update.html */
  'crm.timeline.comment.update': Method<{ id: Id; fields: { COMMENT?: string | null; FILES?: FileInput | null }; ownerTypeId?: Id; ownerId?: Id }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-add.html */
  'crm.timeline.icon.add': Method<{ code: string; fileContent: string }, { icon: { code: string; isSystem: boolean; fileUri: string }; code?: unknown; isSystem?: unknown; fileUri?: unknown }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-delete.html */
  'crm.timeline.icon.delete': Method<{ code: string }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-get.html */
  'crm.timeline.icon.get': Method<{ code: string }, { icon: { code: string; isSystem: boolean; fileUri: string } }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-list.html */
  'crm.timeline.icon.list': ListMethod<{ start?: Id }, { icons: { code: string; isSystem: boolean; fileUri: string }[] }, { code: string; isSystem: boolean; fileUri: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/actions/crm-timeline-item-pin.html */
  'crm.timeline.item.pin': Method<{ id: Id; ownerTypeId: Id; ownerId: Id }, null>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/actions/crm-timeline-item-unpin.html */
  'crm.timeline.item.unpin': Method<{ id: Id; ownerTypeId: Id; ownerId: Id }, null>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-delete.html */
  'crm.timeline.layout.blocks.delete': Method<{ entityTypeId: Id; entityId: Id; timelineId: Id }, { success: boolean }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-get.html */
  'crm.timeline.layout.blocks.get': Method<{ entityTypeId: Id; entityId: Id; timelineId: Id }, { layout: { blocks: Record<string, { type: string; properties: { value?: string; multiline?: boolean; bold?: boolean; color?: string; text?: string; action?: { type: string; uri: string }; title?: string; block?: { type: string; properties: { value: string } } } }> } }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-set.html */
  'crm.timeline.layout.blocks.set': Method<{ entityTypeId: Id; entityId: Id; timelineId: Id; layout: unknown }, { success: boolean }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-add.html */
  'crm.timeline.logmessage.add': Method<{ fields: { entityTypeId: Id | null; entityId: Id | null; title: string | null; text: string | null; iconCode: string | null } }, { logMessage: { id: number; created: string; authorId: number; title: string; text: string; iconCode: string }; id?: number; created?: string; authorId?: number; title?: string; text?: string; iconCode?: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-delete.html */
  'crm.timeline.logmessage.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-get.html */
  'crm.timeline.logmessage.get': Method<{ id: Id }, { logMessage: { id: number; created: string; authorId: number; title: string; text: string; iconCode: string } }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-list.html */
  'crm.timeline.logmessage.list': ListMethod<{ entityTypeId: Id; entityId: Id; order?: Order<Bag>; start?: Id }, { id: number; created: string; authorId: number; title: string; text: string; iconCode: string }[], { id: number; created: string; authorId: number; title: string; text: string; iconCode: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-add.html */
  'crm.timeline.logo.add': Method<{ code: string; fileContent: string }, { logo: { code: string; isSystem: boolean; fileUri: string }; code?: unknown; isSystem?: unknown; fileUri?: unknown }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-delete.html */
  'crm.timeline.logo.delete': Method<{ code: string }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-get.html */
  'crm.timeline.logo.get': Method<{ code: string }, { logo: { code: string; isSystem: boolean; fileUri: string } }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-list.html */
  'crm.timeline.logo.list': ListMethod<{ start?: Id }, { logos: { code: string; isSystem: boolean; fileUri: string }[] }, { code: string; isSystem: boolean; fileUri: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-delete.html */
  'crm.timeline.note.delete': Method<{ ownerTypeId: Id; ownerId: Id; itemType: Id; itemId: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-get.html */
  'crm.timeline.note.get': Method<{ ownerTypeId: Id; ownerId: Id; itemType: Id; itemId: Id }, { text: string; createdById: number; createdTime: string; updatedById: number; updatedTime: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-save.html */
  'crm.timeline.note.save': Method<{ ownerTypeId: Id; ownerId: Id; itemType: Id; itemId: Id; text: string }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/tracking/crm-tracking-trace-add.html */
  'crm.tracking.trace.add': Method<{ TRACE: string; ENTITIES?: readonly { TYPE: Some<'COMPANY' | 'CONTACT' | 'DEAL' | 'LEAD' | 'QUOTE'> | null; ID: Id | null }[] }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/tracking/crm-tracking-trace-delete.html */
  'crm.tracking.trace.delete': Method<{ id: Id }, null>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-add.html */
  'crm.type.add': Method<{ fields: { title: string | null; entityTypeId?: Id | null; relations?: { parent?: readonly Writable<CrmRelation>[]; child?: readonly Writable<CrmRelation>[] }; isUseInUserfieldEnabled?: Flag | null; linkedUserFields?: { CALENDAR_EVENT?: Flag | null; TASKS_TASK?: Flag | null; TASKS_TASK_TEMPLATE?: Flag | null; 'CALENDAR_EVENT|UF_CRM_CAL_EVENT'?: string | null; 'TASKS_TASK|UF_CRM_TASK'?: string | null }; isAutomationEnabled?: Flag | null; isBeginCloseDatesEnabled?: Flag | null; isBizProcEnabled?: Flag | null; isCategoriesEnabled?: Flag | null; isClientEnabled?: Flag | null; isDocumentsEnabled?: Flag | null; isLinkWithProductsEnabled?: Flag | null; isMycompanyEnabled?: Flag | null; isObserversEnabled?: Flag | null; isRecyclebinEnabled?: Flag | null; isSetOpenPermissions?: Flag | null; isSourceEnabled?: Flag | null; isStagesEnabled?: Flag | null; isExternal?: Flag | null; customSectionId?: Id | null; customSections?: readonly unknown[] } }, { type: CrmType }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-delete.html */
  'crm.type.delete': Method<{ id: Id }, []>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-fields.html */
  'crm.type.fields': Method<Record<never, never>, { fields: Record<string, { type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean; isDynamic: boolean; title: string; upperName: string }> }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-get.html */
  'crm.type.get': Method<{ id: Id }, { type: { id: number; title: string; code: string; createdBy: number; entityTypeId: number; customSectionId: unknown; isCategoriesEnabled: YesNo; isStagesEnabled: YesNo; isBeginCloseDatesEnabled: YesNo; isClientEnabled: YesNo; isUseInUserfieldEnabled: YesNo; isLinkWithProductsEnabled: YesNo; isMycompanyEnabled: YesNo; isDocumentsEnabled: YesNo; isSourceEnabled: YesNo; isObserversEnabled: YesNo; isRecyclebinEnabled: YesNo; isAutomationEnabled: YesNo; isBizProcEnabled: YesNo; isSetOpenPermissions: YesNo; isPaymentsEnabled: YesNo; isCountersEnabled: YesNo; createdTime: string; updatedTime: string; updatedBy: number; relations: { parent: { entityTypeId: number; isChildrenListEnabled: YesNo; isPredefined: YesNo }[]; child: { entityTypeId: number; isChildrenListEnabled: YesNo; isPredefined: YesNo }[] }; linkedUserFields: { 'CALENDAR_EVENT|UF_CRM_CAL_EVENT': YesNo; 'TASKS_TASK|UF_CRM_TASK': YesNo; 'TASKS_TASK_TEMPLATE|UF_CRM_TASK': YesNo }; customSections: [] } }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-get-by-entity-type-id.html */
  'crm.type.getByEntityTypeId': Method<{ entityTypeId: Id }, { type: { id: number; title: string; code: string; createdBy: number; entityTypeId: number; customSectionId: unknown; isCategoriesEnabled: YesNo; isStagesEnabled: YesNo; isBeginCloseDatesEnabled: YesNo; isClientEnabled: YesNo; isUseInUserfieldEnabled: YesNo; isLinkWithProductsEnabled: YesNo; isMycompanyEnabled: YesNo; isDocumentsEnabled: YesNo; isSourceEnabled: YesNo; isObserversEnabled: YesNo; isRecyclebinEnabled: YesNo; isAutomationEnabled: YesNo; isBizProcEnabled: YesNo; isSetOpenPermissions: YesNo; isPaymentsEnabled: YesNo; isCountersEnabled: YesNo; createdTime: string; updatedTime: string; updatedBy: number; relations: { parent: { entityTypeId: number; isChildrenListEnabled: YesNo; isPredefined: YesNo }[]; child: { entityTypeId: number; isChildrenListEnabled: YesNo; isPredefined: YesNo }[] }; linkedUserFields: { 'CALENDAR_EVENT|UF_CRM_CAL_EVENT': YesNo; 'TASKS_TASK|UF_CRM_TASK': YesNo; 'TASKS_TASK_TEMPLATE|UF_CRM_TASK': YesNo }; customSections: [] } }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-list.html */
  'crm.type.list': ListMethod<{ order?: Order<CrmType>; filter?: Filter<CrmType>; start?: Id }, { types: CrmType[] }, CrmType>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-update.html */
  'crm.type.update': Method<{ id: Id; fields?: { title?: string | null; relations?: object | null; isUseInUserfieldEnabled?: Flag | null; linkedUserFields?: object | null; isAutomationEnabled?: Flag | null; isBeginCloseDatesEnabled?: Flag | null; isBizProcEnabled?: Flag | null; isCategoriesEnabled?: Flag | null; isClientEnabled?: Flag | null; isDocumentsEnabled?: Flag | null; isLinkWithProductsEnabled?: Flag | null; isMycompanyEnabled?: Flag | null; isObserversEnabled?: Flag | null; isRecyclebinEnabled?: Flag | null; isSetOpenPermissions?: Flag | null; isSourceEnabled?: Flag | null; isStagesEnabled?: Flag | null; isExternal?: Flag | null; customSectionId?: Id | null; customSections?: readonly unknown[] } }, { type: CrmType }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-enumeration-fields.html */
  'crm.userfield.enumeration.fields': Method<Record<never, never>, Record<string, { type: string; title: string; isReadOnly?: boolean }>>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-fields.html */
  'crm.userfield.fields': Method<Record<never, never>, Record<string, { type: string; title: string; isReadOnly?: boolean; isImmutable?: boolean; isMultiple?: boolean }>>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-settings-fields.html */
  'crm.userfield.settings.fields': Method<{ type: string }, { DEFAULT_VALUE: { type: string; title: string }; PRECISION: { type: string; title: string } }>
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-types.html */
  'crm.userfield.types': Method<Record<never, never>, { ID: string; title: string }[]>
  /** @deprecated Use `catalog.vat.add`. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-add.html */
  'crm.vat.add': Method<{ fields: { ACTIVE?: string | null; C_SORT?: Id | null; NAME: string | null; RATE: Id | null } }, number>
  /** @deprecated Use `catalog.vat.delete`. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-delete.html */
  'crm.vat.delete': Method<{ id: Id }, boolean>
  /** @deprecated Use `catalog.vat.getFields`. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-fields.html */
  'crm.vat.fields': Method<Record<never, never>, Record<string, { type: string; size?: string; isRequired: boolean; isReadOnly: boolean; title: string }>>
  /** @deprecated Use `catalog.vat.get`. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-get.html */
  'crm.vat.get': Method<{ id: Id }, { ID: string; ACTIVE: string; NAME: string; RATE: string; C_SORT: string }>
  /** @deprecated Use `catalog.vat.list`. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-list.html */
  'crm.vat.list': ListMethod<{ order?: Order<Bag>; filter?: OpenFilter; select?: Select<Bag> }, { ID: string; NAME: string; RATE: string | null }[], { ID: string; NAME: string; RATE: string | null }>
  /** @deprecated Use `catalog.vat.update`. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-update.html */
  'crm.vat.update': Method<{ id: Id; fields: { ACTIVE?: string | null; C_SORT?: Id | null; NAME: string | null; RATE?: Id | null } }, number>
}

export interface CrmEvents {
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/events/on-crm-activity-add.html */
  ONCRMACTIVITYADD: { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/events/on-crm-activity-delete.html */
  ONCRMACTIVITYDELETE: { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/events/on-crm-activity-update.html */
  ONCRMACTIVITYUPDATE: { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-address-register.html */
  ONCRMADDRESSREGISTER: { FIELDS: { TYPE_ID: string; ENTITY_TYPE_ID: string; ENTITY_ID: string; ANCHOR_ID: string; ANCHOR_TYPE_ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-address-unregister.html */
  ONCRMADDRESSUNREGISTER: { FIELDS: { TYPE_ID: string; ENTITY_TYPE_ID: string; ENTITY_ID: string; ANCHOR_ID: string; ANCHOR_TYPE_ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-bank-detail-add.html */
  ONCRMBANKDETAILADD: { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-bank-detail-delete.html */
  ONCRMBANKDETAILDELETE: { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-bank-detail-update.html */
  ONCRMBANKDETAILUPDATE: { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/companies/events/on-crm-company-add.html */
  ONCRMCOMPANYADD: { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/companies/events/on-crm-company-delete.html */
  ONCRMCOMPANYDELETE: { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/companies/events/on-crm-company-update.html */
  ONCRMCOMPANYUPDATE: { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/events/on-crm-company-user-field-add.html */
  ONCRMCOMPANYUSERFIELDADD: { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/events/on-crm-company-user-field-delete.html */
  ONCRMCOMPANYUSERFIELDDELETE: { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/events/on-crm-company-user-field-set-enum-values.html */
  ONCRMCOMPANYUSERFIELDSETENUMVALUES: { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/events/on-crm-company-user-field-update.html */
  ONCRMCOMPANYUSERFIELDUPDATE: { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/contacts/events/on-crm-contact-add.html */
  ONCRMCONTACTADD: { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/contacts/events/on-crm-contact-delete.html */
  ONCRMCONTACTDELETE: { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/contacts/events/on-crm-contact-update.html */
  ONCRMCONTACTUPDATE: { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/events/on-crm-contact-user-field-add.html */
  ONCRMCONTACTUSERFIELDADD: { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/events/on-crm-contact-user-field-delete.html */
  ONCRMCONTACTUSERFIELDDELETE: { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/events/on-crm-contact-user-field-set-enum-values.html */
  ONCRMCONTACTUSERFIELDSETENUMVALUES: { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/events/on-crm-contact-user-field-update.html */
  ONCRMCONTACTUSERFIELDUPDATE: { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/currency/events/on-crm-currency-add.html */
  ONCRMCURRENCYADD: { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/currency/events/on-crm-currency-delete.html */
  ONCRMCURRENCYDELETE: { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/currency/events/on-crm-currency-update.html */
  ONCRMCURRENCYUPDATE: { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/deals/events/on-crm-deal-add.html */
  ONCRMDEALADD: { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/deals/events/on-crm-deal-delete.html */
  ONCRMDEALDELETE: { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/deals/events/on-crm-deal-move-to-category.html */
  ONCRMDEALMOVETOCATEGORY: { FIELDS: { ID: string; CATEGORY_ID: string; STAGE_ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/events/on-crm-deal-recurring-add.html */
  ONCRMDEALRECURRINGADD: { FIELDS: { ID: string; RECURRING_DEAL_ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/events/on-crm-deal-recurring-delete.html */
  ONCRMDEALRECURRINGDELETE: { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/events/on-crm-deal-recurring-expose.html */
  ONCRMDEALRECURRINGEXPOSE: { FIELDS: { ID: string; RECURRING_DEAL_ID: string; DEAL_ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/events/on-crm-deal-recurring-update.html */
  ONCRMDEALRECURRINGUPDATE: { FIELDS: { ID: string; RECURRING_DEAL_ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/deals/events/on-crm-deal-update.html */
  ONCRMDEALUPDATE: { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/events/on-crm-deal-user-field-add.html */
  ONCRMDEALUSERFIELDADD: { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/events/on-crm-deal-user-field-delete.html */
  ONCRMDEALUSERFIELDDELETE: { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/events/on-crm-deal-user-field-set-enum-values.html */
  ONCRMDEALUSERFIELDSETENUMVALUES: { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/events/on-crm-deal-user-field-update.html */
  ONCRMDEALUSERFIELDUPDATE: { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/events/on-crm-document-generator-document-add.html */
  ONCRMDOCUMENTGENERATORDOCUMENTADD: { FIELDS: { ID: string; ENTITY_TYPE_ID: string; ENTITY_ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/events/on-crm-document-generator-document-delete.html */
  ONCRMDOCUMENTGENERATORDOCUMENTDELETE: { FIELDS: { ID: string; ENTITY_TYPE_ID: string; ENTITY_ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/events/on-crm-document-generator-document-update.html */
  ONCRMDOCUMENTGENERATORDOCUMENTUPDATE: { FIELDS: { ID: string; ENTITY_TYPE_ID: string; ENTITY_ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/events/on-crm-dynamic-item-add.html */
  ONCRMDYNAMICITEMADD: { FIELDS: { ID: string; ENTITY_TYPE_ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/events/on-crm-dynamic-item-delete.html */
  ONCRMDYNAMICITEMDELETE: { FIELDS: { ID: string; ENTITY_TYPE_ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/events/on-crm-dynamic-item-update.html */
  ONCRMDYNAMICITEMUPDATE: { FIELDS: { ID: string; ENTITY_TYPE_ID: string } }
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-add.html */
  ONCRMINVOICEADD: Bag
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-delete.html */
  ONCRMINVOICEDELETE: Bag
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-recurring-add.html */
  ONCRMINVOICERECURRINGADD: Bag
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-recurring-delete.html */
  ONCRMINVOICERECURRINGDELETE: Bag
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-recurring-expose.html */
  ONCRMINVOICERECURRINGEXPOSE: Bag
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-recurring-update.html */
  ONCRMINVOICERECURRINGUPDATE: Bag
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-set-status.html */
  ONCRMINVOICESETSTATUS: Bag
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-update.html */
  ONCRMINVOICEUPDATE: Bag
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-user-field-add.html */
  ONCRMINVOICEUSERFIELDADD: Bag
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-user-field-delete.html */
  ONCRMINVOICEUSERFIELDDELETE: Bag
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-user-field-set-enum-values.html */
  ONCRMINVOICEUSERFIELDSETENUMVALUES: Bag
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-user-field-update.html */
  ONCRMINVOICEUSERFIELDUPDATE: Bag
  /** @see https://apidocs.bitrix24.com/api-reference/crm/leads/events/on-crm-lead-add.html */
  ONCRMLEADADD: { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/leads/events/on-crm-lead-delete.html */
  ONCRMLEADDELETE: { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/leads/events/on-crm-lead-update.html */
  ONCRMLEADUPDATE: { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/events/on-crm-lead-user-field-add.html */
  ONCRMLEADUSERFIELDADD: { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/events/on-crm-lead-user-field-delete.html */
  ONCRMLEADUSERFIELDDELETE: { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/events/on-crm-lead-user-field-set-enum-values.html */
  ONCRMLEADUSERFIELDSETENUMVALUES: { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/events/on-crm-lead-user-field-update.html */
  ONCRMLEADUSERFIELDUPDATE: { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/events/on-crm-measure-add.html */
  ONCRMMEASUREADD: Bag
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/events/on-crm-measure-delete.html */
  ONCRMMEASUREDELETE: Bag
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/events/on-crm-measure-update.html */
  ONCRMMEASUREUPDATE: Bag
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/events-custom/on-crm-product-add.html */
  ONCRMPRODUCTADD: Bag
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/events-custom/on-crm-product-delete.html */
  ONCRMPRODUCTDELETE: Bag
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/events-custom/on-crm-product-property-add.html */
  ONCRMPRODUCTPROPERTYADD: Bag
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/events-custom/on-crm-product-property-delete.html */
  ONCRMPRODUCTPROPERTYDELETE: Bag
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/events-custom/on-crm-product-property-update.html */
  ONCRMPRODUCTPROPERTYUPDATE: Bag
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/events/on-crm-product-section-add.html */
  ONCRMPRODUCTSECTIONADD: Bag
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/events/on-crm-product-section-delete.html */
  ONCRMPRODUCTSECTIONDELETE: Bag
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/events/on-crm-product-section-update.html */
  ONCRMPRODUCTSECTIONUPDATE: Bag
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/events-custom/on-crm-product-update.html */
  ONCRMPRODUCTUPDATE: Bag
  /** @see https://apidocs.bitrix24.com/api-reference/crm/quote/events/on-crm-quote-add.html */
  ONCRMQUOTEADD: { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/quote/events/on-crm-quote-delete.html */
  ONCRMQUOTEDELETE: { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/quote/events/on-crm-quote-update.html */
  ONCRMQUOTEUPDATE: { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/events/on-crm-quote-user-field-add.html */
  ONCRMQUOTEUSERFIELDADD: { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/events/on-crm-quote-user-field-delete.html */
  ONCRMQUOTEUSERFIELDDELETE: { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/events/on-crm-quote-user-field-set-enum-values.html */
  ONCRMQUOTEUSERFIELDSETENUMVALUES: { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/events/on-crm-quote-user-field-update.html */
  ONCRMQUOTEUSERFIELDUPDATE: { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-add.html */
  ONCRMREQUISITEADD: { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-delete.html */
  ONCRMREQUISITEDELETE: { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-update.html */
  ONCRMREQUISITEUPDATE: { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-user-field-add.html */
  ONCRMREQUISITEUSERFIELDADD: { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-user-field-delete.html */
  ONCRMREQUISITEUSERFIELDDELETE: { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-user-field-set-enum-values.html */
  ONCRMREQUISITEUSERFIELDSETENUMVALUES: { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-user-field-update.html */
  ONCRMREQUISITEUSERFIELDUPDATE: { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/events/on-Crm-Timeline-Comment-Add.html */
  ONCRMTIMELINECOMMENTADD: { ID: string }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/events/on-Crm-Timeline-Comment-Delete.html */
  ONCRMTIMELINECOMMENTDELETE: { ID: string }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/events/on-Crm-Timeline-Comment-Update.html */
  ONCRMTIMELINECOMMENTUPDATE: { ID: string }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/events/type/on-crm-type-add.html */
  ONCRMTYPEADD: { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/events/type/on-crm-type-delete.html */
  ONCRMTYPEDELETE: { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/events/type/on-crm-type-update.html */
  ONCRMTYPEUPDATE: { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/events/on-crm-type-user-field-add.html */
  ONCRMTYPEUSERFIELDADD: { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/events/on-crm-type-user-field-delete.html */
  ONCRMTYPEUSERFIELDDELETE: { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/events/on-crm-type-user-field-set-enum-values.html */
  ONCRMTYPEUSERFIELDSETENUMVALUES: { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/events/on-crm-type-user-field-update.html */
  ONCRMTYPEUSERFIELDUPDATE: { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }
}
