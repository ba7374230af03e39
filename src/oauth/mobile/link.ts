// The deep link that brings the browser's outcome back into the app.

export interface SignedInLink {
  state: string
  ticket?: string
  error?: string
}

/** Not every platform's URL can tell its parameters. */
export function readLink(url: string): SignedInLink {
  const query = /\?([^#]*)/.exec(url)?.[1] ?? ''
  const given = new Map(
    query.split('&').map((pair) => {
      const [name = '', value = ''] = pair.split('=')
      return [name, decoded(value)] as const
    }),
  )
  const [ticket, error] = [given.get('ticket'), given.get('error')]
  return {
    state: given.get('state') ?? '',
    ...(ticket !== undefined && { ticket }),
    ...(error !== undefined && { error }),
  }
}

const decoded = (value: string): string => {
  try {
    return decodeURIComponent(value)
  } catch {
    return ''
  }
}
