// Next.js: as app/events/route.ts.
import { receiver } from './receiver'

export const POST = receiver.fetch
