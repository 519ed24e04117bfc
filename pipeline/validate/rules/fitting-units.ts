import type { Issue } from '../../issue.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { type PlacedRow, type Rule, rowsOfKind, textOf } from '../rule.ts'

/** Dimensions that a table never counts in. */
const impossible: Readonly<Record<string, readonly string[]>> = {
  case_counts: ['currency', 'time', 'mass', 'length', 'volume', 'energy', 'power', 'information', 'temperature'],
}

/** "dose", "bus", "goggles": no code, but a noun in the singular, as the finders make it; a code misspelt is in capitals. */
const isPlainNoun = (unit: string): boolean => unit === singularOf(unit.toLowerCase())

function checkUnit({ table, row }: PlacedRow, unit: string, dimension: string | undefined): string | null {
  if (dimension === undefined) return isPlainNoun(unit) ? null : 'a code of units, or a noun in the singular'
  if (impossible[table]?.includes(dimension)) return `a unit that counts, not one of ${dimension}`
  if (row.item_category === 'cash' && dimension !== 'currency' && dimension !== 'ratio') return 'a currency for cash'
  const isGoods = row.item_category !== undefined && row.item_category !== 'cash' && row.item_category !== 'other'
  if (isGoods && dimension === 'currency' && row.contribution_type === 'in_kind' && row.item_category === 'livestock')
    return 'a unit that counts'
  return null
}

export const fittingUnits: Rule = {
  name: 'unit',
  description: 'A unit is a code of the table units or a noun in the singular, and fits what it counts.',
  check: (context) => {
    const dimensions = new Map(
      (context.tables.get('units') ?? []).map((row) => [textOf(row.unit), textOf(row.dimension)]),
    )
    const issues: Issue[] = []
    for (const placed of rowsOfKind(context, 'fact')) {
      for (const column of ['unit', 'alt_unit']) {
        const unit = textOf(placed.row[column])
        if (unit === '') continue
        const expected = checkUnit(placed, unit, dimensions.get(unit))
        if (expected !== null)
          issues.push({
            code: 'unit',
            level: 'error',
            place: `${placed.place} ${column}`,
            found: unit,
            expected,
            tip: 'look at which noun was counted',
          })
      }
    }
    return issues
  },
}
