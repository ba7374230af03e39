// Senders that misbehave, tokens that move, and what must not reach whom.
import {
  createDevices,
  createPush,
  type PushMessage,
  type PushOptions,
  type PushOutcome,
  type PushSender,
} from 'b24kit/push'
import { memoryStorage } from 'b24kit/storage'
import { createVirtualClock } from 'b24kit/testing'
import { describe, expect, it } from 'vitest'
import { ACCEPTED, event, MEMBER, setup } from './push-setup'

/** One sender as it is given, and a second one that is well. */
async function beside(send: (messages: readonly PushMessage[]) => unknown, options: Partial<PushOptions> = {}) {
  const healthy: PushMessage[] = []
  const well: PushSender = {
    chunk: 10,
    async send(messages) {
      healthy.push(...messages)
      return messages.map(() => ACCEPTED)
    },
  }
  const senders = { odd: { chunk: 10, send: send as PushSender['send'] }, well }
  const made = await setup({ senders, map: () => ({ users: [2] }), pauses: [1000], ...options })
  for (const provider of ['odd', 'well'])
    await made.devices.register({ memberId: MEMBER, userId: 2, provider, token: `token-${provider}` })
  return { ...made, healthy }
}

describe('a sender that', () => {
  const nothing = 'the sender gave no outcome'
  const cases: [string, (messages: readonly PushMessage[]) => unknown, string][] = [
    [
      'throws at once',
      () => {
        throw new Error('no token-odd here')
      },
      'no … here',
    ],
    ['answers nothing', async () => undefined, nothing],
    ['answers no list', async () => null, nothing],
    ['gives no promise', () => undefined, nothing],
    ['answers for fewer', async () => [], nothing],
    ['answers what is no outcome', async () => ['accepted'], nothing],
    ['repeats the token', async () => [{ status: 'failed', reason: '"token-odd" is not valid' }], '"…" is not valid'],
  ]
  it.each(cases)('%s fails alone, and the next push goes its way', async (_what, send, reason) => {
    const { push, told, healthy } = await beside(send)
    await push.notify(event(1))
    await push.notify(event(2))
    expect(healthy).toHaveLength(2)
    expect(told.filter(({ type }) => type === 'failed')).toMatchObject([{ reason }, { reason }])
  })

  it('never answers is given up in time, and holds up no other', async () => {
    const { push, told, healthy, clock } = await beside(() => new Promise(() => {}), { timeout: 60_000 })
    const began = clock.now()
    const over = push.notify(event(1))
    while (healthy.length === 0) await Promise.resolve()
    expect(clock.now()).toBe(began)
    await over
    expect(told.filter(({ type }) => type === 'failed')).toMatchObject([
      { provider: 'odd', reason: 'the sender took longer than 60000 ms.' },
    ])
  })
})

it('a push that is tried again is overtaken by none to the same device', async () => {
  let isBusy = true
  const { push, devices, device, sent, clock } = await setup(
    { pauses: [1000], window: 0, map: () => ({ users: [2] }) },
    () => (isBusy ? { status: 'retryable', reason: 'busy' } : ACCEPTED),
  )
  await devices.register(device(2, 'phone'))
  const first = push.notify(event(42, 1))
  while (sent.length === 0) await Promise.resolve()
  isBusy = false
  const second = push.notify(event(43, 2))
  await Promise.all([first, second])
  await clock.sleep(0)
  expect(sent.map(({ data }) => data.ts)).toEqual(['1', '1', '2'])
})

describe('a token', () => {
  it('that moves to somebody else gets no more pushes of its former person, waiting or tried again', async () => {
    const { push, devices, device, sent, clock } = await setup({ map: () => ({ users: [2] }) })
    await devices.register(device(2, 'phone'))
    await push.notify(event(42, 1))
    await push.notify(event(42, 2))
    await devices.register(device(9, 'phone'))
    await clock.sleep(60_000)
    expect(sent).toHaveLength(1)
  })

  it('that moves while its push fails stays with its new person', async () => {
    const devices = createDevices(memoryStorage())
    const phone = { memberId: MEMBER, provider: 'fake', token: 'phone' }
    const sender: PushSender = {
      chunk: 1,
      async send() {
        await devices.register({ ...phone, userId: 8 })
        return [{ status: 'unregistered' }]
      },
    }
    const push = createPush({
      senders: { fake: sender },
      devices,
      clock: createVirtualClock(),
      map: () => ({ users: [2] }),
    })
    await devices.register({ ...phone, userId: 2 })
    await push.notify(event(1))
    expect(await devices.of(MEMBER, 8)).toHaveLength(1)
    expect(await devices.of(MEMBER, 2)).toEqual([])
  })

  it('has one owner, also where registering fails halfway', async () => {
    const storage = memoryStorage()
    for (const broken of [1, 2, 3, 4]) {
      let turn = 0
      const breaking =
        <Args extends unknown[], Result>(work: (...args: Args) => Promise<Result>) =>
        (...args: Args): Promise<Result> =>
          ++turn === broken ? Promise.reject(new Error('no disk')) : work(...args)
      const whole = createDevices(storage)
      const fragile = createDevices({ ...storage, set: breaking(storage.set), delete: breaking(storage.delete) })
      const phone = { memberId: MEMBER, provider: 'fake', token: 'phone' }
      await whole.register({ ...phone, userId: 2 })
      await fragile.register({ ...phone, userId: 3 }).catch(() => {})
      const owners = async () => (await Promise.all([2, 3].map((user) => whole.of(MEMBER, user)))).flat()
      expect(await owners()).toHaveLength(1)
      await whole.register({ ...phone, userId: 3 })
      expect(await owners()).toEqual([{ ...phone, userId: 3 }])
      await whole.unregister('phone')
      expect(await owners()).toEqual([])
    }
  })

  it('that is registered again is used again', async () => {
    const answers: PushOutcome[] = [{ status: 'unregistered' }, ACCEPTED]
    const { push, devices, device, sent } = await setup(
      { map: () => ({ users: [2] }) },
      () => answers.shift() ?? ACCEPTED,
    )
    await devices.register(device(2, 'phone'))
    await push.notify(event(1))
    await devices.register(device(2, 'phone'))
    await push.notify(event(2))
    expect(sent).toHaveLength(2)
  })

  it('that is gone is not used again, also where the list can not be written', async () => {
    const storage = memoryStorage()
    let isBroken = false
    const devices = createDevices({
      ...storage,
      lock: (key, work) =>
        isBroken && key.includes(':token:') ? Promise.reject(new Error('no disk')) : storage.lock(key, work),
    })
    const { push, device, sent, clock, told } = await setup({ devices, map: () => ({ users: [2] }) }, () => {
      isBroken = true
      return { status: 'unregistered' }
    })
    await devices.register(device(2, 'phone'))
    await push.notify(event(1))
    await clock.sleep(3_600_000)
    await push.notify(event(2))
    expect(sent).toHaveLength(1)
    expect(told.some(({ type }) => type === 'storage')).toBe(true)
    isBroken = false
    await push.notify(event(3))
    expect(sent).toHaveLength(1)
    expect(await devices.of(MEMBER, 2)).toEqual([])
  })
})

it('an event that is handled again pushes to nobody twice', async () => {
  const { push, devices, device, sent, clock } = await setup({ map: () => ({ users: [2] }) })
  await devices.register(device(2, 'phone'))
  await push.notify(event(42))
  await push.notify(event(42))
  await clock.sleep(60_000)
  expect(sent).toHaveLength(1)
})

it('users may be texts, as portals write them, and the author is known by them', async () => {
  const { push, devices, device, sent } = await setup({ map: () => ({ users: ['1', '2', 2] }) })
  for (const user of [1, 2]) await devices.register(device(user, `phone-${user}`))
  await push.notify(event(42))
  expect(sent.map(({ token }) => token)).toEqual(['phone-2'])
})

it('says which option can not be meant', async () => {
  const sender: PushSender = { chunk: 1, send: async () => [] }
  const wrong: [object, RegExp][] = [
    [{ senders: undefined }, /needs senders/],
    [{ senders: {} }, /needs senders/],
    [{ senders: { fcm: {} } }, /the sender fcm must have a function send/],
    [{ senders: { fcm: { ...sender, chunk: 0 } } }, /chunk of the sender fcm must be a whole number from 1/],
    [{ devices: {} }, /needs devices/],
    [{ map: undefined }, /needs map/],
    [{ window: -1 }, /window must be/],
    [{ pauses: ['x'] }, /a pause must be/],
  ]
  const good = { senders: { fcm: sender }, devices: createDevices(memoryStorage()), map: () => undefined }
  for (const [options, message] of wrong)
    expect(() => createPush({ ...good, ...options } as PushOptions), JSON.stringify(options)).toThrow(message)
  for (const users of [undefined, ['x'], [0]]) {
    const push = createPush({ ...good, map: () => ({ users }) as never })
    await expect(push.notify(event(1))).rejects.toThrow(/map (must say|said)/)
  }
})
