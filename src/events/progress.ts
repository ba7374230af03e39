// Which handlers are through with an event, so that another attempt runs only the others. Known to this process alone: what
// a handler is called in another, or after the next release, nobody can say.

const MOST = 10_000

/** `open`: it was begun, and nobody knows how far it came. */
export type Progress<Handler> = Map<Handler, 'done' | 'open'>

export function createProgress<Handler>() {
  const known = new Map<string, Progress<Handler>>()
  return {
    of: (id: string): Progress<Handler> | undefined => known.get(id),
    begin(id: string): Progress<Handler> {
      const found = known.get(id) ?? new Map()
      known.set(id, found)
      const [oldest] = known.keys()
      if (known.size > MOST && oldest !== undefined) known.delete(oldest)
      return found
    },
    end: (id: string): void => void known.delete(id),
  }
}
