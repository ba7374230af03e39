// Printed from catalog/ by `npm run catalog`; changes belong there.
import type { Bag, Filter, Flag, Id, ListMethod, Method, Select, YesNo } from '../shapes'

/** @see https://apidocs.bitrix24.com/api-reference/user/user-add.html#method-parameters */
export interface User {
  ID: string
  ACTIVE: boolean
  NAME?: string | null
  LAST_NAME?: string | null
  SECOND_NAME?: string | null
  EMAIL?: string | null
  LAST_LOGIN?: string | null
  DATE_REGISTER: string
  TIME_ZONE?: string | null
  IS_ONLINE: YesNo
  TIMESTAMP_X?: Bag | null
  LAST_ACTIVITY_DATE?: string | Bag | null
  PERSONAL_GENDER?: string | null
  PERSONAL_WWW?: string | null
  PERSONAL_BIRTHDAY?: string | null
  PERSONAL_MOBILE?: string | null
  PERSONAL_CITY?: string | null
  WORK_PHONE?: string | null
  WORK_POSITION?: string | null
  UF_EMPLOYMENT_DATE?: string | null
  UF_DEPARTMENT?: number[] | null
  USER_TYPE?: string | null
  PERSONAL_PROFESSION?: string | null
  PERSONAL_PHOTO?: string | null
  PERSONAL_ICQ?: string | null
  PERSONAL_PHONE?: string | null
  PERSONAL_FAX?: string | null
  PERSONAL_PAGER?: string | null
  PERSONAL_STREET?: string | null
  PERSONAL_STATE?: string | null
  PERSONAL_ZIP?: string | null
  PERSONAL_COUNTRY?: string | null
  PERSONAL_MAILBOX?: string | null
  PERSONAL_NOTES?: string | null
  WORK_COMPANY?: string | null
  WORK_DEPARTMENT?: string | null
  WORK_WWW?: string | null
  WORK_FAX?: string | null
  WORK_PAGER?: string | null
  WORK_STREET?: string | null
  WORK_MAILBOX?: string | null
  WORK_CITY?: string | null
  WORK_STATE?: string | null
  WORK_ZIP?: string | null
  WORK_COUNTRY?: string | null
  WORK_PROFILE?: string | null
  WORK_LOGO?: string | null
  WORK_NOTES?: string | null
  UF_SKYPE_LINK?: string | null
  UF_ZOOM?: string | null
  UF_INTERESTS?: string | null
  UF_SKILLS?: string | null
  UF_WEB_SITES?: string | null
  UF_XING?: string | null
  UF_LINKEDIN?: string | null
  UF_FACEBOOK?: string | null
  UF_TWITTER?: string | null
  UF_SKYPE?: string | null
  UF_DISTRICT?: string | null
  UF_PHONE_INNER?: string | null
  [key: `UF_${string}`]: unknown
}

export interface UserMethods {
  /** @see https://apidocs.bitrix24.com/api-reference/user/user-add.html */
  'user.add': Method<{ EMAIL: string; NAME?: string; LAST_NAME?: string; SECOND_NAME?: string; PERSONAL_GENDER?: string; PERSONAL_PROFESSION?: string; PERSONAL_WWW?: string; PERSONAL_BIRTHDAY?: string; PERSONAL_PHOTO?: readonly unknown[]; PERSONAL_ICQ?: string; PERSONAL_PHONE?: string; PERSONAL_FAX?: string; PERSONAL_MOBILE?: string; PERSONAL_PAGER?: string; PERSONAL_STREET?: string; PERSONAL_CITY?: string; PERSONAL_STATE?: string; PERSONAL_ZIP?: string; PERSONAL_COUNTRY?: string; PERSONAL_MAILBOX?: string; PERSONAL_NOTES?: string; WORK_PHONE?: string; WORK_COMPANY?: string; WORK_POSITION?: string; WORK_DEPARTMENT?: string; WORK_WWW?: string; WORK_FAX?: string; WORK_PAGER?: string; WORK_STREET?: string; WORK_MAILBOX?: string; WORK_CITY?: string; WORK_STATE?: string; WORK_ZIP?: string; WORK_COUNTRY?: string; WORK_PROFILE?: string; WORK_LOGO?: readonly unknown[]; WORK_NOTES?: string; UF_SKYPE_LINK?: string; UF_ZOOM?: string; UF_DEPARTMENT?: string | readonly Id[]; UF_INTERESTS?: string; UF_SKILLS?: string; UF_WEB_SITES?: string; UF_XING?: string; UF_LINKEDIN?: string; UF_FACEBOOK?: string; UF_TWITTER?: string; UF_SKYPE?: string; UF_DISTRICT?: string; UF_PHONE_INNER?: string }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/user/user-current.html */
  'user.current': Method<Record<never, never>, User>
  /** @see https://apidocs.bitrix24.com/api-reference/user/user-fields.html */
  'user.fields': Method<Record<never, never>, { ID: string; XML_ID: string; ACTIVE: string; NAME: string; LAST_NAME: string; SECOND_NAME: string; TITLE: string; EMAIL: string; LAST_LOGIN: string; DATE_REGISTER: string; TIME_ZONE: string; IS_ONLINE: string; TIMESTAMP_X: string; LAST_ACTIVITY_DATE: string; PERSONAL_GENDER: string; PERSONAL_PROFESSION: string; PERSONAL_WWW: string; PERSONAL_BIRTHDAY: string; PERSONAL_PHOTO: string; PERSONAL_ICQ: string; PERSONAL_PHONE: string; PERSONAL_FAX: string; PERSONAL_MOBILE: string; PERSONAL_PAGER: string; PERSONAL_STREET: string; PERSONAL_CITY: string; PERSONAL_STATE: string; PERSONAL_ZIP: string; PERSONAL_COUNTRY: string; PERSONAL_MAILBOX: string; PERSONAL_NOTES: string; WORK_PHONE: string; WORK_COMPANY: string; WORK_POSITION: string; WORK_DEPARTMENT: string; WORK_WWW: string; WORK_FAX: string; WORK_PAGER: string; WORK_STREET: string; WORK_MAILBOX: string; WORK_CITY: string; WORK_STATE: string; WORK_ZIP: string; WORK_COUNTRY: string; WORK_PROFILE: string; WORK_LOGO: string; WORK_NOTES: string; UF_SKYPE_LINK: string; UF_ZOOM: string; UF_EMPLOYMENT_DATE: string; UF_TIMEMAN: string; UF_DEPARTMENT: string; UF_INTERESTS: string; UF_SKILLS: string; UF_WEB_SITES: string; UF_XING: string; UF_LINKEDIN: string; UF_TWITTER: string; UF_SKYPE: string; UF_DISTRICT: string; UF_PHONE_INNER: string; USER_TYPE: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/user/user-get.html */
  'user.get': ListMethod<{ ID?: Id; NAME?: string; LAST_NAME?: string; EMAIL?: string; ACTIVE?: Flag; UF_DEPARTMENT?: Id; sort?: string; order?: string; FILTER?: Filter<User & Record<'UF_DEPARTMENT' | 'UF_PHONE_INNER' | 'IS_ONLINE' | 'NAME_SEARCH' | 'USER_TYPE' | 'ACTIVE', unknown>>; filter?: Filter<User & Record<'UF_DEPARTMENT' | 'UF_PHONE_INNER' | 'IS_ONLINE' | 'NAME_SEARCH' | 'USER_TYPE' | 'ACTIVE', unknown>>; ADMIN_MODE?: Flag; select?: Select<User>; IMAGE_RESIZE?: string; start?: Id; [key: `UF_${string}`]: unknown; SORT?: string; ORDER?: string }, User[], User>
  /** @see https://apidocs.bitrix24.com/api-reference/user/user-search.html */
  'user.search': ListMethod<{ FILTER?: Filter<User & Record<'NAME' | 'LAST_NAME' | 'WORK_POSITION' | 'UF_DEPARTMENT_NAME' | 'USER_TYPE', unknown>>; SORT?: string; ORDER?: string; ADMIN_MODE?: Flag; select?: Select<User>; start?: Id; [key: `UF_${string}`]: unknown }, User[], User>
  /** @see https://apidocs.bitrix24.com/api-reference/user/user-update.html */
  'user.update': Method<{ ID: Id; ACTIVE?: Flag; EMAIL?: string; NAME?: string; LAST_NAME?: string; SECOND_NAME?: string; PERSONAL_GENDER?: string; PERSONAL_PROFESSION?: string; PERSONAL_WWW?: string; PERSONAL_BIRTHDAY?: string; PERSONAL_PHOTO?: readonly unknown[]; PERSONAL_ICQ?: string; PERSONAL_PHONE?: string; PERSONAL_FAX?: string; PERSONAL_MOBILE?: string; PERSONAL_PAGER?: string; PERSONAL_STREET?: string; PERSONAL_CITY?: string; PERSONAL_STATE?: string; PERSONAL_ZIP?: string; PERSONAL_COUNTRY?: string; PERSONAL_MAILBOX?: string; PERSONAL_NOTES?: string; WORK_PHONE?: string; WORK_COMPANY?: string; WORK_POSITION?: string; WORK_DEPARTMENT?: string; WORK_WWW?: string; WORK_FAX?: string; WORK_PAGER?: string; WORK_STREET?: string; WORK_MAILBOX?: string; WORK_CITY?: string; WORK_STATE?: string; WORK_ZIP?: string; WORK_COUNTRY?: string; WORK_PROFILE?: string; WORK_LOGO?: readonly unknown[]; WORK_NOTES?: string; UF_SKYPE_LINK?: string; UF_ZOOM?: string; UF_DEPARTMENT?: string; UF_INTERESTS?: string; UF_SKILLS?: string; UF_WEB_SITES?: string; UF_XING?: string; UF_LINKEDIN?: string; UF_FACEBOOK?: string; UF_TWITTER?: string; UF_SKYPE?: string; UF_DISTRICT?: string; UF_PHONE_INNER?: string }, boolean>
}
