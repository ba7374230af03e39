// Takes secrets out of what leaves the library. What is known to be secret is cut by its value, what looks like one by
// its place: a portal, a proxy or a platform may quote our URL or body back at us.

const NAMES = 'auth|access_token|refresh_token|client_secret|application_token|auth_id|refresh_id|token'
const IN_PATH = /(\/rest\/(?:api\/)?\w+\/)[^/\s"'<>?\\]+(?=\/)/gi
const IN_PAIR = new RegExp(`((?:${NAMES})["\\]%5D\\\\]*\\s*[=:]\\s*\\\\?"?)[^\\s"'&<>\\\\,}]+`, 'gi')
const IS_NAME = new RegExp(`^(?:${NAMES})$`, 'i')
const BEARER = /(bearer\s+)[^\s"',]+/gi
const MARK = '[redacted]'

export function redact(text: string, secrets: readonly string[]): string {
  let clean = text
  for (const secret of secrets) {
    // As it is, and as URLs, JSON and PHP's JSON write it.
    const escaped = JSON.stringify(secret).slice(1, -1)
    for (const form of [secret, encodeURIComponent(secret), escaped, escaped.split('/').join('\\/')]) {
      if (form !== '') clean = clean.split(form).join(MARK)
    }
  }
  return clean.replace(IN_PATH, `$1${MARK}`).replace(IN_PAIR, `$1${MARK}`).replace(BEARER, `$1${MARK}`)
}

/** The same for decoded JSON, which stays JSON of the same shape. */
export function redactJson(value: unknown, secrets: readonly string[], name = '', depth = 0): unknown {
  if (typeof value === 'string') return IS_NAME.test(name) ? MARK : redact(value, secrets)
  if (typeof value !== 'object' || value === null) return value
  if (depth > 100) return MARK
  if (Array.isArray(value)) return value.map((item) => redactJson(item, secrets, name, depth + 1))
  const entries = Object.entries(value).map(([key, item]) => [
    redact(key, secrets),
    redactJson(item, secrets, key, depth + 1),
  ])
  // fromEntries defines own properties, so a key such as `__proto__` stays a key.
  return Object.fromEntries(entries)
}
