// What becomes of portals' tokens, as the application is told.
import type { StorageError } from '../errors'

/** What becomes of tokens. Contains none. */
export type OAuthEvent =
  | { type: 'renewed'; memberId: string; userId: number }
  /**
   * No more tokens are asked for until somebody signs in or the app is installed again. Told once. Without a `userId` it
   * is the whole portal, as after `ONAPPUNINSTALL`.
   */
  | { type: 'revoked'; memberId: string; userId?: number; code: string }
  /** The portal answers somewhere else from now on. */
  | { type: 'moved'; memberId: string; userId: number; endpoint: string }
  /** New tokens are there and could not be kept: they are held in memory, and keeping them is tried again at every call. */
  | { type: 'unsaved'; memberId: string; userId: number; error: StorageError }
