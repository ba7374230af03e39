// One page out of a table. Lists in the order of their ids, the common case, touch only the rows that they return.
import { toInt } from '../wire/values'
import { type Condition, compareCells, type Filter, type Kind, matches } from './filter'
import type { Row, Table } from './table'

export interface Query {
  filter: Filter
  order: readonly { field: string; descending: boolean }[]
  offset: number
  limit: number
  /** Counting is what makes big lists slow; `start=-1` turns it off. */
  counted: boolean
}

export interface Page {
  rows: Row[]
  total?: number
}

const isBound = (part: Condition | Filter): part is Condition =>
  'field' in part && part.field === 'ID' && /^[<>]=?$/.test(part.operator) && typeof part.value !== 'object'

export function createQueries(table: Table, kindOf: (field: string) => Kind) {
  let cached: { key: string; ids: number[] } | undefined

  const scan = (query: Query) => {
    const parts = 'all' in query.filter ? query.filter.all : [query.filter]
    let from = 1
    let to = Number.MAX_SAFE_INTEGER
    for (const { operator, value } of parts.filter(isBound)) {
      const id = toInt(value)
      if (operator.startsWith('>')) from = Math.max(from, operator === '>' ? id + 1 : id)
      else to = Math.min(to, operator === '<' ? id - 1 : id)
    }
    const rest: Filter = { all: parts.filter((part) => !isBound(part)) }
    return { from, to, rest, isBare: rest.all.length === 0 }
  }

  /** All matching ids in the query's order, kept until the table changes. */
  const ordered = (query: Query): number[] => {
    const key = JSON.stringify([table.version, query.filter, query.order])
    if (cached?.key === key) return cached.ids
    const { from, to, rest, isBare } = scan(query)
    const [first, ...others] = query.order
    const byId = !first || (first.field === 'ID' && others.length === 0)
    let ids = [...table.ids({ from, to, descending: byId && first?.descending === true })]
    if (!isBare) ids = ids.filter((id) => matches(table.get(id) as Row, rest, kindOf))
    if (!byId) ids = sortIds(ids, query.order)
    cached = { key, ids }
    return ids
  }

  const sortIds = (ids: number[], order: Query['order']): number[] => {
    const rows = ids.map((id) => {
      const row = table.get(id) as Row
      return { ID: id, keys: order.map(({ field }) => row[field] ?? null) }
    })
    rows.sort((left, right) => {
      for (const [index, { field, descending }] of order.entries()) {
        const [a, b] = [left.keys[index] ?? null, right.keys[index] ?? null]
        const difference = compareCells(a, b, kindOf(field)) ?? Number(a !== null) - Number(b !== null)
        if (difference !== 0) return descending ? -difference : difference
      }
      return left.ID - right.ID
    })
    return rows.map(({ ID }) => ID)
  }

  return (query: Query): Page => {
    const { from, to, rest, isBare } = scan(query)
    const [first, ...others] = query.order
    const byId = !first || (first.field === 'ID' && others.length === 0)
    if (byId && (isBare || !query.counted)) {
      const rows: Row[] = []
      let skip = isBare ? 0 : query.offset
      const bounds = { from, to, descending: first?.descending === true, skip: isBare ? query.offset : 0 }
      for (const id of table.ids(bounds)) {
        if (rows.length >= query.limit) break
        const row = table.get(id) as Row
        if (!isBare && (!matches(row, rest, kindOf) || skip-- > 0)) continue
        rows.push(row)
      }
      return query.counted ? { rows, total: table.countBetween(from, to) } : { rows }
    }
    const ids = ordered(query)
    const rows = ids.slice(query.offset, query.offset + query.limit).map((id) => table.get(id) as Row)
    return query.counted ? { rows, total: ids.length } : { rows }
  }
}
