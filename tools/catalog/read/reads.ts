// Whether a method only reads. The documentation doesn't say, but the names do, with exceptions.

import { isReadByName } from '../../../src/catalog/reads'
import type { Corrections } from '../facts'

export function isRead(name: string, { yes, no }: Corrections['reads']): boolean {
  if (yes.includes(name)) return true
  return !no.includes(name) && isReadByName(name)
}
