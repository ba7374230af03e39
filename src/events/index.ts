// b24kit/events: from a change in the portal to a handler.
export { type Handler, type NodeRequest, type NodeResponse, toNodeListener } from '../server'
export { familyOf, objectOf } from './object-of'
export type { ObjectOf, ReadableEvent } from './object-reads'
export { consumeOffline } from './offline'
export type {
  OfflineChange,
  OfflineConsumer,
  OfflineConsumerEvent,
  OfflineDelivery,
  OfflineHandlers,
  OfflineOptions,
} from './offline-types'
export {
  type BullMqQueue,
  bullmqQueue,
  type EventQueue,
  type GraphileUtils,
  graphileQueue,
  type PgBoss,
  pgBossQueue,
  type QueueOptions,
} from './queue'
export { createReceiver, type Receiver, type ReceiverOptions } from './receiver'
export type { Synced } from './sync'
export type { DeadEvent, Delivery, EventHandler, On, PortalEvent, Read, ReadOptions, ReceiverEvent } from './types'
export type { ApplicationTokens } from './verify'
