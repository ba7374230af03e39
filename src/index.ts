export {
  type AccessToken,
  type Auth,
  bearer,
  type Credentials,
  type TokenProvider,
  type TokenRequest,
  type WebhookOptions,
  webhook,
} from './auth'
export type { BatchCommand, BatchResult, BatchRunOptions, Outcome, Ref, UntypedBatch, WithRefs } from './batch'
export type { BulkOptions, BulkOutcome } from './bulk'
export type * from './catalog'
export { type ClientOptions, createClient } from './client'
export type { Batch, Client, RawClient, TypedCallOptions, TypedListOptions, Verbs } from './client-types'
export { type Clock, systemClock } from './clock'
export {
  ApiError,
  AuthError,
  B24Error,
  type ErrorDetails,
  LimitError,
  ListError,
  NetworkError,
  SchemaError,
  type SchemaIssue,
  SignatureError,
  StorageError,
  TimeoutError,
  UnknownOutcomeError,
  UsageError,
} from './errors'
export type { Admission, Feedback, Limits, LimitsOptions, Permit, Plan, Priority, Usage } from './limits'
export type { List, ListOptions, ListProgress } from './list'
export type { CallOptions, Envelope, Fetch, ObservedEvent, RetryOptions, Time } from './pipeline'
export type { AnySchema, Decoded } from './schema'
