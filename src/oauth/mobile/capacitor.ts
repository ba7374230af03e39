// Capacitor's browser tells that it was opened; that somebody came back is told by the app.
// https://capacitorjs.com/docs/apis/browser
import { type Clock, systemClock } from '../../clock'
import type { AuthSessionResult } from './types'

interface Listener {
  remove(): Promise<void>
}

/** What is used of `@capacitor/browser`. */
export interface CapacitorBrowser {
  open(options: { url: string }): Promise<void>
  close(): Promise<void>
  addListener(name: 'browserFinished', listener: () => void): Promise<Listener>
}

/** What is used of `@capacitor/app`. */
export interface CapacitorApp {
  addListener(name: 'appUrlOpen', listener: (event: { url: string }) => void): Promise<Listener>
}

export interface CapacitorAuthSessionOptions {
  Browser: CapacitorBrowser
  App: CapacitorApp
  /** Default: the machine's time. */
  clock?: Clock
}

// Android tells of the browser's end when the app comes to the front, which may be before it tells of the link.
const LINK_MAY_BE_LATE = 1000

/** An `openAuthSession` for `brokerAuth`. */
export function capacitorAuthSession({ Browser, App, clock = systemClock }: CapacitorAuthSessionOptions) {
  return async (url: string, redirect: string): Promise<AuthSessionResult> => {
    const listeners: Listener[] = []
    try {
      return await new Promise<AuthSessionResult>((resolve, reject) => {
        const opened = ({ url: link }: { url: string }) => {
          if (link.startsWith(redirect)) resolve({ type: 'success', url: link })
        }
        const finished = () => {
          clock.sleep(LINK_MAY_BE_LATE).then(() => resolve({ type: 'cancel' }), reject)
        }
        const open = async (): Promise<void> => {
          listeners.push(await App.addListener('appUrlOpen', opened))
          listeners.push(await Browser.addListener('browserFinished', finished))
          await Browser.open({ url })
        }
        open().catch(reject)
      })
    } finally {
      for (const listener of listeners) await listener.remove()
      // It is closed already on some platforms, which is no failure.
      await Browser.close().catch(() => {})
    }
  }
}
