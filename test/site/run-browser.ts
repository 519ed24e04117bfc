import { startVitest } from 'vitest/node'
import { conclude } from '../../interop/steps.ts'
import { debianPackages } from '../../interop/tools.ts'

/** The checks of the site in Chromium; what is missing on the machine is installed, or told by name. */
await conclude(async ({ stage }) => {
  await stage(
    'Debian',
    () => debianPackages('site-check'),
    (names) => (names.length === 0 ? 'nothing to install' : `installed ${names.join(', ')}`),
  )
  const vitest = await startVitest('test', [], {
    config: false,
    run: true,
    watch: false,
    include: ['test/site/browser/*.check.ts'],
    testTimeout: 300_000,
    hookTimeout: 120_000,
    // One Chromium at a time: with several a machine of two processors does little else.
    fileParallelism: false,
  })
  const tests = vitest.state.getTestModules().flatMap((module) => [...module.children.allTests()])
  const failed = tests.filter((test) => test.result().state !== 'passed').map((test) => `failed: ${test.fullName}`)
  await vitest.close()
  return tests.length === 0 ? ['site-check: expected checks, found none'] : failed
}, 'site-check: every page, control and screen passes')
