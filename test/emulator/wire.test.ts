import { createPortal, type PortalOptions } from 'b24kit/testing'
import { describe, expect, it } from 'vitest'

const portalOf = (options: PortalOptions = {}) => {
  const portal = createPortal({ cost: { list: 0, read: 0, write: 0 }, ...options })
  const get = async (path: string) => (await portal.fetch(portal.webhookUrl + path)).json()
  const post = async (method: string, body: unknown, type = 'application/json') => {
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    const response = await portal.fetch(portal.webhookUrl + method, {
      method: 'POST',
      body: text,
      headers: { 'content-type': type },
    })
    return { status: response.status, ...(await response.json()) }
  }
  const last = () => portal.log.at(-1)?.params
  return { portal, get, post, last }
}

describe('a request', () => {
  it('may come as a query, a form, JSON or all of it, in any case and with .json', async () => {
    const { get, post, last } = portalOf()
    expect((await get('CRM.Deal.LIST.json?select[]=ID&filter[%3C%3DID]=2')).result).toEqual([{ ID: '1' }, { ID: '2' }])
    expect(
      (await post('crm.deal.list', 'select[0]=ID&filter[ID][]=3&filter[ID][]=4', 'application/x-www-form-urlencoded'))
        .result,
    ).toEqual([{ ID: '3' }, { ID: '4' }])
    expect((await post('crm.deal.list?filter[ID]=9&select[]=TITLE', { select: ['ID'] })).result).toEqual([{ ID: '9' }])
    expect(last()).toEqual({ filter: { ID: '9' }, select: ['ID'] })
  })

  it('is read with no parameters when its JSON is broken, and as a form without its type', async () => {
    const { post, last } = portalOf()
    expect((await post('crm.deal.list', '{"filter":')).result).toHaveLength(50)
    expect(last()).toEqual({})
    await post('crm.deal.list', '{"filter":{"ID":1}}', 'text/json')
    expect(last()).not.toHaveProperty('filter')
  })

  it('is decoded as PHP does', async () => {
    const { get, last } = portalOf()
    await get(
      'profile?a.b=1&c%20d=2&e[x][]=3&e[x][]=4&e[5]=5&f[=6&g&h=%zz&i=a+b%2Bc&__proto__[x]=7&j[0]=a&j[1]=b&k[1]=c&l[0][m]=n',
    )
    expect(last()).toEqual(
      Object.assign(Object.create(null), {
        a_b: '1',
        c_d: '2',
        e: { 5: '5', x: ['3', '4'] },
        f_: '6',
        g: '',
        h: '%zz',
        i: 'a b+c',
        j: ['a', 'b'],
        k: { 1: 'c' },
        l: [{ m: 'n' }],
        ['__proto__']: { x: '7' },
      }),
    )
    expect(({} as { x?: string }).x).toBeUndefined()
    await get(`profile?${Array.from({ length: 1_200 }, (_, index) => `a[]=${index}`).join('&')}`)
    expect(last()?.a).toHaveLength(1_000)
  })

  it('needs credentials: webhook, token or parameters', async () => {
    const { portal } = portalOf()
    const answer = async (url: string, init?: RequestInit) => {
      const response = await portal.fetch(url, init)
      return [response.status, (await response.json()).error ?? 'ok']
    }
    const token = portal.token({ userId: 2 })
    expect(await answer(`${portal.url}/rest/1/wrong/profile`)).toEqual([401, 'INVALID_CREDENTIALS'])
    expect(await answer(`${portal.url}/rest/99/emulatedsecret0/profile`)).toEqual([401, 'INVALID_CREDENTIALS'])
    expect(await answer(`${portal.url}/rest/profile`)).toEqual([401, 'NO_AUTH_FOUND'])
    expect(await answer(`${portal.url}/rest/profile?auth=nonsense`)).toEqual([401, 'NO_AUTH_FOUND'])
    expect(await answer(`${portal.url}/rest/profile?auth=${token}`)).toEqual([200, 'ok'])
    expect(await answer(`${portal.url}/rest/profile`, { headers: { authorization: `Bearer ${token}` } })).toEqual([
      200,
      'ok',
    ])
    expect(await answer(`${portal.url}/rest/profile?aplogin=1&ap=emulatedsecret0`)).toEqual([200, 'ok'])
    portal.expireToken(token)
    expect(await answer(`${portal.url}/rest/profile?auth=${token}`)).toEqual([401, 'expired_token'])
    expect((await portal.fetch(`${portal.url}/company/`)).headers.get('content-type')).toMatch(/html/)
  })

  it('for a method that is not there, or in the wrong transport, fails as the portal does', async () => {
    const { post } = portalOf()
    expect(await post('no.such.method', {})).toEqual({
      status: 404,
      error: 'ERROR_METHOD_NOT_FOUND',
      error_description: 'Method not found!',
    })
    expect(await post('profile.xml', {})).toMatchObject({ status: 500, error: 'INTERNAL_WRONG_TRANSPORT' })
    expect(await post('user.add', { EMAIL: 'x' })).toEqual({
      status: 200,
      error: 'ERROR_ARGUMENT',
      error_description: 'Invalid email',
    })
  })
})

describe('paging', () => {
  it('counts with start, and not with -1, each family in its way', async () => {
    const { post } = portalOf({ deals: 120, tasks: 120, users: 60 })
    const keys = async (method: string, params: object) => {
      const { result, total, next } = await post(method, params)
      const rows = Array.isArray(result) ? result : Object.values(result as object)[0]
      return { rows: rows.length, total, next }
    }
    expect(await keys('crm.deal.list', {})).toEqual({ rows: 50, total: 120, next: 50 })
    expect(await keys('crm.deal.list', { start: 30 })).toEqual({ rows: 50, total: 120, next: 50 })
    expect(await keys('crm.deal.list', { START: '100' })).toEqual({ rows: 20, total: 120, next: undefined })
    expect(await keys('crm.deal.list', { start: -1 })).toEqual({ rows: 50, total: 0, next: undefined })
    expect(await keys('crm.item.list', { entityTypeId: 2, start: -1 })).toEqual({
      rows: 50,
      total: undefined,
      next: undefined,
    })
    expect(await keys('tasks.task.list', { start: 100 })).toEqual({ rows: 20, total: 120, next: undefined })
    expect(await keys('user.get', { start: -1 })).toEqual({ rows: 50, total: 0, next: undefined })
    expect(await keys('user.get', { start: -1, FILTER: { ID: 999 } })).toEqual({
      rows: 0,
      total: undefined,
      next: undefined,
    })
  })
})

describe('families', () => {
  it('show the same row in their own spelling', async () => {
    const { post } = portalOf({
      userFields: { deal: { UF_CRM_COLOR: { type: 'string' }, UF_CRM_1234567890: { type: 'integer' } } },
    })
    const { result: id } = await post('crm.deal.add', {
      fields: {
        TITLE: 'X',
        OPPORTUNITY: '12.5',
        COMPANY_ID: 3,
        UF_CRM_COLOR: 'red',
        UF_CRM_1234567890: 7,
        NONSENSE: 1,
      },
    })
    expect(id).toBe(101)
    const { result: deal } = await post('crm.deal.get', { id })
    expect(deal).toMatchObject({
      ID: '101',
      TITLE: 'X',
      OPPORTUNITY: '12.50',
      COMPANY_ID: '3',
      UF_CRM_COLOR: 'red',
      STAGE_ID: 'NEW',
    })
    expect(deal).not.toHaveProperty('NONSENSE')
    const {
      result: { item },
    } = await post('crm.item.get', { entityTypeId: 2, id })
    expect(item).toMatchObject({
      id: 101,
      title: 'X',
      opportunity: 12.5,
      companyId: 3,
      ufCrmColor: 'red',
      ufCrm_1234567890: 7,
      stageId: 'NEW',
      entityTypeId: 2,
    })
    const original = await post('crm.item.get', { entityTypeId: 2, id, useOriginalUfNames: 'Y' })
    expect(original.result.item).toMatchObject({ UF_CRM_COLOR: 'red' })
    expect(
      (await post('crm.item.update', { entityTypeId: 2, id, fields: { ufCrmColor: 'blue' } })).result.item.ufCrmColor,
    ).toBe('blue')
    expect((await post('crm.deal.list', { filter: { UF_CRM_COLOR: 'blue' }, select: ['ID', 'UF_*'] })).result).toEqual([
      { ID: '101', UF_CRM_COLOR: 'blue', UF_CRM_1234567890: '7' },
    ])
    expect((await post('crm.item.delete', { entityTypeId: 2, id })).result).toEqual([])
    expect(await post('crm.deal.get', { id })).toMatchObject({ status: 400, error: '' })
    expect(await post('crm.item.get', { entityTypeId: 2, id })).toMatchObject({ status: 400, error: 'NOT_FOUND' })
  })

  it('keep phones and mails by their own rules', async () => {
    const { post } = portalOf()
    const { result: id } = await post('crm.contact.add', {
      fields: { NAME: 'A', PHONE: [{ VALUE: '1', VALUE_TYPE: 'HOME' }, { VALUE: '2' }] },
    })
    const phones = async () => (await post('crm.contact.get', { id })).result.PHONE
    const [first, second] = await phones()
    expect([first, second]).toMatchObject([
      { VALUE: '1', VALUE_TYPE: 'HOME', TYPE_ID: 'PHONE' },
      { VALUE: '2', VALUE_TYPE: 'WORK' },
    ])
    await post('crm.contact.update', {
      id,
      fields: { PHONE: [{ ID: first.ID, VALUE: '11' }, { ID: second.ID, VALUE: '' }, { VALUE: '3' }] },
    })
    expect((await phones()).map(({ VALUE }: { VALUE: string }) => VALUE)).toEqual(['11', '3'])
    const {
      result: [listed],
    } = await post('crm.contact.list', { filter: { ID: id } })
    expect(listed).not.toHaveProperty('PHONE')
    expect((await post('crm.item.get', { entityTypeId: 3, id })).result.item.fm).toMatchObject([
      { typeId: 'PHONE', value: '11' },
      { value: '3' },
    ])
  })

  it('know tasks, people and themselves', async () => {
    const { post } = portalOf()
    const {
      result: { task },
    } = await post('tasks.task.add', { fields: { TITLE: 'T', RESPONSIBLE_ID: 2, DEADLINE: '2026-05-01' } })
    expect(task).toMatchObject({
      id: '51',
      title: 'T',
      responsibleId: '2',
      group: [],
      deadline: '2026-05-01T00:00:00+03:00',
    })
    expect((await post('tasks.task.update', { taskId: 51, fields: { STATUS: 5 } })).result.task.status).toBe('5')
    expect((await post('tasks.task.list', { filter: { ID: 51 }, select: ['ID', 'TITLE'] })).result.tasks).toEqual([
      { id: '51', title: 'T' },
    ])
    expect((await post('tasks.task.delete', { taskId: 51 })).result).toEqual({ task: true })
    expect(await post('tasks.task.get', { taskId: 51 })).toMatchObject({ error: '1048582' })
    expect((await post('user.get', { ID: 3 })).result[0]).toMatchObject({ ID: '3', ACTIVE: true })
    expect((await post('user.current', {})).result.ID).toBe('1')
    expect((await post('department.get', {})).result).toHaveLength(3)
    expect((await post('method.get', { name: 'crm.deal.list' })).result).toEqual({
      isExisting: true,
      isAvailable: true,
    })
    expect((await post('methods', {})).result).toContain('crm.item.list')
    expect((await post('feature.get', {})).error).toBe('CODE_EMPTY')
    expect((await post('events', { scope: 'crm' })).result).toContain('ONCRMDEALADD')
    expect((await post('app.info', {})).result).toHaveProperty('SCOPE')
    expect((await post('crm.deal.fields', {})).result.TITLE).toMatchObject({ type: 'string', isReadOnly: false })
  })

  it('filter with all operators', async () => {
    const { post, portal } = portalOf({ deals: 0 })
    for (const [TITLE, OPPORTUNITY] of [
      ['Alpha', 1],
      ['beta', 2],
      ['Gamma 10%', 3],
      ['', 4],
    ] as const)
      portal.table('deal').insert({ TITLE, OPPORTUNITY, DATE_CREATE: `2026-01-0${OPPORTUNITY}T00:00:00+03:00` })
    const found = async (filter: object) =>
      (await post('crm.deal.list', { filter, select: ['ID'] })).result.map(({ ID }: { ID: string }) => Number(ID))
    expect(await found({ TITLE: 'BETA' })).toEqual([2])
    expect(await found({ '!TITLE': 'beta' })).toEqual([1, 3, 4])
    expect(await found({ '%TITLE': 'a' })).toEqual([1, 2, 3])
    expect(await found({ '!%TITLE': 'ph' })).toEqual([2, 3, 4])
    expect(await found({ '=%TITLE': 'g%' })).toEqual([3])
    expect(await found({ '@TITLE': ['alpha', 'beta'] })).toEqual([1, 2])
    expect(await found({ '!@OPPORTUNITY': [1, 2] })).toEqual([3, 4])
    expect(await found({ '>=OPPORTUNITY': '2', '<OPPORTUNITY': 4 })).toEqual([2, 3])
    expect(await found({ TITLE: '' })).toEqual([4])
    expect(await found({ '>DATE_CREATE': '2026-01-02T00:00:00+03:00' })).toEqual([3, 4])
    expect(await found({ '<=DATE_CREATE': '2026-01-02' })).toEqual([1, 2])
    expect(await found({ MISSPELT: 'x' })).toEqual([1, 2, 3, 4])
    expect(await found({ '>ID': [{ ID: 3 }] })).toEqual([1, 2, 3, 4])
    const items = await post('crm.item.list', {
      entityTypeId: 2,
      filter: { 0: { logic: 'OR', 0: { title: 'Alpha' }, 1: { '>opportunity': 3 } } },
      select: ['id'],
    })
    expect(items.result.items).toEqual([{ id: 1 }, { id: 4 }])
    expect((await post('crm.item.list', { entityTypeId: 2, filter: { misspelt: 1 } })).error).toBe('INVALID_ARG_VALUE')
  })
})

describe('requests that make no sense', () => {
  it('run nothing: preflights, and what was aborted before it began', async () => {
    const { portal } = portalOf({ deals: 0 })
    const add = `${portal.webhookUrl}crm.deal.add?fields[TITLE]=x`
    const preflight = await portal.fetch(add, { method: 'OPTIONS' })
    expect([preflight.status, preflight.headers.get('access-control-allow-headers')]).toEqual([
      200,
      'origin, content-type, accept',
    ])
    await expect(portal.fetch(add, { signal: AbortSignal.abort() })).rejects.toThrow()
    expect(portal.table('deal').count).toBe(0)
  })

  it('are answered', async () => {
    const { portal, post } = portalOf()
    expect((await portal.fetch(`${portal.webhookUrl}%zz`)).status).toBe(404)
    for (const body of ['[]', '5', 'null', '"x"', '']) expect((await post('server.time', body)).status).toBe(200)
    expect((await post('batch', { cmd: 5 })).result.result).toEqual([])
    expect((await portal.fetch(portal.webhookUrl.replace('/rest/', '/rest%2F'))).status).toBeGreaterThanOrEqual(200)
  })
})
