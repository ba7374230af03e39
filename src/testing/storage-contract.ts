// What every storage has to do, for people who write one of their own.

/** The members of a storage, as `b24kit/storage` has them. */
export interface StorageLike {
  get(key: string): Promise<string | undefined>
  set(key: string, value: string): Promise<void>
  delete(key: string): Promise<void>
  keys(prefix: string): Promise<string[]>
  lock<Result>(
    key: string,
    work: (values: Pick<StorageLike, 'get' | 'set' | 'delete'>) => Promise<Result>,
  ): Promise<Result>
}

export interface ContractCase {
  name: string
  /** Rejects where the storage breaks the contract. */
  run(): Promise<void>
}

/**
 * The contract as cases for any test runner.
 *
 * @param open a storage that nobody else uses, empty or not; called once for each case
 * @example for (const { name, run } of storageContract(() => myStorage())) it(name, run)
 */
export function storageContract(open: () => StorageLike | Promise<StorageLike>): ContractCase[] {
  let cases = 0
  const contract: ContractCase[] = []
  const add = (name: string, run: (storage: StorageLike, own: string) => Promise<void>): void => {
    contract.push({ name, run: async () => run(await open(), `contract.${anyName()}.${++cases}`) })
  }

  add('gives back what was kept, whatever is in it', async (storage, key) => {
    for (const value of ['', 'a', '{"a":"ä €  \\u0000 \n \\\\ \' \\" 😀"}', 'x'.repeat(20_000)]) {
      await storage.set(key, value)
      same(await storage.get(key), value)
    }
  })
  add('gives nothing for what was never kept, or was deleted', async (storage, key) => {
    same(await storage.get(key), undefined)
    await storage.delete(key)
    await storage.set(key, '1')
    await storage.delete(key)
    same(await storage.get(key), undefined)
  })
  add('takes all signs that keys consist of, and tells upper from lower case', async (storage, key) => {
    await storage.set(`${key}:a.b_c-D`, '1')
    await storage.set(`${key}:a.b_c-d`, '2')
    same(await storage.get(`${key}:a.b_c-D`), '1')
    same(await storage.get(`${key}:a.b_c-d`), '2')
  })
  add('lists the keys that begin so, and no others', async (storage, key) => {
    for (const name of ['a:1', 'a:2', 'ab', 'b']) await storage.set(`${key}.${name}`, 'x')
    await storage.delete(`${key}.a:2`)
    same((await storage.keys(`${key}.a`)).sort().join(), [`${key}.a:1`, `${key}.ab`].join())
    same((await storage.keys(`${key}.none`)).length, 0)
  })
  add('lets one at a time run under a lock, and all of them in the end', async (storage, key) => {
    let inside = 0
    const work = async (): Promise<void> =>
      storage.lock(key, async (values) => {
        if (++inside > 1) throw new Error('two are inside of one lock')
        await values.set(key, String(Number((await values.get(key)) ?? 0) + 1))
        inside--
      })
    await Promise.all(Array.from({ length: 20 }, work))
    same(await storage.get(key), '20')
  })
  add('lets locks of different keys run at the same time', async (storage, key) => {
    let arrived = (): void => {}
    const both = new Promise<void>((resolve) => {
      arrived = resolve
    })
    await Promise.all([storage.lock(`${key}.a`, () => both), storage.lock(`${key}.b`, async () => arrived())])
  })
  add('gives the result of the work, and its own error', async (storage, key) => {
    same(await storage.lock(key, async () => 7), 7)
    const own = new Error('own')
    same(await storage.lock(key, async () => Promise.reject(own)).catch((error: unknown) => error), own)
    // And the lock is free again.
    same(await storage.lock(key, async () => 8), 8)
  })
  add('shows outside what was written under a lock', async (storage, key) => {
    await storage.lock(key, async (values) => {
      await values.set(key, 'new')
      same(await storage.get(key), 'new')
      same(await values.get(key), 'new')
      await values.delete(key)
    })
    same(await storage.get(key), undefined)
  })
  return contract
}

const anyName = (): string => Math.random().toString(36).slice(2)

function same(found: unknown, expected: unknown): void {
  if (found !== expected) throw new Error(`expected ${shown(expected)}, got ${shown(found)}`)
}

const shown = (value: unknown): string => String(JSON.stringify(value) ?? value).slice(0, 80)
