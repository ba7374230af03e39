// Printed from catalog/ by `npm run catalog`; changes belong there.
import type { Id, ListMethod, Method, Some } from '../shapes'

export interface SignB2eMethods {
  /** @see https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-company-provider-list.html */
  'sign.b2e.company.provider.list': ListMethod<{ companyUuid?: string; companyCrmId: Id; language?: string; limit?: Id; offset?: Id }, { code: string; uid: string; name: string; date: string; expires: string }[], { code: string; uid: string; name: string; date: string; expires: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-document-get.html */
  'sign.b2e.document.get': Method<{ uid: string; language?: string }, { uid: string; state: { code: string; name: string }; members: ({ uid: string; role: string; party: number; user: { employeeCode: string; employeeId: number; userId: number }; state: { code: string; name: string } })[] }>
  /** @see https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-document-send.html */
  'sign.b2e.document.send': Method<{ fields: { company: { uuid?: string | null; crmId: Id | null }; members: readonly { employeeCode?: string | null; employeeId?: Id | null; userId: Id | null; role: Some<'assignee' | 'editor' | 'reviewer' | 'signer'> | null }[]; responsible: { employeeCode?: string | null; employeeId?: Id | null; userId: Id | null; role?: Some<'assignee' | 'editor' | 'reviewer' | 'signer'> | null }; companyProviderUid: string | null; files: readonly { fileName: string | null; fileType: string | null; fileContent: string | null }[]; regionDocumentType: string | null; externalSettings: { externalId: string | null; externalDateCreate: string | null }; language?: string | null }; language?: string }, { uid: string; state: { code: string; name: string }; members: ({ uid: string; role: string; party: number; user: { employeeCode: string; employeeId: number; userId: number }; state: { code: string; name: string } })[] }>
  /** @see https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-hcmlink-document-get.html */
  'sign.b2e.hcmlink.document.get': Method<{ id: Id }, { company: string; employee: string; document: { date: string; name: string; fileUrl: string; fileName: string; uid: string; documentUid: string } }>
  /** @see https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-mysafe-tail.html */
  'sign.b2e.mysafe.tail': ListMethod<{ limit?: Id; offset?: Id }, { id: number; title: string; create_date: string; signed_date: string; creator_id: number; member_id: number; role: string; file_url: string }[], { id: number; title: string; create_date: string; signed_date: string; creator_id: number; member_id: number; role: string; file_url: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-personal-tail.html */
  'sign.b2e.personal.tail': ListMethod<{ limit?: Id; offset?: Id }, { id: number; title: string; signed_date: string; file_url: string }[], { id: number; title: string; signed_date: string; file_url: string }>
}
