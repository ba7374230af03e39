// Which object an event is about. Families say it each in their own way, and tasks have the word `undefined` where there
// is none. https://apidocs.bitrix24.com/api-reference/events/index.html
import { isRecord } from '../pipeline'

/** What tells the objects of one event apart: an id where there is one, else all of the data. */
export function objectOf(data: unknown): string {
  const fields = isRecord(data) ? data : {}
  for (const place of [fields.FIELDS, fields.FIELDS_AFTER, fields.FIELDS_BEFORE, fields]) {
    const found = isRecord(place) ? idIn(place) : undefined
    if (found !== undefined) return found
  }
  return JSON.stringify(data ?? null)
}

function idIn(fields: Record<string, unknown>): string | undefined {
  const id = fields.ID ?? fields.id ?? fields.POST_ID ?? fields.CALL_ID
  // Comments of tasks that are chats have all the same id.
  if ((typeof id !== 'string' && typeof id !== 'number') || /^(undefined|0|)$/.test(String(id))) return undefined
  const kind = fields.ENTITY_TYPE_ID
  return typeof kind === 'string' || typeof kind === 'number' ? `${kind}:${id}` : String(id)
}

/** Events of one family about one object keep their order. */
export const familyOf = (event: string): string => event.replace(/[._]?(ADD|UPDATE|DELETE|MOVETOCATEGORY)(_\d+)?$/, '')
