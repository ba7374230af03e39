// What a lock protects from: owners that die, owners that come late, places that fail.
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inspect } from 'node:util'
import { StorageError } from 'b24kit'
import { memoryStorage, sealed } from 'b24kit/storage'
import { fileStorage } from 'b24kit/storage/file'
import { postgresStorage } from 'b24kit/storage/postgres'
import { redisStorage } from 'b24kit/storage/redis'
import { Redis } from 'ioredis'
import { Pool } from 'pg'
import { describe, expect, it } from 'vitest'
import { failure } from '../setup'
import { POSTGRES, REDIS } from './services'

const folder = () => mkdtempSync(join(tmpdir(), 'b24kit-locks-'))
const root = fileURLToPath(new URL('../..', import.meta.url))
const bytes = (fill: number) => new Uint8Array(32).fill(fill)

describe('files', () => {
  it('are for their owner only, and hold nothing but whole values', async () => {
    const at = folder()
    const storage = fileStorage(join(at, 'tokens'))
    await storage.set('a:b', 'x')
    expect(readdirSync(join(at, 'tokens'))).toEqual(['a%3Ab.value'])
    expect(statSync(join(at, 'tokens')).mode & 0o077).toBe(0)
    expect(statSync(join(at, 'tokens', 'a%3Ab.value')).mode & 0o077).toBe(0)
  })

  it('have locks that outlive no owner: a killed process, taken over', async () => {
    const at = folder()
    const child = spawn(
      'npx',
      [
        'tsx',
        '-e',
        `import { fileStorage } from './src/storage/drivers/file'
        void fileStorage(${JSON.stringify(at)}).lock('k', () => { console.log('held', process.pid); return new Promise((done) => setTimeout(done, 60000)) })`,
      ],
      { cwd: root },
    )
    const pid = await new Promise<number>((resolve) =>
      child.stdout.on('data', (data) => resolve(Number(/held (\d+)/.exec(String(data))?.[1]))),
    )
    process.kill(pid, 'SIGKILL')
    expect(await fileStorage(at).lock('k', async () => 'mine')).toBe('mine')
  })

  it('are not overwritten by an owner whose lock was taken', async () => {
    const at = folder()
    const storage = fileStorage(at)
    await storage.set('k', 'first')
    const error = await failure(
      storage.lock('k', async (values) => {
        writeFileSync(join(at, 'k.lock'), JSON.stringify({ pid: 1, host: hostname(), id: 'other' }))
        await values.set('k', 'late')
      }),
    )
    expect(error).toMatchObject({ name: 'StorageError', code: 'LOCK_LOST' })
    expect(readFileSync(join(at, 'k.value'), 'utf8')).toBe('first')
  })

  it('keep a lock among eight processes', async () => {
    const at = folder()
    const script = `import { fileStorage } from './src/storage/drivers/file'
      const storage = fileStorage(${JSON.stringify(at)})
      const add = () => storage.lock('n', async (values) => values.set('n', String(Number((await values.get('n')) ?? 0) + 1)))
      Promise.all(Array.from({ length: 25 }, add)).then(() => process.exit(0))`
    const runs = Array.from({ length: 8 }, () => spawn('npx', ['tsx', '-e', script], { cwd: root, stdio: 'ignore' }))
    const codes = await Promise.all(runs.map((run) => new Promise((resolve) => run.on('exit', resolve))))
    expect(codes).toEqual(Array(8).fill(0))
    expect(await fileStorage(at).get('n')).toBe('200')
  })
})

describe.skipIf(!REDIS)('redis', () => {
  it('lets a late owner overwrite nothing', async () => {
    const client = new Redis(REDIS ?? '')
    const storage = redisStorage(client, { prefix: `b24kit-test-${crypto.randomUUID()}:` })
    await storage.set('k', 'winner')
    const error = await failure(
      storage.lock('k', async (values) => {
        // As when the time of the lock had run out.
        for (const key of await client.keys('b24kit-test-*lock:k')) await client.set(key, 'somebody else')
        await values.set('k', 'late')
      }),
    )
    expect(error).toMatchObject({ code: 'LOCK_LOST' })
    expect(await storage.get('k')).toBe('winner')
    client.disconnect()
  })

  it('says that it failed, and not what was to be kept', async () => {
    const client = new Redis(REDIS ?? '', { maxRetriesPerRequest: 0, retryStrategy: () => null })
    client.disconnect()
    const error = await failure(redisStorage(client).set('k', 's3cr3tt0ken'))
    expect(error).toBeInstanceOf(StorageError)
    expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toContain('s3cr3tt0ken')
  })
})

describe.skipIf(!POSTGRES)('postgres', () => {
  it('frees the lock of a session that was ended, and lets it write no more', async () => {
    const pool = new Pool({ connectionString: POSTGRES ?? '' })
    pool.on('error', () => {})
    const other = new Pool({ connectionString: POSTGRES ?? '' })
    const key = `k-${crypto.randomUUID()}`
    const error = await failure(
      postgresStorage(pool).lock(key, async (values) => {
        const [{ pid }] = (
          await other.query(`SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND granted AND objsubid = 1`)
        ).rows as [{ pid: number }]
        await other.query('SELECT pg_terminate_backend($1)', [pid])
        await postgresStorage(other).lock(key, (own) => own.set(key, 'winner'))
        await values.set(key, 'late')
      }),
    )
    expect(error).toBeInstanceOf(StorageError)
    expect(await postgresStorage(other).get(key)).toBe('winner')
    await postgresStorage(other).delete(key)
    await pool.end()
    await other.end()
  })
})

describe('sealed values', () => {
  it('can’t be read below, swapped or changed, and say so', async () => {
    const below = memoryStorage()
    const storage = sealed(below, { key: bytes(1) })
    await storage.set('a', 's3cr3tt0ken')
    await storage.set('b', 'other')
    const kept = (await below.get('a')) ?? ''
    expect(kept).not.toContain('s3cr3tt0ken')
    await below.set('b', kept)
    expect(await failure(storage.get('b'))).toMatchObject({ code: 'UNREADABLE_VALUE' })
    await below.set('a', `${kept.slice(0, -6)}AAAA==`)
    expect(await failure(storage.get('a'))).toMatchObject({ code: 'UNREADABLE_VALUE' })
    await below.set('a', 'plain')
    expect(await failure(storage.get('a'))).toMatchObject({ message: expect.stringContaining('not sealed') })
    expect(inspect(storage, { depth: 9 })).not.toMatch(/CryptoKey|Uint8Array/)
  })

  it('change their key while they are in use', async () => {
    const below = memoryStorage()
    const old = { id: 'old', key: bytes(1) }
    const next = { id: 'new', key: btoa(String.fromCharCode(...bytes(2))) }
    await sealed(below, old).set('a', '1')
    const both = sealed(below, next, old)
    expect(await both.get('a')).toBe('1')
    await both.set('b', '2')
    expect(await both.reseal()).toBe(1)
    const only = sealed(below, next)
    expect([await only.get('a'), await only.get('b')]).toEqual(['1', '2'])
    expect(() => sealed(below, { key: new Uint8Array(16) })).toThrow(/32 bytes/)
  })
})

it('keys are looked at before anything is done with them', async () => {
  const storage = memoryStorage()
  for (const key of ['', 'a/b', '../x', 'a b', 'ключ'])
    expect(await failure(storage.set(key, 'x'))).toMatchObject({ code: 'USAGE' })
})
