// How a list will be walked, and what the parameters of each of its pages are.
import { isReadMethod, type ListContract, listContract } from '../catalog'
import { UsageError } from '../errors'
import { isRecord, type Json, type JsonObject, toJsonParams } from '../pipeline'

export interface Plan {
  method: string
  contract: ListContract | undefined
  /** The caller's parameters, as they are sent. */
  params: JsonObject
  /** The caller's spelling of each parameter, by its lower-case name. */
  names: Readonly<Record<string, string>>
  /** Present when the list is walked by id. */
  byId: IdPlan | undefined
}

export interface IdPlan {
  key: string
  /** The caller's own lower bound, or -1. */
  after: number
  /** @param after an id, or a reference that stands for one */
  page(after: number | object): JsonObject
  /** The page with the highest ids, ids only. */
  lastPage(): JsonObject
}

export function planList(method: string, given: unknown, version: 2 | 3 = 2): Plan {
  const json = toJsonParams(method, given)
  if (!isReadMethod(method)) throw new UsageError('list only reads, and this is not known to.', { method })
  const contract = listContract(method, version)
  const all = contract?.hasLooseFilter ? gatherFilter(json) : json
  const names = spellings(method, all)
  if (names.start !== undefined) {
    throw new UsageError('list pages by itself; take "start" out, or use call.', { method })
  }
  const params = version === 3 ? all : withId(all, names.select, contract?.id?.filter)
  return { method, contract, params, names, byId: contract && planById(method, params, names, contract) }
}

/** Rows are told apart by their id, so it is always asked for. */
function withId(params: JsonObject, select: string | undefined, id: string | undefined): JsonObject {
  const columns = select === undefined ? undefined : params[select]
  if (select === undefined || id === undefined || !Array.isArray(columns) || columns.length === 0) return params
  return columns.includes('*') || columns.includes(id) ? params : { ...params, [select]: [...columns, id] }
}

function planById(
  method: string,
  params: JsonObject,
  spelled: Plan['names'],
  { id, paging, hasTextOrder: isText, names: theirs }: ListContract,
): IdPlan | undefined {
  if (!id || paging !== 'id') return undefined
  const named = (name: string): string => spelled[name.toLowerCase()] ?? name
  const [filterName, order] = [named(theirs.filter), named(theirs.order)]
  const { sort, select } = spelled
  if (isText ? sort !== undefined || order in params : !isAscending(params[order], id.filter)) return undefined
  const bound = `>${id.filter}`
  // The caller's own lower bound is where the walk begins.
  const { [bound]: own, ...filter } = (params[filterName] ?? {}) as JsonObject
  // Conditions that are joined by OR would let rows in that the bound is to keep out.
  if (Object.keys(filter).some((name) => name.toLowerCase() === 'logic')) return undefined
  if (own !== undefined && !/^\d+$/.test(String(own))) {
    throw new UsageError(`the filter's "${bound}" must be a whole number.`, { method })
  }
  const after = own === undefined ? -1 : Number(own)

  const page = (from: number | object, direction = 'ASC'): JsonObject => {
    const isBound = typeof from === 'object' || from >= 0
    return {
      ...params,
      ...(isText ? { [named('sort')]: id.filter, [order]: direction } : { [order]: { [id.filter]: direction } }),
      ...((filterName in params || isBound) && {
        [filterName]: isBound ? { ...filter, [bound]: from as Json } : filter,
      }),
      // Counting is what makes long lists slow. https://apidocs.bitrix24.com/settings/performance/huge-data.html
      start: -1,
    }
  }
  return {
    key: id.row,
    after,
    page: (from) => page(from),
    lastPage: () => ({ ...page(after, 'DESC'), ...(select !== undefined && { [select]: [id.filter] }) }),
  }
}

/** The portal folds the case of names, and of two spellings of one name the last would win in silence. */
function spellings(method: string, params: JsonObject): Record<string, string> {
  const names: Record<string, string> = {}
  for (const given of Object.keys(params)) {
    const name = given.toLowerCase()
    if (Object.hasOwn(names, name))
      throw new UsageError(`${names[name]} and ${given} are the same parameter to the portal.`, { method })
    names[name] = given
  }
  return names
}

function isAscending(order: Json | undefined, field: string): boolean {
  const entries = Object.entries(isRecord(order) || Array.isArray(order) ? order : {})
  return entries.every(([name, direction]) => name === field && String(direction).toUpperCase() === 'ASC')
}

/** Conditions beside the filter count only while there is no filter, and the walk is about to bring one. */
function gatherFilter(params: JsonObject): JsonObject {
  const entries = Object.entries(params)
  const isControl = ([name]: readonly [string, Json]) => /^(filter|order|sort|start|select|admin_mode)$/i.test(name)
  const conditions = entries.filter((entry) => !isControl(entry))
  if (conditions.length === 0 || entries.some(([name]) => /^filter$/i.test(name))) return params
  return { ...Object.fromEntries(entries.filter(isControl)), FILTER: Object.fromEntries(conditions) }
}
