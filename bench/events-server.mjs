// A server for events, in a process of its own: a receiver whose handlers take a second, or nothing but a server that answers.
import { createServer } from 'node:http'
import { createReceiver, toNodeListener } from 'b24kit/events'
import { memoryStorage } from 'b24kit/storage'
import { fileStorage } from 'b24kit/storage/file'

const [kind, folder, memberId, token] = process.argv.slice(2)

function bare(request, response) {
  request.resume()
  request.on('end', () => response.end('ok'))
}

function receiving() {
  const receiver = createReceiver({
    applicationTokens: { [memberId]: token },
    storage: kind === 'file' ? fileStorage(folder) : memoryStorage(),
    concurrency: 10_000,
  })
  receiver.on('ONCRMDEALUPDATE', () => new Promise((resolve) => setTimeout(resolve, 1000)))
  return toNodeListener(receiver)
}

const server = createServer(kind === 'bare' ? bare : receiving())
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }))
