// How a list will be walked, and what the parameters of each of its pages are.
import { type ListContract, listContract } from '../catalog'
import { UsageError } from '../errors'
import { isRecord, type Json, type JsonObject, toJsonParams } from '../pipeline'

export interface Plan {
  method: string
  contract: ListContract | undefined
  /** The caller's parameters, as they are sent. */
  params: JsonObject
  /** Present when the list is walked by id. */
  byId?: IdPlan
}

export interface IdPlan {
  key: string
  /** The caller's own lower bound, or -1. */
  after: number
  page(after: number): JsonObject
  /** The page with the highest ids, ids only. */
  lastPage(): JsonObject
}

const CONTROLS = ['filter', 'order', 'sort', 'select', 'start', 'admin_mode']

export function planList(method: string, given: unknown): Plan {
  const params = toJsonParams(method, given)
  const contract = listContract(method)
  if (nameOf(method, params, 'start') !== undefined) {
    throw new UsageError(`${method}: list does the paging itself; take "start" out, or use call for a single page.`, {
      method,
    })
  }
  const byId = contract?.paging === 'id' && contract.id ? planById(method, params, contract, contract.id) : undefined
  return { method, contract, params, ...(byId && { byId }) }
}

function planById(
  method: string,
  params: JsonObject,
  contract: ListContract,
  id: { row: string; filter: string },
): IdPlan | undefined {
  const orderName = nameOf(method, params, 'order')
  const sortName = nameOf(method, params, 'sort')
  const given = orderName === undefined ? undefined : params[orderName]
  if (
    contract.order === 'texts' ? !isAscendingText(params, sortName, given, id.filter) : !isAscending(given, id.filter)
  )
    return undefined

  const filterName = nameOf(method, params, 'filter')
  const isTopLevel =
    contract.filter === 'top level' &&
    filterName === undefined &&
    Object.keys(params).some((name) => !CONTROLS.includes(name.toLowerCase()))
  const { after, rest } = takeLowerBound(
    method,
    isTopLevel ? params : filterName === undefined ? {} : params[filterName],
    `>${id.filter}`,
  )
  const base = without(isTopLevel ? rest : params, [filterName, orderName, sortName])
  const selectName = nameOf(method, params, 'select')
  const select = selectName === undefined ? undefined : params[selectName]
  if (
    selectName !== undefined &&
    Array.isArray(select) &&
    select.length > 0 &&
    !select.includes('*') &&
    !select.includes(id.filter)
  ) {
    base[selectName] = [...select, id.filter]
  }
  const paged = (direction: 'ASC' | 'DESC', bound: JsonObject): JsonObject => ({
    ...base,
    ...(contract.order === 'texts'
      ? { [sortName ?? 'sort']: id.filter, [orderName ?? 'order']: direction }
      : { [orderName ?? 'order']: { [id.filter]: direction } }),
    ...(isTopLevel
      ? bound
      : filterOf(filterName ?? (contract.filter === 'top level' ? 'FILTER' : 'filter'), { ...rest, ...bound })),
    // Counting is what makes long lists slow. https://apidocs.bitrix24.com/settings/performance/huge-data.html
    start: -1,
  })
  return {
    key: id.row,
    after,
    page: (from) => paged('ASC', from >= 0 ? { [`>${id.filter}`]: from } : {}),
    lastPage: () => ({
      ...paged('DESC', after >= 0 ? { [`>${id.filter}`]: after } : {}),
      ...(selectName !== undefined && { [selectName]: [id.filter] }),
    }),
  }
}

const filterOf = (name: string, filter: JsonObject): JsonObject =>
  Object.keys(filter).length > 0 ? { [name]: filter } : {}

/** The caller's own `>ID` becomes the point where the walk begins. */
function takeLowerBound(method: string, filter: Json | undefined, key: string): { after: number; rest: JsonObject } {
  const entries = Object.entries(isRecord(filter) || Array.isArray(filter) ? filter : {})
  const rest: JsonObject = Object.create(null)
  let after = -1
  for (const [name, value] of entries) {
    if (name !== key) rest[name] = value as Json
    else if (/^\d+$/.test(String(value))) after = Number(value)
    else throw new UsageError(`${method}: the filter's "${key}" must be a whole number.`, { method })
  }
  return { after, rest }
}

function isAscending(order: Json | undefined, field: string): boolean {
  const entries = Object.entries(isRecord(order) ? order : {})
  if (order !== undefined && !isRecord(order) && !(Array.isArray(order) && order.length === 0)) return false
  return entries.every(([name, direction]) => name === field && String(direction).toUpperCase() === 'ASC')
}

const isAscendingText = (
  params: JsonObject,
  sortName: string | undefined,
  order: Json | undefined,
  field: string,
): boolean =>
  (sortName === undefined || params[sortName] === field) &&
  (order === undefined || String(order).toUpperCase() === 'ASC')

/** The caller's spelling of a parameter: the portal folds the case of names, and the last of two would win in silence. */
export function nameOf(method: string, params: JsonObject, name: string): string | undefined {
  const names = Object.keys(params).filter((given) => given.toLowerCase() === name)
  if (names.length > 1)
    throw new UsageError(`${method}: ${names.join(' and ')} are the same parameter to the portal; give one of them.`, {
      method,
    })
  return names[0]
}

function without(params: JsonObject, names: readonly (string | undefined)[]): JsonObject {
  const rest: JsonObject = Object.create(null)
  for (const [name, value] of Object.entries(params)) if (!names.includes(name)) rest[name] = value
  return rest
}
