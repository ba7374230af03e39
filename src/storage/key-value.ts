// A storage over a place that keeps single values and nothing else, such as the keychain of a phone: it can't tell its
// keys, so they are kept as one more value; and nobody but this process uses it.
import { checked } from './checked'
import { createMutex } from './mutex'
import type { Storage, Values } from './storage'

const INDEX = 'b24kit.keys'

export function keyValueStorage(name: string, place: Values): Storage {
  const mutex = createMutex()
  const readIndex = async (): Promise<string[]> => {
    const text = await place.get(INDEX)
    const keys: unknown = text === undefined ? [] : JSON.parse(text)
    return Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : []
  }
  const change = (update: (keys: string[]) => string[] | undefined, act: () => Promise<void>): Promise<void> =>
    mutex.run(INDEX, async () => {
      const keys = update(await readIndex())
      // The index first: a key without a value does no harm, a value without a key would be lost.
      if (keys) await place.set(INDEX, JSON.stringify(keys))
      await act()
    })
  const values: Values = {
    get: (key) => place.get(key),
    set: (key, value) =>
      change(
        (keys) => (keys.includes(key) ? undefined : [...keys, key]),
        () => place.set(key, value),
      ),
    async delete(key) {
      await place.delete(key)
      await change(
        (keys) => (keys.includes(key) ? keys.filter((one) => one !== key) : undefined),
        async () => {},
      )
    },
  }
  return checked(name, {
    ...values,
    async keys(prefix) {
      const found = (await readIndex()).filter((key) => key.startsWith(prefix))
      const kept = await Promise.all(found.map(async (key) => ((await place.get(key)) === undefined ? [] : [key])))
      return kept.flat()
    },
    lock: (key, work) => mutex.run(`lock ${key}`, () => work(values)),
  })
}
