// What the compiler says to people. Each case is a line of their code and the words that they read.
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const START = `import { createClient, webhook } from 'b24kit'
import { contact, encode, item } from 'b24kit/schemas'
const b24 = createClient({ auth: webhook('') })
const batch = b24.batch()
declare module 'b24kit' {
  interface Deal { UF_CRM_COLOR: 'red' | 'blue' }
  interface Methods { 'my.method': { params: { id: number }; result: { name: string } } }
}
`

/** The message for each statement; empty where there is none. */
function messages(statements: readonly string[]): string[] {
  const file = `${root}test/types/snippet.ts`
  const text = START + statements.map((statement, index) => `export const s${index} = ${statement}`).join('\n')
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const host = ts.createCompilerHost(options)
  const { getSourceFile } = host
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true) : getSourceFile(name, ...rest)
  const { fileExists } = host
  host.fileExists = (name) => name === file || fileExists(name)
  const program = ts.createProgram([file], { ...options, types: [] }, host)
  const source = program.getSourceFile(file)
  const found = statements.map(() => '')
  const offset = START.split('\n').length - 1
  for (const { start = 0, messageText } of source ? ts.getPreEmitDiagnostics(program, source) : []) {
    const line = (source?.getLineAndCharacterOfPosition(start).line ?? 0) - offset
    if (line < 0) throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'))
    found[line] ||= ts.flattenDiagnosticMessageText(messageText, '\n')
  }
  return found
}

const REFUSED: [string, string, string][] = [
  [
    'an unknown method',
    `b24.call('crm.deal.gett', { id: 1 })`,
    `'"crm.deal.gett"' is not assignable to parameter of type 'keyof Methods'`,
  ],
  ['a misspelt parameter', `b24.call('crm.deal.get', { idd: 1 })`, `'idd' does not exist in type '{ id: Id; }'`],
  ['a misspelt field', `b24.call('crm.deal.add', { fields: { TITEL: 'x' } })`, `Did you mean to write 'TITLE'?`],
  ['a wrong type', `b24.call('crm.deal.get', { id: { of: 1 } })`, `is not assignable to type 'Id'`],
  ['a missing parameter', `b24.call('crm.item.get', { entityTypeId: 2 })`, `Property 'id' is missing`],
  ['no parameters where some are needed', `b24.call('crm.item.get')`, 'Expected 2-3 arguments, but got 1'],
  ['a list of what is no list', `b24.list('crm.deal.get', { id: 1 })`, `'"crm.deal.get"' is not assignable`],
  ['a misspelt field in select', `b24.list('crm.deal.list', { select: ['ID', 'TITEL'] })`, `Did you mean '"TITLE"'?`],
  [
    'a misspelt field in a filter',
    `b24.list('crm.deal.list', { filter: { '>=DATE_CRAETE': '' } })`,
    `''>=DATE_CRAETE'' does not exist in type 'Filter<Deal>'`,
  ],
  [
    'a misspelt field in an order',
    `b24.list('crm.deal.list', { order: { TITEL: 'ASC' } })`,
    `Did you mean to write 'TITLE'?`,
  ],
  [
    'a field that select left out',
    `b24.list('crm.deal.list', { select: ['ID'] }).first().then((deal) => deal?.TITLE)`,
    `Property 'TITLE' does not exist on type`,
  ],
  ['select where there is none', `b24.list('department.get', { select: ['ID'] })`, `is not assignable to type 'never'`],
  ['a misspelt parameter in a batch', `batch.add('crm.deal.get', { ID: 1 })`, `Did you mean to write 'id'?`],
  [
    'a reference that does not fit',
    `batch.add('crm.deal.get', { id: batch.add('crm.deal.list').ref })`,
    `is not assignable to type`,
  ],
  [
    'a reference to a field that is not there',
    `batch.add('crm.deal.get', { id: 1 }).ref.CONTACT`,
    `Property 'CONTACT' does not exist`,
  ],
  ['a row of a bulk write', `b24.bulk('crm.deal.add', [{ TITLE: 'x' }])`, `'TITLE' does not exist in type`],
  [
    'a field deep in a row of a bulk write',
    `b24.bulk('crm.deal.add', [{ fields: { TITEL: 'x' } }])`,
    `'TITEL' does not exist`,
  ],
  ['no fields in a write', `b24.call('crm.contact.update', { id: 3 })`, `Property 'fields' is missing`],
  ['a method of REST 2 on REST 3.0', `b24.v3.call('crm.deal.get', { id: 1 })`, `parameter of type 'keyof MethodsV3'`],
  [
    'an unknown operator of REST 3.0',
    `b24.v3.list('tasks.task.list', { filter: [['id', 'like', 1]] })`,
    `is not assignable to type`,
  ],
  [
    'a declared custom field of another type',
    `b24.list('crm.deal.list').first().then((deal) => deal?.UF_CRM_COLOR === 'green')`,
    `no overlap`,
  ],
]

const TAKEN: [string, string][] = [
  [
    'what encode makes',
    `b24.call('crm.contact.update', { id: 1, fields: encode(contact, { ID: 1, NAME: null, EXPORT: true, PHONE: [{ value: '+1', type: 'WORK' }] }) })`,
  ],
  [
    'what encode makes of an item',
    `b24.call('crm.item.update', { entityTypeId: 2, id: 1, fields: encode(item, { id: 1, opened: true, movedTime: null }) })`,
  ],
  [
    'custom fields of tasks',
    `b24.list('tasks.task.list', { select: ['ID', 'UF_AUTO_123'], filter: { UF_AUTO_123: 1 } })`,
  ],
  [
    'fields of tasks in REST 3.0',
    `b24.v3.call('tasks.task.add', { fields: { title: 'x', creatorId: 1, responsibleId: 1, description: 'd', deadline: new Date() } })`,
  ],
  [
    'related fields of REST 3.0',
    `b24.v3.list('tasks.task.list', { select: ['id', 'responsible.name'] }).first().then((task) => task?.responsible)`,
  ],
  [
    'a phone that is taken away',
    `b24.call('crm.contact.update', { id: 1, fields: { PHONE: [{ ID: '3', DELETE: 'Y' }] } })`,
  ],
  [
    'phones of items',
    `b24.call('crm.item.add', { entityTypeId: 3, fields: { fm: [{ valueType: 'WORK', value: '+1', typeId: 'PHONE' }] } })`,
  ],
  [
    'conditions that may be absent',
    `b24.list('crm.deal.list', { filter: { '>=DATE_CREATE': undefined as Date | undefined } })`,
  ],
  ['custom fields', `b24.call('crm.deal.add', { fields: { UF_CRM_COLOR: 'red', UF_CRM_OTHER: [1] } })`],
  [
    'custom fields of items',
    `b24.call('crm.item.update', { entityTypeId: 1032, id: 1, fields: { ufCrm5_1234: 'x' } })`,
  ],
  [
    'custom fields in select and filters',
    `b24.list('crm.deal.list', { select: ['ID', 'UF_CRM_COLOR'], filter: { '!UF_CRM_COLOR': 'red', '@UF_CRM_X': [1] } })`,
  ],
  [
    'all operators',
    `b24.list('crm.deal.list', { filter: { '>=DATE_CREATE': new Date(), '@STAGE_ID': ['WON'], '!%TITLE': 'x', '=%TITLE': 'a%', '><OPPORTUNITY': [1, 2] } })`,
  ],
  [
    'nested conditions',
    `b24.list('crm.item.list', { entityTypeId: 2, filter: { 0: { logic: 'OR', 0: { '>id': 5 }, 1: { stageId: 'NEW' } } } })`,
  ],
  [
    'names in UPPER_CASE for rows in camelCase',
    `b24.list('tasks.task.list', { select: ['RESPONSIBLE_ID'], filter: { '<=DEADLINE': '2026-01-01', TAG: 'x' } }).first().then((task) => task?.responsibleId)`,
  ],
  [
    'a reference where an id is wanted',
    `batch.add('crm.contact.get', { id: batch.add('crm.deal.get', { id: 1 }).ref.CONTACT_ID })`,
  ],
  ['a reference into a list', `batch.add('crm.deal.get', { id: batch.add('crm.deal.list').ref[0].ID })`],
  [
    'a reference into an item',
    `batch.add('crm.contact.get', { id: batch.add('crm.item.get', { entityTypeId: 2, id: 1 }).ref.item.contactId })`,
  ],
  [
    'declared fields and methods',
    `Promise.all([b24.call('my.method', { id: 1 }).then(({ name }) => name), b24.call('crm.deal.get', { id: 1 }).then((deal) => deal.UF_CRM_COLOR === 'red')])`,
  ],
  [
    'filters of REST 3.0',
    `b24.v3.list('tasks.task.list', { filter: [['id', 'in', [1, 2]], { logic: 'or', conditions: [['id', 3], ['title', '!=', 'x']] }] })`,
  ],
  ['upper-case FILTER', `b24.list('user.get', { FILTER: { '>ID': 5, ACTIVE: true } })`],
  [
    'dates and nothing in writes',
    `b24.call('crm.deal.update', { id: 1, fields: { CLOSEDATE: new Date(), COMMENTS: null } })`,
  ],
]

describe('the compiler', () => {
  const all = messages([...REFUSED, ...TAKEN].map(([, statement]) => statement))

  it.each(REFUSED.map((row, index) => [...row, all[index]] as const))(
    'refuses %s',
    (_what, statement, words, message) => {
      expect(message, statement).toContain(words)
    },
  )

  it.each(TAKEN.map((row, index) => [...row, all[REFUSED.length + index]] as const))(
    'takes %s',
    (_what, statement, message) => {
      expect(message, statement).toBe('')
    },
  )
})
