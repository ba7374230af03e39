// Which method a page is about. Titles are sometimes wrong or lack the name, so title, path and code have a vote each.

interface Witnesses {
  title: string
  page: string
  snippet: string | undefined
  urls: readonly string[]
  text: string
}

const DOTTED = /[a-z]\w*(?:\.\w+)+/gi
const SINGLE = new Set(['batch', 'events', 'methods', 'profile', 'scope'])

export function methodName({ title, page, snippet, urls, text }: Witnesses): string | undefined {
  const votes = new Map<string, { count: number; spellings: string[] }>()
  const vote = (name: string | undefined, weight: number): void => {
    if (!name || !(name.includes('.') || SINGLE.has(name.toLowerCase()))) return
    const entry = votes.get(name.toLowerCase()) ?? { count: 0, spellings: [] }
    entry.count += weight
    entry.spellings.push(name.includes('.') ? name : name.toLowerCase())
    votes.set(name.toLowerCase(), entry)
  }
  const titled =
    title
      .replace(/[`*\\]/g, '')
      .match(DOTTED)
      ?.at(-1) ?? title.split(/\s+/).at(-1)
  vote(titled, 3)
  vote(snippet, 1)
  for (const url of urls) vote(/\/([A-Za-z][\w.]*?)(?:\.json)?\/?['"]?$/.exec(url)?.[1], 1)
  const called = [...text.matchAll(/(?:callMethod|CRest::call|->call)\(\s*['"]([\w.]+)['"]/g)].map(([, name]) => name)
  vote(called[0], 1)
  const slug =
    page
      .split('/')
      .at(-1)
      ?.replace(/-rest-v3$/, '') ?? ''
  for (const [name, entry] of votes)
    if (name.replace(/[._]/g, '') === slug.replace(/[-._]/g, '').toLowerCase()) entry.count += 2
  const [best] = [...votes.values()].sort((left, right) => right.count - left.count)
  if (!best || best.count < 3) return undefined
  return best.spellings[0]
}
