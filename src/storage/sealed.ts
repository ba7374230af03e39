// Values as nobody but the holder of the key can read them: AES-GCM around any other storage. The key's name goes with
// each value, so that keys can be changed one after the other; the value's own key is sealed in, so that values can't be
// swapped.
import { StorageError, UsageError } from '../errors'
import type { Storage, Values } from './storage'

export interface SealingKey {
  /** Tells keys apart; stored beside each value. Default: `1`. */
  id?: string
  /** 32 bytes, as they are or in base64; or a `CryptoKey` for AES-GCM. */
  key: Uint8Array | string | CryptoKey
}

/**
 * @param keys the first seals; all open. To change the key put a new one in front, and take the old one away when
 *   `reseal` has gone through.
 * @throws {UsageError} where a key is not 32 bytes long
 */
export function sealed(
  storage: Storage,
  ...keys: [SealingKey, ...SealingKey[]]
): Storage & { reseal(prefix?: string): Promise<number> } {
  const ring = new Map(keys.map(({ id = '1', key }) => [id, imported(key)] as const))
  const [{ id: current = '1' }] = keys
  const keyOf = async (id: string): Promise<CryptoKey | undefined> => ring.get(id)

  const seal = async (name: string, text: string): Promise<string> => {
    const iv = crypto.getRandomValues(new Uint8Array(12))
    const key = (await keyOf(current)) as CryptoKey
    const bytes = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: encode(name) }, key, encode(text))
    return `v1.${current}.${toBase64(iv)}.${toBase64(new Uint8Array(bytes))}`
  }
  const open = async (name: string, text: string): Promise<string> => {
    const [version, id = '', iv = '', bytes = ''] = text.split('.')
    const key = version === 'v1' ? await keyOf(id) : undefined
    if (!key) throw unreadable(name, version === 'v1' ? `there is no key "${id}"` : 'it is not sealed')
    try {
      const options = { name: 'AES-GCM', iv: fromBase64(iv), additionalData: encode(name) }
      return decode(new Uint8Array(await crypto.subtle.decrypt(options, key, fromBase64(bytes))))
    } catch {
      throw unreadable(name, 'it was sealed with another key, or changed')
    }
  }
  const valuesOf = (values: Values): Values => ({
    async get(name) {
      const text = await values.get(name)
      return text === undefined ? undefined : open(name, text)
    },
    set: async (name, value) => values.set(name, await seal(name, value)),
    delete: (name) => values.delete(name),
  })
  return {
    ...valuesOf(storage),
    keys: (prefix) => storage.keys(prefix),
    lock: (name, work) => storage.lock(name, (values) => work(valuesOf(values))),
    /** Seals with the first key whatever is sealed with another. Resolves to how many values that were. */
    async reseal(prefix = '') {
      let count = 0
      for (const name of await storage.keys(prefix)) {
        const text = await storage.get(name)
        if (text === undefined || text.startsWith(`v1.${current}.`)) continue
        await storage.set(name, await seal(name, await open(name, text)))
        count++
      }
      return count
    },
  }
}

function imported(key: SealingKey['key']): CryptoKey | Promise<CryptoKey> {
  if (typeof key !== 'string' && !(key instanceof Uint8Array)) return key
  const bytes = typeof key === 'string' ? fromBase64(key) : Uint8Array.from(key)
  if (bytes.length !== 32) throw new UsageError(`a sealing key is 32 bytes long (got ${bytes.length}).`)
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
}

const unreadable = (name: string, why: string): StorageError =>
  new StorageError(`the value of "${name}" can't be read: ${why}.`, { code: 'UNREADABLE_VALUE' })

const encode = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(new TextEncoder().encode(text))
// React Native has no TextDecoder.
const decode = (bytes: Uint8Array): string =>
  decodeURIComponent(Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''))
const toBase64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))
