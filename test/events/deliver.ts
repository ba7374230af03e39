// Bodies as a portal sends them.
import { randomUUID } from 'node:crypto'

export const MEMBER = 'd897063e1ce7c5eb9f04b9751eef5915'
export const TOKEN = `apptoken-${randomUUID()}`

export const fields = (value: unknown, name = ''): [string, string][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, item]) => fields(item, name === '' ? key : `${name}[${key}]`))
    : [[name, String(value)]]

export interface Parts {
  event?: string
  data?: unknown
  ts?: number
  auth?: Record<string, unknown>
  more?: Record<string, unknown>
}

export function body({
  event = 'ONCRMDEALUPDATE',
  data = { FIELDS: { ID: '42' } },
  ts = 1_766_047_124,
  ...rest
}: Parts = {}): string {
  const auth = {
    domain: 'acme.bitrix24.test',
    client_endpoint: 'https://acme.bitrix24.test/rest/',
    member_id: MEMBER,
    user_id: 1,
    application_token: TOKEN,
    ...rest.auth,
  }
  const all = { event, event_handler_id: 185, data, ts, auth, ...rest.more }
  return new URLSearchParams(fields(all)).toString()
}

export const request = (text: string, init: RequestInit = {}): Request =>
  new Request('https://app.example/events', {
    method: 'POST',
    body: text,
    ...init,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...init.headers },
  })
