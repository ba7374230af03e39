// crm.item.*: one family for all CRM objects, told apart by entityTypeId; real numbers, camelCase keys.
// https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-list.html

import { portalDate } from '../engine/time'
import { type CrmName, ENTITY_TYPES } from '../entities/crm'
import { type Entity, isNumber } from '../entities/entity'
import { parseFilter } from '../table/filter'
import type { Row } from '../table/table'
import { RestError } from '../wire/errors'
import {
  type Dictionary,
  dictionary,
  entriesOf,
  isDictionary,
  param,
  phpArray,
  textOf,
  toInt,
  type Value,
} from '../wire/values'
import { describe } from './crm-legacy'
import { type ItemKeys, itemKeys } from './item-keys'
import { blankRow, fieldsOf, type Method, parseOrder, readPage, requireRow, stamp } from './method'

const notFound = () => new RestError('NOT_FOUND', 'Element not found')

export function crmItemMethods(
  entities: Record<CrmName, Entity>,
  processes: ReadonlyMap<number, Entity> = new Map(),
): Method[] {
  const open = (params: Dictionary) => {
    const entityTypeId = toInt(param(params, 'entitytypeid'))
    if (entityTypeId === 0) throw new RestError('100', 'Could not find value for parameter {entityTypeId}')
    const name = ENTITY_TYPES[entityTypeId]
    const entity = name ? entities[name] : processes.get(entityTypeId)
    if (!entity) throw new RestError('NOT_FOUND', 'SPA not found')
    return { entityTypeId, entity, keys: itemKeys(entity, textOf(param(params, 'useoriginalufnames')) === 'Y') }
  }
  const requiredId = (params: Dictionary) => {
    const id = toInt(param(params, 'id'))
    if (id <= 0) throw new RestError('100', 'Could not find value for parameter {id}')
    return id
  }
  const accept = (params: Dictionary, entity: Entity, keys: ItemKeys, row?: Row) => {
    const named = Object.entries(fieldsOf(params)).map(([key, value]) => [keys.toField(key) ?? key, value] as const)
    const fields = entity.accept(
      dictionary(named.flatMap(([key, value]) => (key === 'fm' ? fromFm(value) : [[key, value] as const]))),
      row,
    )
    return fields
  }

  return [
    {
      name: 'crm.item.list',
      kind: 'list',
      run(params, start, { quirks }) {
        const { entityTypeId, entity, keys } = open(params)
        const page = readPage(entity, {
          filter: parseFilter(param(params, 'filter'), keys.toField, (name) => {
            throw new RestError('INVALID_ARG_VALUE', `Invalid filter: field '${name}' is not allowed in filter`)
          }),
          order: parseOrder(param(params, 'order'), keys.toField),
          start,
          quirks,
        })
        const select = entriesOf(param(params, 'select')).map(([, name]) => textOf(name))
        const items = page.rows.map((row) => itemOf(row, entityTypeId, entity, keys, select))
        return { result: { items }, total: page.total, next: page.next }
      },
    },
    {
      name: 'crm.item.get',
      kind: 'read',
      run(params) {
        const { entityTypeId, entity, keys } = open(params)
        return {
          result: { item: itemOf(requireRow(entity, requiredId(params), notFound), entityTypeId, entity, keys) },
        }
      },
    },
    {
      name: 'crm.item.add',
      kind: 'write',
      run(params, _start, context) {
        const { entityTypeId, entity, keys } = open(params)
        const defaults = entity.name === 'deal' ? { STAGE_ID: 'NEW', STAGE_SEMANTIC_ID: 'P', CATEGORY_ID: 0 } : {}
        const fields = { ...blankRow(entity), ...defaults, ...accept(params, entity, keys) }
        const row = entity.table.insert({ ...fields, ...stamp(entity, context, portalDate, true) })
        return { result: { item: itemOf(row, entityTypeId, entity, keys) } }
      },
    },
    {
      name: 'crm.item.update',
      kind: 'write',
      run(params, _start, context) {
        const { entityTypeId, entity, keys } = open(params)
        const row = requireRow(entity, requiredId(params), notFound)
        const changes = { ...accept(params, entity, keys, row), ...stamp(entity, context, portalDate, false) }
        return { result: { item: itemOf(entity.table.update(row.ID, changes) ?? row, entityTypeId, entity, keys) } }
      },
    },
    {
      name: 'crm.item.delete',
      kind: 'write',
      run(params) {
        const { entity } = open(params)
        entity.table.delete(requireRow(entity, requiredId(params), notFound).ID)
        return { result: [] }
      },
    },
    {
      name: 'crm.item.fields',
      kind: 'read',
      run(params) {
        const { entity, keys } = open(params)
        return { result: { fields: describe(entity.fields, keys.toItem) } }
      },
    },
  ]
}

function itemOf(row: Row, entityTypeId: number, entity: Entity, keys: ItemKeys, select: string[] = []): Value {
  const isAll = select.length === 0 || select.includes('*')
  const item = dictionary()
  const fm: Value[] = []
  for (const [name, field] of Object.entries(entity.fields)) {
    const value = row[name] ?? null
    if (field.type === 'crm_multifield') {
      for (const [, entry] of entriesOf(value)) if (isDictionary(entry)) fm.push(toFm(entry))
      continue
    }
    const key = keys.toItem(name)
    if (isAll || select.includes(key))
      item[key] = value === null && isNumber(field.type) && field.type !== 'integer' ? 0 : value
  }
  if (isAll && 'CONTACT_ID' in entity.fields) item.contactIds = row.CONTACT_ID ? [row.CONTACT_ID] : []
  if (isAll || select.includes('fm')) if (fm.length > 0) item.fm = fm
  if (isAll) item.entityTypeId = entityTypeId
  return item
}

const toFm = (entry: Dictionary): Dictionary => ({
  id: toInt(entry.ID),
  typeId: entry.TYPE_ID ?? null,
  valueType: entry.VALUE_TYPE ?? null,
  value: entry.VALUE ?? null,
})

/** `fm` holds phones, mails and links in one list; the table keeps them apart. */
function fromFm(value: Value): [string, Value][] {
  const byType = new Map<string, Value[]>()
  for (const [, entry] of entriesOf(value)) {
    if (!isDictionary(entry)) continue
    const type = textOf(entry.typeId).toUpperCase()
    const legacy = { ID: entry.id ?? '', VALUE_TYPE: entry.valueType ?? '', VALUE: entry.value ?? '' }
    byType.set(type, [...(byType.get(type) ?? []), legacy])
  }
  return [...byType].map(([type, values]) => [
    type,
    phpArray(values.map((item, index) => [String(index), item] as const)),
  ])
}
