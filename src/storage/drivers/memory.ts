// Values in this process, gone with it. For tests and short programs.
import { checked } from '../checked'
import { createMutex } from '../mutex'
import type { Storage } from '../storage'

export function memoryStorage(): Storage {
  const kept = new Map<string, string>()
  const mutex = createMutex()
  const values = {
    get: async (key: string) => kept.get(key),
    set: async (key: string, value: string) => void kept.set(key, value),
    delete: async (key: string) => void kept.delete(key),
  }
  return checked('memory', {
    ...values,
    keys: async (prefix) => [...kept.keys()].filter((key) => key.startsWith(prefix)),
    lock: (key, work) => mutex.run(key, () => work(values)),
  })
}
