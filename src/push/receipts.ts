// What became of pushes after they were accepted: some providers know it only later.
import type { Device, PushSender } from './types'

const MOST = 10_000

export function createReceipts(senders: Readonly<Record<string, PushSender>>, bury: (device: Device) => Promise<void>) {
  /** By receipt. A receipt that nobody asks about in time is of no use to anybody, so the oldest go. */
  const open = new Map<string, Device>()
  return {
    note(device: Device, receipt: string): void {
      open.set(receipt, device)
      const [oldest] = open.keys()
      if (open.size > MOST && oldest !== undefined) open.delete(oldest)
    },
    async check(): Promise<void> {
      for (const [provider, sender] of Object.entries(senders)) {
        const ids = [...open].filter(([, device]) => device.provider === provider).map(([id]) => id)
        const found = ids.length > 0 ? await sender.receipts?.(ids) : undefined
        for (const [id, outcome] of found ?? []) {
          const device = open.get(id)
          open.delete(id)
          if (device && outcome.status === 'unregistered') await bury(device)
        }
      }
    },
  }
}
