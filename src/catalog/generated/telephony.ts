// Printed from catalog/ by `npm run catalog`; changes belong there.
import type { Bag, Id, ListMethod, Method, OpenFilter, Some, YesNo } from '../shapes'
import type { User } from './user'

export interface TelephonyMethods {
  /** @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-call-attach-transcription.html */
  'telephony.call.attachTranscription': Method<{ CALL_ID: string; MESSAGES: readonly { SIDE: Some<'Client' | 'User'> | null; START_TIME: Id | null; STOP_TIME: Id | null; MESSAGE: string | null }[]; COST?: Id; COST_CURRENCY?: string }, { TRANSCRIPT_ID: number }>
  /** @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-attach-record.html */
  'telephony.externalCall.attachRecord': Method<{ CALL_ID: string; RECORD_URL?: string; FILENAME?: string; FILE_CONTENT?: string }, { FILE_ID: number }>
  /** @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-finish.html */
  'telephony.externalCall.finish': Method<{ CALL_ID: string; USER_ID: Id; USER_PHONE_INNER?: Some<'USER_ID' | 'USER_PHONE_INNER'>; DURATION?: Id; COST?: Id; COST_CURRENCY?: string; STATUS_CODE?: Some<'200' | '304' | '402' | '403' | '404' | '423' | '480' | '484' | '486' | '503' | '603' | '603-S' | 'OTHER'>; FAILED_REASON?: string; RECORD_URL?: string; VOTE?: Id; ADD_TO_CHAT?: Id }, { CALL_ID: string; EXTERNAL_CALL_ID: string | null; PORTAL_USER_ID: number; PHONE_NUMBER: string; PORTAL_NUMBER: string; INCOMING: string; CALL_DURATION: number; CALL_START_DATE: Bag; CALL_STATUS: number; CALL_VOTE: number; COST: number; COST_CURRENCY: string; CALL_FAILED_CODE: string; CALL_FAILED_REASON: string; REST_APP_ID: string; REST_APP_NAME: string; CRM_ACTIVITY_ID: number; COMMENT: string | null; CRM_ENTITY_TYPE: string; CRM_ENTITY_ID: number; ID: number }>
  /** @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-hide.html */
  'telephony.externalCall.hide': Method<{ CALL_ID: string; USER_ID?: Id | readonly Id[] }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-register.html */
  'telephony.externalCall.register': Method<{ USER_ID: Id; USER_PHONE_INNER?: Some<'USER_ID' | 'USER_PHONE_INNER'>; PHONE_NUMBER: string; TYPE: Id; CALL_START_DATE?: string; CRM_CREATE?: Id; CRM_SOURCE?: string; CRM_ENTITY_TYPE?: Some<'COMPANY' | 'CONTACT' | 'LEAD'>; CRM_ENTITY_ID?: Id; SHOW?: Id; ADD_TO_CHAT?: Id; CALL_LIST_ID?: Id; LINE_NUMBER?: string; EXTERNAL_CALL_ID?: string }, { CALL_ID: string; CRM_CREATED_LEAD: number | null; CRM_CREATED_ENTITIES: { ENTITY_TYPE: string; ENTITY_ID: number }[]; CRM_ENTITY_TYPE: string; CRM_ENTITY_ID: number }>
  /** @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-search-crm-entities.html */
  'telephony.externalCall.searchCrmEntities': ListMethod<{ PHONE_NUMBER: string }, ({ CRM_ENTITY_TYPE: string; CRM_ENTITY_ID: number; ASSIGNED_BY_ID: number; NAME: string; ASSIGNED_BY: { ID: string; TIMEMAN_STATUS: string; USER_PHONE_INNER: string | null; WORK_PHONE: string | null; PERSONAL_PHONE: string | null; PERSONAL_MOBILE: string } })[], { CRM_ENTITY_TYPE: string; CRM_ENTITY_ID: number; ASSIGNED_BY_ID: number; NAME: string; ASSIGNED_BY: { ID: string; TIMEMAN_STATUS: string; USER_PHONE_INNER: string | null; WORK_PHONE: string | null; PERSONAL_PHONE: string | null; PERSONAL_MOBILE: string } }>
  /** @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-show.html */
  'telephony.externalCall.show': Method<{ CALL_ID: string; USER_ID?: Id | readonly Id[] }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-add.html */
  'telephony.externalLine.add': Method<{ NUMBER: string; NAME?: string; CRM_AUTO_CREATE?: string }, { ID: number }>
  /** @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-delete.html */
  'telephony.externalLine.delete': Method<{ NUMBER: string }, []>
  /** @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-get.html */
  'telephony.externalLine.get': Method<Record<never, never>, { NUMBER: string; NAME: string; CRM_AUTO_CREATE: string }[]>
  /** @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-update.html */
  'telephony.externalLine.update': Method<{ NUMBER: string; NAME?: string; CRM_AUTO_CREATE?: string }, { ID: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-callback-start.html */
  'voximplant.callback.start': Method<{ FROM_LINE: string; TO_NUMBER: string; TEXT_TO_PRONOUNCE: string; VOICE?: string }, { RESULT: boolean; CALL_ID: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-infocall-start-with-sound.html */
  'voximplant.infocall.startwithsound': Method<{ FROM_LINE: string; TO_NUMBER: string; URL: string }, { RESULT: boolean; CALL_ID: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-infocall-start-with-text.html */
  'voximplant.infocall.startwithtext': Method<{ FROM_LINE: string; TO_NUMBER: string; TEXT_TO_PRONOUNCE: string; VOICE?: string }, { RESULT: boolean; CALL_ID: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-get.html */
  'voximplant.line.get': Method<Record<never, never>, Record<string, string>>
  /** @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-get.html */
  'voximplant.line.outgoing.get': Method<Record<never, never>, string>
  /** @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-set.html */
  'voximplant.line.outgoing.set': Method<{ LINE_ID: string }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-sip-set.html */
  'voximplant.line.outgoing.sip.set': Method<{ CONFIG_ID: Id }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-add.html */
  'voximplant.sip.add': Method<{ SERVER: string; LOGIN: string; PASSWORD?: string; TYPE?: Some<'cloud' | 'office'>; TITLE?: string }, { ID: string; TYPE: string; CONFIG_ID: string; REG_ID: number; TITLE: string; SERVER: string; LOGIN: string; PASSWORD: string; AUTH_USER: string | null; OUTBOUND_PROXY: string | null; DETECT_LINE_NUMBER: YesNo; LINE_DETECT_HEADER_ORDER: string; REGISTRATION_STATUS_CODE: number | null; REGISTRATION_ERROR_MESSAGE: string | null }>
  /** @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-connector-status.html */
  'voximplant.sip.connector.status': Method<Record<never, never>, { FREE_MINUTES: number; PAID: boolean }>
  /** @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-delete.html */
  'voximplant.sip.delete': Method<{ CONFIG_ID: Id }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-get.html */
  'voximplant.sip.get': ListMethod<{ FILTER?: OpenFilter; SORT?: string; ORDER?: Some<'ASC' | 'DESC'>; start?: Id }, { TYPE: string; CONFIG_ID: string; REG_ID?: string; SERVER: string; LOGIN: string; PASSWORD: string; AUTH_USER: string | null; OUTBOUND_PROXY: string | null; DETECT_LINE_NUMBER: YesNo; LINE_DETECT_HEADER_ORDER: string; REGISTRATION_STATUS_CODE: string; REGISTRATION_ERROR_MESSAGE: string | null; TITLE: string; INCOMING_SERVER?: string; INCOMING_LOGIN?: string; INCOMING_PASSWORD?: string }[], { TYPE: string; CONFIG_ID: string; REG_ID?: string; SERVER: string; LOGIN: string; PASSWORD: string; AUTH_USER: string | null; OUTBOUND_PROXY: string | null; DETECT_LINE_NUMBER: YesNo; LINE_DETECT_HEADER_ORDER: string; REGISTRATION_STATUS_CODE: string; REGISTRATION_ERROR_MESSAGE: string | null; TITLE: string; INCOMING_SERVER?: string; INCOMING_LOGIN?: string; INCOMING_PASSWORD?: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-status.html */
  'voximplant.sip.status': Method<{ REG_ID: Id }, { REG_ID: number; LAST_UPDATED: string; ERROR_MESSAGE: string; STATUS_CODE: number; STATUS_RESULT: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-update.html */
  'voximplant.sip.update': Method<{ CONFIG_ID: Id; TITLE?: string; SERVER?: string; LOGIN?: string; PASSWORD?: string }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-statistic-get.html */
  'voximplant.statistic.get': ListMethod<{ FILTER?: OpenFilter; SORT?: string; ORDER?: Some<'ASC' | 'DESC'>; start?: Id }, { ID: string; PORTAL_USER_ID: string; PORTAL_NUMBER: string; PHONE_NUMBER: string; CALL_ID: string; EXTERNAL_CALL_ID: unknown; CALL_CATEGORY: string; CALL_LOG: string | null; CALL_DURATION: string; CALL_START_DATE: string; CALL_RECORD_URL: string | null; CALL_VOTE: string | null; COST: string; COST_CURRENCY: string; CALL_FAILED_CODE: string; CALL_FAILED_REASON: string; CRM_ENTITY_TYPE: string; CRM_ENTITY_ID: string; CRM_ACTIVITY_ID: string; REST_APP_ID: string | null; REST_APP_NAME: string | null; TRANSCRIPT_ID: string | null; TRANSCRIPT_PENDING: YesNo; SESSION_ID: string | null; REDIAL_ATTEMPT: unknown; COMMENT: unknown; RECORD_DURATION: unknown; RECORD_FILE_ID: number | null; CALL_TYPE: string }[], { ID: string; PORTAL_USER_ID: string; PORTAL_NUMBER: string; PHONE_NUMBER: string; CALL_ID: string; EXTERNAL_CALL_ID: unknown; CALL_CATEGORY: string; CALL_LOG: string | null; CALL_DURATION: string; CALL_START_DATE: string; CALL_RECORD_URL: string | null; CALL_VOTE: string | null; COST: string; COST_CURRENCY: string; CALL_FAILED_CODE: string; CALL_FAILED_REASON: string; CRM_ENTITY_TYPE: string; CRM_ENTITY_ID: string; CRM_ACTIVITY_ID: string; REST_APP_ID: string | null; REST_APP_NAME: string | null; TRANSCRIPT_ID: string | null; TRANSCRIPT_PENDING: YesNo; SESSION_ID: string | null; REDIAL_ATTEMPT: unknown; COMMENT: unknown; RECORD_DURATION: unknown; RECORD_FILE_ID: number | null; CALL_TYPE: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-tts-voices-get.html */
  'voximplant.tts.voices.get': Method<Record<never, never>, { auenglishfemale: string; brportuguesefemale: string; caenglishfemale: string; cafrenchfemale: string; cafrenchmale: string; chchinesefemale: string; chchinesemale: string; eurcatalanfemale: string; eurczechfemale: string; eurdanishfemale: string; eurdutchfemale: string; eurfinnishfemale: string; eurfrenchfemale: string; eurfrenchmale: string; eurgermanfemale: string; eurgermanmale: string; euritalianfemale: string; euritalianmale: string; eurnorwegianfemale: string; eurpolishfemale: string; eurportuguesefemale: string; eurportuguesemale: string; eurspanishfemale: string; eurspanishmale: string; eurturkishfemale: string; eurturkishmale: string; hkchinesefemale: string; huhungarianfemale: string; jpjapanesefemale: string; jpjapanesemale: string; krkoreanfemale: string; krkoreanmale: string; usinternalfemale: string; usinternalmale: string; swswedishfemale: string; twchinesefemale: string; ukenglishfemale: string; ukenglishmale: string; usenglishfemale: string; usenglishmale: string; usspanishfemale: string; usspanishmale: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-url-get.html */
  'voximplant.url.get': Method<Record<never, never>, { detail_statistics: string; buy_connector: string; edit_config: string; lines: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/users/voximplant-user-activate-phone.html */
  'voximplant.user.activatePhone': Method<{ USER_ID: Id }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/users/voximplant-user-get.html */
  'voximplant.user.get': Method<{ USER_ID: Id | readonly Id[] }, { ID: string; DEFAULT_LINE: string | null; PHONE_ENABLED: YesNo; SIP_SERVER: string; SIP_LOGIN: string; SIP_PASSWORD: string | null; INNER_NUMBER: string | null }[]>
}

export interface TelephonyEvents {
  /** @see https://apidocs.bitrix24.com/api-reference/telephony/events/on-external-call-back-start.html */
  ONEXTERNALCALLBACKSTART: { PHONE_NUMBER: string; TEXT: string; VOICE: string; CRM_ENTITY_TYPE: string; CRM_ENTITY_ID: string; LINE_NUMBER: string }
  /** @see https://apidocs.bitrix24.com/api-reference/telephony/events/on-external-call-start.html */
  ONEXTERNALCALLSTART: { PHONE_NUMBER: string; PHONE_NUMBER_INTERNATIONAL: string; EXTENSION: string; USER_ID: string; CALL_LIST_ID: string; LINE_NUMBER: string; IS_MOBILE: string; CALL_ID: string; CRM_ENTITY_TYPE: string; CRM_ENTITY_ID: string }
  /** @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/events/on-voximplant-call-end.html */
  ONVOXIMPLANTCALLEND: { CALL_ID: string; CALL_TYPE: string; PHONE_NUMBER: string; PORTAL_NUMBER: string; PORTAL_USER_ID: string; CALL_DURATION: string; CALL_START_DATE: string; COST: string; COST_CURRENCY: string; CALL_FAILED_CODE: string; CALL_FAILED_REASON: string; CRM_ACTIVITY_ID: string }
  /** @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/events/on-voximplant-call-init.html */
  ONVOXIMPLANTCALLINIT: { CALL_ID: string; CALL_TYPE: string; ACCOUNT_SEARCH_ID?: string; PHONE_NUMBER?: string; CALLER_ID: string; REST_APP_ID?: string }
  /** @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/events/on-voximplant-call-start.html */
  ONVOXIMPLANTCALLSTART: { CALL_ID: string; USER_ID: string }
}
