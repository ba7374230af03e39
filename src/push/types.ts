// What is pushed, to whom, and what became of it.

/** A way to reach a person: an installation of an app, or a browser. */
export interface Device {
  memberId: string
  userId: number
  /** Which of the senders reaches it, such as `fcm`, `expo`, `apns` or `webpush`. */
  provider: string
  /** The provider's own; of Web Push the subscription as JSON. Belongs to one person at a time. */
  token: string
}

/** Who is told of an event, and how. What an event is about travels as ids; the phone reads the rest with its own rights. */
export interface PushPlan {
  /** Users of the event's portal; ids as texts, as in `ASSIGNED_BY_ID`, do as well. */
  users: readonly (number | string)[]
  /** Fixed texts, such as "A deal has changed". Never contents of the portal: providers and lock screens read them. */
  alert?: { title: string; body?: string }
  /** Pushes of one key become one. Default: the event's family and object. */
  collapseKey?: string
  /** Seconds after which nobody needs it. Default: 86,400. */
  ttl?: number
  /** Wakes the app and shows nothing. Default: true where there is no `alert`. */
  silent?: boolean
  /** Also to who made the change. Default: false. */
  alsoAuthor?: boolean
}

/** A push as a sender gets it. */
export interface PushMessage {
  token: string
  alert?: { title: string; body?: string }
  /** `event`, `memberId`, `object` and `ts`, as texts. */
  data: Record<string, string>
  collapseKey: string
  /** Seconds. */
  ttl: number
  silent: boolean
}

export type PushOutcome =
  | { status: 'accepted' /** To ask about later. */; receipt?: string }
  /** The device is gone; its token is used no more. */
  | { status: 'unregistered' }
  /** @property after milliseconds */
  | { status: 'retryable'; after?: number; reason: string }
  | { status: 'failed'; reason: string }

export interface PushSender {
  /** Messages in one call at the most. */
  readonly chunk: number
  /** An outcome for each, in order. What it rejects with counts as retryable for all. */
  send(messages: readonly PushMessage[]): Promise<PushOutcome[]>
  /** What became of accepted ones, by receipt; absent where it isn't known yet. */
  receipts?(ids: readonly string[]): Promise<Map<string, PushOutcome>>
}

/** Told what happens; without tokens. */
export type PushEvent =
  | { type: 'sent' | 'unregistered'; provider: string; memberId: string; userId: number }
  | { type: 'failed'; provider: string; memberId: string; userId: number; reason: string }
  | { type: 'collapsed'; memberId: string; userId: number }
  /** The storage of the devices could not be read or written. */
  | { type: 'storage'; error: unknown }
