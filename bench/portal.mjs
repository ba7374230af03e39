// The portal under test, in a process of its own so that no client pays for it. Its only limit is its own speed.
import { createPortal } from '../dist/testing/index.js'

const [deals, list] = process.argv.slice(2).map(Number)
const portal = createPortal({ deals, plan: 'self-hosted', cost: { list } })
const served = await portal.serve()
process.on('message', () => process.send({ requests: portal.stats().requests }))
process.send({ url: served.webhookUrl })
