// In front of the command line in a test: all of a portal's addresses, and the auth server's, are one socket.
const { PORTAL_SOCKET } = process.env
const { fetch } = globalThis
globalThis.fetch = (request) => {
  const { pathname, search } = new URL(request.url)
  return fetch(new Request(`${PORTAL_SOCKET}${pathname}${search}`, request))
}
