// Runs a walk over all deals and tells how many there were, how long it took and how much memory it needed.
export async function measure(walk) {
  const began = performance.now()
  const rows = await walk(process.argv[2])
  const seconds = (performance.now() - began) / 1000
  process.send({ rows, seconds, peak: process.resourceUsage().maxRSS / 1024 })
  setTimeout(() => process.exit(), 0)
}
