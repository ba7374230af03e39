// `b24 trigger`: sends one event by hand, with the body that a portal would send.
import { createPortal } from '../testing'

export interface TriggerCommandOptions {
  to: string
  id: number
  memberId?: string
  applicationToken?: string
  userId: number
}

export async function trigger(event: string, options: TriggerCommandOptions): Promise<void> {
  const { to, id, memberId, applicationToken, userId } = options
  if (!/^https?:\/\/[^/\s]+/i.test(to))
    throw new Error(`--to must be an address like http://127.0.0.1:3000/events (got ${to}).`)
  let answered = ''
  const portal = createPortal({
    app: { ...(memberId !== undefined && { memberId }), ...(applicationToken !== undefined && { applicationToken }) },
    async deliver(request) {
      const response = await fetch(request)
      answered = `${response.status} ${await response.clone().text()}`.trim()
      return response
    },
  })
  portal.events.trigger(event, { to, id, userId })
  await portal.events.sent()
  if (portal.events.answers.has(0)) throw new Error(`${to} was not reached.`)
  process.stdout.write(`${event.toUpperCase()} of ${id} from the portal ${portal.app.memberId}: ${answered}\n`)
  if (applicationToken === undefined && portal.events.answers.has(401))
    process.stderr.write('Handlers believe the application token that they know: give it by --application-token.\n')
  if (![...portal.events.answers.keys()].every((status) => status < 400)) process.exitCode = 1
}
