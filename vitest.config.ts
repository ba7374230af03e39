import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const source = (path: string) => fileURLToPath(new URL(`./src/${path}`, import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      { find: /^b24kit\/events$/, replacement: source('events/index.ts') },
      { find: /^b24kit\/oauth\/mobile$/, replacement: source('oauth/mobile/index.ts') },
      { find: /^b24kit\/oauth$/, replacement: source('oauth/index.ts') },
      { find: /^b24kit\/push$/, replacement: source('push/index.ts') },
      { find: /^b24kit\/schemas$/, replacement: source('schemas/index.ts') },
      { find: /^b24kit\/storage$/, replacement: source('storage/index.ts') },
      { find: /^b24kit\/storage\/(\w+)$/, replacement: `${source('storage/drivers')}/$1.ts` },
      { find: /^b24kit\/testing$/, replacement: source('testing/index.ts') },
      { find: /^b24kit$/, replacement: source('index.ts') },
    ],
  },
  test: {
    setupFiles: ['test/listen-in.ts'],
    include: ['test/**/*.test.ts'],
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'] },
    testTimeout: 60_000,
    execArgv: ['--expose-gc'],
    ...(process.env.CI && {
      reporters: ['default', 'json'],
      outputFile: { json: 'node_modules/.cache/test-results.json' },
    }),
  },
})
