import { readFile } from 'node:fs/promises'
import type { Plan } from '../index'
import { createPortal } from '../testing'

export interface PortalCommandOptions {
  port: number
  hostname: string
  deals: number
  plan: Plan
  latency: number
  tlsCert?: string
  tlsKey?: string
}

export async function servePortal({
  port,
  hostname,
  deals,
  plan,
  latency,
  tlsCert,
  tlsKey,
}: PortalCommandOptions): Promise<void> {
  if ((tlsCert === undefined) !== (tlsKey === undefined)) throw new Error('--tls-cert and --tls-key go together.')
  const tls =
    tlsCert !== undefined && tlsKey !== undefined
      ? { cert: await readFile(tlsCert, 'utf8'), key: await readFile(tlsKey, 'utf8') }
      : undefined
  const portal = createPortal({ deals, plan, latency })
  const served = await portal.serve({ port, hostname, ...(tls && { tls }) }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE' ? new Error(`Port ${port} is taken; choose another one with --port.`) : error
  })
  process.stdout.write(
    `An emulated portal (${plan}) with ${deals.toLocaleString('en')} deals is at\n${served.webhookUrl}\nStop it with Ctrl+C.\n`,
  )
  const stop = () => {
    void served.close()
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}
