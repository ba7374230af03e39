// A smart process: items of a type of your own, with custom fields that the types are told about.
// Run it with `npx tsx examples/smart-process.ts`.
import { createClient, webhook } from 'b24kit'
import { createPortal } from 'b24kit/testing'

declare module 'b24kit' {
  interface CrmItem {
    /** Which machine the order is for. */
    ufCrm5Machine?: string | null
  }
}

const RENTALS = 1032
const portal = createPortal({
  smartProcesses: { [RENTALS]: 75 },
  userFields: { deal: { UF_CRM_5_MACHINE: { type: 'string' } } },
})
const b24 = createClient({ auth: webhook(portal.webhookUrl), fetch: portal.fetch })

const { item } = await b24.call('crm.item.add', {
  entityTypeId: RENTALS,
  fields: { title: 'Excavator for a week', opportunity: 980, currencyId: 'EUR' },
})
console.log(`Item ${item.id} of type ${item.entityTypeId}: ${item.title}`)

const rentals = b24.list('crm.item.list', {
  entityTypeId: RENTALS,
  select: ['id', 'title', 'opportunity'],
  filter: { '>=opportunity': 900, 0: { logic: 'OR', 0: { '%title': 'Excavator' }, 1: { '>id': 70 } } },
})
for await (const { id, title, opportunity } of rentals) console.log(id, title, opportunity)
