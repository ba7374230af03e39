// Eight processes, one expired token: exactly one renewal, whatever place the tokens are kept in, and whoever is killed.
import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createApp } from 'b24kit/oauth'
import type { Storage } from 'b24kit/storage'
import { fileStorage } from 'b24kit/storage/file'
import { postgresStorage } from 'b24kit/storage/postgres'
import { redisStorage } from 'b24kit/storage/redis'
import { createPortal } from 'b24kit/testing'
import { Redis } from 'ioredis'
import { Pool } from 'pg'
import { describe, expect, it } from 'vitest'
import { emitted } from '../emitted'
import { POSTGRES, REDIS } from '../storage/services'

const root = fileURLToPath(new URL('../..', import.meta.url))

interface Told {
  calls: number
  codes: string[]
  renewals: number
}

/** @returns what each process told; nothing, where it was killed */
async function race(place: Place, isMortal = false): Promise<{ told: (Told | undefined)[]; granted: number }> {
  const portal = createPortal({ plan: 'self-hosted', cost: { read: 0 } })
  const served = await portal.serve()
  const { storage, kind, url, name } = place
  const { clientId, clientSecret, memberId } = portal.app
  const app = createApp({ clientId, clientSecret, storage, fetch: portal.fetch })
  await app.exchange(`https://app.example/?code=${portal.app.code()}&state=s&member_id=${memberId}`, { state: 's' })
  const [key = ''] = await storage.keys(`oauth:${clientId}:user:`)
  const kept = JSON.parse((await storage.get(key)) ?? '{}')
  portal.expireToken(kept.accessToken)
  await storage.set(key, JSON.stringify({ ...kept, expiresAt: 0 }))

  const words = JSON.stringify({ kind, place: url, url: served.url, clientId, clientSecret, memberId, isMortal })
  const told = await Promise.all(
    Array.from({ length: 8 }, async () => {
      const { stdout, signal } = await run(['tsx', 'test/oauth/worker.ts', words, name])
      return signal === 'SIGKILL' ? undefined : (JSON.parse(stdout) as Told)
    }),
  )
  await served.close()
  return { told, granted: portal.app.renewals }
}

function run(words: string[]): Promise<{ stdout: string; signal: string | null }> {
  const child = spawn(process.execPath, ['--import', ...words], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  let stdout = ''
  child.stdout.on('data', (data) => {
    stdout += data
  })
  let stderr = ''
  child.stderr.on('data', (data) => {
    stderr += data
  })
  return new Promise((resolve) =>
    child.on('close', (_code, signal) => {
      emitted('a process', stdout + stderr)
      resolve({ stdout, signal })
    }),
  )
}

interface Place {
  kind: string
  url: string
  name: string
  storage: Storage
}

const PLACES: [title: string, isThere: boolean, (work: (place: Place) => Promise<void>) => Promise<void>][] = [
  [
    'files',
    true,
    async (work) => {
      const url = mkdtempSync(join(tmpdir(), 'b24kit-oauth-'))
      await work({ kind: 'file', url, name: '', storage: fileStorage(url) })
    },
  ],
  [
    'Redis',
    REDIS !== undefined,
    async (work) => {
      const [url, name] = [REDIS ?? '', `b24kit-test-${crypto.randomUUID()}`]
      const client = new Redis(url)
      await work({ kind: 'redis', url, name, storage: redisStorage(client, { prefix: `${name}:` }) })
      client.disconnect()
    },
  ],
  [
    'PostgreSQL',
    POSTGRES !== undefined,
    async (work) => {
      const [url, name] = [POSTGRES ?? '', `b24kit_test_${crypto.randomUUID().replace(/-/g, '')}`]
      const pool = new Pool({ connectionString: url })
      await work({ kind: 'postgres', url, name, storage: postgresStorage(pool, { table: name }) })
      await pool.query(`DROP TABLE ${name}`)
      await pool.end()
    },
  ],
]

describe.each(PLACES)('400 calls in eight processes on one expired token, over %s', (_title, isThere, open) => {
  it.skipIf(!isThere)('renew it once', () =>
    open(async (place) => {
      const { told, granted } = await race(place)
      expect(granted).toBe(1)
      for (const process of told) expect(process).toMatchObject({ calls: 50, codes: ['done'] })
    }),
  )

  it.skipIf(!isThere)('tell that the new one is lost where the process that got it is killed, and ask no more', () =>
    open(async (place) => {
      const { told, granted } = await race(place, true)
      const left = told.filter((process) => process !== undefined)
      expect({ granted, left: left.length }).toEqual({ granted: 1, left: 7 })
      for (const process of left) expect(process).toMatchObject({ calls: 50, codes: ['TOKEN_LOST'] })
      // One of them has found it out; the others believe what it has noted.
      expect(left.reduce((sum, { renewals }) => sum + renewals, 0)).toBe(1)
    }),
  )
})
