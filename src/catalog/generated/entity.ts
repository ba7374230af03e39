// Printed from catalog/ by `npm run catalog`; changes belong there.
import type { Bag, FileInput, Id, ListMethod, Method, OpenFilter, When } from '../shapes'

export interface EntityMethods {
  /** @see https://apidocs.bitrix24.com/api-reference/entity/entities/entity-add.html */
  'entity.add': Method<{ ENTITY: string; NAME: string; ACCESS?: object }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/entity/entities/entity-delete.html */
  'entity.delete': Method<{ ENTITY: string }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/entity/entities/entity-get.html */
  'entity.get': Method<{ ENTITY?: string }, { ID: string; IBLOCK_TYPE_ID: string; ENTITY: string; NAME: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-add.html */
  'entity.item.add': Method<{ ENTITY: string; NAME?: string; PROPERTY_VALUES?: object; SECTION?: Id; DATE_ACTIVE_FROM?: When; DATE_ACTIVE_TO?: When; PREVIEW_PICTURE?: FileInput; DETAIL_PICTURE?: FileInput; [key: `UF_${string}`]: unknown }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-delete.html */
  'entity.item.delete': Method<{ ENTITY: string; ID: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-get.html */
  'entity.item.get': ListMethod<{ ENTITY: string; SORT?: object; FILTER?: OpenFilter; start?: Id }, { ID: string; TIMESTAMP_X: string; MODIFIED_BY: string; DATE_CREATE: string; CREATED_BY: string; ACTIVE: string; DATE_ACTIVE_FROM: string; DATE_ACTIVE_TO: string; SORT: string; NAME: string; PREVIEW_PICTURE: string | null; PREVIEW_TEXT: string | null; DETAIL_PICTURE: string | null; DETAIL_TEXT: string | null; CODE: string | null; ENTITY: string; SECTION: string | null; PROPERTY_VALUES?: Bag }[], { ID: string; TIMESTAMP_X: string; MODIFIED_BY: string; DATE_CREATE: string; CREATED_BY: string; ACTIVE: string; DATE_ACTIVE_FROM: string; DATE_ACTIVE_TO: string; SORT: string; NAME: string; PREVIEW_PICTURE: string | null; PREVIEW_TEXT: string | null; DETAIL_PICTURE: string | null; DETAIL_TEXT: string | null; CODE: string | null; ENTITY: string; SECTION: string | null; PROPERTY_VALUES?: Bag }>
  /** @see https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-add.html */
  'entity.item.property.add': Method<{ ENTITY: string; PROPERTY: string; NAME?: string; TYPE?: string; SORT?: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-delete.html */
  'entity.item.property.delete': Method<{ ENTITY: string; PROPERTY: string }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-get.html */
  'entity.item.property.get': Method<{ ENTITY: string; PROPERTY?: string }, { PROPERTY: string; NAME: string; TYPE: string; SORT: string }[]>
  /** @see https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-update.html */
  'entity.item.property.update': Method<{ ENTITY: string; PROPERTY: string; PROPERTY_NEW?: string; NAME?: string; TYPE?: string; SORT?: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-update.html */
  'entity.item.update': Method<{ ENTITY: string; ID: Id; NAME?: string; PROPERTY_VALUES?: object; SECTION?: Id; DATE_ACTIVE_FROM?: When; DATE_ACTIVE_TO?: When; PREVIEW_PICTURE?: FileInput; DETAIL_PICTURE?: FileInput; [key: `UF_${string}`]: unknown }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/entity/entities/entity-rights.html */
  'entity.rights': Method<{ ENTITY: string; ACCESS?: object }, { U1: string; AU: string; U577: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-add.html */
  'entity.section.add': Method<{ ENTITY: string; NAME: string; SECTION?: Id; ACTIVE?: string; SORT?: Id; CODE?: string; DESCRIPTION?: string; PICTURE?: FileInput; DETAIL_PICTURE?: FileInput; [key: `UF_${string}`]: unknown }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-delete.html */
  'entity.section.delete': Method<{ ENTITY: string; ID: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-get.html */
  'entity.section.get': ListMethod<{ ENTITY: string; SORT?: object; FILTER?: OpenFilter; start?: Id }, { ID: string; CODE: string | null; TIMESTAMP_X: string; DATE_CREATE: string; CREATED_BY: string; MODIFIED_BY: string; ACTIVE: string; SORT: string; NAME: string; PICTURE: string | null; DETAIL_PICTURE: string | null; DESCRIPTION: string | null; LEFT_MARGIN: string; RIGHT_MARGIN: string; DEPTH_LEVEL: string; ENTITY: string; SECTION: string | null }[], { ID: string; CODE: string | null; TIMESTAMP_X: string; DATE_CREATE: string; CREATED_BY: string; MODIFIED_BY: string; ACTIVE: string; SORT: string; NAME: string; PICTURE: string | null; DETAIL_PICTURE: string | null; DESCRIPTION: string | null; LEFT_MARGIN: string; RIGHT_MARGIN: string; DEPTH_LEVEL: string; ENTITY: string; SECTION: string | null }>
  /** @see https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-update.html */
  'entity.section.update': Method<{ ENTITY: string; ID: Id; NAME?: string; SECTION?: Id; ACTIVE?: string; SORT?: Id; CODE?: string; DESCRIPTION?: string; PICTURE?: FileInput; DETAIL_PICTURE?: FileInput; [key: `UF_${string}`]: unknown }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/entity/entities/entity-update.html */
  'entity.update': Method<{ ENTITY: string; NAME?: string; ENTITY_NEW?: string; ACCESS?: object }, boolean>
}
