import { defineConfig } from 'vitest/config'

// The labelled passages bring a test runner of their own (`node --test`).
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/labelled/**', 'node_modules/**'],
    env: { TZ: 'Asia/Kathmandu', NO_COLOR: '1' },
    // Most tests wait for programs that they start, so that a core is no worker's alone.
    maxWorkers: '100%',
    // What hangs ends; what is slow on a busy machine does not.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
