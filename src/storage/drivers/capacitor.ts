// Values in the keychain of iOS and the keystore of Android, by one of Capacitor's plugins: `@aparajita/capacitor-secure-storage`
// or `capacitor-secure-storage-plugin`. `@capacitor/preferences` has the shape, but is not secure.
import { keyValueStorage } from '../key-value'
import type { Storage } from '../storage'

/** What is used of either plugin. */
export type CapacitorSecureStorage =
  | {
      getItem(key: string): Promise<string | null>
      setItem(key: string, value: string): Promise<void>
      removeItem(key: string): Promise<void>
    }
  | {
      get(options: { key: string }): Promise<{ value: string }>
      set(options: { key: string; value: string }): Promise<unknown>
      remove(options: { key: string }): Promise<unknown>
      keys(): Promise<{ value: string[] }>
    }

export function capacitorStorage(plugin: CapacitorSecureStorage): Storage {
  if ('getItem' in plugin)
    return keyValueStorage('capacitor', {
      get: async (key) => (await plugin.getItem(key)) ?? undefined,
      set: (key, value) => plugin.setItem(key, value),
      delete: (key) => plugin.removeItem(key),
    })
  // This one rejects for a key that isn't there, and says so in words only; its list of keys is to be relied upon.
  const has = async (key: string): Promise<boolean> => (await plugin.keys()).value.includes(key)
  return keyValueStorage('capacitor', {
    get: async (key) => ((await has(key)) ? (await plugin.get({ key })).value : undefined),
    set: async (key, value) => void (await plugin.set({ key, value })),
    delete: async (key) => void ((await has(key)) && (await plugin.remove({ key }))),
  })
}
