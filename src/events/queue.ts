// Where a team has a queue already, events go there instead of the inbox.
import type { PortalEvent } from './types'

export interface EventQueue {
  /** Has been kept when it resolves. One that is there by its `id` already is not added again. */
  add(event: PortalEvent): Promise<unknown>
}
