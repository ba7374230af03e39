// Events that the portal keeps until they have been read: the way that loses none, also while nobody listens.
// https://apidocs.bitrix24.com/api-reference/events/offline-events.html
import { checkNumber } from '../check'
import { systemClock, wait } from '../clock'
import { UsageError } from '../errors'
import { isRecord } from '../pipeline'
import { createOfflineQueue, type OfflineRow, type Taken } from './offline-queue'
import type {
  OfflineChange,
  OfflineConsumer,
  OfflineConsumerEvent,
  OfflineDelivery,
  OfflineOptions,
} from './offline-types'

/**
 * Binds the events and handles what is there, until it is stopped. One consumer at a time to an application and connector:
 * a second one is given again what the first has in hand.
 *
 * @throws {UsageError} where an option can't be meant
 * @throws {ApiError} `WRONG_LICENSE` where the plan has no offline events, `ACCESS_DENIED` where the person is no
 *   administrator, `WRONG_AUTH_TYPE` for a webhook
 */
export async function consumeOffline(options: OfflineOptions): Promise<OfflineConsumer> {
  const { client, connector, pollEvery = 60_000, pauses = [1000, 5000, 30_000] } = options
  const { clock = systemClock, onEvent } = options
  const handlers = checkOptions({ ...options, pollEvery, pauses })
  const queue = createOfflineQueue(client, connector)
  const tell = (event: OfflineConsumerEvent): void => {
    try {
      onEvent?.(event)
    } catch {} // A fault in somebody's logging must not lose a change.
  }
  const over = new AbortController()
  /** What was given up, by message; the portal has it under each of these processes. */
  const dead = new Map<string, { row: OfflineRow; processes: string[] }>()
  const again: Taken[] = []
  let rouse: () => void = () => {}
  let isAwake = false

  async function handle(row: OfflineRow, repeated: boolean): Promise<'handled' | 'dead' | 'stopped'> {
    const change = changeIn(row)
    const { event, messageId } = change
    const handler = handlers.get(event.toUpperCase())
    for (let attempt = 1; !over.signal.aborted; attempt++) {
      try {
        await handler?.({ ...change, repeated, attempt, client })
        tell({ type: 'handled', event, messageId })
        return 'handled'
      } catch (error) {
        const pause = pauses[attempt - 1]
        tell({ type: pause === undefined ? 'dead' : 'failed', event, messageId, attempt, error })
        if (pause === undefined) return 'dead'
        await wait(clock, pause, over.signal).catch(() => {}) // Stopped.
      }
    }
    return 'stopped'
  }

  /** What is given up is not marked as failed at the portal: later changes of the object would be swallowed by it. */
  function giveUp(row: OfflineRow, process: string): void {
    const processes = dead.get(row.MESSAGE_ID)?.processes ?? []
    dead.set(row.MESSAGE_ID, { row, processes: [...new Set([...processes, process])] })
  }

  /** Handles what a process has, and clears it when that is done. */
  async function work({ process, rows }: Taken, repeated: boolean): Promise<void> {
    const done: string[] = []
    for (const row of rows) {
      const { EVENT_NAME: event, MESSAGE_ID: messageId } = row
      // Bound by somebody else: not this one's to clear, and said aloud.
      if (!handlers.has(event.toUpperCase())) {
        tell({ type: 'unhandled', event, messageId })
        continue
      }
      const outcome = await handle(row, repeated)
      if (outcome === 'stopped') break
      if (outcome === 'dead') giveUp(row, process)
      else done.push(messageId)
    }
    await queue.clear(process, done)
    // A later change of the object stands for the one that was given up.
    for (const messageId of done) {
      for (const other of dead.get(messageId)?.processes ?? []) await queue.clear(other, [messageId])
      dead.delete(messageId)
    }
  }

  const isDead = (process: string, { MESSAGE_ID }: OfflineRow): boolean =>
    dead.get(MESSAGE_ID)?.processes.includes(process) === true

  /** What somebody has read and not cleared, be it this one whose answer was lost. */
  async function lookBehind(): Promise<void> {
    for (const { process, rows } of await queue.leftBehind())
      await work({ process, rows: rows.filter((row) => !isDead(process, row)) }, true)
  }

  async function look(): Promise<void> {
    for (const taken of again.splice(0)) await work(taken, true)
    while (!over.signal.aborted) {
      const taken = await queue.next()
      if (taken.rows.length === 0) return
      await work(taken, false)
    }
  }

  async function run(): Promise<void> {
    let isBehind = true
    while (!over.signal.aborted) {
      isAwake = false
      try {
        if (isBehind) await lookBehind()
        isBehind = false
        await look()
      } catch (error) {
        isBehind = true
        tell({ type: 'unreachable', error })
      }
      if (over.signal.aborted || isAwake) continue
      const pause = new AbortController()
      rouse = () => pause.abort()
      await wait(clock, pollEvery, pause.signal).catch(() => {}) // Woken up.
    }
  }

  await queue.bind([...handlers.keys()])
  const running = run()
  const wake = (): void => {
    isAwake = true
    rouse()
  }
  return {
    wake,
    async stop() {
      over.abort()
      wake()
      await running
    },
    dead: () => [...dead.values()].map(({ row }) => changeIn(row)),
    replay(messageId) {
      const { row, processes } = dead.get(messageId) ?? {}
      const [process] = processes ?? []
      if (!row || process === undefined) throw new UsageError(`there is no change ${messageId} that was given up.`)
      if (!again.some(({ rows }) => rows.includes(row))) again.push({ process, rows: [row] })
      wake()
    },
  }
}

type Handler = (delivery: OfflineDelivery) => unknown

function checkOptions({ client, events, pollEvery, pauses }: OfflineOptions): Map<string, Handler> {
  if (typeof client?.raw?.call !== 'function')
    throw new UsageError('consumeOffline needs the client of an application.')
  if (!isRecord(events) || Object.keys(events).length === 0)
    throw new UsageError('consumeOffline needs events to handle, such as { ONCRMDEALUPDATE: handler }.')
  checkNumber('pollEvery', pollEvery, 1000)
  for (const pause of pauses ?? []) checkNumber('a pause', pause, 0)
  return new Map(
    Object.entries(events).map(([name, handler]) => {
      if (typeof handler !== 'function') throw new UsageError(`the handler of ${name} must be a function.`)
      // Which handler belongs to which event is known to the types of `events` alone.
      return [name.toUpperCase(), handler as Handler]
    }),
  )
}

const changeIn = (row: OfflineRow): OfflineChange => ({
  event: row.EVENT_NAME,
  data: row.EVENT_DATA,
  additional: row.EVENT_ADDITIONAL,
  messageId: row.MESSAGE_ID,
  changed: row.TIMESTAMP_X,
})
