// npm run catalog -- <checkout of the documentation>: reads it into catalog/, and prints catalog/ into src/ and docs/.
// Without a checkout it only prints; with --check it prints nothing and fails where a file differs.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCorrections } from './corrections'
import { printCatalog } from './print'
import { readCheckout } from './read/checkout'
import { collect } from './read/collect'
import { readCatalog, writeCatalog } from './write'

const root = join(import.meta.dirname, '../..')
const words = process.argv.slice(2)
const isCheck = words.includes('--check')
const checkout = words.find((word) => !word.startsWith('-'))
if (checkout !== undefined && !existsSync(join(checkout, 'api-reference')))
  throw new Error(`${checkout} is no checkout of the documentation: it has no folder api-reference.`)

if (checkout !== undefined && !isCheck)
  writeCatalog(
    join(root, 'catalog'),
    collect(readCheckout(checkout), readCorrections(join(root, 'catalog/corrections'))),
  )

const files = printCatalog(readCatalog(join(root, 'catalog')))
const folder = 'src/catalog/generated'
const stale = readdirSync(join(root, folder))
  .map((file) => `${folder}/${file}`)
  .filter((file) => file.endsWith('.ts') && !files.has(file))

if (isCheck) {
  const different = [...files].filter(
    ([file, text]) => !existsSync(join(root, file)) || readFileSync(join(root, file), 'utf8') !== text,
  )
  for (const file of [...stale, ...different.map(([name]) => name)])
    console.error(`${file} is not what \`npm run catalog\` prints.`)
  if (stale.length + different.length > 0) process.exitCode = 1
} else {
  for (const file of stale) rmSync(join(root, file))
  for (const [file, text] of files) writeFileSync(join(root, file), text)
}
console.log(
  (files.get('docs/catalog.md') ?? '')
    .split('\n')
    .filter((line) => line.startsWith('- '))
    .join('\n'),
)
