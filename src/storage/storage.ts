// Where tokens, checkpoints, events and offline writes are kept. One interface for all of them, so that one choice of a
// place serves everything.

/** Reading and writing single values. */
export interface Values {
  /** Undefined where nothing is kept. */
  get(key: string): Promise<string | undefined>
  /** Has been kept when it resolves. */
  set(key: string, value: string): Promise<void>
  /** Nothing happens where nothing is kept. */
  delete(key: string): Promise<void>
}

/**
 * A place that keeps texts by keys. Keys consist of letters, digits and `:._-`.
 *
 * All methods reject with a `StorageError` when the place fails; a value is either kept whole or not at all.
 */
export interface Storage extends Values {
  /** The keys that begin so, in any order. */
  keys(prefix: string): Promise<string[]>
  /**
   * Runs `work` while nobody else runs any under the same key, in this process or, where the place is shared, in another.
   * A lock whose owner has died is taken over.
   *
   * @param work gets the values as its owner writes them: once the lock has been lost, writing rejects with the code
   *   `LOCK_LOST`, so that a late owner overwrites nothing
   */
  lock<Result>(key: string, work: (values: Values) => Promise<Result>): Promise<Result>
}
