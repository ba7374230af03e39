// Objects that the documentation describes once, under a heading of their own, and that methods name.
import { posix } from 'node:path'
import { slug } from './describe'
import { type Described, describedOnPage } from './fields'
import { isGeneric } from './types'

export interface Objects {
  at(page: string, link: string, type: string): string | undefined
  describedOn(page: string): readonly Described[]
  /** How a described object is found on its page. */
  anchorOf(one: Described): string
}

/** @param pages the text of each page by its path without the ending */
export function indexObjects(pages: ReadonlyMap<string, string>): Objects {
  const described = new Map<string, Described[]>()
  const describedOn = (page: string): Described[] => {
    const before = described.get(page)
    if (before) return before
    const text = pages.get(page)
    const found = text === undefined ? [] : describedOnPage(text)
    described.set(page, found)
    return found
  }
  const anchorOf = ({ anchor, title }: Described): string => slug(anchor ?? title)
  return {
    describedOn,
    anchorOf,
    at(page, link, type) {
      const bare = type.replace(/(\[\])+$/, '')
      const [path = '', anchor] = link.split('#')
      if (isGeneric(bare) || /^https?:/.test(link)) return undefined
      const target =
        path === '' ? page : posix.normalize(posix.join(posix.dirname(page), path)).replace(/\.(md|html)$/, '')
      const wanted = slug(anchor ?? bare)
      const found = describedOn(target).find(
        (one) =>
          slug(one.anchor ?? one.title) === wanted || slug(one.title) === wanted || slug(one.title) === slug(bare),
      )
      return found && `${target}#${anchorOf(found)}`
    },
  }
}
