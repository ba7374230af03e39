// The way of a request: admit, sign, send, read, settle. The only place that knows their order.

import { linkedController, throwIfAborted } from '../abort'
import { checkNumber } from '../check'
import { wait } from '../clock'
import { ApiError, NetworkError } from '../errors'
import { admit, hostOf } from './admit'
import { attemptOnce } from './attempt'
import { backoff, retrySettings } from './backoff'
import { finalError } from './classify'
import type { PipelineOptions } from './options'
import { renew, sign } from './sign'
import type { Send } from './types'

// A refusal proves that nothing ran, so more patience costs nothing but time.
const REFUSALS_PER_ATTEMPT = 4
// Milliseconds for which credentials are good without being asked for again.
const FRESH = 1000
// Milliseconds after which the portal gives a request up.
const PORTAL_TIMEOUT = 60_000

export function createPipeline(options: PipelineOptions): Send {
  const { auth, clock, limits, random, observe, connector } = options

  return async (given, callOptions = {}) => {
    const { signal: callerSignal, timeout = options.timeout } = callOptions
    checkNumber('timeout', timeout, 1)
    const retry = retrySettings(options.retry, callOptions.retry)
    const wire =
      connector !== undefined && given.isWrite && given.version !== 3
        ? { ...given, body: { ...given.body, auth_connector: connector } }
        : given
    const controller = linkedController(callerSignal)
    const { signal } = controller
    let refusals = 0
    let isRenewed = false
    let hasMoved = false
    // Whether an earlier attempt may have run: what the last one says doesn't change that.
    let wasOpen = false
    try {
      throwIfAborted(signal)
      for (let attempt = 1; ; ) {
        const signed = await sign(auth, wire.method, signal)
        const signedAt = clock.now()
        const permit = await admit(options, wire, signed, callOptions.priority, signal)
        const sentAt = clock.now()
        const step = { signal, timeout, attempt: attempt + refusals, ...(clock.now() - signedAt < FRESH && { signed }) }
        const { credentials, envelope, moved, verdict } = await attemptOnce(options, wire, permit, step)
        if (envelope) return envelope
        if (!verdict) {
          if (hasMoved || !auth.moved) throw finalError(wire, { error: redirectLoop(wire.method), mayHaveRun: wasOpen })
          hasMoved = true
          const endpoint = moved ?? credentials.endpoint
          auth.moved(credentials, endpoint)
          limits.moved?.(hostOf(credentials), hostOf({ endpoint }))
          continue
        }

        const { error, remedy, mayHaveRun } = verdict
        if (remedy === 'renew') {
          if (isRenewed || !(await renew(auth, credentials, wire.method, signal)))
            throw finalError(wire, { error, mayHaveRun: wasOpen })
          isRenewed = true
          continue
        }
        const isRefusal = remedy === 'rate' || remedy === 'operating'
        const isLast = isRefusal ? refusals >= (retry.attempts - 1) * REFUSALS_PER_ATTEMPT : attempt >= retry.attempts
        const isOpen = wire.isWrite && mayHaveRun
        wasOpen ||= isOpen
        // Only what succeeded is kept under a key: after an error that was told, the key protects nothing.
        const isKept = wire.idempotencyKey !== undefined && !(error instanceof ApiError)
        if (remedy === 'none' || isLast || (isOpen && !isKept))
          throw finalError(wire, { error, mayHaveRun: wasOpen || mayHaveRun })
        if (isRefusal) refusals++
        else attempt++
        // The operating budget has its own date, which the limits wait for.
        const pause = remedy === 'operating' ? 0 : backoff(isRefusal ? refusals : attempt - 1, retry, random)
        // Two requests with one key may both run at the same time, so the first one has to be over.
        const delay = isOpen ? Math.max(pause, sentAt + PORTAL_TIMEOUT - clock.now()) : pause
        observe({ type: 'retry', method: wire.method, attempt: attempt + refusals, delay, error })
        if (delay > 0) await wait(clock, delay, signal)
      }
    } finally {
      controller.release()
    }
  }
}

const redirectLoop = (method: string) =>
  new NetworkError('the portal redirects again and again.', {
    code: 'REDIRECT_LOOP',
    method,
    status: 302,
  })
