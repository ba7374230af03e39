// From an event to phones: who is to be told, once per device and window, with ids and nothing else.
import { checkNumber } from '../check'
import { type Clock, systemClock } from '../clock'
import { UsageError } from '../errors'
import { familyOf, objectOf, type PortalEvent } from '../events'
import { hashOf } from '../hash'
import { isRecord } from '../pipeline'
import { memoryStorage } from '../storage'
import { createCollapse } from './collapse'
import type { Devices } from './devices'
import { createOutbox } from './outbox'
import { createReceipts } from './receipts'
import type { Device, PushEvent, PushMessage, PushOutcome, PushPlan, PushSender } from './types'

export interface PushOptions {
  /** By the devices' `provider`, such as `{ fcm: firebaseSender(getMessaging()) }`. */
  senders: Readonly<Record<string, PushSender>>
  devices: Devices
  /** Says who is told of an event; nothing where nobody is. */
  map(
    event: PortalEvent,
  ): PushPlan | readonly PushPlan[] | undefined | Promise<PushPlan | readonly PushPlan[] | undefined>
  /** Milliseconds in which pushes of one key to one device become one. Default: 10,000. */
  window?: number
  /** Milliseconds between the attempts at a push. Default: 1 s, 5 s, 30 s. */
  pauses?: readonly number[]
  /** Milliseconds that a sender may take for a call; then it is tried again. Default: 60,000. */
  timeout?: number
  /** Default: the machine's time. */
  clock?: Clock
  /** Told what happens, without tokens; what it throws is ignored. */
  onEvent?: (event: PushEvent) => void
}

export interface Push {
  /** A handler for `receiver.on`: resolves when what is to be sent now has been sent, and the rest is kept. */
  notify(event: PortalEvent): Promise<void>
  /** Asks providers what became of pushes that they accepted; to be called now and then, a quarter of an hour after them. */
  checkReceipts(): Promise<void>
}

/** @throws {UsageError} where an option can't be meant */
export function createPush(options: PushOptions): Push {
  const { senders, devices, map, window = 10_000, pauses = [1000, 5000, 30_000], timeout = 60_000 } = options
  const { clock = systemClock, onEvent } = options
  checkOptions({ ...options, window, pauses, timeout })
  const tell = (event: PushEvent): void => {
    try {
      onEvent?.(event)
    } catch {} // A fault in somebody's logging must not lose a push.
  }
  const { storage, prefix } = devices.place ?? { storage: memoryStorage(), prefix: 'push:' }
  const onError = (error: unknown): void => tell({ type: 'storage', error })
  const receipts = createReceipts({ storage, prefix: `${prefix}receipt:`, clock, senders, conclude: concludeLater })
  const outbox = createOutbox({ senders, devices, clock, pauses, timeout, tell, note: receipts.note })
  const collapse = createCollapse({ storage, prefix: `${prefix}window:`, clock, window, send: outbox.send, onError })
  void collapse.lookAround().catch(onError)

  async function concludeLater(device: Device, outcome: PushOutcome): Promise<void> {
    if (outcome.status === 'unregistered') return outbox.bury(device)
    if (outcome.status === 'accepted') return
    const { provider, memberId, userId } = device
    tell({ type: 'failed', provider, memberId, userId, reason: outcome.reason })
  }

  async function carryOut(event: PortalEvent, plan: PushPlan): Promise<void> {
    const { memberId, userId: author } = event
    const users = usersOf(plan).filter((user) => plan.alsoAuthor === true || user !== author)
    const found = await Promise.all(users.map((user) => devices.of(memberId, user)))
    const message = messageFor(event, plan)
    await Promise.all(
      found.flat().map(async (device) => {
        const name = hashOf(`${device.token} ${message.collapseKey}`)
        const parcel = { device, message: { ...message, token: device.token } }
        const isFirst = await collapse.add(name, event.id, parcel)
        if (!isFirst) tell({ type: 'collapsed', memberId, userId: device.userId })
      }),
    )
  }

  return {
    async notify(event) {
      const plans = (await map(event)) ?? []
      await Promise.all((Array.isArray(plans) ? plans : [plans]).map((plan: PushPlan) => carryOut(event, plan)))
    },
    checkReceipts: receipts.check,
  }
}

function checkOptions({ senders, devices, map, window, pauses, timeout }: PushOptions): void {
  if (typeof devices?.of !== 'function' || typeof devices.has !== 'function')
    throw new UsageError('createPush needs devices, from createDevices(storage).')
  if (typeof map !== 'function') throw new UsageError('createPush needs map: who is told of an event.')
  if (!isRecord(senders) || Object.keys(senders).length === 0)
    throw new UsageError('createPush needs senders, such as { fcm: firebaseSender(getMessaging()) }.')
  for (const [name, sender] of Object.entries(senders)) {
    if (typeof sender?.send !== 'function')
      throw new UsageError(`the sender ${name} must have a function send(messages).`)
    checkNumber(`the chunk of the sender ${name}`, sender.chunk, 1, true)
  }
  checkNumber('window', window, 0)
  checkNumber('timeout', timeout, 1)
  for (const pause of pauses ?? []) checkNumber('a pause', pause, 0)
}

/** The portal's own ids are texts. @throws {UsageError} for what is no user */
function usersOf({ users }: PushPlan): number[] {
  if (!Array.isArray(users)) throw new UsageError('map must say which users: { users: [1, 2] }.')
  return [...new Set(users.map(Number))].map((user, index) => {
    if (Number.isSafeInteger(user) && user > 0) return user
    throw new UsageError(`map said a user that is none: ${String(users[index])}.`)
  })
}

function messageFor({ event, memberId, data, ts }: PortalEvent, plan: PushPlan): Omit<PushMessage, 'token'> {
  const object = objectOf(data)
  const { alert, ttl = 86_400, silent = alert === undefined } = plan
  return {
    ...(alert && { alert }),
    data: { event, memberId, object: object.length > 64 ? '' : object, ts: String(ts) },
    collapseKey: keyOf(plan.collapseKey ?? `${memberId} ${familyOf(event)} ${object}`),
    ttl,
    silent,
  }
}

/** As the strictest provider wants it: 32 letters, digits, `-` and `_`. */
const keyOf = (text: string): string => (/^[\w-]{1,32}$/.test(text) ? text : hashOf(text).slice(0, 32))
