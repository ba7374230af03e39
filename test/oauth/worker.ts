// One of many processes that use one portal's tokens: calls fifty times at once and tells how many succeeded.
import { createApp } from '../../src/oauth'
import type { Storage } from '../../src/storage'

const { kind, place, url, clientId, clientSecret, memberId } = JSON.parse(process.argv[2] ?? '{}') as Record<
  string,
  string
>

async function open(): Promise<Storage> {
  if (kind === 'redis') {
    const [{ Redis }, { redisStorage }] = await Promise.all([
      import('ioredis'),
      import('../../src/storage/drivers/redis'),
    ])
    return redisStorage(new Redis(place ?? ''), { prefix: `${process.argv[3]}:` })
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

const app = createApp({
  clientId: clientId ?? '',
  clientSecret: clientSecret ?? '',
  storage: await open(),
  limits: { plan: 'self-hosted' },
  // All of the portal's addresses are one socket here.
  fetch: (request) => fetch(new Request(request.url.replace(/^https:\/\/[^/]+/, url ?? ''), request)),
})
const client = app.client(memberId ?? '')
const outcomes = await Promise.allSettled(Array.from({ length: 50 }, () => client.call('profile')))
const failed = outcomes.find((outcome) => outcome.status === 'rejected')
console.log(
  JSON.stringify({
    done: outcomes.filter(({ status }) => status === 'fulfilled').length,
    failed: failed?.reason?.message,
  }),
)
process.exit(0)
