// A value of an example as TypeScript. What a snippet computes stands as a value of every type.
import { OPAQUE } from './examples'

export function literal(value: unknown): string {
  if (value === OPAQUE) return '(null as never)'
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '(null as never)'
  return `{ ${Object.entries(value)
    .map(([key, item]) => `${JSON.stringify(key)}: ${literal(item)}`)
    .join(', ')} }`
}
