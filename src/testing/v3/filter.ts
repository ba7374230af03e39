// Filters of REST 3.0: lists of conditions, and groups of them. https://apidocs.bitrix24.com/api-reference/rest-v3.html
import type { Condition, Filter } from '../table/filter'
import { RestErrorV3 } from '../wire/errors'
import { isDictionary, textOf, type Value } from '../wire/values'

const OPERATORS: Readonly<Record<string, string>> = {
  '=': '',
  '!=': '!',
  '>': '>',
  '>=': '>=',
  '<': '<',
  '<=': '<=',
  in: '@',
}

export function parseFilterV3(given: Value | undefined, fieldOf: (name: string) => string): Filter {
  if (given === undefined) return { all: [] }
  if (!Array.isArray(given)) throw new RestErrorV3('INVALIDFILTEREXCEPTION', 'Unable to recognize filter expression')
  return { all: given.map((part) => parsePart(part, fieldOf)) }
}

function parsePart(part: Value, fieldOf: (name: string) => string): Condition | Filter {
  if (isDictionary(part)) {
    const conditions = Array.isArray(part.conditions) ? part.conditions : []
    const parts = conditions.map((one) => parsePart(one, fieldOf))
    const group: Filter = textOf(part.logic).toLowerCase() === 'or' ? { any: parts } : { all: parts }
    return part.negative === true ? { not: group } : group
  }
  if (!Array.isArray(part) || part.length < 2 || part.length > 3)
    throw new RestErrorV3('INVALIDFILTEREXCEPTION', `Unable to recognize filter expression ${JSON.stringify(part)}`)
  const [name, second, third] = part
  const field = fieldOf(textOf(name))
  if (third === undefined) return { field, operator: Array.isArray(second) ? '@' : '', value: second as Value }
  const word = textOf(second)
  if (word === 'between') {
    const [from = null, to = null] = Array.isArray(third) ? third : []
    return {
      all: [
        { field, operator: '>=', value: from },
        { field, operator: '<=', value: to },
      ],
    }
  }
  const operator = OPERATORS[word]
  if (operator === undefined)
    throw new RestErrorV3('UNKNOWNFILTEROPERATOREXCEPTION', `Unknown filter operator \`${word}\``)
  return { field, operator, value: third }
}
