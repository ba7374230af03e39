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
  page(after: number): JsonObject
  /** The page with the highest ids, ids only. */
  lastPage(): JsonObject
}

export function planList(method: string, given: unknown): Plan {
  const contract = listContract(method)
  const json = toJsonParams(method, given)
  const params = contract?.filter === 'top level' ? gatherFilter(json) : json
  const names = spellings(method, params)
  if (!isReadMethod(method)) throw new UsageError('list only reads, and this is not known to.', { method })
  if (names.start !== undefined)
    throw new UsageError('list pages by itself; take "start" out, or use call.', { method })
  return { method, contract, params, names, byId: contract && planById(method, params, names, contract) }
}

function planById(
  method: string,
  params: JsonObject,
  { filter: filterName = 'filter', order = 'order', sort, select }: Plan['names'],
  { id, paging, order: orderKind }: ListContract,
): IdPlan | undefined {
  if (!id || paging !== 'id') return undefined
  const isText = orderKind === 'texts'
  if (isText ? sort !== undefined || order in params : !isAscending(params[order], id.filter)) return undefined
  const bound = `>${id.filter}`
  // The caller's own lower bound is where the walk begins.
  const { [bound]: own, ...filter } = (params[filterName] ?? {}) as JsonObject
  if (own !== undefined && !/^\d+$/.test(String(own))) {
    throw new UsageError(`the filter's "${bound}" must be a whole number.`, { method })
  }
  const after = own === undefined ? -1 : Number(own)
  const columns = select === undefined ? undefined : params[select]
  const isNarrow =
    Array.isArray(columns) && columns.length > 0 && !columns.includes('*') && !columns.includes(id.filter)

  const page = (from: number, direction = 'ASC'): JsonObject => {
    const conditions: JsonObject = from < 0 ? filter : { ...filter, [bound]: from }
    return {
      ...params,
      ...(isText ? { sort: id.filter, order: direction } : { [order]: { [id.filter]: direction } }),
      ...((filterName in params || from >= 0) && { [filterName]: conditions }),
      ...(select !== undefined && isNarrow && { [select]: [...columns, id.filter] }),
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
