// Takes events from portals: proves them, keeps them, answers, and only then hands them to handlers.

import { checkNumber } from '../check'
import type { Client } from '../client-types'
import { type Clock, systemClock } from '../clock'
import { UsageError } from '../errors'
import type { App } from '../oauth'
import { readText } from '../server'
import type { Storage } from '../storage'
import { type Body, readBody } from './body'
import { createHandlers } from './handlers'
import { createPlace } from './place'
import type { EventQueue } from './queue'
import { readEvent } from './read-event'
import { type Synced, sync } from './sync'
import type { DeadEvent, EventHandler, On, PortalEvent, ReceiverEvent } from './types'
import { type ApplicationTokens, createVerify } from './verify'

export interface ReceiverOptions {
  /** Proves events by the tokens that came with its installations, and gives handlers their clients. */
  app?: App
  /** Proves events of outgoing webhooks, or of installations that are kept elsewhere. */
  applicationTokens?: ApplicationTokens
  /** Where events are kept until they have been handled; with a `queue`, until they are in it. */
  storage?: Storage
  /** Takes the events; whoever works on it calls `receiver.handle`. */
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
// Milliseconds after which a second is over, wherever the portal's clock stands.
const A_SECOND = 1000

/** @throws {UsageError} where an option can't be meant */
export function createReceiver(options: ReceiverOptions): Receiver {
  const { app, applicationTokens, storage, queue, name = 'events', concurrency = 20, pauses = PAUSES } = options
  const { window = 3_600_000, lease = 30_000, timeout = 300_000, maxBody = 262_144, clock = systemClock } = options
  const { random = () => crypto.randomUUID(), client = app && ((memberId: string) => app.client(memberId)) } = options
  checkOptions({ ...options, name, concurrency, pauses, window, lease, timeout, maxBody })
  const verify = createVerify({ app, applicationTokens })
  const tell = (event: ReceiverEvent): void => {
    try {
      options.onEvent?.(event)
    } catch {} // A fault in somebody's logging must not lose an event.
  }
  const handlers = createHandlers({ clock, client, timeout })
  const now = (): number => clock.now()

  const place = storage && keepIn(storage)
  function keepIn(storage: Storage) {
    const owner = random()
    return createPlace({ storage, handlers, queue, clock, name, owner, concurrency, pauses, window, lease, tell })
  }

  const on: typeof handlers.add = (...words) => {
    handlers.add(...words)
    void place?.lookAround()
  }

  /** Resolves when it is kept. @returns whether it is new */
  async function keep(event: PortalEvent): Promise<boolean> {
    if (place) return place.keep(event)
    await queue?.add(event, A_SECOND)
    return true
  }

  /** @returns undefined where nobody can say */
  async function isProven(event: PortalEvent, body: Body): Promise<boolean | undefined> {
    try {
      return await verify(event, body)
    } catch (error) {
      tell({ type: 'unverifiable', error })
      return undefined
    }
  }

  async function take(request: Request): Promise<Response> {
    if (request.method !== 'POST') return refuse(405, 'METHOD_NOT_ALLOWED')
    const type = request.headers.get('content-type') ?? ''
    if (type !== '' && !/^(application\/(x-www-form-urlencoded|json)|text\/plain)\b/i.test(type))
      return refuse(415, 'UNKNOWN_CONTENT_TYPE')
    const text = await readText(request, maxBody)
    if (text === undefined) return refuse(413, 'TOO_LARGE')
    const body = readBody(text, type)
    const event = body && readEvent(body, now())
    if (!event) return refuse(400, 'NO_EVENT')
    const proven = await isProven(event, body)
    if (proven === undefined) return answer(503, 'UNVERIFIABLE')
    if (!proven) return refuse(401, 'NOT_VERIFIED')
    const told = { id: event.id, event: event.event, memberId: event.memberId }
    const isWanted = handlers.has(event.event)
    const isNew = isWanted && (await keep(event))
    // Only then: it takes away what proves the event, should it come again.
    if (event.event === 'ONAPPUNINSTALL') await app?.uninstall(body)
    tell({ type: isWanted ? (isNew ? 'received' : 'duplicate') : 'ignored', ...told })
    return answer(200, isWanted ? (isNew ? 'ok' : 'duplicate') : 'ignored')
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
    handle(event, { attempt = 1, repeated = false } = {}) {
      // Another process has had it, and nobody knows how far its handlers came.
      const isOpen = attempt > 1 && !handlers.knows(event.id)
      return handlers.run(event, attempt, async () => ({ repeated: repeated || isOpen }))
    },
    dead: async () => (await place?.inbox.deadEvents()) ?? [],
    async replay(id) {
      if (!(await place?.replay(id))) throw new UsageError(`there is no dead event ${id}.`)
    },
    sync: (client, handlerUrl) => sync(client, handlerUrl, handlers.names()),
    idle: async () => place?.idle(),
  }
}

function checkOptions(options: ReceiverOptions): void {
  const { storage, queue, name, pauses } = options
  if (!queue && !storage)
    throw new UsageError('createReceiver needs a storage, such as fileStorage(folder), or a queue.')
  if (storage && typeof storage.lock !== 'function')
    throw new UsageError('storage must be a Storage, such as fileStorage(folder).')
  if (queue && typeof queue.add !== 'function') throw new UsageError('queue must have a function add(event).')
  if (!/^[\w.-]+$/.test(name ?? '')) throw new UsageError('name consists of letters, digits and "._-".')
  for (const option of ['concurrency', 'window', 'lease', 'timeout', 'maxBody'] as const)
    checkNumber(option, options[option], 1, true)
  if (!Array.isArray(pauses)) throw new UsageError('pauses must be a list of milliseconds.')
  for (const pause of pauses) checkNumber('a pause', pause, 0)
}

const answer = (status: number, text: string): Response =>
  new Response(text, { status, headers: { 'content-type': 'text/plain', 'cache-control': 'no-store' } })
