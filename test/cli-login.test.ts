// Signing in on the command line, as a child process: by the browser that comes back, and by what somebody pastes.
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createPortal } from 'b24kit/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { openVault } from '../src/cli/vault'
import { emitted } from './emitted'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const HOST = 'acme.bitrix24.test'
const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

const newFolder = () => mkdtempSync(join(tmpdir(), 'b24-login-'))
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

async function setup() {
  const port = await freePort()
  const portal = createPortal({ host: HOST, app: { redirect: `http://127.0.0.1:${port}/` } })
  const served = await portal.serve()
  closing.push(() => served.close())
  const home = newFolder()
  const { clientId, clientSecret } = portal.app
  function b24(words: string[], env: Record<string, string> = {}) {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', '--import', './test/cli-network.mjs', 'src/cli/main.ts', ...words],
      {
        cwd: ROOT,
        env: {
          PATH: process.env.PATH ?? '',
          PORTAL_SOCKET: served.url,
          B24_HOME: home,
          B24_CLIENT_SECRET: clientSecret,
          ...env,
        },
      },
    )
    closing.push(() => child.kill('SIGKILL'))
    let [stdout, stderr] = ['', '']
    const heard = new Set<() => void>()
    child.stdout.on('data', (data) => {
      stdout += data
    })
    child.stderr.on('data', (data) => {
      stderr += data
      for (const look of heard) look()
    })
    const says = (pattern: RegExp): Promise<string> =>
      new Promise((resolve) => {
        const look = () => {
          const [found] = pattern.exec(stderr) ?? []
          if (found !== undefined) resolve(found)
        }
        heard.add(look)
        look()
      })
    const done = new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) =>
      child.on('close', (code) => {
        emitted(`b24 ${words[0]}`, stdout + stderr)
        resolve({ code, stdout, stderr })
      }),
    )
    return { child, says, done }
  }
  const login = (env?: Record<string, string>) =>
    b24(['login', '--portal', HOST, '--client-id', clientId, '--port', String(port), '--no-browser'], env)
  /** The browser, up to where the portal sends it back. */
  const signIn = async (url: string): Promise<string> =>
    (await portal.fetch(new Request(url, { redirect: 'manual' }))).headers.get('location') ?? ''
  return { portal, home, port, b24, login, signIn }
}
const ADDRESS = /https:\S+authorize\S+/

describe('b24 login', () => {
  it('takes the browser back, keeps the tokens sealed, and lets call and export use them', async () => {
    const { portal, home, b24, login, signIn } = await setup()
    portal.app.visitor = 4
    const { says, done } = login()
    const back = await signIn(await says(ADDRESS))
    const wrong = await fetch(back.replace(/state=[^&]+/, 'state=forged'))
    expect([wrong.status, await wrong.text()]).toEqual([400, expect.stringContaining('state')])
    // At the terminal, too, and a refusal is no end.
    await says(/SignatureError: the state/)
    const state = new URL(back).searchParams.get('state')
    const refused = await fetch(`${new URL(back).origin}/?error=access_denied&state=${state}`)
    expect(await refused.text()).toMatch(/the portal refused: access_denied/)
    await says(/AuthError: the portal refused/)
    const page = await fetch(back)
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('signed in')])
    const { code, stderr } = await done
    expect({ code, stderr }).toMatchObject({
      code: 0,
      stderr: expect.stringContaining(`Signed in at ${HOST} as user 4`),
    })

    expect(JSON.parse((await b24(['call', 'profile', '--portal', HOST]).done).stdout)).toMatchObject({ ID: '4' })
    const { stdout } = await b24(['export', 'crm.deal.list', '--select', 'ID', '--limit', '3', '--portal', HOST]).done
    expect(stdout.trim().split('\n')).toHaveLength(3)

    expect(statSync(join(home, 'key')).mode & 0o777).toBe(0o600)
    const kept = readdirSync(join(home, 'kept')).map((file) => readFileSync(join(home, 'kept', file), 'utf8'))
    expect(kept.length).toBeGreaterThan(0)
    for (const text of kept) emitted('a kept file', text)

    expect((await b24(['portals']).done).stdout).toBe(`${HOST}\n`)
    expect((await b24(['logout', '--portal', HOST]).done).code).toBe(0)
    expect((await b24(['portals']).done).stdout).toBe('')
    expect((await b24(['call', 'profile', '--portal', HOST]).done).stderr).toMatch(/nobody has signed in/)
  })

  it.each([
    ['the address', (back: string) => back],
    ['a part of it', (back: string) => back.split('?')[1] ?? ''],
    ['the code alone', (back: string) => new URL(back).searchParams.get('code') ?? ''],
  ])('takes %s from the terminal', async (_what, pasted) => {
    const { b24, login, signIn } = await setup()
    const { child, says, done } = login()
    const back = await signIn(await says(ADDRESS))
    child.stdin.write('nonsense\n')
    await says(/Error: .*/)
    child.stdin.write('no code at all\n')
    await says(/neither the address/)
    child.stdin.write(`${pasted(back)}\n`)
    expect((await done).code).toBe(0)
    expect((await b24(['call', 'profile', '--portal', HOST]).done).code).toBe(0)
  })

  it('asks for the secret, and shows none of it', async () => {
    const { portal, login, signIn } = await setup()
    const { child, says, done } = login({ B24_CLIENT_SECRET: '' })
    await says(/client secret: /)
    child.stdin.write(`${portal.app.clientSecret}\n`)
    await fetch(await signIn(await says(ADDRESS)))
    expect((await done).code).toBe(0)
  })

  it('renews tokens that have ended, once for two commands at a time', async () => {
    const { portal, b24, login, signIn } = await setup()
    const { says, done } = login()
    await fetch(await signIn(await says(ADDRESS)))
    await done
    portal.expireToken()
    const calls = [1, 2].map(() => b24(['call', 'profile', '--portal', HOST]).done)
    for (const { code, stderr } of await Promise.all(calls)) expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(portal.app.renewals).toBe(1)
  })

  it('says what is missing', async () => {
    const { b24, login } = await setup()
    const wrong: [string[], RegExp][] = [
      [['login', '--portal', HOST], /--client-id or B24_CLIENT_ID/],
      [['login', '--client-id', 'local.x'], /--portal/],
      [['login', '--portal', 'acme.bitrix24.test/path', '--client-id', 'local.x'], /by its host alone/],
      [['call', 'profile', '--portal', 'https://acme.bitrix24.test/'], /by its host alone/],
      [['logout', '--portal', 'other.bitrix24.test'], /run b24 login/],
      [['call', 'profile', '--portal', 'other.bitrix24.test'], /run b24 login --portal other\.bitrix24\.test/],
    ]
    for (const [words, message] of wrong) {
      const { code, stderr } = await b24(words).done
      expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(message) })
    }
    const { says, done, child } = login({ B24_KEY: 'too short' })
    child.stdin.end()
    expect((await done).stderr).toMatch(/32 bytes/)
    expect(says).toBeDefined()
    const silent = login({ B24_CLIENT_SECRET: '' })
    silent.child.stdin.end()
    expect(await silent.done).toMatchObject({ code: 1, stderr: expect.stringMatching(/B24_CLIENT_SECRET/) })
  })
})

describe('the key that tokens are sealed with', () => {
  const passwords = new Map<string, string>()
  class AsyncEntry {
    constructor(
      readonly service: string,
      readonly username: string,
    ) {}
    getPassword = async () => passwords.get(`${this.service}/${this.username}`)
    setPassword = async (password: string) => void passwords.set(`${this.service}/${this.username}`, password)
    deletePassword = async () => passwords.delete(`${this.service}/${this.username}`)
  }

  it('is in the keyring where there is one, and stays the same', async () => {
    const options = { env: { B24_HOME: newFolder() }, platform: 'linux', loadKeyring: async () => ({ AsyncEntry }) }
    const first = await openVault(options)
    expect(first.keyIs).toBe('the keyring')
    await first.storage.set('x', 'kept')
    expect(await (await openVault(options)).storage.get('x')).toBe('kept')
    expect(readdirSync(options.env.B24_HOME)).toEqual(['kept'])
    // Without the keyring nothing is read, and nothing taken for absent.
    const without = await openVault({ ...options, loadKeyring: () => Promise.reject(new Error('locked')) })
    await expect(without.storage.get('x')).rejects.toThrow(/keyring/)
  })
})
