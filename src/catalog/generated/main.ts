// Printed from catalog/ by `npm run catalog`; changes belong there.
import type { Bag, FilterV3, Id, ListMethod, Method, Order, Pagination, SelectV3 } from '../shapes'

export interface MainMethodsV3 {
  /** @see https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-field-get.html */
  'main.eventlog.field.get': Method<{ name: string; select?: SelectV3<Bag> }, { item: { name: string; type: string; title: string; description: string; validationRules: []; requiredGroups: unknown; filterable: boolean; sortable: boolean; editable: boolean; multiple: boolean; elementType: unknown } }>
  /** @see https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-field-list.html */
  'main.eventlog.field.list': ListMethod<{ select?: SelectV3<Bag> }, { items: { name: string; type: string; title: string; description: unknown; filterable: boolean; sortable: boolean; multiple: boolean }[] }, { name: string; type: string; title: string; description: unknown; filterable: boolean; sortable: boolean; multiple: boolean }>
  /** @see https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-get.html */
  'main.eventlog.get': Method<{ id: Id; select?: SelectV3<Bag> }, { item: { id: number; timestampX: string; severity: string; auditTypeId: string; moduleId: string; itemId: string; remoteAddr: string; userAgent: string; requestUri: string; siteId: string; userId: number; guestId: number; description: string } }>
  /** @see https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-list.html */
  'main.eventlog.list': ListMethod<{ select?: SelectV3<Bag>; filter?: FilterV3<Bag>; order?: Order<Bag>; pagination?: Pagination }, { items: { id: number; timestampX: string; severity: string; auditTypeId: string; moduleId: string; itemId: string; userId: number; description: string }[] }, { id: number; timestampX: string; severity: string; auditTypeId: string; moduleId: string; itemId: string; userId: number; description: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-tail.html */
  'main.eventlog.tail': ListMethod<{ select?: SelectV3<Bag>; filter?: FilterV3<Bag>; cursor?: object }, { items: { id: number; timestampX: string; severity: string; auditTypeId: string; moduleId: string; itemId: string; userId: number; description: string }[] }, { id: number; timestampX: string; severity: string; auditTypeId: string; moduleId: string; itemId: string; userId: number; description: string }>
}
