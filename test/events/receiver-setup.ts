// A receiver on a clock of its own, and what it tells.
import { createReceiver, type ReceiverEvent, type ReceiverOptions } from 'b24kit/events'
import { memoryStorage } from 'b24kit/storage'
import { createVirtualClock } from 'b24kit/testing'
import { body, MEMBER, type Parts, request, TOKEN } from './deliver'

export function setup(options: Partial<ReceiverOptions> = {}) {
  const clock = createVirtualClock()
  const storage = memoryStorage()
  const told: ReceiverEvent[] = []
  const receiver = createReceiver({
    applicationTokens: { [MEMBER]: TOKEN },
    storage,
    clock,
    onEvent: (event) => told.push(event),
    ...options,
  })
  const send = async (parts: Parts | string = {}, init?: RequestInit) => {
    const response = await receiver.fetch(request(typeof parts === 'string' ? parts : body(parts), init))
    return [response.status, await response.text()]
  }
  return { receiver, send, clock, storage, told }
}
