// Values in the keychain of iOS and the keystore of Android, by react-native-keychain: one service for each key.
// https://oblador.github.io/react-native-keychain/docs/api
import { keyValueStorage } from '../key-value'
import type { Storage } from '../storage'

/** What is used of the module `react-native-keychain`. */
export interface ReactNativeKeychain {
  getGenericPassword(options: { service: string }): Promise<false | { password: string }>
  setGenericPassword(username: string, password: string, options: { service: string }): Promise<unknown>
  resetGenericPassword(options: { service: string }): Promise<unknown>
}

/**
 * @param Keychain `import * as Keychain from 'react-native-keychain'`
 * @param options handed to every call, such as `{ accessible: Keychain.ACCESSIBLE.AFTER_FIRST_UNLOCK }`
 */
export function keychainStorage(Keychain: ReactNativeKeychain, options: object = {}): Storage {
  const at = (key: string) => ({ ...options, service: `b24kit.${key}` })
  return keyValueStorage('react-native-keychain', {
    async get(key) {
      const found = await Keychain.getGenericPassword(at(key))
      // An empty password is none to some keystores.
      return found === false ? undefined : found.password.slice(1)
    },
    async set(key, value) {
      if ((await Keychain.setGenericPassword('b24kit', `=${value}`, at(key))) === false)
        throw new Error('the keychain took no value')
    },
    delete: async (key) => void (await Keychain.resetGenericPassword(at(key))),
  })
}
