// What a method's name says about whether it only reads. Unknown verbs are taken to write.

const READING =
  /(^|\.)(get|list|getlist|fields|current|search|count|profile|scope|methods|events|time|info|status|download|tail|types|isactionallowed|get[a-z]\w*|is[A-Z]\w*|list[a-z]+)$/i

export const isReadByName = (method: string): boolean => READING.test(method)
