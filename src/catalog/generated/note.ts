// Printed from catalog/ by `npm run catalog`; changes belong there.
import type { Bag, Flag, Id, ListMethod, Method, Pagination, SelectV3, Some } from '../shapes'

export interface NoteMethodsV3 {
  /** @see https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-add.html */
  'note.collection.add': Method<{ fields: { name: string | null; position?: Id | null } }, { item: { id: number; name: string; position: number; policyLevel: string; createdBy: number; createdAt: string; updatedBy: number; updatedAt: string } }>
  /** @see https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-archive.html */
  'note.collection.archive': Method<{ id: Id }, { result: boolean }>
  /** @see https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-delete.html */
  'note.collection.delete': Method<{ id: Id }, { result: boolean }>
  /** @see https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-field-get.html */
  'note.collection.field.get': Method<{ name: string; select?: SelectV3<Bag> }, { item: { name: string; type: string; title: string } }>
  /** @see https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-field-list.html */
  'note.collection.field.list': ListMethod<{ select?: SelectV3<Bag> }, { items: { name: string; type: string; title: string; filterable: boolean; sortable: boolean }[] }, { name: string; type: string; title: string; filterable: boolean; sortable: boolean }>
  /** @see https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-get.html */
  'note.collection.get': Method<{ id: Id }, { item: { id: number; name: string; position: number; policyLevel: string; createdBy: number; createdAt: string; updatedBy: number; updatedAt: string } }>
  /** @see https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-list.html */
  'note.collection.list': ListMethod<{ pagination?: Pagination }, { items: { id: number; name: string; position: number; policyLevel: string; createdBy: number; updatedBy: number; createdAt: string; updatedAt: string }[]; nextCursor: { position: number; id: number } }, { id: number; name: string; position: number; policyLevel: string; createdBy: number; updatedBy: number; createdAt: string; updatedAt: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-update.html */
  'note.collection.update': Method<{ id: Id; fields: { name: string | null } }, { item: { id: number; name: string; position: number; policyLevel: string; createdBy: number; createdAt: string; updatedBy: number; updatedAt: string } }>
  /** @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-add.html */
  'note.document.add': Method<{ fields: { collectionId: Id | null; title: string | null; parentId?: Id | null; markdown?: string | null } }, { item: { id: number; collectionId: number; parentId: number; title: string; markdown: string; position: number; createdBy: number; updatedBy: number; createdAt: string; updatedAt: string } }>
  /** @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-archive.html */
  'note.document.archive': Method<{ id: Id }, { result: boolean }>
  /** @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-delete.html */
  'note.document.delete': Method<{ id: Id }, { result: boolean }>
  /** @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-field-get.html */
  'note.document.field.get': Method<{ name: string; select?: SelectV3<Bag> }, { item: { name: string; type: string; title: string } }>
  /** @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-field-list.html */
  'note.document.field.list': ListMethod<{ select?: SelectV3<Bag> }, { items: { name: string; type: string; title: string; filterable: boolean; sortable: boolean }[] }, { name: string; type: string; title: string; filterable: boolean; sortable: boolean }>
  /** @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-get.html */
  'note.document.get': Method<{ id: Id }, { item: { id: number; collectionId: number; parentId: number; title: string; markdown: string; position: number; createdBy: number; updatedBy: number; createdAt: string; updatedAt: string } }>
  /** @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-field-get.html */
  'note.document.search.field.get': Method<{ name: string; select?: SelectV3<Bag> }, { item: { name: string; type: string; title: string } }>
  /** @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-field-list.html */
  'note.document.search.field.list': ListMethod<{ select?: SelectV3<Bag> }, { items: { name: string; type: string; title: string; filterable: boolean; sortable: boolean }[] }, { name: string; type: string; title: string; filterable: boolean; sortable: boolean }>
  /** @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-list.html */
  'note.document.search.list': ListMethod<{ query: string; pagination?: Pagination }, { items: { documentId: number; collectionId: number | null; title: string; score: number; snippet: string; sharedAccess: boolean }[]; hasMore: boolean }, { documentId: number; collectionId: number | null; title: string; score: number; snippet: string; sharedAccess: boolean }>
  /** @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-field-get.html */
  'note.document.tree.field.get': Method<{ name: string; select?: SelectV3<Bag> }, { item: { name: string; type: string; title: string } }>
  /** @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-field-list.html */
  'note.document.tree.field.list': ListMethod<{ select?: SelectV3<Bag> }, { items: { name: string; type: string; title: string; filterable: boolean; sortable: boolean }[] }, { name: string; type: string; title: string; filterable: boolean; sortable: boolean }>
  /** @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-list.html */
  'note.document.tree.list': ListMethod<{ collectionId: Id }, { items: ({ id: number; collectionId: number; parentId: number | null; title: string; position: number; children: { id: number; collectionId: number; parentId: number; title: string; position: number; children: [] }[] })[]; truncated: boolean }, { id: number; collectionId: number; parentId: number | null; title: string; position: number; children: { id: number; collectionId: number; parentId: number; title: string; position: number; children: [] }[] }>
  /** @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-update.html */
  'note.document.update': Method<{ id: Id; fields: { title?: string | null; markdown?: Some<'center' | 'left' | 'right'> | null }; overwrite?: Flag }, { item: { id: number; collectionId: number; parentId: number; title: string; markdown: string; position: number; createdBy: number; updatedBy: number; createdAt: string; updatedAt: string } }>
  /** @see https://apidocs.bitrix24.com/api-reference/note/file/note-file-add.html */
  'note.file.add': Method<{ documentId: Id; fileName: string; fileContent: string }, { item: { id: number; documentId: number; name: string; size: number; mimeType: string; assetType: string; assetMarkdown: string } }>
  /** @see https://apidocs.bitrix24.com/api-reference/note/file/note-file-field-get.html */
  'note.file.field.get': Method<{ name: string; select?: SelectV3<Bag> }, { item: { name: string; type: string; title: string } }>
  /** @see https://apidocs.bitrix24.com/api-reference/note/file/note-file-field-list.html */
  'note.file.field.list': ListMethod<{ select?: SelectV3<Bag> }, { items: { name: string; type: string; title: string; filterable: boolean; sortable: boolean }[] }, { name: string; type: string; title: string; filterable: boolean; sortable: boolean }>
  /** @see https://apidocs.bitrix24.com/api-reference/note/file/note-file-get.html */
  'note.file.get': Method<{ id: Id; documentId: Id }, { item: { id: number; documentId: number; name: string; size: number; mimeType: string; assetType: string; assetMarkdown: string } }>
}
