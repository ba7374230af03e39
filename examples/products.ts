// Products and their prices: a batch whose second command uses what the first one answers.
// Run it with `npx tsx examples/products.ts`.
import { createClient, webhook } from 'b24kit'
import { createPortal } from 'b24kit/testing'

// The emulated portal keeps no catalogue of goods: what it answers here is made up, in the documented shape.
const portal = createPortal()
const b24 = createClient({ auth: webhook(portal.webhookUrl), fetch: portal.fetch })

const batch = b24.batch()
const products = batch.add('catalog.product.list', {
  select: ['id', 'iblockId', 'name'],
  filter: { iblockId: 23 },
})
const prices = batch.add('catalog.price.list', { filter: { productId: products.ref.products[0].id } })
const done = await batch.run()
const [product] = done.value(products).products
console.log(
  product?.name,
  done
    .value(prices)
    .prices.map(({ price, currency }) => `${price} ${currency}`)
    .join(', '),
)
