// From an HTTP request to a method with parameters, step by step as the real server reads it.
import { parsePhpPairs, parsePhpQuery } from './php-query'
import { type Dictionary, dictionary, param, phpArray, textOf, type Value } from './values'

export interface Call {
  method: string
  params: Dictionary
  /** From the path of an incoming webhook. */
  webhook?: { user: string; secret: string }
  token?: string
  connector?: string
  transport: 'json' | 'xml'
  v3: boolean
  /** What was posted to REST 3.0, as JSON; undefined where it isn't. */
  json?: unknown
  idempotencyKey?: string
}

export async function decodeCall(request: Request): Promise<Call | undefined> {
  const url = new URL(request.url)
  const path = /\/rest\/(api\/)?(?:(\w+)\/([^/]+)\/)?([^/]+?)(\.json|\.xml)?\/?$/.exec(decodePath(url.pathname))
  if (!path) return undefined
  const [, api, user, secret, method, suffix] = path
  const json = api === undefined ? undefined : await decodeJson(request)
  const params = dictionary(
    api === undefined
      ? [...Object.entries(parsePhpQuery(url.search.slice(1))), ...Object.entries(await decodeBody(request))]
      : Object.entries(isObject(json) ? json : {}),
  )
  const login = textOf(params.aplogin)
  const password = textOf(params.ap)
  const bearer = /^Bearer\s+(.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  const token = bearer ?? (textOf(params.auth) || textOf(params.access_token))
  const connector = textOf(params.auth_connector)
  const idempotencyKey = request.headers.get('idempotency-key')
  for (const name of ['auth', 'access_token', 'auth_connector', 'aplogin', 'ap']) delete params[name]
  return {
    method: method as string,
    params,
    ...(user && secret ? { webhook: { user, secret } } : login && { webhook: { user: login, secret: password } }),
    ...(token && { token }),
    ...(connector && { connector }),
    transport: suffix === '.xml' ? 'xml' : 'json',
    v3: api !== undefined,
    ...(api !== undefined && { json }),
    ...(idempotencyKey !== null && { idempotencyKey }),
  }
}

const isObject = (value: unknown): value is Dictionary =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** REST 3.0 takes nothing but JSON. A request without a body has no parameters. */
async function decodeJson(request: Request): Promise<unknown> {
  const text = await request.text()
  if (text === '') return {}
  if (!/^application\/json/i.test(request.headers.get('content-type') ?? '')) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const decodePath = (path: string): string => {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

async function decodeBody(request: Request): Promise<Dictionary> {
  if (request.method !== 'POST') return {}
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
  if (type === 'multipart/form-data') return decodeMultipart(request)
  const text = await request.text()
  if (type !== 'application/json') return parsePhpQuery(text)
  try {
    const json = toPhp(JSON.parse(text))
    return typeof json === 'object' && json !== null ? dictionary(Object.entries(json)) : {}
  } catch {
    return {} // Broken JSON is no error for the portal: it reads it as no parameters.
  }
}

async function decodeMultipart(request: Request): Promise<Dictionary> {
  try {
    const form = await request.formData()
    const pairs: [string, string][] = []
    form.forEach((value, name) => {
      if (typeof value === 'string') pairs.push([name, value])
    })
    return parsePhpPairs(pairs)
  } catch {
    return {}
  }
}

/** Decoded JSON as PHP has it: an object whose keys are 0, 1, 2 … is the same thing as an array. */
function toPhp(value: unknown): Value {
  if (Array.isArray(value)) return value.map(toPhp)
  if (typeof value !== 'object' || value === null) return value as Value
  return phpArray(Object.entries(value).map(([key, item]) => [key, toPhp(item)] as const))
}

export const startOf = (params: Dictionary): number | undefined => {
  const start = param(params, 'start')
  return start === undefined || start === null ? undefined : Number.parseInt(textOf(start), 10) || 0
}
