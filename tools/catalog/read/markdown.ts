// A page of the documentation, cut into what the rest works with: sections, fenced code, tables.

export interface Section {
  title: string
  level: number
  anchor: string | undefined
  /** Everything up to the next heading. */
  text: string
}

export interface Fence {
  language: string
  /** The tab that it stands in, such as `JS (TS)`. */
  tab: string | undefined
  code: string
}

/** Notes that are not published, and carriage returns. */
export const clean = (text: string): string =>
  text.replace(/\r/g, '').replace(/\{% if build == 'dev' %\}[\s\S]*?\{% endif %\}/g, '')

export function sectionsOf(text: string): Section[] {
  const sections: Section[] = [{ title: '', level: 0, anchor: undefined, text: '' }]
  let fence: string | undefined
  for (const line of text.split('\n')) {
    const mark = /^\s*(```+)/.exec(line)?.[1]
    if (mark) fence = fence === undefined ? mark : line.trim() === fence ? undefined : fence
    const heading = fence === undefined ? /^(#{1,6})\s+(.*)$/.exec(line) : null
    const last = sections[sections.length - 1]
    if (!heading && last) last.text += `${line}\n`
    if (!heading) continue
    const [, marks = '', rest = ''] = heading
    const anchor = /\{#([\w.-]+)\}/.exec(rest)?.[1]
    sections.push({ title: rest.replace(/\{#[^}]*\}/g, '').trim(), level: marks.length, anchor, text: '' })
  }
  return sections
}

/** A heading's section together with those below it. */
export function within(sections: readonly Section[], from: Section): Section[] {
  const start = sections.indexOf(from)
  const end = sections.findIndex((section, index) => index > start && section.level <= from.level)
  return sections.slice(start, end < 0 ? undefined : end)
}

export function fencesOf(text: string): Fence[] {
  const fences: Fence[] = []
  let tab: string | undefined
  let open: { indent: number; language: string; lines: string[] } | undefined
  for (const line of text.split('\n')) {
    const mark = /^(\s*)```+\s*(\w*)\s*$/.exec(line)
    if (open && mark && !mark[2]) {
      fences.push({ language: open.language, tab, code: open.lines.join('\n') })
      open = undefined
    } else if (open) open.lines.push(line.slice(Math.min(open.indent, line.length - line.trimStart().length)))
    else if (mark) open = { indent: (mark[1] ?? '').length, language: (mark[2] ?? '').toLowerCase(), lines: [] }
    else tab = /^\s{0,3}- (\S.*?)\s*$/.exec(line)?.[1] ?? (line.includes('{% endlist %}') ? undefined : tab)
  }
  return fences
}
