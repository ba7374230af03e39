// What `b24 login` keeps: sealed files in the user's own folder. The key is in the desktop's keyring where there is one;
// the files themselves are not, since keyrings know no locks, and two exports at once would renew one token twice.
import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { type SealingKey, type Storage, sealed } from '../storage'
import { fileStorage } from '../storage/drivers/file'
import { type KeyringEntry, keyringStorage } from '../storage/drivers/keyring'

export interface Vault {
  storage: Storage
  /** Where the key is, in words for a person. */
  keyIs: string
}

export interface VaultOptions {
  env: Record<string, string | undefined>
  platform: string
  /** Rejects where there is no such module. */
  loadKeyring(): Promise<{ AsyncEntry: KeyringEntry }>
}

export async function openVault(options: VaultOptions): Promise<Vault> {
  const folder = folderOf(options)
  const key = await keyFor(folder, options)
  return { storage: sealed(fileStorage(join(folder, 'kept')), key), keyIs: key.keyIs }
}

const loadKeyring = (): Promise<{ AsyncEntry: KeyringEntry }> => {
  // Nobody has to have it, so no compiler and no bundler may look for it.
  const name: string = '@napi-rs/keyring'
  return import(name)
}

export const openOwnVault = (): Promise<Vault> =>
  openVault({ env: process.env, platform: process.platform, loadKeyring })

function folderOf({ env, platform }: VaultOptions): string {
  if (env.B24_HOME) return env.B24_HOME
  if (platform === 'win32' && env.APPDATA) return join(env.APPDATA, 'b24kit')
  return join(env.XDG_CONFIG_HOME || join(homedir(), '.config'), 'b24kit')
}

async function keyFor(folder: string, options: VaultOptions): Promise<SealingKey & { keyIs: string }> {
  const { B24_KEY } = options.env
  if (B24_KEY) return { id: 'environment', key: B24_KEY, keyIs: 'B24_KEY' }
  const kept = await keyInKeyring(options)
  if (kept !== undefined) return { id: 'keyring', key: kept, keyIs: 'the keyring' }
  const path = join(folder, 'key')
  return { id: 'file', key: await keyInFile(folder, path), keyIs: `${path}, which only you can read` }
}

const newKey = (): string => randomBytes(32).toString('base64')

async function keyInKeyring(options: VaultOptions): Promise<string | undefined> {
  try {
    const { AsyncEntry } = await options.loadKeyring()
    const keyring = keyringStorage(AsyncEntry, { service: 'b24kit' })
    const before = await keyring.get('key')
    if (before !== undefined) return before
    const key = newKey()
    await keyring.set('key', key)
    return key
  } catch {
    return undefined // No keyring here, or nobody to unlock it.
  }
}

async function keyInFile(folder: string, path: string): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  try {
    const file = await open(path, 'wx', 0o600)
    await file.writeFile(newKey())
    await file.close()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFile(path, 'utf8')
}
