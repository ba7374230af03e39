// npm run catalog:check -- <checkout>: compiles the documentation's own examples, requests and responses, against the types.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { readCorrections } from './corrections'
import { readCheckout } from './read/checkout'
import { literal } from './read/literal'
import { isCut, keyOf, type MethodPage } from './read/method-page'
import { indexObjects } from './read/objects'
import { readMethods } from './read/pages'

const LEAST = 0.97
const root = join(import.meta.dirname, '../..')
const [checkout] = process.argv.slice(2)
if (checkout === undefined) throw new Error('usage: npm run catalog:check -- <checkout of the documentation>')

const corrections = readCorrections(join(root, 'catalog/corrections'))
const known = JSON.parse(readFileSync(join(root, 'catalog/corrections/examples.json'), 'utf8')) as Record<
  string,
  string
>
const pages = readCheckout(checkout)
const methods = readMethods(pages, corrections, indexObjects(pages))

interface Example {
  name: string
  kind: 'request' | 'response'
  line: number
}

const examples: Example[] = []
const lines = [
  `import type { Methods, MethodsV3 } from '${join(root, 'src/catalog/index')}'`,
  `type P<Map, M extends keyof Map> = Map[M] extends { params: infer Given } ? Given : never`,
  `type R<Map, M extends keyof Map> = Map[M] extends { result: infer Given } ? Given : never`,
  // An answer to a request with "select" has some of the fields only.
  `type Cut<T> = T extends (infer E)[] ? Partial<E>[] : { [K in keyof T]: Inner<T[K]> }`,
  `type Inner<T> = T extends (infer E)[] ? Partial<E>[] : T extends Record<string, infer E> ? (string extends keyof T ? Record<string, Partial<E>> : Partial<T>) : T extends object ? Partial<T> : T`,
]
const add = (page: MethodPage, kind: Example['kind'], type: string, value: unknown): void => {
  examples.push({ name: keyOf(page), kind, line: lines.length })
  lines.push(`export const e${lines.length}: ${type} = ${literal(value)}`)
}
for (const page of methods) {
  const method = `${page.version === 3 ? 'MethodsV3' : 'Methods'}, '${page.name}'`
  for (const request of page.requests) add(page, 'request', `P<${method}>`, request)
  if (page.response === undefined) continue
  const { response } = page
  const result = typeof response === 'object' && response !== null && 'result' in response ? response.result : response
  add(page, 'response', isCut(page) ? `Cut<R<${method}>>` : `R<${method}>`, result)
}

const file = join(root, 'node_modules/.cache/examples.ts')
writeFileSync(file, lines.join('\n'))
const program = ts.createProgram([file], {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  target: ts.ScriptTarget.ES2022,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  module: ts.ModuleKind.ESNext,
})
const source = program.getSourceFile(file)
const wrong = new Map<number, string>()
for (const { start, messageText } of source ? ts.getPreEmitDiagnostics(program, source) : []) {
  const { line } = source?.getLineAndCharacterOfPosition(start ?? 0) ?? { line: 0 }
  if (!wrong.has(line)) wrong.set(line, ts.flattenDiagnosticMessageText(messageText, ' ').replace(/\s+/g, ' '))
}

let isShort = false
for (const kind of ['request', 'response'] as const) {
  const all = examples.filter((example) => example.kind === kind)
  const failed = all.filter(({ line }) => wrong.has(line))
  const unexplained = failed.filter(({ name }) => known[`${name} ${kind}`] === undefined)
  const share = (all.length - failed.length) / all.length
  console.log(
    `${kind}s: ${all.length - failed.length} of ${all.length} fit (${(share * 100).toFixed(2)} %), ${failed.length - unexplained.length} known errors of the documentation, ${unexplained.length} others`,
  )
  for (const { name, line } of unexplained) console.log(`  ${name}: ${wrong.get(line)?.slice(-260)}`)
  isShort ||= (all.length - unexplained.length) / all.length < LEAST
}
if (isShort) process.exitCode = 1
