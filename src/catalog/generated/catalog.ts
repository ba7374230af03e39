// Printed from catalog/ by `npm run catalog`; changes belong there.
import type { Bag, Filter, Id, ListMethod, ListParams, Method, OpenFilter, Order, Select, Some, When, YesNo } from '../shapes'

/** @see https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog-catalog */
export interface CatalogCatalog {
  iblockId: number
  iblockTypeId: number
  id: number
  lid: string
  name: string
  productIblockId: number | null
  skuPropertyId: number | null
  subscription: YesNo
  vatId: number | null
}

/** @see https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog-price-type */
export interface CatalogCatalogPrice {
  base: YesNo
  createdBy: number
  dateCreate: string
  id: number
  modifiedBy: number
  name: string
  sort: number
  timestampX: string
  xmlId: string
}

/** @see https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog-document */
export interface CatalogDocument {
  commentary: string
  createdBy: number
  currency: string
  dateCreate: string
  dateDocument: string | null
  dateModify: string
  dateStatus: string
  docNumber: string
  docType: string
  id: number
  modifiedBy: number
  responsibleId: number
  siteId: string
  status: string
  statusBy: number | null
  title: string
  total: number | null
}

/** @see https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog-document-element */
export interface CatalogDocumentElement {
  amount: number
  docId: number
  elementId: number
  id: number
  purchasingPrice: number
  storeFrom: number | string | null
  storeTo: number
}

/** @see https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog-documentcontractor */
export interface CatalogDocumentcontractor {
  documentId: number
  entityId: number
  entityTypeId: number
  id: number
}

/** @see https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog-enum */
export interface CatalogEnum {
  id: number | string
  name: string
}

/** @see https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog-extra */
export interface CatalogExtra {
  id: number
  name: string
  percentage: number
}

/** @see https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog-measure */
export interface CatalogMeasure {
  code: number
  id: number
  isDefault: YesNo
  measureTitle: string
  symbol: string
  symbolIntl: string
  symbolLetterIntl: string
}

/** @see https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog-price */
export interface CatalogPrice {
  catalogGroupId: number
  currency: string
  extraId: number | string | null
  id: number
  price: number
  productId: number
  quantityFrom: number | null
  quantityTo: number | null
  timestampX: string
  priceScale?: number
}

/** @see https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog-price-type-group */
export interface CatalogPriceTypeGroup {
  access: YesNo
  catalogGroupId: number
  groupId: number
  id: number
}

/** @see https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog-price-type-lang */
export interface CatalogPriceTypeLang {
  catalogGroupId: number
  id: number
  lang: string
  name: string
}

/** @see https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog-product */
export interface CatalogProduct {
  active: YesNo
  available: YesNo
  bundle: YesNo
  canBuyZero: YesNo
  code: string
  createdBy: number
  dateActiveFrom: string
  dateActiveTo: string
  dateCreate: string
  detailPicture: { id: string; url: string; urlMachine: string }
  detailText: string | null
  detailTextType: string
  height: number
  iblockId: number
  iblockSectionId: number
  id: number
  length: number
  measure: number
  modifiedBy: number
  name: string
  previewPicture: { id: string; url: string; urlMachine: string }
  previewText: string | null
  previewTextType: string
  purchasingCurrency: string
  purchasingPrice: number | string
  quantity: number
  quantityReserved: number
  quantityTrace: string
  sort: number
  subscribe: string
  timestampX: string
  type: number
  vatId: number
  vatIncluded: YesNo
  weight: number
  width: number
  xmlId: string
  barcodeMulti?: YesNo
  recurSchemeLength?: number
  recurSchemeType?: string
  trialPriceId?: number
  withoutOrder?: YesNo
  [key: `property${string}`]: unknown
}

/** @see https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog-product-image */
export interface CatalogProductImage {
  createTime: string
  detailUrl: string
  downloadUrl: string
  id: number
  name: string
  productId: number
  type: string
}

/** @see https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog-product-offer */
export interface CatalogProductOffer {
  active: YesNo
  available: YesNo
  bundle: YesNo
  canBuyZero: YesNo
  code: string
  createdBy: number
  dateActiveFrom: string
  dateActiveTo: string
  dateCreate: string
  detailPicture: { id: string; url: string; urlMachine: string }
  detailText: string | null
  detailTextType: string
  height: number
  iblockId: number
  iblockSectionId: number | string | null
  id: number
  length: number
  measure: number
  modifiedBy: number
  name: string
  parentId: { value: string; valueId: string }
  previewPicture: { id: string; url: string; urlMachine: string }
  previewText: string | null
  previewTextType: string
  purchasingCurrency: string
  purchasingPrice: number | string
  quantity: number
  quantityReserved: number
  quantityTrace: string
  sort: number
  subscribe: string
  timestampX: string
  type: number
  vatId: number
  vatIncluded: YesNo
  weight: number
  width: number
  xmlId: string
  barcodeMulti?: YesNo
  recurSchemeLength?: number | null
  recurSchemeType?: string
  trialPriceId?: number | null
  withoutOrder?: YesNo
  [key: `property${string}`]: unknown
}

/** @see https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog-product-property */
export interface CatalogProductProperty {
  active: YesNo
  code: string | null
  colCount: number
  defaultValue: string | null
  fileType: string | null
  filtrable: string
  hint: string | null
  iblockId: number
  id: number
  isRequired: YesNo
  linkIblockId: number | string | null
  listType: string
  multiple: YesNo
  multipleCnt: number | null
  name: string
  propertyType: string
  rowCount: number
  searchable: YesNo
  sort: number | null
  timestampX: string
  userType: string | null
  userTypeSettings: { group: YesNo; multiple: YesNo; size: number; tableName: string; width: number } | null
  withDescription: string | null
  xmlId: string | null
}

/** @see https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog-product-property-enum */
export interface CatalogProductPropertyEnum {
  def: YesNo
  id: number
  propertyId: number
  sort: number
  value: string
  xmlId: string
}

/** @see https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog-product-property-features */
export interface CatalogProductPropertyFeatures {
  featureId: string
  id: number
  isEnabled: YesNo
  moduleId: string
  propertyId: number
}

/** @see https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog-product-property-section */
export interface CatalogProductPropertySection {
  displayExpanded: YesNo
  displayType: string
  filterHint: string
  propertyId: number | string
  smartFilter: YesNo
  iblockId?: string
  sectionId?: string
}

/** @see https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog-product-service */
export interface CatalogProductService {
  active: YesNo
  available: YesNo
  bundle: YesNo
  code: string
  createdBy: number
  dateActiveFrom: string
  dateActiveTo: string
  dateCreate: string
  detailPicture: { id: string; url: string; urlMachine: string }
  detailText: string | null
  detailTextType: string
  iblockId: number
  iblockSectionId: number
  id: number
  modifiedBy: number
  name: string
  previewPicture: { id: string; url: string; urlMachine: string }
  previewText: string | null
  previewTextType: string
  sort: number
  timestampX: string
  type: number
  vatId: number
  vatIncluded: YesNo
  xmlId: string
  measure?: number | string
  [key: `property${string}`]: unknown
}

/** @see https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog-product-sku */
export interface CatalogProductSku {
  active: YesNo
  available: YesNo
  bundle: YesNo
  canBuyZero: YesNo
  code: string
  createdBy: number
  dateActiveFrom: string
  dateActiveTo: string
  dateCreate: string
  detailPicture: { id: string; url: string; urlMachine: string }
  detailText: string | null
  detailTextType: string
  height: number | null
  iblockId: number
  iblockSectionId: number
  id: number
  length: number | null
  measure: number | null
  modifiedBy: number
  name: string
  previewPicture: { id: string; url: string; urlMachine: string }
  previewText: string | null
  previewTextType: string
  purchasingCurrency: string | null
  purchasingPrice: string | null
  quantity: number | null
  sort: number
  subscribe: string
  timestampX: string
  type: number
  vatId: number | null
  vatIncluded: YesNo
  weight: number | null
  width: number | null
  xmlId: string
  [key: `property${string}`]: unknown
}

/** @see https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog-ratio */
export interface CatalogRatio {
  id: number
  isDefault: YesNo
  productId: number
  ratio: number
}

/** @see https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog-rounding-rule */
export interface CatalogRoundingRule {
  catalogGroupId: number
  createdBy: number
  dateCreate: string
  dateModify: string
  id: number
  modifiedBy: number
  price: number
  roundPrecision: number
  roundType: number
}

/** @see https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog-section */
export interface CatalogSection {
  active: string
  code: string
  description: string
  descriptionType: string
  iblockId: number
  iblockSectionId: number
  id: number
  name: string
  sort: number
  xmlId: string
}

/** @see https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog-store */
export interface CatalogStore {
  active: YesNo
  address: string
  code: string
  dateCreate: string
  dateModify: string
  description: string
  email: string
  gpsN: number
  gpsS: number
  id: number
  imageId: { id: number; url: string }
  issuingCenter: YesNo
  modifiedBy: number
  phone: string
  schedule: string
  sort: number
  title: string
  userId: number
  xmlId: string | null
}

/** @see https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog-storeproduct */
export interface CatalogStoreproduct {
  amount: number
  id: number
  productId: number
  quantityReserved: number | null
  storeId: number
}

/** @see https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog-userfield-document */
export interface CatalogUserfieldDocument {
  documentId: number
  documentType: string
  field7097: string
  fieldN?: unknown
}

/** @see https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog-vat */
export interface CatalogVat {
  active: string
  id: number
  name: string
  rate: number
  sort: number
  timestampX: string | null
}

export interface CatalogMethods {
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-get.html */
  'catalog.catalog.get': Method<{ id: Id }, { catalog: CatalogCatalog }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-get-fields.html */
  'catalog.catalog.getFields': Method<Record<never, never>, { catalog: Record<string, { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }> }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-is-offers.html */
  'catalog.catalog.isOffers': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-list.html */
  'catalog.catalog.list': ListMethod<ListParams<CatalogCatalog>, { catalogs: CatalogCatalog[] }, CatalogCatalog>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-add.html */
  'catalog.document.add': Method<{ fields: { docType: Some<'A' | 'D' | 'M' | 'R' | 'S'> | null; currency: string | null; responsibleId: Id | null; siteId?: string | null; dateDocument?: When | null; title?: string | null; commentary?: string | null; total?: Id | null; docNumber?: string | null; createdBy?: Id | null } }, { document: CatalogDocument }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-cancel.html */
  'catalog.document.cancel': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-cancel-list.html */
  'catalog.document.cancelList': Method<{ documentIds: readonly Id[] }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-conduct.html */
  'catalog.document.conduct': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-conduct-list.html */
  'catalog.document.conductList': Method<{ documentIds: readonly Id[] }, boolean>
  /** @deprecated Use `catalog.document.conduct`. @see https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-confirm.html */
  'catalog.document.confirm': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-delete.html */
  'catalog.document.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-delete-list.html */
  'catalog.document.deleteList': Method<{ documentIds: readonly Id[] }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-add.html */
  'catalog.document.element.add': Method<{ fields: { docId: Id | null; elementId: Id | null; storeFrom?: Id | null; storeTo?: Id | null; amount?: Id | null; purchasingPrice?: Id | null } }, { documentElement: CatalogDocumentElement }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-delete.html */
  'catalog.document.element.delete': Method<{ id: Id }, boolean>
  /** @deprecated Use `catalog.document.element.getFields`. @see https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-element-fields.html */
  'catalog.document.element.fields': Method<Record<never, never>, ({ id: { type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean; isDynamic: boolean; title: string } })[]>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-get-fields.html */
  'catalog.document.element.getFields': Method<Record<never, never>, { documentElement: Record<string, { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }> }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-list.html */
  'catalog.document.element.list': ListMethod<ListParams<CatalogDocumentElement>, { documentElements: CatalogDocumentElement[] }, CatalogDocumentElement>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-update.html */
  'catalog.document.element.update': Method<{ id: Id; fields: { storeFrom?: Id | null; storeTo?: Id | null; amount?: Id | null; purchasingPrice?: Id | null } }, { documentElement: CatalogDocumentElement }>
  /** @deprecated Use `catalog.document.getFields`. @see https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-fields.html */
  'catalog.document.fields': Method<Record<never, never>, ({ id: { type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean; isDynamic: boolean; title: string } })[]>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-get-fields.html */
  'catalog.document.getFields': Method<Record<never, never>, { document: Record<string, { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }> }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-list.html */
  'catalog.document.list': ListMethod<ListParams<CatalogDocument>, { documents: CatalogDocument[] }, CatalogDocument>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-mode-status.html */
  'catalog.document.mode.status': Method<Record<never, never>, YesNo>
  /** @deprecated Use `catalog.document.cancel`. @see https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-unconfirm.html */
  'catalog.document.unconfirm': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-update.html */
  'catalog.document.update': Method<{ id: Id; fields: { responsibleId?: Id | null; dateModify?: When | null; dateDocument?: When | null; total?: Id | null; commentary?: string | null; title?: string | null; docNumber?: string | null; modifiedBy?: Id | null } }, { document: CatalogDocument }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-add.html */
  'catalog.documentcontractor.add': Method<{ fields: { documentId: Id | null; entityTypeId: Id | null; entityId: Id | null } }, { documentContractor: CatalogDocumentcontractor }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-delete.html */
  'catalog.documentcontractor.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-get-fields.html */
  'catalog.documentcontractor.getFields': Method<Record<never, never>, { documentContractor: Record<string, { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }> }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-list.html */
  'catalog.documentcontractor.list': ListMethod<ListParams<CatalogDocumentcontractor>, { documentContractor: CatalogDocumentcontractor[] }, CatalogDocumentcontractor>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/enum/catalog-enum-get-round-types.html */
  'catalog.enum.getRoundTypes': Method<Record<never, never>, { enum: CatalogEnum[] }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/enum/catalog-enum-get-store-document-types.html */
  'catalog.enum.getStoreDocumentTypes': Method<Record<never, never>, { enum: CatalogEnum[] }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/extra/catalog-extra-get.html */
  'catalog.extra.get': Method<{ id: Id }, { extra: CatalogExtra }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/extra/catalog-extra-get-fields.html */
  'catalog.extra.getFields': Method<Record<never, never>, { extra: Record<string, { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }> }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/extra/catalog-extra-list.html */
  'catalog.extra.list': ListMethod<ListParams<CatalogExtra>, { extras: CatalogExtra[]; total: number; time: { start: number; finish: number; duration: number; processing: number; date_start: string; date_finish: string; operating: number } }, CatalogExtra>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-add.html */
  'catalog.measure.add': Method<{ fields: { code: Id | null; isDefault?: YesNo | null; measureTitle: string | null; symbol?: string | null; symbolIntl?: string | null; symbolLetterIntl?: string | null } }, { measure: CatalogMeasure }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-delete.html */
  'catalog.measure.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-get.html */
  'catalog.measure.get': Method<{ id: Id }, { measure: CatalogMeasure }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-get-fields.html */
  'catalog.measure.getFields': Method<Record<never, never>, { measure: Record<string, { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }> }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-list.html */
  'catalog.measure.list': ListMethod<{ select?: Select<Bag>; filter?: OpenFilter; order?: Order<Bag>; start?: Id }, { measures: { code: number; id: number; symbolIntl: string }[]; total: number; time: { start: number; finish: number; duration: number; processing: number; date_start: string; date_finish: string; operating: number } }, { code: number; id: number; symbolIntl: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-update.html */
  'catalog.measure.update': Method<{ id: Id; fields: { code?: Id | null; isDefault?: YesNo | null; measureTitle?: string | null; symbol?: string | null; symbolIntl?: string | null; symbolLetterIntl?: string | null } }, { measure: CatalogMeasure }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-add.html */
  'catalog.price.add': Method<{ fields: { productId: Id | null; catalogGroupId: Id | null; price: Id | null; currency: string | null } }, { price: CatalogPrice }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-delete.html */
  'catalog.price.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-get.html */
  'catalog.price.get': Method<{ id: Id }, { price: CatalogPrice }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-get-fields.html */
  'catalog.price.getFields': Method<Record<never, never>, { price: Record<string, { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }> }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-list.html */
  'catalog.price.list': ListMethod<ListParams<CatalogPrice>, { prices: CatalogPrice[] }, CatalogPrice>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-modify.html */
  'catalog.price.modify': Method<{ fields: { product: { id: Id | null; prices: readonly { id?: Id | null; catalogGroupId: Id | null; price: Id | null; currency: string | null }[] } } }, { prices: CatalogPrice[] }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-update.html */
  'catalog.price.update': Method<{ id: Id; fields: { price: Id | null; currency: string | null } }, { price: CatalogPrice }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-add.html */
  'catalog.priceType.add': Method<{ fields: { name: string | null; base?: YesNo | null; sort?: Id | null; xmlId?: string | null } }, { priceType: CatalogCatalogPrice }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-delete.html */
  'catalog.priceType.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-get.html */
  'catalog.priceType.get': Method<{ id: Id }, { priceType: CatalogCatalogPrice }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-get-fields.html */
  'catalog.priceType.getFields': Method<Record<never, never>, { priceType: Record<string, { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }> }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-list.html */
  'catalog.priceType.list': ListMethod<ListParams<CatalogCatalogPrice>, { priceTypes: CatalogCatalogPrice[]; total: number; time: { start: number; finish: number; duration: number; processing: number; date_start: string; date_finish: string; operating: number } }, CatalogCatalogPrice>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-update.html */
  'catalog.priceType.update': Method<{ id: Id; fields: { name: string | null; base?: YesNo | null; sort?: Id | null; xmlId?: string | null } }, { priceType: CatalogCatalogPrice }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-add.html */
  'catalog.priceTypeGroup.add': Method<{ fields: { catalogGroupId: Id | null; groupId: Id | null; access: YesNo | null } }, { priceTypeGroup: CatalogPriceTypeGroup }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-delete.html */
  'catalog.priceTypeGroup.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-get-fields.html */
  'catalog.priceTypeGroup.getFields': Method<Record<never, never>, { priceTypeGroup: Record<string, { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }> }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-list.html */
  'catalog.priceTypeGroup.list': ListMethod<ListParams<CatalogPriceTypeGroup>, { priceTypeGroups: CatalogPriceTypeGroup[] }, CatalogPriceTypeGroup>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-add.html */
  'catalog.priceTypeLang.add': Method<{ fields: { catalogGroupId: Id | null; name: string | null; lang: string | null } }, { priceTypeLang: CatalogPriceTypeLang }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-delete.html */
  'catalog.priceTypeLang.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-get.html */
  'catalog.priceTypeLang.get': Method<{ id: Id }, { priceTypeLang: CatalogPriceTypeLang }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-get-fields.html */
  'catalog.priceTypeLang.getFields': Method<Record<never, never>, { priceTypeLang: Record<string, { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }> }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-get-languages.html */
  'catalog.priceTypeLang.getLanguages': ListMethod<Record<never, never>, { languages: { active: YesNo; lid: string; name: string }[] }, { active: YesNo; lid: string; name: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-list.html */
  'catalog.priceTypeLang.list': ListMethod<ListParams<CatalogPriceTypeLang>, { priceTypeLangs: CatalogPriceTypeLang[] }, CatalogPriceTypeLang>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-update.html */
  'catalog.priceTypeLang.update': Method<{ id: Id; fields: { catalogGroupId?: Id | null; name?: string | null; lang?: string | null } }, { priceTypeLang: CatalogPriceTypeLang }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-add.html */
  'catalog.product.add': Method<{ fields: { iblockId: Id | null; name: string | null; active?: YesNo | null; code?: string | null; xmlId?: string | null; barcodeMulti?: YesNo | null; canBuyZero?: string | null; createdBy?: Id | null; modifiedBy?: Id | null; dateActiveFrom?: When | null; dateActiveTo?: When | null; dateCreate?: When | null; iblockSectionId?: Id | null; IblockSection?: readonly unknown[]; measure?: Id | null; previewText?: string | null; detailText?: string | null; previewPicture?: object | null; detailPicture?: object | null; previewTextType?: Some<'html' | 'text'> | null; detailTextType?: Some<'html' | 'text'> | null; sort?: Id | null; subscribe?: Some<'D' | 'N' | 'Y'> | null; vatId?: Id | null; vatIncluded?: string | null; height?: Id | null; length?: Id | null; weight?: Id | null; width?: Id | null; quantityTrace?: string | null; purchasingCurrency?: string | null; purchasingPrice?: Id | null; quantity?: Id | null; quantityReserved?: Id | null; recurSchemeLength?: Id | null; recurSchemeType?: string | null; trialPriceId?: Id | null; withoutOrder?: YesNo | null; [key: `property${string}`]: unknown } }, { element: CatalogProduct }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-delete.html */
  'catalog.product.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-download.html */
  'catalog.product.download': Method<{ fields: { fileId: Id | null; productId: Id | null; fieldName: string | null } }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-get.html */
  'catalog.product.get': Method<{ id: Id }, { product: CatalogProduct }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-get-fields-by-filter.html */
  'catalog.product.getFieldsByFilter': Method<{ filter: OpenFilter }, { product: Record<string, { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; name: string; type: string; isDynamic?: boolean; isMultiple?: boolean; propertyType?: string; userType?: string }> }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-list.html */
  'catalog.product.list': ListMethod<ListParams<CatalogProduct>, { products: CatalogProduct[] }, CatalogProduct>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-add.html */
  'catalog.product.offer.add': Method<{ fields: { iblockId: Id | null; name: string | null; active?: YesNo | null; code?: string | null; xmlId?: string | null; barcodeMulti?: YesNo | null; canBuyZero?: YesNo | null; createdBy?: Id | null; modifiedBy?: Id | null; dateActiveFrom?: When | null; dateActiveTo?: When | null; dateCreate?: When | null; iblockSectionId?: Id | null; IblockSection?: readonly unknown[]; measure?: Id | null; previewText?: string | null; detailText?: string | null; previewPicture?: object | null; detailPicture?: object | null; previewTextType?: Some<'html' | 'text'> | null; detailTextType?: Some<'html' | 'text'> | null; sort?: Id | null; subscribe?: Some<'D' | 'N' | 'Y'> | null; vatId?: Id | null; vatIncluded?: YesNo | null; height?: Id | null; length?: Id | null; weight?: Id | null; width?: Id | null; quantityTrace?: Some<'D' | 'N' | 'Y'> | null; purchasingCurrency?: string | null; purchasingPrice?: Id | null; quantity?: Id | null; quantityReserved?: Id | null; recurSchemeLength?: Id | null; recurSchemeType?: Some<'D' | 'H' | 'M' | 'Q' | 'S' | 'W' | 'Y'> | null; trialPriceId?: Id | null; withoutOrder?: YesNo | null; parentId?: Id | null; [key: `property${string}`]: unknown } }, { offer: CatalogProductOffer }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-delete.html */
  'catalog.product.offer.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-download.html */
  'catalog.product.offer.download': Method<{ fields: { fileId: Id | null; productId: Id | null; fieldName: Some<'DETAIL_PICTURE' | 'PREVIEW_PICTURE' | 'PROPERTY_N'> | null } }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-get.html */
  'catalog.product.offer.get': Method<{ id: Id }, { offer: CatalogProductOffer }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-get-fields-by-filter.html */
  'catalog.product.offer.getFieldsByFilter': Method<{ filter: OpenFilter }, { offer: Record<string, { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; name: string; type: string; isDynamic?: boolean; isMultiple?: boolean; propertyType?: string; userType?: string | null }> }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-list.html */
  'catalog.product.offer.list': ListMethod<ListParams<CatalogProductOffer>, { offers: CatalogProductOffer[] }, CatalogProductOffer>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-update.html */
  'catalog.product.offer.update': Method<{ id: Id; fields: { name?: string | null; active?: YesNo | null; code?: string | null; xmlId?: string | null; barcodeMulti?: YesNo | null; canBuyZero?: YesNo | null; createdBy?: Id | null; modifiedBy?: Id | null; dateActiveFrom?: When | null; dateActiveTo?: When | null; dateCreate?: When | null; iblockSectionId?: Id | null; IblockSection?: readonly unknown[]; measure?: Id | null; previewText?: string | null; detailText?: string | null; previewPicture?: object | null; detailPicture?: object | null; previewTextType?: Some<'html' | 'text'> | null; detailTextType?: Some<'html' | 'text'> | null; sort?: Id | null; subscribe?: Some<'D' | 'N' | 'Y'> | null; vatId?: Id | null; vatIncluded?: YesNo | null; height?: Id | null; length?: Id | null; weight?: Id | null; width?: Id | null; quantityTrace?: Some<'D' | 'N' | 'Y'> | null; purchasingCurrency?: string | null; purchasingPrice?: Id | null; quantity?: Id | null; quantityReserved?: Id | null; recurSchemeLength?: Id | null; recurSchemeType?: Some<'D' | 'H' | 'M' | 'Q' | 'S' | 'W' | 'Y'> | null; trialPriceId?: Id | null; withoutOrder?: YesNo | null; parentId?: object | null; [key: `property${string}`]: unknown; iblockId?: Id | null } }, { offer: CatalogProductOffer }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-add.html */
  'catalog.product.service.add': Method<{ fields: { iblockId: Id | null; name: string | null; active?: YesNo | null; code?: string | null; xmlId?: string | null; createdBy?: Id | null; modifiedBy?: Id | null; dateActiveFrom?: When | null; dateActiveTo?: When | null; dateCreate?: When | null; iblockSectionId?: Id | null; IblockSection?: readonly unknown[]; measure?: Id | null; previewText?: string | null; detailText?: string | null; previewPicture?: object | null; detailPicture?: object | null; previewTextType?: Some<'html' | 'text'> | null; detailTextType?: Some<'html' | 'text'> | null; sort?: Id | null; vatId?: Id | null; vatIncluded?: YesNo | null; [key: `property${string}`]: unknown } }, { service: CatalogProductService }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-delete.html */
  'catalog.product.service.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-download.html */
  'catalog.product.service.download': Method<{ fields: { fileId: Id | null; productId: Id | null; fieldName: Some<'DETAIL_PICTURE' | 'PREVIEW_PICTURE' | 'PROPERTY_N'> | null } }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-get.html */
  'catalog.product.service.get': Method<{ id: Id }, { service: CatalogProductService }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-get-fields-by-filter.html */
  'catalog.product.service.getFieldsByFilter': Method<{ filter: OpenFilter }, { service: Record<string, { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; name: string; type: string; isDynamic?: boolean; isMultiple?: boolean; propertyType?: string; userType?: string }> }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-list.html */
  'catalog.product.service.list': ListMethod<ListParams<CatalogProductService>, { services: CatalogProductService[] }, CatalogProductService>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-update.html */
  'catalog.product.service.update': Method<{ id: Id; fields: { name?: string | null; active?: YesNo | null; code?: string | null; xmlId?: string | null; createdBy?: Id | null; modifiedBy?: Id | null; dateActiveFrom?: When | null; dateActiveTo?: When | null; dateCreate?: When | null; iblockSectionId?: Id | null; IblockSection?: readonly unknown[]; measure?: Id | null; previewText?: string | null; detailText?: string | null; previewPicture?: object | null; detailPicture?: object | null; previewTextType?: Some<'html' | 'text'> | null; detailTextType?: Some<'html' | 'text'> | null; sort?: Id | null; vatId?: Id | null; vatIncluded?: YesNo | null; [key: `property${string}`]: unknown } }, { service: CatalogProductService }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-add.html */
  'catalog.product.sku.add': Method<{ fields: { iblockId: Id | null; name: string | null; active?: YesNo | null; code?: string | null; xmlId?: string | null; canBuyZero?: YesNo | null; createdBy?: Id | null; modifiedBy?: Id | null; dateActiveFrom?: When | null; dateActiveTo?: When | null; dateCreate?: When | null; iblockSectionId?: Id | null; IblockSection?: readonly unknown[]; measure?: Id | null; previewText?: string | null; detailText?: string | null; previewPicture?: object | null; detailPicture?: object | null; previewTextType?: Some<'html' | 'text'> | null; detailTextType?: Some<'html' | 'text'> | null; sort?: Id | null; subscribe?: Some<'D' | 'N' | 'Y'> | null; vatId?: Id | null; vatIncluded?: YesNo | null; height?: Id | null; length?: Id | null; weight?: Id | null; width?: Id | null; purchasingCurrency?: string | null; purchasingPrice?: Id | null; quantity?: Id | null; [key: `property${string}`]: unknown } }, { sku: CatalogProductSku }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-delete.html */
  'catalog.product.sku.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-download.html */
  'catalog.product.sku.download': Method<{ fields: { fileId: Id | null; productId: Id | null; fieldName: Some<'DETAIL_PICTURE' | 'PREVIEW_PICTURE' | 'PROPERTY_N'> | null } }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-get.html */
  'catalog.product.sku.get': Method<{ id: Id }, { sku: CatalogProductSku }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-get-fields-by-filter.html */
  'catalog.product.sku.getFieldsByFilter': Method<{ filter: OpenFilter }, { sku: Record<string, { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; name: string; type: string; isDynamic?: boolean; isMultiple?: boolean; propertyType?: string; userType?: string }> }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-list.html */
  'catalog.product.sku.list': ListMethod<ListParams<CatalogProductSku>, { units: CatalogProductSku[] }, CatalogProductSku>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-update.html */
  'catalog.product.sku.update': Method<{ id: Id; fields: { name?: string | null; active?: YesNo | null; code?: string | null; xmlId?: string | null; canBuyZero?: YesNo | null; createdBy?: Id | null; modifiedBy?: Id | null; dateActiveFrom?: When | null; dateActiveTo?: When | null; dateCreate?: When | null; iblockSectionId?: Id | null; IblockSection?: readonly unknown[]; measure?: Id | null; previewText?: string | null; detailText?: string | null; previewPicture?: object | null; detailPicture?: object | null; previewTextType?: Some<'html' | 'text'> | null; detailTextType?: Some<'html' | 'text'> | null; sort?: Id | null; subscribe?: Some<'D' | 'N' | 'Y'> | null; vatId?: Id | null; vatIncluded?: YesNo | null; height?: Id | null; length?: Id | null; weight?: Id | null; width?: Id | null; purchasingCurrency?: string | null; purchasingPrice?: Id | null; quantity?: Id | null; [key: `property${string}`]: unknown } }, { sku: CatalogProductSku }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-update.html */
  'catalog.product.update': Method<{ id: Id; fields: { name?: string | null; active?: YesNo | null; code?: string | null; xmlId?: string | null; barcodeMulti?: YesNo | null; canBuyZero?: string | null; createdBy?: Id | null; modifiedBy?: Id | null; dateActiveFrom?: When | null; dateActiveTo?: When | null; dateCreate?: When | null; iblockSectionId?: Id | null; IblockSection?: readonly unknown[]; measure?: Id | null; previewText?: string | null; detailText?: string | null; previewPicture?: object | null; detailPicture?: object | null; previewTextType?: Some<'html' | 'text'> | null; detailTextType?: Some<'html' | 'text'> | null; sort?: Id | null; subscribe?: Some<'D' | 'N' | 'Y'> | null; vatId?: Id | null; vatIncluded?: string | null; height?: Id | null; length?: Id | null; weight?: Id | null; width?: Id | null; quantityTrace?: string | null; purchasingCurrency?: string | null; purchasingPrice?: Id | null; quantity?: Id | null; quantityReserved?: Id | null; recurSchemeLength?: Id | null; recurSchemeType?: string | null; trialPriceId?: Id | null; withoutOrder?: YesNo | null; [key: `property${string}`]: unknown } }, { element: CatalogProduct }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-add.html */
  'catalog.productImage.add': Method<{ fields: { productId: Id | null; type?: string | null }; fileContent: readonly string[] }, { productImage: CatalogProductImage }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-delete.html */
  'catalog.productImage.delete': Method<{ productId: Id; id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-get.html */
  'catalog.productImage.get': Method<{ productId: Id; id: Id }, { productImage: CatalogProductImage }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-get-fields.html */
  'catalog.productImage.getFields': Method<Record<never, never>, { productImage: Record<string, { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }> }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-list.html */
  'catalog.productImage.list': ListMethod<{ productId: Id; select?: Select<CatalogProductImage>; start?: Id }, { productImages: CatalogProductImage[] }, CatalogProductImage>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-add.html */
  'catalog.productProperty.add': Method<{ fields: { iblockId: Id | null; name: string | null; propertyType: Some<'E' | 'F' | 'G' | 'L' | 'N' | 'S'> | null; active?: YesNo | null; sort?: Id | null; code?: string | null; defaultValue?: string | null; userType?: string | null; rowCount?: Id | null; colCount?: Id | null; listType?: Some<'C' | 'L'> | null; multiple?: YesNo | null; xmlId?: string | null; fileType?: string | null; multipleCnt?: Id | null; linkIblockId?: Id | null; withDescription?: YesNo | null; searchable?: YesNo | null; filtrable?: YesNo | null; isRequired?: YesNo | null; hint?: string | null; userTypeSettings?: object | null } }, { productProperty: CatalogProductProperty }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-delete.html */
  'catalog.productProperty.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-get.html */
  'catalog.productProperty.get': Method<{ id: Id }, { productProperty: CatalogProductProperty }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-get-fields.html */
  'catalog.productProperty.getFields': Method<Record<never, never>, { productProperty: Record<string, { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }> }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-list.html */
  'catalog.productProperty.list': ListMethod<ListParams<CatalogProductProperty>, { productProperties: CatalogProductProperty[] }, CatalogProductProperty>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-update.html */
  'catalog.productProperty.update': Method<{ id: Id; fields: { iblockId: Id | null; name?: string | null; propertyType?: string | null; active?: YesNo | null; sort?: Id | null; code?: string | null; defaultValue?: string | null; userType?: string | null; rowCount?: Id | null; colCount?: Id | null; listType?: Some<'C' | 'L'> | null; multiple?: YesNo | null; xmlId?: string | null; fileType?: string | null; multipleCnt?: Id | null; linkIblockId?: Id | null; withDescription?: YesNo | null; searchable?: YesNo | null; filtrable?: YesNo | null; isRequired?: YesNo | null; hint?: string | null; userTypeSettings?: object | null } }, { productProperty: CatalogProductProperty }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-add.html */
  'catalog.productPropertyEnum.add': Method<{ fields: { propertyId: Id | null; value: string | null; xmlId: string | null; def?: YesNo | null; sort?: Id | null } }, { productPropertyEnum: CatalogProductPropertyEnum }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-delete.html */
  'catalog.productPropertyEnum.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-get.html */
  'catalog.productPropertyEnum.get': Method<{ id: Id }, { productPropertyEnum: CatalogProductPropertyEnum }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-get-fields.html */
  'catalog.productPropertyEnum.getFields': Method<Record<never, never>, { productPropertyEnum: Record<string, { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }> }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-list.html */
  'catalog.productPropertyEnum.list': ListMethod<ListParams<CatalogProductPropertyEnum>, { productPropertyEnums: CatalogProductPropertyEnum[] }, CatalogProductPropertyEnum>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-update.html */
  'catalog.productPropertyEnum.update': Method<{ id: Id; fields: { propertyId: Id | null; value: string | null; xmlId: string | null; def?: YesNo | null; sort?: Id | null } }, { productPropertyEnum: CatalogProductPropertyEnum }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-add.html */
  'catalog.productPropertyFeature.add': Method<{ fields: { propertyId: Id | null; moduleId: string | null; featureId: string | null; isEnabled: YesNo | null } }, { productPropertyFeature: CatalogProductPropertyFeatures }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-get.html */
  'catalog.productPropertyFeature.get': Method<{ id: Id }, { productPropertyFeature: CatalogProductPropertyFeatures }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-get-available-features-by-property.html */
  'catalog.productPropertyFeature.getAvailableFeaturesByProperty': Method<{ propertyId: Id }, { features: { featureId: string; featureName: string; moduleId: string }[] }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-get-fields.html */
  'catalog.productPropertyFeature.getFields': Method<Record<never, never>, { productPropertyFeature: Record<string, { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }> }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-list.html */
  'catalog.productPropertyFeature.list': ListMethod<ListParams<CatalogProductPropertyFeatures>, { productPropertyFeatures: CatalogProductPropertyFeatures[] }, CatalogProductPropertyFeatures>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-update.html */
  'catalog.productPropertyFeature.update': Method<{ id: Id; fields: { propertyId: Id | null; moduleId: string | null; featureId: string | null; isEnabled: YesNo | null } }, { productPropertyFeature: CatalogProductPropertyFeatures }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-get.html */
  'catalog.productPropertySection.get': Method<{ propertyId: Id }, { productPropertySection: CatalogProductPropertySection }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-list.html */
  'catalog.productPropertySection.list': ListMethod<ListParams<CatalogProductPropertySection>, { productPropertySections: CatalogProductPropertySection[] }, CatalogProductPropertySection>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-set.html */
  'catalog.productPropertySection.set': Method<{ propertyId: Id; fields: { smartFilter?: YesNo | null; displayType?: Some<'F' | 'K' | 'P'> | null; displayExpanded?: YesNo | null; filterHint?: string | null } }, { productPropertySection: CatalogProductPropertySection }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/ratio/catalog-ratio-get.html */
  'catalog.ratio.get': Method<{ id: Id }, { ratio: CatalogRatio }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/ratio/catalog-ratio-get-fields.html */
  'catalog.ratio.getFields': Method<Record<never, never>, { ratio: Record<string, { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }> }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/ratio/catalog-ratio-list.html */
  'catalog.ratio.list': ListMethod<ListParams<CatalogRatio>, { ratios: CatalogRatio[] }, CatalogRatio>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-add.html */
  'catalog.roundingRule.add': Method<{ fields: { catalogGroupId: Id | null; price: Id | null; roundType: Id | null; roundPrecision: Id | null } }, { roundingRule: CatalogRoundingRule }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-delete.html */
  'catalog.roundingRule.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-get.html */
  'catalog.roundingRule.get': Method<{ id: Id }, { roundingRule: CatalogRoundingRule }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-get-fields.html */
  'catalog.roundingRule.getFields': Method<Record<never, never>, { roundingRule: Record<string, { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }> }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-list.html */
  'catalog.roundingRule.list': ListMethod<ListParams<CatalogRoundingRule>, { roundingRules: CatalogRoundingRule[]; total: number; time: { start: number; finish: number; duration: number; processing: number; date_start: string; date_finish: string; operating: number } }, CatalogRoundingRule>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-update.html */
  'catalog.roundingRule.update': Method<{ id: Id; fields: { catalogGroupId: Id | null; price: Id | null; roundType: Id | null; roundPrecision: Id | null } }, { roundingRule: CatalogRoundingRule }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-add.html */
  'catalog.section.add': Method<{ fields: { iblockId: Id | null; iblockSectionId?: Id | null; name: string | null; xmlId?: string | null; code?: string | null; sort?: Id | null; active?: string | null; description?: string | null; descriptionType?: string | null } }, { section: CatalogSection }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-delete.html */
  'catalog.section.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-get.html */
  'catalog.section.get': Method<{ id: Id }, { section: CatalogSection }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-get-fields.html */
  'catalog.section.getFields': Method<Record<never, never>, { section: Record<string, { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }> }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-list.html */
  'catalog.section.list': ListMethod<{ select?: Select<Bag>; filter?: OpenFilter; order?: Order<Bag>; start?: Id }, { sections: { id: number; name: string; sort: number }[]; total: number; time: { start: number; finish: number; duration: number; processing: number; date_start: string; date_finish: string; operating: number } }, { id: number; name: string; sort: number }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-update.html */
  'catalog.section.update': Method<{ id: Id; fields: { iblockId: Id | null; iblockSectionId?: Id | null; name: string | null; xmlId?: string | null; code?: string | null; sort?: Id | null; active?: string | null; description?: string | null; descriptionType?: string | null } }, { section: CatalogSection }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-add.html */
  'catalog.store.add': Method<{ fields: { address: string | null; title?: string | null; active?: YesNo | null; description?: string | null; gpsN?: Id | null; gpsS?: Id | null; imageId?: object | null; dateModify?: When | null; dateCreate?: When | null; userId?: Id | null; modifiedBy?: Id | null; phone?: string | null; schedule?: string | null; xmlId?: string | null; sort?: Id | null; email?: string | null; issuingCenter?: YesNo | null; code?: string | null } }, { store: CatalogStore }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-delete.html */
  'catalog.store.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-get.html */
  'catalog.store.get': Method<{ id: Id }, { store: CatalogStore }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-get-fields.html */
  'catalog.store.getFields': Method<Record<never, never>, { store: Record<string, { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }> }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-list.html */
  'catalog.store.list': ListMethod<ListParams<CatalogStore>, { stores: CatalogStore[] }, CatalogStore>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-update.html */
  'catalog.store.update': Method<{ id: Id; fields: { address?: string | null; title?: string | null; active?: YesNo | null; description?: string | null; gpsN?: Id | null; gpsS?: Id | null; imageId?: object | null; dateModify?: When | null; dateCreate?: When | null; userId?: Id | null; modifiedBy?: Id | null; phone?: string | null; schedule?: string | null; xmlId?: string | null; sort?: Id | null; email?: string | null; issuingCenter?: YesNo | null; code?: string | null } }, { store: CatalogStore }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/store-product/catalog-store-product-get.html */
  'catalog.storeproduct.get': Method<{ id: Id }, { storeProduct: CatalogStoreproduct }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/store-product/catalog-store-product-get-fields.html */
  'catalog.storeproduct.getFields': Method<Record<never, never>, { storeProduct: Record<string, { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }> }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/store-product/catalog-store-product-list.html */
  'catalog.storeproduct.list': ListMethod<ListParams<CatalogStoreproduct>, { storeProducts: CatalogStoreproduct[] }, CatalogStoreproduct>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/userfield-document/catalog-userfield-document-list.html */
  'catalog.userfield.document.list': ListMethod<{ select: Select<CatalogUserfieldDocument>; filter: Filter<CatalogUserfieldDocument>; order?: Order<CatalogUserfieldDocument>; start?: Id }, { documents: CatalogUserfieldDocument[] }, CatalogUserfieldDocument>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/userfield-document/catalog-userfield-document-update.html */
  'catalog.userfield.document.update': Method<{ documentId: Id; fields: { documentType: string | null; fieldN?: unknown; field7097?: string | null } }, { document: CatalogUserfieldDocument }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-add.html */
  'catalog.vat.add': Method<{ fields: { name: string | null; active?: YesNo | null; rate: Id | null; sort?: Id | null } }, { vat: CatalogVat }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-delete.html */
  'catalog.vat.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-get.html */
  'catalog.vat.get': Method<{ id: Id }, { vat: CatalogVat }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-get-fields.html */
  'catalog.vat.getFields': Method<Record<never, never>, { vat: Record<string, { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }> }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-list.html */
  'catalog.vat.list': ListMethod<{ select?: Select<Bag>; filter?: OpenFilter; order?: Order<Bag>; start?: Id }, { vats: { id: number; name: string; rate: number }[]; total: number; time: { start: number; finish: number; duration: number; processing: number; date_start: string; date_finish: string; operating: number } }, { id: number; name: string; rate: number }>
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-update.html */
  'catalog.vat.update': Method<{ id: Id; fields: { name: string | null; active?: YesNo | null; rate: Id | null; sort?: Id | null } }, { vat: CatalogVat }>
}

export interface CatalogEvents {
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/measure/events/catalog-measure-on-add.html */
  'CATALOG.MEASURE.ON.ADD': { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/measure/events/catalog-measure-on-delete.html */
  'CATALOG.MEASURE.ON.DELETE': { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/measure/events/catalog-measure-on-update.html */
  'CATALOG.MEASURE.ON.UPDATE': { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/price/events/catalog-price-on-add.html */
  'CATALOG.PRICE.ON.ADD': { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/price/events/catalog-price-on-delete.html */
  'CATALOG.PRICE.ON.DELETE': { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/price/events/catalog-price-on-update.html */
  'CATALOG.PRICE.ON.UPDATE': { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/events/catalog-price-type-on-add.html */
  'CATALOG.PRICE.TYPE.ON.ADD': { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/events/catalog-price-type-on-delete.html */
  'CATALOG.PRICE.TYPE.ON.DELETE': { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/events/catalog-price-type-on-update.html */
  'CATALOG.PRICE.TYPE.ON.UPDATE': { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product/events/catalog-product-on-add.html */
  'CATALOG.PRODUCT.ON.ADD': { FIELDS: { ID: string; TYPE: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product/events/catalog-product-on-delete.html */
  'CATALOG.PRODUCT.ON.DELETE': { FIELDS: { ID: string; TYPE: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/product/events/catalog-product-on-update.html */
  'CATALOG.PRODUCT.ON.UPDATE': { FIELDS: { ID: string; TYPE: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/events/catalog-rounding-on-add.html */
  'CATALOG.ROUNDING.ON.ADD': { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/events/catalog-rounding-on-delete.html */
  'CATALOG.ROUNDING.ON.DELETE': { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/events/catalog-rounding-on-update.html */
  'CATALOG.ROUNDING.ON.UPDATE': { FIELDS: { ID: string } }
}
