// Times as the portal writes them: floats of unix seconds, and ISO text in the portal's own time zone.
import type { Dictionary } from '../wire/values'

const PORTAL_OFFSET_MINUTES = 180

const DAY = 86_400_000
const two = (value: number) => (value < 10 ? `0${value}` : String(value))
const ZONE = `+${two(Math.floor(PORTAL_OFFSET_MINUTES / 60))}:${two(PORTAL_OFFSET_MINUTES % 60)}`
const days = new Map<number, string>()

// A million rows have several dates each, and Date.toISOString() would be most of their cost.
export function portalDate(ms: number): string {
  const local = Math.floor((ms + PORTAL_OFFSET_MINUTES * 60_000) / 1000) * 1000
  const day = Math.floor(local / DAY)
  let date = days.get(day)
  if (date === undefined) {
    date = new Date(day * DAY).toISOString().slice(0, 10)
    days.set(day, date)
  }
  const seconds = (local - day * DAY) / 1000
  return `${date}T${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}${ZONE}`
}

/** Dates come in as ISO with or without an offset, or as SQL text; without an offset they are in the portal's zone. */
export function parsePortalDate(text: string): number | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(
    text.trim(),
  )
  if (!match) return undefined
  const [, day, clock = '00:00:00', zone] = match
  const ms = Date.parse(`${day}T${clock}${zone ?? 'Z'}`)
  if (Number.isNaN(ms)) return undefined
  return zone ? ms : ms - PORTAL_OFFSET_MINUTES * 60_000
}

export function timeBlock(start: number, finish: number, processing: number): Dictionary {
  const seconds = (ms: number) => Math.round(ms * 1000) / 1e6
  return {
    start: seconds(start),
    finish: seconds(finish),
    duration: seconds(finish - start),
    processing: seconds(processing),
    date_start: portalDate(start),
    date_finish: portalDate(finish),
  }
}
