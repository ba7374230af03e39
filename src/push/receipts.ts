// What became of pushes after they were accepted: some providers know it only later.
import type { Clock } from '../clock'
import { hashOf } from '../hash'
import type { Storage } from '../storage'
import { readRecord } from '../storage/record'
import type { Device, PushOutcome, PushSender } from './types'

export interface ReceiptsOptions {
  storage: Storage
  prefix: string
  clock: Clock
  senders: Readonly<Record<string, PushSender>>
  conclude(device: Device, outcome: PushOutcome): Promise<void>
}

interface Open {
  receipt: string
  device: Device
  /** Milliseconds since 1970. */
  at: number
}

// Milliseconds; no provider knows anything of a push for longer.
const A_DAY = 86_400_000

export function createReceipts({ storage, prefix, clock, senders, conclude }: ReceiptsOptions) {
  const keyOf = (provider: string, receipt: string): string => prefix + hashOf(`${provider} ${receipt}`)

  async function all(): Promise<Open[]> {
    const found = await Promise.all((await storage.keys(prefix)).map((key) => storage.get(key)))
    return found.flatMap((text) => readRecord<Open>(text, 'device') ?? [])
  }

  async function checkOf(provider: string, sender: PushSender, open: readonly Open[]): Promise<void> {
    const found = await sender.receipts?.(open.map(({ receipt }) => receipt))
    for (const { receipt, device, at } of open) {
      const outcome = found?.get(receipt)
      if (outcome) await conclude(device, outcome)
      if (outcome || at + A_DAY <= clock.now()) await storage.delete(keyOf(provider, receipt))
    }
  }

  return {
    note: (device: Device, receipt: string): Promise<void> =>
      storage.set(keyOf(device.provider, receipt), JSON.stringify({ receipt, device, at: clock.now() } satisfies Open)),
    /** @throws what a sender has thrown, when the others have been asked */
    async check(): Promise<void> {
      const open = await all()
      const checks = Object.entries(senders).map(async ([provider, sender]) => {
        const own = open.filter(({ device }) => device.provider === provider)
        if (own.length > 0) await checkOf(provider, sender, own)
      })
      for (const outcome of await Promise.allSettled(checks)) if (outcome.status === 'rejected') throw outcome.reason
    },
  }
}
