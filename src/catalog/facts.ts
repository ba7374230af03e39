// The few facts about methods that code needs at run time.

/** What a walk must know about a list method. */
export interface ListContract {
  /** The key of `result` that holds the rows; empty where `result` is the rows. */
  rows: string
  /** Where the id is: in a row, in the filter and in the order. Absent where rows have no id to walk by. */
  id?: { row: string; filter: string }
  /** `id`: from id to id without counting; `offset`: by `start` and `next`; `once`: the whole list comes in one answer. */
  paging: 'id' | 'offset' | 'once'
  /** How the order is given: as an object, or as the two texts `sort` and `order`. Default: `object`. */
  order?: 'object' | 'texts'
  /** The filter's name, and whether conditions may also stand beside it at the top level. Default: `filter`. */
  filter?: 'filter' | 'top level'
}

const upper = { row: 'ID', filter: 'ID' }

// https://apidocs.bitrix24.com/settings/performance/huge-data.html
const LISTS: Readonly<Record<string, ListContract>> = {
  'crm.lead.list': { rows: '', id: upper, paging: 'id' },
  'crm.deal.list': { rows: '', id: upper, paging: 'id' },
  'crm.contact.list': { rows: '', id: upper, paging: 'id' },
  'crm.company.list': { rows: '', id: upper, paging: 'id' },
  'crm.activity.list': { rows: '', id: upper, paging: 'id' },
  'crm.item.list': { rows: 'items', id: { row: 'id', filter: 'id' }, paging: 'id' },
  'tasks.task.list': { rows: 'tasks', id: { row: 'id', filter: 'ID' }, paging: 'id' },
  'user.get': { rows: '', id: upper, paging: 'id', order: 'texts', filter: 'top level' },
  'department.get': { rows: '', id: upper, paging: 'offset' },
  'crm.status.list': { rows: '', id: upper, paging: 'once' },
  'crm.category.list': { rows: 'categories', id: { row: 'id', filter: 'id' }, paging: 'once' },
}

export const listContract = (method: string): ListContract | undefined => {
  const name = method.toLowerCase()
  return Object.hasOwn(LISTS, name) ? LISTS[name] : undefined
}

const READING_VERBS = /(^|\.)(get\w*|list\w*|fields|current|search|count|profile|scope|methods|events|time|info)$/
// Its name says get, but it takes the events out of the queue.
const WRITES_DESPITE_NAME = ['event.offline.get']

/** Whether a method only reads, so that it may be repeated freely. What is not known to read is taken to write. */
export const isReadMethod = (method: string): boolean => {
  const name = method.toLowerCase()
  return READING_VERBS.test(name) && !WRITES_DESPITE_NAME.includes(name)
}
