export { type BulkOptions, bulk } from './bulk'
export type { BulkOutcome } from './run-chunk'
