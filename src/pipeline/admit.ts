// The wait for the portal's limits.
import type { Credentials } from '../auth'
import type { Permit } from '../limits'
import type { PipelineOptions } from './options'
import type { CallOptions, Wire } from './types'

export async function admit(
  { limits, clock, observe }: PipelineOptions,
  wire: Wire,
  credentials: Credentials,
  priority: CallOptions['priority'] = 'normal',
  signal: AbortSignal,
): Promise<Permit> {
  const asked = clock.now()
  const permit = await limits.admit({ portal: hostOf(credentials), commands: countCommands(wire), priority, signal })
  const { waitedFor: reason } = permit
  if (reason) observe({ type: 'wait', method: wire.method, reason, duration: clock.now() - asked })
  return permit
}

/** The portal that a request's limits are counted for: its host. Not every platform's URL can tell it. */
export const hostOf = ({ endpoint }: Pick<Credentials, 'endpoint'>): string => endpoint.split('/')[2] ?? ''

/** Names are case-insensitive, and so is the portal's ledger. */
function countCommands({ method, batch }: Wire): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const name of batch?.values() ?? [method]) {
    const key = name.toLowerCase()
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}
