import type { RowOf } from '../../schemas/index.ts'
import { type FactTable, factTables } from '../claim.ts'
import type { Figure } from '../corroborate/figure.ts'
import { judge } from '../corroborate/judge.ts'
import { isCurrency } from '../currency-code.ts'
import { singularOf } from '../lexicon/nouns.ts'
import type { Row } from '../validate/rule.ts'
import { textOf } from '../validate/rule.ts'
import { readTitle, type Title, type TitleFigure } from './title-figures.ts'
import { rowsOf, type Tables } from './typed-rows.ts'

type Citation = RowOf<'citations'>
type Says = Pick<Citation, 'title_says' | 'title_figure'>

const numberOrNull = (value: Row[string] | undefined): number | null => (typeof value === 'number' ? value : null)

function figureOf(row: Row): Figure | null {
  if (textOf(row.value_text) === '') return null
  return {
    low: numberOrNull(row.value_low),
    high: numberOrNull(row.value_high),
    qualifier: textOf(row.qualifier),
    unit: textOf(row.unit) || null,
    text: textOf(row.value_text),
  }
}

/** What a row is about, in words: a title counts the same where it counts one of these. */
const subjectColumns = ['item', 'subject', 'indicator', 'measure', 'unit']
const wordsOf = (row: Row): Set<string> =>
  new Set(
    subjectColumns.flatMap((column) =>
      (
        textOf(row[column])
          .toLowerCase()
          .match(/\p{L}+/gu) ?? []
      ).map((word) => singularOf(word)),
    ),
  )

/** "3 billion pesos" does not say whose pesos. */
const isSameMoney = (unit: string | null, other: string | null): boolean =>
  unit === other || (other !== null && /^[a-z]+$/.test(other) && isCurrency(unit))

function isSameKind(row: Row, { unit }: Figure, other: TitleFigure): boolean {
  if (other.kind === 'money' || isCurrency(unit)) return other.kind === 'money' && isSameMoney(unit, other.unit)
  if (other.kind === 'percent') return unit === 'percent'
  return unit !== 'percent' && other.noun !== null && wordsOf(row).has(other.noun)
}

const countriesOf = (row: Row): Set<string> =>
  new Set(Object.entries(row).flatMap(([column, value]) => (column.endsWith('iso3') ? textOf(value) || [] : [])))

const isSameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((one) => b.has(one))

/** A title that names other countries, or whose figure has a row of its own, speaks of another fact and does not differ. */
function saysOf(row: Row, figure: Figure, title: Title, isOwnFact: (other: TitleFigure) => boolean): Says {
  const alike = title.figures.filter((other) => isSameKind(row, figure, other))
  const agreeing = alike.find((other) => judge(figure, other).judgement !== 'discrepancy')
  if (agreeing !== undefined) return { title_says: 'agrees', title_figure: agreeing.exact }
  const [other] = isSameSet(countriesOf(row), title.countries) ? alike.filter((one) => !isOwnFact(one)) : []
  return other === undefined
    ? { title_says: 'silent', title_figure: null }
    : { title_says: 'differs', title_figure: other.exact }
}

/** What is known of the works cited. */
interface Library {
  readonly work: (sourceId: string) => RowOf<'sources'> | undefined
  readonly title: (work: RowOf<'sources'>) => Title
  /** Whether a figure of a work's title was read as a fact of its own. */
  readonly isOwnFact: (sourceId: string, figure: TitleFigure) => boolean
}

const isTitleRow = (row: Row): boolean => row.text_part === 'footnote_title'
const sourceIdsOf = ({ source_ids: ids }: Row): string[] => (Array.isArray(ids) ? ids.map(String) : [])

function titleSays(row: Row, work: RowOf<'sources'>, library: Library): Says {
  const figure = figureOf(row)
  if (figure === null) return { title_says: 'no_figure', title_figure: null }
  if (isTitleRow(row)) return { title_says: 'states', title_figure: figure.text }
  return saysOf(row, figure, library.title(work), (other) => library.isOwnFact(work.source_id, other))
}

function citationsOf(table: FactTable, row: Row, library: Library): Citation[] {
  const [row_id = ''] = Object.values(row).map(textOf)
  return sourceIdsOf(row).flatMap((source_id): Citation[] => {
    const work = library.work(source_id)
    if (work === undefined) return []
    return [{ table, row_id, source_id, ...titleSays(row, work, library), is_official: work.is_official }]
  })
}

function libraryOf(tables: Tables): Library {
  const works = new Map(rowsOf(tables, 'sources').map((work) => [work.source_id, work]))
  const titles = new Map<string, Title>()
  const key = (sourceId: string, low: unknown, high: unknown): string => `${sourceId}|${low}|${high}`
  const titleRows = factTables.flatMap((table) => (tables.get(table) ?? []).filter(isTitleRow))
  const own = new Set(
    titleRows.flatMap((row) => sourceIdsOf(row).map((id) => key(id, row.value_low ?? null, row.value_high ?? null))),
  )
  return {
    work: (sourceId) => works.get(sourceId),
    title: ({ source_id, title }) => {
      const known = titles.get(source_id) ?? readTitle(title ?? '')
      titles.set(source_id, known)
      return known
    },
    isOwnFact: (sourceId, { low, high }) => own.has(key(sourceId, low, high)),
  }
}

/** One row a work cited for a row, and what its title says of the figure. */
export function citations(tables: Tables): Citation[] {
  const library = libraryOf(tables)
  return factTables.flatMap((table) => (tables.get(table) ?? []).flatMap((row) => citationsOf(table, row, library)))
}
