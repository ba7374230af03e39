// npm run catalog -- <checkout of the documentation>: reads it into catalog/, and prints catalog/ into src/.
// Without a checkout it only prints, which is what guards against files that were changed by hand.
import { join } from 'node:path'
import { readCorrections } from './corrections'
import { printCatalog } from './print'
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
printCatalog(join(root, 'src/catalog/generated'), catalog)
console.log(
  `${catalog.reduce((sum, { methods, methodsV3 }) => sum + Object.keys(methods).length + Object.keys(methodsV3).length, 0)} methods, ${catalog.reduce((sum, { events }) => sum + Object.keys(events).length, 0)} events`,
)
