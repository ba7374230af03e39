// The shape of every emulated method, and what the families share: paging, ids and parameters.
import type { Entity } from '../entities/entity'
import type { Filter } from '../table/filter'
import type { Row } from '../table/table'
import { RestError } from '../wire/errors'
import { type Dictionary, dictionary, entriesOf, isDictionary, param, textOf, toInt, type Value } from '../wire/values'

export interface Answer {
  result: Value
  total?: number | undefined
  next?: number | undefined
  /** The values are made from the documented type; nothing stands behind them. */
  isMadeUp?: boolean
}

/** What a list does wrong on purpose. */
export interface ListQuirks {
  shortPage?: number
  ignoreIdFilter?: boolean
  phantomNext?: boolean
}

export interface CallContext {
  now: number
  userId: number
  /** Tokens belong to an application; some methods answer only to one. */
  isApplication: boolean
  quirks: ListQuirks
}

export interface Method {
  name: string
  kind: 'list' | 'read' | 'write'
  run(params: Dictionary, start: number | undefined, context: CallContext): Answer
}

export const PAGE_SIZE = 50

export interface ListRequest {
  filter: Filter
  order: readonly { field: string; descending: boolean }[]
  start: number | undefined
  quirks: ListQuirks
}

/** One page of 50: `start` picks the page that it falls into, and a negative one leaves the counting out. */
export function readPage(entity: Entity, { filter, order, start = 0, quirks }: ListRequest) {
  const counted = start >= 0
  const offset = counted ? Math.floor(start / PAGE_SIZE) * PAGE_SIZE : 0
  const effective = quirks.ignoreIdFilter ? withoutId(filter) : filter
  const page = entity.query({ filter: effective, order, offset, limit: PAGE_SIZE, counted })
  const rows = quirks.shortPage === undefined ? page.rows : page.rows.slice(0, quirks.shortPage)
  const end = offset + page.rows.length
  const more = page.total !== undefined && (end < page.total || (quirks.phantomNext && page.rows.length > 0))
  return { rows, counted, total: page.total, next: more ? end : undefined }
}

const withoutId = (filter: Filter): Filter =>
  'all' in filter ? { all: filter.all.filter((part) => !('field' in part && part.field === 'ID')) } : filter

export function parseOrder(given: Value | undefined, fieldOf: (name: string) => string | undefined) {
  const order: { field: string; descending: boolean }[] = []
  for (const [name, direction] of entriesOf(given)) {
    const field = fieldOf(name)
    if (field) order.push({ field, descending: textOf(direction).toUpperCase().startsWith('DESC') })
  }
  return order
}

export function idOf(params: Dictionary, ...names: string[]): number {
  for (const name of names) {
    const id = toInt(param(params, name))
    if (id > 0) return id
  }
  throw new RestError('', 'ID is not defined or invalid.')
}

export function fieldsOf(params: Dictionary): Dictionary {
  const fields = param(params, 'fields')
  if (isDictionary(fields)) return fields
  if (Array.isArray(fields)) return dictionary(entriesOf(fields))
  throw new RestError('', "Parameter 'fields' must be array.")
}

/** Stamps who changed a row and when, in the fields that the entity has for it. */
export function stamp(
  entity: Entity,
  { now, userId }: CallContext,
  dateOf: (ms: number) => string,
  isNew: boolean,
): Dictionary {
  const stamps = dictionary()
  const set = (names: string[], value: Value) => {
    for (const name of names) if (Object.hasOwn(entity.fields, name)) stamps[name] = value
  }
  set(['DATE_MODIFY', 'LAST_UPDATED', 'CHANGED_DATE'], dateOf(now))
  set(['MODIFY_BY_ID'], userId)
  if (isNew) {
    set(['DATE_CREATE', 'CREATED', 'CREATED_DATE', 'DATE_REGISTER'], dateOf(now))
    set(['CREATED_BY_ID', 'AUTHOR_ID'], userId)
  }
  return stamps
}

export const blankRow = (entity: Entity): Dictionary =>
  dictionary(
    Object.entries(entity.fields).map(([name, field]): [string, Value] => [
      name,
      field.multiple ? [] : field.type === 'boolean' ? true : field.type === 'char' ? 'N' : null,
    ]),
  )

export const requireRow = (entity: Entity, id: number, notFound: () => RestError): Row => {
  const row = entity.table.get(id)
  if (!row) throw notFound()
  return row
}
