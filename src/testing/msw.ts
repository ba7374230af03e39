// The portal as msw request handlers, for test suites that already intercept their requests.
// https://mswjs.io/docs/api/http

/** msw's `http`, by the one member used. */
export interface MswHttp<Handler> {
  all(path: string, resolver: (info: { request: Request }) => Promise<Response>): Handler
}

interface Answering {
  readonly url: string
  fetch(request: Request): Promise<Response>
}

export const mswHandlers = <Handler>(http: MswHttp<Handler>, portal: Answering): Handler[] => [
  http.all(`${portal.url}/rest/*`, ({ request }) => portal.fetch(request)),
]
