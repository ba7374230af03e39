// Hono, on any of its platforms.
import { Hono } from 'hono'
import { receiver } from './receiver'

const app = new Hono()
app.post('/events', (context) => receiver.fetch(context.req.raw))

export default app
