// Values in the keychain of iOS and the keystore of Android, by expo-secure-store.
// https://docs.expo.dev/versions/latest/sdk/securestore/
import { keyValueStorage } from '../key-value'
import type { Storage } from '../storage'

/** What is used of the module `expo-secure-store`. */
export interface ExpoSecureStore {
  getItemAsync(key: string, options?: object): Promise<string | null>
  setItemAsync(key: string, value: string, options?: object): Promise<void>
  deleteItemAsync(key: string, options?: object): Promise<void>
}

/**
 * @param SecureStore `import * as SecureStore from 'expo-secure-store'`
 * @param options handed to every call, such as `{ keychainAccessible: SecureStore.AFTER_FIRST_UNLOCK }`
 */
export function expoStorage(SecureStore: ExpoSecureStore, options?: object): Storage {
  // Its keys have no colon.
  const coded = (key: string): string => key.replace(/_/g, '__').replace(/:/g, '_.')
  return keyValueStorage('expo-secure-store', {
    get: async (key) => (await SecureStore.getItemAsync(coded(key), options)) ?? undefined,
    set: (key, value) => SecureStore.setItemAsync(coded(key), value, options),
    delete: (key) => SecureStore.deleteItemAsync(coded(key), options),
  })
}
