// Everything that the suite lets out is searched for secrets: each error that is made, each event that is told, each URL
// that is asked, each line that is written, and what the library's objects look like.
import { inspect } from 'node:util'
import { B24Error } from '../src/errors'

/** What the emulated portal, its auth server and the broker make secrets like. */
const SECRET = /emulated(?:secret|access|refresh|code|clientsecret|applicationtoken)\w*|b24[stv]_[\w-]{20,}/i
const found = new Set<string>()
/** Enough for every kind of object, and not one for each of five thousand portals. */
const OBJECTS_PER_TEST = 100
const objects: unknown[] = []
const errors: B24Error[] = []

/** Looks for a secret in what somebody could read. */
export function emitted(where: string, value: unknown): void {
  const text = typeof value === 'string' ? value : inspect(value, { depth: 12, showHidden: true, getters: true })
  const secret = SECRET.exec(text)?.[0]
  if (secret !== undefined) found.add(`${where}: …${text.slice(Math.max(0, text.indexOf(secret) - 80)).slice(0, 200)}…`)
}

/** What was found since the last look. */
export function leaks(): string[] {
  for (const error of errors.splice(0)) {
    for (let at: unknown = error; at instanceof Error; at = at.cause) {
      emitted(`error ${error.name}`, at)
      emitted(`error ${error.name} as text`, `${at.message}\n${at.stack}\n${JSON.stringify(at)}`)
    }
  }
  for (const object of objects.splice(0)) {
    emitted('an object', object)
    emitted('an object as JSON', JSON.stringify(object) ?? '')
  }
  const told = [...found]
  found.clear()
  return told
}

/** A webhook's secret is a part of its URL. */
const withoutWebhook = (url: string): string => url.replace(/\/rest\/(api\/)?\d+\/\w+\//, '/')

/** What is used of the options that are listened in on. */
interface Options {
  observe?: (event: unknown) => unknown
  onEvent?: (event: unknown) => unknown
  fetch?: (request: Request) => Promise<Response>
  openAuthSession?: (url: string, redirect: string) => Promise<unknown>
}

export const listened = <Made>(name: string, make: (options: never) => Made) => {
  return (options: Options): Made => {
    if (typeof options !== 'object' || options === null) return make(options as never)
    const { observe, onEvent, fetch, openAuthSession } = options
    const heard: Options = {
      observe(event) {
        emitted(`event of ${name}`, event)
        return observe?.(event)
      },
      onEvent(event) {
        emitted(`event of ${name}`, event)
        return onEvent?.(event)
      },
      async fetch(request) {
        emitted(`URL asked by ${name}`, withoutWebhook(request.url))
        return fetch ? fetch(request) : globalThis.fetch(request)
      },
      ...(openAuthSession && {
        async openAuthSession(url, redirect) {
          emitted(`URL opened by ${name}`, url)
          return openAuthSession(url, redirect)
        },
      }),
    }
    const made = make({ ...options, ...heard } as never)
    if (objects.length < OBJECTS_PER_TEST) objects.push(made)
    return made
  }
}

class Recorded extends Error {
  constructor(...words: ConstructorParameters<typeof Error>) {
    super(...words)
    errors.push(this as unknown as B24Error)
  }
}
Object.setPrototypeOf(B24Error, Recorded)

for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const) {
  const write = console[name]
  console[name] = (...parts: unknown[]) => {
    for (const part of parts) emitted(`console.${name}`, part)
    write.apply(console, parts)
  }
}
