// The offline queue: what has changed, until an application has read it. Rows are merged, so it tells what has changed and
// not how often. https://apidocs.bitrix24.com/api-reference/events/offline-events.html
import type { Clock } from '../clock'
import { portalDate } from '../engine/time'
import type { Value } from '../wire/values'
import type { Change } from './shapes'

export interface OfflineRow {
  ID: string
  TIMESTAMP_X: string
  EVENT_NAME: string
  EVENT_DATA: Value
  EVENT_ADDITIONAL: Value
  MESSAGE_ID: string
  PROCESS_ID: string
  ERROR: string
  /** Whose rows they are. */
  connector: string
}

export interface OfflineBinding {
  event: string
  connector: string
}

export type OfflineQueue = ReturnType<typeof createOfflineQueue>

export function createOfflineQueue(clock: Clock) {
  const bindings: OfflineBinding[] = []
  let rows: OfflineRow[] = []
  let made = 0

  return {
    bindings,
    rows: (): readonly OfflineRow[] => rows,
    bind(event: string, connector: string): void {
      if (!bindings.some((one) => one.event === event && one.connector === connector))
        bindings.push({ event, connector })
    },
    unbind(event: string, connector: string): number {
      const left = bindings.filter((one) => one.event !== event || one.connector !== connector)
      return bindings.splice(0, bindings.length, ...left).length - left.length
    },
    /** @returns whether somebody has something to read now */
    note({ event, data }: Change, by: { userId: number; connector?: string | undefined }): boolean {
      let isNoted = false
      for (const { connector } of bindings.filter((one) => one.event === event)) {
        // Nobody hears of what was done in his own name.
        if (connector !== '' && connector === by.connector) continue
        isNoted = true
        const TIMESTAMP_X = portalDate(clock.now())
        const merged = rows.find(
          (row) =>
            row.EVENT_NAME === event &&
            row.connector === connector &&
            row.PROCESS_ID === '' &&
            JSON.stringify(row.EVENT_DATA) === JSON.stringify(data),
        )
        if (merged) {
          merged.TIMESTAMP_X = TIMESTAMP_X
          continue
        }
        const ID = String(++made)
        const additional = by.userId > 0 ? { user_id: String(by.userId) } : false
        rows.push({
          ID,
          TIMESTAMP_X,
          EVENT_NAME: event,
          EVENT_DATA: data,
          EVENT_ADDITIONAL: additional,
          MESSAGE_ID: `message${ID.padStart(24, '0')}`,
          PROCESS_ID: '',
          ERROR: '0',
          connector,
        })
      }
      return isNoted
    },
    /** Rows of one process, or those that nobody has yet, which then belong to a new one. */
    take({
      connector,
      process,
      limit,
      clear,
      error,
    }: {
      connector: string
      process: string
      limit: number
      clear: boolean
      error: boolean
    }) {
      const found = rows
        .filter((row) => row.connector === connector && row.PROCESS_ID === process && (row.ERROR === '1') === error)
        .slice(0, limit)
      if (clear) {
        rows = rows.filter((row) => !found.includes(row))
        return { process: null, found }
      }
      const id = process || `process${String(++made).padStart(24, '0')}`
      for (const row of found) row.PROCESS_ID = id
      return { process: id, found }
    },
    clear(process: string, chosen: (row: OfflineRow) => boolean): void {
      rows = rows.filter((row) => row.PROCESS_ID !== process || !chosen(row))
    },
    fail(process: string, messages: readonly string[]): void {
      for (const row of rows) if (row.PROCESS_ID === process && messages.includes(row.MESSAGE_ID)) row.ERROR = '1'
    },
  }
}
