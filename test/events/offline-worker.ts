// A process that handles offline events, to be killed: tells on its output what its handler has begun and finished.
import { consumeOffline } from '../../src/events'
import { createApp } from '../../src/oauth'
import { fileStorage } from '../../src/storage/drivers/file'

const words = JSON.parse(process.argv[2] ?? '{}') as Record<string, string>
const { folder = '', url = '', clientId = '', clientSecret = '', memberId = '' } = words

const app = createApp({
  clientId,
  clientSecret,
  storage: fileStorage(folder),
  // All of the portal's addresses are one socket here.
  fetch: (request) => fetch(new Request(request.url.replace(/^https:\/\/[^/]+/, url), request)),
})
const tell = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`)
await consumeOffline({
  client: app.client(memberId),
  events: {
    ONCRMDEALUPDATE: async ({ data, repeated }) => {
      tell({ begun: data.FIELDS.ID, repeated })
      await new Promise((resolve) => setTimeout(resolve, 5))
      tell({ finished: data.FIELDS.ID })
    },
  },
})
