// Comparing secrets tells nothing by the time that it takes.

/** Takes as long for any two texts of one length. */
export function isSame(left: string, right: string): boolean {
  let difference = left.length ^ right.length
  for (let at = 0; at < right.length; at++) difference |= (left.charCodeAt(at) || 0) ^ right.charCodeAt(at)
  return difference === 0
}
