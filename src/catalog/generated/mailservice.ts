// Printed from catalog/ by `npm run catalog`; changes belong there.
import type { FileInput, Id, ListMethod, Method, YesNo } from '../shapes'

export interface MailserviceMethods {
  /** @see https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-add.html */
  'mailservice.add': Method<{ NAME: string; ACTIVE?: YesNo; SERVER?: string; PORT?: Id; ENCRYPTION?: YesNo; LINK?: string; ICON?: FileInput | Id | string; SORT?: Id }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-delete.html */
  'mailservice.delete': Method<{ ID: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-fields.html */
  'mailservice.fields': Method<Record<never, never>, { ID: string; SITE_ID: string; ACTIVE: string; NAME: string; SERVER: string; PORT: string; ENCRYPTION: string; LINK: string; ICON: string; SORT: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-get.html */
  'mailservice.get': Method<{ ID: Id }, { ID: string; SITE_ID: string; ACTIVE: string; SORT: string; NAME: string; SERVER: string; PORT: string; ENCRYPTION: string; LINK: string; ICON: string | null; SMTP_SERVER: string | null; SMTP_PORT: string | null; SMTP_LOGIN_AS_IMAP: string; SMTP_PASSWORD_AS_IMAP: string; SMTP_ENCRYPTION: string | null; UPLOAD_OUTGOING: string | null }>
  /** @see https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-list.html */
  'mailservice.list': ListMethod<{ start?: Id }, { ID: string; SITE_ID: string; ACTIVE: string; SORT: string; NAME: string; SERVER: string; PORT: string; ENCRYPTION: string; LINK: string; ICON: string; SMTP_SERVER: string | null; SMTP_PORT: string | null; SMTP_LOGIN_AS_IMAP: string; SMTP_PASSWORD_AS_IMAP: string; SMTP_ENCRYPTION: string | null; UPLOAD_OUTGOING: string | null }[], { ID: string; SITE_ID: string; ACTIVE: string; SORT: string; NAME: string; SERVER: string; PORT: string; ENCRYPTION: string; LINK: string; ICON: string; SMTP_SERVER: string | null; SMTP_PORT: string | null; SMTP_LOGIN_AS_IMAP: string; SMTP_PASSWORD_AS_IMAP: string; SMTP_ENCRYPTION: string | null; UPLOAD_OUTGOING: string | null }>
  /** @see https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-update.html */
  'mailservice.update': Method<{ ID: Id; ACTIVE?: YesNo; NAME?: string; SERVER?: string; PORT?: Id; ENCRYPTION?: YesNo; LINK?: string; ICON?: FileInput | Id | string; SORT?: Id }, boolean>
}
