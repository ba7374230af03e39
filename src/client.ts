// Wires the pipeline and offers the verbs.

import type { Auth } from './auth'
import {
  type BatchCommand,
  type BatchResult,
  type BatchRunOptions,
  createBatch,
  type Outcome,
  type UntypedBatch,
  type WithRefs,
} from './batch'
import { type BulkOptions, type BulkOutcome, bulk } from './bulk'
import { createRequest } from './call'
import type { Item, ListMethodName, MethodName, Params, Result } from './catalog'
import { checkNumber } from './check'
import { type Clock, systemClock } from './clock'
import { UsageError } from './errors'
import { type Limits, type LimitsOptions, sharedLimits } from './limits'
import { createList, type List, type ListOptions } from './list'
import {
  type CallOptions,
  createPipeline,
  type Envelope,
  type Fetch,
  type ObservedEvent,
  type RetryOptions,
} from './pipeline'

export interface ClientOptions {
  /** `webhook(url)` or `bearer(provider)`. */
  auth: Auth
  /** The portal's plan or figures of its own; or limits that are kept elsewhere. Default: the standard plan, shared by all clients in the process. */
  limits?: LimitsOptions | Limits
  /** How failures that may be repeated are repeated; `false`: not at all. Default: 5 attempts. */
  retry?: RetryOptions | false
  /** Milliseconds for one attempt on the wire. Default: 70,000; the portal gives up after 60,000. */
  timeout?: number
  /** Default: the platform's. */
  fetch?: Fetch
  /** Default: the machine's time. */
  clock?: Clock
  /** Numbers from 0 up to 1, to vary pauses with. Default: `Math.random`. */
  random?: () => number
  /** Told of every request, response, wait and retry. Gets no parameters, answers or secrets; what it throws is ignored. */
  observe?: (event: ObservedEvent) => void
  /** Sent as `auth_connector` with every write, so that the portal keeps these changes out of this connector's offline events. */
  connector?: string
}

/** Commands that run together in as few requests as they fit into. */
export interface Batch {
  /**
   * Adds a command. Any value in its parameters may be a `ref` of a command added before.
   * @throws {UsageError} when a batch can't carry a parameter as it is
   */
  add<M extends MethodName>(method: M, params?: WithRefs<Params<M>>): BatchCommand<Result<M>>
  /** Runs all commands. Never rejects because one of them failed. */
  run(options?: BatchRunOptions): Promise<BatchResult>
  /** What is known so far, also after a run that was aborted; undefined for commands that have no outcome. */
  readonly outcomes: readonly (Outcome<unknown> | undefined)[]
}

/** The verbs for methods that the catalogue does not know: the same way, without types. */
export interface RawClient {
  call<T = unknown>(method: string, params?: object, options?: CallOptions): Promise<T>
  request<T = unknown>(method: string, params?: object, options?: CallOptions): Promise<Envelope<T>>
  list<T = Record<string, unknown>>(method: string, params?: object, options?: ListOptions): List<T>
  batch(): UntypedBatch
}

export interface Client {
  /** Calls a method and resolves to its result. */
  call<M extends MethodName>(method: M, params?: Params<M>, options?: CallOptions): Promise<Result<M>>
  /** Calls a method and resolves to the whole envelope: `result`, `total`, `next`, `time`. */
  request<M extends MethodName>(method: M, params?: Params<M>, options?: CallOptions): Promise<Envelope<Result<M>>>
  /** All rows of a list method, complete or a `ListError`. */
  list<M extends ListMethodName>(method: M, params?: Params<M>, options?: ListOptions): List<Item<M>>
  /** Collects commands to run together. */
  batch(): Batch
  /** Runs one method over any number of parameter sets; yields an outcome for each, in their order. */
  bulk<M extends MethodName>(
    method: M,
    rows: Iterable<Params<M>> | AsyncIterable<Params<M>>,
    options?: BulkOptions,
  ): AsyncGenerator<BulkOutcome<Result<M>>, void, undefined>
  readonly raw: RawClient
}

/**
 * A client of one portal. Clients are cheap, hold no timers when idle, and share the portal's limits with each other.
 *
 * @throws {UsageError} when an option can't be meant
 */
export function createClient(options: ClientOptions): Client {
  const {
    auth,
    clock = systemClock,
    random = Math.random,
    timeout = 70_000,
    observe,
    connector,
    limits,
    retry,
  } = options ?? {}
  if (typeof auth?.credentials !== 'function')
    throw new UsageError('createClient needs auth: webhook(url) or bearer(provider).')

  checkNumber('timeout', timeout, 1)

  const send = createPipeline({
    auth,
    clock,
    random,
    timeout,
    retry,
    connector,
    limits: limits && 'admit' in limits ? limits : sharedLimits(clock, limits),
    // Looked up at every call, so that what intercepts the platform's fetch may come later.
    fetch: options.fetch ?? ((request, init) => globalThis.fetch(request, init)),
    observe: (event) => {
      try {
        const told: unknown = observe?.(event)
        if (told instanceof Promise) told.catch(() => {})
      } catch {
        // A fault in somebody's logging must not turn into a failed call.
      }
    },
  })
  const request = createRequest(send)

  const raw: RawClient = {
    call: async <T>(method: string, params?: object, callOptions?: CallOptions) =>
      (await request(method, params, callOptions)).result as T,
    request: async <T>(method: string, params?: object, callOptions?: CallOptions) =>
      (await request(method, params, callOptions)) as Envelope<T>,
    list: <T>(method: string, params?: object, listOptions?: ListOptions) =>
      createList(send, method, params, listOptions) as unknown as List<T>,
    batch: () => createBatch(send, retry),
  }
  return {
    call: raw.call,
    request: raw.request,
    list: raw.list,
    batch: raw.batch,
    bulk: (method, rows, bulkOptions) =>
      bulk(send, method, rows, bulkOptions, retry) as AsyncGenerator<never, void, undefined>,
    raw,
  }
}
