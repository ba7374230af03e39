// One attempt: sign, send, read. What it used of the limits is reported in every case.
import { throwIfAborted } from '../abort'
import type { Credentials } from '../auth'
import type { Feedback, Permit } from '../limits'
import { hostOf } from './admit'
import { classifyFailure, classifyReading, type Verdict } from './classify'
import { cleanBatchErrors, readEnvelope } from './envelope'
import { feedbackOf } from './feedback'
import { movedEndpoint } from './follow'
import type { PipelineOptions } from './options'
import { send } from './send'
import { signInTime } from './sign'
import type { Envelope, Wire } from './types'

/** What one attempt came to: an answer, a new address, or a verdict on why there is none. */
export interface Attempted {
  credentials: Credentials
  envelope?: Envelope
  moved?: string
  verdict?: Verdict
}

interface Step {
  signal: AbortSignal
  timeout: number
  attempt: number
  /** Credentials, where they are still fresh. */
  signed?: Credentials
}

export async function attemptOnce(
  { auth, limits, clock, fetch, observe }: PipelineOptions,
  wire: Wire,
  permit: Permit,
  { signal, timeout, attempt, signed }: Step,
): Promise<Attempted> {
  let feedback: Feedback = {}
  try {
    const credentials = signed ?? (await signInTime(auth, wire.method, signal, clock, timeout))
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
