// Small fixed lists that the portal gives out whole: stages, sources, pipelines.
import { DEAL_STAGES, LEAD_STATUSES, SOURCES } from '../entities/crm'
import { matches, parseFilter } from '../table/filter'
import type { Row } from '../table/table'
import { dictionary, param, toInt, type Value } from '../wire/values'
import type { Method } from './method'

const BOOKS: Record<string, readonly string[]> = { DEAL_STAGE: DEAL_STAGES, STATUS: LEAD_STATUSES, SOURCE: SOURCES }

const STATUSES: Row[] = Object.entries(BOOKS)
  .flatMap(([book, codes]) => codes.map((code, index) => ({ book, code, index })))
  .map(({ book, code, index }, position) => ({
    ID: position + 1,
    ENTITY_ID: book,
    STATUS_ID: code,
    NAME: code.charAt(0) + code.slice(1).toLowerCase().replace(/_/g, ' '),
    NAME_INIT: '',
    SORT: (index + 1) * 10,
    SYSTEM: 'Y',
    COLOR: '',
    SEMANTICS: code === 'WON' || code === 'CONVERTED' ? 'S' : code === 'LOSE' || code === 'JUNK' ? 'F' : null,
    CATEGORY_ID: book === 'DEAL_STAGE' ? 0 : null,
  }))

const asText = (row: Row): Value =>
  dictionary(
    Object.entries(row).map(([name, value]) => [name, typeof value === 'number' ? String(value) : value] as const),
  )

export const referenceBookMethods: Method[] = [
  {
    name: 'crm.status.list',
    kind: 'list',
    run(params) {
      const filter = parseFilter(param(params, 'filter'), (name) => (name in (STATUSES[0] ?? {}) ? name : undefined))
      const rows = STATUSES.filter((row) => matches(row, filter, () => 'text'))
      return { result: rows.map(asText), total: rows.length }
    },
  },
  {
    name: 'crm.category.list',
    kind: 'list',
    run(params) {
      const entityTypeId = toInt(param(params, 'entitytypeid'))
      const main = { id: 0, name: 'General', sort: 300, entityTypeId, isDefault: 'Y', originId: '', originatorId: '' }
      return { result: { categories: [main] }, total: 1 }
    },
  },
]
