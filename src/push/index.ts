// b24kit/push: from an event to phones and browsers.
export { createDevices, type Devices } from './devices'
export { createPush, type Push, type PushOptions } from './push'
export { type ApnsClient, type ApnsNotification, apnsSender } from './senders/apns'
export { type ExpoClient, expoSender } from './senders/expo'
export { type ExpoHttpOptions, expoHttpSender } from './senders/expo-http'
export { type FirebaseMessaging, firebaseSender } from './senders/firebase'
export { type WebPush, webPushSender } from './senders/web-push'
export type { Device, PushEvent, PushMessage, PushOutcome, PushPlan, PushSender } from './types'
