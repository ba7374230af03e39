// The browser's driver in a browser: IndexedDB, keys and locks as they are, and a second start of the same profile.
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { CHROMIUM, openPage } from './browser/chromium'

interface Found {
  before?: string
  contract: Record<string, string>
  counted: string
  isPlain: boolean
  isKeyExtractable: boolean
}

async function serve() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('browser/page.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  })
  const script = outputFiles[0]?.text ?? ''
  let tell: (found: Found) => void = () => {}
  const server = createServer((request, response) => {
    if (request.method === 'POST') {
      let text = ''
      request.on('data', (data) => {
        text += data
      })
      request.on('end', () => {
        response.end()
        tell(JSON.parse(text))
      })
      return
    }
    const isScript = request.url === '/page.js'
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html')
    response.end(isScript ? script : '<body><script type="module" src="/page.js"></script></body>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const visit = async (profile: string): Promise<Found> => {
    const found = new Promise<Found>((resolve) => {
      tell = resolve
    })
    const browser = openPage(url, profile)
    try {
      return await found
    } finally {
      const gone = new Promise((resolve) => browser.once('close', resolve))
      browser.kill()
      await gone
    }
  }
  return { visit, close: () => server.close().closeAllConnections() }
}

it.skipIf(!CHROMIUM)('a browser keeps the contract, locks between frames, and shows nothing on the disk', async () => {
  const { visit, close } = await serve()
  const profile = mkdtempSync(join(tmpdir(), 'b24kit-browser-'))
  try {
    const first = await visit(profile)
    expect(first).not.toHaveProperty('failed')
    expect(Object.keys(first.contract).length).toBeGreaterThan(5)
    expect(new Set(Object.values(first.contract))).toEqual(new Set(['ok']))
    expect(first).toMatchObject({ counted: '80', isPlain: false, isKeyExtractable: false })
    const second = await visit(profile)
    expect(second).toMatchObject({ before: 'what nobody may read on the disk', counted: '160' })
  } finally {
    close()
  }
})
