// b24kit/oauth: applications on servers, the tokens that they keep, and both sides of signing in on a phone.
export { type NodeRequest, type NodeResponse, toNodeListener } from '../server'
export { type App, type AppOptions, createApp } from './app'
export * from './broker'
export type { Account } from './custody'
export type { OAuthEvent } from './events'
export * from './mobile'
