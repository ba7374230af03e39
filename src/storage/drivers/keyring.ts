// Values in the keyring of a desktop (macOS Keychain, Windows Credential Manager, Secret Service), by @napi-rs/keyring.
import { keyValueStorage } from '../key-value'
import type { Storage } from '../storage'

/** What is used of the class `AsyncEntry` of `@napi-rs/keyring`. */
export type KeyringEntry = new (
  service: string,
  username: string,
) => {
  getPassword(): Promise<string | null | undefined>
  setPassword(password: string): Promise<unknown>
  deletePassword(): Promise<unknown>
}

/** @param AsyncEntry `import { AsyncEntry } from '@napi-rs/keyring'` */
export function keyringStorage(AsyncEntry: KeyringEntry, { service = 'b24kit' }: { service?: string } = {}): Storage {
  const entry = (key: string) => new AsyncEntry(service, key)
  return keyValueStorage('keyring', {
    // Keyrings keep no empty text.
    get: async (key) => (await entry(key).getPassword())?.slice(1),
    set: async (key, value) => void (await entry(key).setPassword(`=${value}`)),
    async delete(key) {
      if ((await entry(key).getPassword()) != null) await entry(key).deletePassword()
    },
  })
}
