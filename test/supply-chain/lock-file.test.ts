import { satisfies, valid } from 'semver'
import { describe, expect, test } from 'vitest'
import {
  formatLicences,
  isAllowed,
  licenceOf,
  purposes,
  runtimeLicences,
  statedElsewhere,
  toolLicences,
} from './licences.ts'
import { type Locked, type LockFile, lockFile, manifest, nameOf } from './lock-file.ts'

const named = { ...manifest.dependencies, ...manifest.devDependencies }
const installed: readonly (readonly [path: string, locked: Locked])[] = [...lockFile].filter(([path]) => path !== '')

/** Packages that would run a script when they are installed, and why `npm ci --ignore-scripts` does without it. */
const needlessScripts: Readonly<Record<string, string>> = {
  esbuild: 'puts the program of the system, a package of its own, in the place of a starter that finds it as well',
}

describe('package.json', () => {
  test('names exact versions', () => {
    for (const [name, version] of Object.entries(named)) expect(valid(version), name).toBe(version)
  })

  test('names packages each of which has a purpose', () => {
    expect(Object.keys(named).sort()).toEqual(Object.keys(purposes).sort())
  })
})

describe('package-lock.json', () => {
  test('is in step with package.json', () => {
    const root = lockFile.get('')
    expect({ ...root?.dependencies }).toEqual(manifest.dependencies)
    expect({ ...root?.devDependencies }).toEqual(manifest.devDependencies)
    for (const [name, version] of Object.entries(named))
      expect(lockFile.get(`node_modules/${name}`)?.version, name).toBe(version)
  })

  test('fixes the bytes of every package', () => {
    expect(installed.length).toBeGreaterThan(Object.keys(named).length)
    for (const [path, { integrity, link }] of installed)
      expect([path, integrity, link]).toEqual([path, expect.stringMatching(/^sha512-/), false])
  })

  test('needs no script to be run at installation', () => {
    const scripts = installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path))
    expect([...new Set(scripts)].sort()).toEqual(Object.keys(needlessScripts).sort())
  })

  test('runs on the oldest Node.js that package.json admits', () => {
    for (const [path, { engines }] of installed)
      expect([path, satisfies('20.19.0', engines?.node ?? '*')], engines?.node).toEqual([path, true])
  })
})

describe('licences', () => {
  test('are known and compatible, of what users get and of tools', () => {
    for (const [path, locked] of installed) {
      const licence = licenceOf(path, locked) ?? 'none'
      expect([path, licence, isAllowed(licence, locked.dev ? toolLicences : runtimeLicences)]).toEqual([
        path,
        licence,
        true,
      ])
    }
  })

  test('are looked up elsewhere only where package.json is silent', () => {
    for (const name of statedElsewhere.keys())
      expect(lockFile.get(`node_modules/${name}`)?.license, name).toBeUndefined()
  })

  test('are compared as SPDX writes them', () => {
    expect(['MIT', 'MIT OR GPL-3.0-only', '(GPL-2.0-only OR ISC)'].map((one) => isAllowed(one, toolLicences))).toEqual([
      true,
      true,
      true,
    ])
    expect(
      ['GPL-3.0-only', 'MIT AND GPL-3.0-only', 'none', 'MIT-0'].map((one) => isAllowed(one, toolLicences)),
    ).toEqual([false, false, false, false])
  })

  test('are listed in docs/licences.md', async () => {
    await expect(formatLicences(lockFile)).toMatchFileSnapshot('../../docs/licences.md')
  })

  test('are listed with who needs them, through folders within folders', () => {
    const locked = (dependencies: Record<string, string> = {}, version = '1.0.0'): Locked => ({
      version,
      license: 'MIT',
      dev: true,
      link: false,
      hasInstallScript: false,
      dependencies,
      devDependencies: {},
      optionalDependencies: {},
      peerDependencies: {},
    })
    const lock: LockFile = new Map([
      ['node_modules/tsx', locked({ a: '1' })],
      ['node_modules/tsx/node_modules/a', locked({ b: '1' }, '1.2.3')],
      ['node_modules/vitest', locked({ a: '2' })],
      ['node_modules/a', locked({}, '2.0.0')],
      ['node_modules/b', locked()],
    ])
    const text = formatLicences(lock)
    expect(text).toContain('| a | 1.2.3 | MIT | tsx | development |')
    expect(text).toContain('| a | 2.0.0 | MIT | vitest | development |')
    expect(text).toContain('| b | 1.0.0 | MIT | tsx | development |')
  })
})
