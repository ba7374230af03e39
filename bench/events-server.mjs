// A server for events, in a process of its own: a receiver whose handlers take a second, or nothing but a server that answers.
import { createServer } from 'node:http'
import { Redis } from 'ioredis'
import { createReceiver, toNodeListener } from '../dist/events/index.js'
import { fileStorage } from '../dist/storage/drivers/file.js'
import { redisStorage } from '../dist/storage/drivers/redis.js'
import { memoryStorage } from '../dist/storage/index.js'

const [kind, folder, memberId, token] = process.argv.slice(2)

const redis = kind === 'redis' ? new Redis(process.env.REDIS_URL ?? 'redis://127.0.0.1:6379') : undefined
const prefix = `b24kit-bench:${process.pid}:`
const STORAGES = {
  memory: () => memoryStorage(),
  redis: () => redisStorage(redis, { prefix }),
  file: () => fileStorage(folder),
}

function bare(request, response) {
  request.resume()
  request.on('end', () => response.end('ok'))
}

function receiving() {
  const receiver = createReceiver({
    applicationTokens: { [memberId]: token },
    storage: STORAGES[kind](),
    concurrency: 10_000,
  })
  receiver.on('ONCRMDEALUPDATE', () => new Promise((resolve) => setTimeout(resolve, 1000)))
  return toNodeListener(receiver)
}

const server = createServer(kind === 'bare' ? bare : receiving())
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }))
process.once('message', async () => {
  for (const key of (await redis?.keys(`${prefix}*`)) ?? []) await redis.del(key)
  process.exit()
})
