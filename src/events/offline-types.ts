// What handlers of offline events are given, and what a consumer of them can do.
import type { EventData, EventName } from '../catalog'
import type { Client } from '../client-types'
import type { Clock } from '../clock'

/** A change that the portal has kept. Several of one object since the last reading are one. */
export interface OfflineChange<Data = unknown> {
  event: string
  data: Data
  /** What the portal adds, such as who made the change. */
  additional: unknown
  /** The same for the same event of the same object. */
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
  /** `unhandled`: bound elsewhere, and not handled here; the portal keeps it. */
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
  /** Milliseconds between two looks, where nothing wakes it; 1,000 at least. Default: 60,000. */
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
  /** Ends after the handler that runs; what has been read and not handled is read again by the next one. */
  stop(): Promise<void>
  /** Changes that were given up. The portal keeps them; they are handled anew at the next start, or by `replay`. */
  dead(): OfflineChange[]
  /** @throws {UsageError} where there is none */
  replay(messageId: string): void
}
