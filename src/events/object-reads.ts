// Which method reads the object that an event is about. https://apidocs.bitrix24.com/api-reference/events/index.html
import type { Activity, Company, Contact, CrmItem, Deal, Lead, Quote, Task, User } from '../catalog'
import { isRecord } from '../pipeline'
import { objectOf } from './object-of'
import type { PortalEvent } from './types'

type Verb = 'ADD' | 'UPDATE' | 'DELETE' | 'MOVETOCATEGORY'

/** The object that an event's handler is given with `read: true`. */
export type ObjectOf<Name extends string> = Name extends `ONCRMLEAD${Verb}`
  ? Lead
  : Name extends `ONCRMDEAL${Verb}`
    ? Deal
    : Name extends `ONCRMCONTACT${Verb}`
      ? Contact
      : Name extends `ONCRMCOMPANY${Verb}`
        ? Company
        : Name extends `ONCRMQUOTE${Verb}`
          ? Quote
          : Name extends `ONCRMACTIVITY${Verb}`
            ? Activity
            : Name extends `ONCRMDYNAMICITEM${Verb}`
              ? CrmItem
              : Name extends `ONTASK${Verb}`
                ? Task
                : Name extends 'ONUSERADD'
                  ? User
                  : never

/** The events whose object can be read. */
export type ReadableEvent =
  | {
      [Family in
        | 'LEAD'
        | 'DEAL'
        | 'CONTACT'
        | 'COMPANY'
        | 'QUOTE'
        | 'ACTIVITY'
        | 'DYNAMICITEM']: `ONCRM${Family}${'ADD' | 'UPDATE' | 'DELETE'}`
    }['LEAD' | 'DEAL' | 'CONTACT' | 'COMPANY' | 'QUOTE' | 'ACTIVITY' | 'DYNAMICITEM']
  | 'ONCRMDEALMOVETOCATEGORY'
  | `ONTASK${'ADD' | 'UPDATE' | 'DELETE'}`
  | 'ONUSERADD'

export interface ObjectRead {
  method: string
  params: Record<string, unknown>
  /** Where the object is in the answer. */
  pick(result: unknown): unknown
}

const LEGACY = /^ONCRM(LEAD|DEAL|CONTACT|COMPANY|QUOTE|ACTIVITY)(?:ADD|UPDATE|DELETE|MOVETOCATEGORY)$/
const DYNAMIC = /^ONCRMDYNAMICITEM(?:ADD|UPDATE|DELETE)(?:_(\d+))?$/
const itself = (result: unknown): unknown => result
const member =
  (name: string) =>
  (result: unknown): unknown =>
    isRecord(result) ? result[name] : undefined

/** @returns undefined for events whose object no method reads by its id alone */
export function readFor({ event, data }: Pick<PortalEvent, 'event' | 'data'>): ObjectRead | undefined {
  const id = objectOf(data).replace(/^\d+:/, '')
  if (!/^\d+$/.test(id)) return undefined
  const [, entity] = LEGACY.exec(event) ?? []
  if (entity !== undefined)
    return { method: `crm.${entity.toLowerCase()}.get`, params: { id: Number(id) }, pick: itself }
  const dynamic = DYNAMIC.exec(event)
  if (dynamic) {
    const fields = isRecord(data) && isRecord(data.FIELDS) ? data.FIELDS : {}
    const params = { entityTypeId: Number(fields.ENTITY_TYPE_ID ?? dynamic[1]), id: Number(id) }
    return { method: 'crm.item.get', params, pick: member('item') }
  }
  if (/^ONTASK(ADD|UPDATE|DELETE)$/.test(event))
    return { method: 'tasks.task.get', params: { taskId: Number(id) }, pick: member('task') }
  if (event === 'ONUSERADD')
    return {
      method: 'user.get',
      params: { ID: Number(id) },
      pick: (result) => (Array.isArray(result) ? result[0] : undefined),
    }
  return undefined
}
