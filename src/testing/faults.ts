// Everything that a portal and the network in front of it do wrong, by name, so that a test can ask for it.

export interface FaultKinds {
  /** The connection is lost before the portal has done anything. */
  'drop-before': object
  /** The portal does the work, then the connection is lost. */
  'drop-after': object
  /** The proxy answers with a page instead of JSON, and the portal never sees the request. Default status: 502. */
  html: { status?: number }
  /** The proxy answers with a page after the portal has done the work. Default status: 502. */
  'html-after': { status?: number }
  /** 503 QUERY_LIMIT_EXCEEDED, whatever the bucket's level. */
  'rate-limit': object
  /** The answer takes this much longer, in milliseconds. */
  slow: { ms: number }
  /** A list page has only so many rows, though more follow. */
  'short-page': { rows: number }
  /** A list takes no notice of conditions on the id. */
  'ignore-id-filter': object
  /** A list gives `next` though nothing follows. */
  'phantom-next': object
  /** The answer has no `time`. */
  'no-time': object
  /** `time` has no `operating` counters. */
  'no-counters': object
  /** The auth server never answers. */
  'auth-silent': object
  /** The auth server grants new tokens, then the connection is lost. */
  'auth-drop-after': object
  /** The auth server says no with this code. Default status: 400. */
  'auth-error': { error: string; status?: number }
  /** The auth server's answer doesn't say when the tokens end. */
  'auth-no-expires': object
  /** An event is sent twice. */
  'event-twice': object
  /** An event is sent this much later, in milliseconds. */
  'event-late': { ms: number }
  /** An event is overtaken by the next one. */
  'event-out-of-order': object
  /** An event is never sent. */
  'event-lost': object
  /** Somebody else sends an event first, about object 666, without knowing the application token. Default: `wrong`. */
  'event-forged': { token?: 'wrong' | 'absent' | 'array' | 'empty' }
  /** An event brings no tokens of a user, as those of robots. */
  'event-no-tokens': object
  /** An event has fields that nobody knows, `__proto__` among them. */
  'event-odd-keys': object
}

export type FaultName = keyof FaultKinds

const OPTIONS: Record<FaultName, readonly string[]> = {
  'drop-before': [],
  'drop-after': [],
  html: ['status'],
  'html-after': ['status'],
  'rate-limit': [],
  slow: ['ms'],
  'short-page': ['rows'],
  'ignore-id-filter': [],
  'phantom-next': [],
  'no-time': [],
  'no-counters': [],
  'auth-silent': [],
  'auth-drop-after': [],
  'auth-error': ['error', 'status'],
  'auth-no-expires': [],
  'event-twice': [],
  'event-late': ['ms'],
  'event-out-of-order': [],
  'event-lost': [],
  'event-forged': ['token'],
  'event-no-tokens': [],
  'event-odd-keys': [],
}
export type FaultOptions<Name extends FaultName> = FaultKinds[Name] & {
  /** Only where this method is called, alone or in a batch. Default: any. */
  method?: string
  /** How often it happens. Default: once; `Infinity` for ever. */
  times?: number
  /** How many chances pass by before it happens first. Default: 0. */
  after?: number
}

interface Armed {
  name: FaultName
  options: FaultOptions<FaultName>
  left: number
  wait: number
}

export interface Faults {
  /** Arms a fault; call what it returns to take it back. */
  arm<Name extends FaultName>(name: Name, options: FaultOptions<Name>): () => void
  /** The fault's options if it strikes now, for one of these methods. */
  strike<Name extends FaultName>(name: Name, methods: readonly string[]): FaultKinds[Name] | undefined
}

export function createFaults(): Faults {
  let armed: Armed[] = []
  return {
    arm(name, options) {
      if (!Object.hasOwn(OPTIONS, name))
        throw new TypeError(`There is no fault "${name}". There are: ${Object.keys(OPTIONS).join(', ')}.`)
      const odd = Object.keys(options).find((key) => !['method', 'times', 'after', ...OPTIONS[name]].includes(key))
      if (odd !== undefined) throw new TypeError(`The fault "${name}" has no option "${odd}".`)
      const fault: Armed = { name, options, left: options.times ?? 1, wait: options.after ?? 0 }
      armed.push(fault)
      return () => {
        armed = armed.filter((other) => other !== fault)
      }
    },
    strike<Name extends FaultName>(name: Name, methods: readonly string[]) {
      for (const fault of armed) {
        const { method } = fault.options
        if (fault.name !== name || fault.left <= 0) continue
        if (method !== undefined && !methods.includes(method.toLowerCase())) continue
        if (fault.wait-- > 0) continue
        fault.left--
        return fault.options as FaultKinds[Name]
      }
      return undefined
    },
  }
}

/** Not an answer but the lack of one: the transport turns it into a broken connection. */
export class ConnectionLost extends Error {}
