// Where a team has a queue already, events go there instead of the inbox. The queues are typed by what is used of them.
import { hashOf } from '../hash'
import { familyOf, objectOf } from './object-of'
import type { PortalEvent } from './types'

export interface EventQueue {
  /**
   * Has been kept when it resolves.
   * @param delay milliseconds before which it should not be handled: what changes meanwhile comes under the same id
   */
  add(event: PortalEvent, delay: number): Promise<unknown>
}

export interface QueueOptions {
  /** How often an event is tried. Default: 7. */
  attempts?: number
}

/** What is used of a `Queue` of BullMQ. */
export interface BullMqQueue {
  add(name: string, data: PortalEvent, options: BullMqJobOptions): Promise<unknown>
}
interface BullMqJobOptions {
  jobId: string
  attempts: number
  backoff: { type: 'exponential'; delay: number }
  delay: number
  removeOnComplete: { age: number }
}

/**
 * Jobs are named by the event. One that comes again is known as long as its job is kept, an hour after it was done.
 * @example new Worker('events', (job) => receiver.handle(job.data, { attempt: job.attemptsMade + 1 }), { connection })
 */
export const bullmqQueue = (queue: BullMqQueue, { attempts = 7 }: QueueOptions = {}): EventQueue => ({
  add: (event, delay) =>
    queue.add(event.event, event, {
      jobId: event.id,
      attempts,
      backoff: { type: 'exponential', delay: 1000 },
      delay,
      removeOnComplete: { age: 3600 },
    }),
})

/** What is used of pg-boss. */
export interface PgBoss {
  send(name: string, data: object, options: PgBossOptions): Promise<unknown>
}
interface PgBossOptions {
  id: string
  retryLimit: number
  retryDelay: number
  retryBackoff: boolean
  startAfter: number
}

/**
 * One that comes again is known as long as its job is kept.
 * @param name of the queue
 * @example await boss.work('events', async ([job]) => receiver.handle(job.data))
 */
export const pgBossQueue = (boss: PgBoss, name: string, { attempts = 7 }: QueueOptions = {}): EventQueue => ({
  add: (event, delay) =>
    boss.send(name, event, {
      id: uuidOf(event.id),
      retryLimit: attempts - 1,
      retryDelay: 1,
      retryBackoff: true,
      startAfter: Math.ceil(delay / 1000),
    }),
})

/** What is used of graphile-worker's `WorkerUtils`. */
export interface GraphileUtils {
  addJob(task: string, payload: PortalEvent, spec: GraphileSpec): Promise<unknown>
}
interface GraphileSpec {
  jobKey: string
  jobKeyMode: 'preserve_run_at'
  queueName: string
  maxAttempts: number
  runAt?: Date
}

/**
 * Events of one object are worked on in their order. Jobs that are done leave no trace: give the receiver a `storage`,
 * too, so that one that comes again is known.
 * @param task the task's name
 * @example run({ taskList: { events: (event) => receiver.handle(event) }, pgPool })
 */
export const graphileQueue = (
  utils: GraphileUtils,
  task: string,
  { attempts = 7, now = Date.now }: QueueOptions & { now?: () => number } = {},
): EventQueue => ({
  add: (event, delay) =>
    utils.addJob(task, event, {
      jobKey: event.id,
      jobKeyMode: 'preserve_run_at',
      queueName: hashOf(`${event.memberId} ${familyOf(event.event)} ${objectOf(event.data)}`).slice(0, 22),
      maxAttempts: attempts,
      ...(delay > 0 && { runAt: new Date(now() + delay) }),
    }),
})

/** The same for the same text. */
function uuidOf(text: string): string {
  const hex = [...hashOf(text)]
    .map((sign) => sign.charCodeAt(0).toString(16).padStart(2, '0'))
    .join('')
    .slice(0, 64)
  const [a, b, c, d] = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(13, 16), hex.slice(17, 20)]
  return `${a}-${b}-4${c}-8${d}-${hex.slice(20, 32)}`
}
