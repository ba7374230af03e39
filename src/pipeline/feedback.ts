// What an answer tells the limits: which methods ran, for how long, and what the portal has counted.
import type { Clock } from '../clock'
import type { Feedback, Usage } from '../limits'
import { isRecord, readError, readTime } from './envelope'
import type { Envelope, Time, Wire } from './types'

export function feedbackOf({ method, batch }: Wire, { result, time = {} }: Envelope, clock: Clock): Feedback {
  const finished = time.finish === undefined ? undefined : time.finish * 1000
  const usageOf = (name: string, one: Time): Usage => ({
    method: name.toLowerCase(),
    seconds: secondsOf(one),
    operating: one.operating,
    // Counted from the portal's own clock, which need not be ours.
    resetIn:
      one.operating_reset_at === undefined ? undefined : one.operating_reset_at * 1000 - (finished ?? clock.now()),
  })
  if (!batch) return { finished, usage: [usageOf(method, time)] }

  const { result_time: times, result_error: errors } = isRecord(result) ? result : {}
  return {
    finished,
    usage: entriesOf(times).map(([id, value]) => usageOf(batch.get(id) ?? '', readTime(value) ?? {})),
    blocked: entriesOf(errors)
      .filter(([, value]) => isRecord(value) && readError(value).code === 'OPERATION_TIME_LIMIT')
      .map(([id]) => (batch.get(id) ?? '').toLowerCase()),
  }
}

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : []

// New portals round `processing` down to whole seconds; then the duration is the better figure.
const secondsOf = ({ duration = 0, processing = 0 }: Time): number =>
  Math.max(0, processing > 0 ? processing : duration)
