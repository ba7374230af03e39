import { createPortal } from 'b24kit/testing'
import { describe, expect, it } from 'vitest'

const portal = createPortal({ deals: 120, cost: { list: 0, read: 0, write: 0 }, plan: 'self-hosted' })
const batch = async (cmd: unknown, halt: unknown = 0) => {
  const body = JSON.stringify({ cmd, halt })
  const response = await portal.fetch(`${portal.webhookUrl}batch`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json' },
  })
  expect(response.status).toBe(200)
  return (await response.json()).result
}

describe('the members of an answer', () => {
  it('are arrays or objects by PHP’s rules, each by itself', async () => {
    expect(await batch(undefined)).toEqual({
      result: [],
      result_error: [],
      result_total: [],
      result_next: [],
      result_time: [],
    })
    const middle = await batch(['profile', 'nope', 'server.time'])
    expect(Object.keys(middle.result)).toEqual(['0', '2'])
    expect(Array.isArray(middle.result)).toBe(false)
    expect(middle.result_error).toEqual({
      1: { error: 'ERROR_METHOD_NOT_FOUND', error_description: 'Method not found!' },
    })
    const first = await batch(['nope', 'profile'])
    expect(first.result_error).toHaveLength(1)
    expect(Array.isArray(first.result)).toBe(false)
    const named = await batch({ a: 'crm.deal.list?start=50', b: 'profile' })
    expect(named.result_total).toEqual({ a: 120 })
    expect(named.result_next).toEqual({ a: 100 })
    expect(Object.keys(named.result_time)).toEqual(['a', 'b'])
  })

  it('have an error for each command past the fiftieth, for batches in batches, and none for what is no text', async () => {
    const many = await batch(Array.from({ length: 53 }, () => 'profile'))
    expect(many.result).toHaveLength(50)
    expect(many.result_error[52].error).toBe('ERROR_BATCH_LENGTH_EXCEEDED')
    expect((await batch(['batch?cmd[]=profile'])).result_error[0].error).toBe('ERROR_BATCH_METHOD_NOT_ALLOWED')
    expect(await batch([{ method: 'profile' }, 'profile#?x=1'])).toMatchObject({
      result: { 1: { ID: '1' } },
      result_error: [],
    })
  })

  it('have nothing about what halt kept from running', async () => {
    const stopped = await batch(['profile', 'nope', 'profile'], 1)
    expect([stopped.result.length, Object.keys(stopped.result_error)]).toEqual([1, ['1']])
    expect((await batch(['nope', 'profile'], 'false')).result).toEqual([])
    expect(Object.keys((await batch(['nope', 'profile'], '0')).result)).toEqual(['1'])
  })
})

describe('references', () => {
  const encode = encodeURIComponent
  it('stand for values of any type, whole or inside a text', async () => {
    const answer = await batch({
      list: 'crm.deal.list?select[]=ID',
      one: `crm.deal.get?id=${encode('$result[list][3][ID]')}`,
      many: `crm.deal.list?select[]=ID&filter[ID][]=${encode('$result[list][0][ID]')}&filter[ID][]=${encode('$result[list][1][ID]')}`,
      text: `crm.deal.add?fields[TITLE]=${encode('no $result[one][ID] of $total[list], $result[list] stays')}`,
      check: `crm.deal.get?id=${encode('$result[text]')}`,
      next: `crm.deal.list?select[]=ID&start=${encode('$next[list]')}`,
    })
    expect(answer.result.one.ID).toBe('4')
    expect(answer.result.many).toEqual([{ ID: '1' }, { ID: '2' }])
    expect(answer.result.check.TITLE).toBe('no 4 of 120, $result[list] stays')
    expect(answer.result.next[0].ID).toBe('51')
  })

  it('end with the last value reached when a key is wrong', async () => {
    const answer = await batch({
      a: 'crm.deal.list?select[]=ID&filter[ID]=7',
      wrap: `crm.deal.list?select[]=ID&filter[${encode('>ID')}]=${encode('$result[a][49][ID]')}`,
      misspelt: `crm.deal.add?fields[TITLE]=${encode('$result[a][0][MISSPELT]')}`,
      failed: 'crm.deal.get?id=999999',
      after: `crm.deal.list?select[]=ID&filter[${encode('>ID')}]=${encode('$result[failed][ID]')}`,
    })
    expect(answer.result.wrap[0].ID).toBe('1')
    expect(answer.result.after[0].ID).toBe('1')
    expect(answer.result.misspelt).toBeTypeOf('number')
  })
})
