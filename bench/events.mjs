// How long a portal waits for the answer to an event while handlers take a second: 10,000 events, 200 a second, beside a
// bare server that only answers.
import { fork } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const EVENTS = Number(process.argv[2] ?? 10_000)
const PER_SECOND = 200
const [MEMBER, TOKEN] = ['d897063e1ce7c5eb9f04b9751eef5915', 'a'.repeat(32)]
const agent = new Agent({ keepAlive: true, maxSockets: 16 })

const bodyOf = (id) =>
  new URLSearchParams({
    event: 'ONCRMDEALUPDATE',
    'data[FIELDS][ID]': String(id),
    ts: '1766047124',
    'auth[member_id]': MEMBER,
    'auth[application_token]': TOKEN,
  }).toString()

const post = (port, body) =>
  new Promise((resolve, reject) => {
    const began = performance.now()
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(body) }
    const call = request({ port, host: '127.0.0.1', method: 'POST', agent, headers }, (response) => {
      response.resume()
      response.on('end', () => {
        if (response.statusCode === 200) resolve(performance.now() - began)
        else reject(new Error(`The server answered ${response.statusCode}.`))
      })
    })
    call.on('error', reject)
    call.end(body)
  })

async function measure(kind) {
  const folder = mkdtempSync(join(tmpdir(), 'b24kit-bench-'))
  const server = fork(fileURLToPath(new URL('events-server.mjs', import.meta.url)), [kind, folder, MEMBER, TOKEN])
  const { port } = await new Promise((resolve) => server.once('message', resolve))
  const waits = []
  const began = performance.now()
  for (let id = 1; id <= EVENTS; id++) {
    const rest = began + (id * 1000) / PER_SECOND - performance.now()
    if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest))
    waits.push(post(port, bodyOf(id)))
  }
  const times = (await Promise.all(waits)).sort((left, right) => left - right)
  server.send('stop')
  await new Promise((resolve) => server.once('exit', resolve))
  return { median: times[Math.floor(times.length / 2)], p99: times[Math.floor(times.length * 0.99)] }
}

const bare = await measure('bare')
for (const kind of ['bare', 'memory', 'redis', 'file']) {
  const { median, p99 } = kind === 'bare' ? bare : await measure(kind)
  const ratio = (p99 / bare.p99).toFixed(1)
  console.log(
    `${kind}: median ${median.toFixed(1)} ms, 99th percentile ${p99.toFixed(1)} ms, ${ratio} times the bare one`,
  )
}
agent.destroy()
