// One set of queues per clock in the whole process: all clients of a portal share its limits without knowing each other.
import type { Clock } from '../clock'
import type { Limits } from './limits'
import { createPortalQueue, type PortalQueue } from './portal-queue'
import { type LimitsOptions, type LimitsSettings, limitsSettings, tighter } from './settings'

const SWEEP_ABOVE = 256

interface Entry {
  queue: PortalQueue
  settings: LimitsSettings
  isExplicit: boolean
}

const processes = new WeakMap<Clock, Map<string, Entry>>()

/** Limits kept in this process. Clients on the same clock share them, portal by portal. */
export function sharedLimits(clock: Clock, options?: LimitsOptions): Limits {
  const own = limitsSettings(options ?? {})
  const isExplicit = options !== undefined
  let entries = processes.get(clock)
  if (!entries) {
    entries = new Map()
    processes.set(clock, entries)
  }
  const portals = entries

  const entryOf = (portal: string): Entry => {
    const known = portals.get(portal)
    if (known) {
      if (isExplicit) {
        known.settings = known.isExplicit ? tighter(known.settings, own) : own
        known.isExplicit = true
      }
      return known
    }
    if (portals.size >= SWEEP_ABOVE) {
      for (const [name, { queue }] of portals) if (queue.isIdle()) portals.delete(name)
    }
    const entry: Entry = { settings: own, isExplicit, queue: createPortalQueue(clock, () => entry.settings) }
    portals.set(portal, entry)
    return entry
  }

  return {
    admit: (admission) => entryOf(admission.portal).queue.admit(admission),
    moved(from, to) {
      if (!portals.has(to)) portals.set(to, entryOf(from))
    },
    resetAt: (portal, method) => portals.get(portal)?.queue.resetAt(method),
  }
}
