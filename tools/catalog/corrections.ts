// The hand-made part of the catalogue: files of its own, so that a new run keeps them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Corrections } from './facts'

export function readCorrections(folder: string): Corrections {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))
  const { why: _why, ...entities } = read('entities') as Record<string, unknown>
  const corrections = {
    objects: read('objects'),
    entities,
    methods: read('methods'),
    added: read('added'),
    events: read('events'),
    reads: read('reads'),
    skip: read('skip'),
  } as Corrections
  for (const [name, { why }] of [
    ...Object.entries(corrections.methods),
    ...Object.entries(corrections.added),
    ...Object.entries(corrections.events),
  ])
    if (!why) throw new Error(`catalog/corrections: ${name} needs a "why".`)
  return corrections
}
