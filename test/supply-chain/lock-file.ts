import { readFileSync } from 'node:fs'
import { z } from 'zod'

const names = z.record(z.string(), z.string())

const lockedSchema = z.object({
  version: z.string().optional(),
  integrity: z.string().optional(),
  license: z.string().optional(),
  dev: z.boolean().default(false),
  link: z.boolean().default(false),
  hasInstallScript: z.boolean().default(false),
  engines: z.object({ node: z.string().optional() }).optional(),
  dependencies: names.default({}),
  devDependencies: names.default({}),
  optionalDependencies: names.default({}),
  peerDependencies: names.default({}),
})

/** A package as package-lock.json has it; that of the project itself stands under "". */
export type Locked = z.output<typeof lockedSchema>

/** What package-lock.json installs, by the folder that it goes into. */
export type LockFile = ReadonlyMap<string, Locked>

const json = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'))

const manifestSchema = z.object({ dependencies: names, devDependencies: names })
export const manifest = manifestSchema.parse(json('package.json'))

const file = z.object({ packages: z.record(z.string(), lockedSchema) }).parse(json('package-lock.json'))
export const lockFile: LockFile = new Map(Object.entries(file.packages))

/** `node_modules/a/node_modules/@b/c` is of the package `@b/c`. */
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

/** Where Node finds a package that another asks for: in its own folder, else in one above it. */
function resolve(lock: LockFile, from: string, name: string): string | null {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const path = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`
    if (lock.has(path)) return path
    if (folder === '') return null
    if (!folder.includes('/node_modules/')) folder = ''
  }
}

/** The folders of all packages that one needs, itself among them. */
export function neededBy(lock: LockFile, path: string): Set<string> {
  const found = new Set([path])
  for (const from of found) {
    const { dependencies = {}, optionalDependencies = {}, peerDependencies = {} } = lock.get(from) ?? {}
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })) {
      const needed = resolve(lock, from, name)
      if (needed !== null) found.add(needed)
    }
  }
  return found
}
