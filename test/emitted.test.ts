// That the search for secrets finds what it is there for: each way out, with a secret in it.
import { AuthError, bearer, createClient, type ObservedEvent, webhook } from 'b24kit'
import { createApp } from 'b24kit/oauth'
import { memoryStorage } from 'b24kit/storage'
import { createPortal } from 'b24kit/testing'
import { expect, it } from 'vitest'
import { emitted, leaks } from './emitted'

const { app, url, fetch, webhookUrl } = createPortal()
const { refresh_token: refreshToken, access_token: accessToken } = app.tokens()

it.each([
  ['a refresh token', refreshToken],
  ['an access token', accessToken],
  ['a client secret', app.clientSecret],
  ['an application token', app.applicationToken],
  ['a code', app.code()],
  ['a webhook', webhookUrl],
  ['a session', `b24s_${'a'.repeat(43)}`],
  ['a ticket', `b24t_${'a'.repeat(43)}`],
  ['a verifier', `b24v_${'a'.repeat(43)}`],
])('%s is found in a text and in an object', (_kind, secret) => {
  emitted('a text', `before ${secret} after`)
  expect(leaks()).toHaveLength(1)
  emitted('an object', { deep: [{ secret }] })
  expect(leaks()).toHaveLength(1)
})

it('is found in an error, in its body, in its cause, and on the console', () => {
  for (const details of [{ body: { accessToken } }, { cause: new Error(`${refreshToken}`) }]) {
    new AuthError('no', { code: 'X', ...details })
    expect(leaks()).not.toEqual([])
  }
  new AuthError(`no: ${refreshToken}`, { code: 'X' })
  expect(leaks()).not.toEqual([])
  console.debug(`${refreshToken}`)
  expect(leaks()).toHaveLength(1)
})

it('is found in a URL that is asked, and in an event', async () => {
  const endpoint = `${url}/${accessToken}/rest/`
  const asks = createClient({ auth: bearer(() => ({ accessToken: 'x', endpoint })), fetch })
  await asks.call('profile').catch(() => {})
  expect(leaks()).toContainEqual(expect.stringContaining('URL asked by createClient'))
  const observe = (event: ObservedEvent) => Object.assign(event, { accessToken })
  const told = createClient({ auth: webhook(webhookUrl), fetch, observe })
  await told.call('profile')
  // What somebody's own observer has added is his own; the event itself was clean.
  expect(leaks()).toEqual([])
})

it('nothing is found where nothing was let out', async () => {
  const { clientId, clientSecret, memberId } = app
  const made = createApp({ clientId, clientSecret, storage: memoryStorage(), fetch })
  await made.exchange(`https://app.example/?code=${app.code()}&state=s&member_id=${memberId}`, { state: 's' })
  await made.client(memberId).call('profile')
  expect(leaks()).toEqual([])
})
