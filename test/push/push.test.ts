// From events to devices: once per window, not to the author, never to a device that is gone.
import { createReceiver } from 'b24kit/events'
import { createDevices, createPush, type PushOutcome, type PushSender } from 'b24kit/push'
import { memoryStorage } from 'b24kit/storage'
import { createPortal, createVirtualClock } from 'b24kit/testing'
import { expect, it } from 'vitest'
import { emitted } from '../emitted'
import { ACCEPTED, event, MEMBER, setup } from './push-setup'

it('a push has ids and nothing else, goes to every device of who is to be told, and not to the author', async () => {
  const { push, devices, device, sent } = await setup()
  await devices.register(device(1, 'author'))
  await devices.register(device(2, 'phone'))
  await devices.register(device(2, 'tablet'))
  await devices.register(device(4, 'nobody'))
  await push.notify({ ...event(42), data: { FIELDS: { ID: '42', TITLE: 'contents' } } })
  expect(sent.map(({ token }) => token).sort()).toEqual(['phone', 'tablet'])
  expect(sent[0]).toMatchObject({
    data: { event: 'ONCRMDEALUPDATE', memberId: MEMBER, object: '42', ts: '1' },
    silent: true,
    ttl: 86_400,
  })
  expect(JSON.stringify(sent)).not.toContain('contents')
})

it('a thousand updates of one deal become one push per device and window', async () => {
  const clock = createVirtualClock()
  const { push, devices, device, sent } = await setup({ clock, window: 10_000 })
  await devices.register(device(2, 'phone'))
  await devices.register(device(3, 'other'))
  // Twenty seconds of a storm.
  for (let index = 0; index < 1000; index++) {
    await push.notify(event(42, index))
    await clock.sleep(20)
  }
  await clock.sleep(30_000)
  const phone = sent.filter(({ token }) => token === 'phone')
  // At its beginning, after each window, and the last state at the end.
  expect(phone.length).toBeLessThanOrEqual(3)
  expect(phone.at(-1)?.data.ts).toBe('999')
  expect(sent).toHaveLength(2 * phone.length)
  await push.notify(event(43, 1))
  expect(sent.filter(({ token }) => token === 'phone')).toHaveLength(phone.length + 1)
})

it('a token that is unregistered is used once and never again', async () => {
  const { push, devices, device, sent, told } = await setup({}, ({ token }) =>
    token === 'dead' ? { status: 'unregistered' } : ACCEPTED,
  )
  await devices.register(device(2, 'dead'))
  await devices.register(device(2, 'phone'))
  await Promise.all(Array.from({ length: 50 }, (_, id) => push.notify(event(id))))
  await push.notify(event(99))
  expect(await devices.of(MEMBER, 2)).toEqual([device(2, 'phone')])
  const before = sent.filter(({ token }) => token === 'dead').length
  await Promise.all(Array.from({ length: 50 }, (_, id) => push.notify(event(200 + id))))
  expect(sent.filter(({ token }) => token === 'dead')).toHaveLength(before)
  expect(before).toBe(1)
  expect(told.filter(({ type }) => type === 'unregistered')).toHaveLength(1)
})

it('a token belongs to who has registered it last', async () => {
  const { devices, device } = await setup()
  await devices.register(device(2, 'phone'))
  await devices.register(device(2, 'phone'))
  await devices.register(device(3, 'phone'))
  expect(await devices.of(MEMBER, 2)).toEqual([])
  expect(await devices.of(MEMBER, 3)).toEqual([device(3, 'phone')])
  await devices.unregister('phone')
  expect(await devices.of(MEMBER, 3)).toEqual([])
  await expect(devices.register({ ...device(1, ''), token: '' })).rejects.toThrow(/a token/)
})

it('travels in chunks, again where it may help, and tells what failed without tokens', async () => {
  const tries = new Map<string, number>()
  const { push, devices, device, calls, told, clock } = await setup({ pauses: [1000, 5000] }, ({ token }) => {
    const number = (tries.get(token) ?? 0) + 1
    tries.set(token, number)
    if (token === 'token-bad') return { status: 'failed', reason: 'too big' }
    if (token === 'token-slow' && number < 3) return { status: 'retryable', reason: 'busy', after: 2000 }
    if (token === 'token-never') return { status: 'retryable', reason: 'busy' }
    return ACCEPTED
  })
  for (const token of ['token-bad', 'token-slow', 'token-never', 'token-a', 'token-b', 'token-c', 'token-d'])
    await devices.register(device(2, token))
  const began = clock.now()
  await push.notify(event(1))
  expect(calls.slice(0, 3).sort()).toEqual([1, 3, 3])
  expect([tries.get('token-slow'), tries.get('token-never'), tries.get('token-bad')]).toEqual([3, 3, 1])
  expect(clock.now() - began).toBe(2000 + 5000)
  expect(told.filter(({ type }) => type === 'sent')).toHaveLength(5)
  expect(told.filter(({ type }) => type === 'failed')).toMatchObject([{ reason: 'too big' }, { reason: 'busy' }])
  expect(JSON.stringify(told)).not.toContain('token-')
  emitted('push events', told)
})

it('behind a receiver, pushes follow the changes of a portal', async () => {
  const portal = createPortal({ deliver: (request) => receiver.fetch(request) })
  const { memberId, applicationToken } = portal.app
  const receiver = createReceiver({ applicationTokens: { [memberId]: applicationToken }, storage: memoryStorage() })
  const { push, devices, device, sent } = await setup({
    map: ({ data }) =>
      (data as { FIELDS: { ID: string } }).FIELDS.ID === '3'
        ? { users: [2], alert: { title: 'A deal has changed' } }
        : undefined,
  })
  await devices.register({ ...device(2, 'phone'), memberId })
  receiver.on('ONCRMDEALUPDATE', push.notify)
  portal.events.bind('ONCRMDEALUPDATE', 'https://app.example/')
  for (const id of [2, 3]) portal.table('deal').update(id, { TITLE: 'secret contents' })
  await portal.events.sent()
  await receiver.idle()
  expect(sent).toMatchObject([
    { token: 'phone', data: { object: '3' }, alert: { title: 'A deal has changed' }, silent: false },
  ])
})

it('receipts that tell of a device that is gone take it away', async () => {
  const clock = createVirtualClock()
  const devices = createDevices(memoryStorage())
  const asked: (readonly string[])[] = []
  const sender: PushSender = {
    chunk: 10,
    send: async (messages) => messages.map(({ token }) => ({ status: 'accepted', receipt: `r-${token}` })),
    async receipts(ids) {
      asked.push(ids)
      return new Map(ids.map((id) => [id, { status: id === 'r-dead' ? 'unregistered' : 'accepted' } as PushOutcome]))
    },
  }
  const make = () => createPush({ senders: { fake: sender }, devices, clock, map: () => ({ users: [2] }) })
  for (const token of ['dead', 'phone'])
    await devices.register({ memberId: MEMBER, userId: 2, provider: 'fake', token })
  await make().notify(event(1))
  // A process of its own may ask.
  await make().checkReceipts()
  expect(asked).toHaveLength(1)
  await make().checkReceipts()
  expect(asked).toHaveLength(1)
  expect((await devices.of(MEMBER, 2)).map(({ token }) => token)).toEqual(['phone'])
})
