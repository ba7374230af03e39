// Printed from catalog/ by `npm run catalog`; changes belong there.
import type { Id, Method, Some, YesNo } from '../shapes'

export interface DeliveryMethods {
  /** @see https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-add.html */
  'sale.delivery.extra.service.add': Method<{ DELIVERY_ID: Id; TYPE: Some<'checkbox' | 'enum' | 'quantity'>; NAME: string; ACTIVE?: YesNo; CODE?: string; SORT?: Id; DESCRIPTION?: string; PRICE?: Id; ITEMS?: readonly { TITLE: string | null; CODE: string | null; PRICE?: Id | null }[] }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-delete.html */
  'sale.delivery.extra.service.delete': Method<{ ID: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-get.html */
  'sale.delivery.extra.service.get': Method<{ DELIVERY_ID: Id }, ({ ID: string; CODE: string; NAME: string; DESCRIPTION: string; ACTIVE: string; SORT: string; TYPE: string; PRICE?: number; ITEMS?: { TITLE: string; CODE: string | null; PRICE: string }[] })[]>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-update.html */
  'sale.delivery.extra.service.update': Method<{ ID: Id; NAME?: string; ACTIVE?: YesNo; CODE?: string; SORT?: Id; DESCRIPTION?: string; PRICE?: Id; ITEMS?: readonly { TITLE: string | null; CODE: string | null; PRICE?: Id | null }[]; TYPE?: string }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-delete.html */
  'sale.delivery.request.delete': Method<{ DELIVERY_ID: Id; REQUEST_ID: string }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-send-message.html */
  'sale.delivery.request.sendmessage': Method<{ DELIVERY_ID: Id; REQUEST_ID: string; ADDRESSEE: Some<'MANAGER' | 'RECIPIENT'>; MESSAGE: { SUBJECT: Some<'BODY' | 'SUBJECT'> | null; BODY: Some<'BODY' | 'SUBJECT'> | null; STATUS?: { MESSAGE: string | null; SEMANTIC: Some<'error' | 'process' | 'success'> | null }; MONEY_VALUES?: object | null } }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-update.html */
  'sale.delivery.request.update': Method<{ DELIVERY_ID: Id; REQUEST_ID: string; FINALIZE?: YesNo; STATUS?: { TEXT: string | null; SEMANTIC: Some<'process' | 'success'> | null }; PROPERTIES?: readonly { NAME: string | null; VALUE: string | null; TAGS?: readonly string[] }[]; OVERWRITE_PROPERTIES?: YesNo }, boolean>
}
