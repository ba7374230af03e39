// What the servers beside this file have in common: which events are handled, and how.
import { createReceiver } from 'b24kit/events'
import { memoryStorage } from 'b24kit/storage'

const { B24_MEMBER_ID = '', B24_APPLICATION_TOKEN = '' } = process.env

export const receiver = createReceiver({
  // Of an outgoing webhook; an application passes `app` instead.
  applicationTokens: { [B24_MEMBER_ID]: B24_APPLICATION_TOKEN },
  // fileStorage, redisStorage, postgresStorage … so that events outlive the process.
  storage: memoryStorage(),
})

receiver.on('ONCRMDEALADD', ({ data }) => console.log(`Deal ${data.FIELDS.ID} is new.`))
receiver.on('ONCRMDEALUPDATE', ({ data }) => console.log(`Deal ${data.FIELDS.ID} has changed.`))
receiver.on('ONCRMLEADADD', ({ data }) => console.log(`Lead ${data.FIELDS.ID} is new.`))
receiver.on('ONCRMACTIVITYADD', ({ data }) => console.log(`Activity ${data.FIELDS.ID} is new.`))
// Tasks have their ids before and after, and the word `undefined` where there is none.
receiver.on('ONTASKADD', ({ data }) => console.log(`Task ${data.FIELDS_AFTER.ID} is new.`))
receiver.on('ONTASKUPDATE', ({ data }) => console.log(`Task ${data.FIELDS_AFTER.ID} has changed.`))
