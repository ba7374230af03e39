// b24kit/oauth: applications on servers, and the tokens that they keep.
export { type App, type AppOptions, createApp } from './app'
export type { OAuthEvent } from './custody'
export { parseRedirect, type Redirect } from './redirect'
