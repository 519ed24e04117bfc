import type { Tables } from '../../../pipeline/derive/typed-rows.ts'
import { readTables } from '../../../pipeline/read-tables.ts'
import { type Chart, charts } from '../../../pipeline/site/charts/index.ts'
import type { Row } from '../../../pipeline/validate/rule.ts'
import type { TableName } from '../../../schemas/index.ts'

/** The release, and what tests read off its charts. */

export const release: Tables = readTables('out/latest')

export function chartOf(id: string, tables: Tables = release): Chart {
  const found = charts(tables).find((chart) => chart.id === id)
  if (found === undefined) throw new Error(`expected a chart "${id}", found ${charts(tables).map((chart) => chart.id)}`)
  return found
}

/** The release with some rows of a table changed. */
export function withRows(name: TableName, change: (rows: readonly Row[]) => readonly Row[]): Tables {
  return new Map([...release, [name, change(release.get(name) ?? [])]])
}

export interface Shape {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  /** What it says when pointed at. */
  readonly hint: string | null
}

/** Elements of a kind, with their attributes and the title within. */
export function shapes(svg: string, tag: string): Shape[] {
  const found = svg.matchAll(new RegExp(`<${tag}((?: [\\w:-]+="[^"]*")*)\\s*(?:/>|>(?:<title>([^<]*)</title>)?)`, 'g'))
  return [...found].map(([, attributes = '', hint]) => ({
    tag,
    attributes: Object.fromEntries(
      [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
    ),
    hint: hint ?? null,
  }))
}

/** The words of a chart, in the order in which they stand in it. */
export const texts = (svg: string): string[] => [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text ?? '')

/** Names of tags that are opened, by whether each is closed again where it should be. */
export function isWellFormed(svg: string): boolean {
  const open: string[] = []
  for (const [, slash, name = '', rest = ''] of svg.matchAll(/<(\/?)([\w:]+)((?:[^>"]|"[^"]*")*)>/g)) {
    if (slash === '/') {
      if (open.pop() !== name) return false
    } else if (!rest.endsWith('/')) open.push(name)
  }
  return open.length === 0 && !/&(?!(?:amp|lt|gt|quot|#\d+);)/.test(svg)
}
