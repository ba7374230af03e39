// What the types cost: a project with 200 calls of 100 methods is checked once on b24kit and once on a map of just those
// methods, as somebody would write it by hand; and the editor is asked for completions. Run by `npm run bench:types`.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { completionTimes } from './completion.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const METHODS = 100
const RUNS = 5
const folder = mkdtempSync(join(tmpdir(), 'b24kit-types-'))

const scopes = ['crm', 'task', 'tasks', 'user', 'catalog', 'sale', 'disk', 'im', 'calendar', 'lists']
const facts = scopes.map((scope) => JSON.parse(readFileSync(join(root, 'catalog', `${scope}.json`), 'utf8')))
const chosen = facts.flatMap(({ methods }) =>
  Object.entries(methods)
    .filter(([, { deprecated, params }]) => deprecated === undefined && params !== undefined)
    .slice(0, Math.ceil(METHODS / (scopes.length - 1))),
)
const methods = chosen.slice(0, METHODS)

const generated = join(root, 'src/catalog/generated')
const texts = readdirSync(generated)
  .filter((file) => file.endsWith('.ts') && file !== 'facts.ts')
  .map((file) => readFileSync(join(generated, file), 'utf8'))
const entryOf = (method) => {
  for (const text of texts) {
    const line = text.split('\n').find((one) => one.startsWith(`  '${method}': `))
    if (line) return line
  }
  throw new Error(`${method} is not printed.`)
}

/** A value that fits: required parameters only. */
function sample(notation) {
  if (typeof notation === 'string')
    return /unknown|string|id|int|num|datetime/.test(notation) ? "'1'" : /yn|bool/.test(notation) ? "'Y'" : '{}'
  if (Array.isArray(notation)) return '[]'
  if ('|' in notation) return sample(notation['|'][0])
  const members = Object.entries(notation).filter(([key]) => !key.endsWith('?') && !key.includes('*'))
  return `{ ${members.map(([key, value]) => `'${key}': ${sample(value)}`).join(', ')} }`
}

const calls = [0, 1].flatMap((round) =>
  methods.map(
    ([method, { params }], index) => `export const r${round}_${index} = await b24.call('${method}', ${sample(params)})`,
  ),
)

function handWritten() {
  const entries = methods.map(([method]) => entryOf(method))
  const objects = new Map()
  const collect = (text) => {
    for (const name of new Set(text.match(/\b[A-Z]\w+/g))) {
      if (objects.has(name)) continue
      const found = texts
        .map((one) => new RegExp(`export interface ${name} \\{[\\s\\S]*?\\n\\}`).exec(one)?.[0])
        .find(Boolean)
      if (!found) continue
      objects.set(name, found)
      collect(found)
    }
  }
  collect(entries.join('\n'))
  const shapes = readFileSync(join(root, 'src/catalog/shapes.ts'), 'utf8')
  return `${shapes}\n${[...objects.values()].join('\n')}\nexport interface Table {\n${entries.join('\n')}\n}
export declare const b24: { call<M extends keyof Table>(method: M, params: Table[M]['params']): Promise<Table[M]['result']> }\n`
}

const options = {
  strict: true,
  noEmit: true,
  target: 'ES2022',
  module: 'ESNext',
  moduleResolution: 'Bundler',
  types: [],
  skipLibCheck: true,
}
function project(name, files) {
  const path = join(folder, name)
  mkdirSync(join(path, 'node_modules'), { recursive: true })
  symlinkSync(root, join(path, 'node_modules/b24kit'))
  writeFileSync(join(path, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: Object.keys(files) }))
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text)
  return path
}

const start = "import { createClient, webhook } from 'b24kit'\nconst b24 = createClient({ auth: webhook('') })\n"
const typed = project('typed', { 'calls.ts': `${start}${calls.join('\n')}\n`, 'editor.ts': start })
const byHand = project('by-hand', {
  'map.ts': handWritten(),
  'calls.ts': `import { b24 } from './map'\n${calls.join('\n')}\n`,
})

const tsc = join(root, 'node_modules/typescript/bin/tsc')
const time = (path) => {
  const began = performance.now()
  execFileSync('node', [tsc, '-p', path], { stdio: 'pipe' })
  return performance.now() - began
}
const median = (values) => [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)]

try {
  const times = { typed: [], byHand: [] }
  for (let run = 0; run < RUNS; run++) {
    times.byHand.push(time(byHand))
    times.typed.push(time(typed))
  }
  const [mine, theirs] = [median(times.typed), median(times.byHand)]
  console.log(
    `type-checking 200 calls of 100 methods: ${mine.toFixed(0)} ms, on a map by hand ${theirs.toFixed(0)} ms, ratio ${(mine / theirs).toFixed(2)}`,
  )
  const { first, later, count } = await completionTimes(join(typed, 'editor.ts'), `${start}void b24.call('')\n`)
  console.log(
    `completion after b24.call(': ${count} names, ${later.toFixed(0)} ms (${first.toFixed(0)} ms when the project has just been opened)`,
  )
} catch (error) {
  console.log(error.stdout?.toString() ?? error)
  process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
