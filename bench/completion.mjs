// Asks a language server, as an editor does, for the completions between the quotes of the last call in a text.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const server = fileURLToPath(new URL('../node_modules/typescript/lib/tsserver.js', import.meta.url))

export async function completionTimes(file, text) {
  const child = spawn('node', [server], { stdio: ['pipe', 'pipe', 'ignore'] })
  const waiting = new Map()
  let buffer = ''
  child.stdout.on('data', (chunk) => {
    buffer += chunk
    for (let end = buffer.indexOf('\n'); end >= 0; end = buffer.indexOf('\n')) {
      const line = buffer.slice(0, end).trim()
      buffer = buffer.slice(end + 1)
      if (!line.startsWith('{')) continue
      const message = JSON.parse(line)
      if (message.type === 'response') waiting.get(message.request_seq)?.(message)
    }
  })
  let seq = 0
  const ask = (command, given, isAnswered = true) => {
    const id = ++seq
    child.stdin.write(`${JSON.stringify({ seq: id, type: 'request', command, arguments: given })}\n`)
    return isAnswered ? new Promise((resolve) => waiting.set(id, resolve)) : undefined
  }
  try {
    ask('open', { file, fileContent: text }, false)
    const at = text.lastIndexOf("''") + 1
    const line = text.slice(0, at).split('\n').length
    const offset = at - text.lastIndexOf('\n', at - 1)
    const complete = async () => {
      const began = performance.now()
      const { body } = await ask('completionInfo', { file, line, offset })
      return { time: performance.now() - began, count: body?.entries.length ?? 0 }
    }
    const first = await complete()
    // Somebody types: the project has to be looked at again.
    ask('change', { file, line: 1, offset: 1, endLine: 1, endOffset: 1, insertString: '// a change\n' }, false)
    const began = performance.now()
    const { body } = await ask('completionInfo', { file, line: line + 1, offset })
    return { first: first.time, later: performance.now() - began, count: body?.entries.length ?? first.count }
  } finally {
    child.kill()
  }
}
