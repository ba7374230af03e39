// Ten thousand events over HTTP, from a portal that does everything wrong, to handlers that take a second.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createClient, webhook } from 'b24kit'
import { createReceiver, type ReceiverEvent, toNodeListener } from 'b24kit/events'
import { memoryStorage } from 'b24kit/storage'
import { redisStorage } from 'b24kit/storage/redis'
import { createPortal, createVirtualClock } from 'b24kit/testing'
import { Redis } from 'ioredis'
import { expect, it } from 'vitest'
import { REDIS } from '../storage/services'

const DEALS = 1000
const ROUNDS = 10
const FORGED = ['wrong', 'absent', 'array', 'empty'] as const

it('ten thousand events: none that is forged, each real one once, and the last state of every deal', {
  timeout: 180_000,
}, async () => {
  const redis = REDIS === undefined ? undefined : new Redis(REDIS)
  const prefix = `b24kit-test-${crypto.randomUUID()}:`
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/events`

  const clock = createVirtualClock({ auto: false })
  const cost = { read: 0, list: 0, write: 0 }
  const latencies: number[] = []
  const portal = createPortal({
    deals: DEALS,
    plan: 'self-hosted',
    clock,
    cost,
    async deliver(request) {
      const began = performance.now()
      const response = await fetch(request)
      latencies.push(performance.now() - began)
      return response
    },
  })
  const b24 = createClient({ auth: webhook(portal.webhookUrl), fetch: portal.fetch, limits: { plan: 'self-hosted' } })
  const told = new Map<ReceiverEvent['type'], number>()
  const receiver = createReceiver({
    applicationTokens: { [portal.app.memberId]: portal.app.applicationToken },
    storage: redis ? redisStorage(redis, { prefix }) : memoryStorage(),
    client: () => b24,
    concurrency: 2 * DEALS,
    onEvent: ({ type }) => void told.set(type, (told.get(type) ?? 0) + 1),
  })
  server.on('request', toNodeListener(receiver))

  const state = new Map<string, string | undefined>()
  const handled = new Map<string, number>()
  receiver.on('ONCRMDEALUPDATE', async ({ id, data, client }) => {
    handled.set(id, (handled.get(id) ?? 0) + 1)
    const { ID } = data.FIELDS
    state.set(ID, (await client.call('crm.deal.get', { id: Number(ID) })).TITLE ?? undefined)
    await new Promise((resolve) => setTimeout(resolve, 1000))
  })

  portal.events.bind('ONCRMDEALUPDATE', url)
  const deals = portal.table('deal')
  for (let round = 1; round <= ROUNDS; round++) {
    await clock.advance(1000)
    for (let id = 1; id <= DEALS; id++) {
      if (id % 20 === 0) portal.fault('event-twice')
      if (id % 10 === 1) portal.fault('event-out-of-order')
      if (id % 100 === 2) portal.fault('event-forged', { token: FORGED[(id + round) % 4] ?? 'wrong' })
      if (id % 100 === 3) portal.fault('event-no-tokens')
      if (id % 50 === 4) portal.fault('event-odd-keys')
      deals.update(id, { TITLE: `Round ${round}` })
    }
    await portal.events.sent()
  }
  await receiver.idle()
  await new Promise((resolve) => server.close(resolve).closeAllConnections())
  if (redis) await redis.del(...(await redis.keys(`${prefix}*`)), 'x').finally(() => redis.disconnect())

  const events = DEALS * ROUNDS
  expect(Object.fromEntries(told)).toEqual({
    received: events,
    handled: events,
    duplicate: events * 0.05,
    refused: events * 0.01,
  })
  expect(handled.size).toBe(events)
  expect(new Set(handled.values())).toEqual(new Set([1]))
  expect(state.get('666')).toBe(`Round ${ROUNDS}`)
  expect(new Set(state.values())).toEqual(new Set([`Round ${ROUNDS}`]))
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  latencies.sort((left, right) => left - right)
  const p99 = latencies[Math.floor(latencies.length * 0.99)] ?? 0
  // No answer waits for a handler.
  expect(p99).toBeLessThan(1000)
})
