// Runs in front of every test file: listens in on what the library makes, and fails the test that let a secret out.
import { afterEach, vi } from 'vitest'
import { leaks } from './emitted'

vi.mock('b24kit', async (original) => {
  const { listened } = await import('./emitted')
  const real = await original<typeof import('b24kit')>()
  return { ...real, createClient: listened('createClient', real.createClient) }
})
vi.mock('b24kit/events', async (original) => {
  const { listened } = await import('./emitted')
  const real = await original<typeof import('b24kit/events')>()
  return { ...real, createReceiver: listened('createReceiver', real.createReceiver) }
})
vi.mock('b24kit/oauth', async (original) => {
  const { listened } = await import('./emitted')
  const real = await original<typeof import('b24kit/oauth')>()
  return {
    ...real,
    createApp: listened('createApp', real.createApp),
    createBroker: listened('createBroker', real.createBroker),
  }
})
vi.mock('b24kit/oauth/mobile', async (original) => {
  const { listened } = await import('./emitted')
  const real = await original<typeof import('b24kit/oauth/mobile')>()
  return { ...real, brokerAuth: listened('brokerAuth', real.brokerAuth) }
})

afterEach(() => {
  const told = leaks()
  if (told.length > 0) throw new Error(`Secrets were let out:\n${told.join('\n')}`)
})
