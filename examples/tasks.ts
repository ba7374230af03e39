// Tasks, in both versions of REST: filters name fields in UPPER_CASE in one, in camelCase in the other.
// Run it with `npx tsx examples/tasks.ts`.
import { createClient, webhook } from 'b24kit'
import { createPortal } from 'b24kit/testing'

const portal = createPortal({ tasks: 120 })
const b24 = createClient({ auth: webhook(portal.webhookUrl), fetch: portal.fetch })

const { task } = await b24.call('tasks.task.add', { fields: { TITLE: 'Call the roofer', RESPONSIBLE_ID: 2 } })
const open = b24.list('tasks.task.list', { select: ['ID', 'TITLE', 'DEADLINE'], filter: { RESPONSIBLE_ID: 2 } })
console.log(`${await open.count()} tasks of person 2, the new one is number ${task.id}`)

// REST 3.0 repeats a lost write by itself: each has a key, with which it runs once.
const { item } = await b24.v3.call('tasks.task.add', {
  fields: { title: 'Order tiles', creatorId: 1, responsibleId: 2 },
})
const latest = await b24.v3.list('tasks.task.list', { select: ['id', 'title'], filter: [['id', '>', 118]] }).toArray()
console.log(`Task ${item.id} was added; the latest are`, latest.map(({ title }) => title).join(', '))
