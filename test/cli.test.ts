import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createPortal, type PortalOptions, type Served } from 'b24kit/testing'
import { generate } from 'selfsigned'
import { afterEach, describe, expect, it } from 'vitest'
import { emitted } from './emitted'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup()
})

function start(words: string[], env: Record<string, string> = {}) {
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...words], {
    cwd: ROOT,
    env: { PATH: process.env.PATH ?? '', ...env },
  })
  const output = { stdout: '', stderr: '' }
  child.stdout?.on('data', (chunk) => {
    output.stdout += chunk
  })
  child.stderr?.on('data', (chunk) => {
    output.stderr += chunk
  })
  const done = new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) =>
    child.on('close', (code) => {
      // The address that `b24 portal` is told to show is the emulated webhook.
      emitted(`b24 ${words[0]}`, `${output.stdout.replace(/^http\S+$/m, '')}\n${output.stderr}`)
      resolve({ code, ...output })
    }),
  )
  cleanups.push(() => child.kill('SIGKILL'))
  return { child, done, output }
}
const b24 = (words: string[], env?: Record<string, string>) => start(words, env).done

async function serve(options: PortalOptions): Promise<Served & { portal: ReturnType<typeof createPortal> }> {
  const portal = createPortal(options)
  const served = await portal.serve()
  cleanups.push(() => served.close())
  return { ...served, portal }
}
const newFile = (name: string) => join(mkdtempSync(join(tmpdir(), 'b24-')), name)
const rowsOf = (file: string) =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { ID: string })

describe('b24 export', () => {
  it('writes every row of a list as NDJSON', async () => {
    const { webhookUrl } = await serve({ deals: 260, plan: 'self-hosted' })
    const out = newFile('deals.ndjson')
    const { code, stderr } = await b24([
      'export',
      'crm.deal.list',
      '--select',
      'ID,TITLE',
      '--out',
      out,
      '--url',
      webhookUrl,
    ])
    expect({ code, stderr }).toEqual({ code: 0, stderr: `260 rows in ${out}\n` })
    expect(rowsOf(out).map(({ ID }) => Number(ID))).toEqual(Array.from({ length: 260 }, (_, index) => index + 1))
    expect(Object.keys(rowsOf(out)[0] ?? {}).sort()).toEqual(['ID', 'TITLE'])
    expect(existsSync(`${out}.checkpoint`)).toBe(false)
  })

  it('writes CSV, with the columns asked for', async () => {
    const { webhookUrl, portal } = await serve({ deals: 3 })
    portal.table('deal').update(2, { TITLE: 'a "b", c\nd' })
    const out = newFile('deals.csv')
    const { code } = await b24(['export', 'crm.deal.list', '--select', 'TITLE', '--out', out, '--filter', '{"ID":2}'], {
      B24_WEBHOOK_URL: webhookUrl,
    })
    expect(code).toBe(0)
    expect(readFileSync(out, 'utf8')).toBe('TITLE\n"a ""b"", c\nd"\n')
  })

  it('goes on where it was killed, whole lines only, no row twice', async () => {
    const { webhookUrl } = await serve({ deals: 6_000, cost: { list: 20 }, plan: 'self-hosted' })
    const out = newFile('deals.ndjson')
    const words = ['export', 'crm.deal.list', '--select', 'ID', '--out', out, '--url', webhookUrl]
    const first = start(words)
    while (!existsSync(`${out}.checkpoint`) || !existsSync(out) || readFileSync(out).length < 5_000)
      await new Promise(setImmediate)
    first.child.kill('SIGKILL')
    await first.done
    const before = rowsOf(out).length
    expect(before).toBeLessThan(6_000)
    // What a crash may leave behind the last checkpoint.
    writeFileSync(out, '{"ID":"9', { flag: 'a' })
    const { code } = await b24([...words, '--resume'])
    expect(code).toBe(0)
    expect(rowsOf(out).map(({ ID }) => Number(ID))).toEqual(Array.from({ length: 6_000 }, (_, index) => index + 1))
    expect(await b24([...words, '--resume'])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/nothing to resume/),
    })
  })

  it('knows an export that was killed before its first row, and does not write over an interrupted one', async () => {
    const { webhookUrl } = await serve({ deals: 120, plan: 'self-hosted' })
    const out = newFile('deals.csv')
    const words = ['export', 'crm.deal.list', '--select', 'ID', '--out', out, '--url', webhookUrl, '--limit', '70']
    writeFileSync(out, '')
    const portal = new URL(webhookUrl).host
    writeFileSync(`${out}.checkpoint`, JSON.stringify({ checkpoint: '', bytes: 0, portal, columns: ['ID'] }))
    expect(await b24(words)).toMatchObject({ code: 1, stderr: expect.stringMatching(/was interrupted/) })
    expect((await b24([...words, '--resume'])).code).toBe(0)
    expect(readFileSync(out, 'utf8').trimEnd().split('\n')).toHaveLength(71)
  })

  it('counts the limit over all runs, and writes a header even without rows', async () => {
    const { webhookUrl } = await serve({ deals: 6_000, cost: { list: 20 }, plan: 'self-hosted' })
    const out = newFile('deals.ndjson')
    const words = ['export', 'crm.deal.list', '--select', 'ID', '--out', out, '--url', webhookUrl, '--limit', '3000']
    const { child, done } = start(words)
    while (!existsSync(out) || readFileSync(out).length < 5_000) await new Promise(setImmediate)
    child.kill('SIGTERM')
    expect((await done).code).toBe(143)
    expect((await b24([...words, '--resume'])).code).toBe(0)
    expect(rowsOf(out)).toHaveLength(3_000)
    const empty = newFile('none.csv')
    await b24([
      'export',
      'crm.deal.list',
      '--select',
      'ID,TITLE',
      '--filter',
      '{"ID":0.5}',
      '--out',
      empty,
      '--url',
      webhookUrl,
    ])
    expect(readFileSync(empty, 'utf8')).toBe('ID,TITLE\n')
  })

  it('ends quietly when its reader leaves', async () => {
    const { webhookUrl } = await serve({ deals: 6_000, plan: 'self-hosted' })
    const { child, done } = start(['export', 'crm.deal.list', '--url', webhookUrl])
    child.stdout?.once('data', () => child.stdout?.destroy())
    expect(await done).toMatchObject({ code: 0, stderr: '' })
  })

  it('stops on Ctrl+C with whole lines and a hint', async () => {
    const { webhookUrl } = await serve({ deals: 6_000, cost: { list: 20 }, plan: 'self-hosted' })
    const out = newFile('deals.ndjson')
    const { child, done } = start(['export', 'crm.deal.list', '--select', 'ID', '--out', out, '--url', webhookUrl])
    while (!existsSync(out) || readFileSync(out).length < 5_000) await new Promise(setImmediate)
    child.kill('SIGINT')
    const { code, stderr } = await done
    expect(code).toBe(130)
    expect(stderr).toMatch(/Stopped after [\d,]+ rows; go on with --resume/)
    expect(readFileSync(out, 'utf8').endsWith('\n')).toBe(true)
  })

  it('says what is wrong', async () => {
    expect(await b24(['export', 'crm.deal.list', '--out', 'x.txt'])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/must end with .ndjson or .csv/),
    })
    expect(await b24(['export', 'crm.deal.list', '--filter', '{bad'])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/must be JSON/),
    })
    expect(await b24(['export', 'crm.deal.list', '--resume'])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/needs the --out/),
    })
    expect(await b24(['export', 'crm.deal.list'], { B24_WEBHOOK_URL: '' })).toMatchObject({ code: 1 })
    const { stderr } = await b24(['export', 'crm.deal.list', '--url', 'https://a.example/rest/1/'])
    expect(stderr).toMatch(/webhook\(url\) needs a URL/)
  })
})

describe('b24 call', () => {
  it('prints a result as JSON, and says when the portal is an emulated one', async () => {
    const { code, stdout, stderr } = await b24(['call', 'crm.deal.get', '{"id":42}'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ ID: '42' })
    expect(stderr).toMatch(/No webhook URL .* emulated portal/)
  })

  it('shows no secret in an error', async () => {
    const { code, stderr } = await b24(['call', 'profile', '--url', 'https://127.0.0.1:1/rest/1/topsecretword/'])
    expect(code).toBe(1)
    expect(stderr).toMatch(/NetworkError: profile/)
    expect(stderr).not.toContain('topsecretword')
  })
})

describe('b24 portal', () => {
  it.each([false, true])('serves an emulated portal and prints its webhook (HTTPS: %s)', async (isSecure) => {
    const words = ['portal', '--port', '0', '--deals', '77', '--plan', 'enterprise', '--latency', '1']
    if (isSecure) {
      const { cert, private: key } = await generate([{ name: 'commonName', value: 'localhost' }], { keySize: 2048 })
      const [certFile, keyFile] = [newFile('cert.pem'), newFile('key.pem')]
      writeFileSync(certFile, cert)
      writeFileSync(keyFile, key)
      words.push('--tls-cert', certFile, '--tls-key', keyFile)
    }
    const { child, done, output } = start(words)
    while (!/rest\/1\//.test(output.stdout)) await new Promise(setImmediate)
    const url = /(https?:\S+)/.exec(output.stdout)?.[1] ?? ''
    expect(url.startsWith(isSecure ? 'https:' : 'http:')).toBe(true)
    const { stdout } = await b24(['call', 'crm.deal.list', '{"select":["ID"]}', '--envelope', '--url', url], {
      NODE_TLS_REJECT_UNAUTHORIZED: '0',
    })
    expect(JSON.parse(stdout).total).toBe(77)
    child.kill('SIGINT')
    expect((await done).code).toBe(0)
  })
})
