// Printed from catalog/ by `npm run catalog`; changes belong there.
import type { Id, ListMethod, Method } from '../shapes'

export interface DepartmentMethods {
  /** @see https://apidocs.bitrix24.com/api-reference/departments/department-add.html */
  'department.add': Method<{ NAME: string; SORT?: Id; PARENT: Id; UF_HEAD?: Id }, number>
  /** @see https://apidocs.bitrix24.com/api-reference/departments/department-delete.html */
  'department.delete': Method<{ ID: Id }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/departments/department-fields.html */
  'department.fields': Method<Record<never, never>, { ID: string; NAME: string; SORT: string; PARENT: string; UF_HEAD: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/departments/department-get.html */
  'department.get': ListMethod<{ sort?: string; order?: string; ID?: Id; NAME?: string; SORT?: Id; PARENT?: Id; UF_HEAD?: Id; START?: Id }, { ID: string; NAME: string; SORT: number; PARENT: string }[], { ID: string; NAME: string; SORT: number; PARENT: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/departments/department-update.html */
  'department.update': Method<{ ID: Id; NAME?: string; SORT?: Id; PARENT?: Id; UF_HEAD?: Id }, boolean>
}
