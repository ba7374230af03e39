// What signing in on a phone is told and tells.
import type { Auth } from '../../auth'
import type { Clock } from '../../clock'
import type { Fetch } from '../../pipeline'
import type { Storage } from '../../storage'
import type { RandomBytes } from '../secret'

/** What a browser for signing in came to. `url` is the deep link, where there is one. */
export interface AuthSessionResult {
  type: string
  url?: string
}

export interface BrokerAuthOptions {
  /** Where the broker is, such as `https://api.example.com/b24`. */
  url: string
  /** Where the session is kept: the platform's keychain. */
  storage: Storage
  /**
   * Opens the system's browser and resolves when it comes back: `WebBrowser.openAuthSessionAsync` of Expo,
   * `InAppBrowser.openAuth`, or `capacitorAuthSession({ Browser, App })`.
   */
  openAuthSession(url: string, redirect: string): Promise<AuthSessionResult>
  /** The deep link that the browser comes back by, one of the broker's `redirects`. Default: its first. */
  redirect?: string
  /** Tells several people on one phone apart. Default: `default`. */
  account?: string
  /** That many bytes from a source fit for secrets. Needed where the platform has no `crypto`, as React Native. */
  random?: RandomBytes
  /** Default: the platform's. */
  fetch?: Fetch
  /** Default: the machine's time. */
  clock?: Clock
  /** Milliseconds that the broker may take for an answer. Default: 30,000. */
  timeout?: number
  /** Told once when the session is over and somebody has to sign in again; what it throws is ignored. */
  onSignedOut?: (code: string) => void
}

export interface Person {
  memberId: string
  userId: number
}

/** Pass it to `createClient` as `auth`, in as many screens as there are. */
export interface BrokerAuth extends Auth {
  /**
   * Lets somebody sign in at a portal.
   * @param portal its host, such as `example.bitrix24.com`
   * @throws {UsageError} where the portal is no host
   * @throws {AuthError} `CANCELLED` where the browser was closed
   * @throws {SignatureError} where the broker or the phone refuses; `code` says why
   */
  signIn(portal: string): Promise<Person>
  /** Finishes a sign-in by the deep link that the app was started with, when it had been closed behind the browser. */
  resume(url: string): Promise<Person>
  /** Who is signed in, without asking anybody. */
  person(): Promise<Person | undefined>
  /**
   * Forgets the session, here in any case, and at the broker.
   * @throws {NetworkError} where the broker could not be told
   */
  signOut(): Promise<void>
}
