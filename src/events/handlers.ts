// Who handles which event, and what they are given with it.
import type { Client } from '../client-types'
import type { Clock } from '../clock'
import { B24Error, UsageError } from '../errors'
import { isRecord } from '../pipeline'
import { decode } from '../schema'
import { createGather } from './gather'
import { readFor } from './object-reads'
import type { Delivery, PortalEvent, Read, ReadOptions } from './types'
import type { Enter } from './worker'

interface Registered {
  handler: (delivery: never) => unknown
  reading?: ReadOptions | undefined
}

export type Handlers = ReturnType<typeof createHandlers>

const NAME = /^[A-Z][\w.]{2,99}$/

export function createHandlers(clock: Clock, client: ((memberId: string) => Client) | undefined) {
  const registered = new Map<string, Registered[]>()
  const clientOf = (memberId: string): Client => {
    if (!client) throw new UsageError('a handler has a client where the receiver has an app, or a client.')
    return client(memberId)
  }
  const gather = createGather(clock, clientOf)

  /** The object of an event as it is now. */
  async function read(event: PortalEvent): Promise<Read<unknown>> {
    const asked = readFor(event)
    if (!asked || event.event.endsWith('DELETE')) return { object: undefined, missing: 'deleted' }
    try {
      const object = await gather(event.memberId, asked)
      return object === undefined || object === null ? { object: undefined, missing: 'deleted' } : { object }
    } catch (error) {
      const missing = missingBy(error)
      if (!missing) throw error
      return { object: undefined, missing }
    }
  }

  async function shaped(found: Read<unknown>, event: PortalEvent, reading: ReadOptions): Promise<Read<unknown>> {
    if (found.missing !== undefined) return found
    const { select, schema } = reading
    const picked =
      select && isRecord(found.object)
        ? Object.fromEntries(Object.entries(found.object).filter(([name]) => select.includes(name)))
        : found.object
    return { object: schema ? await decode(schema, picked, readFor(event)?.method ?? event.event) : picked }
  }

  return {
    has: (event: string): boolean => registered.has(event),
    names: (): string[] => [...registered.keys()],
    /** @throws {UsageError} for a name that no event can have, or a handler that is none */
    add(event: string, options: ReadOptions | Registered['handler'], given?: Registered['handler']): void {
      const name = event.toUpperCase()
      const [handler, reading] = typeof options === 'function' ? [options, undefined] : [given, options]
      if (!NAME.test(name)) throw new UsageError(`"${event}" is no name of an event.`)
      if (typeof handler !== 'function') throw new UsageError(`on("${event}") needs a handler.`)
      if (reading && !client) throw new UsageError('read: true needs a receiver with an app, or a client.')
      if (reading && !readFor({ event: name, data: { FIELDS: { ID: '1' }, ID: '1' } }))
        throw new UsageError(`the object of ${name} can't be read by its id: read it in the handler.`)
      registered.set(name, [...(registered.get(name) ?? []), { handler, reading }])
    },
    /** Runs the handlers one after the other, when all is there that they need. */
    async run(event: PortalEvent, attempt: number, enter: Enter): Promise<void> {
      const all = registered.get(event.event) ?? []
      const found = all.some(({ reading }) => reading) ? await read(event) : undefined
      const entered = await enter()
      if (!entered) return
      const more = { ...entered, attempt }
      for (const { handler, reading } of all) {
        const object = reading && found ? await shaped(found, event, reading) : {}
        // Not enumerable: whoever logs or copies a delivery means the event.
        const delivery = Object.defineProperty({ ...event, ...more, ...object }, 'client', {
          get: () => clientOf(event.memberId),
        }) as Delivery
        // Which handler belongs to which event is known to the types of `on` alone.
        await (handler as (delivery: Delivery) => unknown)(delivery)
      }
    },
  }
}

/** What the portal says of an object that is gone, or not to be seen; it has no one way to say it. */
function missingBy(error: unknown): 'deleted' | 'forbidden' | undefined {
  if (!(error instanceof B24Error) || error.name !== 'ApiError') return undefined
  if (/ACCESS_DENIED|access denied/i.test(`${error.code} ${error.message}`)) return 'forbidden'
  return /NOT_FOUND|not found/i.test(`${error.code} ${error.message}`) && error.code !== 'ERROR_METHOD_NOT_FOUND'
    ? 'deleted'
    : undefined
}
