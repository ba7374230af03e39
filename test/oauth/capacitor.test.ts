// Signing in with Capacitor's browser, which tells only that it was opened.
import { capacitorAuthSession } from 'b24kit/oauth/mobile'
import { createVirtualClock } from 'b24kit/testing'
import { expect, it } from 'vitest'

const LINK = 'myapp://signed-in'

function device() {
  const clock = createVirtualClock({ auto: false })
  const listeners = new Map<string, (event: { url: string }) => void>()
  const opened: string[] = []
  let isOpen = false
  const addListener = async (name: string, listener: (event: { url: string }) => void) => {
    listeners.set(name, listener)
    return { remove: async () => void listeners.delete(name) }
  }
  const Browser = {
    addListener,
    async open({ url }: { url: string }) {
      isOpen = true
      opened.push(url)
    },
    async close() {
      if (!isOpen) throw new Error('No active window to close!')
      isOpen = false
    },
  }
  const session = capacitorAuthSession({ Browser, App: { addListener }, clock })('https://broker.example/start', LINK)
  const tell = (name: string, url = '') => listeners.get(name)?.({ url })
  const settle = () => new Promise((resolve) => setImmediate(resolve))
  return { clock, session, tell, settle, listeners, opened, isOpen: () => isOpen }
}

it('ends with the link, closes the browser and leaves no listener behind', async () => {
  const { session, tell, settle, listeners, opened, isOpen } = device()
  await settle()
  expect(opened).toEqual(['https://broker.example/start'])
  tell('appUrlOpen', 'myapp://elsewhere')
  tell('appUrlOpen', `${LINK}?ticket=x`)
  expect(await session).toEqual({ type: 'success', url: `${LINK}?ticket=x` })
  expect([listeners.size, isOpen()]).toEqual([0, false])
})

it('is cancelled where the browser was closed and no link came', async () => {
  const { clock, session, tell, settle, listeners } = device()
  await settle()
  tell('browserFinished')
  await clock.advance(1000)
  expect(await session).toEqual({ type: 'cancel' })
  expect(listeners.size).toBe(0)
})

it('takes a link that is told after the end of the browser', async () => {
  const { clock, session, tell, settle } = device()
  await settle()
  tell('browserFinished')
  await clock.advance(300)
  tell('appUrlOpen', `${LINK}?ticket=x`)
  await clock.advance(1000)
  expect(await session).toMatchObject({ type: 'success' })
})
