// crm.item.* spells the same fields in camelCase, with a few names of its own.
import type { Entity } from '../entities/entity'

const RENAMED: Readonly<Record<string, string>> = {
  DATE_CREATE: 'createdTime',
  DATE_MODIFY: 'updatedTime',
  CREATED_BY_ID: 'createdBy',
  MODIFY_BY_ID: 'updatedBy',
  STATUS_ID: 'stageId',
}

export interface ItemKeys {
  toItem(field: string): string
  toField(key: string): string | undefined
}

/** `UF_CRM_COLOR` is `ufCrmColor`, `UF_CRM_1234567890` is `ufCrm_1234567890`. */
export const camelCase = (name: string): string =>
  name.toLowerCase().replace(/_([a-z])|_(?=\d)/g, (match, letter?: string) => (letter ? letter.toUpperCase() : match))

export function itemKeys(entity: Entity, useOriginalUfNames = false): ItemKeys {
  const toItem = (field: string): string => {
    if (useOriginalUfNames && field.startsWith('UF_')) return field
    return RENAMED[field] ?? camelCase(field)
  }
  const back = new Map(Object.keys(entity.fields).map((field) => [toItem(field), field]))
  return { toItem, toField: (key) => back.get(key) }
}
