// What an answer tells the limits: which methods ran, for how long, and what the portal has counted.
import type { Clock } from '../clock'
import type { Feedback, Usage } from '../limits'
import { isRecord, readError, readTime } from './envelope'
import type { Envelope, Time, Wire } from './types'

export function feedbackOf({ method, batch }: Wire, { result, time }: Envelope, clock: Clock): Feedback {
  const finished = time?.finish === undefined ? undefined : time.finish * 1000
  const usageOf = (
    name: string,
    count: number,
    seconds: number,
    { operating, operating_reset_at: resetAt }: Time,
  ): Usage => ({
    method: name.toLowerCase(),
    commands: count,
    seconds,
    operating,
    // Counted from the portal's own clock, which need not be ours.
    resetIn: resetAt === undefined ? undefined : resetAt * 1000 - (finished ?? clock.now()),
  })
  if (!batch) return { finished, usage: [usageOf(method, 1, secondsOf(time ?? {}), time ?? {})] }

  const { result_time: times, result_error: errors } = isRecord(result) ? result : {}
  const ran = new Map<string, Time[]>()
  for (const [id, value] of entriesOf(times)) {
    const inner = batch.get(id)
    if (inner !== undefined) ran.set(inner, [...(ran.get(inner) ?? []), readTime(value) ?? {}])
  }
  const usage = Array.from(ran, ([inner, all]) => {
    const seconds = all.reduce((sum, one) => sum + secondsOf(one), 0)
    const latest = all.reduce((best, one) => ((one.operating ?? -1) >= (best.operating ?? -1) ? one : best), {})
    return usageOf(inner, all.length, seconds, latest)
  })
  const blocked = entriesOf(errors).flatMap(([id, value]) => {
    const inner = batch.get(id)
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
