// The offline queue: what has changed, until an application has read it. Rows are merged, so it tells what has changed and
// not how often. https://apidocs.bitrix24.com/api-reference/events/offline-events.html
import { md5 } from '@noble/hashes/legacy.js'
import { bytesToHex } from '@noble/hashes/utils.js'
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
    /** @returns false where it is bound already */
    bind(event: string, connector: string): boolean {
      if (bindings.some((one) => one.event === event && one.connector === connector)) return false
      bindings.push({ event, connector })
      return true
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
        const MESSAGE_ID = messageId(event, data)
        const merged = rows.find(
          (row) => row.MESSAGE_ID === MESSAGE_ID && row.connector === connector && row.PROCESS_ID === '',
        )
        // Also into one that was marked as failed: it stays so.
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
          MESSAGE_ID,
          PROCESS_ID: '',
          ERROR: '0',
          connector,
        })
      }
      return isNoted
    },
    /** Rows of one process, or those that nobody has yet, which then belong to a new one. */
    take({ process, clear, limit, choose }: Taking) {
      const found = choose(rows.filter((row) => row.PROCESS_ID === process)).slice(0, limit)
      if (clear) rows = rows.filter((row) => !found.includes(row))
      const id = process || `process${String(++made).padStart(25, '0')}`
      if (!clear) for (const row of found) row.PROCESS_ID = id
      return { process: clear && process === '' ? null : id, found }
    },
    clear(process: string, chosen: (row: OfflineRow) => boolean): void {
      rows = rows.filter((row) => row.PROCESS_ID !== process || !chosen(row))
    },
    /** A failed row takes the place of all that is known of the same change, and of what comes later. */
    fail(process: string, connector: string, messages: readonly string[]): void {
      const isMeant = (row: OfflineRow): boolean =>
        row.connector === connector && row.ERROR === '0' && messages.includes(row.MESSAGE_ID)
      rows = rows.filter((row) => !isMeant(row) || row.PROCESS_ID === process)
      for (const row of rows.filter(isMeant)) Object.assign(row, { ERROR: '1', PROCESS_ID: '' })
    },
  }
}

export interface Taking {
  /** Empty for what nobody has. */
  process: string
  clear: boolean
  limit: number
  /** Which of them, and in what order. */
  choose(rows: OfflineRow[]): OfflineRow[]
}

/** The same for the same event of the same object. */
const messageId = (event: string, data: Value): string =>
  bytesToHex(md5(new TextEncoder().encode(`${event}|${JSON.stringify(data)}`)))
