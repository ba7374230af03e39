// Reads of events that arrive together travel in one batch: whole ones at once, what is left over when it has waited.
import type { Client } from '../client-types'
import type { Clock } from '../clock'
import type { ObjectRead } from './object-reads'

const IN_A_BATCH = 50
// Milliseconds that a read waits for others to fill its batch.
const PATIENCE = 300

interface Asked {
  read: ObjectRead
  resolve(result: unknown): void
  reject(error: unknown): void
}

export type Gather = ReturnType<typeof createGather>

export function createGather(clock: Clock, client: (memberId: string) => Client) {
  const lines = new Map<string, Asked[]>()

  async function send(memberId: string, asked: readonly Asked[]): Promise<void> {
    try {
      const batch = client(memberId).raw.batch()
      const commands = asked.map(({ read }) => batch.add(read.method, read.params))
      const { outcomes } = await batch.run()
      for (const [index, { resolve, reject, read }] of asked.entries()) {
        const outcome = outcomes[index]
        if (outcome?.ok) resolve(read.pick(outcome.value))
        else reject(outcome?.error ?? new Error(`There is no outcome for command ${commands.length}.`))
      }
    } catch (error) {
      for (const { reject } of asked) reject(error)
    }
  }

  function flush(memberId: string): void {
    const line = lines.get(memberId)
    lines.delete(memberId)
    if (line) void send(memberId, line)
  }

  return (memberId: string, read: ObjectRead): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const line = lines.get(memberId) ?? []
      line.push({ read, resolve, reject })
      if (line.length === 1) {
        lines.set(memberId, line)
        clock.sleep(PATIENCE).then(() => {
          if (lines.get(memberId) === line) flush(memberId)
        }, reject)
      }
      if (line.length === IN_A_BATCH) flush(memberId)
    })
}
