// The emulated portal: takes a request, does what the real one would, and remembers it for the test.
import { type Access, createAccess } from './access'
import { askedFor, namesIn } from './asked'
import { createAuthServer, markOf, memberIdOf, type PortalApp } from './auth-server'
import { type Clock, systemClock } from './clock'
import { createOperatingBudget } from './engine/operating'
import { createRateBucket } from './engine/rate-bucket'
import { timeBlock } from './engine/time'
import { createWorkers } from './engine/workers'
import { type CrmName, createCrm } from './entities/crm'
import { createOffice } from './entities/office'
import { createEvents, type PortalEvents } from './events/events'
import { createExecutor } from './execute'
import { ConnectionLost, createFaults, type FaultName, type FaultOptions } from './faults'
import { createLog, type LoggedRequest, type PortalStatistics } from './log'
import { crmItemMethods } from './methods/crm-item'
import { crmLegacyMethods } from './methods/crm-legacy'
import { eventMethods } from './methods/events'
import { documentedNames, madeUpMethod } from './methods/made-up'
import type { Method } from './methods/method'
import { offlineEventMethods } from './methods/offline-events'
import { referenceBookMethods } from './methods/reference-books'
import { systemMethods } from './methods/system'
import { taskMethods } from './methods/tasks'
import { userMethods } from './methods/users'
import { type MswHttp, mswHandlers } from './msw'
import { checkOptions, type PortalOptions } from './options'
import { type Served, type ServeOptions, serve } from './serve'
import type { Table } from './table/table'
import { createAnswerV3, methodNotFoundV3 } from './v3/answer'
import { createIdempotency } from './v3/idempotency'
import { taskMethodsV3 } from './v3/tasks'
import { runBatch } from './wire/batch'
import { type Call, decodeCall } from './wire/decode'
import { RestError } from './wire/errors'
import { page, preflight, respond } from './wire/respond'
import type { Dictionary, Value } from './wire/values'

const PLANS = {
  standard: { burst: 50, perSecond: 2, operating: 480 },
  enterprise: { burst: 250, perSecond: 5, operating: 480 },
}
let portals = 0

export interface Portal {
  /** Where the portal is, without a path. */
  readonly url: string
  /** An incoming webhook of the administrator, user 1. */
  readonly webhookUrl: string
  readonly clock: Clock
  /** Answers a request in this process. A bound function: pass it on as it is, also as `fetch` of a client that knows nothing of the emulator. */
  readonly fetch: (input: Request | string | URL, init?: RequestInit) => Promise<Response>
  /** The same from another address: each address has a rate bucket of its own. */
  fetchFrom(address: string): Portal['fetch']
  /** Answers over a real socket, HTTP or HTTPS. */
  serve(options?: ServeOptions): Promise<Served>
  /** Request handlers for msw: pass them its `http`. */
  mswHandlers<Handler>(http: MswHttp<Handler>): Handler[]
  /** The application that is installed on the portal, with the auth server behind it. */
  readonly app: PortalApp
  /** What the portal tells of its changes, and whom. */
  readonly events: PortalEvents
  /** An access token as an application would have it. Default: user 1, one hour. */
  token(options?: { userId?: number; expiresIn?: number }): string
  /** Lets a token's time be over; without one, the time of all. */
  expireToken(token?: string): void
  /** The rows themselves, to look at and to change behind the client's back; a smart process by its `entityTypeId`. */
  table(name: CrmName | 'task' | 'user' | number): Table
  /** Makes something go wrong; call what it returns to make it go right again. */
  fault<Name extends FaultName>(
    name: Name,
    ...options: Record<never, never> extends FaultOptions<Name> ? [FaultOptions<Name>?] : [FaultOptions<Name>]
  ): () => void
  /** The portal moves to another host; the old one answers 302 from now on. */
  rename(host: string): void
  /** The requests that came in, oldest first. */
  readonly log: readonly LoggedRequest[]
  stats(): PortalStatistics
}

/** A Bitrix24 portal in this process, that speaks the wire format of the real one and has its limits and oddities. */
export function createPortal(options: PortalOptions = {}): Portal {
  checkOptions(options)
  const { clock = systemClock, plan = 'standard', latency = 0, workers = 8, ids = 'dense', users = 10 } = options
  const { secret = 'emulatedsecret0', userFields = {} } = options
  const limits = plan === 'self-hosted' ? undefined : { ...PLANS[plan], ...options.limits }
  const bucket = limits && createRateBucket({ threshold: limits.burst, leak: limits.perSecond })
  const budget = limits && createOperatingBudget(limits.operating)
  const pool = createWorkers(workers, clock)
  const faults = createFaults()
  const log = createLog()
  const created = clock.now()
  const { leads = 50, deals = 100, contacts = 100, companies = 50, activities = 100, tasks = 50 } = options
  const counts = { lead: leads, deal: deals, contact: contacts, company: companies, activity: activities }
  const crm = createCrm({ created, users, counts, ids, userFields })
  // Their items have the fields of deals.
  const processes = new Map(
    Object.entries(options.smartProcesses ?? {}).map(([type, count]) => {
      const none = { lead: 0, contact: 0, company: 0, activity: 0 }
      return [
        Number(type),
        createCrm({ created, users, counts: { ...none, deal: count }, ids, userFields }).deal,
      ] as const
    }),
  )
  const office = createOffice({ created, users, tasks, ids })
  let host = options.host ?? `emulated-${++portals}.bitrix24.test`
  const { memberId = memberIdOf(host) } = options.app ?? {}
  const access: Access = createAccess(secret, users, markOf(memberId))
  const authServer = createAuthServer({ ...options.app, clock, access, faults, memberId, host: () => host })
  const oldHosts = new Set<string>()
  const { app } = authServer
  const { deliver = (request: Request) => globalThis.fetch(request) } = options
  const { events, offline, connector, as, watch } = createEvents({
    clock,
    access,
    faults,
    app,
    host: () => host,
    deliver,
  })
  for (const [name, { table }] of [...Object.entries({ ...crm, ...office }), ...processes]) watch(name, table)

  const methods = new Map<string, Method>()
  for (const method of [
    ...Object.values(crm).flatMap(crmLegacyMethods),
    ...crmItemMethods(crm, processes),
    ...taskMethods(office.task, office.user),
    ...userMethods(office.user),
    ...referenceBookMethods,
    ...eventMethods(events, offline, connector, (event) => /^(ON|CATALOG\.)/.test(event)),
    ...offlineEventMethods(offline, options.offlineEvents ?? true, connector),
    ...systemMethods({
      user: office.user,
      selfHosted: !limits,
      names: () => [...new Set([...methods.keys(), ...documentedNames(2), 'batch'])].sort(),
    }),
  ]) {
    methods.set(method.name.toLowerCase(), method)
  }

  const shared = { clock, pool, budget, faults, log, as, cost: options.cost }
  const execute = createExecutor({ ...shared, methods, otherwise: (name) => madeUpMethod(name, 2) })
  const answerV3 = createAnswerV3({
    access,
    now: clock.now,
    idempotency: createIdempotency(clock.now),
    execute: createExecutor({
      ...shared,
      methods: new Map(taskMethodsV3(office.task).map((method) => [method.name, method])),
      otherwise: (name) => madeUpMethod(name, 3),
      notFound: methodNotFoundV3,
    }),
  })

  async function answer(call: Call, entry: LoggedRequest, arrived: number): Promise<Response> {
    const name = call.method.toLowerCase()
    try {
      if (call.transport === 'xml') throw new RestError('INTERNAL_WRONG_TRANSPORT', 'Wrong transport', 500)
      const caller = access.identify(call, clock.now())
      let body: Dictionary
      let isMadeUp = false
      if (name === 'batch') {
        const result = await runBatch(call.params, async (id, method, params) => {
          const outcome = await execute(caller, method, params, entry, id)
          isMadeUp ||= !(outcome instanceof RestError) && outcome.isMadeUp === true
          return outcome
        })
        const finished = clock.now()
        body = {
          result,
          time: { ...timeBlock(arrived, finished, finished - arrived), ...execute.counters(caller, 'batch') },
        }
      } else {
        const outcome = await execute(caller, call.method, call.params, entry)
        if (outcome instanceof RestError) throw outcome
        const { result, next, total, time } = outcome
        isMadeUp = outcome.isMadeUp === true
        body = { result, ...(next !== undefined && { next }), ...(total !== undefined && { total }), time }
      }
      if (faults.strike('no-time', namesIn(entry))) delete body.time
      return respond(200, body, isMadeUp ? { 'x-emulated': 'made-up' } : {})
    } catch (error) {
      if (error instanceof RestError) return respond(error.status, error.body() as Value)
      throw error
    }
  }

  async function handle(request: Request, address: string): Promise<Response> {
    if (latency > 0) await clock.sleep(latency)
    const arrived = clock.now()
    const granted = await authServer.handle(request)
    if (granted) return granted
    const url = new URL(request.url)
    if (oldHosts.has(url.host)) {
      return page(302, 'Moved', { location: `${url.protocol}//${host}${url.pathname}${url.search}` })
    }
    if (request.method === 'OPTIONS') return preflight()
    const call = await decodeCall(request)
    if (!call) return page(404, 'Not Found')
    const entry: LoggedRequest = {
      at: arrived,
      address,
      method: call.method.toLowerCase(),
      params: call.params,
      commands: [],
      status: 0,
      ...(call.connector !== undefined && { connector: call.connector }),
      ...(call.v3 && { version: 3 as const }),
      ...(call.idempotencyKey !== undefined && { idempotencyKey: call.idempotencyKey }),
    }
    log.request(entry)
    const asked = askedFor(call)
    const proxied = faults.strike('html', asked)
    if (faults.strike('drop-before', asked)) throw new ConnectionLost()
    let response: Response
    if (proxied) response = page(proxied.status ?? 502, 'Bad Gateway')
    else if (faults.strike('rate-limit', asked) || (bucket && !bucket.take(address, clock.now()))) {
      log.counts.refused++
      response = respond(503, { error: 'QUERY_LIMIT_EXCEEDED', error_description: 'Too many requests' })
    } else {
      response = await (call.v3 ? answerV3 : answer)(call, entry, arrived)
      const slow = faults.strike('slow', asked)
      if (slow) await clock.sleep(slow.ms)
      if (faults.strike('drop-after', asked)) throw new ConnectionLost()
      const garbled = faults.strike('html-after', asked)
      if (garbled) response = page(garbled.status ?? 502, 'Bad Gateway')
    }
    entry.status = response.status
    return response
  }

  const fetchFrom =
    (address: string): Portal['fetch'] =>
    async (input, init) => {
      const request = new Request(input, init)
      const lost = () =>
        Object.assign(new TypeError('fetch failed'), {
          cause: Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' }),
        })
      // What was aborted before it began is never sent.
      request.signal.throwIfAborted()
      return untilAborted(request.signal, handle(request, address)).catch((error: unknown) => {
        throw error instanceof ConnectionLost ? lost() : error
      })
    }

  const portal: Portal = {
    get url() {
      return `https://${host}`
    },
    get webhookUrl() {
      return `https://${host}/rest/1/${secret}/`
    },
    clock,
    app,
    events,
    fetch: fetchFrom('127.0.0.1'),
    fetchFrom,
    serve: (serveOptions) => serve(handle, secret, serveOptions),
    mswHandlers: (http) => mswHandlers(http, portal),
    token: ({ userId = 1, expiresIn = 3600 } = {}) => access.issue(userId, clock.now() + expiresIn * 1000),
    expireToken: access.expire,
    table(name) {
      const entity =
        typeof name === 'number' ? processes.get(name) : name === 'task' || name === 'user' ? office[name] : crm[name]
      if (!entity) throw new TypeError(`There is no table of ${name}; name it in smartProcesses.`)
      return entity.table
    },
    fault: (name, ...[faultOptions]) => faults.arm(name, (faultOptions ?? {}) as FaultOptions<typeof name>),
    rename(next) {
      oldHosts.add(host)
      oldHosts.delete(next)
      host = next
    },
    log: log.requests,
    stats: () => ({
      ...log.counts,
      commands: Object.fromEntries(log.commands),
      bucket: { level: bucket?.level('127.0.0.1', clock.now()) ?? 0, peak: bucket?.peak ?? 0 },
    }),
  }
  return portal
}

function untilAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason)
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort)
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}
