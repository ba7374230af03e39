// The portal's side of offline events: reading without clearing, so that nothing is lost when an answer is.
// https://apidocs.bitrix24.com/api-reference/events/event-offline-get.html
import type { Client } from '../client-types'
import { NetworkError } from '../errors'
import { isRecord } from '../pipeline'

export interface OfflineRow {
  TIMESTAMP_X: string
  EVENT_NAME: string
  EVENT_DATA: unknown
  EVENT_ADDITIONAL: unknown
  MESSAGE_ID: string
}

/** As a list tells of it: also whose it is. */
export interface HeldRow extends OfflineRow {
  PROCESS_ID: string
}

export function createOfflineQueue({ raw }: Client, connector: string | undefined) {
  const own = connector === undefined ? {} : { auth_connector: connector }

  async function get(params: object): Promise<{ process: string; rows: OfflineRow[] }> {
    const answer = await raw.call('event.offline.get', { clear: 0, ...own, ...params })
    const found = isRecord(answer) ? answer : {}
    if (!Array.isArray(found.events))
      throw new NetworkError('the portal has told no events.', {
        code: 'UNREADABLE_ANSWER',
        method: 'event.offline.get',
      })
    return { process: String(found.process_id ?? ''), rows: found.events as OfflineRow[] }
  }

  /** What somebody has read and nobody has cleared. */
  async function held(isFailed: boolean): Promise<HeldRow[]> {
    const rows = await raw.list('event.offline.list', own).toArray()
    return rows.filter(
      (row): row is HeldRow & typeof row =>
        isRecord(row) && Boolean(row.PROCESS_ID) && (String(row.ERROR ?? '0') === '1') === isFailed,
    )
  }

  return {
    /** Also finds out at the start whether the plan and the person may read at all. */
    async bind(events: readonly string[]): Promise<void> {
      // Nothing has this id: asks for the right to read and takes nothing.
      await get({ process_id: 'b24kit-none' })
      for (const event of events) await raw.call('event.bind', { event, event_type: 'offline', ...own })
    },
    next: () => get({}),
    again: async (process: string): Promise<OfflineRow[]> => (await get({ process_id: process })).rows,
    /** Processes whose rows nobody has cleared. Failed ones are left where they are. */
    async leftBehind(): Promise<string[]> {
      return [...new Set((await held(false)).map(({ PROCESS_ID }) => PROCESS_ID))]
    },
    failed: () => held(true),
    /** Clears what was handled, and marks what was given up. */
    async settle(process: string, done: readonly string[], dead: readonly string[]): Promise<void> {
      if (dead.length > 0) await raw.call('event.offline.error', { process_id: process, message_id: dead })
      if (done.length > 0) await raw.call('event.offline.clear', { process_id: process, message_id: done })
    },
  }
}
