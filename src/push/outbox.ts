// Sends what is to be sent: in chunks, again where it may help, and never again to a device that is gone.
import type { Clock } from '../clock'
import type { Devices } from './devices'
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
  tell(event: PushEvent): void
  /** Remembers what the provider is to be asked about later. */
  note(device: Device, receipt: string): Promise<void>
}

interface Item {
  parcel: Parcel
  /** @returns false, as it is no more to be sent */
  settle(): false
}

// Milliseconds; longer than any push is on its way here.
const MEMORY = 300_000

export function createOutbox({ senders, devices, clock, pauses, tell, note }: OutboxOptions) {
  /** Tokens that are gone, by when it was heard: for a while others may still have found them in the list of devices. */
  const gone = new Map<string, number>()
  const isGone = ({ token }: Device): boolean => (gone.get(token) ?? Number.NEGATIVE_INFINITY) + MEMORY > clock.now()

  let waiting: Item[] = []
  let isRunning = false

  async function bury(device: Device): Promise<void> {
    // The oldest are in front.
    for (const [token, at] of gone) if (at + MEMORY <= clock.now()) gone.delete(token)
    gone.set(device.token, clock.now())
    await devices.unregister(device.token)
    const { provider, memberId, userId } = device
    tell({ type: 'unregistered', provider, memberId, userId })
  }

  /** One attempt; what may help later is tried again without holding up the others. */
  async function attempt(sender: PushSender, items: readonly Item[], failures: number): Promise<void> {
    const living = items.filter(({ parcel, settle }) => !isGone(parcel.device) || settle())
    if (living.length === 0) return
    const outcomes = await sender
      .send(living.map(({ parcel }) => parcel.message))
      .catch((error: unknown): PushOutcome[] => {
        const reason = error instanceof Error ? error.message : String(error)
        return living.map(() => ({ status: 'retryable', reason }))
      })
    const again: Item[] = []
    let pause = pauses[failures] ?? 0
    for (const [index, item] of living.entries()) {
      const { device } = item.parcel
      const outcome: PushOutcome = outcomes[index] ?? { status: 'failed', reason: 'the sender gave no outcome' }
      if (outcome.status === 'retryable' && failures < pauses.length) {
        again.push(item)
        pause = Math.max(pause, outcome.after ?? 0)
        continue
      }
      // The list of devices has failed; what was sent is sent all the same, and a token that is gone stays out of use here.
      await conclude(device, outcome).catch((error: unknown) => tell({ type: 'storage', error }))
      item.settle()
    }
    if (again.length > 0) void clock.sleep(pause).then(() => attempt(sender, again, failures + 1))
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

  /** The next for each token: what becomes of it decides on the others. */
  function nextRound(): Item[] {
    const round = new Map<string, Item>()
    for (const item of waiting) if (!round.has(item.parcel.device.token)) round.set(item.parcel.device.token, item)
    const chosen = new Set(round.values())
    waiting = waiting.filter((item) => !chosen.has(item))
    return [...chosen]
  }

  async function run(): Promise<void> {
    // What comes in one go travels together.
    await undefined
    while (waiting.length > 0) {
      const round = nextRound()
      const providers = [...new Set(round.map(({ parcel }) => parcel.device.provider))]
      await Promise.all(
        providers.flatMap((provider) => {
          const items = round.filter(({ parcel }) => parcel.device.provider === provider)
          const sender = Object.hasOwn(senders, provider) ? senders[provider] : NOBODY
          const { chunk } = sender ?? NOBODY
          return Array.from({ length: Math.ceil(items.length / chunk) }, (_, at) =>
            attempt(sender ?? NOBODY, items.slice(at * chunk, (at + 1) * chunk), 0),
          )
        }),
      )
    }
    isRunning = false
  }

  return {
    bury,
    /** Resolves when it is over, one way or another. */
    send: (parcel: Parcel): Promise<void> =>
      new Promise((resolve) => {
        waiting.push({
          parcel,
          settle() {
            resolve()
            return false
          },
        })
        if (isRunning) return
        isRunning = true
        void run()
      }),
  }
}

const NOBODY: PushSender = {
  chunk: 1000,
  send: async (messages) => messages.map(() => ({ status: 'failed', reason: 'there is no sender for this provider' })),
}
