// `b24 trigger`, as a child process, against one of the example servers.
import { spawn } from 'node:child_process'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { emitted } from './emitted'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const [MEMBER, TOKEN] = ['d897063e1ce7c5eb9f04b9751eef5915', crypto.randomUUID()]
let server: Server
let to = ''
beforeAll(async () => {
  Object.assign(process.env, { B24_MEMBER_ID: MEMBER, B24_APPLICATION_TOKEN: TOKEN, PORT: '0' })
  server = (await import('../examples/servers/node')).server
  if (!server.listening) await new Promise((resolve) => server.once('listening', resolve))
  to = `http://127.0.0.1:${(server.address() as AddressInfo).port}/events`
})
afterAll(() => void server.close())

function b24(words: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'trigger', ...words], {
    cwd: ROOT,
    env: { PATH: process.env.PATH ?? '', ...env },
  })
  let [stdout, stderr] = ['', '']
  child.stdout.on('data', (data) => {
    stdout += data
  })
  child.stderr.on('data', (data) => {
    stderr += data
  })
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) =>
    child.on('close', (code) => {
      emitted('b24 trigger', stdout + stderr)
      resolve({ code, stdout, stderr })
    }),
  )
}

it('sends an event that its handler believes, and tells the answer', async () => {
  const { receiver } = await import('../examples/servers/receiver')
  const said = vi.spyOn(console, 'log').mockImplementation(() => {})
  const env = { B24_MEMBER_ID: MEMBER, B24_APPLICATION_TOKEN: TOKEN }
  const { code, stdout } = await b24(['onCrmDealUpdate', '--to', to, '--id', '42'], env)
  expect({ code, stdout }).toEqual({ code: 0, stdout: `ONCRMDEALUPDATE of 42 from the portal ${MEMBER}: 200 ok\n` })
  await receiver.idle()
  expect(said.mock.calls).toEqual([['Deal 42 has changed.']])
})

it('says what is wrong', async () => {
  const unknown = await b24(['ONCRMDEALUPDATE', '--to', to])
  expect(unknown).toMatchObject({ code: 1, stderr: expect.stringContaining('--application-token') })
  expect(unknown.stdout).toContain('401 NOT_VERIFIED')
  const nobody = await b24(['ONCRMDEALUPDATE', '--to', 'http://127.0.0.1:9/'])
  expect(nobody).toMatchObject({ code: 1, stderr: expect.stringContaining('was not reached') })
  expect(await b24(['ONCRMDEALUPDATE', '--to', 'here'])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('an address like'),
  })
})
