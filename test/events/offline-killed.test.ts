// A process that handles offline events is killed between reading and clearing, over real sockets.
import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { createApp } from 'b24kit/oauth'
import { fileStorage } from 'b24kit/storage/file'
import { createPortal } from 'b24kit/testing'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const DEALS = 20

interface Line {
  begun?: string
  repeated?: boolean
  finished?: string
}

it('killed between reading and clearing, all are handled again, marked', { timeout: 60_000 }, async () => {
  const portal = createPortal({ plan: 'self-hosted', cost: { read: 0, list: 0, write: 0 } })
  const { url, close } = await portal.serve()
  const folder = mkdtempSync(join(tmpdir(), 'b24kit-offline-'))
  const { clientId, clientSecret, memberId } = portal.app
  const app = createApp({ clientId, clientSecret, storage: fileStorage(folder), fetch: portal.fetch })
  await app.exchange(`https://app.example/?code=${portal.app.code()}&state=s&member_id=${memberId}`, { state: 's' })
  const { raw } = app.client(memberId)
  const left = () => raw.list('event.offline.list').toArray()
  await raw.call('event.bind', { event: 'ONCRMDEALUPDATE', event_type: 'offline' })
  for (let id = 1; id <= DEALS; id++) portal.table('deal').update(id, { TITLE: 'changed' })

  const words = JSON.stringify({ folder, url, clientId, clientSecret, memberId })
  /** @returns what it told until it was killed */
  async function live(until: (lines: readonly Line[]) => boolean | Promise<boolean>): Promise<Line[]> {
    const child = spawn(process.execPath, ['--import', 'tsx', 'test/events/offline-worker.ts', words], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const gone = new Promise((resolve) => child.on('close', resolve))
    const lines: Line[] = []
    for await (const text of createInterface({ input: child.stdout })) {
      lines.push(JSON.parse(text) as Line)
      if (await until(lines)) child.kill('SIGKILL')
    }
    await gone
    return lines
  }

  const first = await live((lines) => lines.filter(({ finished }) => finished !== undefined).length >= 7)
  expect(first.filter(({ finished }) => finished !== undefined).length).toBeLessThan(DEALS)
  expect(first.every(({ repeated }) => repeated !== true)).toBe(true)
  expect(await left()).toHaveLength(DEALS)

  const second = await live(async (lines) => {
    if (lines.filter(({ finished }) => finished !== undefined).length < DEALS) return false
    while ((await left()).length > 0) await new Promise((resolve) => setTimeout(resolve, 10))
    return true
  })
  const all = Array.from({ length: DEALS }, (_, index) => String(index + 1))
  expect(second.flatMap(({ begun, repeated }) => (begun === undefined ? [] : [[begun, repeated]]))).toEqual(
    all.map((id) => [id, true]),
  )
  expect(await left()).toEqual([])
  await close()
})
