// npm run catalog -- <checkout of the documentation>: reads it into catalog/, and prints catalog/ into src/.
// Without a checkout it only prints, which is what guards against files that were changed by hand.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCorrections } from './corrections'
import { printCatalog } from './print'
import { printCounts } from './print/counts'
import { readCheckout } from './read/checkout'
import { collect } from './read/collect'
import { readCatalog, writeCatalog } from './write'

const root = join(import.meta.dirname, '../..')
const [checkout] = process.argv.slice(2)
if (checkout !== undefined) {
  const scopes = collect(readCheckout(checkout), readCorrections(join(root, 'catalog/corrections')))
  writeCatalog(join(root, 'catalog'), scopes)
}
const catalog = readCatalog(join(root, 'catalog'))
const counts = printCounts(catalog)
printCatalog(join(root, 'src/catalog/generated'), catalog)
writeFileSync(join(root, 'docs/catalog.md'), counts)
console.log(
  counts
    .split('\n')
    .filter((line) => line.startsWith('- '))
    .join('\n'),
)
