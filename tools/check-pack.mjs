// Tests the package as it is published: installs the tarball in an empty folder, imports every subpath, runs the command
// line and every program in the README and in docs/, and looks for what browsers and React Native can't take.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const folder = mkdtempSync(join(tmpdir(), 'b24kit-'))
const run = (command, words, options = {}) =>
  execFileSync(command, words, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 120_000,
    ...options,
  })
let failures = 0
const check = async (name, work) => {
  try {
    await work()
    console.log(`ok   ${name}`)
  } catch (error) {
    failures++
    console.log(`FAIL ${name}\n${error.stdout ?? ''}${error.stderr ?? error.stack}`)
  }
}

const [{ filename }] = JSON.parse(
  run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { cwd: root }),
)
writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'user', private: true, type: 'module' }))
await check('installs in an empty folder', () => run('npm', ['install', '--no-audit', '--no-fund', `./${filename}`]))

for (const subpath of Object.keys(manifest.exports).filter((name) => !name.endsWith('.json'))) {
  const name = subpath.replace('.', manifest.name)
  await check(`imports ${name}`, () =>
    run('node', [
      '--input-type=module',
      '-e',
      `if (Object.keys(await import('${name}')).length === 0) process.exit(1)`,
    ]),
  )
}
await check('the command line answers', () => {
  if (run('npx', ['b24', '--version']).trim() !== manifest.version) throw new Error('It told another version.')
})

const pages = [
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]
for (const page of pages) {
  const programs = [...readFileSync(join(root, page), 'utf8').matchAll(/```js\n([\s\S]*?)```/g)].map(([, code]) => code)
  for (const [index, program] of programs.filter((code) => code.startsWith('import')).entries()) {
    await check(`runs ${page}, program ${index + 1}`, () => {
      writeFileSync(join(folder, 'try.mjs'), program)
      run('node', ['try.mjs'])
    })
  }
}

// As people have it: both ways to resolve, declarations checked too, and interfaces that members are merged into.
const typed = `
import { createClient, webhook, type Deal } from 'b24kit'
import { deal } from 'b24kit/schemas'
import { createPortal } from 'b24kit/testing'
declare module 'b24kit' {
  interface Deal { UF_CRM_COLOR: 'red' | 'blue' }
  interface Methods { 'my.method': { params: { id: number }; result: { name: string } } }
}
const portal = createPortal()
const b24 = createClient({ auth: webhook(portal.webhookUrl), fetch: portal.fetch })
export const color: 'red' | 'blue' = (await b24.call('crm.deal.get', { id: 1 })).UF_CRM_COLOR
export const name: string = (await b24.call('my.method', { id: 1 })).name
export const rows: Pick<Deal, 'ID' | 'TITLE'>[] = await b24.list('crm.deal.list', { select: ['ID', 'TITLE'] }).toArray()
export const sum: number | null | undefined = (await b24.call('crm.deal.get', { id: 1 }, { schema: deal })).OPPORTUNITY
// @ts-expect-error select left it out
rows[0]?.OPPORTUNITY
`
for (const [module, moduleResolution] of [
  ['ESNext', 'Bundler'],
  ['NodeNext', 'NodeNext'],
]) {
  await check(`types for ${moduleResolution}`, () => {
    writeFileSync(join(folder, 'typed.mts'), typed)
    const compilerOptions = {
      module,
      moduleResolution,
      target: 'ES2022',
      strict: true,
      noEmit: true,
      types: [],
      lib: ['ES2022', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['typed.mts'] }))
    run('node', [join(root, 'node_modules/typescript/bin/tsc'), '-p', '.'])
  })
}

const bundle = async (name, conditions) => {
  const { outputFiles } = await build({
    stdin: { contents: `export * from '${name}'`, resolveDir: folder },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    ...(conditions && { conditions }),
    write: false,
  })
  return outputFiles[0].text
}
const refuse = (text, banned) => {
  const found = banned.exec(text)
  if (found) throw new Error(`It contains ${found[0]}.`)
}

for (const name of [
  'b24kit',
  'b24kit/oauth/mobile',
  'b24kit/storage',
  'b24kit/storage/expo',
  'b24kit/storage/keychain',
  'b24kit/storage/capacitor',
])
  await check(`${name} needs no Node and nothing that React Native lacks`, async () => {
    const banned =
      /node:|\bprocess\.|\bBuffer\b|static \{|import\.meta|FinalizationRegistry|WeakRef|structuredClone|AbortSignal\.(any|timeout)|\.throwIfAborted|\.toSorted|groupBy|TextDecoder|\busing\b/
    refuse(await bundle(name), banned)
  })
await check('b24kit/storage/browser needs no Node', async () =>
  refuse(await bundle('b24kit/storage/browser'), /node:|\bprocess\.|\bBuffer\b/),
)
for (const [name, conditions] of [['b24kit/oauth/mobile'], ['b24kit/oauth', ['react-native']]])
  await check(`${name} asks no auth server on a phone, and can take no secret there`, async () => {
    const text = await bundle(name, conditions)
    refuse(text, /grant_type|function create(App|Broker)\b|oauth\.bitrix/)
    if (!text.includes('brokerAuth')) throw new Error('It has no brokerAuth.')
  })

rmSync(folder, { recursive: true, force: true })
process.exit(failures > 0 ? 1 : 0)
