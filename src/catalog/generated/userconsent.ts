// Printed from catalog/ by `npm run catalog`; changes belong there.
import type { Id, ListMethod, Method, YesNo } from '../shapes'

export interface UserconsentMethods {
  /** @see https://apidocs.bitrix24.com/api-reference/user-consent/user-consent-agreement-list.html */
  'userconsent.agreement.list': ListMethod<{ start?: Id }, { ID: string; NAME: string; ACTIVE: YesNo; LANGUAGE_ID: string | null }[], { ID: string; NAME: string; ACTIVE: YesNo; LANGUAGE_ID: string | null }>
  /** @see https://apidocs.bitrix24.com/api-reference/user-consent/user-consent-agreement-text.html */
  'userconsent.agreement.text': Method<{ id: Id; replace?: { COMPANY_NAME?: string | null; COMPANY_ADDRESS?: string | null; PURPOSES?: string | null; THIRD_PARTIES?: string | null; EMAIL?: string | null; button_caption?: string | null; fields?: { COMPANY_NAME?: string | null; COMPANY_ADDRESS?: string | null; PURPOSES?: string | null; THIRD_PARTIES?: string | null; EMAIL?: string | null; [key: string]: unknown } } }, { LABEL: string; TEXT: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/user-consent/user-consent-consent-add.html */
  'userconsent.consent.add': Method<{ AGREEMENT_ID: Id; IP: string; USER_ID?: Id; URL?: string; ORIGIN_ID?: string; ORIGINATOR_ID?: string }, number>
}
