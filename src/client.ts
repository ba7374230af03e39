// Wires the pipeline and offers the verbs.

import type { Auth } from './auth'
import type { Methods, MethodsV3 } from './catalog'
import { checkNumber } from './check'
import type { Client } from './client-types'
import { type Clock, systemClock } from './clock'
import { UsageError } from './errors'
import { type Limits, type LimitsOptions, sharedLimits } from './limits'
import { createPipeline, type Fetch, type ObservedEvent, type RetryOptions, restV3 } from './pipeline'
import { createVerbs } from './verbs'

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
  return { ...createVerbs<Methods>(send, retry), v3: createVerbs<MethodsV3>(restV3(send, clock, random), retry, 3) }
}
