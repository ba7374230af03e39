// Bytes as text that may stand in a URL and in a key. Not every platform has `btoa`, and none has this.
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

export function base64url(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3)
    const bits = (first << 16) | (second << 8) | third
    const signs = Math.min(4, bytes.length - at + 1)
    for (let sign = 0; sign < signs; sign++) text += SIGNS[(bits >> (18 - 6 * sign)) & 63]
  }
  return text
}
