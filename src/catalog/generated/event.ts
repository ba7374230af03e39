// Printed from catalog/ by `npm run catalog`; changes belong there.
import type { Bag, Id, ListMethod, Method, OpenFilter, Order, Some } from '../shapes'

export interface EventMethods {
  /** @see https://apidocs.bitrix24.com/api-reference/events/event-bind.html */
  'event.bind': Method<{ event: string; handler?: string; auth_type?: Id; event_type?: Some<'offline' | 'online'>; auth_connector?: string; options?: object }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/events/event-get.html */
  'event.get': Method<Record<never, never>, { event: string; handler: string; auth_type: string; offline: number }[]>
  /** @see https://apidocs.bitrix24.com/api-reference/events/event-offline-clear.html */
  'event.offline.clear': Method<{ process_id: string; id?: readonly Id[]; message_id?: readonly unknown[] }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/events/event-offline-error.html */
  'event.offline.error': Method<{ process_id: string; message_id?: readonly Id[] }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/events/event-offline-get.html */
  'event.offline.get': Method<{ filter?: OpenFilter; order?: Order<Bag>; limit?: Id; auth_connector?: string }, { process_id: unknown; events: { ID: string; TIMESTAMP_X: string; EVENT_NAME: string; EVENT_DATA: boolean; EVENT_ADDITIONAL: boolean; MESSAGE_ID: string }[] }>
  /** @see https://apidocs.bitrix24.com/api-reference/events/event-offline-list.html */
  'event.offline.list': ListMethod<{ filter?: OpenFilter; order?: Order<Bag>; start?: Id; auth_connector?: string }, { ID: string; TIMESTAMP_X: string; EVENT_NAME: string; EVENT_DATA: boolean; EVENT_ADDITIONAL: boolean; MESSAGE_ID: string; PROCESS_ID: string; ERROR: string }[], { ID: string; TIMESTAMP_X: string; EVENT_NAME: string; EVENT_DATA: boolean; EVENT_ADDITIONAL: boolean; MESSAGE_ID: string; PROCESS_ID: string; ERROR: string }>
  /** @see https://apidocs.bitrix24.com/api-reference/events/test-handler.html */
  'event.test': Method<{ [key: string]: unknown }, boolean>
  /** @see https://apidocs.bitrix24.com/api-reference/events/event-unbind.html */
  'event.unbind': Method<{ event: string; handler: string; auth_type?: Id; event_type?: string }, { count: number }>
}
