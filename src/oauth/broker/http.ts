// Requests and answers of the broker: what comes in is read once, what goes out is never cached.
import { isRecord } from '../../pipeline'
import { readText } from '../../server'
import { Refusal } from './refusal'

const HEADERS = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' }

export const answerJson = (status: number, body: unknown): Response =>
  new Response(JSON.stringify(body), { status, headers: { ...HEADERS, 'content-type': 'application/json' } })

/** For a browser that can't be sent back to the app. */
export const answerText = (status: number, text: string): Response =>
  new Response(text, { status, headers: { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' } })

export const sendTo = (location: string): Response =>
  new Response(null, { status: 302, headers: { ...HEADERS, location } })

/** A link back into the app, with something in it. */
export function linkTo(redirect: string, given: Record<string, string>): string {
  const query = Object.entries(given)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
  return `${redirect}${redirect.includes('?') ? '&' : '?'}${query}`
}

/** @throws {Refusal} for a body that is longer than `limit` bytes, or no JSON object (or array, where one may come) */
export async function readJson(request: Request, limit: number, mayBeArray = false): Promise<unknown> {
  const text = await readText(request, limit)
  if (text === undefined) throw new Refusal('TOO_LARGE')
  let body: unknown
  try {
    body = text === '' ? {} : JSON.parse(text)
  } catch {} // It is refused below.
  if (isRecord(body) || (mayBeArray && Array.isArray(body))) return body
  throw new Refusal('INVALID_REQUEST')
}

/** What the phone shows in place of a token: in a header, or in the body as REST has it. */
export function readSession(request: Request, body: unknown): string {
  const [, bearer] = /^Bearer (\S+)$/i.exec(request.headers.get('authorization') ?? '') ?? []
  return bearer ?? (isRecord(body) && typeof body.auth === 'string' ? body.auth : '')
}
