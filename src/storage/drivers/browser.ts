// Values in a browser: IndexedDB, each sealed with a key that the browser itself can't show. That keeps them from whoever
// copies the profile, not from code that runs on the page. Locks hold for all tabs.
import { checked } from '../checked'
import { createMutex } from '../mutex'
import { sealed } from '../sealed'
import type { Storage, Values } from '../storage'

const DATABASE = 'b24kit'
const VALUES = 'values'
const KEYS = 'keys'

/** @param name of the database. Default: `b24kit` */
export async function browserStorage({ name = DATABASE }: { name?: string } = {}): Promise<Storage> {
  const database = await opened(name)
  const store = (of: string, mode: IDBTransactionMode): IDBObjectStore => {
    // `strict`: kept on the disk when it is said to be kept.
    return database.transaction(of, mode, { durability: 'strict' }).objectStore(of)
  }
  const key = await sealingKey(store)
  const mutex = createMutex()
  const values: Values = {
    get: (at) => answer(store(VALUES, 'readonly').get(at)),
    set: (at, value) => committed(store(VALUES, 'readwrite'), (it) => it.put(value, at)),
    delete: (at) => committed(store(VALUES, 'readwrite'), (it) => it.delete(at)),
  }
  const plain = checked('browser', {
    ...values,
    async keys(prefix) {
      const found = await answer<IDBValidKey[]>(store(VALUES, 'readonly').getAllKeys())
      return found.map(String).filter((at) => at.startsWith(prefix))
    },
    lock: (at, work) => mutex.run(at, () => acrossTabs(`${name} ${at}`, () => work(values))),
  })
  return sealed(plain, { id: 'browser', key })
}

function opened(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1)
  request.onupgradeneeded = () => {
    request.result.createObjectStore(VALUES)
    request.result.createObjectStore(KEYS)
  }
  return answer(request)
}

/** Of two tabs that make one at the same time, one's is kept and both use it. */
async function sealingKey(store: (of: string, mode: IDBTransactionMode) => IDBObjectStore): Promise<CryptoKey> {
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  await committed(store(KEYS, 'readwrite'), (it) => {
    const add = it.add(made, 'sealing')
    // There is one already: no reason to give the transaction up.
    add.onerror = (event) => {
      event.preventDefault()
      event.stopPropagation()
    }
  })
  return answer<CryptoKey>(store(KEYS, 'readonly').get('sealing'))
}

const acrossTabs = async <Result>(name: string, work: () => Promise<Result>): Promise<Result> =>
  typeof navigator !== 'undefined' && navigator.locks
    ? navigator.locks.request(`b24kit ${name}`, async () => work())
    : work()

const answer = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

const committed = (store: IDBObjectStore, act: (store: IDBObjectStore) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const { transaction } = store
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error ?? new Error('the transaction was aborted'))
    act(store)
  })
