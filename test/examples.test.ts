// Each example runs as it stands, and says something.
import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { emitted } from './emitted'

const root = fileURLToPath(new URL('..', import.meta.url))
const examples = readdirSync(`${root}examples`).filter((file) => file.endsWith('.ts') && file !== 'start.ts')

it.each(examples)('examples/%s runs', (file) => {
  const told = execFileSync('npx', ['tsx', `examples/${file}`], { cwd: root, encoding: 'utf8', stdio: 'pipe' })
  emitted(file, told)
  expect(told.trim().split('\n').length).toBeGreaterThan(0)
  expect(told).not.toMatch(/undefined|NaN|\[object/)
})
