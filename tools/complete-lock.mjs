// Native tools come as one optional package per platform. A registry that holds only some of them makes npm write a lock
// file without the others, which `npm ci` then refuses. This adds what is missing, by the names the packages go by.
import { readFileSync, writeFileSync } from 'node:fs'

const CPUS = {
  ia32: 'ia32',
  x64: 'x64',
  arm64: 'arm64',
  arm: 'arm',
  loong64: 'loong64',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
}
const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openbsd', 'openharmony', 'win32']

for (const path of process.argv.slice(2)) {
  const lock = JSON.parse(readFileSync(path, 'utf8'))
  for (const owner of Object.values(lock.packages)) {
    for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
      const key = `node_modules/${name}`
      if (lock.packages[key]) continue
      const words = name.split(/[/-]/)
      const os = SYSTEMS.find((system) => words.includes(system))
      const cpu = words.map((word) => CPUS[word]).find(Boolean)
      if (!os || !cpu) continue
      const libc =
        os === 'linux' &&
        words.some((word) => /^(musl|gnu)/.test(word)) &&
        (words.some((word) => word.startsWith('musl')) ? 'musl' : 'glibc')
      lock.packages[key] = {
        version,
        cpu: [cpu],
        ...(owner.dev && { dev: true }),
        ...(libc && { libc: [libc] }),
        optional: true,
        os: [os],
      }
      console.log(`${path}: added ${name}@${version}`)
    }
  }
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`)
}
