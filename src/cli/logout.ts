// `b24 logout`: forgets a portal's tokens. `b24 portals`: where somebody has signed in.
import { forgetAccount, hostsIn } from './account'
import { openOwnVault } from './vault'

export async function logout({ portal }: { portal: string }): Promise<void> {
  const { storage } = await openOwnVault()
  await forgetAccount(storage, portal)
  process.stderr.write(`Signed out at ${portal}: its tokens are forgotten here.\n`)
}

export async function listPortals(): Promise<void> {
  const { storage } = await openOwnVault()
  for (const host of await hostsIn(storage)) process.stdout.write(`${host}\n`)
}
