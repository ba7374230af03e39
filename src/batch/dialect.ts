// How commands of a batch are written and run, in each version of REST.

import type { JsonObject } from '../pipeline'
import { findObstacle, type Obstacle } from './query'
import { runRequest } from './run-request'
import { runRequestV3 } from './run-request-v3'

export interface Dialect {
  /** The first parameter that a batch can't carry as it is. */
  findObstacle(params: JsonObject): Obstacle | undefined
  run: typeof runRequest
  /** One command's failure is told as the failure of all. */
  sharesErrors: boolean
}

export const dialectV2: Dialect = { findObstacle, run: runRequest, sharesErrors: false }
/** JSON carries everything. */
export const dialectV3: Dialect = { findObstacle: () => undefined, run: runRequestV3, sharesErrors: true }
