// `b24 login`: signs in at a portal with a local application, and keeps the tokens for the other commands.
import { randomUUID } from 'node:crypto'
import { B24Error, UsageError } from '../index'
import { portalHost } from '../oauth/redirect'
import { type Account, appOf, keepAccount } from './account'
import { askHidden, eachLine } from './ask'
import { listenForCallback } from './callback'
import { openOwnVault } from './vault'

export interface LoginCommandOptions {
  portal: string
  clientId?: string
  port: number
  browser: boolean
}

const say = (text: string): void => void process.stderr.write(`${text}\n`)

export async function login({ portal, clientId, port, browser }: LoginCommandOptions): Promise<void> {
  if (!clientId)
    throw new UsageError('whose? Give the application by --client-id or B24_CLIENT_ID; its card in the portal has it.')
  portalHost(portal)
  const clientSecret = process.env.B24_CLIENT_SECRET || (await askHidden("The application's client secret: "))
  if (!clientSecret)
    throw new UsageError("the application's client secret is missing: type it, or set B24_CLIENT_SECRET.")
  const { storage, keyIs } = await openOwnVault()
  const app = appOf(storage, { clientId, clientSecret })
  const state = randomUUID()
  const url = app.authorizeUrl(portal, { state })

  const over = new AbortController()
  let signedIn: Pick<Account, 'memberId' | 'userId'> | undefined
  const take = async (redirect: string, named?: { portal: string }): Promise<void> => {
    signedIn = await app.exchange(redirect, { state, ...named })
    over.abort()
  }
  const refuse = (error: unknown): void => {
    if (!(error instanceof B24Error)) throw error
    say(`${error.name}: ${error.message}`)
  }
  const callback = await listenForCallback(port, (redirect) =>
    take(redirect).catch((error: unknown) => {
      refuse(error)
      throw error
    }),
  )
  say(
    callback
      ? `Waiting at http://127.0.0.1:${port}/ for the browser; that address must be in the application's card.`
      : `Port ${port} is taken, so the browser can't come back by itself; choose another one with --port.`,
  )
  say(`Sign in at\n${url}\nIf the browser ends elsewhere, paste its address, or the code in it, here.`)
  if (browser) await openBrowser(url)
  await eachLine(over.signal, async (line) => {
    try {
      if (/\b(code|error)=/.test(line)) await take(line.includes('?') ? line : `?${line}`)
      else if (/^[\w.-]+$/.test(line)) await take(`?code=${line}&state=${state}`, { portal })
      else say('That is neither the address that the browser ended at, nor the code in it.')
    } catch (error) {
      refuse(error)
    }
  })
  if (callback && !signedIn) await aborted(over.signal)
  callback?.close()
  if (!signedIn) throw new UsageError('nobody has signed in: the input ended before an address was pasted.')

  const { memberId, userId } = signedIn
  await keepAccount(storage, portal, { clientId, clientSecret, memberId, userId })
  say(`Signed in at ${portal} as user ${userId}. The tokens are kept sealed; the key is in ${keyIs}.`)
  say(`Try: b24 call profile --portal ${portal}`)
}

/** Where nobody can type, the browser may still come back. */
const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })

async function openBrowser(url: string): Promise<void> {
  try {
    const { default: open } = await import('open')
    const started = await open(url)
    started.once('error', () => {})
  } catch {} // The address is on the screen already.
}
