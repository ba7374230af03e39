import type { Json } from '../pipeline'
import type { Row } from './rows'

/** From where another walk can go on: after an id, or some rows into a page, the last of which had an id. */
export type Position =
  | { id: number }
  | { start: number; skip: number; last?: unknown }
  | { step: Json; skip: number; last?: unknown }

export interface Page {
  rows: Row[]
  /** The position behind the row at this index. */
  after(index: number): Position
  /** How many rows the list has, where the portal said so. */
  total?: number
}

export interface WalkContext {
  signal: AbortSignal
  concurrency: number
  /** Rows wanted at the most. */
  limit: number
  from?: Position | undefined
}

export const PAGE_SIZE = 50
/** Pages to a request: from one, so that a short list stays one cheap request, to as many as a batch holds. */
export const GROWTH = [1, 4, 16, 50]
/** With the limits waited for, a request that brings nothing so often is not going to. */
export const MAX_STALLS = 12
