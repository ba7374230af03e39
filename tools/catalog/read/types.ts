// The documentation's vocabulary of types, as far as a name says it all.
import { arrayOf, NOTHING, recordOf, type Shape, shape } from '../shape'

const SCALARS: Readonly<Record<string, string>> = {
  string: 'string',
  text: 'string',
  char: 'string',
  varchar: 'string',
  html: 'string',
  url: 'string',
  uri: 'string',
  guid: 'string',
  uuid: 'string',
  json: 'string',
  base64: 'string',
  symbol: 'string',
  enum: 'string',
  color: 'string',
  integer: 'int',
  int: 'int',
  number: 'num',
  double: 'num',
  float: 'num',
  decimal: 'num',
  timestamp: 'int',
  bigint: 'int',
  boolean: 'bool',
  bool: 'bool',
  true: 'bool',
  false: 'bool',
  y: 'yn',
  n: 'yn',
  flag: 'bool',
  datetime: 'datetime',
  date: 'datetime',
  time_string: 'string',
  'date|datetime': 'datetime',
  isodate: 'datetime',
  null: 'null',
  any: 'unknown',
  mixed: 'unknown',
  scalar: 'unknown',
  user: 'id',
  crm_status: 'string',
  crm_company: 'id',
  crm_contact: 'id',
  crm_lead: 'id',
  crm_deal: 'id',
  crm_quote: 'id',
  crm_category: 'id',
  crm_currency: 'string',
  crm_entity: 'id',
  location: 'string',
  crm_dynamic: 'id',
  crm_order: 'id',
  iblock_element: 'id',
  iblock_section: 'id',
  employee: 'id',
  department: 'id',
  crm_enum_ownertype: 'id',
  crm: 'unknown',
  crm_enum_activitytype: 'id',
  crm_enum_contenttype: 'id',
  crm_enum_activitydirection: 'id',
  crm_enum_activitynotifytype: 'id',
  crm_enum_activitypriority: 'id',
  crm_enum_activitystatus: 'id',
  money: 'string',
  address: 'string',
  file: 'file',
  product_file: 'file',
  diskfile: 'file',
  attached_diskfile: 'file',
  timespan: 'string',
  asc: 'string',
  desc: 'string',
  uf_enum_element: 'object',
  lang_map: 'object',
  id: 'id',
}
/** Ids that are texts. */
const TEXT_IDS =
  /^(sale_status\.id|sale_lang|sale_status|crm_currency\.\w+|\w+\.(lid|code|symbol|action_file|currency))$/i

/** What a type's name says by itself; undefined where it is the name of an object. */
export function typeNamed(given: string): Shape | undefined {
  const name = given.trim().replace(/^['"]|['"]$/g, '')
  const lower = name.toLowerCase()
  if (lower.endsWith('[]')) {
    const items = typeNamed(name.slice(0, -2))
    return items && arrayOf(items)
  }
  const generic = /^(?:array|list)\s*(?:<|of\s+)\s*([\w.]+?)s?>?$/.exec(lower)?.[1]
  if (generic) return arrayOf(typeNamed(generic) ?? NOTHING)
  if (lower === 'array' || lower === 'list') return arrayOf(NOTHING)
  if (lower === 'object' || lower === 'map' || lower === 'record') return shape('object')
  if (lower === 'lang_map') return recordOf(shape('string'))
  if (TEXT_IDS.test(lower)) return shape('string')
  if (/\.id$/.test(lower)) return shape('id')
  const scalar = Object.hasOwn(SCALARS, lower) ? SCALARS[lower] : undefined
  return scalar === undefined ? undefined : shape(scalar)
}

export const isGeneric = (name: string): boolean => /^(object|array|list|map|record|any)(\[\])*$/i.test(name.trim())
