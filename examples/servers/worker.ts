// A Cloudflare worker: it answers when the event is kept, and stays until it is handled.
import { receiver } from './receiver'

interface Context {
  waitUntil(work: Promise<unknown>): void
}

export default {
  async fetch(request: Request, _env: unknown, context: Context): Promise<Response> {
    const response = await receiver.fetch(request)
    context.waitUntil(receiver.idle())
    return response
  },
}
