// b24kit/oauth: applications on servers, and the tokens that they keep.
export { type App, type AppOptions, createApp } from './app'
export type { Account } from './custody'
export type { OAuthEvent } from './events'
export { parseRedirect, type Redirect } from './redirect'
