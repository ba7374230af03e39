// From an event to phones: who is to be told, once per device and window, with ids and nothing else.
import { type Clock, systemClock } from '../clock'
import { UsageError } from '../errors'
import { familyOf, objectOf, type PortalEvent } from '../events'
import { hashOf } from '../hash'
import { memoryStorage } from '../storage'
import { createCollapse } from './collapse'
import type { Devices } from './devices'
import { createOutbox, type Parcel } from './outbox'
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
  const {
    senders,
    devices,
    map,
    window = 10_000,
    pauses = [1000, 5000, 30_000],
    clock = systemClock,
    onEvent,
  } = options
  if (typeof devices?.of !== 'function') throw new UsageError('createPush needs devices, from createDevices(storage).')
  if (typeof map !== 'function') throw new UsageError('createPush needs map: who is told of an event.')
  const tell = (event: PushEvent): void => {
    try {
      onEvent?.(event)
    } catch {} // A fault in somebody's logging must not lose a push.
  }
  const { storage, prefix } = devices.place ?? { storage: memoryStorage(), prefix: 'push:' }
  const onError = (error: unknown): void => tell({ type: 'storage', error })
  const receipts = createReceipts({ storage, prefix: `${prefix}receipt:`, clock, senders, conclude: concludeLater })
  const outbox = createOutbox({ senders, devices, clock, pauses, tell, note: receipts.note })
  const collapse = createCollapse({ storage, prefix: `${prefix}window:`, clock, window, send: sendLater, onError })
  void collapse.lookAround().catch(onError)

  async function concludeLater(device: Device, outcome: PushOutcome): Promise<void> {
    if (outcome.status === 'unregistered') return outbox.bury(device)
    if (outcome.status === 'accepted') return
    const { provider, memberId, userId } = device
    tell({ type: 'failed', provider, memberId, userId, reason: outcome.reason })
  }

  /** A push that has waited: its person may have signed out meanwhile. */
  async function sendLater(parcel: Parcel): Promise<void> {
    const { memberId, userId, token } = parcel.device
    const isThere = (await devices.of(memberId, userId)).some((device) => device.token === token)
    if (isThere) await outbox.send(parcel)
  }

  async function carryOut(event: PortalEvent, plan: PushPlan): Promise<void> {
    const { memberId, userId: author } = event
    const users = plan.users.filter((user) => plan.alsoAuthor === true || user !== author)
    const found = await Promise.all([...new Set(users)].map((user) => devices.of(memberId, user)))
    const message = messageFor(event, plan)
    await Promise.all(
      found.flat().map(async (device) => {
        const name = hashOf(`${device.token} ${message.collapseKey}`)
        const parcel = { device, message: { ...message, token: device.token } }
        if (await collapse.add(name, parcel)) await outbox.send(parcel)
        else tell({ type: 'collapsed', memberId, userId: device.userId })
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

function messageFor({ event, memberId, data, ts }: PortalEvent, plan: PushPlan): Omit<PushMessage, 'token'> {
  const object = objectOf(data)
  const { alert, ttl = 86_400, silent = alert === undefined } = plan
  return {
    ...(alert && { alert }),
    data: { event, memberId, object: object.length > 64 ? '' : object, ts: String(ts) },
    // As short as the strictest provider wants it.
    collapseKey: plan.collapseKey ?? hashOf(`${memberId} ${familyOf(event)} ${object}`).slice(0, 32),
    ttl,
    silent,
  }
}
