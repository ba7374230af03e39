// One of many processes that use one portal's tokens: calls fifty times at once and tells what became of them. A mortal
// one is gone as soon as it has heard of new tokens, before it has kept them.
import { createApp } from '../../src/oauth'
import type { Storage } from '../../src/storage'

const { kind, place, url, clientId, clientSecret, memberId, isMortal } = JSON.parse(process.argv[2] ?? '{}') as Record<
  string,
  string
>

async function open(): Promise<Storage> {
  if (kind === 'redis') {
    const [{ Redis }, { redisStorage }] = await Promise.all([
      import('ioredis'),
      import('../../src/storage/drivers/redis'),
    ])
    return redisStorage(new Redis(place ?? ''), { prefix: `${process.argv[3]}:`, lockTtl: 1000 })
  }
  if (kind === 'postgres') {
    const [{ Pool }, { postgresStorage }] = await Promise.all([
      import('pg'),
      import('../../src/storage/drivers/postgres'),
    ])
    return postgresStorage(new Pool({ connectionString: place ?? '' }), { table: process.argv[3] ?? '' })
  }
  const { fileStorage } = await import('../../src/storage/drivers/file')
  return fileStorage(place ?? '')
}

let renewals = 0
const app = createApp({
  clientId: clientId ?? '',
  clientSecret: clientSecret ?? '',
  storage: await open(),
  limits: { plan: 'self-hosted' },
  fetch: async (request) => {
    const isRenewal = (await request.clone().text()).includes('refresh_token')
    if (isRenewal) renewals++
    // All of the portal's addresses are one socket here.
    const response = await fetch(new Request(request.url.replace(/^https:\/\/[^/]+/, url ?? ''), request))
    if (isMortal && isRenewal && response.ok) process.kill(process.pid, 'SIGKILL')
    return response
  },
})
const client = app.client(memberId ?? '')
const outcomes = await Promise.allSettled(Array.from({ length: 50 }, () => client.call('profile')))
const codes = outcomes.map((outcome) => (outcome.status === 'rejected' ? outcome.reason.code : 'done'))
console.log(JSON.stringify({ calls: codes.length, codes: [...new Set(codes)], renewals }))
process.exit(0)
