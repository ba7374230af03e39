// Fastify knows no forms by itself; whatever parser it is given, what it made of the body goes along.
import { toNodeListener } from 'b24kit/events'
import Fastify from 'fastify'
import { receiver } from './receiver'

const listener = toNodeListener(receiver)
const app = Fastify()
app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
  done(null, body),
)
app.post('/events', async (request, reply) => {
  reply.hijack()
  await listener(Object.assign(request.raw, { body: request.body }), reply.raw)
})

await app.listen({ port: Number(process.env.PORT ?? 3000) })
export const { server } = app
