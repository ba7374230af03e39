import { checkNumber } from '../check'
import { UsageError } from '../errors'

export type Plan = 'standard' | 'enterprise' | 'self-hosted'

export interface LimitsOptions {
  /** The portal's plan. `self-hosted` has no limits. Default: `standard`. */
  plan?: Plan
  /** Requests that the portal's rate bucket holds. Default: 50, on an enterprise plan 250. */
  burst?: number
  /** Requests that leak from the bucket in a second. Default: 2, on an enterprise plan 5. */
  perSecond?: number
  /** Seconds of work that each method may take in ten minutes. Default: 480. */
  operating?: number
}

export interface LimitsSettings {
  burst: number
  perSecond: number
  operating: number
}

// https://apidocs.bitrix24.com/limits.html
const PLANS: Record<Plan, LimitsSettings> = {
  standard: { burst: 50, perSecond: 2, operating: 480 },
  enterprise: { burst: 250, perSecond: 5, operating: 480 },
  'self-hosted': { burst: Infinity, perSecond: Infinity, operating: Infinity },
}

export function limitsSettings(options: LimitsOptions): LimitsSettings {
  const { plan = 'standard', ...given } = options
  const settings = PLANS[plan]
  if (!Object.hasOwn(PLANS, plan))
    throw new UsageError(`limits.plan must be one of ${Object.keys(PLANS).join(', ')} (got ${String(plan)}).`)
  for (const [name, value] of Object.entries(given)) {
    if (!(name in settings)) throw new UsageError(`limits.${name} is not known.`)
    checkNumber(`limits.${name}`, value, Number.MIN_VALUE)
  }
  return { ...settings, ...given }
}

/** Clients that disagree about their portal are all held to the tighter figures. */
export const tighter = (one: LimitsSettings, other: LimitsSettings): LimitsSettings => ({
  burst: Math.min(one.burst, other.burst),
  perSecond: Math.min(one.perSecond, other.perSecond),
  operating: Math.min(one.operating, other.operating),
})
