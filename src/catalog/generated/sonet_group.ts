// Printed from catalog/ by `npm run catalog`; changes belong there.
import type { Bag } from '../shapes'

export interface SonetGroupEvents {
  /** @see https://apidocs.bitrix24.com/api-reference/sonet-group/events/on-sonet-group-add.html */
  ONSONETGROUPADD: { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/sonet-group/events/on-sonet-group-delete.html */
  ONSONETGROUPDELETE: { FIELDS: { ID: string } }
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/sonet-group/outdated/on-sonet-group-subject-add.html */
  ONSONETGROUPSUBJECTADD: Bag
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/sonet-group/outdated/on-sonet-group-subject-delete.html */
  ONSONETGROUPSUBJECTDELETE: Bag
  /** @deprecated It is outdated. @see https://apidocs.bitrix24.com/api-reference/sonet-group/outdated/on-sonet-group-subject-update.html */
  ONSONETGROUPSUBJECTUPDATE: Bag
  /** @see https://apidocs.bitrix24.com/api-reference/sonet-group/events/on-sonet-group-update.html */
  ONSONETGROUPUPDATE: { FIELDS: { ID: string } }
}
