// A process with a receiver over HTTP, to be killed: tells on its output what its handlers have begun and finished.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createReceiver, toNodeListener } from '../../src/events'
import { fileStorage } from '../../src/storage/drivers/file'

const { folder, memberId, token } = JSON.parse(process.argv[2] ?? '{}') as Record<string, string>

const receiver = createReceiver({
  applicationTokens: { [memberId ?? '']: token ?? '' },
  storage: fileStorage(folder ?? ''),
  concurrency: 1,
  lease: 300,
})
const tell = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`)
receiver.on('ONCRMDEALUPDATE', async ({ id, repeated }) => {
  tell({ begun: id, repeated })
  await new Promise((resolve) => setTimeout(resolve, 5))
  tell({ finished: id })
})
const server = createServer(toNodeListener(receiver)).listen(0, '127.0.0.1', () => {
  tell({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` })
})
