// Phones need none of this; pages and WebViews do.

/** @param origins those that may ask, such as `capacitor://localhost` */
export function createCors(origins: readonly string[]) {
  return {
    isPreflight: (request: Request): boolean => request.method === 'OPTIONS',
    allow(request: Request, response: Response): Response {
      const origin = request.headers.get('origin')
      if (origin === null || !origins.includes(origin)) return response
      response.headers.set('access-control-allow-origin', origin)
      response.headers.set('access-control-allow-methods', 'POST')
      response.headers.set('access-control-allow-headers', 'authorization, content-type, idempotency-key')
      response.headers.append('vary', 'origin')
      return response
    },
  }
}
