// What providers are told, and what is made of their answers.
import { apnsSender, expoHttpSender, firebaseSender, type PushMessage, webPushSender } from 'b24kit/push'
import { describe, expect, it } from 'vitest'

const message: PushMessage = { token: 't', data: { object: '1' }, collapseKey: 'k', ttl: 60, silent: true }
const loud: PushMessage = { ...message, silent: false, alert: { title: 'A deal has changed' } }

describe('the sender for', () => {
  it('Firebase speaks its language and knows dead tokens', async () => {
    const asked: unknown[] = []
    const answers = [
      { success: true },
      { success: false, error: { code: 'messaging/registration-token-not-registered', message: '' } },
      { success: false, error: { code: 'messaging/server-unavailable', message: '' } },
      { success: false, error: { code: 'messaging/invalid-argument', message: '' } },
    ]
    const sender = firebaseSender({
      async sendEach(messages) {
        asked.push(...messages)
        return { responses: answers.slice(0, messages.length) }
      },
    })
    const outcomes = await sender.send([message, loud, message, message])
    expect(outcomes.map(({ status }) => status)).toEqual(['accepted', 'unregistered', 'retryable', 'failed'])
    expect(asked[0]).toMatchObject({
      token: 't',
      android: { collapseKey: 'k', ttl: 60_000, priority: 'normal' },
      apns: { headers: { 'apns-push-type': 'background', 'apns-priority': '5' } },
    })
    expect(asked[0]).not.toHaveProperty('notification')
    expect(asked[1]).toMatchObject({ notification: { title: 'A deal has changed' } })
  })

  it('Expo needs fetch alone, and asks for receipts', async () => {
    const asked: { url: string; body: unknown; authorization: string | null }[] = []
    const sender = expoHttpSender({
      accessToken: 'expo-secret',
      async fetch(request) {
        const { url, headers } = request
        asked.push({ url, body: await request.json(), authorization: headers.get('authorization') })
        return Response.json(
          url.endsWith('getReceipts')
            ? { data: { r1: { status: 'error', details: { error: 'DeviceNotRegistered' } } } }
            : {
                data: [
                  { status: 'ok', id: 'r1' },
                  { status: 'error', details: { error: 'DeviceNotRegistered' } },
                ],
              },
        )
      },
    })
    expect(await sender.send([message, loud])).toEqual([
      { status: 'accepted', receipt: 'r1' },
      { status: 'unregistered' },
    ])
    expect(await sender.receipts?.(['r1', 'r2'])).toEqual(new Map([['r1', { status: 'unregistered' }]]))
    expect(asked[0]).toMatchObject({
      url: 'https://exp.host/--/api/v2/push/send',
      authorization: 'Bearer expo-secret',
      body: [
        { to: 't', _contentAvailable: true, ttl: 60 },
        { title: 'A deal has changed', priority: 'high' },
      ],
    })
  })

  it('Apple sends one by one and knows dead tokens', async () => {
    class Notification {
      constructor(
        readonly token: string,
        readonly options: object,
      ) {}
    }
    const sent: Notification[] = []
    const errors = [
      undefined,
      { reason: 'Unregistered', statusCode: 410 },
      { reason: 'TooManyRequests', statusCode: 429 },
    ]
    const sender = apnsSender(
      {
        async send(notification: Notification) {
          sent.push(notification)
          const error = errors[sent.length - 1]
          if (error) throw Object.assign(new Error(error.reason), error)
        },
      },
      Notification,
      { now: () => 0 },
    )
    const outcomes = await sender.send([message, message, message])
    expect(outcomes.map(({ status }) => status)).toEqual(['accepted', 'unregistered', 'retryable'])
    expect(sent[0]?.options).toMatchObject({ collapseId: 'k', priority: 5, expiration: new Date(60_000) })
  })

  it('browsers drops subscriptions that are gone', async () => {
    const statuses = [undefined, 410, 503]
    const sent: object[] = []
    const sender = webPushSender({
      async sendNotification(subscription, payload, options) {
        sent.push({ subscription, payload: JSON.parse(payload), options })
        const statusCode = statuses[sent.length - 1]
        if (statusCode) throw Object.assign(new Error('no'), { statusCode })
      },
    })
    const token = JSON.stringify({ endpoint: 'https://push.example/1', keys: { p256dh: 'x', auth: 'y' } })
    const outcomes = await sender.send([0, 1, 2].map(() => ({ ...loud, token })))
    expect(outcomes.map(({ status }) => status)).toEqual(['accepted', 'unregistered', 'retryable'])
    expect(sent[0]).toMatchObject({
      options: { TTL: 60, topic: 'k', urgency: 'normal' },
      payload: { data: { object: '1' } },
    })
    for (const none of ['no subscription', 'null', '{}'])
      expect(await sender.send([{ ...loud, token: none }])).toEqual([{ status: 'unregistered' }])
    expect(sent).toHaveLength(3)
  })

  it('any provider waits as long as that asks for', async () => {
    const webpush = webPushSender({
      async sendNotification() {
        throw Object.assign(new Error('slow down'), { statusCode: 429, headers: { 'retry-after': '7' } })
      },
    })
    const token = JSON.stringify({ endpoint: 'https://push.example/1', keys: { p256dh: 'x', auth: 'y' } })
    expect(await webpush.send([{ ...loud, token }])).toMatchObject([{ status: 'retryable', after: 7000 }])
    const answers = [429, 400].map((status) => new Response('', { status, headers: { 'retry-after': '3' } }))
    const expo = expoHttpSender({ fetch: async () => answers.shift() ?? new Response('') })
    expect(await expo.send([loud])).toEqual([{ status: 'retryable', reason: 'status 429', after: 3000 }])
    expect(await expo.send([loud])).toEqual([{ status: 'failed', reason: 'status 400' }])
  })
})
