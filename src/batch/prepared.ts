// A command whose parameters have been looked through: it can be sent, and what it refers to is known.
import { isReadMethod } from '../catalog'
import { UsageError } from '../errors'
import { type Json, type JsonObject, toJsonParams } from '../pipeline'
import { encodeQuery, findObstacle } from './query'
import { isRef, type RefTarget, targetOf } from './ref'

export interface Prepared {
  index: number
  method: string
  params: JsonObject
  isWrite: boolean
  refs: readonly RefTarget[]
  /** The places of the commands that it refers to. */
  needs: ReadonlySet<number>
  /** Roughly how many characters it takes. */
  size: number
}

const FORBIDDEN = ['batch', 'download', 'upload']

/** @throws {UsageError} when a batch can't carry the parameters as they are */
export function prepare(
  index: number,
  method: string,
  params: unknown,
  obstacleIn: typeof findObstacle = findObstacle,
): Prepared {
  if (isRef(params)) throw new UsageError('the parameters must be an object, with references in it.', { method })
  const json = toJsonParams(method, params, isRef)
  if (FORBIDDEN.includes(method.toLowerCase()))
    throw new UsageError(`${method} can't be a command of a batch.`, { method })
  const obstacle = obstacleIn(json)
  if (obstacle) {
    throw new UsageError(`parameter ${obstacle.path} ${obstacle.why}. A call of its own carries it.`, {
      method,
      code: 'NOT_FOR_BATCH',
    })
  }
  return prepared(index, method, json)
}

export function prepared(index: number, method: string, params: JsonObject): Prepared {
  const refs = collectRefs(params)
  return {
    index,
    method,
    params,
    isWrite: !isReadMethod(method),
    refs,
    needs: new Set(refs.map(({ command }) => command.index)),
    size: encodeQuery(params).length + refs.length * 40,
  }
}

function collectRefs(value: Json): RefTarget[] {
  const target = targetOf(value)
  if (target) return [target]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(collectRefs) : []
}
