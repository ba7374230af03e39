// Chromium for tests: that of the environment, or one on the path. Where there is none the suite is skipped by its name;
// where CI is set, there has to be one.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'

function find(): string | undefined {
  for (const name of [process.env.CHROMIUM, 'chromium', 'chromium-browser', 'google-chrome']) {
    if (!name) continue
    try {
      execFileSync(name, ['--version'], { stdio: 'ignore' })
      return name
    } catch {} // The next one, then.
  }
  if (process.env.CI) throw new Error('There is no Chromium, and CI must not skip its tests.')
  return undefined
}

export const CHROMIUM = find()

const QUIET = ['networking', 'default-apps'].map((what) => `--disable-background-${what}`)

export function openPage(url: string, profile: string): ChildProcess {
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-sync', ...QUIET]
  const more = ['--disable-component-update', '--disable-dev-shm-usage', `--user-data-dir=${profile}`]
  return spawn(CHROMIUM ?? '', [...flags, ...more, url], { stdio: 'ignore' })
}
