import { counted } from '../progress.ts'
import { spaced } from '../wording.ts'
import { type Level, levelOf, type PublishedChange } from './change.ts'

/** What stands under it is of the version to come. */
export const unreleasedHeading = '## Unreleased'
const firstLine = '- The first release.'
const levels: readonly Level[] = ['major', 'minor', 'patch']
/** `Map` of counts by key, in the order in which the keys come. */
function count(keys: readonly string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts]
}

/** The changes of a release as lines of a list: how many of each kind in which table, the largest steps first, and why. */
export function changelogLines(changes: readonly PublishedChange[]): string[] {
  if (changes.length === 0) return [firstLine]
  const kinds = levels.flatMap((level) => {
    const keys = changes
      .filter(({ kind }) => levelOf[kind] === level)
      .map(({ kind, table }) => `${spaced(kind)}${table === null ? '' : ` in \`${table}\``}`)
    return count(keys).map(([what, times]) => `- ${what}: ${counted(times, 'change')} (${level})`)
  })
  const reasons = count(changes.flatMap(({ reason }) => (reason === null ? [] : [reason])))
  return [...kinds, ...reasons.map(([reason, times]) => `- Why: ${reason} (${counted(times, 'change')})`)]
}

/** Whether a line of the changelog is one of `changelogLines`, and no sentence of its writer. */
export const isCountedLine = (line: string): boolean =>
  line === firstLine || /^- .+\b\d[\d,]* changes? \((?:major|minor|patch)\)$|^- Why: .+ changes?\)$/.test(line)
