// b24kit/schemas: answers as values that one can work with, and back again for writes.
export { day, flag, id, moment, money, multifield, number, reference, references, text } from './codecs'
export { activity, company, contact, deal, lead } from './crm'
export { encode, only } from './fields'
export { item } from './item'
export { task, user } from './office'
