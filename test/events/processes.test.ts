// Several processes on one storage, of which some die, and a storage that fails.
import { memoryStorage, type Storage } from 'b24kit/storage'
import { createVirtualClock } from 'b24kit/testing'
import { describe, expect, it } from 'vitest'
import { setup } from './receiver-setup'

const LEASE = 10_000

/** Runs until its time stands still with a handler at work. */
async function die(storage: Storage, deals: [id: string, ts: number][]) {
  const clock = createVirtualClock({ auto: false })
  const { receiver, send } = setup({ storage, clock, lease: LEASE })
  receiver.on('ONCRMDEALUPDATE', () => new Promise(() => {}))
  for (const [ID, ts] of deals) await send({ ts, data: { FIELDS: { ID } } })
  await clock.advance(1500)
  return clock.now()
}

it('events that were kept and not handled are handled by the next process, the one in hand marked', async () => {
  const storage = memoryStorage()
  const clock = createVirtualClock({ auto: false })
  const first = setup({ storage, lease: 10_000, clock })
  first.receiver.on('ONCRMDEALUPDATE', () => new Promise(() => {}))
  await first.send({ ts: 1 })
  await first.send({ ts: 2 })
  await first.send({ ts: 1, data: { FIELDS: { ID: '7' } } })
  // Its time ends with the handlers at work.
  await clock.advance(1000)
  const next = setup({ storage, lease: 10_000 })
  const seen: [string, number, boolean][] = []
  next.receiver.on('ONCRMDEALUPDATE', ({ data, ts, repeated }) => void seen.push([data.FIELDS.ID, ts, repeated]))
  await next.receiver.idle()
  expect(seen.sort()).toEqual([
    ['42', 1, true],
    ['42', 2, false],
    ['7', 1, true],
  ])
})

describe('a process that lives', () => {
  it('handles what another has left of an object before what has come since, and marks what was in hand', async () => {
    const storage = memoryStorage()
    const start = await die(storage, [
      ['42', 1],
      ['42', 2],
    ])
    // Its handlers were registered before the other had anything.
    const next = setup({ storage, lease: LEASE, clock: createVirtualClock({ start }) })
    const seen: [number, boolean][] = []
    next.receiver.raw.on('ONCRMDEALUPDATE', ({ ts, repeated }) => void seen.push([ts, repeated]))
    await next.send({ ts: 3 })
    await next.receiver.idle()
    expect(seen).toEqual([
      [1, true],
      [2, false],
      [3, false],
    ])
  })

  it('takes over what is left when the next event comes, a lease after it last looked', async () => {
    const storage = memoryStorage()
    const clock = createVirtualClock()
    const living = setup({ storage, lease: LEASE, clock })
    const seen: string[] = []
    living.receiver.on('ONCRMDEALUPDATE', ({ data }) => void seen.push(data.FIELDS.ID))
    await living.receiver.idle()
    await die(storage, [['7', 1]])
    await clock.sleep(LEASE)
    await living.send()
    await living.receiver.idle()
    expect(seen.sort()).toEqual(['42', '7'])
  })

  it('does not stand still while others have objects in hand', async () => {
    const storage = memoryStorage()
    const start = await die(storage, [
      ['1', 1],
      ['2', 1],
    ])
    const clock = createVirtualClock({ start })
    const next = setup({ storage, lease: LEASE, clock, concurrency: 2 })
    const seen: [string, number][] = []
    next.receiver.on('ONCRMDEALUPDATE', ({ data }) => void seen.push([data.FIELDS.ID, clock.now() - start]))
    await next.send({ data: { FIELDS: { ID: '3' } } })
    await next.receiver.idle()
    const free = seen.find(([id]) => id === '3')?.[1] ?? 0
    expect(free).toBeLessThan(LEASE / 2)
    expect(seen).toHaveLength(3)
  })

  it('keeps an object while it waits to try again, so that nobody overtakes', async () => {
    const storage = memoryStorage()
    const clock = createVirtualClock()
    const log: string[] = []
    const make = (name: string, isBroken: boolean) => {
      const made = setup({ storage, clock, lease: LEASE, pauses: [60_000] })
      made.receiver.on('ONCRMDEALUPDATE', ({ ts, attempt }) => {
        log.push(`${name} ${ts} ${attempt}`)
        if (isBroken && attempt === 1) throw new Error('no')
      })
      return made
    }
    const left = make('left', true)
    await left.send({ ts: 1 })
    await clock.sleep(2000)
    const right = make('right', false)
    await right.send({ ts: 2 })
    await Promise.all([left.receiver.idle(), right.receiver.idle()])
    expect(log).toEqual(['left 1 1', 'left 1 2', 'right 2 1'])
  })

  it('says with every attempt that an event may have been handled already', async () => {
    const storage = memoryStorage()
    await die(storage, [['42', 1]])
    const next = setup({ storage, lease: LEASE, pauses: [1000] })
    const seen: [number, boolean][] = []
    next.receiver.on('ONCRMDEALUPDATE', ({ attempt, repeated }) => {
      seen.push([attempt, repeated])
      if (attempt === 1) throw new Error('no')
    })
    await next.receiver.idle()
    expect(seen).toEqual([
      [1, true],
      [2, true],
    ])
  })
})

it('what came in one second is handled in the order of its coming, also after a restart', async () => {
  const storage = memoryStorage()
  const first = setup({ storage, lease: LEASE, clock: createVirtualClock({ auto: false }) })
  for (const event of ['ONCRMDEALUPDATE', 'ONCRMDEALADD', 'ONCRMDEALDELETE'] as const)
    first.receiver.on(event, () => {})
  for (const event of ['ONCRMDEALADD', 'ONCRMDEALUPDATE', 'ONCRMDEALDELETE']) await first.send({ event })
  const seen: string[] = []
  const keys = async (prefix: string) => (await storage.keys(prefix)).sort().reverse()
  const next = setup({ storage: { ...storage, keys }, lease: LEASE })
  for (const event of ['ONCRMDEALUPDATE', 'ONCRMDEALADD', 'ONCRMDEALDELETE'] as const)
    next.receiver.on(event, () => void seen.push(event))
  await next.receiver.idle()
  expect(seen).toEqual(['ONCRMDEALADD', 'ONCRMDEALUPDATE', 'ONCRMDEALDELETE'])
})

describe('a storage that fails', () => {
  it('at the door is told to the portal: nothing is answered that is not kept', async () => {
    const storage = memoryStorage()
    const { receiver, send, told } = setup({
      storage: { ...storage, lock: () => Promise.reject(new Error('the disk is full')) },
    })
    receiver.on('ONCRMDEALUPDATE', () => {})
    expect(await send()).toEqual([503, 'NOT_KEPT'])
    expect(told).toMatchObject([{ type: 'storage' }])
  })

  it('when an event is done costs no second handling', async () => {
    const storage = memoryStorage()
    let failures = 3
    const { receiver, send, told } = setup({
      storage: {
        ...storage,
        set: (key, value) =>
          key.includes(':done:') && failures-- > 0 ? Promise.reject(new Error('no disk')) : storage.set(key, value),
      },
    })
    let count = 0
    receiver.on('ONCRMDEALUPDATE', () => void count++)
    await send()
    await receiver.idle()
    expect(count).toBe(1)
    expect(told.map(({ type }) => type)).toEqual(['received', 'storage', 'storage', 'storage', 'handled'])
    expect(await send()).toEqual([200, 'duplicate'])
  })

  it('at every fifth turn loses nothing and doubles nothing', async () => {
    const storage = memoryStorage()
    let turn = 0
    const shaky = <Args extends unknown[], Result>(work: (...args: Args) => Promise<Result>) => {
      return (...args: Args): Promise<Result> =>
        ++turn % 5 === 0 ? Promise.reject(new Error('hiccup')) : work(...args)
    }
    const { receiver, send } = setup({
      storage: {
        get: shaky(storage.get),
        set: shaky(storage.set),
        delete: shaky(storage.delete),
        keys: shaky(storage.keys),
        lock: (key, work) => shaky(storage.lock)(key, work as never) as never,
      },
    })
    const seen = new Map<string, number>()
    receiver.on('ONCRMDEALUPDATE', ({ data, repeated, attempt }) => {
      seen.set(data.FIELDS.ID, (seen.get(data.FIELDS.ID) ?? 0) + 1)
      expect([repeated, attempt]).toEqual([false, 1])
    })
    const accepted: string[] = []
    for (let id = 1; id <= 100; id++) {
      const [status] = await send({ data: { FIELDS: { ID: id } } })
      if (status === 200) accepted.push(String(id))
    }
    await receiver.idle()
    expect(accepted.length).toBeGreaterThan(40)
    for (const id of accepted) expect(seen.get(id)).toBe(1)
    expect(new Set(seen.values())).toEqual(new Set([1]))
  })

  it('for a moment ends no lease', async () => {
    const storage = memoryStorage()
    let failures = 0
    const shaky: Storage = {
      ...storage,
      lock: (key, work) =>
        key.includes(':lease:') && failures-- > 0 ? Promise.reject(new Error('hiccup')) : storage.lock(key, work),
    }
    const clock = createVirtualClock()
    const log: string[] = []
    const make = (name: string, place: Storage) => {
      const made = setup({ storage: place, clock, lease: LEASE })
      made.receiver.on('ONCRMDEALUPDATE', async () => {
        log.push(`${name} begins`)
        failures = 1
        await clock.sleep(5 * LEASE)
        log.push(`${name} ends`)
      })
      return made
    }
    const left = make('left', shaky)
    await left.send({ ts: 1 })
    await clock.sleep(2000)
    const right = make('right', storage)
    await right.send({ ts: 2 })
    await Promise.all([left.receiver.idle(), right.receiver.idle()])
    expect(log).toEqual(['left begins', 'left ends', 'right begins', 'right ends'])
  })
})
