// What each family of events says in its `data`. https://apidocs.bitrix24.com/api-reference/events/index.html
import type { Verb } from '../table/table'
import type { Value } from '../wire/values'

export interface Change {
  event: string
  data: Value
}

const NONE = 'undefined'

/** @param table `deal`, `task`, `user`, or the number of a smart process */
export function changeOf(table: string | number, verb: Verb, id: number): Change | undefined {
  const ID = String(id)
  if (typeof table === 'number')
    return { event: `ONCRMDYNAMICITEM${verb}`, data: { FIELDS: { ID, ENTITY_TYPE_ID: String(table) } } }
  if (table === 'user') return verb === 'ADD' ? { event: 'ONUSERADD', data: { ID, ACTIVE: 'Y' } } : undefined
  if (table === 'task') return { event: `ONTASK${verb}`, data: taskData(verb, ID) }
  return { event: `ONCRM${table.toUpperCase()}${verb}`, data: { FIELDS: { ID } } }
}

/** Where there is nothing, tasks have the word for it. */
function taskData(verb: Verb, ID: string): Value {
  if (verb === 'ADD')
    return { FIELDS_BEFORE: NONE, FIELDS_AFTER: { ID }, IS_ACCESSIBLE_BEFORE: 'N', IS_ACCESSIBLE_AFTER: NONE }
  if (verb === 'DELETE')
    return { FIELDS_BEFORE: { ID }, FIELDS_AFTER: NONE, IS_ACCESSIBLE_BEFORE: NONE, IS_ACCESSIBLE_AFTER: 'N' }
  return { FIELDS_BEFORE: { ID }, FIELDS_AFTER: { ID }, IS_ACCESSIBLE_BEFORE: NONE, IS_ACCESSIBLE_AFTER: NONE }
}

/** What one sends by hand, by the event's name. */
export function dataOf(event: string, id: number): Value {
  const [, family = '', verb = 'UPDATE'] = /^ON(TASK|USER|.*?)(ADD|UPDATE|DELETE)(?:_\d+)?$/.exec(event) ?? []
  if (family === 'TASK') return taskData(verb as Verb, String(id))
  if (family === 'USER') return { ID: String(id), ACTIVE: 'Y' }
  return { FIELDS: { ID: String(id) } }
}
