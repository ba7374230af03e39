// What the pipeline asks of the limits, so that they can also live outside of the process.

/** Who goes first when a portal's limits make requests wait; first come, first served among equals. */
export type Priority = 'high' | 'normal' | 'low'

export interface Admission {
  /** Which portal's limits these are. */
  portal: string
  /** How often each method is run by the request; more than one entry in a batch. */
  commands: ReadonlyMap<string, number>
  priority: Priority
  signal: AbortSignal
}

/** What the portal told about one run of a method. */
export interface Usage {
  method: string
  /** Seconds that it took. */
  seconds: number
  /** The portal's own count of the method's seconds in the last ten minutes, where it sends one. */
  operating?: number | undefined
  /** Milliseconds until the oldest of these seconds is forgotten. */
  resetIn?: number | undefined
}

export interface Feedback {
  /** 503: the rate bucket is full, whatever we thought. */
  isRefused?: boolean
  /** Methods that the portal turned away because their operating time is used up. */
  blocked?: readonly string[]
  usage?: readonly Usage[]
  /** The portal's clock when it finished, in milliseconds: answers may arrive in another order. */
  finished?: number | undefined
}

export interface Permit {
  /** What the request was waiting for, where it waited. */
  readonly waitedFor?: 'rate' | 'operating'
  /** Must be called once, also when no answer came. */
  report(feedback: Feedback): void
}

/** The two budgets of any number of portals. Every request of every client passes here. */
export interface Limits {
  admit(admission: Admission): Promise<Permit>
  /** When a blocked method is expected to be free again, on the client's clock. */
  resetAt(portal: string, method: string): number | undefined
  /** The portal goes by another name from now on; what it has used stays used. */
  moved?(from: string, to: string): void
}
