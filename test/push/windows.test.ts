// What waits for the end of its window, in one process, in several, and when one dies.
import { createDevices } from 'b24kit/push'
import { memoryStorage, type Storage } from 'b24kit/storage'
import { createVirtualClock } from 'b24kit/testing'
import { describe, expect, it } from 'vitest'
import { event, MEMBER, setup } from './push-setup'

describe('a push that waits for the end of its window', () => {
  async function later(storage: Storage, start?: number) {
    const devices = createDevices(storage)
    const clock = createVirtualClock({ auto: false, ...(start !== undefined && { start }) })
    const made = await setup({ devices, clock, map: () => ({ users: [2] }) })
    return { ...made, devices, clock }
  }

  it('outlives its process, and is sent once', async () => {
    const storage = memoryStorage()
    const first = await later(storage)
    await first.devices.register(first.device(2, 'phone'))
    for (const ts of [1, 2, 3]) await first.push.notify(event(42, ts))
    expect(first.sent.map(({ data }) => data.ts)).toEqual(['1'])
    // Killed: its time stands still.
    const next = await later(storage, first.clock.now() + 3_600_000)
    await next.clock.advance(0)
    expect(next.sent.map(({ data }) => data.ts)).toEqual(['3'])
    await next.clock.advance(60_000)
    const third = await later(storage, next.clock.now())
    await third.clock.advance(60_000)
    expect([next.sent.length, third.sent.length]).toEqual([1, 0])
    expect((await storage.keys('push:window:')).length).toBe(0)
  })

  it('waits with those of other processes', async () => {
    const storage = memoryStorage()
    const clock = createVirtualClock({ auto: false })
    const several = await Promise.all(
      [1, 2, 3].map(() => setup({ devices: createDevices(storage), clock, map: () => ({ users: [2] }) })),
    )
    await createDevices(storage).register({ memberId: MEMBER, userId: 2, provider: 'fake', token: 'phone' })
    for (let ts = 1; ts <= 30; ts++) await several[ts % 3]?.push.notify(event(42, ts))
    await clock.advance(60_000)
    expect(several.flatMap(({ sent }) => sent.map(({ data }) => data.ts))).toHaveLength(2)
    expect(several.flatMap(({ sent }) => sent).some(({ data }) => data.ts === '30')).toBe(true)
  })

  it('is not sent to who has signed out meanwhile', async () => {
    const { push, devices, device, clock, sent } = await later(memoryStorage())
    await devices.register(device(2, 'phone'))
    for (const ts of [1, 2]) await push.notify(event(42, ts))
    await devices.unregister('phone')
    await clock.advance(60_000)
    expect(sent).toHaveLength(1)
  })

  it('is sent when the storage works again', async () => {
    const storage = memoryStorage()
    let isBroken = false
    const { push, devices, device, clock, sent, told } = await later({
      ...storage,
      lock: (key, work) => (isBroken ? Promise.reject(new Error('the disk is full')) : storage.lock(key, work)),
    })
    await devices.register(device(2, 'phone'))
    for (const ts of [1, 2]) await push.notify(event(42, ts))
    isBroken = true
    await clock.advance(30_000)
    expect([sent.length, told.at(-1)?.type]).toEqual([1, 'storage'])
    isBroken = false
    await clock.advance(30_000)
    expect(sent.map(({ data }) => data.ts)).toEqual(['1', '2'])
  })
})
