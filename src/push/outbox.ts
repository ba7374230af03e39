// Sends what is to be sent: in chunks, again where it may help, and never again to a device that is gone. One push at a time
// is on its way to a device, so that what becomes of it decides on the next, and none overtakes.
import type { Clock } from '../clock'
import { within } from '../within'
import type { Devices } from './devices'
import { readOutcomes } from './outcomes'
import type { Device, PushEvent, PushMessage, PushOutcome, PushSender } from './types'

export interface Parcel {
  device: Device
  message: PushMessage
}

export interface OutboxOptions {
  senders: Readonly<Record<string, PushSender>>
  devices: Devices
  clock: Clock
  pauses: readonly number[]
  /** Milliseconds that a sender may take. */
  timeout: number
  tell(event: PushEvent): void
  /** Remembers what the provider is to be asked about later. */
  note(device: Device, receipt: string): Promise<void>
}

interface Item {
  parcel: Parcel
  resolve(): void
}

export function createOutbox({ senders, devices, clock, pauses, timeout, tell, note }: OutboxOptions) {
  const lanes = new Map<string, Item[]>()
  const due = new Set<string>()
  const busy = new Set<string>()
  /** Tokens that are gone and could not be taken off the list. */
  const gone = new Set<string>()

  const onError = (error: unknown): void => tell({ type: 'storage', error })
  const nameOf = ({ provider, token }: Device): string => `${provider} ${token}`

  async function bury(device: Device): Promise<void> {
    gone.add(nameOf(device))
    await devices.unregister(device)
    gone.delete(nameOf(device))
    const { provider, memberId, userId } = device
    tell({ type: 'unregistered', provider, memberId, userId })
  }

  /** Its person may have signed out since it was found. */
  async function isThere(device: Device): Promise<boolean> {
    try {
      if (gone.has(nameOf(device))) await bury(device)
      return await devices.has(device)
    } catch (error) {
      onError(error)
      return !gone.has(nameOf(device))
    }
  }

  async function ask(sender: PushSender, messages: readonly PushMessage[]): Promise<PushOutcome[]> {
    try {
      const late = (): Error => new Error(`the sender took longer than ${timeout} ms.`)
      // However it fails, it fails here.
      const asked = (async (): Promise<unknown> => sender.send(messages))()
      return readOutcomes(await within(clock, timeout, asked, late), messages)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      return readOutcomes(
        messages.map(() => ({ status: 'retryable', reason })),
        messages,
      )
    }
  }

  async function attempt(provider: string, items: readonly Item[], failures: number): Promise<void> {
    const there = await Promise.all(items.map(({ parcel }) => isThere(parcel.device)))
    const living = items.filter((_item, index) => there[index])
    for (const [index, item] of items.entries()) if (!there[index]) settle(item)
    if (living.length === 0) return
    const outcomes = await ask(
      senderOf(provider),
      living.map(({ parcel }) => parcel.message),
    )
    const again: Item[] = []
    let pause = pauses[failures] ?? 0
    for (const [index, item] of living.entries()) {
      const outcome: PushOutcome = outcomes[index] ?? { status: 'failed', reason: 'the sender gave no outcome' }
      if (outcome.status === 'retryable' && failures < pauses.length) {
        again.push(item)
        pause = Math.max(pause, outcome.after ?? 0)
        continue
      }
      // What was sent is sent all the same.
      await conclude(item.parcel.device, outcome).catch(onError)
      settle(item)
    }
    if (again.length === 0) return
    // Others need not wait for that.
    void clock.sleep(pause).then(() => attempt(provider, again, failures + 1))
  }

  async function conclude(device: Device, outcome: PushOutcome): Promise<void> {
    const { provider, memberId, userId } = device
    if (outcome.status === 'unregistered') return bury(device)
    if (outcome.status !== 'accepted') {
      tell({ type: 'failed', provider, memberId, userId, reason: outcome.reason })
      return
    }
    tell({ type: 'sent', provider, memberId, userId })
    if (outcome.receipt !== undefined) await note(device, outcome.receipt)
  }

  function settle({ parcel, resolve }: Item): void {
    busy.delete(nameOf(parcel.device))
    resolve()
    plan(parcel.device.provider)
  }

  const senderOf = (provider: string): PushSender =>
    (Object.hasOwn(senders, provider) ? senders[provider] : undefined) ?? NOBODY

  /** What comes in one go travels together. */
  function plan(provider: string): void {
    if (due.has(provider)) return
    due.add(provider)
    void Promise.resolve().then(() => {
      due.delete(provider)
      depart(provider)
    })
  }

  function depart(provider: string): void {
    const ready: Item[] = []
    const rest = (lanes.get(provider) ?? []).filter((item) => {
      const name = nameOf(item.parcel.device)
      if (busy.has(name)) return true
      busy.add(name)
      ready.push(item)
      return false
    })
    if (rest.length > 0) lanes.set(provider, rest)
    else lanes.delete(provider)
    const { chunk } = senderOf(provider)
    for (let at = 0; at < ready.length; at += chunk) void attempt(provider, ready.slice(at, at + chunk), 0)
  }

  return {
    bury,
    /** Resolves when it is over, one way or another. */
    send: (parcel: Parcel): Promise<void> =>
      new Promise((resolve) => {
        const { provider } = parcel.device
        lanes.set(provider, [...(lanes.get(provider) ?? []), { parcel, resolve }])
        plan(provider)
      }),
  }
}

const NOBODY: PushSender = {
  chunk: 1000,
  send: async (messages) => messages.map(() => ({ status: 'failed', reason: 'there is no sender for this provider' })),
}
