// The list contract of a method: where its rows are, which of their members is the id, and how one gets to the next page.
import type { Paging } from '../../../src/catalog/facts'
import type { ListFacts } from '../facts'
import { orNot, type Shape } from '../shape'
import type { MethodPage } from './method-page'

type Names = NonNullable<ListFacts['names']>

/** @param resolve what stands behind a named object */
export function listContract(
  page: MethodPage,
  params: readonly string[],
  result: Shape,
  resolve: (shape: Shape) => Shape,
): ListFacts | undefined {
  const found = rowsIn(page, result, resolve)
  if (!found) return undefined
  const isList =
    /(list|getlist|search|tail|thread|senders|children|instances|getchildren|getversions)$/i.test(page.name) ||
    /\.(list|search)/i.test(page.name)
  const paging = page.version === 3 ? pagingV3(params) : pagingOf(page, params, isList)
  if (!paging) return undefined
  const named = (pattern: RegExp): string | undefined => params.find((name) => pattern.test(name))
  const names: Names = {
    ...orNot('filter', named(/^filter$/i)),
    ...orNot('order', named(/^order$/i) ?? named(/^sort$/i)),
    ...orNot('select', named(/^select$/i)),
    ...orNot('limit', named(/^limit$/i)),
    ...orNot('offset', named(/^offset$/i)),
    ...orNot('cursor', named(/^(last_?id|cursor)$/i)),
    ...orNot('page', named(/^page$/i)),
  }
  const id = idOf(found.row)
  const size = Number(page.defaults.get(names.limit ?? '')) || undefined
  return {
    rows: found.rows,
    ...(id && { id: { row: id, filter: id } }),
    paging:
      id && !found.isKeyed && walksById(page, names) && hasNumericIds(page.response, found.rows, id)
        ? (BY_ID[paging] ?? paging)
        : paging,
    ...(named(/^sort$/i) && named(/^order$/i) && { order: 'texts' as const }),
    names: ownNames(names),
    ...(paging === 'unknown' && orNot('size', size)),
    ...(page.filterFields.length > 0 && { alsoFilters: page.filterFields }),
  }
}

/** Names that are as everyone would guess them need not be kept. */
const ownNames = (names: Names): Names =>
  Object.fromEntries(
    Object.entries(names).filter(([role, name]) => role !== name || ['filter', 'order', 'select'].includes(role)),
  )

interface Rows {
  /** Where they are. */
  rows: string
  row: Shape
  /** They are an object with their ids for keys. */
  isKeyed: boolean
}

function rowsIn({ name, resultByName }: MethodPage, result: Shape, resolve: (shape: Shape) => Shape): Rows | undefined {
  const own = rowOf(resolve(result), resolve)
  if (own) return { rows: '', ...own }
  const members = [...(resolve(result).members ?? [])]
  const lists = members.flatMap(([key, member]) => {
    const found = rowOf(resolve(member.shape), resolve)
    return found && key !== '*' ? [{ rows: key, ...found }] : []
  })
  if (lists.length <= 1) return lists[0]
  // Of several arrays the documented one that the name speaks of.
  const words = name.toLowerCase().split('.')
  const isNamed = (rows: string) =>
    words.some((word) => word.length > 2 && [word, `${word}s`].includes(rows.toLowerCase()))
  return (
    lists.find(({ rows }) => rows === 'items') ??
    lists.find(({ rows }) => isNamed(rows)) ??
    lists.find(({ rows }) => resultByName.has(rows))
  )
}

/** An array of objects, or an object of objects by their ids. */
function rowOf(shape: Shape, resolve: (shape: Shape) => Shape): Omit<Rows, 'rows'> | undefined {
  const items = shape.items && resolve(shape.items)
  if (items?.members) return { row: items, isKeyed: shape.members?.has('*') === true }
  const keyed = shape.members?.get('*')
  const row = keyed && shape.members?.size === 1 ? resolve(keyed.shape) : undefined
  return row?.members && idOf(row) ? { row, isKeyed: true } : undefined
}

const idOf = (row: Shape): string | undefined =>
  ['ID', 'id'].find((key) => row.members?.get(key) && !row.members.get(key)?.isOptional) ??
  ['ID', 'id'].find((key) => row.members?.has(key))

function pagingV3(params: readonly string[]): Paging | undefined {
  if (params.includes('pagination')) return 'pagination'
  if (params.includes('cursor')) return 'cursor'
  return params.includes('limit') && params.includes('offset') ? 'limit' : 'unknown'
}

function pagingOf({ response }: MethodPage, params: readonly string[], isList: boolean): Paging | undefined {
  const has = (pattern: RegExp) => params.some((name) => pattern.test(name))
  const isCounted = typeof response === 'object' && response !== null && ('total' in response || 'next' in response)
  if (has(/^start$/i)) return 'offset'
  if (has(/^limit$/i) && has(/^offset$/i)) return 'limit'
  if (has(/^last_?id$/i) && has(/^limit$/i)) return 'last id'
  if (has(/^page$/i)) return 'page'
  if (isCounted) return 'offset'
  return isList ? 'unknown' : undefined
}

/** Some ids are texts, and can't be walked by. */
function hasNumericIds(response: unknown, rows: string, id: string): boolean {
  const at = (value: unknown, key: string): unknown =>
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined
  const result = at(response, 'result') ?? response
  const found = rows === '' ? result : at(result, rows)
  return Object.values(typeof found === 'object' && found !== null ? found : {}).every((row) =>
    /^\d*$/.test(String(at(row, id) ?? '')),
  )
}

const BY_ID: Partial<Record<Paging, Paging>> = { offset: 'id', pagination: 'pagination id' }

/** Walking by id needs the operator `>` and an order. */
const walksById = ({ text, version }: MethodPage, { filter, order }: Names): boolean =>
  filter !== undefined &&
  order !== undefined &&
  (version === 3 ? /["']id["'],\s*["']>["']/ : /`>`|">\w|'>\w|`>\w/).test(text)
