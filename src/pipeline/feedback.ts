// What an answer tells the limits: which methods ran, for how long, and what the portal has counted.
import type { Clock } from '../clock'
import type { Feedback, Usage } from '../limits'
import { isRecord, readError, readTime } from './envelope'
import type { Envelope, Time, Wire } from './types'

export function feedbackOf({ method, batch }: Wire, { result, time }: Envelope, clock: Clock): Feedback {
  const finished = time?.finish === undefined ? undefined : time.finish * 1000
  const { result_time: times, result_error: errors } = batch && isRecord(result) ? result : {}
  const ran = new Map<string, Time[]>(batch ? [] : [[method, [time ?? {}]]])
  for (const [id, value] of entriesOf(times)) {
    const inner = batch?.get(id)
    if (inner !== undefined) ran.set(inner, [...(ran.get(inner) ?? []), readTime(value) ?? {}])
  }
  const usage = Array.from(ran, ([name, all]): Usage => {
    const latest = all.reduce((best, one) => ((one.operating ?? -1) >= (best.operating ?? -1) ? one : best), {})
    const { operating, operating_reset_at: resetAt } = latest
    return {
      method: name.toLowerCase(),
      commands: all.length,
      seconds: all.reduce((sum, one) => sum + secondsOf(one), 0),
      operating,
      // Counted from the portal's own clock, which need not be ours.
      resetIn: resetAt === undefined ? undefined : resetAt * 1000 - (finished ?? clock.now()),
    }
  })
  const blocked = entriesOf(errors).flatMap(([id, value]) => {
    const inner = batch?.get(id)
    return inner !== undefined && isRecord(value) && readError(value).code === 'OPERATION_TIME_LIMIT'
      ? [inner.toLowerCase()]
      : []
  })
  return { finished, usage, blocked: [...new Set(blocked)] }
}

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : []

// New portals round `processing` down to whole seconds; then the duration is the better figure.
const secondsOf = ({ duration = 0, processing = 0 }: Time): number =>
  Math.max(0, processing > 0 ? processing : duration)
