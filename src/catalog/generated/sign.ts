// Printed from catalog/ by `npm run catalog`; changes belong there.


export interface SignEvents {
  /** @see https://apidocs.bitrix24.com/api-reference/sign/events/on-sign-b2e-document-status-changed.html */
  ONSIGNB2EDOCUMENTSTATUSCHANGED: { documentUid: string; statusCode: string; statusName: string; companyUid?: string }
  /** @see https://apidocs.bitrix24.com/api-reference/sign/events/on-sign-b2e-member-status-changed.html */
  ONSIGNB2EMEMBERSTATUSCHANGED: { memberUid: string; documentUid: string; statusCode: string; statusName: string; companyUid?: string }
  /** @see https://apidocs.bitrix24.com/api-reference/sign/events/on-sign-hcm-link-b2e-document-signed.html */
  ONSIGNHCMLINKB2EDOCUMENTSIGNED: { id: string; company: string }
}
