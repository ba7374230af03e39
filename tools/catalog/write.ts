// The catalogue as files: one to a scope, sorted, the same bytes from the same facts.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ScopeFacts } from './facts'

export function writeCatalog(folder: string, scopes: readonly ScopeFacts[]): void {
  mkdirSync(folder, { recursive: true })
  for (const file of readdirSync(folder)) if (file.endsWith('.json')) rmSync(join(folder, file))
  for (const facts of scopes) writeFileSync(join(folder, `${facts.scope}.json`), `${format(sorted(facts))}\n`)
}

export const readCatalog = (folder: string): ScopeFacts[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as ScopeFacts)

/** Names of methods, events and objects in order; members stay as they are documented. */
const sorted = (facts: ScopeFacts): ScopeFacts => ({
  scope: facts.scope,
  methods: byName(facts.methods),
  methodsV3: byName(facts.methodsV3),
  events: byName(facts.events),
  objects: byName(facts.objects),
})

const byName = <Value>(group: Record<string, Value>): Record<string, Value> =>
  Object.fromEntries(Object.entries(group).sort(([left], [right]) => (left < right ? -1 : 1)))

/** JSON, a line for whatever fits into one. */
function format(value: unknown, indent = ''): string {
  const flat = JSON.stringify(value)
  if (flat.length + indent.length < 120 || typeof value !== 'object' || value === null) return flat
  const inner = `${indent}  `
  const lines = Array.isArray(value)
    ? value.map((item) => format(item, inner))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${format(item, inner)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}\n${lines.map((line) => inner + line).join(',\n')}\n${indent}${close}`
}
