import { join } from 'node:path'
import type picocolors from 'picocolors'
import { formatJsonFile } from '../emit/descriptors.ts'
import { hasFile } from '../io.ts'
import { CliError } from '../issue.ts'
import { escapeControls } from '../printable.ts'
import { counted } from '../progress.ts'
import { spaced } from '../wording.ts'
import { type Change, type Level, largestLevel, levelOf } from './change.ts'
import { type Comparable, compare } from './compare.ts'
import { readPublished } from './published.ts'

/** A release by its version, of those in `out`, or by its folder. */
export function findRelease(name: string, out: string): Comparable {
  const place = [join(out, name), name].find((path) => hasFile(path))
  if (place === undefined)
    throw new CliError(`${name}: expected a version in ${out} or a folder of a release, found neither; check the name`)
  return readPublished(place)
}

type Colors = ReturnType<typeof picocolors.createColors>

const [longest, mostRows] = [60, 20]
const cut = (text: string | null): string => {
  const line = escapeControls(text ?? 'empty').replaceAll('\n', ' ')
  return line.length <= longest ? line : `${line.slice(0, longest - 1)}…`
}

function describe({ kind, row, column, old, new: now }: Change, colors: Colors): string {
  const place = [row, column].filter((part) => part !== null).join(' ')
  switch (kind) {
    case 'row_added':
      return colors.green(`+ ${row} ${cut(now)}`)
    case 'row_removed':
      return colors.red(`- ${row} ${cut(old)}`)
    default: {
      const values = old === null && now === null ? '' : `: ${colors.red(cut(old))} → ${colors.green(cut(now))}`
      return `~ ${[place, kind === 'value_corrected' ? '' : spaced(kind)].filter(Boolean).join(' ')}${values}`
    }
  }
}

const levelColors = { major: 'red', minor: 'yellow', patch: 'dim' } as const satisfies Record<Level, keyof Colors>

/** Changes of a table by kind, the largest steps first; of each kind no more than a screen of them. */
function describeTable(table: string, changes: readonly Change[], colors: Colors): string[] {
  const kinds = [...new Set(changes.map(({ kind }) => kind))]
  return [
    colors.bold(table),
    ...kinds.flatMap((kind) => {
      const all = changes.filter((one) => one.kind === kind)
      const level = levelOf[kind]
      const more = all.length - mostRows
      return [
        `  ${counted(all.length, spaced(kind), spaced(kind))} ${colors[levelColors[level]](`(${level})`)}`,
        ...all.slice(0, mostRows).map((one) => `    ${describe(one, colors)}`),
        ...(more > 0 ? [`    … and ${counted(more, 'more', 'more')}; --json lists all`] : []),
      ]
    }),
  ]
}

export interface DiffOptions {
  readonly releases: readonly [string, string]
  readonly out: string
  readonly json: boolean
}

/** What differs between two releases: text for people, or a JSON array of changes. */
export function diffReleases({ releases: [a, b], out, json }: DiffOptions, colors: Colors): string {
  const changes = compare(findRelease(a, out), findRelease(b, out))
  if (json) return formatJsonFile(changes)
  const places = [...new Set(changes.map(({ table }) => table ?? 'files'))]
  const lines = places.flatMap((place) =>
    describeTable(
      place,
      changes.filter(({ table }) => (table ?? 'files') === place),
      colors,
    ),
  )
  const level = largestLevel(changes)
  const sum =
    level === null
      ? 'no table, row or file differs in name or value'
      : `${counted(changes.length, 'change')}: a ${level} step`
  return `${[...lines, `${a} → ${b}: ${sum}`].join('\n')}\n`
}
