import { UsageError } from './errors'

/** A number that a caller gave, or an error that says what it should have been. */
export function checkNumber(name: string, value: unknown, least: number, isWhole = false): void {
  if (typeof value === 'number' && value >= least && (!isWhole || Number.isInteger(value))) return
  throw new UsageError(`${name} must be a ${isWhole ? 'whole ' : ''}number from ${least} up (got ${String(value)}).`)
}
