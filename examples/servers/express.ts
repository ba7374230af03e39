// Express, with a parser in front that has eaten the body already: that is no hindrance.
import { toNodeListener } from 'b24kit/events'
import express from 'express'
import { receiver } from './receiver'

const app = express()
app.use(express.urlencoded({ extended: true }))
app.post('/events', toNodeListener(receiver))

export const server = app.listen(Number(process.env.PORT ?? 3000))
