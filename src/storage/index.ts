// b24kit/storage: where tokens and the like are kept. Drivers for single places are subpaths of their own.
export { memoryStorage } from './drivers/memory'
export { keyValueStorage } from './key-value'
export { type SealingKey, sealed } from './sealed'
export type { Storage, Values } from './storage'
