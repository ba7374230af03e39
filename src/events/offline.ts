// Events that the portal keeps until they have been read: the way that loses none, also while nobody listens.
// https://apidocs.bitrix24.com/api-reference/events/offline-events.html
import type { EventData, EventName } from '../catalog'
import type { Client } from '../client-types'
import { type Clock, systemClock, wait } from '../clock'
import { UsageError } from '../errors'
import { createOfflineQueue, type HeldRow, type OfflineRow } from './offline-queue'

/** A change that the portal has kept. Several of one object since the last reading are one. */
export interface OfflineChange<Data = unknown> {
  event: string
  data: Data
  /** What the portal adds, such as who made the change. */
  additional: unknown
  /** Stays the same when it is given again. */
  messageId: string
  /** When it was changed last, by the portal's clock. */
  changed: string
}

/** What a handler is given. */
export interface OfflineDelivery<Data = unknown> extends OfflineChange<Data> {
  /** Whether it was read before, and nobody knows how far it was handled. */
  repeated: boolean
  /** 1 for the first time. */
  attempt: number
  client: Client
}

export type OfflineHandlers = {
  [Name in EventName]?: (delivery: OfflineDelivery<EventData<Name>>) => unknown
}

export type OfflineConsumerEvent =
  /** `unhandled`: bound elsewhere, and not handled here; it is marked as failed at the portal, not cleared. */
  | { type: 'handled' | 'unhandled'; event: string; messageId: string }
  | { type: 'failed' | 'dead'; event: string; messageId: string; attempt: number; error: unknown }
  /** The portal could not be asked; it is asked again later. */
  | { type: 'unreachable'; error: unknown }

export interface OfflineOptions {
  /** Of an application, acting for an administrator; webhooks have no events. */
  client: Client
  /** What is handled, by the events' names. */
  events: OfflineHandlers
  /** The client's own `connector`: what it writes is then not told to itself. One consumer to a connector. */
  connector?: string
  /** Milliseconds between two looks, where nothing wakes it. Default: 60,000. */
  pollEvery?: number
  /** Milliseconds between the attempts at a change, of which there is one more. Default: 1 s, 5 s, 30 s. */
  pauses?: readonly number[]
  /** Default: the machine's time. */
  clock?: Clock
  /** What it throws is ignored. */
  onEvent?: (event: OfflineConsumerEvent) => void
}

export interface OfflineConsumer {
  /** Looks at once: for `ONOFFLINEEVENT`. */
  wake(): void
  /** Ends after the change in hand; what has been read and not handled is read again by the next one. */
  stop(): Promise<void>
  /** Changes that were given up: the portal keeps them, marked as failed. */
  dead(): Promise<OfflineChange[]>
  /** Handles one of them anew, and has the portal forget it when that is done. @throws {UsageError} where there is none */
  replay(messageId: string): Promise<void>
}

/**
 * Binds the events and handles what is there, until it is stopped.
 *
 * @throws {ApiError} `WRONG_LICENSE` where the plan has no offline events, `ACCESS_DENIED` where the person is no
 *   administrator, `WRONG_AUTH_TYPE` for a webhook
 */
export async function consumeOffline(options: OfflineOptions): Promise<OfflineConsumer> {
  const { client, events, connector, pollEvery = 60_000, pauses = [1000, 5000, 30_000] } = options
  const { clock = systemClock, onEvent } = options
  const handlers = new Map(Object.entries(events).map(([name, handler]) => [name.toUpperCase(), handler]))
  if (handlers.size === 0) throw new UsageError('consumeOffline needs events to handle.')
  const queue = createOfflineQueue(client, connector)
  const tell = (event: OfflineConsumerEvent): void => {
    try {
      onEvent?.(event)
    } catch {} // A fault in somebody's logging must not lose a change.
  }
  /** Asked for once more. */
  const again: HeldRow[] = []
  let over = false
  let rouse: () => void = () => {}
  let isAwake = false

  /** @returns whether the change is over, handled or given up */
  async function handle(row: OfflineRow, repeated: boolean): Promise<'handled' | 'dead' | 'stopped'> {
    const change = changeIn(row)
    const { event, messageId } = change
    const handler = handlers.get(event.toUpperCase())
    for (let attempt = 1; ; attempt++) {
      if (over) return 'stopped'
      try {
        // Which handler belongs to which event is known to the types of `events` alone.
        const given = handler as ((delivery: OfflineDelivery) => unknown) | undefined
        await given?.({ ...change, repeated, attempt, client })
        tell({ type: 'handled', event, messageId })
        return 'handled'
      } catch (error) {
        const pause = pauses[attempt - 1]
        tell({ type: pause === undefined ? 'dead' : 'failed', event, messageId, attempt, error })
        if (pause === undefined) return 'dead'
        await clock.sleep(pause)
      }
    }
  }

  /** Handles what a process has, and clears it when that is done. */
  async function work(process: string, rows: readonly OfflineRow[], repeated: boolean): Promise<void> {
    const [done, dead]: [string[], string[]] = [[], []]
    for (const row of rows) {
      // Bound by somebody else: not this one's to clear, and said aloud.
      if (!handlers.has(row.EVENT_NAME.toUpperCase())) {
        const { EVENT_NAME: event, MESSAGE_ID: messageId } = row
        tell({ type: 'unhandled', event, messageId })
        dead.push(messageId)
        continue
      }
      const outcome = await handle(row, repeated)
      if (outcome === 'stopped') break
      ;(outcome === 'handled' ? done : dead).push(row.MESSAGE_ID)
    }
    await queue.settle(process, done, dead)
  }

  async function look(): Promise<void> {
    for (const row of again.splice(0)) await work(row.PROCESS_ID, [row], true)
    // What somebody has read and not cleared, be it this one whose answer was lost.
    for (const process of await queue.leftBehind()) await work(process, await queue.again(process), true)
    while (!over) {
      const { process, rows } = await queue.next()
      if (rows.length === 0) return
      await work(process, rows, false)
    }
  }

  async function run(): Promise<void> {
    while (!over) {
      isAwake = false
      await look().catch((error: unknown) => tell({ type: 'unreachable', error }))
      if (over || isAwake) continue
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
      over = true
      wake()
      await running
    },
    dead: async () => (await queue.failed()).map(changeIn),
    async replay(messageId) {
      const row = (await queue.failed()).find(({ MESSAGE_ID }) => MESSAGE_ID === messageId)
      if (!row) throw new UsageError(`there is no failed change ${messageId}.`)
      again.push(row)
      wake()
    },
  }
}

const changeIn = (row: OfflineRow): OfflineChange => ({
  event: row.EVENT_NAME,
  data: row.EVENT_DATA,
  additional: row.EVENT_ADDITIONAL,
  messageId: row.MESSAGE_ID,
  changed: row.TIMESTAMP_X,
})
