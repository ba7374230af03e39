// The server's side of signing in on a phone. The secret and the refresh tokens stay here; a phone gets a session, and with
// it either access tokens or none at all.
import { B24Error, UsageError } from '../../errors'
import type { App } from '../app'
import type { Account } from '../custody'
import { insideOf } from '../inside'
import type { RandomBytes } from '../secret'
import { createCors } from './cors'
import { answerJson, answerText, readJson, readSession } from './http'
import { createProxy, type ProxiedCall } from './proxy'
import { Refusal, type RefusalCode } from './refusal'
import { createSessions } from './sessions'
import { createSignIn } from './sign-in'
import { createTickets } from './tickets'
import { createTokens } from './tokens'

export interface BrokerOptions {
  /** From `createApp`. The address in the application's card is the broker's own, with `/callback` at its end. */
  app: App
  /** The deep links that people may be sent back to, letter by letter, such as `myapp://signed-in`. The first is taken where a phone names none. */
  redirects: readonly string[]
  /** The portals that people may sign in from. Default: any host; only those on which the app is installed give a code. */
  portals?: readonly string[]
  /**
   * `token`: phones get access tokens and talk to the portal. `proxy`: they get none, and their calls go through the
   * broker. Default: `token`.
   */
  mode?: 'token' | 'proxy'
  /** In `proxy` mode, whether a person may call a method. Default: all that the portal lets them. */
  allow?: (call: ProxiedCall) => boolean | Promise<boolean>
  /** In `proxy` mode, the longest body in bytes. Default: 16,777,216. */
  maxBody?: number
  /** Pages and WebViews that may ask, such as `capacitor://localhost`. Default: none; apps need no entry. */
  origins?: readonly string[]
  /** Told what happens, with codes and never with secrets; what it throws is ignored. */
  onEvent?: (event: BrokerEvent) => void
  /** That many bytes from a source fit for secrets. Default: the platform's. */
  random?: RandomBytes
}

export type BrokerEvent =
  | { type: 'signed-in' | 'signed-out'; memberId: string; userId: number }
  | { type: 'refused'; step: string; code: RefusalCode | (string & {}) }

export type Broker = (request: Request) => Promise<Response>

const SMALL = 65_536
const LINK = /^(?!(?:javascript|data|vbscript|file|blob):)[a-z][a-z\d+.-]*:\/\/[\x21-\x7e]+$/i

/**
 * @returns a handler for any server that speaks `Request` and `Response`; mount it at an address of its own
 * @throws {UsageError} where an option can't be meant
 */
export function createBroker(options: BrokerOptions): Broker {
  const { app, redirects, portals, mode = 'token', allow = () => true, maxBody = 16_777_216, origins = [] } = options
  const { onEvent, random } = options
  const inside = app && insideOf(app)
  if (!inside) throw new UsageError('createBroker needs an app made by createApp.')
  if (!Array.isArray(redirects) || redirects.length === 0 || !redirects.every(isLink))
    throw new UsageError('createBroker needs redirects: the deep links of your app, such as myapp://signed-in.')
  if (mode !== 'token' && mode !== 'proxy') throw new UsageError('mode must be "token" or "proxy".')
  if (options.allow !== undefined && mode !== 'proxy')
    throw new UsageError('allow needs mode: "proxy": who has a token calls what the portal lets them.')
  const { storage, clock, custody, clientId } = inside
  const isProxy = mode === 'proxy'
  const shared = { storage, clock, random }
  const tickets = createTickets({ ...shared, prefix: `broker:${clientId}:ticket:` })
  const sessions = createSessions({ ...shared, prefix: `broker:${clientId}:${mode}-session:` })
  const tokens = createTokens({ custody, sessions, now: clock.now, isProxy })
  const known = portals?.map((host) => host.toLowerCase())
  const isKnownPortal = (host: string): boolean => known === undefined || known.includes(host)
  const signIn = createSignIn({ ...shared, app, inside, redirects, isKnownPortal, tickets })
  const proxy = createProxy({
    client: ({ memberId, userId }) => app.client(memberId, { userId }),
    isOpen: allow,
  })
  const cors = createCors(origins)
  const tell = (event: BrokerEvent): void => {
    try {
      onEvent?.(event)
    } catch {} // A fault in somebody's logging must not turn into a failed sign-in.
  }
  const tellOf = (type: 'signed-in' | 'signed-out', { memberId, userId }: Account): void =>
    tell({ type, memberId, userId })

  const posts: Record<string, (request: Request, body: Record<string, unknown>) => Promise<Response>> = {
    async redeem(_request, { ticket, verifier }) {
      const account = await tickets.redeem(textOf(ticket), textOf(verifier))
      const token = await tokens.first(account)
      const session = await sessions.open(account)
      tellOf('signed-in', account)
      return answerJson(200, { session, ...account, ...token })
    },
    async token(request, body) {
      const session = await sessions.find(readSession(request, body))
      const rejected = typeof body.rejected === 'string' ? body.rejected : undefined
      const token = await tokens.next(session, rejected)
      return answerJson(200, { memberId: session.memberId, userId: session.userId, ...token })
    },
    async revoke(request, body) {
      const session = await sessions.find(readSession(request, body))
      await tokens.end(session)
      tellOf('signed-out', session)
      return answerJson(200, {})
    },
  }

  async function answer(request: Request, step: string, url: URL): Promise<Response> {
    if (request.method === 'GET' && step === 'start') return signIn.start(url.searchParams)
    if (request.method === 'GET' && step === 'callback') return signIn.callback(url.searchParams)
    const [, method] = /^rest\/(.+)$/.exec(step) ?? []
    if (request.method !== 'POST') throw new Refusal('NOT_FOUND')
    if (method !== undefined && isProxy) {
      // Whoever shows no session in the header is not listened to at length.
      const shown = readSession(request, undefined)
      const early = shown === '' ? undefined : await sessions.find(shown)
      const body = await readJson(request, early ? maxBody : SMALL, true)
      const session = early ?? (await sessions.find(readSession(request, body)))
      return proxy(session, method, body, request.headers.get('idempotency-key'))
    }
    const post = Object.hasOwn(posts, step) ? posts[step] : undefined
    if (!post) throw new Refusal('NOT_FOUND')
    return post(request, (await readJson(request, SMALL)) as Record<string, unknown>)
  }

  return async (request) => {
    if (cors.isPreflight(request)) return cors.allow(request, new Response(null, { status: 204 }))
    const url = new URL(request.url)
    const [, step = ''] = /\/(start|callback|redeem|token|revoke|rest\/(?:api\/)?[\w.]+)\/?$/.exec(url.pathname) ?? []
    const response = await answer(request, step, url).catch((error: unknown) => {
      const { status, code, text } = refusalFor(error)
      tell({ type: 'refused', step: step.split('/')[0] ?? '', code })
      return request.method === 'GET'
        ? answerText(status, `${text} (${code})`)
        : answerJson(status, { error: code, error_description: text })
    })
    return cors.allow(request, response)
  }
}

/** Whatever goes wrong is told by its code; what was sent is not. */
function refusalFor(error: unknown): { status: number; code: string; text: string } {
  if (error instanceof Refusal) return { status: error.status, code: error.code, text: error.message }
  if (!(error instanceof B24Error)) throw error
  if (error.name === 'AuthError' || error.name === 'SignatureError')
    return { status: 401, code: error.code, text: 'The portal lets this person in no more: sign in again.' }
  return { status: 503, code: error.code, text: 'The sign-in server is out of order: try again later.' }
}

const isLink = (text: unknown): boolean =>
  typeof text === 'string' &&
  LINK.test(text) &&
  !/^http:/i.test(text.replace(/^http:\/\/(localhost|127\.0\.0\.1)\b/i, ''))
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
