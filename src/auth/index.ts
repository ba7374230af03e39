export type { Auth, Credentials } from './auth'
export { type AccessToken, bearer, type TokenProvider, type TokenRequest } from './bearer'
export { requireSecureUrl } from './secure-url'
export { type WebhookOptions, webhook } from './webhook'
