// Rows that are made when they are looked at. What a client has changed is kept; everything else is arithmetic.
import type { Value } from '../wire/values'
import type { Ids } from './ids'

export interface Row {
  ID: number
  [field: string]: Value
}

export type Verb = 'ADD' | 'UPDATE' | 'DELETE'

export interface Table {
  readonly count: number
  /** Grows with every change, so that what was computed from the rows can be thrown away. */
  readonly version: number
  get(id: number): Row | undefined
  insert(fields: { [field: string]: Value }): Row
  update(id: number, fields: { [field: string]: Value }): Row | undefined
  delete(id: number): boolean
  /** Is told of every change from now on. */
  watch(listener: (verb: Verb, id: number) => void): void
  /** Living ids between the two bounds (both included), up or down, without the first few. */
  ids(bounds?: { from?: number; to?: number; descending?: boolean; skip?: number }): Iterable<number>
  /** How many living ids there are between the bounds, without walking them. */
  countBetween(from: number, to: number): number
}

export interface RowMaker {
  /** A row whose fields may be computed as they are read. */
  make(id: number, index: number): Row
  /** The same row with all its fields in place, to be changed. */
  copy(row: Row): Row
}

export function createTable(ids: Ids, { make, copy }: RowMaker): Table {
  const changed = new Map<number, Row>()
  const deleted = new Set<number>()
  const added: number[] = []
  let nextId = (ids.count > 0 ? ids.at(ids.count - 1) : 0) + 1
  let addedAlive = 0
  let version = 0
  const listeners: ((verb: Verb, id: number) => void)[] = []
  const changedBy = (verb: Verb, id: number): void => {
    version++
    for (const listener of listeners) listener(verb, id)
  }

  const isGenerated = (id: number) => {
    const index = ids.indexFrom(id)
    return index < ids.count && ids.at(index) === id
  }
  const exists = (id: number) => !deleted.has(id) && (changed.has(id) || isGenerated(id))
  const generatedBetween = (from: number, to: number) => Math.max(0, ids.indexFrom(to + 1) - ids.indexFrom(from))

  function* walk(first: number, last: number, fresh: number[], descending: boolean): Generator<number> {
    if (descending) yield* fresh.reverse()
    if (descending) for (let index = last; index >= first; index--) yield ids.at(index)
    else for (let index = first; index <= last; index++) yield ids.at(index)
    if (!descending) yield* fresh
  }

  return {
    get count() {
      return ids.count - (deleted.size - (added.length - addedAlive)) + addedAlive
    },
    get version() {
      return version
    },
    get(id) {
      if (!exists(id)) return undefined
      return changed.get(id) ?? make(id, ids.indexFrom(id))
    },
    insert(fields) {
      const row = { ...fields, ID: nextId++ }
      changed.set(row.ID, row)
      added.push(row.ID)
      addedAlive++
      changedBy('ADD', row.ID)
      return row
    },
    update(id, fields) {
      const row = this.get(id)
      if (!row) return undefined
      const next = { ...copy(row), ...fields, ID: id }
      changed.set(id, next)
      changedBy('UPDATE', id)
      return next
    },
    delete(id) {
      if (!exists(id)) return false
      if (!isGenerated(id)) addedAlive--
      deleted.add(id)
      changed.delete(id)
      changedBy('DELETE', id)
      return true
    },
    watch: (listener) => void listeners.push(listener),
    *ids({ from = 1, to = Number.MAX_SAFE_INTEGER, descending = false, skip = 0 } = {}) {
      let first = ids.indexFrom(from)
      let last = ids.indexFrom(to + 1) - 1
      let left = skip
      // Without gaps made by deletion a deep page is found by arithmetic.
      const jump =
        deleted.size === 0 && (!descending || added.length === 0) ? Math.min(left, Math.max(0, last - first + 1)) : 0
      left -= jump
      if (descending) last -= jump
      else first += jump
      for (const id of walk(
        first,
        last,
        added.filter((one) => one >= from && one <= to),
        descending,
      )) {
        if (!deleted.has(id) && left-- <= 0) yield id
      }
    },
    countBetween(from, to) {
      let count = generatedBetween(from, to)
      for (const id of added) if (id >= from && id <= to) count++
      for (const id of deleted) if (id >= from && id <= to) count--
      return count
    },
  }
}
