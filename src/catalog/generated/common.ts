// Printed from catalog/ by `npm run catalog`; changes belong there.
import type { Flag, Method } from '../shapes'

export interface CommonMethods {
  /** @see https://apidocs.bitrix24.com/api-reference/events/events.html */
  events: Method<{ SCOPE?: string; FULL?: Flag }, string[]>
}

export interface CommonEvents {
  /** @see https://apidocs.bitrix24.com/api-reference/common/events/on-app-install.html */
  ONAPPINSTALL: { VERSION: string; ACTIVE: string; INSTALLED: string; LANGUAGE_ID: string }
  /** @see https://apidocs.bitrix24.com/api-reference/common/events/on-app-method-confirm.html */
  ONAPPMETHODCONFIRM: { TOKEN: string; METHOD: string; CONFIRMED: string; LANGUAGE_ID: string }
  /** @see https://apidocs.bitrix24.com/api-reference/common/events/on-app-payment.html */
  ONAPPPAYMENT: { CODE: string; VERSION: string; STATUS: string; PAYMENT_EXPIRED: string; DAYS: string; LANGUAGE_ID: string }
  /** @see https://apidocs.bitrix24.com/api-reference/events/test-handler.html */
  ONAPPTEST: Record<string, unknown>
  /** @see https://apidocs.bitrix24.com/api-reference/common/events/on-app-uninstall.html */
  ONAPPUNINSTALL: { LANGUAGE_ID: string; CLEAN: string }
  /** @see https://apidocs.bitrix24.com/api-reference/common/events/on-app-update.html */
  ONAPPUPDATE: { VERSION: string; PREVIOUS_VERSION: string; LANGUAGE_ID: string }
  /** @see https://apidocs.bitrix24.com/api-reference/events/on-offline-event.html */
  ONOFFLINEEVENT: string
  /** @see https://apidocs.bitrix24.com/api-reference/common/events/on-user-add.html */
  ONUSERADD: { ID: string; ACTIVE: string; EMAIL: string; NAME: string; LAST_NAME: string; PERSONAL_GENDER: string; PERSONAL_BIRTHDAY: string; UF_DEPARTMENT: string[]; DATE_REGISTER: string; WORK_POSITION: string; UF_EMPLOYMENT_DATE: string }
}
