// Has the portal send what handlers are registered for, and nothing else, to one address.
// https://apidocs.bitrix24.com/api-reference/events/event-bind.html
import type { Client } from '../client-types'
import { UsageError } from '../errors'
import { isRecord } from '../pipeline'
import { bind } from './bind'

export interface Synced {
  bound: string[]
  unbound: string[]
}

// These come to the address in the application's card.
const BY_THE_CARD = ['ONAPPINSTALL', 'ONAPPUNINSTALL']

export async function sync(client: Client, handlerUrl: string, names: readonly string[]): Promise<Synced> {
  if (!/^https?:\/\/[^/\s]+/i.test(handlerUrl))
    throw new UsageError('sync needs the address that events are sent to, like https://app.example/events.')
  const wanted = names.filter((name) => !BY_THE_CARD.includes(name))
  const rows = await client.raw.call('event.get')
  const there = (Array.isArray(rows) ? rows : [])
    .filter((row) => isRecord(row) && row.handler === handlerUrl)
    .map(({ event }) => String(event).toUpperCase())
  const bound = wanted.filter((name) => !there.includes(name))
  const unbound = [...new Set(there)].filter((name) => !wanted.includes(name))
  for (const event of bound) await bind(client, { event, handler: handlerUrl })
  for (const event of unbound) await client.raw.call('event.unbind', { event, handler: handlerUrl })
  return { bound, unbound }
}
