// Redis and PostgreSQL for tests: those of the environment, or those of a development machine. Where there is none the
// suite is skipped by its name; where CI is set, there has to be one.
import { Socket } from 'node:net'

const reachable = (url: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const { hostname, port: own } = new URL(url)
    const socket = new Socket()
    const end = (isThere: boolean) => {
      socket.destroy()
      resolve(isThere)
    }
    socket.setTimeout(1000, () => end(false))
    socket.once('error', () => end(false))
    socket.connect(Number(own || port), hostname, () => end(true))
  })

async function service(name: string, url: string, port: number): Promise<string | undefined> {
  if (await reachable(url, port)) return url
  if (process.env.CI) throw new Error(`There is no ${name} at ${url}, and CI must not skip its tests.`)
  return undefined
}

export const REDIS = await service('Redis', process.env.REDIS_URL ?? 'redis://127.0.0.1:6379', 6379)
export const POSTGRES = await service(
  'PostgreSQL',
  process.env.DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/test',
  5432,
)
