// One command: checked against the operating budget, worked on for as long as it costs, booked and logged.
import type { Caller } from './access'
import type { Clock } from './clock'
import type { OperatingBudget } from './engine/operating'
import { timeBlock } from './engine/time'
import type { Workers } from './engine/workers'
import type { Acting } from './events/events'
import type { Faults } from './faults'
import type { createLog, LoggedRequest } from './log'
import type { ListQuirks, Method } from './methods/method'
import type { Cost } from './options'
import type { Executed } from './wire/batch'
import { startOf } from './wire/decode'
import { methodNotFound, RestError } from './wire/errors'
import { type Dictionary, dictionary, isDictionary, textOf } from './wire/values'

const DEFAULT_COST = { list: 30, read: 10, write: 20 }

export interface ExecutorOptions {
  methods: ReadonlyMap<string, Method>
  clock: Clock
  pool: Workers
  budget: OperatingBudget | undefined
  faults: Faults
  log: ReturnType<typeof createLog>
  cost: Cost | undefined
  /** Takes what a method changes for its caller's doing. */
  as<Result>(caller: Acting, work: () => Result): Result
  /** What stands in for a method that is not in `methods`. */
  otherwise?(name: string): Method | undefined
  notFound?(name: string): RestError
}

export function createExecutor(options: ExecutorOptions) {
  const { methods, clock, pool, budget, faults, log, as, cost = {}, otherwise, notFound = methodNotFound } = options
  const costOf = ({ kind, name }: Method) => cost[name] ?? cost[name.toLowerCase()] ?? cost[kind] ?? DEFAULT_COST[kind]

  const counters = (caller: Caller, name: string): Dictionary =>
    budget && !faults.strike('no-counters', [name]) ? { ...budget.counters(`${caller.key} ${name}`, clock.now()) } : {}

  const quirksOf = ({ kind }: Method, name: string): ListQuirks => {
    if (kind !== 'list') return {}
    const short = faults.strike('short-page', [name])
    return {
      ...(short && { shortPage: short.rows }),
      ignoreIdFilter: faults.strike('ignore-id-filter', [name]) !== undefined,
      phantomNext: faults.strike('phantom-next', [name]) !== undefined,
    }
  }

  async function run(caller: Caller, name: string, params: Dictionary, connector?: string): Promise<Executed> {
    const method = methods.get(name) ?? otherwise?.(name)
    if (!method) throw notFound(name)
    const key = `${caller.key} ${name}`
    if (budget?.isUsedUp(key, clock.now())) {
      throw new RestError('OPERATION_TIME_LIMIT', 'Method is blocked due to operation time limit.', 429)
    }
    const ms = costOf(method)
    await pool.work(ms)
    // The time that a command spent in line for a worker is no part of its own.
    const started = clock.now() - ms
    budget?.book(key, ms / 1000, clock.now())
    const own = Object.entries(params).filter(([param]) => !['start', 'state'].includes(param.toLowerCase()))
    const context = {
      now: clock.now(),
      userId: caller.userId,
      isApplication: caller.isApplication,
      quirks: quirksOf(method, name),
    }
    const acting = { userId: caller.userId, connector, hops: caller.hops }
    const answer = as(acting, () => method.run(dictionary(own), startOf(params), context))
    const { result } = answer
    // A result that has both members filled is taken for an error by the framework, with HTTP 200 all the same.
    if (isDictionary(result) && textOf(result.error) && textOf(result.error_description)) {
      throw new RestError(textOf(result.error), textOf(result.error_description), 200)
    }
    return { ...answer, time: { ...timeBlock(started, clock.now(), ms), ...counters(caller, name) } }
  }

  async function execute(
    caller: Caller,
    given: string,
    params: Dictionary,
    entry: LoggedRequest,
    id = '',
  ): Promise<Executed | RestError> {
    const name = given.toLowerCase()
    const outcome = await run(caller, name, params, entry.connector).catch((error: unknown) => {
      if (error instanceof RestError) return error
      throw error
    })
    log.command(entry, { id, method: name, params, ...(outcome instanceof RestError && { error: outcome.code }) })
    return outcome
  }
  return Object.assign(execute, { counters })
}
