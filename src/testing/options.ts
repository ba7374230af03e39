// What a portal can be told when it is made, checked once.
import * as z from 'zod/mini'
import type { AppOptions } from './auth-server'
import type { Clock } from './clock'
import type { Field } from './entities/entity'
import type { IdPattern } from './table/ids'

export type Plan = 'standard' | 'enterprise' | 'self-hosted'

/** Milliseconds of portal time, by kind of method or by a method's own name. */
export type Cost = Partial<Record<'list' | 'read' | 'write', number>> & { [method: string]: number | undefined }

export interface PortalOptions {
  /** How many rows of each kind there are at the start. Rows are made when they are looked at, so a million costs nothing. */
  deals?: number
  leads?: number
  contacts?: number
  companies?: number
  activities?: number
  tasks?: number
  users?: number
  /** Smart processes by their `entityTypeId`, with how many items each has, e.g. `{ 1032: 50 }`. */
  smartProcesses?: Record<number, number>
  /** Which ids the rows have. Default: `dense`, that is 1, 2, 3 … */
  ids?: IdPattern
  /** The portal's plan, which sets both limits. `self-hosted` has none and sends no counters. Default: `standard`. */
  plan?: Plan
  /** Limits other than the plan's: requests in the bucket, requests leaked a second, seconds of work per method in ten minutes. */
  limits?: { burst?: number; perSecond?: number; operating?: number }
  /** Milliseconds that the network takes for a request and its answer. Default: 0. */
  latency?: number
  /** Milliseconds of portal time per command. Default: 30 for a list page, 10 for another read, 20 for a write. */
  cost?: Cost
  /** How many commands the portal works on at once. Default: 8. */
  workers?: number
  /** Custom fields by entity, e.g. `{ deal: { UF_CRM_COLOR: { type: 'string' } } }`. */
  userFields?: Partial<Record<'lead' | 'deal' | 'contact' | 'company' | 'activity', Record<string, Field>>>
  /** Time for everything that takes some. Default: the machine's. */
  clock?: Clock
  /** The portal's host name. Default: one that no other portal in this process has. */
  host?: string
  /** The application that is installed on the portal. */
  app?: AppOptions
  /** Whether the plan has offline events. Default: true. */
  offlineEvents?: boolean
  /** Takes an event to its handler. Default: over HTTP. */
  deliver?: (request: Request) => Promise<Response>
  /** The secret in the webhook's URL. */
  secret?: string
}

const count = z.optional(z.int().check(z.gte(0)))
const milliseconds = z.optional(z.number().check(z.gte(0)))

const schema = z.strictObject({
  deals: count,
  leads: count,
  contacts: count,
  companies: count,
  activities: count,
  tasks: count,
  users: count,
  smartProcesses: z.optional(z.record(z.string().check(z.regex(/^\d+$/)), z.int().check(z.gte(0)))),
  ids: z.optional(
    z.union([z.enum(['dense', 'clustered']), z.strictObject({ gaps: z.number().check(z.gte(0), z.lt(1)) })]),
  ),
  plan: z.optional(z.enum(['standard', 'enterprise', 'self-hosted'])),
  limits: z.optional(
    z.strictObject({
      burst: z.optional(z.number().check(z.gte(1))),
      perSecond: z.optional(z.number().check(z.gt(0))),
      operating: z.optional(z.number().check(z.gt(0))),
    }),
  ),
  latency: milliseconds,
  cost: z.optional(z.record(z.string(), z.number().check(z.gte(0)))),
  workers: z.optional(z.int().check(z.gte(1))),
  userFields: z.optional(
    z.record(z.string(), z.record(z.string().check(z.startsWith('UF_')), z.looseObject({ type: z.string() }))),
  ),
  clock: z.optional(
    z.looseObject({
      now: z.custom((it) => typeof it === 'function'),
      sleep: z.custom((it) => typeof it === 'function'),
    }),
  ),
  host: z.optional(z.string().check(z.regex(/^[\w.-]+(:\d+)?$/))),
  app: z.optional(
    z.strictObject({
      clientId: z.optional(z.string()),
      clientSecret: z.optional(z.string()),
      redirect: z.optional(z.string().check(z.regex(/^https?:\/\//))),
      applicationToken: z.optional(z.string().check(z.minLength(1))),
      memberId: z.optional(z.string().check(z.regex(/^[\w-]{8,64}$/))),
    }),
  ),
  offlineEvents: z.optional(z.boolean()),
  deliver: z.optional(z.any().check(z.refine((value) => typeof value === 'function'))),
  secret: z.optional(z.string().check(z.regex(/^\w+$/))),
})

export function checkOptions(options: PortalOptions): void {
  const { error } = schema.safeParse(options)
  if (!error) return
  const [issue] = error.issues
  if (issue?.code === 'unrecognized_keys')
    throw new TypeError(`createPortal: there is no option "${issue.keys.join('", "')}".`)
  throw new TypeError(
    `createPortal: option "${issue?.path.join('.') ?? ''}" is not usable (${issue?.code ?? 'unknown'}). See PortalOptions for what it may be.`,
  )
}
