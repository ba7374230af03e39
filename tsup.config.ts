import { readdirSync } from 'node:fs'
import { defineConfig } from 'tsup'

const DRIVERS = readdirSync('src/storage/drivers').map((file) => file.replace(/\.ts$/, ''))

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'events/index': 'src/events/index.ts',
    'oauth/index': 'src/oauth/index.ts',
    'oauth/mobile/index': 'src/oauth/mobile/index.ts',
    'push/index': 'src/push/index.ts',
    'schemas/index': 'src/schemas/index.ts',
    'storage/index': 'src/storage/index.ts',
    ...Object.fromEntries(DRIVERS.map((name) => [`storage/drivers/${name}`, `src/storage/drivers/${name}.ts`])),
    'testing/index': 'src/testing/index.ts',
    'cli/main': 'src/cli/main.ts',
  },
  format: 'esm',
  // React Native's Babel preset takes no `static {}` blocks, which newer targets may emit.
  target: 'es2021',
  platform: 'neutral',
  external: [/^node:/],
  splitting: true,
  clean: true,
  treeshake: true,
})
