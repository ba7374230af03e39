// Takes events from portals: proves them, keeps them, answers, and only then hands them to handlers.
import type { Client } from '../client-types'
import { type Clock, systemClock } from '../clock'
import { UsageError } from '../errors'
import type { App } from '../oauth'
import { readText } from '../server'
import type { Storage } from '../storage'
import { readBody } from './body'
import { createHandlers } from './handlers'
import { createInbox } from './inbox'
import { createLeases } from './leases'
import type { EventQueue } from './queue'
import { readEvent } from './read-event'
import { type Synced, sync } from './sync'
import type { DeadEvent, EventHandler, On, PortalEvent, ReceiverEvent } from './types'
import { type ApplicationTokens, createVerify } from './verify'
import { createWorker } from './worker'

export interface ReceiverOptions {
  /** Proves events by the tokens that came with its installations, and gives handlers their clients. */
  app?: App
  /** Proves events of outgoing webhooks, or of installations that are kept elsewhere. */
  applicationTokens?: ApplicationTokens
  /** Where events are kept until they have been handled; with a `queue`, where they are remembered once they are in it. */
  storage?: Storage
  /** Takes the events instead of `storage`; whoever works on it calls `receiver.handle`. */
  queue?: EventQueue
  /** Gives handlers their client where there is no `app`. */
  client?: (memberId: string) => Client
  /** Tells several receivers on one storage apart. Default: `events`. */
  name?: string
  /** Handlers that run at the same time. Default: 20. */
  concurrency?: number
  /** Milliseconds between the attempts at an event, of which there is one more. Default: 1 s, 5 s, 30 s, 2 min, 10 min, 1 h. */
  pauses?: readonly number[]
  /** Milliseconds for which a handled event is remembered, so that it is not handled again. Default: 1 h. */
  window?: number
  /** Milliseconds after which the events of a process that died are taken over. Default: 30,000. */
  lease?: number
  /** Milliseconds that a handler may take; then it counts as failed, and its `signal` is aborted. Default: 300,000. */
  timeout?: number
  /** The longest body, in bytes. Default: 262,144. */
  maxBody?: number
  /** Default: the machine's time. */
  clock?: Clock
  /** Tells processes apart. Default: the platform's. */
  random?: () => string
  /** Told what happens, with codes and never with tokens; what it throws is ignored. */
  onEvent?: (event: ReceiverEvent) => void
}

export interface Receiver {
  /**
   * Registers a handler. Several for one event run at the same time, and what becomes of one is nothing to the others.
   * @throws {UsageError} for a name that no event can have
   */
  on: On
  /** The same for events that the catalogue doesn't know. */
  raw: { on(event: string, handler: EventHandler<string, unknown>): void }
  /** Takes a request of the portal; answers when the event is kept, and before it is handled. */
  fetch(request: Request): Promise<Response>
  /**
   * Runs the handlers for an event that came out of a queue.
   * @throws whatever they throw, so that the queue tries again
   */
  handle(event: PortalEvent, more?: { attempt?: number; repeated?: boolean }): Promise<void>
  /** Events whose handlers have failed for the last time. */
  dead(): Promise<DeadEvent[]>
  /** Tries a dead event anew. @throws {UsageError} where there is none */
  replay(id: string): Promise<void>
  /**
   * Has the portal send what handlers are registered for to an address, and no longer what they are not. May be repeated.
   * @param client of an application; webhooks have no events
   */
  sync(client: Client, handlerUrl: string): Promise<Synced>
  /** Resolves when everything that has come is handled, or dead. */
  idle(): Promise<void>
}

const PAUSES = [1000, 5000, 30_000, 120_000, 600_000, 3_600_000]

/** @throws {UsageError} where an option can't be meant */
export function createReceiver(options: ReceiverOptions): Receiver {
  const { app, applicationTokens, storage, queue, name = 'events', concurrency = 20, pauses = PAUSES } = options
  const {
    window = 3_600_000,
    lease = 30_000,
    timeout = 300_000,
    maxBody = 262_144,
    clock = systemClock,
    onEvent,
  } = options
  const { random = () => crypto.randomUUID(), client = app && ((memberId: string) => app.client(memberId)) } = options
  const verify = createVerify({ app, applicationTokens })
  if (!queue && typeof storage?.lock !== 'function')
    throw new UsageError('createReceiver needs a storage, such as fileStorage(folder), or a queue.')
  const tell = (event: ReceiverEvent): void => {
    try {
      onEvent?.(event)
    } catch {} // A fault in somebody's logging must not lose an event.
  }
  const handlers = createHandlers({ clock, client, timeout })

  const kept = storage && keepIn(storage)
  function keepIn(place: Storage) {
    const inbox = createInbox({ storage: place, prefix: `${name}:inbox:`, now: clock.now, window })
    const leases = createLeases({ storage: place, clock, prefix: `${name}:lease:`, length: lease, owner: random() })
    const { has: isWanted, run, isPartly } = handlers
    return { inbox, worker: createWorker({ inbox, leases, clock, concurrency, pauses, isWanted, run, isPartly, tell }) }
  }

  let looking: Promise<void> | undefined
  /** Takes up what a process has left behind, be it this one before it was killed. */
  function lookAround(): Promise<void> {
    looking ??= (async () => {
      // Handlers that are registered in one go are all there.
      await undefined
      looking = undefined
      for (const waiting of (await kept?.inbox.waiting()) ?? []) kept?.worker.offer(waiting)
    })().catch((error: unknown) => tell({ type: 'storage', error }))
    return looking
  }

  const on: typeof handlers.add = (...words) => {
    handlers.add(...words)
    void lookAround()
  }

  async function keep(event: PortalEvent): Promise<boolean> {
    const handOver = queue && (() => queue.add(event))
    if (kept) return kept.inbox.keep(event, handOver)
    await handOver?.()
    return true
  }

  async function take(request: Request): Promise<Response> {
    if (request.method !== 'POST') return refuse(405, 'METHOD_NOT_ALLOWED')
    const type = request.headers.get('content-type') ?? ''
    if (type !== '' && !/^(application\/(x-www-form-urlencoded|json)|text\/plain)\b/i.test(type))
      return refuse(415, 'UNKNOWN_CONTENT_TYPE')
    const text = await readText(request, maxBody)
    if (text === undefined) return refuse(413, 'TOO_LARGE')
    const body = readBody(text, type)
    const event = body && readEvent(body, clock.now())
    if (!event) return refuse(400, 'NO_EVENT')
    if (!(await verify(event, body))) return refuse(401, 'NOT_VERIFIED')
    const told = { id: event.id, event: event.event, memberId: event.memberId }
    if (!handlers.has(event.event)) {
      tell({ type: 'ignored', ...told })
      return answer(200, 'ignored')
    }
    const isNew = await keep(event)
    tell({ type: isNew ? 'received' : 'duplicate', ...told })
    if (isNew && !queue) kept?.worker.offer({ event, failures: 0 })
    if (kept?.inbox.isStale()) void lookAround()
    return answer(200, isNew ? 'ok' : 'duplicate')
  }

  function refuse(status: number, code: string): Response {
    tell({ type: 'refused', code })
    return answer(status, code)
  }

  return {
    // The types of `on` know which handler fits which event; here it is one function for all.
    on: on as On,
    raw: { on },
    async fetch(request) {
      try {
        return await take(request)
      } catch (error) {
        tell({ type: 'storage', error })
        return answer(503, 'NOT_KEPT')
      }
    },
    handle: (event, { attempt = 1, repeated = false } = {}) =>
      handlers.run(event, attempt, async () => ({ repeated, isPartly: attempt > 1 })),
    dead: async () => (await kept?.inbox.deadEvents()) ?? [],
    async replay(id) {
      const found = await kept?.inbox.find(id)
      if (!kept || found?.state !== 'dead') throw new UsageError(`there is no dead event ${id}.`)
      const waiting = { event: found.event, failures: 0, isPartly: found.isPartly === true }
      await kept.inbox.failed(waiting)
      kept.worker.offer(waiting)
    },
    sync: (client, handlerUrl) => sync(client, handlerUrl, handlers.names()),
    async idle() {
      await looking
      await kept?.worker.idle()
    },
  }
}

const answer = (status: number, text: string): Response =>
  new Response(text, { status, headers: { 'content-type': 'text/plain', 'cache-control': 'no-store' } })
