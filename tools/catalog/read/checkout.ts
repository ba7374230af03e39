// A checkout of the documentation, as texts by their paths.
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

export function readCheckout(root: string): Map<string, string> {
  const folder = join(root, 'api-reference')
  const files = (readdirSync(folder, { recursive: true }) as string[]).filter((file) => file.endsWith('.md')).sort()
  return new Map(
    files.map((file) => [
      `api-reference/${file.split(sep).join('/').replace(/\.md$/, '')}`,
      readFileSync(join(folder, file), 'utf8'),
    ]),
  )
}
