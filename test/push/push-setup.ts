// A push service whose sender notes what it is given.
import {
  createDevices,
  createPush,
  type Device,
  type PushEvent,
  type PushMessage,
  type PushOptions,
  type PushOutcome,
  type PushSender,
} from 'b24kit/push'
import { memoryStorage } from 'b24kit/storage'
import { createVirtualClock } from 'b24kit/testing'

export const MEMBER = 'd897063e1ce7c5eb9f04b9751eef5915'
export const event = (id: number, ts = 1, userId = 1) => ({
  id: `${id}.${ts}`,
  event: 'ONCRMDEALUPDATE',
  data: { FIELDS: { ID: String(id) } },
  memberId: MEMBER,
  domain: 'acme.bitrix24.test',
  userId,
  ts,
})
export const ACCEPTED: PushOutcome = { status: 'accepted' }

export async function setup(
  options: Partial<PushOptions> = {},
  answer: (message: PushMessage) => PushOutcome = () => ACCEPTED,
) {
  const clock = createVirtualClock()
  const devices = createDevices(memoryStorage())
  const sent: PushMessage[] = []
  const calls: number[] = []
  const sender: PushSender = {
    chunk: 3,
    async send(messages) {
      calls.push(messages.length)
      sent.push(...messages)
      return messages.map(answer)
    },
  }
  const told: PushEvent[] = []
  const push = createPush({
    senders: { fake: sender },
    devices,
    clock,
    map: () => ({ users: [1, 2, 3] }),
    onEvent: (one) => told.push(one),
    ...options,
  })
  const device = (userId: number, token: string): Device => ({ memberId: MEMBER, userId, provider: 'fake', token })
  return { clock, devices, sent, calls, told, push, device }
}
