// Node's resolution wants whole file names in the imports of declarations, which the compiler leaves as they are in the
// sources. One file to a source, and not one bundle, so that users can merge members into the interfaces.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const dist = fileURLToPath(new URL('../dist', import.meta.url))
const IMPORT = /((?:from|import)\s*\(?\s*['"])(\.{1,2}(?:\/[^'"]*)?)(['"])/g

for (const name of readdirSync(dist, { recursive: true })) {
  if (!name.endsWith('.d.ts')) continue
  const file = join(dist, name)
  const whole = (path) => {
    const target = join(dirname(file), path)
    if (existsSync(`${target}.d.ts`)) return `${path}.js`
    if (existsSync(join(target, 'index.d.ts'))) return `${path.replace(/\/$/, '')}/index.js`
    throw new Error(`${name} imports ${path}, which is not there.`)
  }
  const text = readFileSync(file, 'utf8')
  writeFileSync(
    file,
    text.replace(IMPORT, (_all, before, path, after) => before + whole(path) + after),
  )
}
