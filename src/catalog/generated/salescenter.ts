// Printed from catalog/ by `npm run catalog`; changes belong there.
import type { Id, Method } from '../shapes'

export interface SalescenterMethods {
  /** @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/salescenter-payment-get-public-url.html */
  'salescenter.payment.getPublicUrl': Method<{ id: Id }, { payment: { url: string; shortUrl: string; qr: string } }>
}
