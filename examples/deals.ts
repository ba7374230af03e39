// Deals: only the fields that are needed, in groups. Run it with `npx tsx examples/deals.ts`.
import { createClient, webhook } from 'b24kit'
import { deal, only } from 'b24kit/schemas'
import { createPortal } from 'b24kit/testing'

const portal = createPortal({ deals: 500 })
const b24 = createClient({ auth: webhook(portal.webhookUrl), fetch: portal.fetch })

const columns = ['ID', 'STAGE_ID', 'OPPORTUNITY', 'DATE_CREATE'] as const
const byStage = new Map<string, number>()
const deals = b24.list(
  'crm.deal.list',
  { select: columns, filter: { '>=OPPORTUNITY': 1000, '!STAGE_ID': 'LOSE' } },
  { schema: only(deal, columns) },
)
for await (const { STAGE_ID, OPPORTUNITY } of deals) {
  const stage = STAGE_ID ?? '(none)'
  byStage.set(stage, (byStage.get(stage) ?? 0) + (OPPORTUNITY ?? 0))
}
for (const [stage, sum] of byStage) console.log(stage.padEnd(20), sum.toFixed(2).padStart(14))
