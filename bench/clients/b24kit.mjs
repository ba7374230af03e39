import { createClient, webhook } from '../../dist/index.js'
import { measure } from '../measure.mjs'

await measure(async (url) => {
  const b24 = createClient({ auth: webhook(url), limits: { plan: 'self-hosted' } })
  let rows = 0
  for await (const _deal of b24.list('crm.deal.list', { select: ['ID', 'TITLE'] })) rows++
  return rows
})
