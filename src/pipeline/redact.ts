// Takes secrets out of texts that leave the library. What is known to be secret is cut by its value, what looks like
// one by its place: a portal, a proxy or a platform may quote our URL back at us.

const BY_PLACE: readonly [RegExp, string][] = [
  [/(\/rest\/\w+\/)[^/\s"'<>?\\]+(?=\/)/gi, '$1[redacted]'],
  [
    /((?:auth|access_token|refresh_token|client_secret|application_token|ap)(?:["\]]|%5D|\\")*\s*[=:]\s*(?:\\?")?)[^\s"'&<>\\,}]+/gi,
    '$1[redacted]',
  ],
]

export function redact(text: string, secrets: readonly string[]): string {
  let clean = text
  for (const secret of secrets) {
    if (secret === '') continue
    clean = clean.split(secret).join('[redacted]').split(encodeURIComponent(secret)).join('[redacted]')
  }
  for (const [pattern, replacement] of BY_PLACE) clean = clean.replace(pattern, replacement)
  return clean
}
