import type { B24Error } from '../errors'
import type { Priority } from '../limits'

/** A parameter as it goes into JSON, after dates and the like have been written out. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
export type JsonObject = { [key: string]: Json }

/** One HTTP request to be: a method of its own, or a batch of them. */
export interface Wire {
  method: string
  /** An array only for a batch of REST 3.0. */
  body: JsonObject | Json[]
  /** Which REST is asked. Default: 2. */
  version?: 3
  /** Makes it safe to repeat a write of REST 3.0. */
  idempotencyKey?: string
  /** In a batch, the method of each command by the command's key. */
  batch?: ReadonlyMap<string, string>
  /** Whether anything may change by it: then it isn't repeated unless the portal surely did not run it. */
  isWrite: boolean
}

/** How long a request took and what it cost, as far as the portal tells. Seconds; `operating` counts ten minutes. */
export interface Time {
  start?: number
  finish?: number
  duration?: number
  processing?: number
  operating?: number
  operating_reset_at?: number
}

/** The whole answer to a method. */
export interface Envelope<Result = unknown> {
  result: Result
  /** How many rows a list has in all, where the portal counted them. */
  total?: number
  /** Where the next page of a list begins. */
  next?: number
  time?: Time
}

export interface RetryOptions {
  /** How often a request is sent at most, the first time included. Default: 5. */
  attempts?: number
  /** Milliseconds of the first pause; later ones double, and all are varied. Default: 500. */
  delay?: number
  /** Milliseconds of the longest pause. Default: 30,000. */
  maxDelay?: number
}

/** What can be said for one call. */
export interface CallOptions {
  /** Ends waiting and sending alike. */
  signal?: AbortSignal | undefined
  /** Milliseconds for one attempt on the wire, waiting for limits not included. Default: 70,000; the portal gives up after 60,000. */
  timeout?: number | undefined
  /** Who goes first when the portal's limits make requests wait. Default: `normal`; `low` in `list` and `bulk`. */
  priority?: Priority | undefined
  /** `false`: one attempt only. Default: as the client was told, else 5 attempts. */
  retry?: RetryOptions | false | undefined
  /**
   * REST 3.0, writes: calls with the same key run once in 24 hours, and all get the first one's answer.
   * Default: a new key for every call.
   */
  idempotencyKey?: string | undefined
}

/** What a client tells an observer. Never contains parameters, answers or secrets. */
export type ObservedEvent =
  | { type: 'request'; method: string; attempt: number; commands: number }
  | { type: 'response'; method: string; attempt: number; status: number; duration: number; operating?: number }
  | { type: 'wait'; method: string; reason: 'rate' | 'operating'; duration: number }
  | { type: 'retry'; method: string; attempt: number; delay: number; error: B24Error }

export type Send = (wire: Wire, options?: CallOptions) => Promise<Envelope>
