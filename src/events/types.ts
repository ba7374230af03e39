// What an event is, for handlers, queues and whoever keeps it.

import type { EventData, EventName } from '../catalog'
import type { Client } from '../client-types'
import type { AnySchema, Decoded } from '../schema'
import type { ObjectOf, ReadableEvent } from './object-reads'

/** An event as it is kept: what the portal said, without its tokens. Plain JSON. */
export interface PortalEvent<Name extends string = string, Data = unknown> {
  /** The same for the same change of the same object in the same second. */
  id: string
  /** In capitals, such as `ONCRMDEALUPDATE`. */
  event: Name
  /** As the portal sent it: all values are texts. */
  data: Data
  memberId: string
  /** The portal's host at that time. */
  domain: string
  /** Who made the change, where the portal says so. */
  userId?: number
  /** Seconds since 1970, by the portal's clock. */
  ts: number
}

/** What a handler is given. */
export interface Delivery<Name extends string = string, Data = unknown> extends PortalEvent<Name, Data> {
  /** Whether a process died, or time was up, while a handler had it: it may have been handled already. */
  repeated: boolean
  /** 1 for the first time. */
  attempt: number
  /**
   * Talks to the portal that the event came from.
   * @throws {UsageError} where the receiver has neither an `app` nor a `client`
   */
  readonly client: Client
  /** Aborted when the handler's time is up. */
  readonly signal: AbortSignal
}

/** Whatever it rejects with, it is given the event again, with growing pauses. */
export type EventHandler<Name extends string, Data> = (delivery: Delivery<Name, Data>) => unknown

/** What `read: true` asks for. */
export interface ReadOptions<Fields = string, Schema extends AnySchema | undefined = AnySchema | undefined> {
  read: true
  /** The fields that are given. Default: all. */
  select?: readonly Fields[]
  /** Decodes the object, as in `call`. */
  schema?: Schema
}

/** The object as it is now, or why there is none. */
export type Read<Value> =
  | { object: Value; missing?: undefined }
  /** `deleted` also where the portal doesn't say whether it may not be seen. */
  | { object: undefined; missing: 'deleted' | 'forbidden' }

export interface On {
  <Name extends EventName>(event: Name, handler: EventHandler<Name, EventData<Name>>): void
  <
    Name extends EventName & ReadableEvent,
    const Fields extends keyof ObjectOf<Name> = keyof ObjectOf<Name>,
    Schema extends AnySchema | undefined = undefined,
  >(
    event: Name,
    options: ReadOptions<Fields, Schema>,
    handler: (
      delivery: Delivery<Name, EventData<Name>> & Read<Decoded<Schema, Pick<ObjectOf<Name>, Fields>>>,
    ) => unknown,
  ): void
}

/** An event that its handlers have failed on for the last time. */
export interface DeadEvent {
  event: PortalEvent
  reason: string
  attempts: number
}

/** Told what happens, with codes and never with tokens. */
export type ReceiverEvent =
  /** `queued`: handed over to the queue. */
  | { type: 'received' | 'duplicate' | 'handled' | 'queued' | 'ignored'; id: string; event: string; memberId: string }
  | { type: 'failed' | 'dead'; id: string; event: string; memberId: string; attempt: number; error: unknown }
  | { type: 'refused'; code: string }
  /** What proves an event could not be asked for. */
  | { type: 'unverifiable'; error: unknown }
  /** The inbox or the queue could not be read or written; it is tried again. */
  | { type: 'storage'; error: unknown }
