// `Retry-After` as providers use it: in seconds.

/** @returns milliseconds, where there is something to wait for */
export function after(header: unknown): { after?: number } {
  const seconds = Number(header ?? Number.NaN)
  return seconds > 0 ? { after: seconds * 1000 } : {}
}
