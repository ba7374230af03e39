// Questions to whoever sits at the terminal.
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'

/** An answer that is not shown while it is typed; empty where the input ends first. */
export async function askHidden(question: string): Promise<string> {
  process.stderr.write(question)
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: process.stdin.isTTY })
  try {
    const ended = new Promise<string>((resolve) => terminal.once('close', () => resolve('')))
    return (await Promise.race([terminal.question(''), ended])).trim()
  } finally {
    terminal.close()
    process.stderr.write('\n')
  }
}

/** Line after line, until the input ends or `signal` says so. */
export async function eachLine(signal: AbortSignal, take: (line: string) => Promise<void>): Promise<void> {
  const terminal = createInterface({ input: process.stdin, signal })
  for await (const line of terminal) {
    if (line.trim() !== '') await take(line.trim())
    if (signal.aborted) break
  }
}
