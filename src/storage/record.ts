// What capabilities keep in a storage: a record as JSON.
import { isRecord } from '../pipeline'

/**
 * @param has a name that such a record has
 * @returns undefined for what can't be read: it was not written here, and is as if it were not there
 */
export function readRecord<Kept extends object>(text: string | undefined, has: keyof Kept & string): Kept | undefined {
  if (text === undefined) return undefined
  try {
    const found: unknown = JSON.parse(text)
    // Only who has written it knows the rest of its shape.
    return isRecord(found) && found[has] !== undefined ? (found as Kept) : undefined
  } catch {
    return undefined
  }
}
