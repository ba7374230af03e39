// One process, five thousand portals: a noisy one holds up nobody, and idle ones cost next to nothing.
import { createApp } from 'b24kit/oauth'
import { memoryStorage } from 'b24kit/storage'
import { postgresStorage } from 'b24kit/storage/postgres'
import { createPortal, createVirtualClock, type Portal, portalNetwork } from 'b24kit/testing'
import { Pool } from 'pg'
import { expect, it } from 'vitest'
import { POSTGRES } from '../storage/services'

const PORTALS = 5_000
const CALLS = 50_000
const NOISE = 20_000
const CLIENT = { clientId: 'local.many', clientSecret: 's3cr3t' }
const memberOf = (index: number): string => index.toString(16).padStart(32, 'a')

it('50,000 calls over 5,000 portals, 20,000 of them on one: nobody is refused, and the others wait for nothing', async () => {
  const clock = createVirtualClock()
  const empty = { users: 1, leads: 0, deals: 0, contacts: 0, companies: 0, activities: 0, tasks: 0 }
  const portals = Array.from({ length: PORTALS }, (_, index) =>
    createPortal({ ...empty, clock, host: `p${index}.bitrix24.test`, app: CLIENT }),
  )
  const app = createApp({ ...CLIENT, storage: memoryStorage(), clock, fetch: portalNetwork(portals) })
  for (const { app: one } of portals)
    await app.exchange(`https://app.example/?code=${one.code()}&state=s&member_id=${one.memberId}`, { state: 's' })
  const [noisy, ...quiet] = portals as [Portal, ...Portal[]]
  const began = clock.now()
  const loud = Array.from({ length: NOISE }, () => app.client(noisy.app.memberId).call('profile'))
  const each = Math.ceil((CALLS - NOISE) / quiet.length)
  const waits = await Promise.all(
    quiet.map(async ({ app: { memberId } }) => {
      const client = app.client(memberId)
      await Promise.all(Array.from({ length: each }, () => client.call('profile')))
      return clock.now() - began
    }),
  )
  // As long as alone: a handful of calls fits into what a portal takes at once.
  expect(Math.max(...waits)).toBeLessThan(1_000)
  await Promise.all(loud)
  expect(portals.reduce((sum, portal) => sum + portal.stats().refused, 0)).toBe(0)
  expect(noisy.app.renewals).toBeGreaterThan(1)
}, 120_000)

it('an idle portal keeps no timer and less than 2 KB', async () => {
  const rest = JSON.stringify({ result: {}, time: { start: 1, finish: 1, duration: 0, processing: 0 } })
  const app = createApp({
    ...CLIENT,
    storage: memoryStorage(),
    async fetch(request) {
      const [, index = ''] = /code=(\d+)/.exec(await request.clone().text()) ?? []
      if (index === '') return new Response(rest)
      return Response.json({
        access_token: `token${index}`,
        refresh_token: `refresh${index}`,
        expires_in: 3600,
        member_id: memberOf(Number(index)),
        user_id: 1,
        client_endpoint: `https://idle${index}.bitrix24.test/rest/`,
      })
    },
  })
  for (let index = 0; index < PORTALS; index++)
    await app.exchange(`https://app.example/?code=${index}&state=s&member_id=${memberOf(index)}`, { state: 's' })
  const used = () => {
    globalThis.gc?.()
    return process.memoryUsage().heapUsed
  }
  await app.client(memberOf(0)).call('profile')
  const before = used()
  for (let index = 0; index < PORTALS; index++) await app.client(memberOf(index)).call('profile')
  await new Promise((resolve) => setImmediate(resolve))
  expect(process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length).toBeLessThan(10)
  expect((used() - before) / PORTALS).toBeLessThan(2_048)
})

it.skipIf(POSTGRES === undefined)('forty installations at once need one connection of a pool', async () => {
  const pool = new Pool({ connectionString: POSTGRES ?? '', max: 1 })
  const table = `b24kit_${crypto.randomUUID().replace(/-/g, '')}`
  const empty = { users: 2, leads: 0, deals: 0, contacts: 0, companies: 0, activities: 0, tasks: 0 }
  const portals = Array.from({ length: 20 }, (_, index) =>
    createPortal({ ...empty, host: `p${index}.bitrix24.test`, app: CLIENT }),
  )
  const storage = postgresStorage(pool, { table })
  const app = createApp({ ...CLIENT, storage, fetch: portalNetwork(portals) })
  await Promise.all(
    portals.flatMap(({ app: one }) =>
      [1, 2].map((user) =>
        app.exchange(`https://app.example/?code=${one.code(user)}&state=s&member_id=${one.memberId}`, { state: 's' }),
      ),
    ),
  )
  expect(await app.installations()).toHaveLength(20)
  await pool.query(`DROP TABLE IF EXISTS ${table}`)
  await pool.end()
})
