// An entity is a table with typed fields; the method families show the same rows in their own spelling.
import { parsePortalDate, portalDate } from '../engine/time'
import type { Kind } from '../table/filter'
import { createIds, type IdPattern } from '../table/ids'
import { createQueries } from '../table/query'
import { createTable, type Row, type RowMaker } from '../table/table'
import { type Dictionary, dictionary, entriesOf, isDictionary, textOf, toInt, type Value } from '../wire/values'

export type FieldType =
  | 'integer'
  | 'double'
  | 'string'
  | 'char'
  | 'boolean'
  | 'date'
  | 'datetime'
  | 'user'
  | 'crm_status'
  | 'crm_category'
  | 'crm_currency'
  | 'crm_company'
  | 'crm_contact'
  | 'crm_lead'
  | 'crm_multifield'

export interface Field {
  type: FieldType
  required?: boolean
  readOnly?: boolean
  multiple?: boolean
  title?: string
}

export interface Entity {
  readonly name: string
  readonly fields: Readonly<Record<string, Field>>
  readonly table: ReturnType<typeof createTable>
  readonly query: ReturnType<typeof createQueries>
  /** Checks and converts what a client wrote; unknown and read-only fields are dropped, as the portal does. */
  accept(given: Dictionary, current?: Row): Dictionary
}

export interface EntityOptions {
  name: string
  fields: Record<string, Field>
  count: number
  ids: IdPattern
  /** How the fields of a row get their values; a field without a maker is empty. */
  make: FieldMakers
}

export type FieldMakers = Record<string, (id: number, index: number) => Value>

const NUMBERS: readonly FieldType[] = [
  'integer',
  'double',
  'user',
  'crm_category',
  'crm_company',
  'crm_contact',
  'crm_lead',
]
export const isNumber = (type: FieldType): boolean => NUMBERS.includes(type)

export const kindOf = (field: Field | undefined): Kind => {
  if (!field) return 'text'
  if (field.type === 'date' || field.type === 'datetime') return 'date'
  return isNumber(field.type) ? 'number' : 'text'
}

/** Fields in a few signs: the type, then `*` for required, `-` for read-only, `[]` for multiple. */
export function describeFields(spec: Record<string, string>): Record<string, Field> {
  return Object.fromEntries(
    Object.entries(spec).map(([name, text]) => [
      name,
      {
        type: text.replace(/[*\-[\]]/g, '') as FieldType,
        ...(text.includes('*') && { required: true }),
        ...(text.includes('-') && { readOnly: true }),
        ...(text.includes('[]') && { multiple: true }),
      },
    ]),
  )
}

export function createEntity({ name, fields, count, ids, make }: EntityOptions): Entity {
  const table = createTable(createIds(count, ids), lazyRows(fields, make))
  let nextValueId = 1_000_000
  return {
    name,
    fields,
    table,
    query: createQueries(table, (field) => kindOf(fields[field])),
    accept(given, current) {
      const accepted = dictionary()
      for (const [key, value] of Object.entries(given)) {
        const field = Object.hasOwn(fields, key) ? fields[key] : undefined
        if (!field || field.readOnly) continue
        accepted[key] =
          field.type === 'crm_multifield'
            ? mergeMultifield(current?.[key], value, key, () => nextValueId++)
            : convert(value, field)
      }
      return accepted
    },
  }
}

/** Rows whose fields are computed when they are read: a list of ids costs no names and dates. */
function lazyRows(fields: Record<string, Field>, make: FieldMakers): RowMaker {
  const prototype = Object.create(null)
  for (const field of Object.keys(fields)) {
    const maker = make[field]
    const get = maker ? (row: { ID: number; index: number }) => maker(row.ID, row.index) : () => null
    if (field === 'ID') continue
    Object.defineProperty(prototype, field, {
      get(this: { ID: number; index: number }) {
        return get(this)
      },
    })
  }
  return {
    make: (ID, index) => Object.assign(Object.create(prototype), { ID, index }),
    copy: (row) => ({
      ...Object.fromEntries(Object.keys(fields).map((field) => [field, row[field] ?? null])),
      ID: row.ID,
    }),
  }
}

function convert(value: Value, field: Field): Value {
  if (field.multiple) return entriesOf(value).map(([, item]) => convert(item, { ...field, multiple: false }))
  if (field.type === 'boolean') return value === true || ['Y', '1', 'true'].includes(textOf(value))
  if (field.type === 'char') return value === true || ['Y', '1'].includes(textOf(value)) ? 'Y' : 'N'
  const text = textOf(value)
  if (field.type === 'date' || field.type === 'datetime') {
    const ms = parsePortalDate(text)
    return ms === undefined ? '' : portalDate(ms)
  }
  if (!isNumber(field.type)) return text
  if (text === '') return null
  return field.type === 'double' ? Number.parseFloat(text) || 0 : toInt(text)
}

/** A value without an ID is added, one with an ID is changed, one with an ID and nothing in it is taken away. */
function mergeMultifield(current: Value | undefined, given: Value, typeId: string, nextId: () => number): Value {
  const values = new Map(
    (Array.isArray(current) ? current : []).filter(isDictionary).map((value) => [textOf(value.ID), value] as const),
  )
  for (const [, item] of entriesOf(given)) {
    const value = isDictionary(item) ? item : dictionary([['VALUE', item]])
    const id = textOf(value.ID)
    const text = textOf(value.VALUE)
    if (id && (textOf(value.DELETE) === 'Y' || text === '')) values.delete(id)
    else if (text !== '') {
      const key = id && values.has(id) ? id : String(nextId())
      values.set(key, {
        ID: key,
        VALUE_TYPE: textOf(value.VALUE_TYPE) || textOf(values.get(key)?.VALUE_TYPE) || 'WORK',
        VALUE: text,
        TYPE_ID: typeId,
      })
    }
  }
  return [...values.values()]
}
