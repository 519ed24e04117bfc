import { startVitest } from 'vitest/node'
const v = await startVitest('test', [], { config: false, run: true, watch: false, include: [process.argv[2] ?? ''], testTimeout: 120000, hookTimeout: 60000, fileParallelism: false, ...(process.argv[3] ? { testNamePattern: process.argv[3] } : {}) })
await v.close()
