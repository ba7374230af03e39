// b24kit/oauth/mobile: what a phone or a page needs to sign in. No secret has a place in it.
export { parseRedirect, type Redirect } from '../redirect'
export type { RandomBytes } from '../secret'
export { brokerAuth } from './broker-auth'
export {
  type CapacitorApp,
  type CapacitorAuthSessionOptions,
  type CapacitorBrowser,
  capacitorAuthSession,
} from './capacitor'
export type { AuthSessionResult, BrokerAuth, BrokerAuthOptions, Person } from './types'
