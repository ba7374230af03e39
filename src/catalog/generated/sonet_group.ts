// Printed from catalog/ by `npm run catalog`; changes belong there.


export interface SonetGroupEvents {
  /** @see https://apidocs.bitrix24.com/api-reference/sonet-group/events/on-sonet-group-add.html */
  ONSONETGROUPADD: { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/sonet-group/events/on-sonet-group-delete.html */
  ONSONETGROUPDELETE: { FIELDS: { ID: string } }
  /** @see https://apidocs.bitrix24.com/api-reference/sonet-group/events/on-sonet-group-update.html */
  ONSONETGROUPUPDATE: { FIELDS: { ID: string } }
}
