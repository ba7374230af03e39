// So many at the same time, and the others after them in the order in which they came.

export interface Turns {
  /** Waits for a turn. @returns what ends it */
  take(): Promise<() => void>
}

export function createTurns(most: number): Turns {
  const waiting: (() => void)[] = []
  let taken = 0
  return {
    async take() {
      if (taken >= most) await new Promise<void>((resolve) => waiting.push(resolve))
      else taken++
      return () => {
        // The turn goes from hand to hand.
        const next = waiting.shift()
        if (next) next()
        else taken--
      }
    },
  }
}
