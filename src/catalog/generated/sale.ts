// Printed from catalog/ by `npm run catalog`; changes belong there.
import type { Bag, Filter, Id, ListMethod, ListParams, Method, OpenFilter, Order, Select, Some, When, Writable, YesNo } from '../shapes'

/** @see https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale-basket-item */
export interface SaleBasketItem {
  basePrice: number
  canBuy: string
  catalogXmlId: string
  currency: string
  customPrice: string
  dateInsert: string
  dateUpdate: string
  dimensions: string
  discountPrice: number
  id: number | string
  measureCode: string
  measureName: string
  name: string
  orderId: number | string
  price: number
  productId?: number
  productXmlId: string
  properties: SaleBasketItemProperty[]
  quantity: number
  reservations: { basketId: number; dateReserve: string; dateReserveEnd: string; id: number; quantity: number; reservedBy: number | string | null; storeId: number }[]
  sort: number
  vatIncluded: string
  vatRate: number | null
  weight: number
  xmlId: string
  type?: number | string | null
  productid?: number
  barcodeMulti?: string
  dateRefresh?: unknown
  detailPageUrl?: string
  discountCoupon?: string
  discountName?: string
  discountValue?: string
  fuserId?: number
  lid?: string
  module?: string
  notes?: string
  priceTypeId?: number
  productPriceId?: number
  productProviderClass?: string
  recommendation?: string
  setParentId?: string
  subscribe?: YesNo
}

/** @see https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale-basket-item-property */
export interface SaleBasketItemProperty {
  basketId: number
  code: string
  id: number
  name: string
  value: string
  xmlId: string
  sort?: number
}

/** @see https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale-business-value-person-domain */
export interface SaleBusinessValuePersonDomain {
  domain: string
  personTypeId: number
}

/** @see https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale-delivery-service */
export interface SaleDeliveryService {
  NAME: string
  ACTIVE: string
  DESCRIPTION: string
  CURRENCY: string
  ID: number
  PARENT_ID: number | null
  SORT: number
  LOGOTYPE: number | null
}

/** @see https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale-order */
export interface SaleOrder {
  accountNumber: string
  additionalInfo: string
  affiliateId: number | null
  canceled: string
  clients: { entityId: number; entityTypeId: number; id: number; isPrimary: YesNo; orderId: number; roleId: number; sort: number }[]
  comments: string
  companyId: number | null
  currency: string
  dateCanceled: string | null
  dateInsert: string
  dateMarked: string | null
  dateStatus: string
  dateUpdate: string
  deducted: string
  discountValue: number
  empCanceledId: number | null
  empMarkedId: number | null
  empStatusId: number
  externalOrder: string
  id: number
  id1c: string
  lid: string
  lockedBy: string
  marked: string
  orderTopic: string
  payed: string
  personTypeId: number
  personTypeXmlId: string
  price: number
  reasonCanceled: string
  reasonMarked: string
  recountFlag: string
  recurringId: string
  requisiteLink: [] | { bankDetailId: number; mcBankDetailId: number; mcRequisiteId: number; requisiteId: number }
  responsibleId: number
  statusId: string
  statusXmlId: string
  updated1c: string
  userDescription: string
  userId: number
  version1c: string
  xmlId: string
  basketItems?: SaleBasketItem[]
  dateLock?: string | null
  payments?: SaleOrderPayment[]
  propertyValues?: SaleOrderProperty[]
  shipments?: SaleOrderShipment[]
  taxValue?: number | null
  tradeBindings?: SaleOrderTradeBinding[]
  version?: number
}

/** @see https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale-order-payment */
export interface SaleOrderPayment {
  accountNumber: string
  comments: string
  companyId: number | null
  currency: string
  dateBill: string
  dateMarked: string | null
  datePaid: string | null
  datePayBefore: string | null
  dateResponsibleId: string | null
  empMarkedId: number | null
  empPaidId: number | null
  empResponsibleId: number | null
  empReturnId: number | null
  externalPayment: string
  id: number
  id1c: string
  isReturn: string
  marked: string
  orderId: number
  paid: string
  payReturnComment: string
  payReturnDate: string | null
  payReturnNum: string
  paySystemId: number
  paySystemIsCash: string
  paySystemName: string
  paySystemXmlId: string
  payVoucherDate: string | null
  payVoucherNum: string
  priceCod: string
  psCurrency: string
  psInvoiceId: number | null
  psResponseDate: string | null
  psStatus: string
  psStatusCode: string
  psStatusDescription: string
  psStatusMessage: string
  psSum: number | null
  reasonMarked: string
  responsibleId: number | null
  sum: number
  updated1c: string
  version1c: string
  xmlId: string
}

/** @see https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale-order-property */
export interface SaleOrderProperty {
  active: YesNo
  code: string
  defaultValue: number | string
  description: string
  id: number
  inputFieldLocation: string
  isAddress: YesNo
  isAddressFrom: YesNo
  isAddressTo: YesNo
  isEmail: YesNo
  isFiltered: YesNo
  isLocation: YesNo
  isLocation4tax: YesNo
  isPayer: YesNo
  isPhone: YesNo
  isProfileName: YesNo
  isZip: YesNo
  multiple: YesNo
  name: string
  personTypeId: number
  propsGroupId: number
  required: YesNo
  settings: [] | { maxlength?: string; multiline?: YesNo; size?: number }
  sort: number
  type: string
  userProps: YesNo
  util: YesNo
  xmlId: string
  orderPropsId?: number
  orderPropsXmlId?: string | null
  value?: string | null
}

/** @see https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale-order-property-group */
export interface SaleOrderPropertyGroup {
  id: number
  name: string
  personTypeId: number
  sort: number
}

/** @see https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale-order-property-relation */
export interface SaleOrderPropertyRelation {
  entityId: number
  entityType: string
  propertyId: number
}

/** @see https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale-order-property-value */
export interface SaleOrderPropertyValue {
  code: string
  id: number
  name: string
  orderPropsId: number
  value: string | { contentType: string; description: string; externalId: string; fileName: string; fileSize: string; handlerId: unknown; height: string; id: string; meta: string; moduleId: string; originalName: string; src: string; subdir: string; timestampX: string; versionOriginalId: string | null; width: string }
  orderId?: number
  orderPropsXmlId?: string | null
}

/** @see https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale-order-property-variant */
export interface SaleOrderPropertyVariant {
  description: string
  id: number
  name: string
  orderPropsId: number
  sort: number
  value: string
}

/** @see https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale-order-shipment */
export interface SaleOrderShipment {
  accountNumber: string
  allowDelivery: YesNo
  basePriceDelivery: number
  canceled: YesNo
  comments: string
  currency: string
  customPriceDelivery: YesNo
  dateAllowDelivery: string | null
  dateDeducted: string | null
  dateInsert: string
  dateResponsibleId: string | null
  deducted: YesNo
  deliveryDocDate: string | null
  deliveryDocNum: string
  deliveryId: number
  deliveryName: string
  deliveryXmlId: string
  empAllowDeliveryId: number | null
  empDeductedId: number | null
  empResponsibleId: number | null
  id: number
  marked: YesNo
  orderId: number
  priceDelivery: number
  responsibleId: number | null
  shipmentItems: SaleOrderShipmentItem[]
  statusId: string
  statusXmlId: string
  system: YesNo
  trackingNumber: string
  xmlId: string
  companyId?: number | null
  dateCanceled?: string | null
  dateMarked?: string | null
  discountPrice?: number | null
  empCanceledId?: number | string | null
  empMarkedId?: number | string | null
  externalDelivery?: YesNo
  id1c?: string
  reasonMarked?: string
  reasonUndoDeducted?: string
  trackingDescription?: string
  trackingLastCheck?: string
  trackingStatus?: string
  updated1c?: string
  version1c?: string
}

/** @see https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale-order-shipment-item */
export interface SaleOrderShipmentItem {
  basketId: number
  dateInsert: string
  id: number
  orderDeliveryId: number
  quantity: number
  reservedQuantity: number
  xmlId: string
}

/** @see https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale-order-trade-binding */
export interface SaleOrderTradeBinding {
  orderId: number
  tradingPlatformId: string
  externalOrderId: string
  id: number
  params: string | null
  tradingPlatformXmlId: string
  xmlId: string
}

/** @see https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale-payment-item-basket */
export interface SalePaymentItemBasket {
  basketId: number
  dateInsert: string
  id: number
  paymentId: number
  quantity: number
  xmlId: string
}

/** @see https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale-payment-item-shipment */
export interface SalePaymentItemShipment {
  dateInsert: string
  id: number
  paymentId: number
  shipmentId: number
  xmlId: string
}

/** @see https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale-person-type */
export interface SalePerson {
  active: string
  code: string | null
  id: number
  name: string
  sort: string
  xmlId: string | null
}

/** @see https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale-shipment-property-value */
export interface SaleShipmentPropertyValue {
  code: string | null
  id: number
  name: string
  shipmentId?: number
  shipmentPropsId?: number
  shipmentPropsXmlId?: string
  value: string
}

/** @see https://apidocs.bitrix24.com/api-reference/sale/data-types.html#sale-status-lang */
export interface SaleStatusLang {
  description: string
  lid: string
  name: string
  statusId: string
}

export interface SaleMethods {
  /** @see https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-add.html */
  'sale.basketitem.add': Method<{ fields: { orderId: Id | null; sort?: Id | null; productid?: Id | null; price?: Id | null; basePrice?: Id | null; discountPrice?: Id | null; currency: string | null; customPrice?: YesNo | null; quantity: Id | null; xmlId?: string | null; name?: string | null; weight?: Id | null; dimensions?: string | null; measureCode?: string | null; measureName?: string | null; canBuy?: YesNo | null; vatRate?: Id | null; vatIncluded?: YesNo | null; catalogXmlId?: string | null; productXmlId?: string | null } }, { basketItem: SaleBasketItem }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-add-catalog-product.html */
  'sale.basketitem.addCatalogProduct': Method<{ fields: { orderId: Id | null; sort?: Id | null; productid?: Id | null; price?: Id | null; basePrice?: Id | null; discountPrice?: Id | null; currency: string | null; customPrice?: string | null; quantity: Id | null; xmlId?: string | null; name?: string | null } }, { basketItem: SaleBasketItem }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-delete.html */
  'sale.basketitem.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-get.html */
  'sale.basketitem.get': Method<{ id: Id }, { basketItem: SaleBasketItem }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-get-fields.html */
  'sale.basketitem.getFields': Method<Record<never, never>, { basketItem: Record<string, { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }> }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-get-catalog-product-fields.html */
  'sale.basketitem.getFieldsCatalogProduct': Method<Record<never, never>, { basketItem: Record<string, { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }> }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-list.html */
  'sale.basketitem.list': ListMethod<ListParams<SaleBasketItem>, { basketItems: SaleBasketItem[] }, SaleBasketItem>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-update.html */
  'sale.basketitem.update': Method<{ id: Id; fields: { sort?: Id | null; price?: Id | null; basePrice?: Id | null; discountPrice?: Id | null; quantity?: Id | null; xmlId?: string | null; name?: string | null; weight?: Id | null; dimensions?: string | null; measureCode?: string | null; measureName?: string | null; canBuy?: YesNo | null; vatRate?: Id | null; vatIncluded?: YesNo | null; catalogXmlId?: string | null; productXmlId?: string | null } }, { basketItem: SaleBasketItem }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-update-catalog-product.html */
  'sale.basketitem.updateCatalogProduct': Method<{ id: Id; fields: { sort?: Id | null; quantity: Id | null; xmlId?: string | null } }, { basketItem: SaleBasketItem }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-add.html */
  'sale.basketproperties.add': Method<{ fields: { basketId: Id | null; name: string | null; value: string | null; code: string | null; sort?: Id | null; xmlId?: string | null } }, { basketProperty: SaleBasketItemProperty }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-delete.html */
  'sale.basketproperties.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-get.html */
  'sale.basketproperties.get': Method<{ id: Id }, { basketProperty: SaleBasketItemProperty }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-get-fields.html */
  'sale.basketproperties.getFields': Method<Record<never, never>, { basketProperties: Record<string, { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }> }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-list.html */
  'sale.basketproperties.list': ListMethod<ListParams<SaleBasketItemProperty>, { basketProperties: SaleBasketItemProperty[] }, SaleBasketItemProperty>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-update.html */
  'sale.basketproperties.update': Method<{ id: Id; fields: { name?: string | null; value?: string | null; code?: string | null; sort?: Id | null; xmlId?: string | null } }, { basketProperty: SaleBasketItemProperty }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-add.html */
  'sale.businessValuePersonDomain.add': Method<{ fields: { personTypeId: Id | null; domain: string | null } }, { businessValuePersonDomain: SaleBusinessValuePersonDomain; time: { start: number; finish: number; duration: number; processing: number; date_start: string; date_finish: string; operating: number } }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-delete-by-filter.html */
  'sale.businessValuePersonDomain.deleteByFilter': Method<{ fields: { personTypeId: Id | null; domain: string | null } }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-get-fields.html */
  'sale.businessValuePersonDomain.getFields': Method<Record<never, never>, { businessValuePersonDomain: { domain: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }; personTypeId: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string } } }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-list.html */
  'sale.businessValuePersonDomain.list': ListMethod<{ select?: Select<SaleBusinessValuePersonDomain>; filter?: Filter<SaleBusinessValuePersonDomain & Record<'personTypeId' | 'domain', unknown>>; order?: Order<SaleBusinessValuePersonDomain>; start?: Id }, { businessValuePersonDomains: SaleBusinessValuePersonDomain[] }, SaleBusinessValuePersonDomain>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-add.html */
  'sale.delivery.add': Method<{ REST_CODE: string; NAME: string; CURRENCY: string; DESCRIPTION?: string; SORT?: Id; ACTIVE?: YesNo; CONFIG?: readonly { CODE: string | null; VALUE: unknown }[]; LOGOTYPE?: string }, { parent: SaleDeliveryService; profiles: SaleDeliveryService[] }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-config-get.html */
  'sale.delivery.config.get': Method<{ ID: Id }, { CODE: string; VALUE: unknown }[]>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-config-update.html */
  'sale.delivery.config.update': Method<{ ID: Id; CONFIG?: readonly { CODE: string | null; VALUE: unknown }[] }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-delete.html */
  'sale.delivery.delete': Method<{ ID: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-get-list.html */
  'sale.delivery.getlist': ListMethod<{ SELECT?: Select<SaleDeliveryService>; FILTER?: Filter<SaleDeliveryService>; ORDER?: Order<SaleDeliveryService>; start?: Id }, SaleDeliveryService[], SaleDeliveryService>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-add.html */
  'sale.delivery.handler.add': Method<{ NAME: string; CODE: string; SORT?: Id; DESCRIPTION?: Id; SETTINGS: { CALCULATE_URL: string | null; CREATE_DELIVERY_REQUEST_URL?: string | null; CANCEL_DELIVERY_REQUEST_URL?: string | null; HAS_CALLBACK_TRACKING_SUPPORT?: YesNo | null; CONFIG?: readonly { TYPE: Some<'DATE' | 'ENUM' | 'LOCATION' | 'NUMBER' | 'STRING' | 'Y/N'> | null; CODE: string | null; NAME: string | null; OPTIONS?: object | null }[] }; PROFILES: readonly { NAME: string | null; CODE: string | null; DESCRIPTION?: string | null }[] }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-delete.html */
  'sale.delivery.handler.delete': Method<{ ID: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-list.html */
  'sale.delivery.handler.list': ListMethod<{ SELECT?: Select<Bag>; FILTER?: OpenFilter; ORDER?: Order<Bag>; start?: Id }, ({ ID: string; NAME: string; CODE: string; SORT: string; DESCRIPTION: string; SETTINGS: { CALCULATE_URL: string; CREATE_DELIVERY_REQUEST_URL: string; CANCEL_DELIVERY_REQUEST_URL: string; HAS_CALLBACK_TRACKING_SUPPORT: string; CONFIG: ({ TYPE: string; NAME: string; CODE: string; OPTIONS: { Option1Code: string; Option2Code: string; Option3Code: string; Option4Code: string; Option5Code: string } })[] }; PROFILES: { NAME: string; DESCRIPTION: string; CODE: string }[] })[], { ID: string; NAME: string; CODE: string; SORT: string; DESCRIPTION: string; SETTINGS: { CALCULATE_URL: string; CREATE_DELIVERY_REQUEST_URL: string; CANCEL_DELIVERY_REQUEST_URL: string; HAS_CALLBACK_TRACKING_SUPPORT: string; CONFIG: ({ TYPE: string; NAME: string; CODE: string; OPTIONS: { Option1Code: string; Option2Code: string; Option3Code: string; Option4Code: string; Option5Code: string } })[] }; PROFILES: { NAME: string; DESCRIPTION: string; CODE: string }[] }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-update.html */
  'sale.delivery.handler.update': Method<{ ID: Id; NAME?: string; CODE?: string; SORT?: Id; DESCRIPTION?: string; SETTINGS?: { CALCULATE_URL: string | null; CREATE_DELIVERY_REQUEST_URL?: string | null; CANCEL_DELIVERY_REQUEST_URL?: string | null; HAS_CALLBACK_TRACKING_SUPPORT?: YesNo | null; CONFIG?: readonly ({ TYPE?: string | null; CODE?: string | null; NAME?: string | null; OPTIONS?: { Option1Code?: string | null; Option2Code?: string | null; Option3Code?: string | null; Option4Code?: string | null; Option5Code?: string | null; [key: string]: unknown }; [key: string]: unknown })[] | { TYPE: Some<'DATE' | 'ENUM' | 'LOCATION' | 'NUMBER' | 'STRING' | 'Y/N'> | null; CODE: string | null; NAME: string | null; OPTIONS?: object | null } }; PROFILES?: readonly { NAME: string | null; CODE: string | null; DESCRIPTION?: string | null }[] }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-update.html */
  'sale.delivery.update': Method<{ ID: Id; NAME?: string; CURRENCY?: string; DESCRIPTION?: string; SORT?: Id; ACTIVE?: YesNo; LOGOTYPE?: string; FIELDS?: { NAME?: string | null; CURRENCY?: string | null; DESCRIPTION?: string | null; SORT?: string | null; ACTIVE?: string | null; LOGOTYPE?: string | null; [key: string]: unknown } }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-add.html */
  'sale.order.add': Method<{ fields: { lid: string | null; personTypeId: Id | null; currency: string | null; price?: Id | null; discountValue?: Id | null; statusId?: string | null; empStatusId?: Id | null; dateInsert?: When | null; marked?: string | null; empMarkedId?: Id | null; reasonMarked?: string | null; userDescription?: string | null; additionalInfo?: string | null; comments?: string | null; responsibleId?: Id | null; recurringId?: Id | null; lockedBy?: Id | null; recountFlag?: string | null; affiliateId?: Id | null; updated1c?: string | null; orderTopic?: string | null; xmlId?: string | null; id1c?: string | null; version1c?: string | null; externalOrder?: string | null; canceled?: string | null; empCanceledId?: Id | null; reasonCanceled?: string | null; userId?: Id | null; companyId?: Id | null } }, { order: SaleOrder }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-delete.html */
  'sale.order.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-get.html */
  'sale.order.get': Method<{ id: Id }, { order: SaleOrder }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-get-fields.html */
  'sale.order.getFields': Method<Record<never, never>, { order: Record<string, { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }> }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-list.html */
  'sale.order.list': ListMethod<ListParams<SaleOrder>, { orders: SaleOrder[] }, SaleOrder>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-update.html */
  'sale.order.update': Method<{ id: Id; fields: { price?: Id | null; discountValue?: Id | null; statusId?: string | null; empStatusId?: Id | null; dateInsert?: When | null; marked?: string | null; empMarkedId?: Id | null; reasonMarked?: string | null; userDescription?: string | null; additionalInfo?: string | null; comments?: string | null; responsibleId?: Id | null; recurringId?: Id | null; lockedBy?: Id | null; recountFlag?: string | null; affiliateId?: Id | null; updated1c?: string | null; orderTopic?: string | null; xmlId?: string | null; id1c?: string | null; version1c?: string | null; externalOrder?: string | null; canceled?: string | null; empCanceledId?: Id | null; reasonCanceled?: string | null; companyId?: Id | null } }, { order: SaleOrder }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-add.html */
  'sale.payment.add': Method<{ fields: { orderId: Id | null; paySystemId: Id | null; paid?: string | null; datePaid?: When | null; empPaidId?: Id | null; psStatus?: YesNo | null; psStatusCode?: string | null; psStatusDescription?: string | null; psStatusMessage?: string | null; psSum?: Id | null; psCurrency?: string | null; psResponseDate?: When | null; payVoucherNum?: string | null; payVoucherDate?: When | null; datePayBefore?: When | null; dateBill?: When | null; xmlId?: string | null; sum?: Id | null; companyId?: Id | null; payReturnNum?: string | null; priceCod?: Id | null; payReturnDate?: When | null; empReturnId?: Id | null; payReturnComment?: string | null; responsibleId?: Id | null; empResponsibleId?: Id | null; isReturn?: string | null; comments?: string | null; updated1c?: string | null; id1c?: string | null; version1c?: string | null; externalPayment?: string | null; psInvoiceId?: number | string | null; marked?: string | null; reasonMarked?: string | null; empMarkedId?: Id | null } }, { payment: SaleOrderPayment }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-delete.html */
  'sale.payment.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-get.html */
  'sale.payment.get': Method<{ id: Id }, { payment: SaleOrderPayment }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-get-fields.html */
  'sale.payment.getFields': Method<Record<never, never>, { payment: Record<string, { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }> }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-list.html */
  'sale.payment.list': ListMethod<ListParams<SaleOrderPayment>, { payments: SaleOrderPayment[] }, SaleOrderPayment>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-update.html */
  'sale.payment.update': Method<{ id: Id; fields: { paySystemId: Id | null; paid?: string | null; datePaid?: When | null; empPaidId?: Id | null; psStatus?: YesNo | null; psStatusCode?: string | null; psStatusDescription?: string | null; psStatusMessage?: string | null; psSum?: Id | null; psCurrency?: string | null; psResponseDate?: When | null; payVoucherNum?: string | null; payVoucherDate?: When | null; datePayBefore?: When | null; dateBill?: When | null; xmlId?: string | null; sum?: Id | null; companyId?: Id | null; payReturnNum?: string | null; priceCod?: Id | null; payReturnDate?: When | null; empReturnId?: Id | null; payReturnComment?: string | null; responsibleId?: Id | null; empResponsibleId?: Id | null; isReturn?: string | null; comments?: string | null; updated1c?: string | null; id1c?: string | null; version1c?: string | null; externalPayment?: string | null; psInvoiceId?: number | string | null; marked?: string | null; reasonMarked?: string | null; empMarkedId?: Id | null } }, { payment: SaleOrderPayment }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-add.html */
  'sale.paymentItemShipment.add': Method<{ fields: { shipmentId: Id | null; paymentId: Id | null; xmlId?: string | null } }, { paymentItemShipment: SalePaymentItemShipment }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-delete.html */
  'sale.paymentItemShipment.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-get.html */
  'sale.paymentItemShipment.get': Method<{ id: Id }, { paymentItemShipment: SalePaymentItemShipment }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-get-fields.html */
  'sale.paymentItemShipment.getFields': Method<Record<never, never>, { paymentItemShipment: Record<string, { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }> }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-list.html */
  'sale.paymentItemShipment.list': ListMethod<ListParams<SalePaymentItemShipment>, { paymentItemsShipment: SalePaymentItemShipment[] }, SalePaymentItemShipment>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-update.html */
  'sale.paymentItemShipment.update': Method<{ id: Id; fields: { xmlId?: string | null } }, { paymentItemShipment: SalePaymentItemShipment }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-add.html */
  'sale.paymentitembasket.add': Method<{ fields: { paymentId: Id | null; basketId: Id | null; quantity?: Id | null; xmlId?: string | null } }, { paymentItemBasket: SalePaymentItemBasket }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-delete.html */
  'sale.paymentitembasket.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-get.html */
  'sale.paymentitembasket.get': Method<{ id: Id }, { paymentItemBasket: SalePaymentItemBasket }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-get-fields.html */
  'sale.paymentitembasket.getfields': Method<Record<never, never>, { paymentItemBasket: Record<string, { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }> }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-list.html */
  'sale.paymentitembasket.list': ListMethod<{ select?: Select<Bag>; filter?: OpenFilter; order?: Order<Bag>; start?: Id }, { paymentItemsBasket: { basketId: number; dateInsert: string; id: number; paymentId: number; quantity: number; xmlId: string }[] }, { basketId: number; dateInsert: string; id: number; paymentId: number; quantity: number; xmlId: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-update.html */
  'sale.paymentitembasket.update': Method<{ id: Id; fields: { quantity: Id | null; xmlId?: string | null } }, { paymentItemBasket: SalePaymentItemBasket }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-add.html */
  'sale.persontype.add': Method<{ fields: { name: string | null; code?: string | null; sort?: string | null; active?: string | null; xmlId?: string | null } }, { personType: SalePerson }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-delete.html */
  'sale.persontype.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-get.html */
  'sale.persontype.get': Method<{ id: Id }, { personType: SalePerson }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-get-fields.html */
  'sale.persontype.getFields': Method<Record<never, never>, { personType: Record<string, { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }> }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-list.html */
  'sale.persontype.list': ListMethod<ListParams<SalePerson>, { personTypes: SalePerson[]; total: number; time: { start: number; finish: number; duration: number; processing: number; date_start: string; date_finish: string; operating: number } }, SalePerson>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-update.html */
  'sale.persontype.update': Method<{ id: Id; fields: { name: string | null; code?: string | null; sort?: string | null; active?: string | null; xmlId?: string | null } }, { personType: SalePerson }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-add.html */
  'sale.property.add': Method<{ fields: { personTypeId?: Id | null; propsGroupId?: Id | null; name?: string | null; type?: Some<'ADDRESS' | 'DATE' | 'ENUM' | 'FILE' | 'LOCATION' | 'NUMBER' | 'STRING' | 'Y/N'> | null; code?: string | null; active?: YesNo | null; util?: YesNo | null; userProps?: YesNo | null; isFiltered?: YesNo | null; sort?: Id | null; description?: string | null; required?: YesNo | null; multiple?: YesNo | null; xmlId?: string | null; defaultValue?: unknown; settings?: { minlength?: Id | null; maxlength?: Id | null; pattern?: string | null; multiline?: YesNo | null; cols?: Id | null; rows?: Id | null; size?: Id | null; min?: Id | null; max?: Id | null; step?: Id | null; multielement?: YesNo | null; maxsize?: Id | null; accept?: string | null; time?: YesNo | null }; isProfileName?: YesNo | null; isPayer?: YesNo | null; isEmail?: YesNo | null; isPhone?: YesNo | null; isZip?: YesNo | null; isAddress?: YesNo | null; isLocation?: YesNo | null; isLocation4tax?: YesNo | null; inputFieldLocation?: string | null; isAddressFrom?: YesNo | null; isAddressTo?: YesNo | null } }, { property: SaleOrderProperty }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-delete.html */
  'sale.property.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-get.html */
  'sale.property.get': Method<{ id: Id }, { property: SaleOrderProperty }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-get-fields-by-type.html */
  'sale.property.getfieldsbytype': Method<{ type: Some<'ADDRESS' | 'DATE' | 'ENUM' | 'FILE' | 'LOCATION' | 'NUMBER' | 'STRING' | 'Y/N'> }, { property: Record<string, { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string; fields?: Record<string, { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }> }> }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-list.html */
  'sale.property.list': ListMethod<ListParams<SaleOrderProperty>, { properties: SaleOrderProperty[] }, SaleOrderProperty>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-update.html */
  'sale.property.update': Method<{ id: Id; fields: { name?: string | null; code?: string | null; active?: YesNo | null; util?: YesNo | null; userProps?: YesNo | null; isFiltered?: YesNo | null; sort?: Id | null; description?: string | null; required?: YesNo | null; multiple?: YesNo | null; xmlId?: string | null; defaultValue?: unknown; settings?: object | null; isProfileName?: YesNo | null; isPayer?: YesNo | null; isEmail?: YesNo | null; isPhone?: YesNo | null; isZip?: YesNo | null; isAddress?: YesNo | null; isLocation?: YesNo | null; isLocation4tax?: YesNo | null; inputFieldLocation?: string | null; isAddressFrom?: YesNo | null; isAddressTo?: YesNo | null; personTypeId?: Id | null; propsGroupId?: Id | null; type?: string | null } }, { property: SaleOrderProperty }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-add.html */
  'sale.propertyRelation.add': Method<{ fields: { entityId: Id | null; entityType: string | null; propertyId: Id | null } }, { propertyRelation: SaleOrderPropertyRelation }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-delete-by-filter.html */
  'sale.propertyRelation.deleteByFilter': Method<{ fields: { entityId: Id | null; entityType: string | null; propertyId: Id | null } }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-get-fields.html */
  'sale.propertyRelation.getFields': Method<Record<never, never>, { propertyRelation: Record<string, { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }> }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-list.html */
  'sale.propertyRelation.list': ListMethod<ListParams<SaleOrderPropertyRelation>, { propertyRelations: SaleOrderPropertyRelation[] }, SaleOrderPropertyRelation>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-add.html */
  'sale.propertygroup.add': Method<{ fields: { personTypeId: Id | null; name: string | null; sort?: Id | null } }, { propertyGroup: SaleOrderPropertyGroup }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-delete.html */
  'sale.propertygroup.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-get.html */
  'sale.propertygroup.get': Method<{ id: Id }, { propertyGroup: SaleOrderPropertyGroup }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-get-fields.html */
  'sale.propertygroup.getFields': Method<Record<never, never>, { propertyGroup: Record<string, { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }> }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-list.html */
  'sale.propertygroup.list': ListMethod<ListParams<SaleOrderPropertyGroup>, { propertyGroups: SaleOrderPropertyGroup[] }, SaleOrderPropertyGroup>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-update.html */
  'sale.propertygroup.update': Method<{ id: Id; fields: { personTypeId: Id | null; name: string | null; sort?: Id | null } }, { propertyGroup: SaleOrderPropertyGroup }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-delete.html */
  'sale.propertyvalue.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-get.html */
  'sale.propertyvalue.get': Method<{ id: Id }, { propertyValue: SaleOrderPropertyValue }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-get-fields.html */
  'sale.propertyvalue.getfields': Method<Record<never, never>, { propertyValue: Record<string, { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }> }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-list.html */
  'sale.propertyvalue.list': ListMethod<ListParams<SaleOrderPropertyValue>, { propertyValues: SaleOrderPropertyValue[] }, SaleOrderPropertyValue>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-modify.html */
  'sale.propertyvalue.modify': Method<{ fields: { order: { id: Id | null; propertyValues: readonly { orderPropsId: Id | null; value: unknown }[] } } }, { propertyValues: SaleOrderPropertyValue[] }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-add.html */
  'sale.propertyvariant.add': Method<{ fields: { orderPropsId: Id | null; name: string | null; value: string | null; sort?: Id | null; description?: string | null } }, { propertyVariant: SaleOrderPropertyVariant }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-delete.html */
  'sale.propertyvariant.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-get.html */
  'sale.propertyvariant.get': Method<{ id: Id }, { propertyVariant: SaleOrderPropertyVariant }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-get-fields.html */
  'sale.propertyvariant.getFields': Method<Record<never, never>, { propertyVariant: Record<string, { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }> }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-list.html */
  'sale.propertyvariant.list': ListMethod<ListParams<SaleOrderPropertyVariant>, { propertyVariants: SaleOrderPropertyVariant[] }, SaleOrderPropertyVariant>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-update.html */
  'sale.propertyvariant.update': Method<{ id: Id; fields: { name: string | null; value: string | null; sort?: Id | null; description?: string | null } }, { propertyVariant: SaleOrderPropertyVariant }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-add.html */
  'sale.shipment.add': Method<{ fields: { orderId: Id | null; allowDelivery: YesNo | null; deducted: YesNo | null; deliveryId: Id | null; statusId?: string | null; deliveryDocDate?: When | null; deliveryDocNum?: string | null; trackingNumber?: string | null; basePriceDelivery?: Id | null; comments?: string | null; companyId?: Id | null; responsibleId?: Id | null; xmlId?: string | null } }, { shipment: SaleOrderShipment }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-delete.html */
  'sale.shipment.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-get.html */
  'sale.shipment.get': Method<{ id: Id }, { shipment: { accountNumber: string; allowDelivery: YesNo; basePriceDelivery: number; canceled: YesNo; comments: string; companyId: number; currency: string; customPriceDelivery: YesNo; dateAllowDelivery: unknown; dateCanceled: unknown; dateDeducted: unknown; dateInsert: string; dateMarked: unknown; dateResponsibleId: string; deducted: YesNo; deliveryDocDate: unknown; deliveryDocNum: string; deliveryId: number; deliveryName: string; deliveryXmlId: string; discountPrice: number; empAllowDeliveryId: unknown; empCanceledId: unknown; empDeductedId: unknown; empMarkedId: unknown; empResponsibleId: unknown; externalDelivery: YesNo; id: number; id1c: string; marked: YesNo; orderId: number; priceDelivery: number; reasonMarked: string; reasonUndoDeducted: string; responsibleId: number; shipmentItems: { basketId: number; dateInsert: string; id: number; orderDeliveryId: number; quantity: number; reservedQuantity: number; xmlId: string }[]; statusId: string; statusXmlId: string; system: YesNo; trackingDescription: string; trackingLastCheck: string; trackingNumber: string; trackingStatus: string; updated1c: YesNo; version1c: string; xmlId: string } }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-get-fields.html */
  'sale.shipment.getFields': Method<Record<never, never>, { shipment: Record<string, { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }> }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-list.html */
  'sale.shipment.list': ListMethod<ListParams<SaleOrderShipment>, { shipments: SaleOrderShipment[] }, SaleOrderShipment>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-update.html */
  'sale.shipment.update': Method<{ id: Id; fields: { allowDelivery: YesNo | null; deducted: YesNo | null; deliveryId: Writable<SaleDeliveryService> | number; statusId?: string | null; deliveryDocDate?: When | null; deliveryDocNum?: string | null; trackingNumber?: string | null; basePriceDelivery?: Id | null; priceDelivery?: Id | null; comments?: string | null; companyId?: Id | null; responsibleId?: Id | null; xmlId?: string | null } }, { shipment: SaleOrderShipment }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-add.html */
  'sale.shipmentitem.add': Method<{ fields: { orderDeliveryId: Id | null; basketId: Id | null; quantity: Id | null; xmlId?: string | null } }, { shipmentItem: SaleOrderShipmentItem }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-delete.html */
  'sale.shipmentitem.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-get.html */
  'sale.shipmentitem.get': Method<{ id: Id }, { shipmentItem: SaleOrderShipmentItem }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-get-fields.html */
  'sale.shipmentitem.getfields': Method<{ id?: Id }, { shipmentItem: Record<string, { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }> }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-list.html */
  'sale.shipmentitem.list': ListMethod<ListParams<SaleOrderShipmentItem>, { shipmentItems: SaleOrderShipmentItem[] }, SaleOrderShipmentItem>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-update.html */
  'sale.shipmentitem.update': Method<{ id: Id; fields: { quantity: Id | null; xmlId?: string | null } }, { shipmentItem: SaleOrderShipmentItem }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-add.html */
  'sale.shipmentproperty.add': Method<{ fields: { personTypeId?: Id | null; propsGroupId?: Id | null; name?: string | null; type?: Some<'ADDRESS' | 'DATE' | 'ENUM' | 'FILE' | 'LOCATION' | 'NUMBER' | 'STRING' | 'Y/N'> | null; code?: string | null; active?: YesNo | null; util?: YesNo | null; userProps?: YesNo | null; isFiltered?: YesNo | null; sort?: Id | null; description?: string | null; required?: YesNo | null; multiple?: YesNo | null; xmlId?: string | null; defaultValue?: unknown; settings?: { minlength?: Id | null; maxlength?: Id | null; pattern?: string | null; multiline?: YesNo | null; cols?: Id | null; rows?: Id | null; size?: Id | null; min?: Id | null; max?: Id | null; step?: Id | null; multielement?: YesNo | null; maxsize?: Id | null; accept?: string | null; time?: YesNo | null }; isProfileName?: YesNo | null; isPayer?: YesNo | null; isEmail?: YesNo | null; isPhone?: YesNo | null; isZip?: YesNo | null; isAddress?: YesNo | null; isLocation?: YesNo | null; isLocation4tax?: YesNo | null; inputFieldLocation?: string | null; isAddressFrom?: YesNo | null; isAddressTo?: YesNo | null } }, { property: { active: YesNo; code: string; defaultValue: string; description: string; id: number; inputFieldLocation: string; isAddress: YesNo; isAddressFrom: YesNo; isAddressTo: YesNo; isEmail: YesNo; isFiltered: YesNo; isLocation: YesNo; isLocation4tax: YesNo; isPayer: YesNo; isPhone: YesNo; isProfileName: YesNo; isZip: YesNo; multiple: YesNo; name: string; personTypeId: number; propsGroupId: number; required: YesNo; settings: { maxlength: string; multiline: YesNo }; sort: number; type: string; userProps: YesNo; util: YesNo; xmlId: string } }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-delete.html */
  'sale.shipmentproperty.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-get.html */
  'sale.shipmentproperty.get': Method<{ id: Id }, { property: { active: YesNo; code: string; defaultValue: string; description: string; id: number; inputFieldLocation: string; isAddress: YesNo; isAddressFrom: YesNo; isAddressTo: YesNo; isEmail: YesNo; isFiltered: YesNo; isLocation: YesNo; isLocation4tax: YesNo; isPayer: YesNo; isPhone: YesNo; isProfileName: YesNo; isZip: YesNo; multiple: YesNo; name: string; personTypeId: number; propsGroupId: number; required: YesNo; settings: []; sort: number; type: string; userProps: YesNo; util: YesNo; xmlId: string } }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-get-fields-by-type.html */
  'sale.shipmentproperty.getfieldsbytype': Method<{ type: string }, { property: Record<string, { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string; fields?: Record<string, { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }> }> }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-list.html */
  'sale.shipmentproperty.list': ListMethod<{ select?: Select<Bag>; filter?: OpenFilter; order?: Order<Bag>; start?: Id }, { properties: ({ active: YesNo; code: string; defaultValue: string; description: string; id: number; inputFieldLocation: string; isAddress: YesNo; isAddressFrom: YesNo; isAddressTo: YesNo; isEmail: YesNo; isFiltered: YesNo; isLocation: YesNo; isPayer: YesNo; isPhone: YesNo; isProfileName: YesNo; isZip: YesNo; multiple: YesNo; name: string; personTypeId: number; propsGroupId: number; required: YesNo; settings: [] | { size: number }; sort: number; type: string; userProps: YesNo; util: YesNo; xmlId: string })[] }, { active: YesNo; code: string; defaultValue: string; description: string; id: number; inputFieldLocation: string; isAddress: YesNo; isAddressFrom: YesNo; isAddressTo: YesNo; isEmail: YesNo; isFiltered: YesNo; isLocation: YesNo; isPayer: YesNo; isPhone: YesNo; isProfileName: YesNo; isZip: YesNo; multiple: YesNo; name: string; personTypeId: number; propsGroupId: number; required: YesNo; settings: [] | { size: number }; sort: number; type: string; userProps: YesNo; util: YesNo; xmlId: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-update.html */
  'sale.shipmentproperty.update': Method<{ id: Id; fields: { name?: string | null; code?: string | null; active?: YesNo | null; util?: YesNo | null; userProps?: YesNo | null; isFiltered?: YesNo | null; sort?: Id | null; description?: string | null; required?: YesNo | null; multiple?: YesNo | null; xmlId?: string | null; defaultValue?: unknown; settings?: object | null; isProfileName?: YesNo | null; isPayer?: YesNo | null; isEmail?: YesNo | null; isPhone?: YesNo | null; isZip?: YesNo | null; isAddress?: YesNo | null; isLocation?: YesNo | null; isLocation4tax?: YesNo | null; inputFieldLocation?: string | null; isAddressFrom?: YesNo | null; isAddressTo?: YesNo | null; personTypeId?: Id | null; propsGroupId?: Id | null; type?: string | null } }, { property: { active: YesNo; code: string; defaultValue: string; description: string; id: number; inputFieldLocation: string; isAddress: YesNo; isAddressFrom: YesNo; isAddressTo: YesNo; isEmail: YesNo; isFiltered: YesNo; isLocation: YesNo; isLocation4tax: YesNo; isPayer: YesNo; isPhone: YesNo; isProfileName: YesNo; isZip: YesNo; multiple: YesNo; name: string; personTypeId: number; propsGroupId: number; required: YesNo; settings: { maxlength: string; multiline: YesNo }; sort: number; type: string; userProps: YesNo; util: YesNo; xmlId: string } }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-propertyvalue-delete.html */
  'sale.shipmentpropertyvalue.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-get.html */
  'sale.shipmentpropertyvalue.get': Method<{ id: Id }, { propertyValue: { code: unknown; id: number; name: string; shipmentPropsId: number; value: string } }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-get-fields.html */
  'sale.shipmentpropertyvalue.getfields': Method<Record<never, never>, { propertyValue: Record<string, { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }> }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-list.html */
  'sale.shipmentpropertyvalue.list': ListMethod<ListParams<SaleShipmentPropertyValue>, { propertyValues: SaleShipmentPropertyValue[] }, SaleShipmentPropertyValue>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-modify.html */
  'sale.shipmentpropertyvalue.modify': Method<{ fields: { shipment: { id: Id | null; propertyValues: readonly { shipmentPropsId: Id | null; value: string | null }[] } } }, { propertyValues: SaleShipmentPropertyValue[] }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-add.html */
  'sale.status.add': Method<{ fields: { id: string | null; type: string | null; notify?: YesNo | null; sort?: Id | null; color?: string | null; xmlId?: string | null } }, { status: { color: string; id: string; notify: YesNo; sort: number; type: string; xmlId: string } }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-delete.html */
  'sale.status.delete': Method<{ id: string }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-get.html */
  'sale.status.get': Method<{ id: string }, { status: { color: string; id: YesNo; notify: YesNo; sort: number; type: string; xmlId: unknown } }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-get-fields.html */
  'sale.status.getFields': Method<Record<never, never>, { status: Record<string, { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }> }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-list.html */
  'sale.status.list': ListMethod<{ select?: Select<Bag>; filter?: OpenFilter; order?: Order<Bag>; start?: Id }, { statuses: { color: string; id: YesNo; notify: YesNo; sort: number; type: string; xmlId: unknown }[] }, { color: string; id: YesNo; notify: YesNo; sort: number; type: string; xmlId: unknown }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-update.html */
  'sale.status.update': Method<{ id: string; fields: { type: string | null; notify?: YesNo | null; sort?: Id | null; color?: string | null; xmlId?: string | null } }, { status: { color: string; id: string; notify: YesNo; sort: number; type: string; xmlId: string } }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-add.html */
  'sale.statusLang.add': Method<{ fields: { statusId: string | null; lid: string | null; name: string | null; description?: string | null } }, { statusLang: SaleStatusLang }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-delete-by-filter.html */
  'sale.statusLang.deleteByFilter': Method<{ fields: { statusId: string | null; lid: string | null; name: string | null } }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-get-fields.html */
  'sale.statusLang.getFields': Method<Record<never, never>, { statusLang: Record<string, { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }> }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-get-list-langs.html */
  'sale.statusLang.getListLangs': ListMethod<Record<never, never>, { langs: { active: YesNo; lid: string; name: string }[] }, { active: YesNo; lid: string; name: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-list.html */
  'sale.statusLang.list': ListMethod<ListParams<SaleStatusLang>, { statusLangs: SaleStatusLang[] }, SaleStatusLang>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/trade-binding/sale-trade-binding-get-fields.html */
  'sale.tradeBinding.getFields': Method<Record<never, never>, { tradeBinding: { externalOrderId: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }; id: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string } } }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/trade-binding/sale-trade-binding-list.html */
  'sale.tradeBinding.list': ListMethod<ListParams<SaleOrderTradeBinding>, { tradeBindings: SaleOrderTradeBinding[] }, SaleOrderTradeBinding>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/trade-platform/sale-trade-platform-get-fields.html */
  'sale.tradePlatform.getFields': Method<Record<never, never>, { tradePlatform: { catalogSectionTabClassName: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }; class: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string } } }>
  /** @see https://apidocs.bitrix24.com/api-reference/sale/trade-platform/sale-trade-platform-list.html */
  'sale.tradePlatform.list': ListMethod<{ select?: Select<Bag>; filter?: OpenFilter; order?: Order<Bag>; start?: Id }, { tradePlatforms: { code: string; id: number; active?: string; name?: string; description?: string; settings?: string; catalogSectionTabClassName?: string; class?: string; xmlId?: string }[] }, { code: string; id: number; active?: string; name?: string; description?: string; settings?: string; catalogSectionTabClassName?: string; class?: string; xmlId?: string }>
}

export interface SaleEvents {
  /** @see https://apidocs.bitrix24.com/api-reference/sale/events/on-order-deleted.html */
  ONORDERDELETED: { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/sale/events/on-order-entity-saved.html */
  ONORDERENTITYSAVED: { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/sale/events/on-payment-deleted.html */
  ONPAYMENTDELETED: { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/sale/events/on-payment-entity-saved.html */
  ONPAYMENTENTITYSAVED: { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/sale/events/on-property-value-deleted.html */
  ONPROPERTYVALUEDELETED: { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/sale/events/on-property-value-entity-saved.html */
  ONPROPERTYVALUEENTITYSAVED: { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/sale/events/on-sale-before-order-delete.html */
  ONSALEBEFOREORDERDELETE: { FIELDS: { ID: string; XML_ID: string; ACTION: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/sale/events/on-sale-order-saved.html */
  ONSALEORDERSAVED: { FIELDS: { ID: string; XML_ID: string; ACTION: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/sale/events/on-shipment-deleted.html */
  ONSHIPMENTDELETED: { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/sale/events/on-shipment-entity-saved.html */
  ONSHIPMENTENTITYSAVED: { FIELDS: { ID: string } }
}
