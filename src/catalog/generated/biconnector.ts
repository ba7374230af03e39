// Printed from catalog/ by `npm run catalog`; changes belong there.
import type { Bag, Flag, Id, ListMethod, Method, OpenFilter, Order, Select } from '../shapes'

export interface BiconnectorMethods {
  /** @see https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-add.html */
  'biconnector.connector.add': Method<{ fields: { title: string | null; logo: string | null; description?: string | null; urlCheck: string | null; urlTableList: string | null; urlTableDescription: string | null; urlData: string | null; settings: readonly { name?: string | null; type?: string | null; code?: string | null; [key: string]: unknown }[]; sort?: Id | null } }, { id: number }>
  /** @see https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-delete.html */
  'biconnector.connector.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-fields.html */
  'biconnector.connector.fields': Method<Record<never, never>, { fields: { title: string; type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean }[] }>
  /** @see https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-get.html */
  'biconnector.connector.get': Method<{ id: Id }, { item: { id: number; title: string; dateCreate: string; logo: string; description: string; sort: number; urlCheck: string; settings: { name: string; code: string; type: string }[]; urlData: string; urlTableList: string; urlTableDescription: string } }>
  /** @see https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-list.html */
  'biconnector.connector.list': ListMethod<{ select?: Select<Bag>; filter?: OpenFilter; order?: Order<Bag>; page?: Id; start?: Id }, { id: string; title: string; urlCheck: string; dateCreate: string }[], { id: string; title: string; urlCheck: string; dateCreate: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-update.html */
  'biconnector.connector.update': Method<{ id: Id; fields: { title?: string | null; logo?: string | null; description?: string | null; urlCheck?: string | null; urlTableList?: string | null; urlTableDescription?: string | null; urlData?: string | null; settings?: readonly { name?: string | null; type?: string | null; code?: string | null; [key: string]: unknown }[]; sort?: Id | null } }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-add.html */
  'biconnector.dataset.add': Method<{ fields: { name: string | null; externalName: string | null; externalCode: string | null; sourceId: Id | null; description?: string | null; fields: readonly { type?: string | null; name?: string | null; externalCode?: string | null; [key: string]: unknown }[] } }, { id: number }>
  /** @see https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-delete.html */
  'biconnector.dataset.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-fields.html */
  'biconnector.dataset.fields': Method<Record<never, never>, { fields: { title: string; type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean }[] }>
  /** @see https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-fields-update.html */
  'biconnector.dataset.fields.update': Method<{ id: Id; add?: object | readonly { type?: string | null; name?: string | null; externalCode?: string | null; [key: string]: unknown }[]; update?: object | readonly { id?: Id | null; visible?: Flag | null; [key: string]: unknown }[]; delete?: readonly Id[] }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-get.html */
  'biconnector.dataset.get': Method<{ id: Id }, { item: { id: number; type: string; name: string; description: string; externalCode: string; externalName: string; dateCreate: string; dateUpdate: string; createdById: number; updatedById: number; externalId: number; fields: { id: number; datasetId: number; type: string; name: string; externalCode: string; visible: boolean }[] } }>
  /** @see https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-list.html */
  'biconnector.dataset.list': ListMethod<{ select?: Select<Bag>; filter?: OpenFilter; order?: Order<Bag>; page?: Id; start?: Id }, { id: string; name: string; description: string }[], { id: string; name: string; description: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-update.html */
  'biconnector.dataset.update': Method<{ id: Id; fields: { description?: string | null } }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-add.html */
  'biconnector.source.add': Method<{ fields: { title: string | null; description?: string | null; active?: Flag | null; connectorId: Id | null; settings: object | null } }, { id: number }>
  /** @see https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-delete.html */
  'biconnector.source.delete': Method<{ id: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-fields.html */
  'biconnector.source.fields': Method<Record<never, never>, { fields: { title: string; type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean }[] }>
  /** @see https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-get.html */
  'biconnector.source.get': Method<{ id: Id }, { item: { connection: { id: number; type: string; code: string; title: string; description: string; active: boolean; dateCreate: string; dateUpdate: string; createdById: number; updatedById: number }; connectorId: number; settings: { code: string; name: string; type: string; value: string; id: number }[] } }>
  /** @see https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-list.html */
  'biconnector.source.list': ListMethod<{ select?: Select<Bag>; filter?: OpenFilter; order?: Order<Bag>; page?: Id; start?: Id }, { id: string; title: string; active: boolean; dateCreate: string }[], { id: string; title: string; active: boolean; dateCreate: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-update.html */
  'biconnector.source.update': Method<{ id: Id; fields: { title?: string | null; description?: string | null; active?: Flag | null; settings?: object | null } }, boolean>
}
