// Ways of paging that single families of methods have. Each step is made from what the page before has shown.
import type { ListContract } from '../catalog'
import { UsageError } from '../errors'
import { isRecord, type Json, type JsonObject } from '../pipeline'
import { PAGE_SIZE } from './page'
import type { Plan } from './plan'
import { idOf, lastIdOf, type Row } from './rows'

export interface Stepper {
  first: Json
  params(at: Json): JsonObject
  /** From where to go on behind a page; null where nothing can follow. */
  next(at: Json, rows: readonly Row[], result: unknown): Json
  /** From where to go on behind a row, where that doesn't depend on its page. */
  after?(row: Row): Json
  /** Rows to a page at the most. Default: fifty. */
  asked?: number | undefined
}

/** The way that the contract names; undefined where lists are paged by `start`, as most are. */
export function stepperOf(plan: Plan): Stepper | undefined {
  const { contract } = plan
  if (!contract) return undefined
  switch (contract.paging) {
    case 'limit':
      return byOffset(plan, contract)
    case 'page':
      return byPage(plan, contract)
    case 'last id':
      return byLastId(plan, contract)
    case 'cursor':
      return byCursor(plan, contract)
    case 'pagination id':
      return byIdV3(plan, contract) ?? byPagination(plan)
    case 'pagination':
      return byPagination(plan)
    default:
      return undefined
  }
}

// Pages of REST 3.0 may be longer; where they may not, they come shorter without a word.
const LONG_PAGE = 1000

/** @throws {UsageError} for a parameter that the walk sets itself */
function spell({ method, names }: Plan, name: string): string {
  const given = names[name.toLowerCase()]
  if (given !== undefined) throw new UsageError(`list pages by itself; take "${given}" out, or use call.`, { method })
  return name
}

const limitOf = ({ names }: Plan, { names: own }: ListContract): JsonObject =>
  names[own.limit.toLowerCase()] === undefined ? { [own.limit]: PAGE_SIZE } : {}

const askedOf = ({ params, names }: Plan, { names: own }: ListContract): number | undefined =>
  Number(params[names[own.limit.toLowerCase()] ?? '']) || undefined

function byOffset(plan: Plan, contract: ListContract): Stepper {
  const offset = spell(plan, contract.names.offset)
  const limit = limitOf(plan, contract)
  return {
    first: 0,
    asked: askedOf(plan, contract),
    params: (at) => ({ ...plan.params, ...limit, [offset]: at }),
    next: (at, rows) => Number(at) + rows.length,
  }
}

function byPage(plan: Plan, contract: ListContract): Stepper {
  const page = spell(plan, contract.names.page)
  return { first: 1, params: (at) => ({ ...plan.params, [page]: at }), next: (at) => Number(at) + 1 }
}

/** From the newest to the oldest, unless the caller's order is the other way round. */
function byLastId(plan: Plan, contract: ListContract): Stepper {
  const cursor = spell(plan, contract.names.cursor)
  spell(plan, 'FIRST_ID')
  const key = contract.id?.row ?? 'id'
  const limit = limitOf(plan, contract)
  const order = JSON.stringify(plan.params[plan.names[contract.names.order.toLowerCase()] ?? ''] ?? '')
  const further = /asc/i.test(order) ? Math.max : Math.min
  return {
    first: null,
    asked: askedOf(plan, contract),
    params: (at) => ({ ...plan.params, ...limit, ...(at !== null && { [cursor]: at }) }),
    next: (_at, rows) => further(...rows.map((row) => idOf(plan.method, row, key))),
  }
}

function byCursor(plan: Plan, contract: ListContract): Stepper {
  const { method, params } = plan
  const key = contract.id?.row ?? 'id'
  const given = params[contract.names.cursor]
  const own = isRecord(given) ? given : {}
  if ((own.field ?? key) !== key || /desc/i.test(String(own.order ?? '')))
    throw new UsageError(`list goes on by ${key}, upwards; with another cursor, use call.`, { method })
  return {
    first: Number(own.value ?? 0),
    // Without a value the log begins at its first entry; 0 counts as none.
    params: (at) =>
      at === 0 ? params : { ...params, cursor: { field: key, order: 'ASC', ...own, value: at } as JsonObject },
    next: (at, rows) => lastIdOf(method, rows, key, Number(at)),
    after: (row) => idOf(method, row, key),
  }
}

function paginationOf({ params, method }: Plan): JsonObject {
  const { offset, page, ...own } = isRecord(params.pagination) ? (params.pagination as JsonObject) : {}
  if (offset !== undefined || page !== undefined)
    throw new UsageError('list pages by itself; take "offset" and "page" out of pagination.', { method })
  return own
}

/** https://apidocs.bitrix24.com/api-reference/rest-v3.html */
function byPagination(plan: Plan): Stepper {
  const own = paginationOf(plan)
  return {
    first: 0,
    params: (at) => ({
      ...plan.params,
      pagination: { limit: PAGE_SIZE, ...own, ...(isRecord(at) ? at : Number(at) > 0 && { offset: at }) } as JsonObject,
    }),
    asked: Number(own.limit) || undefined,
    next(at, rows, result) {
      const cursor = ['nextCursor', 'afterCursor'].find((name) => isRecord(result) && Object.hasOwn(result, name))
      if (cursor === undefined) return isRecord(at) ? null : Number(at) + rows.length
      const after = (result as Record<string, unknown>)[cursor]
      return isRecord(after) ? ({ afterCursor: after } as JsonObject) : null
    },
  }
}

/** From id to id, so that rows which come and go don't shift the others; undefined for an order of the caller's own. */
function byIdV3(plan: Plan, { id }: ListContract): Stepper | undefined {
  const { order, filter = [], select } = plan.params
  const own = paginationOf(plan)
  const isOwnOrder =
    isRecord(order) && Object.entries(order).some(([name, way]) => name !== id?.filter || way !== 'ASC')
  if (!id || isOwnOrder || !Array.isArray(filter)) return undefined
  const fields = Array.isArray(select) && !select.includes(id.row) ? { select: [...select, id.row] } : {}
  return {
    first: 0,
    params: (at) => ({
      ...plan.params,
      ...fields,
      filter: at === 0 ? filter : [...filter, [id.filter, '>', at]],
      order: { [id.filter]: 'ASC' },
      pagination: { limit: LONG_PAGE, ...own },
    }),
    next: (at, rows) => lastIdOf(plan.method, rows, id.row, Number(at)),
    after: (row) => idOf(plan.method, row, id.row),
    asked: Number(own.limit) || LONG_PAGE,
  }
}
