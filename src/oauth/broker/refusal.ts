// What the broker says no with: a code of its own for each reason, and never a word of what was sent.

export type RefusalCode =
  | 'INVALID_PORTAL'
  | 'FOREIGN_PORTAL'
  | 'FOREIGN_REDIRECT'
  | 'INVALID_CHALLENGE'
  | 'WRONG_STATE'
  | 'STATE_EXPIRED'
  | 'STATE_USED'
  | 'NO_CODE'
  | 'INVALID_TICKET'
  | 'TICKET_EXPIRED'
  | 'TICKET_USED'
  | 'WRONG_VERIFIER'
  | 'SESSION_ENDED'
  | 'METHOD_REFUSED'
  | 'INVALID_REQUEST'
  | 'TOO_LARGE'
  | 'NOT_FOUND'

const REASONS: Record<RefusalCode, [status: number, text: string]> = {
  INVALID_PORTAL: [400, 'A portal is given by its host alone, like example.bitrix24.com.'],
  FOREIGN_PORTAL: [403, 'Nobody signs in here from that portal.'],
  FOREIGN_REDIRECT: [400, 'The redirect is none of those that this broker knows.'],
  INVALID_CHALLENGE: [400, 'The challenge must be the S256 of a verifier, and come with a state.'],
  WRONG_STATE: [400, 'This sign-in was not begun here.'],
  STATE_EXPIRED: [400, 'This sign-in was begun too long ago.'],
  STATE_USED: [400, 'This sign-in has been finished already.'],
  NO_CODE: [400, 'The portal sent no code.'],
  INVALID_TICKET: [400, 'This ticket was not given out here.'],
  TICKET_EXPIRED: [400, 'This ticket has expired.'],
  TICKET_USED: [400, 'This ticket has been used already.'],
  WRONG_VERIFIER: [400, 'The verifier is not the one that the sign-in began with.'],
  SESSION_ENDED: [401, 'This session has ended: sign in again.'],
  METHOD_REFUSED: [403, 'This method is not open to phones.'],
  INVALID_REQUEST: [400, 'The body must be a JSON object.'],
  TOO_LARGE: [413, 'The body is too large.'],
  NOT_FOUND: [404, 'There is nothing here.'],
}

export class Refusal extends Error {
  readonly status: number

  constructor(readonly code: RefusalCode) {
    const [status, text] = REASONS[code]
    super(text)
    this.status = status
  }
}
