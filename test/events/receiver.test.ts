// What a receiver takes and refuses, and what becomes of what it takes.
import { createReceiver, type ReceiverOptions } from 'b24kit/events'
import { memoryStorage } from 'b24kit/storage'
import { createVirtualClock } from 'b24kit/testing'
import { describe, expect, it } from 'vitest'
import { body, MEMBER, type Parts, TOKEN } from './deliver'
import { setup } from './receiver-setup'

const OK = [200, 'ok']

describe('an event', () => {
  it('reaches its handler with what the portal said, and without its tokens', async () => {
    const { receiver, send } = setup()
    const seen: unknown[] = []
    receiver.on('ONCRMDEALUPDATE', (delivery) => {
      seen.push(JSON.parse(JSON.stringify(delivery)))
    })
    expect(await send({ auth: { access_token: 'secret', refresh_token: 'secret' } })).toEqual(OK)
    await receiver.idle()
    expect(seen).toEqual([
      {
        id: expect.stringContaining(`${MEMBER}.1766047124.ONCRMDEALUPDATE.`),
        event: 'ONCRMDEALUPDATE',
        data: { FIELDS: { ID: '42' } },
        memberId: MEMBER,
        domain: 'acme.bitrix24.test',
        userId: 1,
        ts: 1_766_047_124,
        attempt: 1,
        repeated: false,
      },
    ])
  })

  it('keeps the shape that its family has', async () => {
    const { receiver, send } = setup()
    const seen: unknown[] = []
    receiver.on('ONTASKADD', ({ data }) => seen.push(data))
    receiver.on('ONCRMTIMELINECOMMENTADD', ({ data }) => seen.push(data.ID))
    receiver.on('CATALOG.PRODUCT.ON.ADD', ({ data }) => seen.push(data))
    receiver.raw.on('ONCRMDYNAMICITEMADD_1032', ({ data }) => seen.push(data))
    const task = { FIELDS_BEFORE: 'undefined', FIELDS_AFTER: { ID: 7 }, IS_ACCESSIBLE_BEFORE: 'N' }
    await send({ event: 'ONTASKADD', data: task })
    await receiver.idle()
    await send({ event: 'onCrmTimelineCommentAdd', data: { ID: 9 } })
    await receiver.idle()
    await send({ event: 'CATALOG.PRODUCT.ON.ADD', data: { FIELDS: { ID: 3 } } })
    await receiver.idle()
    await send({ event: 'ONCRMDYNAMICITEMADD_1032', data: { FIELDS: { ID: 1, ENTITY_TYPE_ID: 1032 } } })
    await receiver.idle()
    expect(seen).toEqual([
      { FIELDS_BEFORE: 'undefined', FIELDS_AFTER: { ID: '7' }, IS_ACCESSIBLE_BEFORE: 'N' },
      '9',
      { FIELDS: { ID: '3' } },
      { FIELDS: { ID: '1', ENTITY_TYPE_ID: '1032' } },
    ])
  })

  it('is handled once, however often it comes, and again in another second or of another object', async () => {
    const { receiver, send } = setup()
    let count = 0
    receiver.on('ONCRMDEALUPDATE', () => void count++)
    const answers = await Promise.all(Array.from({ length: 20 }, () => send()))
    expect(answers.filter(([, text]) => text === 'ok')).toHaveLength(1)
    await receiver.idle()
    expect(await send()).toEqual([200, 'duplicate'])
    await receiver.idle()
    expect(count).toBe(1)
    await send({ ts: 1_766_047_125 })
    await send({ data: { FIELDS: { ID: '43' } } })
    await receiver.idle()
    expect(count).toBe(3)
  })

  it('nobody asked for is answered and not kept', async () => {
    const { send, storage, told } = setup()
    expect(await send()).toEqual([200, 'ignored'])
    expect(await storage.keys('')).toEqual([])
    expect(told).toMatchObject([{ type: 'ignored' }])
  })
})

describe('a forged event', () => {
  const cases: [string, Parts][] = [
    ['another token', { auth: { application_token: 'another' } }],
    ['no token', { auth: { application_token: '' } }],
    ['a list for a token', { auth: { application_token: [TOKEN] } }],
    ['an object for a token', { auth: { application_token: { toString: TOKEN } } }],
    ['a longer token', { auth: { application_token: `${TOKEN}x` } }],
    ['another portal', { auth: { member_id: 'f'.repeat(32) } }],
    ['a portal that is a name of objects', { auth: { member_id: 'constructor', application_token: '' } }],
    ['a portal that is a prototype', { auth: { member_id: '__proto__' } }],
  ]
  it.each(cases)('with %s reaches nobody', async (_what, parts) => {
    const { receiver, send, storage } = setup()
    receiver.on('ONCRMDEALUPDATE', () => {
      throw new Error('reached')
    })
    expect((await send(parts))[0]).toBe(401)
    await receiver.idle()
    expect(await storage.keys('')).toEqual([])
  })

  it('reaches nobody where no token is known', async () => {
    for (const applicationTokens of [{}, { [MEMBER]: '' }, () => undefined]) {
      const { receiver, send } = setup({ applicationTokens })
      receiver.on('ONCRMDEALUPDATE', () => {
        throw new Error('reached')
      })
      expect((await send({ auth: { application_token: '' } }))[0]).toBe(401)
      expect((await send())[0]).toBe(401)
    }
  })

  it('without auth at all reaches nobody', async () => {
    const { receiver, send } = setup()
    receiver.on('ONCRMDEALUPDATE', () => {
      throw new Error('reached')
    })
    expect((await send('event=ONCRMDEALUPDATE&data[FIELDS][ID]=42&ts=1'))[0]).toBe(400)
    expect((await send(`event=ONCRMDEALUPDATE&auth=${TOKEN}`))[0]).toBe(400)
  })
})

describe('a body', () => {
  it('touches no prototype, whatever its keys are', async () => {
    const { receiver, send } = setup()
    const seen: object[] = []
    receiver.raw.on('ONCRMDEALUPDATE', ({ data }) => seen.push(data as object))
    const evil = [
      '__proto__[polluted]=1',
      'data[__proto__][polluted]=1',
      'data[FIELDS][__proto__]=1',
      'constructor[prototype][polluted]=1',
      'data[toString]=x',
    ]
    expect(await send(`${body()}&${evil.join('&')}`)).toEqual(OK)
    await receiver.idle()
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    expect(Object.getPrototypeOf(seen[0])).toBe(Object.prototype)
    expect(seen[0]).toMatchObject({ FIELDS: { ID: '42' } })
    expect(JSON.stringify(seen[0])).not.toContain('__proto__')
  })

  it.each([
    ['that is no event', 'hello', 400],
    ['that is empty', '', 400],
    ['that is too deep', `${body()}&data${'[a]'.repeat(30)}=1`, 400],
    ['with too many values', body() + '&a=1'.repeat(3000), 400],
    ['that is too long', `${body()}&x=${'y'.repeat(300_000)}`, 413],
  ])('%s is refused', async (_what, text, status) => {
    const { receiver, send } = setup()
    receiver.on('ONCRMDEALUPDATE', () => {})
    expect((await send(text))[0]).toBe(status)
  })

  it('leaves the tokens of chat bots behind', async () => {
    const { receiver, send, storage } = setup()
    const seen: unknown[] = []
    receiver.on('ONIMBOTMESSAGEADD', ({ data }) => seen.push(data))
    const BOT = { 1: { BOT_ID: '1', access_token: 'secret', refresh_token: 'secret', application_token: 'secret' } }
    await send({ event: 'ONIMBOTMESSAGEADD', data: { BOT, PARAMS: { MESSAGE: 'Hello' } } })
    const kept = await Promise.all((await storage.keys('')).map((key) => storage.get(key)))
    expect(kept.join()).toContain('Hello')
    expect(kept.join()).not.toContain('secret')
    await receiver.idle()
    expect(seen).toEqual([{ BOT: { 1: { BOT_ID: '1' } }, PARAMS: { MESSAGE: 'Hello' } }])
  })

  it('that comes again in the same second is about what it said last', async () => {
    const { receiver, send } = setup()
    const seen: unknown[] = []
    receiver.on('ONCRMDEALMOVETOCATEGORY', ({ data }) => seen.push(data.FIELDS.STAGE_ID))
    for (const STAGE_ID of ['C1:NEW', 'C2:NEW'])
      await send({ event: 'ONCRMDEALMOVETOCATEGORY', data: { FIELDS: { ID: '1', CATEGORY_ID: '1', STAGE_ID } } })
    await receiver.idle()
    expect(seen).toEqual(['C2:NEW'])
  })

  it('comes by POST, as a form or as JSON', async () => {
    const { receiver, send } = setup()
    receiver.on('ONCRMDEALUPDATE', () => {})
    const response = await receiver.fetch(new Request('https://app.example/events'))
    expect(response.status).toBe(405)
    expect((await send('x', { headers: { 'content-type': 'text/xml' } }))[0]).toBe(415)
    const json = {
      event: 'ONCRMDEALUPDATE',
      data: { FIELDS: { ID: '1' } },
      ts: '5',
      auth: { member_id: MEMBER, application_token: TOKEN },
    }
    const headers = { 'content-type': 'application/json' }
    expect(await send(JSON.stringify(json), { headers })).toEqual(OK)
    expect((await send(JSON.stringify({ ...json, many: Array(3000).fill(1) }), { headers }))[0]).toBe(400)
  })
})

describe('a handler', () => {
  it('that fails is given the event again with growing pauses, and at last it is dead, listed and can be replayed', async () => {
    const { receiver, send, clock, told } = setup({ pauses: [1000, 5000] })
    const attempts: [number, number][] = []
    let isBroken = true
    const began = clock.now()
    receiver.on('ONCRMDEALUPDATE', ({ attempt }) => {
      attempts.push([attempt, Math.round((clock.now() - began) / 1000)])
      if (isBroken) throw new RangeError('no such warehouse')
    })
    await send()
    await receiver.idle()
    expect(attempts).toEqual([
      [1, 1],
      [2, 2],
      [3, 7],
    ])
    const [dead] = await receiver.dead()
    expect(dead).toMatchObject({ reason: 'RangeError: no such warehouse', attempts: 3, event: { memberId: MEMBER } })
    expect(told.map(({ type }) => type)).toEqual(['received', 'failed', 'failed', 'dead'])
    isBroken = false
    await receiver.replay(dead?.event.id ?? '')
    await receiver.idle()
    expect(attempts.at(-1)?.[0]).toBe(1)
    expect(await receiver.dead()).toEqual([])
    await expect(receiver.replay('x')).rejects.toThrow(/no dead event x/)
  })

  it('gets the events of an object one after the other, and those of others meanwhile', async () => {
    const { receiver, send, clock } = setup()
    const log: string[] = []
    receiver.on('ONCRMDEALUPDATE', async ({ data, ts }) => {
      log.push(`begin ${data.FIELDS.ID} ${ts}`)
      await clock.sleep(1000)
      log.push(`end ${data.FIELDS.ID} ${ts}`)
    })
    for (const ts of [1, 2, 3]) await send({ ts })
    await send({ ts: 1, data: { FIELDS: { ID: '7' } } })
    await receiver.idle()
    expect(log.filter((line) => line.includes(' 42 '))).toEqual(
      [1, 2, 3].flatMap((ts) => [`begin 42 ${ts}`, `end 42 ${ts}`]),
    )
    expect(log.indexOf('begin 7 1')).toBeLessThan(log.indexOf('end 42 1'))
  })

  it('is one of so many that run at the same time', async () => {
    const { receiver, send, clock } = setup({ concurrency: 3 })
    let [running, most] = [0, 0]
    receiver.on('ONCRMDEALUPDATE', async () => {
      most = Math.max(most, ++running)
      await clock.sleep(100)
      running--
    })
    for (let id = 1; id <= 30; id++) await send({ data: { FIELDS: { ID: id } } })
    await receiver.idle()
    expect([most, running]).toEqual([3, 0])
  })
})

describe('of two handlers of an event', () => {
  it('one that fails holds up none, and is alone in trying again', async () => {
    const { receiver, send } = setup({ pauses: [1000, 1000] })
    const log: string[] = []
    receiver.on('ONCRMDEALUPDATE', ({ attempt }) => {
      log.push(`stock ${attempt}`)
      if (attempt < 3) throw new Error('no')
    })
    receiver.on('ONCRMDEALUPDATE', ({ attempt, repeated }) => void log.push(`push ${attempt} ${repeated}`))
    await send()
    await receiver.idle()
    expect(log).toEqual(['stock 1', 'push 1 false', 'stock 2', 'stock 3'])
  })

  it('that both fail for good, both are named, and both are tried anew', async () => {
    const { receiver, send, told } = setup({ pauses: [] })
    let count = 0
    for (const word of ['left', 'right'])
      receiver.on('ONCRMDEALUPDATE', () => {
        count++
        throw new RangeError(word)
      })
    receiver.on('ONCRMDEALUPDATE', () => void count++)
    await send()
    await receiver.idle()
    expect(count).toBe(3)
    const [dead] = await receiver.dead()
    expect(dead?.reason).toContain('RangeError: left; RangeError: right')
    expect(told.at(-1)).toMatchObject({ type: 'dead', error: { errors: [{ message: 'left' }, { message: 'right' }] } })
    await receiver.replay(dead?.event.id ?? '')
    await receiver.idle()
    expect(count).toBe(5)
  })

  it('one that was through runs again after a restart, marked', async () => {
    const storage = memoryStorage()
    const clock = createVirtualClock({ auto: false })
    const first = setup({ storage, clock, pauses: [60_000] })
    first.receiver.on('ONCRMDEALUPDATE', () => {
      throw new Error('no')
    })
    first.receiver.on('ONCRMDEALUPDATE', () => {})
    await first.send()
    await clock.advance(1000)
    const next = setup({ storage })
    const seen: [string, number, boolean][] = []
    for (const name of ['left', 'right'])
      next.receiver.on('ONCRMDEALUPDATE', ({ attempt, repeated }) => void seen.push([name, attempt, repeated]))
    await next.receiver.idle()
    expect(seen).toEqual([
      ['left', 2, true],
      ['right', 2, true],
    ])
  })
})

it('a handler that never ends is given up in time, told, and runs again, marked', async () => {
  const { receiver, send, told, clock } = setup({ timeout: 60_000, pauses: [1000] })
  const seen: [number, boolean][] = []
  const reasons: unknown[] = []
  receiver.on('ONCRMDEALUPDATE', ({ attempt, repeated, signal }) => {
    seen.push([attempt, repeated])
    if (attempt > 1) return
    signal.addEventListener('abort', () => reasons.push(signal.reason))
    return new Promise(() => {})
  })
  const began = clock.now()
  await send()
  await receiver.idle()
  expect(clock.now() - began).toBe(1000 + 60_000 + 1000)
  expect(seen).toEqual([
    [1, false],
    [2, true],
  ])
  expect(reasons).toMatchObject([{ name: 'TimeoutError', code: 'HANDLER_TIMEOUT' }])
  expect(told[1]).toMatchObject({
    type: 'failed',
    error: { message: 'a handler of ONCRMDEALUPDATE took longer than 60000 ms.' },
  })
})

it('a second change in the second of the first is not missed, wherever the clock of the portal stands', async () => {
  for (const behind of [-30, -3, 0, 3, 30]) {
    const { receiver, send, clock } = setup()
    let state = 'first'
    const seen: string[] = []
    receiver.on('ONCRMDEALUPDATE', () => void seen.push(state))
    const ts = Math.floor(clock.now() / 1000) - behind
    await send({ ts })
    await clock.sleep(900)
    state = 'second'
    expect(await send({ ts })).toEqual([200, 'duplicate'])
    await receiver.idle()
    expect(seen).toEqual(['second'])
  }
})

it('says what it misses', () => {
  const storage = memoryStorage()
  expect(() => createReceiver({ storage })).toThrow(/app made by createApp, or applicationTokens/)
  expect(() => createReceiver({ applicationTokens: {} })).toThrow(/storage, such as/)
  const wrong: [object, RegExp][] = [
    [{ applicationTokens: 'secret' }, /applicationTokens must be tokens by member id/],
    [{ applicationTokens: ['secret'] }, /applicationTokens must be tokens by member id/],
    [{ applicationTokens: { [MEMBER]: 7 } }, /applicationTokens must be tokens by member id/],
    [{ concurrency: 0 }, /concurrency must be a whole number from 1 up/],
    [{ maxBody: '1mb' }, /maxBody must be/],
    [{ pauses: [-1] }, /a pause must be/],
    [{ pauses: 5 }, /pauses must be a list/],
    [{ name: 'my events' }, /name consists of/],
    [{ queue: {} }, /queue must have a function add/],
    [{ storage: {} }, /storage must be a Storage/],
  ]
  for (const [options, message] of wrong)
    expect(() => setup(options as Partial<ReceiverOptions>), JSON.stringify(options)).toThrow(message)
  const { receiver } = setup()
  expect(() => receiver.raw.on('no name', () => {})).toThrow(/no name of an event/)
})
