import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { run } from 'node:test'
import { startVitest, type Vitest } from 'vitest/node'

interface Outcome {
  passed: number
  failed: number
  /** Name of the test and why it did not run. */
  readonly skipped: string[]
}

const vitestOutcome = (vitest: Vitest): Outcome => {
  const outcome: Outcome = { passed: 0, failed: 0, skipped: [] }
  for (const module of vitest.state.getTestModules()) {
    // A file that cannot be loaded has no tests, and yet is a failure.
    if (module.errors().length > 0) outcome.failed += 1
    for (const test of module.children.allTests()) {
      const result = test.result()
      if (result.state === 'passed') outcome.passed += 1
      else if (result.state === 'failed') outcome.failed += 1
      else if (result.state === 'skipped') outcome.skipped.push(`${test.fullName}: ${result.note ?? test.options.mode}`)
      else outcome.failed += 1
    }
  }
  outcome.failed += vitest.state.getUnhandledErrors().length
  return outcome
}

/** The tests that the labelled passages bring along, by Node's own runner. */
async function labelledOutcome(): Promise<Outcome> {
  const outcome: Outcome = { passed: 0, failed: 0, skipped: [] }
  const folder = 'test/labelled'
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.test.mjs'))
    .sort()
  if (files.length === 0) return outcome
  const events = run({ files: files.map((name) => join(folder, name)), concurrency: 1 })
  events.on('test:pass', ({ name, skip, details }) => {
    if (details.type === 'suite') return
    if (skip === undefined) outcome.passed += 1
    else outcome.skipped.push(`${name}: ${skip === true ? 'no reason given' : skip}`)
  })
  events.on('test:fail', ({ name, details }) => {
    if (details.type === 'suite') return
    outcome.failed += 1
    process.stderr.write(`failed: ${name}\n${details.error.message}\n`)
  })
  for await (const _ of events);
  return outcome
}

const vitest = await startVitest('test', [], { run: true, watch: false })
const outcomes = [vitestOutcome(vitest), await labelledOutcome()]
await vitest.close()

const count = (of: (outcome: Outcome) => number): number => outcomes.reduce((total, outcome) => total + of(outcome), 0)
const [passed, failed] = [count((one) => one.passed), count((one) => one.failed)]
const skipped = outcomes.flatMap((one) => one.skipped)
for (const line of skipped) process.stdout.write(`skipped: ${line}\n`)
process.stdout.write(`${passed} passed, ${failed} failed, ${skipped.length} skipped\n`)
process.exit(failed > 0 || passed === 0 ? 1 : 0)
