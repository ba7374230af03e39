// Answers as they leave the portal: JSON from REST itself, pages from whatever stands in front of it.
import type { Value } from './values'

export const respond = (status: number, body: Value, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
      ...headers,
    },
  })

/** What a browser is told before it sends a request of its own. No more headers are allowed than these. */
export const preflight = (): Response =>
  new Response(null, {
    headers: {
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, POST, OPTIONS',
      'access-control-allow-headers': 'origin, content-type, accept',
    },
  })

export const page = (status: number, title: string, headers: Record<string, string> = {}): Response =>
  new Response(`<html><head><title>${status} ${title}</title></head><body><h1>${status} ${title}</h1></body></html>`, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  })
