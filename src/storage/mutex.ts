// One after the other, by key, within this process.

export interface Mutex {
  run<Result>(key: string, work: () => Promise<Result>): Promise<Result>
}

export function createMutex(): Mutex {
  const tails = new Map<string, Promise<unknown>>()
  return {
    async run(key, work) {
      const before = tails.get(key) ?? Promise.resolve()
      const own = before.then(work, work)
      const tail = own.catch(() => {})
      tails.set(key, tail)
      try {
        return await own
      } finally {
        // Nothing is kept of keys that nobody waits for.
        if (tails.get(key) === tail) tails.delete(key)
      }
    },
  }
}
