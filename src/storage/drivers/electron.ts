// Values that Electron's safeStorage has encrypted, kept in any other storage: it encrypts only.
// https://www.electronjs.org/docs/latest/api/safe-storage
import { StorageError } from '../../errors'
import type { Storage, Values } from '../storage'

/** What is used of Electron's `safeStorage`: its asynchronous methods, or the older ones. */
export type SafeStorage =
  | {
      encryptStringAsync(text: string): Promise<Uint8Array>
      decryptStringAsync(bytes: Uint8Array): Promise<string | { result: string }>
    }
  | { encryptString(text: string): Uint8Array; decryptString(bytes: Uint8Array): string }

/**
 * @param safeStorage of the main process, when the app is ready
 * @param storage where the encrypted values are kept, e.g. `fileStorage(app.getPath('userData'))`
 * @throws {StorageError} on Linux without a keyring, where Electron would encrypt with a key that is in its source
 */
export function electronStorage(
  safeStorage: SafeStorage & { getSelectedStorageBackend?(): string },
  storage: Storage,
): Storage {
  if (safeStorage.getSelectedStorageBackend?.() === 'basic_text')
    throw new StorageError('this desktop has no keyring, so nothing can be kept safely.', { code: 'NO_KEYRING' })
  const encrypt = async (text: string): Promise<string> => {
    const bytes =
      'encryptStringAsync' in safeStorage ? await safeStorage.encryptStringAsync(text) : safeStorage.encryptString(text)
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  }
  const decrypt = async (text: string): Promise<string> => {
    const bytes = toBytes(Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0)))
    const found =
      'decryptStringAsync' in safeStorage
        ? await safeStorage.decryptStringAsync(bytes)
        : safeStorage.decryptString(bytes)
    return typeof found === 'string' ? found : found.result
  }
  const valuesOf = (values: Values): Values => ({
    async get(key) {
      const text = await values.get(key)
      return text === undefined ? undefined : decrypt(text)
    },
    set: async (key, value) => values.set(key, await encrypt(value)),
    delete: (key) => values.delete(key),
  })
  return {
    ...valuesOf(storage),
    keys: (prefix) => storage.keys(prefix),
    lock: (key, work) => storage.lock(key, (values) => work(valuesOf(values))),
  }
}

/** Electron takes nothing but a `Buffer`, which is there wherever Electron is. */
function toBytes(bytes: Uint8Array): Uint8Array {
  const { Buffer } = globalThis as { Buffer?: { from(bytes: Uint8Array): Uint8Array } }
  return Buffer ? Buffer.from(bytes) : bytes
}
