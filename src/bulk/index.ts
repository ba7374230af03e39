export { type BulkOptions, type BulkOutcome, bulk } from './bulk'
