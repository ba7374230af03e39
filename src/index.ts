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
export { type Batch, type Client, type ClientOptions, createClient, type RawClient } from './client'
export { type Clock, systemClock } from './clock'
export {
  ApiError,
  AuthError,
  B24Error,
  type ErrorDetails,
  LimitError,
  ListError,
  NetworkError,
  SignatureError,
  StorageError,
  TimeoutError,
  UnknownOutcomeError,
  UsageError,
} from './errors'
export type { Admission, Feedback, Limits, LimitsOptions, Permit, Plan, Priority, Usage } from './limits'
export type { List, ListOptions, ListProgress } from './list'
export type { CallOptions, Envelope, Fetch, ObservedEvent, RetryOptions, Time } from './pipeline'
