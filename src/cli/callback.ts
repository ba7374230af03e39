// Where the browser comes back to: a server on this machine, at the address that is in the application's card.
import { createServer } from 'node:http'
import { B24Error } from '../index'
import { toNodeListener } from '../oauth'

/**
 * @param take is given the redirect; what it rejects with is shown in the browser
 * @returns undefined where the port is taken
 */
export async function listenForCallback(
  port: number,
  take: (redirect: string) => Promise<void>,
): Promise<{ close(): void } | undefined> {
  const page = (status: number, text: string) =>
    new Response(text, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } })
  const server = createServer(
    toNodeListener(async ({ method, url }) => {
      // Browsers ask for icons, too.
      const { searchParams: told } = new URL(url)
      if (method !== 'GET' || !(told.has('code') || told.has('error'))) return page(404, 'There is nothing here.')
      try {
        await take(url)
        return page(200, 'You are signed in. This page may be closed.')
      } catch (error) {
        return page(400, error instanceof B24Error ? error.message : 'That did not work; the terminal says why.')
      }
    }),
  )
  const isListening = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => resolve(true))
  })
  if (!isListening) return undefined
  return {
    close() {
      server.close()
      server.closeIdleConnections()
    },
  }
}
