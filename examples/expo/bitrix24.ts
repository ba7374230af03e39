// The app's one client. The phone's keychain holds the session; the application's secret is on the broker only.
import { createClient } from 'b24kit'
import { brokerAuth } from 'b24kit/oauth'
import { expoStorage } from 'b24kit/storage/expo'
import * as Crypto from 'expo-crypto'
import * as SecureStore from 'expo-secure-store'
import * as WebBrowser from 'expo-web-browser'

export const auth = brokerAuth({
  url: process.env.EXPO_PUBLIC_BROKER_URL ?? 'https://api.example.com/b24',
  redirect: 'deals://signed-in',
  storage: expoStorage(SecureStore),
  openAuthSession: WebBrowser.openAuthSessionAsync,
  random: (length) => Crypto.getRandomValues(new Uint8Array(length)),
})

export const b24 = createClient({ auth })
