// What every driver has in common: keys are looked at, and what fails is told in one way.
import { StorageError, UsageError } from '../errors'
import type { Storage, Values } from './storage'

const KEY = /^[\w:.-]+$/

/** @param driver without checks of its own; it may throw whatever its place throws */
export function checked(name: string, driver: Storage): Storage {
  const told = async <Result>(doing: string, key: string, work: () => Promise<Result>): Promise<Result> => {
    if (typeof key !== 'string' || !(KEY.test(key) || (doing === 'list' && key === '')))
      throw new UsageError(`a key of storage consists of letters, digits and ":._-" (got ${JSON.stringify(key)}).`)
    try {
      return await work()
    } catch (error) {
      throw error instanceof StorageError ? error : failure(name, doing, key, error)
    }
  }
  const valuesOf = (values: Values): Values => ({
    get: (key) => told('read', key, () => values.get(key)),
    set: (key, value) => told('write', key, () => values.set(key, value)),
    delete: (key) => told('delete', key, () => values.delete(key)),
  })
  return {
    ...valuesOf(driver),
    keys: (prefix) => told('list', prefix, () => driver.keys(prefix)),
    async lock(key, work) {
      // What the work throws is its own, and not a failure of the place.
      let thrown: { error: unknown } | undefined
      const guarded = async (values: Values) => {
        try {
          return await work(valuesOf(values))
        } catch (error) {
          thrown = { error }
          throw error
        }
      }
      return told('lock', key, () => driver.lock(key, guarded)).catch((error: unknown) => {
        throw thrown ? thrown.error : error
      })
    },
  }
}

/** Values are secrets, so nothing but the place's own words is told; keys are none. */
function failure(name: string, doing: string, key: string, error: unknown): StorageError {
  const why = error instanceof Error ? error.message : String(error)
  return new StorageError(`${name} could not ${doing} "${key}": ${why}`, { code: 'STORAGE_FAILED', retryable: true })
}

export const lockLost = (key: string): StorageError =>
  new StorageError(`the lock "${key}" was lost to another process, so nothing was written.`, { code: 'LOCK_LOST' })
