// The portal's side of offline events: reading without clearing, so that nothing is lost when an answer is.
// https://apidocs.bitrix24.com/api-reference/events/event-offline-get.html
import type { Client } from '../client-types'
import { NetworkError } from '../errors'
import { isRecord } from '../pipeline'
import { bind } from './bind'

export interface OfflineRow {
  TIMESTAMP_X: string
  EVENT_NAME: string
  EVENT_DATA: unknown
  EVENT_ADDITIONAL: unknown
  MESSAGE_ID: string
}

/** What somebody has read and not cleared. */
export interface Taken {
  process: string
  rows: OfflineRow[]
}

export type OfflineQueue = ReturnType<typeof createOfflineQueue>

export function createOfflineQueue(client: Client, connector: string | undefined) {
  const { raw } = client
  const own = connector === undefined ? {} : { auth_connector: connector }

  async function get(params: object): Promise<Taken> {
    // In the order of their coming; times are whole seconds.
    const answer = await raw.call('event.offline.get', { clear: 0, order: { ID: 'ASC' }, ...own, ...params })
    const found = isRecord(answer) ? answer : {}
    if (!Array.isArray(found.events))
      throw new NetworkError('the portal has told no events.', {
        code: 'UNREADABLE_ANSWER',
        method: 'event.offline.get',
      })
    return { process: String(found.process_id ?? ''), rows: found.events as OfflineRow[] }
  }

  return {
    /** Also finds out at the start whether the plan and the person may read at all. */
    async bind(events: readonly string[]): Promise<void> {
      // Nothing has this id: asks for the right to read and takes nothing.
      await get({ process_id: 'b24kit-none' })
      for (const event of events) await bind(client, { event, event_type: 'offline', ...own })
    },
    next: () => get({}),
    async leftBehind(): Promise<Taken[]> {
      const rows = await raw.list('event.offline.list', own).toArray()
      const left = rows.filter((row) => isRecord(row) && row.PROCESS_ID && String(row.ERROR ?? '0') !== '1')
      const processes = [...new Set(left.map(({ PROCESS_ID }) => String(PROCESS_ID)))]
      return Promise.all(processes.map((process) => get({ process_id: process })))
    },
    async clear(process: string, messages: readonly string[]): Promise<void> {
      if (messages.length > 0) await raw.call('event.offline.clear', { process_id: process, message_id: messages })
    },
  }
}
