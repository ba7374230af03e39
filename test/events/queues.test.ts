// Events that go into a team's own queue, with the queue's own worker behind it.
import {
  bullmqQueue,
  createReceiver,
  type EventQueue,
  graphileQueue,
  type PortalEvent,
  pgBossQueue,
  type Receiver,
} from 'b24kit/events'
import { memoryStorage } from 'b24kit/storage'
import { postgresStorage } from 'b24kit/storage/postgres'
import { createVirtualClock } from 'b24kit/testing'
import { Queue, Worker } from 'bullmq'
import { Logger, makeWorkerUtils, run } from 'graphile-worker'
import { Pool } from 'pg'
import PgBoss from 'pg-boss'
import { describe, expect, it } from 'vitest'
import { POSTGRES, REDIS } from '../storage/services'
import { body, MEMBER, request, TOKEN } from './deliver'

interface Bench {
  queue: EventQueue
  /** Begins to work on what is in the queue. */
  work(receiver: Receiver): Promise<() => Promise<unknown>>
  close(): Promise<unknown>
}

const name = (): string => `b24kit_${crypto.randomUUID().replace(/-/g, '')}`

const QUEUES: [string, boolean, () => Promise<Bench>][] = [
  [
    'BullMQ',
    REDIS !== undefined,
    async () => {
      const [queueName, connection] = [name(), { url: REDIS ?? '' }]
      const queue = new Queue(queueName, { connection })
      return {
        queue: bullmqQueue(queue),
        async work(receiver) {
          const worker = new Worker(queueName, (job) => receiver.handle(job.data, { attempt: job.attemptsMade + 1 }), {
            connection,
            settings: { backoffStrategy: () => 1 },
          })
          return () => worker.close()
        },
        async close() {
          await queue.obliterate({ force: true })
          await queue.close()
        },
      }
    },
  ],
  [
    'pg-boss',
    POSTGRES !== undefined,
    async () => {
      const schema = name()
      const boss = new PgBoss({ connectionString: POSTGRES ?? '', schema })
      boss.on('error', () => {})
      await boss.start()
      await boss.createQueue('events')
      return {
        queue: pgBossQueue(boss, 'events'),
        async work(receiver) {
          await boss.work<Parameters<Receiver['handle']>[0]>(
            'events',
            { pollingIntervalSeconds: 0.5, batchSize: 1 },
            async (jobs) => {
              for (const job of jobs) await receiver.handle(job.data)
            },
          )
          return () => boss.offWork('events')
        },
        async close() {
          await boss.stop({ graceful: false })
          await drop(schema)
        },
      }
    },
  ],
  [
    'graphile-worker',
    POSTGRES !== undefined,
    async () => {
      const [schema, connectionString] = [name(), POSTGRES ?? '']
      const logger = new Logger(() => () => {})
      const utils = await makeWorkerUtils({ connectionString, schema, logger })
      await utils.migrate()
      return {
        queue: graphileQueue(utils, 'events'),
        async work(receiver) {
          const taskList = { events: (event: unknown) => receiver.handle(event as Parameters<Receiver['handle']>[0]) }
          const runner = await run({
            connectionString,
            schema,
            logger,
            taskList,
            pollInterval: 100,
            noHandleSignals: true,
          })
          return () => runner.stop()
        },
        async close() {
          await utils.release()
          await drop(schema)
        },
      }
    },
  ],
]

async function drop(schema: string): Promise<void> {
  const pool = new Pool({ connectionString: POSTGRES ?? '' })
  await pool.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`)
  await pool.end()
}

describe.each(QUEUES)('events in %s', (_title, isThere, open) => {
  it.skipIf(!isThere)('are handled once, by the queue’s worker, and again after a failure', async () => {
    const { queue, work, close } = await open()
    const receiver = createReceiver({ applicationTokens: { [MEMBER]: TOKEN }, queue, storage: memoryStorage() })
    const seen: string[] = []
    let failures = 0
    const all = new Promise<void>((resolve) => {
      receiver.on('ONCRMDEALUPDATE', ({ data }) => {
        if (data.FIELDS.ID === '3' && failures++ === 0) throw new Error('not yet')
        seen.push(data.FIELDS.ID)
        if (seen.length === 5) resolve()
      })
    })
    for (const ID of ['1', '2', '3', '4', '5', '1', '2']) {
      const response = await receiver.fetch(request(body({ data: { FIELDS: { ID } } })))
      expect(response.status).toBe(200)
    }
    expect(seen).toEqual([])
    const stop = await work(receiver)
    await all
    // A queue that is asked for the same again has it already, also without the receiver's memory.
    await stop()
    await close()
    expect(seen.sort()).toEqual(['1', '2', '3', '4', '5'])
    expect(failures).toBe(2)
  })

  it.skipIf(!isThere)('are known by their names, also to the queue alone', async () => {
    const { queue, work, close } = await open()
    const receiver = createReceiver({ applicationTokens: { [MEMBER]: TOKEN }, queue })
    const seen: string[] = []
    const all = new Promise<void>((resolve) => {
      receiver.on('ONCRMDEALUPDATE', ({ data }) => {
        seen.push(data.FIELDS.ID)
        if (data.FIELDS.ID === 'last') resolve()
      })
    })
    for (const ID of ['1', '1', '1', 'last']) await receiver.fetch(request(body({ data: { FIELDS: { ID } } })))
    const stop = await work(receiver)
    await all
    await stop()
    await close()
    expect(seen.filter((id) => id === '1')).toHaveLength(1)
  })
})

it('a queue that does not take an event is told to the portal, where there is no other place', async () => {
  const queue = { add: () => Promise.reject(new Error('the queue is full')) }
  const receiver = createReceiver({ applicationTokens: { [MEMBER]: TOKEN }, queue })
  receiver.on('ONCRMDEALUPDATE', () => {})
  expect((await receiver.fetch(request(body()))).status).toBe(503)
  // It is not taken for one that is known.
  expect((await receiver.fetch(request(body()))).status).toBe(503)
})

it('a queue that is out of order gets what has come meanwhile when it is back, and not before its second is over', async () => {
  const clock = createVirtualClock()
  const began = clock.now()
  const added: [string, number][] = []
  const queue = {
    add: async ({ id }: PortalEvent) => {
      if (clock.now() - began < 60_000) throw new Error('the queue is full')
      added.push([id, clock.now()])
    },
  }
  const told: string[] = []
  const receiver = createReceiver({
    applicationTokens: { [MEMBER]: TOKEN },
    queue,
    storage: memoryStorage(),
    clock,
    onEvent: ({ type }) => told.push(type),
  })
  receiver.on('ONCRMDEALUPDATE', () => {})
  expect((await receiver.fetch(request(body()))).status).toBe(200)
  expect(await (await receiver.fetch(request(body()))).text()).toBe('duplicate')
  await receiver.idle()
  expect(added).toHaveLength(1)
  expect(told.filter((type) => type !== 'failed')).toEqual(['received', 'duplicate', 'queued'])
})

it.skipIf(POSTGRES === undefined)('a queue and a storage may share the connections of one small pool', async () => {
  const pool = new Pool({ connectionString: POSTGRES ?? '', max: 2 })
  const table = name()
  const storage = postgresStorage(pool, { table })
  const added = new Set<string>()
  const queue: EventQueue = {
    async add({ id }) {
      await pool.query('SELECT 1')
      added.add(id)
    },
  }
  const receiver = createReceiver({ applicationTokens: { [MEMBER]: TOKEN }, queue, storage })
  receiver.on('ONCRMDEALUPDATE', () => {})
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, ID) => receiver.fetch(request(body({ data: { FIELDS: { ID } } })))),
  )
  expect(answers.every(({ status }) => status === 200)).toBe(true)
  await receiver.idle()
  expect(added.size).toBe(20)
  await pool.query(`DROP TABLE IF EXISTS ${table}`)
  await pool.end()
})
