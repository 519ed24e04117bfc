import { gt, inc, lt, valid } from 'semver'
import { CliError } from '../issue.ts'
import { counted } from '../progress.ts'
import { spaced } from '../wording.ts'
import { type Change, type Level, largestLevel, levelOf, placeOf } from './change.ts'

const firstVersion = '1.0.0'

/** The smallest version that the changes allow after `previous`. */
function smallestVersion(previous: string | null, level: Level): string {
  if (previous === null) return firstVersion
  return inc(previous, level) ?? firstVersion // null for what is no version, which no catalogue holds
}

/** What forces a step: the first change of that level, and how many more there are. */
function forcing(changes: readonly Change[], level: Level): string {
  const [first, ...more] = changes.filter(({ kind }) => levelOf[kind] === level)
  if (first === undefined) return `${level} changes`
  const what = first.old !== null && first.new !== null && first.row === null ? ` (${first.old} → ${first.new})` : ''
  const others = more.length === 0 ? '' : ` and ${counted(more.length, 'more change')} of that kind`
  return `${placeOf(first)}: ${spaced(first.kind)}${what}${others}`
}

/**
 * The version of the next release: `wanted`, or the smallest that is allowed where none is asked for. Throws a CliError where
 * `wanted` is too small for the changes, and says which change forces the larger step.
 */
export function nextVersion(previous: string | null, changes: readonly Change[], wanted: string | null): string {
  const level = largestLevel(changes) ?? 'patch'
  const smallest = smallestVersion(previous, level)
  if (wanted === null) return smallest
  if (valid(wanted) !== wanted || wanted.includes('-') || wanted.includes('+'))
    throw new CliError(`release: expected a version such as ${smallest}, found "${wanted}"; give three numbers`, 2)
  if (previous === null || !lt(wanted, smallest)) return wanted
  const why = gt(wanted, previous)
    ? `a ${level} step, for ${forcing(changes, level)}`
    : `more than ${previous}, the newest release`
  throw new CliError(
    `release: expected version ${smallest} or a later one (${why}), found ${wanted}; ask for ${smallest}`,
  )
}
