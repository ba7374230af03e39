// Deal changes in, pushes out: a server that a portal sends its events to. Here it is an emulated one, over HTTP.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createReceiver, toNodeListener } from 'b24kit/events'
import { createApp } from 'b24kit/oauth'
import { createDevices, createPush, type PushSender } from 'b24kit/push'
import { memoryStorage } from 'b24kit/storage'
import { createPortal } from 'b24kit/testing'

const portal = createPortal()
const { clientId, clientSecret, memberId } = portal.app
const storage = memoryStorage() // fileStorage, redisStorage, postgresStorage …
const app = createApp({ clientId, clientSecret, storage, fetch: portal.fetch })

const devices = createDevices(storage)
// In place of firebaseSender, expoSender, apnsSender or webPushSender.
const terminal: PushSender = {
  chunk: 100,
  async send(messages) {
    for (const { token, alert, data } of messages) console.log(`${token}: ${alert?.title} (${data.object})`)
    return messages.map(() => ({ status: 'accepted' }))
  },
}
const push = createPush({
  senders: { terminal },
  devices,
  map: () => ({ users: [1, 2], alert: { title: 'A deal has changed' } }),
  window: 1000,
})

const receiver = createReceiver({ app, storage })
receiver.on('ONCRMDEALUPDATE', { read: true, select: ['TITLE', 'STAGE_ID'] }, async (delivery) => {
  if (delivery.object) console.log(`Deal "${delivery.object.TITLE}" is now in stage ${delivery.object.STAGE_ID}.`)
  await push.notify(delivery)
})

const server = createServer(toNodeListener(receiver)).listen(0, '127.0.0.1')
await new Promise((resolve) => server.once('listening', resolve))
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/events`

// The application is installed, asks for its events, and two people have phones.
portal.events.trigger('ONAPPINSTALL', { to: url, data: { VERSION: '1' } })
await portal.events.sent()
const client = app.client(memberId)
await receiver.sync(client, url)
await devices.register({ memberId, userId: 1, provider: 'terminal', token: 'phone of 1' })
await devices.register({ memberId, userId: 2, provider: 'terminal', token: 'phone of 2' })

// User 1 works: user 2 is told, once for each deal.
for (const id of [3, 5]) {
  await client.call('crm.deal.update', { id, fields: { STAGE_ID: 'EXECUTING' } })
  await client.call('crm.deal.update', { id, fields: { TITLE: `Roof ${id}`, STAGE_ID: 'WON' } })
}
await portal.events.sent()
await receiver.idle()
server.close()
