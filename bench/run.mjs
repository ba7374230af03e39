// Whole lists read from one served portal, side by side. `node bench/run.mjs 10000 100000` takes other sizes.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const CLIENTS = ['b24kit', 'b24jssdk', '2bad']
// Milliseconds that the portal works on a page: none at all, then what a real one takes.
const COSTS = [0, 30]
const MINUTES = 10

const sizes = process.argv.slice(2).map(Number)
const start = (name, words) =>
  fork(fileURLToPath(new URL(name, import.meta.url)), words.map(String), { execArgv: ['--max-old-space-size=8192'] })

async function compare(rows, cost) {
  console.log(`\n${rows.toLocaleString('en')} rows, ${cost} ms of portal time a page`)
  console.log('client        rows/s   requests   peak MB   seconds   against b24kit')
  let own
  for (const client of CLIENTS) {
    const portal = start('portal.mjs', [rows, cost])
    const [{ url }] = await once(portal, 'message')
    const child = start(`clients/${client}.mjs`, [url])
    const timer = setTimeout(() => child.kill('SIGKILL'), MINUTES * 60_000)
    const outcome = await Promise.race([once(child, 'message'), once(child, 'exit').then(() => [undefined])])
    clearTimeout(timer)
    portal.send('stats')
    const [{ requests }] = await once(portal, 'message')
    portal.kill()
    const [result] = outcome
    if (!result) {
      console.log(`${client.padEnd(10)} did not finish`)
      continue
    }
    if (result.rows !== rows) console.log(`${client.padEnd(10)} LOST ROWS: ${result.rows} of ${rows}`)
    own ??= result.seconds
    const cells = [
      Math.round(rows / result.seconds)
        .toLocaleString('en')
        .padStart(9),
      requests.toLocaleString('en').padStart(10),
      result.peak.toFixed(0).padStart(9),
      result.seconds.toFixed(2).padStart(9),
      `${(result.seconds / own).toFixed(2)} x`.padStart(16),
    ]
    console.log(client.padEnd(10), cells.join(' '))
  }
}

for (const rows of sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000]) {
  for (const cost of COSTS) if (cost === 0 || rows <= 100_000) await compare(rows, cost)
}
