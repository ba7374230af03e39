// How far an export is: a bar on a terminal, a plain line now and then elsewhere. Always on the standard error.
import { SingleBar } from 'cli-progress'

export interface Progress {
  update(rows: number): void
  stop(): void
}

const PLAIN_EVERY = 10_000

/** @param isAlone whether nothing else is written to the terminal */
export function startProgress(total: number | undefined, done: number, isAlone: boolean): Progress {
  if (process.stderr.isTTY && total !== undefined && isAlone) return bar(total, done)
  let told = done
  const of = total === undefined ? '' : ` of ${total.toLocaleString('en')}`
  return {
    update(rows) {
      if (rows - told < PLAIN_EVERY) return
      told = rows
      process.stderr.write(`${rows.toLocaleString('en')}${of} rows\n`)
    },
    stop() {},
  }
}

function bar(total: number, done: number): Progress {
  const single = new SingleBar({
    format: '{bar} {percentage}% | {value} of {total} rows | {eta_formatted} left',
    stream: process.stderr,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    // Ctrl+C is ours: the rows on their way are written before the program ends.
    gracefulExit: false,
  })
  single.start(total, done)
  return { update: (rows) => single.update(Math.min(rows, total)), stop: () => single.stop() }
}
