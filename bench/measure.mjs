// Run alone in a process of its own: node bench/measure.mjs READER FILE...
// Plain JavaScript, as no reader is to start with a loader of TypeScript.
import { performance } from 'node:perf_hooks'
import { pathToFileURL } from 'node:url'

const [reader, ...files] = process.argv.slice(2)
const { read } = await import(pathToFileURL(reader).href)
// Counted from the start of the process.
const startup = performance.now()
const each = []
let found = 0
for (const file of files) {
  const before = process.cpuUsage()
  found += await read(file)
  const { user, system } = process.cpuUsage(before)
  each.push((user + system) / 1e6)
}
const seconds = (performance.now() - startup) / 1000
const memory = process.resourceUsage().maxRSS / 1024
process.stdout.write(`${JSON.stringify({ startup, seconds, each, memory, found })}\n`)
