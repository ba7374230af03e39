export type { Admission, Feedback, Limits, Permit, Priority, Usage } from './limits'
export type { LimitsOptions, Plan } from './settings'
export { sharedLimits } from './shared'
