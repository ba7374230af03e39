import type { Auth } from '../auth'
import type { Clock } from '../clock'
import type { Limits } from '../limits'
import type { Fetch } from './send'
import type { ObservedEvent, RetryOptions } from './types'

/** What all steps of the pipeline are made with. */
export interface PipelineOptions {
  auth: Auth
  limits: Limits
  clock: Clock
  random: () => number
  fetch: Fetch
  timeout: number
  retry: RetryOptions | false | undefined
  connector: string | undefined
  observe: (event: ObservedEvent) => void
}
