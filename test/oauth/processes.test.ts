// Eight processes, one expired token: exactly one renewal, whatever place the tokens are kept in.
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
import { POSTGRES, REDIS } from '../storage/services'

const root = fileURLToPath(new URL('../..', import.meta.url))

async function race(kind: string, place: string, name: string, storage: Storage): Promise<void> {
  const portal = createPortal({ plan: 'self-hosted', cost: { read: 0 } })
  const served = await portal.serve()
  const { clientId, clientSecret, memberId } = portal.app
  const app = createApp({ clientId, clientSecret, storage, fetch: portal.fetch })
  await app.exchange(`https://app.example/?code=${portal.app.code()}&state=s&member_id=${memberId}`, { state: 's' })
  const [key = ''] = await storage.keys(`oauth:${clientId}:user:`)
  const kept = JSON.parse((await storage.get(key)) ?? '{}')
  portal.expireToken(kept.accessToken)
  await storage.set(key, JSON.stringify({ ...kept, expiresAt: 0 }))

  const words = JSON.stringify({ kind, place, url: served.url, clientId, clientSecret, memberId })
  const runs = Array.from({ length: 8 }, () =>
    spawn('npx', ['tsx', 'test/oauth/worker.ts', words, name], { cwd: root }),
  )
  const told = await Promise.all(
    runs.map(
      (run) =>
        new Promise<string>((resolve) => {
          let text = ''
          run.stdout.on('data', (data) => {
            text += data
          })
          run.stderr.on('data', (data) => {
            text += data
          })
          run.on('close', () => resolve(text.trim()))
        }),
    ),
  )
  await served.close()
  expect(told).toEqual(Array(8).fill('{"done":50}'))
  expect(portal.app.renewals).toBe(1)
}

describe('400 calls in eight processes on one expired token', () => {
  it('renew it once over files', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'b24kit-oauth-'))
    await race('file', folder, '', fileStorage(folder))
  })

  it.skipIf(!REDIS)('renew it once over Redis', async () => {
    const name = `b24kit-test-${crypto.randomUUID()}`
    const client = new Redis(REDIS ?? '')
    await race('redis', REDIS ?? '', name, redisStorage(client, { prefix: `${name}:` }))
    client.disconnect()
  })

  it.skipIf(!POSTGRES)('renew it once over PostgreSQL', async () => {
    const name = `b24kit_test_${crypto.randomUUID().replace(/-/g, '')}`
    const pool = new Pool({ connectionString: POSTGRES ?? '' })
    await race('postgres', POSTGRES ?? '', name, postgresStorage(pool, { table: name }))
    await pool.query(`DROP TABLE ${name}`)
    await pool.end()
  })
})
