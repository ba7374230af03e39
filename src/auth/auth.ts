// What the pipeline needs to know to sign a request. Implementations keep their secrets in closures, so that
// inspecting or serialising one shows nothing.

export interface Credentials {
  /** Where methods are, e.g. `https://example.bitrix24.com/rest/`, with a slash at the end. */
  endpoint: string
  /** An access token, where the endpoint itself carries no secret. */
  token?: string
  /** Texts that must never appear in an error, an event or a log. */
  secrets: readonly string[]
}

export interface Auth {
  /** Credentials for the next request. Called for every attempt, so that none is older than the token. */
  credentials(signal: AbortSignal): Promise<Credentials>
  /** The portal rejected these; resolves to whether there are others to try. Absent: there never are. */
  renew?(rejected: Credentials, signal: AbortSignal): Promise<boolean>
  /** The portal answers somewhere else from now on. */
  moved?(from: Credentials, endpoint: string): void
}
