import { join } from 'node:path'
import { z } from 'zod'
import { formatJsonFile } from '../emit/descriptors.ts'
import { hasFile, readJson, readText } from '../io.ts'
import { replaceFile } from '../replace-file.ts'
import { unreleasedHeading } from './changelog.ts'

const manifestSchema = z.looseObject({ name: z.string(), version: z.string() })
const lockSchema = manifestSchema.extend({ packages: z.looseObject({ '': manifestSchema.partial() }) })

/** The program bears the version of its newest release, in `package.json` and in the lock file. */
function setVersion(folder: string, version: string): string[] {
  const [manifest, lock] = ['package.json', 'package-lock.json'] as const
  const written: string[] = []
  if (hasFile(join(folder, manifest))) {
    const found = manifestSchema.parse(readJson(join(folder, manifest)))
    replaceFile(folder, manifest, formatJsonFile({ ...found, version }))
    written.push(manifest)
  }
  if (hasFile(join(folder, lock))) {
    const found = lockSchema.parse(readJson(join(folder, lock)))
    const packages = { ...found.packages, '': { ...found.packages[''], version } }
    replaceFile(folder, lock, formatJsonFile({ ...found, version, packages }))
    written.push(lock)
  }
  return written
}

const unreleased = new RegExp(`^${unreleasedHeading}\\n+`, 'm')

/** Puts the entry above those of earlier versions, or in the place of a heading "Unreleased", whose text stays under it. */
function addEntry(changelog: string, heading: string, lines: readonly string[]): string {
  const entry = `${heading}\n\n${lines.join('\n')}\n`
  if (unreleased.test(changelog)) return changelog.replace(unreleased, () => `${entry}`)
  const first = changelog.search(/^## /m)
  if (first < 0) return `${changelog.trimEnd()}\n\n${entry}`
  return `${changelog.slice(0, first)}${entry}\n${changelog.slice(first)}`
}

/** Brings the files of the repository in `folder` in step with a release, those that are there; returns their names. */
export function keepBooks(folder: string, version: string, released: string, lines: readonly string[]): string[] {
  const name = 'CHANGELOG.md'
  const written = setVersion(folder, version)
  if (!hasFile(join(folder, name))) return written
  replaceFile(folder, name, addEntry(readText(join(folder, name)), `## ${version} (${released})`, lines))
  return [...written, name]
}
