// crm.lead.*, crm.deal.*, crm.contact.*, crm.company.*, crm.activity.*: upper-case fields, every number as text.
// https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-list.html

import { portalDate } from '../engine/time'
import type { Entity, Field } from '../entities/entity'
import { isNumber } from '../entities/entity'
import { parseFilter } from '../table/filter'
import type { Row } from '../table/table'
import { RestError } from '../wire/errors'
import { dictionary, entriesOf, param, textOf, type Value } from '../wire/values'
import { blankRow, fieldsOf, idOf, type Method, parseOrder, readPage, requireRow, stamp } from './method'

const notFound = () => new RestError('', 'Not found')

export function crmLegacyMethods(entity: Entity): Method[] {
  const name = (verb: string) => `crm.${entity.name}.${verb}`
  const fieldOf = (field: string) => (Object.hasOwn(entity.fields, field) ? field : undefined)
  return [
    {
      name: name('list'),
      kind: 'list',
      run(params, start, { quirks }) {
        const page = readPage(entity, {
          // A field that doesn't exist is left out of the filter without a word.
          filter: parseFilter(param(params, 'filter'), fieldOf),
          order: parseOrder(param(params, 'order'), fieldOf),
          start,
          quirks,
        })
        const columns = selectColumns(entity, param(params, 'select'))
        const result = page.rows.map((row) => legacyRow(row, entity, columns))
        return { result, total: page.counted ? page.total : 0, next: page.next }
      },
    },
    {
      name: name('get'),
      kind: 'read',
      run: (params) => ({ result: legacyRow(requireRow(entity, idOf(params, 'id'), notFound), entity) }),
    },
    {
      name: name('add'),
      kind: 'write',
      run(params, _start, context) {
        const fields = entity.accept(fieldsOf(params))
        for (const [field, { required, title }] of Object.entries(entity.fields)) {
          if (required && textOf(fields[field]) === '')
            throw new RestError('', `The field "${title ?? field}" is required.<br>`)
        }
        const defaults = entity.name === 'deal' ? { STAGE_ID: 'NEW', STAGE_SEMANTIC_ID: 'P', CATEGORY_ID: 0 } : {}
        const row = { ...blankRow(entity), ...defaults, ...fields, ...stamp(entity, context, portalDate, true) }
        return { result: entity.table.insert(row).ID }
      },
    },
    {
      name: name('update'),
      kind: 'write',
      run(params, _start, context) {
        const row = requireRow(entity, idOf(params, 'id'), notFound)
        const fields = entity.accept(fieldsOf(params), row)
        entity.table.update(row.ID, { ...fields, ...stamp(entity, context, portalDate, false) })
        return { result: true }
      },
    },
    {
      name: name('delete'),
      kind: 'write',
      run(params) {
        const row = requireRow(entity, idOf(params, 'id'), notFound)
        entity.table.delete(row.ID)
        return { result: true }
      },
    },
    { name: name('fields'), kind: 'read', run: () => ({ result: describe(entity.fields) }) },
  ]
}

export function describe(
  fields: Readonly<Record<string, Field>>,
  keyOf: (name: string) => string = (name) => name,
): Value {
  return dictionary(
    Object.entries(fields).map(([name, field]) => [
      keyOf(name),
      {
        type: field.type,
        isRequired: field.required ?? false,
        isReadOnly: field.readOnly ?? false,
        isImmutable: false,
        isMultiple: field.multiple ?? false,
        isDynamic: name.startsWith('UF_'),
        title: field.title ?? name,
      },
    ]),
  )
}

/** Phones and mails are not part of `*`, custom fields only of `UF_*`; both may be named. */
function selectColumns(entity: Entity, select: Value | undefined): string[] {
  const asked = entriesOf(select).map(([, name]) => textOf(name))
  const names = Object.keys(entity.fields)
  const isPlain = (name: string) => !name.startsWith('UF_') && entity.fields[name]?.type !== 'crm_multifield'
  if (asked.length === 0) return names.filter(isPlain)
  return names.filter(
    (name) =>
      asked.includes(name) ||
      (asked.includes('*') && isPlain(name)) ||
      (asked.includes('UF_*') && name.startsWith('UF_')),
  )
}

function legacyRow(row: Row, entity: Entity, columns = Object.keys(entity.fields)): Value {
  const shown = dictionary()
  for (const name of columns) {
    const field = entity.fields[name]
    const value = row[name] ?? null
    // Phones and mails that aren't there are missing, not empty.
    if (field?.type === 'crm_multifield' && (!Array.isArray(value) || value.length === 0)) continue
    shown[name] = field ? legacyValue(value, field) : value
  }
  return shown
}

function legacyValue(value: Value, field: Field): Value {
  if (typeof value !== 'number' || !isNumber(field.type)) return value
  return field.type === 'double' ? value.toFixed(2) : String(value)
}
