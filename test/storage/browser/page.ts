// Runs in the browser: the contract, two frames at one lock, and a look at what the database has. Posts what it found.
import { browserStorage } from '../../../src/storage/drivers/browser'
import { storageContract } from '../../../src/testing/storage-contract'

const TURNS = 40
const SECRET = 'what nobody may read on the disk'

async function count(): Promise<void> {
  const storage = await browserStorage({ name: 'frames' })
  for (let turn = 0; turn < TURNS; turn++)
    await storage.lock('count', async (values) => {
      const before = Number((await values.get('count')) ?? 0)
      await values.set('count', String(before + 1))
    })
}

/** As bytes and keys, without the driver. */
async function raw(name: string): Promise<{ text: string; isKeyExtractable: unknown }> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name)
    request.onsuccess = () => resolve(request.result)
  })
  const all = (store: string): Promise<unknown[]> =>
    new Promise((resolve) => {
      const request = database.transaction(store).objectStore(store).getAll()
      request.onsuccess = () => resolve(request.result)
    })
  const [key] = (await all('keys')) as CryptoKey[]
  return { text: JSON.stringify(await all('values')), isKeyExtractable: key?.extractable }
}

async function main(): Promise<object> {
  const before = await (await browserStorage({ name: 'kept' })).get('secret')
  const contract: Record<string, string> = {}
  for (const { name, run } of storageContract(() => browserStorage()))
    contract[name] = await run().then(
      () => 'ok',
      (error) => String(error),
    )

  const frame = document.createElement('iframe')
  frame.src = '/?frame'
  const framed = new Promise((resolve) => addEventListener('message', resolve, { once: true }))
  document.body.append(frame)
  await Promise.all([count(), framed])
  const counted = await (await browserStorage({ name: 'frames' })).get('count')

  await (await browserStorage({ name: 'kept' })).set('secret', SECRET)
  const { text, isKeyExtractable } = await raw('kept')
  return { before, contract, counted, isPlain: text.includes('nobody'), isKeyExtractable }
}

if (location.search === '?frame') {
  await count()
  parent.postMessage('counted', '*')
} else {
  const found = await main().catch((error) => ({ failed: String(error?.stack ?? error) }))
  await fetch('/found', { method: 'POST', body: JSON.stringify(found) })
}
