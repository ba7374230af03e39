// Contacts with phones: phones have to be named in `select`, and one that is written without an id is added.
// Run it with `npx tsx examples/contacts.ts`.
import { createClient, webhook } from 'b24kit'
import { createPortal } from 'b24kit/testing'

const portal = createPortal({ contacts: 5 })
const b24 = createClient({ auth: webhook(portal.webhookUrl), fetch: portal.fetch })

const id = await b24.call('crm.contact.add', {
  fields: { NAME: 'Ada', LAST_NAME: 'Byron', PHONE: [{ VALUE: '+44 20 7946 0001', VALUE_TYPE: 'WORK' }] },
})
await b24.call('crm.contact.update', {
  id,
  fields: { PHONE: [{ VALUE: '+44 20 7946 0002', VALUE_TYPE: 'MOBILE' }] },
})
for await (const { NAME, LAST_NAME, PHONE = [] } of b24.list('crm.contact.list', {
  select: ['ID', 'NAME', 'LAST_NAME', 'PHONE'],
})) {
  console.log(`${NAME} ${LAST_NAME}:`, PHONE.map(({ VALUE }) => VALUE).join(', ') || 'no phone')
}
