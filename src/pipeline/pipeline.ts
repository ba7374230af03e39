// The way of a request: admit, sign, send, read, settle. The only place that knows their order.

import { abortReason, linkedController, throwIfAborted, untilAborted } from '../abort'
import type { Auth, Credentials } from '../auth'
import { checkNumber } from '../check'
import { type Clock, wait } from '../clock'
import { AuthError, B24Error, NetworkError } from '../errors'
import type { Feedback, Limits, Permit } from '../limits'
import { backoff, retrySettings } from './backoff'
import { classifyFailure, classifyReading, finalError, type Verdict } from './classify'
import { cleanBatchErrors, readEnvelope } from './envelope'
import { feedbackOf } from './feedback'
import { movedEndpoint } from './follow'
import { redact } from './redact'
import { type Fetch, send } from './send'
import type { CallOptions, Envelope, ObservedEvent, RetryOptions, Send, Wire } from './types'

export interface PipelineOptions {
  auth: Auth
  limits: Limits
  clock: Clock
  random: () => number
  fetch: Fetch
  timeout: number
  retry: RetryOptions | false | undefined
  connector: string | undefined
  observe: (event: ObservedEvent) => void
}

// A refusal proves that nothing ran, so more patience costs nothing but time.
const REFUSALS_PER_ATTEMPT = 4

/** What one attempt came to: an answer, a new address, or a verdict on why there is none. */
interface Attempted {
  credentials: Credentials
  envelope?: Envelope
  moved?: string
  verdict?: Verdict
}

export function createPipeline(options: PipelineOptions): Send {
  const { auth, limits, clock, random, fetch, observe, connector } = options

  const sign = async (method: string, signal: AbortSignal): Promise<Credentials> => {
    try {
      return await untilAborted(auth.credentials(signal), signal)
    } catch (error) {
      throw asAuthError(error, method, signal)
    }
  }

  const admit = async (
    wire: Wire,
    portal: string,
    signal: AbortSignal,
    { priority = 'normal' }: CallOptions,
  ): Promise<Permit> => {
    const asked = clock.now()
    const permit = await limits.admit({ portal, commands: countCommands(wire), priority, signal })
    const duration = clock.now() - asked
    const { waitedFor: reason } = permit
    if (reason) observe({ type: 'wait', method: wire.method, reason, duration })
    return permit
  }

  /** One attempt, from the permit to what its answer means. Settles the permit in every case. */
  const attemptOnce = async (
    wire: Wire,
    permit: Permit,
    signal: AbortSignal,
    timeout: number,
    attempt: number,
  ): Promise<Attempted> => {
    let feedback: Feedback = {}
    try {
      const credentials = await sign(wire.method, signal)
      throwIfAborted(signal)
      observe({ type: 'request', method: wire.method, attempt, commands: wire.batch?.size ?? 1 })
      const began = clock.now()
      const sent = await send(wire, credentials, { fetch, clock, timeout, signal })
      if (sent.kind === 'failure') return { credentials, verdict: classifyFailure(wire, sent) }

      const reading = readEnvelope(sent.status, sent.text, credentials.secrets)
      const { time } = reading.kind === 'value' ? reading.envelope : {}
      observe({
        type: 'response',
        method: wire.method,
        attempt,
        status: sent.status,
        duration: clock.now() - began,
        ...(time?.operating !== undefined && { operating: time.operating }),
      })
      const moved = movedEndpoint(sent.status, sent.location, credentials, wire.method)
      if (moved !== undefined) return { credentials, moved }
      if (reading.kind === 'value') {
        feedback = feedbackOf(wire, reading.envelope, clock)
        const envelope = wire.batch ? cleanBatchErrors(reading.envelope, credentials.secrets) : reading.envelope
        return { credentials, envelope }
      }
      const resetAt = limits.resetAt(hostOf(credentials), wire.method.toLowerCase())
      const verdict = classifyReading(wire, sent.status, reading, resetAt === undefined ? undefined : new Date(resetAt))
      if (verdict.remedy === 'rate') feedback = { isRefused: true }
      if (verdict.remedy === 'operating') feedback = { blocked: [wire.method.toLowerCase()] }
      return { credentials, verdict }
    } finally {
      permit.report(feedback)
    }
  }

  return async (given, callOptions = {}) => {
    const { signal: callerSignal, timeout = options.timeout } = callOptions
    checkNumber('timeout', timeout, 1)
    const retry = retrySettings(options.retry, callOptions.retry)
    const wire =
      connector !== undefined && given.isWrite
        ? { ...given, body: { ...given.body, auth_connector: connector } }
        : given
    const controller = linkedController(callerSignal)
    const { signal } = controller
    let refusals = 0
    let isRenewed = false
    let hasMoved = false
    try {
      throwIfAborted(signal)
      for (let attempt = 1; ; ) {
        const portal = hostOf(await sign(wire.method, signal))
        const permit = await admit(wire, portal, signal, callOptions)
        const { credentials, envelope, moved, verdict } = await attemptOnce(
          wire,
          permit,
          signal,
          timeout,
          attempt + refusals,
        )
        if (envelope) return envelope
        if (!verdict) {
          if (hasMoved || !auth.moved) throw redirectLoop(wire.method)
          hasMoved = true
          auth.moved(credentials, moved ?? '')
          continue
        }

        const { error, remedy, mayHaveRun } = verdict
        if (remedy === 'renew') {
          if (isRenewed || !auth.renew) throw error
          isRenewed = true
          const hasOther = await untilAborted(auth.renew(credentials, signal), signal).catch((reason: unknown) => {
            throw asAuthError(reason, wire.method, signal)
          })
          if (!hasOther) throw error
          continue
        }
        const isRefusal = remedy === 'rate' || remedy === 'operating'
        const isLast = isRefusal ? refusals >= (retry.attempts - 1) * REFUSALS_PER_ATTEMPT : attempt >= retry.attempts
        if (remedy === 'none' || isLast || (wire.isWrite && mayHaveRun)) throw finalError(wire, verdict)
        if (isRefusal) refusals++
        else attempt++
        // The operating budget has its own date, which the limits wait for.
        const delay = remedy === 'operating' ? 0 : backoff(isRefusal ? refusals : attempt - 1, retry, random)
        observe({ type: 'retry', method: wire.method, attempt: attempt + refusals, delay, error })
        if (delay > 0) await wait(clock, delay, signal)
      }
    } finally {
      controller.release()
    }
  }
}

/** The portal that a request's limits are counted for: its host. Not every platform's URL can tell it. */
const hostOf = ({ endpoint }: Credentials): string => endpoint.split('/')[2] ?? ''

/** Names are case-insensitive, and so is the portal's ledger. */
function countCommands({ method, batch }: Wire): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const name of batch?.values() ?? [method]) {
    const key = name.toLowerCase()
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

function asAuthError(error: unknown, method: string, signal: AbortSignal): unknown {
  if (signal.aborted) return abortReason(signal)
  if (error instanceof B24Error) return error
  // It is somebody else's error, and what it says may quote the request that failed.
  const cause = new Error(redact(error instanceof Error ? error.message : String(error), []))
  return new AuthError(`no credentials were handed out: ${cause.message}`, { code: 'NO_CREDENTIALS', method, cause })
}

const redirectLoop = (method: string) =>
  new NetworkError(`the portal redirects again and again.`, {
    code: 'REDIRECT_LOOP',
    method,
    status: 302,
  })
