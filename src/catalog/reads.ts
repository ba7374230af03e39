// What a method's name says about whether it only reads. Unknown verbs are taken to write.

const READING =
  /(^|\.)(get\w*|list\w*|fields|current|search|count|profile|scope|methods|events|time|info|status|download|tail|types)$/i
/** `isActionAllowed`, but neither `issue` nor `isolate`. */
const ASKING = /(^|\.)(is[A-Z]\w*|isactionallowed)$/
const DESPITE_ITS_NAME = /(^|\.)(get(And|Or)[A-Z]\w*|listen\w*)$/
const LINK = /getexternallink$/i

export const isReadByName = (method: string): boolean =>
  (READING.test(method) || ASKING.test(method)) && !DESPITE_ITS_NAME.test(method) && !LINK.test(method)
