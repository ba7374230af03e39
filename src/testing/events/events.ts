// Tells whoever asked for it what has changed: by HTTP, at most once, in no order, unless a fault makes it worse.
// https://apidocs.bitrix24.com/api-reference/events/index.html
import type { Access } from '../access'
import type { PortalApp } from '../auth-server'
import type { Clock } from '../clock'
import type { Faults } from '../faults'
import type { Table } from '../table/table'
import type { Value } from '../wire/values'
import { encodeForm, formOf } from './body'
import { createOfflineQueue } from './offline'
import { type Change, changeOf, dataOf } from './shapes'

/** Who is at it. Methods run in one go, so what a table tells meanwhile is this caller's doing. */
export interface Acting {
  userId: number
  connector?: string | undefined
  /** How many events the chain of calls has gone through. */
  hops: number
}

export interface Binding {
  event: string
  handler: string
  /** Whose tokens come with the event; 0 for those of who made the change. */
  authType: number
}

export interface PortalEvents {
  /** Has an event sent to an address, as `event.bind` does. */
  bind(event: string, handler: string): void
  unbind(event: string, handler?: string): number
  readonly bindings: readonly Binding[]
  /** Sends an event by hand, to an address or to all that asked for it. */
  trigger(event: string, options?: { id?: number; to?: string; data?: Value; userId?: number }): void
  /** Resolves when everything has been sent and answered. */
  sent(): Promise<void>
  /** Answers that handlers have given, by status; 0 where there was none. */
  readonly answers: ReadonlyMap<number, number>
}

export interface EventsOptions {
  clock: Clock
  access: Access
  faults: Faults
  app: PortalApp
  host(): string
  /** Takes an event to its handler. */
  deliver(request: Request): Promise<Response>
}

const AT_ONCE = 8
const TOKEN_LIFE = 3600
const HOPS = 7
/** Events that bring what renews their tokens. */
const WITH_REFRESH = [
  'ONAPPINSTALL',
  'ONAPPUPDATE',
  'ONAPPTEST',
  'ONOFFLINEEVENT',
  'ONAPPUSERREADY',
  'ONSUBSCRIPTIONRENEW',
]
// Milliseconds between two hints that there is something to read.
const PING_EVERY = 1000
const NO_ONE: Acting = { userId: 0, hops: 0 }

export function createEvents({ clock, access, faults, app, host, deliver }: EventsOptions) {
  const bindings: Binding[] = []
  const answers = new Map<number, number>()
  const waiting: (() => Promise<void>)[] = []
  /** Held back until another one has overtaken it. */
  let held: (() => Promise<void>) | undefined
  let running = 0
  let made = 0
  let done: (() => void)[] = []
  let acting = NO_ONE
  const offline = createOfflineQueue(clock)
  let pinged = Number.NEGATIVE_INFINITY

  function push(work: () => Promise<void>): void {
    waiting.push(work)
    next()
  }
  function next(): void {
    if (waiting.length === 0 && running === 0 && held) {
      waiting.push(held)
      held = undefined
    }
    while (running < AT_ONCE) {
      const work = waiting.shift()
      if (!work) break
      running++
      work().finally(() => {
        running--
        next()
      })
    }
    if (running > 0) return
    for (const resolve of done) resolve()
    done = []
  }

  const post = async (handler: string, body: string): Promise<void> => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'user-agent': 'Bitrix24 Webhook Engine' }
    const status = await deliver(new Request(handler, { method: 'POST', body, headers })).then(
      (response) => response.status,
      () => 0,
    )
    answers.set(status, (answers.get(status) ?? 0) + 1)
  }

  function authOf(event: string, userId: number, hops: number): { [name: string]: Value } {
    const isSilent = faults.strike('event-no-tokens', [event]) !== undefined
    const own = {
      domain: host(),
      client_endpoint: `https://${host()}/rest/`,
      server_endpoint: 'https://oauth.bitrix.info/rest/',
      member_id: app.memberId,
      application_token: app.applicationToken,
    }
    // Robots and agents act for nobody.
    if (userId === 0 || isSilent) return own
    const expires = clock.now() + TOKEN_LIFE * 1000
    const tokens = WITH_REFRESH.includes(event)
      ? app.tokens(userId)
      : {
          access_token: access.issue(userId, expires, hops + 1),
          expires_in: TOKEN_LIFE,
          scope: 'crm,task',
          status: 'L',
        }
    return { ...tokens, ...own, expires: Math.floor(expires / 1000), user_id: userId }
  }

  function send({ event, data }: Change, handler: string, { userId, hops }: Acting): void {
    const fields: { [name: string]: Value } = {
      event,
      event_handler_id: ++made,
      data,
      ts: Math.floor(clock.now() / 1000),
      auth: authOf(event, userId, hops),
    }
    const forged = faults.strike('event-forged', [event])
    if (forged) {
      const token = { wrong: 'f'.repeat(32), absent: null, array: [app.applicationToken], empty: '' }[
        forged.token ?? 'wrong'
      ]
      const auth = { ...(fields.auth as object), application_token: token }
      const body = encodeForm(formOf({ ...fields, data: { FIELDS: { ID: '666' } }, auth } as Value))
      push(() => post(handler, body))
    }
    const pairs = formOf(fields as Value)
    if (faults.strike('event-odd-keys', [event]))
      pairs.push(['__proto__[polluted]', '1'], ['data[__proto__][polluted]', '1'], ['new_field[x]', '1'])
    const body = encodeForm(pairs)
    if (faults.strike('event-lost', [event])) return
    const late = faults.strike('event-late', [event])
    const work = async () => {
      if (late) await clock.sleep(late.ms)
      await post(handler, body)
    }
    if (faults.strike('event-twice', [event])) push(work)
    if (faults.strike('event-out-of-order', [event]) && !held) held = work
    else push(work)
    if (running === 0) next()
  }

  function tell(change: Change, by: Acting): void {
    // A chain of events and calls that never ends is cut without a word.
    if (by.hops >= HOPS) return
    for (const { event, handler, authType } of bindings)
      if (event === change.event) send(change, handler, { ...by, userId: authType || by.userId })
    if (!offline.note(change, by) || clock.now() - pinged < PING_EVERY) return
    pinged = clock.now()
    tell({ event: 'ONOFFLINEEVENT', data: null }, { ...by, connector: undefined })
  }

  const events: PortalEvents = {
    bind(event, handler) {
      bindings.push({ event: event.toUpperCase(), handler, authType: 0 })
    },
    unbind(event, handler) {
      const before = bindings.length
      const left = bindings.filter(
        (one) => one.event !== event.toUpperCase() || (handler !== undefined && one.handler !== handler),
      )
      bindings.splice(0, before, ...left)
      return before - left.length
    },
    bindings,
    trigger(name, { id = 1, to, data, userId = 1 } = {}) {
      const event = name.toUpperCase()
      const change = { event, data: data ?? dataOf(event, id) }
      if (to === undefined) tell(change, { userId, hops: 0 })
      else send(change, to, { userId, hops: 0 })
    },
    sent: () =>
      running === 0 && waiting.length === 0 && !held
        ? Promise.resolve()
        : new Promise((resolve) => {
            done.push(resolve)
            next()
          }),
    answers,
  }

  return {
    events,
    offline,
    connector: (): string => acting.connector ?? '',
    /** Runs a method, and takes the changes that it makes for the caller's. */
    as<Result>(caller: Acting, work: () => Result): Result {
      acting = caller
      try {
        return work()
      } finally {
        acting = NO_ONE
      }
    },
    watch(name: string | number, table: Table): void {
      table.watch((verb, id) => {
        const isWanted = bindings.length + offline.bindings.length > 0
        const change = isWanted ? changeOf(name, verb, id) : undefined
        if (change) tell(change, acting)
      })
    },
  }
}
