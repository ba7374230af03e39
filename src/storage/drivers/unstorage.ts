// Values in anything that unstorage has a driver for. Such places know no locks, so only one process may use them.
import { checked } from '../checked'
import { createMutex } from '../mutex'
import type { Storage, Values } from '../storage'

/** What is used of what `createStorage()` of unstorage returns. */
export interface UnstorageLike {
  getItemRaw(key: string): Promise<unknown>
  setItemRaw(key: string, value: string): Promise<void>
  removeItem(key: string): Promise<void>
  getKeys(base?: string): Promise<string[]>
}

export function unstorageStorage(storage: UnstorageLike): Storage {
  const mutex = createMutex()
  // Its keys are normalised, and some drivers fold their case, so ours are written with what survives both.
  const coded = (key: string): string => `b24kit:${key.replace(/[^a-z0-9]/g, (sign) => `-${sign.charCodeAt(0)}-`)}`
  const decoded = (key: string): string =>
    key.replace(/^b24kit:/, '').replace(/-(\d+)-/g, (_all, digits: string) => String.fromCharCode(Number(digits)))
  const values: Values = {
    async get(key) {
      const found = await storage.getItemRaw(coded(key))
      if (found === null || found === undefined) return undefined
      return typeof found === 'string' ? found : new TextDecoder().decode(found as Uint8Array)
    },
    set: (key, value) => storage.setItemRaw(coded(key), value),
    delete: (key) => storage.removeItem(coded(key)),
  }
  return checked('unstorage', {
    ...values,
    async keys(prefix) {
      const keys = (await storage.getKeys('b24kit')).map(decoded)
      return keys.filter((key) => key.startsWith(prefix))
    },
    lock: (key, work) => mutex.run(key, () => work(values)),
  })
}
