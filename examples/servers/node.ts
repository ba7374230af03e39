// Node's own server.
import { createServer } from 'node:http'
import { toNodeListener } from 'b24kit/events'
import { receiver } from './receiver'

export const server = createServer(toNodeListener(receiver)).listen(Number(process.env.PORT ?? 3000))
