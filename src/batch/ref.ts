// A reference stands for what an earlier command of the same batch will answer: `found.ref.CONTACT_ID`.
import { UsageError } from '../errors'
import type { BatchCommand } from './types'

/** What a reference needs to know of the command that it leads to. */
export type Referred = Pick<BatchCommand<unknown>, 'method' | 'index'>

export interface RefTarget {
  command: Referred
  path: readonly string[]
}

const targets = new WeakMap<object, RefTarget>()

export const targetOf = (value: unknown): RefTarget | undefined =>
  typeof value === 'object' && value !== null ? targets.get(value) : undefined

export const isRef = (value: unknown): boolean => targetOf(value) !== undefined

/** Every property of a reference is a reference further in. */
export function createRef(command: Referred, path: readonly string[] = []): object {
  const ref: object = new Proxy(Object.create(null), {
    get(_target, key) {
      if (key === Symbol.toPrimitive) return refuseText
      if (typeof key === 'symbol') return undefined
      if (/[[\]\s]/.test(key) || key === '') throw new UsageError(`A reference can't go through the key "${key}".`)
      return createRef(command, [...path, key])
    },
    set: refuseChange,
    deleteProperty: refuseChange,
    defineProperty: refuseChange,
  })
  targets.set(ref, { command, path })
  return ref
}

const refuseText = (): never => {
  throw new UsageError("A reference can't be part of a text.")
}
const refuseChange = (): never => {
  throw new UsageError("A reference can't be changed.")
}
