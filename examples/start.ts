// The whole short way: an emulated portal behind a real socket, all of its deals in a file, and a batch with a reference.
// Run it with `npm start`.
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { createClient, webhook } from 'b24kit'
import { createPortal } from 'b24kit/testing'

const DEALS = 25_000
const FILE = 'deals.ndjson'

const portal = await createPortal({ deals: DEALS }).serve()
console.log(`An emulated portal with ${DEALS.toLocaleString('en')} deals is at ${portal.url}`)

const b24 = createClient({ auth: webhook(portal.webhookUrl) })

const began = Date.now()
const file = createWriteStream(FILE)
let told = 0
const deals = b24.list(
  'crm.deal.list',
  { select: ['ID', 'TITLE', 'STAGE_ID', 'OPPORTUNITY', 'CONTACT_ID'] },
  {
    concurrency: 8,
    onProgress({ rows }) {
      if (rows - told < 5_000) return
      told = rows
      console.log(`${rows.toLocaleString('en')} of ${DEALS.toLocaleString('en')} deals`)
    },
  },
)
for await (const deal of deals) file.write(`${JSON.stringify(deal)}\n`)
file.end()
await finished(file)
console.log(`All deals are in ${FILE} after ${((Date.now() - began) / 1000).toFixed(1)} s.`)

const batch = b24.batch()
const found = batch.add('crm.deal.get', { id: 42 })
const buyer = batch.add('crm.contact.get', { id: found.ref.CONTACT_ID })
const done = await batch.run()
const { TITLE } = done.value(found)
const { NAME, LAST_NAME } = done.value(buyer)
console.log(`Deal 42, "${TITLE}", and its buyer, ${NAME} ${LAST_NAME}, came in one request.`)

await portal.close()
