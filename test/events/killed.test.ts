// A process that handles events is killed, again and again: nothing is lost, and only what it had in hand comes twice.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { body, MEMBER, TOKEN } from './deliver'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const KILLS = 10
const EACH = 30

interface Line {
  url?: string
  begun?: string
  repeated?: boolean
  finished?: string
}

async function start(
  folder: string,
  onLine: (line: Line) => void,
): Promise<{ url: string; child: ChildProcess; gone: Promise<unknown> }> {
  const words = JSON.stringify({ folder, memberId: MEMBER, token: TOKEN })
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/events/worker.ts', words], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = new Promise((resolve) => child.on('close', resolve))
  const url = await new Promise<string>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (text) => {
      const line = JSON.parse(text) as Line
      if (line.url !== undefined) resolve(line.url)
      onLine(line)
    })
  })
  return { url, child, gone }
}

it('killed ten times at a random point: nothing is lost, and what was in hand arrives marked', {
  timeout: 120_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'b24kit-events-'))
  const accepted = new Set<string>()
  const finished = new Map<string, number>()
  const repeats: { id: string; repeated: boolean }[] = []
  const begun = new Set<string>()
  let inHand: string | undefined
  const wasInHand = new Map<string, number>()
  const onLine = ({ begun: id, repeated = false, finished: done }: Line) => {
    if (id !== undefined) {
      if (begun.has(id)) repeats.push({ id, repeated })
      begun.add(id)
      inHand = id
    }
    if (done !== undefined) {
      finished.set(done, (finished.get(done) ?? 0) + 1)
    }
  }
  let deal = 0
  for (let life = 0; life <= KILLS; life++) {
    inHand = undefined
    const { url, child, gone } = await start(folder, onLine)
    const isLast = life === KILLS
    for (let index = 0; index < EACH; index++) {
      const ID = String(++deal)
      // Where the answer is lost with the process, the portal's event may have been kept or not.
      const response = await fetch(url, {
        method: 'POST',
        body: body({ data: { FIELDS: { ID } } }),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      })
      if (response.status === 200) accepted.add(ID)
      if (!isLast && index > 5 && Math.random() < 0.1) break
    }
    if (!isLast) {
      // Every other life ends with a handler at work.
      while (life % 2 === 1 && inHand === undefined) await new Promise((resolve) => setTimeout(resolve, 5))
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 30))
      child.kill('SIGKILL')
      await gone
      if (inHand !== undefined) wasInHand.set(inHand, (wasInHand.get(inHand) ?? 0) + 1)
      continue
    }
    while (finished.size < accepted.size) await new Promise((resolve) => setTimeout(resolve, 20))
    child.kill('SIGKILL')
    await gone
  }
  expect(accepted.size).toBe(deal)
  expect(finished.size).toBe(deal)
  expect(wasInHand.size).toBeGreaterThan(0)
  for (const { id, repeated } of repeats) {
    expect([...wasInHand.keys()]).toContain(id)
    expect(repeated).toBe(true)
  }
  for (const [id, count] of finished) expect(count).toBeLessThanOrEqual(1 + (wasInHand.get(id) ?? 0))
  expect(repeats.length).toBeLessThanOrEqual(KILLS)
})
