// Has the portal send or keep an event. https://apidocs.bitrix24.com/api-reference/events/event-bind.html
import type { Client } from '../client-types'
import { ApiError } from '../errors'

/** What is bound already is as it should be; portals call that an error. */
export async function bind({ raw }: Client, params: Readonly<Record<string, string>>): Promise<void> {
  try {
    await raw.call('event.bind', params)
  } catch (error) {
    if (!(error instanceof ApiError) || !/already/i.test(error.message)) throw error
  }
}
