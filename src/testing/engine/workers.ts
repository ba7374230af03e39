// A portal works on so many commands at once; the others wait their turn.
import type { Clock } from '../clock'

export interface Workers {
  work(ms: number): Promise<void>
}

export function createWorkers(count: number, clock: Clock): Workers {
  let free = count
  const queue: (() => void)[] = []
  return {
    async work(ms) {
      if (ms <= 0) return
      if (free > 0) free--
      else await new Promise<void>((resolve) => queue.push(resolve))
      try {
        await clock.sleep(ms)
      } finally {
        const next = queue.shift()
        if (next) next()
        else free++
      }
    },
  }
}
