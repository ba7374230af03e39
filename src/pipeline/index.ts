export { commandError } from './classify'
export { isRecord, readCount } from './envelope'
export { pathText, toJsonParams } from './params'
export { createPipeline } from './pipeline'
export { redact, redactJson } from './redact'
export { restV3 } from './rest-v3'
export type { Fetch } from './send'
export type {
  CallOptions,
  Envelope,
  Json,
  JsonObject,
  ObservedEvent,
  RetryOptions,
  Send,
  Time,
  Wire,
} from './types'
