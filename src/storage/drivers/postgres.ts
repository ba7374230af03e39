// Values in a table of PostgreSQL, shared by all processes. Takes pools of `pg` and connections of `postgres`.
// A lock is an advisory lock of a session, which the server frees when its owner dies; what is written under it goes
// through the same session, so that an owner whose session is gone writes nothing.
import { checked, lockLost } from '../checked'
import { createMutex } from '../mutex'
import type { Storage, Values } from '../storage'

interface PgSession {
  query(text: string, values: unknown[]): Promise<{ rows: unknown[] }>
}
interface PgClient extends PgSession {
  release(error?: boolean): void
  on(event: 'error', listener: () => void): unknown
  off(event: 'error', listener: () => void): unknown
}
interface PgPool extends PgSession {
  connect(): Promise<PgClient>
}
interface SqlSession {
  unsafe(text: string, values: never[]): PromiseLike<readonly unknown[]>
}
interface Sql extends SqlSession {
  reserve(): Promise<SqlSession & { release(): void }>
}

export interface PostgresStorageOptions {
  /** Created where it isn't there. Default: `b24kit_storage`. */
  table?: string
}

type Query = (text: string, ...values: string[]) => Promise<readonly unknown[]>

/** @param connection a `Pool` of `pg`, or what `postgres()` returns */
export function postgresStorage(
  connection: PgPool | Sql,
  { table = 'b24kit_storage' }: PostgresStorageOptions = {},
): Storage {
  if (!/^[a-z_][a-z0-9_]{0,62}$/i.test(table)) throw new TypeError(`"${table}" is not the name of a table.`)
  const mutex = createMutex()
  const queryOf =
    (session: PgSession | SqlSession): Query =>
    async (text, ...values) =>
      'query' in session ? (await session.query(text, values)).rows : session.unsafe(text, values as never[])
  let ready: Promise<unknown> | undefined
  const query: Query = async (text, ...values) => {
    // Two processes that create it at the same time get into each other's way, and both are content with what is there.
    ready ??= queryOf(connection)(
      `CREATE TABLE IF NOT EXISTS ${table} (key text PRIMARY KEY, value text NOT NULL)`,
    ).catch(() => queryOf(connection)(`SELECT 1 FROM ${table} LIMIT 1`))
    await ready.catch((error: unknown) => {
      ready = undefined
      throw error
    })
    return queryOf(connection)(text, ...values)
  }

  const valuesOf = (ask: Query): Values => ({
    async get(key) {
      const [row] = await ask(`SELECT value FROM ${table} WHERE key = $1`, key)
      return (row as { value: string } | undefined)?.value
    },
    set: async (key, value) =>
      void (await ask(`INSERT INTO ${table} VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = $2`, key, value)),
    delete: async (key) => void (await ask(`DELETE FROM ${table} WHERE key = $1`, key)),
  })

  async function locked<Result>(key: string, work: (values: Values) => Promise<Result>): Promise<Result> {
    await query('SELECT 1')
    const session = 'connect' in connection ? await connection.connect() : await connection.reserve()
    const ask = queryOf(session)
    const name = `${table} ${key}`
    let isLost = false
    const lose = () => {
      isLost = true
    }
    // A client of `pg` that is out of its pool ends the process when it loses its connection, unless somebody listens.
    if ('on' in session) session.on('error', lose)
    const owned: Query = (text, ...values) =>
      ask(text, ...values).catch((error: unknown) => {
        if (!/terminat|closed|ended|CONNECTION|ECONN/i.test(String(error))) throw error
        lose()
        throw lockLost(key)
      })
    try {
      await owned('SELECT pg_advisory_lock(hashtextextended($1, 0))', name)
      return await work(valuesOf(owned))
    } finally {
      if (!isLost) await ask('SELECT pg_advisory_unlock(hashtextextended($1, 0))', name).catch(lose)
      // A session that may still hold the lock, or is dead, is not for others.
      if ('off' in session) session.off('error', lose)
      session.release(isLost)
    }
  }

  return checked('postgres', {
    ...valuesOf(query),
    async keys(prefix) {
      const rows = await query(`SELECT key FROM ${table} WHERE starts_with(key, $1)`, prefix)
      return rows.map((row) => (row as { key: string }).key)
    },
    // One at a time in this process, so that waiting takes no more than one connection for each key.
    lock: (key, work) => mutex.run(key, () => locked(key, work)),
  })
}
