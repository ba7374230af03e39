// The few facts about methods that code needs at run time.
import { ALSO_READING, LISTS, LISTS_V3, NOT_READING, POSITIONAL } from './generated/facts'
import { isReadByName } from './reads'

/** How one gets from one page to the next; `unknown`: the documentation doesn't say whether one can. */
export type Paging =
  | 'id'
  | 'offset'
  | 'unknown'
  | 'limit'
  | 'last id'
  | 'page'
  | 'pagination'
  | 'pagination id'
  | 'cursor'
/** What a parameter of a list is for. */
export type Role = 'filter' | 'order' | 'select' | 'limit' | 'offset' | 'cursor' | 'page'

/** What a walk must know about a list method. */
export interface ListContract {
  /** The key of `result` that holds the rows; empty where `result` is the rows. */
  rows: string
  /** Where the id is: in a row, in the filter and in the order. Absent where rows have no id. */
  id?: { row: string; filter: string }
  /** How one gets from page to page; `unknown`: by whatever the answer offers. */
  paging: Paging
  /** The order is given as the two texts `sort` and `order`, not as an object. */
  hasTextOrder: boolean
  /** Conditions may also stand beside the filter. */
  hasLooseFilter: boolean
  /** Rows to a page. */
  size: number
  /** The parameters' own names. */
  names: Readonly<Record<Role, string>>
}

const NAMES: Readonly<Record<Role, string>> = {
  filter: 'filter',
  order: 'order',
  select: 'select',
  limit: 'limit',
  offset: 'offset',
  cursor: 'cursor',
  page: 'page',
}

const readContracts = (lists: Readonly<Record<string, string>>): Map<string, ListContract> =>
  new Map(
    Object.entries(lists).flatMap(([text, methods]) => {
      const contract = readContract(text)
      return methods.split(' ').map((method) => [method, contract] as const)
    }),
  )

function readContract(text: string): ListContract {
  const [rows = '', row = '', filter = '', paging = '', own = '', names = ''] = text.split('|')
  return {
    rows,
    ...(row !== '' && { id: { row, filter } }),
    paging: paging as Paging,
    hasTextOrder: own.includes('texts'),
    hasLooseFilter: own.includes('top level'),
    size: Number(/\d+/.exec(own)?.[0] ?? 50),
    names: { ...NAMES, ...(names !== '' && Object.fromEntries(names.split(',').map((pair) => pair.split('=')))) },
  }
}

const contracts: Partial<Record<2 | 3, Map<string, ListContract>>> = {}

export function listContract(method: string, version: 2 | 3 = 2): ListContract | undefined {
  contracts[version] ??= readContracts(version === 3 ? LISTS_V3 : LISTS)
  return contracts[version].get(method.toLowerCase())
}

const reading = new Set(ALSO_READING.split(' '))
const writing = new Set(NOT_READING.split(' '))

/** Whether a method only reads, so that it may be repeated freely. What is not known to read is taken to write. */
export const isReadMethod = (method: string): boolean => {
  const name = method.toLowerCase()
  return reading.has(name) || (!writing.has(name) && isReadByName(method))
}

/** The names of parameters that the portal binds by their order; undefined for most methods. */
export const positionsOf = (method: string): readonly string[] | undefined => {
  const name = method.toLowerCase()
  return Object.hasOwn(POSITIONAL, name) ? POSITIONAL[name]?.split(' ') : undefined
}
