// Each example of a server takes the seed events from a portal and hands them to its handlers.
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createPortal, type Portal } from 'b24kit/testing'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

const portal: Portal = createPortal({ deliver: (request) => deliver(request) })
let deliver: (request: Request) => Promise<Response> = fetch

const SEEDS: [event: string, says: string][] = [
  ['ONCRMDEALADD', 'Deal 42 is new.'],
  ['ONCRMDEALUPDATE', 'Deal 42 has changed.'],
  ['ONCRMLEADADD', 'Lead 42 is new.'],
  ['ONCRMACTIVITYADD', 'Activity 42 is new.'],
  ['ONTASKADD', 'Task 42 is new.'],
  ['ONTASKUPDATE', 'Task 42 has changed.'],
]

const closing: (() => unknown)[] = []
beforeAll(() => {
  process.env.B24_MEMBER_ID = portal.app.memberId
  process.env.B24_APPLICATION_TOKEN = portal.app.applicationToken
  process.env.PORT = '0'
})
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
  vi.restoreAllMocks()
  vi.resetModules()
})

async function listening({ server }: { server: Server }): Promise<string> {
  closing.push(() => new Promise((resolve) => server.close(resolve).closeAllConnections()))
  if (!server.listening) await new Promise((resolve) => server.once('listening', resolve))
  return `http://localhost:${(server.address() as AddressInfo).port}/events`
}
const direct = (handler: (request: Request) => Response | Promise<Response>) => {
  deliver = async (request) => handler(request)
  return 'https://app.example/events'
}
const overHttp = async (module: { server: Server }) => {
  deliver = fetch
  return listening(module)
}

describe.each<[string, () => Promise<string>]>([
  ['Node', async () => overHttp(await import('../../examples/servers/node'))],
  ['Express', async () => overHttp(await import('../../examples/servers/express'))],
  ['Fastify', async () => overHttp(await import('../../examples/servers/fastify'))],
  ['Hono', async () => direct((await import('../../examples/servers/hono')).default.fetch)],
  ['Next.js', async () => direct((await import('../../examples/servers/next')).POST)],
  [
    'a worker',
    async () => {
      const { default: worker } = await import('../../examples/servers/worker')
      return direct((request) => worker.fetch(request, {}, { waitUntil: () => {} }))
    },
  ],
])('the example for %s', (_name, start) => {
  it('hands every seed event to its handler, once, and no forged one', async () => {
    const said: string[] = []
    vi.spyOn(console, 'log').mockImplementation((line) => void said.push(line))
    const to = await start()
    const { receiver } = await import('../../examples/servers/receiver')
    const before = portal.events.answers.get(200) ?? 0
    portal.fault('event-twice')
    portal.fault('event-forged', { token: 'array' })
    for (const [event] of SEEDS) portal.events.trigger(event, { to, id: 42 })
    await portal.events.sent()
    await receiver.idle()
    expect(said.sort()).toEqual(SEEDS.map(([, says]) => says).sort())
    expect((portal.events.answers.get(200) ?? 0) - before).toBe(SEEDS.length + 1)
  })
})
