// Who handles which event, and what they are given with it.
import type { Client } from '../client-types'
import type { Clock } from '../clock'
import { B24Error, TimeoutError, UsageError } from '../errors'
import { isRecord } from '../pipeline'
import { decode } from '../schema'
import { within } from '../within'
import { createGather } from './gather'
import { readFor } from './object-reads'
import { createProgress } from './progress'
import { createTurns } from './turns'
import type { Delivery, PortalEvent, Read, ReadOptions } from './types'
import type { Enter } from './worker'

interface Registered {
  handler: (delivery: never) => unknown
  reading?: ReadOptions | undefined
}

export type Handlers = ReturnType<typeof createHandlers>

// Objects that are read before their handlers have a turn: enough to fill batches, and no more than fits.
const READ_AHEAD = 1000

const NAME = /^[A-Z][\w.]{2,99}$/

export interface HandlersOptions {
  clock: Clock
  client: ((memberId: string) => Client) | undefined
  /** Milliseconds that a handler may take. */
  timeout: number
}

export function createHandlers({ clock, client, timeout }: HandlersOptions) {
  const registered = new Map<string, Registered[]>()
  const progress = createProgress<Registered>()
  const clientOf = (memberId: string): Client => {
    if (!client) throw new UsageError('a handler has a client where the receiver has an app, or a client.')
    return client(memberId)
  }
  const gather = createGather(clock, clientOf)
  const ahead = createTurns(READ_AHEAD)

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

  /** @param late told when it takes too long: then nobody knows how far it comes */
  async function deliver(
    { handler, reading }: Registered,
    event: PortalEvent,
    more: { attempt: number; repeated: boolean },
    found: PromiseSettledResult<Read<unknown>> | undefined,
    late: () => void,
  ): Promise<void> {
    if (reading && found?.status === 'rejected') throw found.reason
    const object = reading && found?.status === 'fulfilled' ? await shaped(found.value, event, reading) : {}
    const over = new AbortController()
    // Not enumerable: whoever logs or copies a delivery means the event.
    const delivery = Object.defineProperties(
      { ...event, ...more, ...object },
      { client: { get: () => clientOf(event.memberId) }, signal: { value: over.signal } },
    ) as Delivery
    // Which handler belongs to which event is known to the types of `on` alone.
    const work = (async () => (handler as (delivery: Delivery) => unknown)(delivery))()
    await within(clock, timeout, work, () => {
      late()
      const error = new TimeoutError(`a handler of ${event.event} took longer than ${timeout} ms.`, {
        code: 'HANDLER_TIMEOUT',
      })
      over.abort(error)
      return error
    })
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
    /** Whether an event has been tried here before. */
    knows: (id: string): boolean => progress.of(id) !== undefined,
    /** Whether some handlers of an event that has failed are through with it, or may be. */
    isPartly: (id: string): boolean => (progress.of(id)?.size ?? 0) > 0,
    /**
     * Runs the handlers that are not through with it yet, at the same time and whatever becomes of the others.
     * @throws what a handler has thrown; an `AggregateError` where several have
     */
    async run(event: PortalEvent, attempt: number, enter: Enter): Promise<void> {
      const before = progress.of(event.id)
      const due = (registered.get(event.event) ?? []).filter((one) => before?.get(one) !== 'done')
      const isReading = due.some(({ reading }) => reading)
      const leave = isReading ? await ahead.take() : undefined
      const found = isReading ? await settled(read(event)) : undefined
      const entered = await enter()
      leave?.()
      const now = progress.begin(event.id)
      const outcomes = await Promise.allSettled(
        due.map(async (one) => {
          const repeated = entered.repeated || before?.get(one) === 'open'
          await deliver(one, event, { attempt, repeated }, found, () => now.set(one, 'open'))
          now.set(one, 'done')
        }),
      )
      const failures = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []))
      if (failures.length > 1) throw new AggregateError(failures, failures.map(String).join('; '))
      if (failures.length > 0) throw failures[0]
      progress.end(event.id)
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

const settled = async <Value>(promise: Promise<Value>): Promise<PromiseSettledResult<Value> | undefined> =>
  (await Promise.allSettled([promise]))[0]
