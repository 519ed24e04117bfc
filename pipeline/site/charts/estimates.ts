import type { RowOf } from '../../../schemas/index.ts'
import { rowsOf, type Tables } from '../../derive/typed-rows.ts'
import { groupBy } from '../../group-by.ts'
import { balance } from './arrange.ts'
import type { Chart } from './chart.ts'
import { estimateKey, estimateNotes, estimatePanel, loneEstimates, type Marked } from './estimate-panels.ts'
import { greatest, least } from './extent.ts'
import { documentsOf, type Names, namesIn } from './names.ts'
import { byText, capitalized, counted, drawnOf, grouped, joined, listed, short } from './words.ts'

type Estimate = RowOf<'economic_estimates'>

/** Letters for scenarios, digits for estimators, in the order in which they first appear. */
function badgesOf(rows: readonly Estimate[]) {
  const scenarios = [...new Set(rows.flatMap(({ scenario_id }) => (scenario_id === null ? [] : [scenario_id])))]
  const estimators = [...new Set(rows.flatMap(({ estimator }) => (estimator === null ? [] : [estimator])))]
  const letter = (i: number): string => (i < 26 ? String.fromCharCode(65 + i) : `S${i + 1}`)
  const conditionOf = (id: string): string => rows.find(({ scenario_id }) => scenario_id === id)?.condition ?? ''
  return {
    of: ({ scenario_id, estimator }: Estimate): string =>
      [
        ...(scenario_id === null ? [] : [` [${letter(scenarios.indexOf(scenario_id))}]`]),
        ...(estimator === null ? [] : [` [${estimators.indexOf(estimator) + 1}]`]),
      ].join(''),
    notes: [
      ...scenarios.map((id, i) => `[${letter(i)}] if ${conditionOf(id)}`),
      ...estimators.map((name, i) => `[${i + 1}] by ${name}`),
    ],
  }
}

function nameOf(row: Estimate, names: Names): string {
  const indicator = names.indicator(row.indicator_id, row.indicator).toLowerCase()
  const counterpart = row.counterpart === null ? '' : ` (${names.area(row.counterpart_iso3, row.counterpart)})`
  return `${names.area(row.area_iso3, row.area)}: ${indicator}${counterpart}`
}

const size = ({ value_low, value_high }: Estimate): number => value_high ?? value_low ?? 0

/** "Falls, in percent". */
const headingOf = ([row]: readonly Estimate[], names: Names): string => {
  if (row === undefined) return ''
  const kind = row.direction === 'decrease' ? 'Falls' : row.direction === 'increase' ? 'Rises' : 'Levels'
  return row.unit === null ? `${kind}, no unit stated` : `${kind}, in ${names.unit(row.unit)}`
}

/** Smallest to largest of some rows: "0.07 to 90 percent". */
function span(rows: readonly Estimate[], names: Names): string {
  const ends = rows.flatMap(({ value_low, value_high }) => [value_low, value_high]).filter((end) => end !== null)
  const [first, last] = [least(ends, Number.POSITIVE_INFINITY), greatest(ends, Number.NEGATIVE_INFINITY)]
  const unit = names.unit(rows[0]?.unit ?? null)
  return `${short(first)}${first === last ? '' : ` to ${short(last)}`} ${unit}`.trim()
}

function titleOf(rows: readonly Estimate[], names: Names): string {
  const falls = rows.filter(({ direction }) => direction === 'decrease')
  const units = [...groupBy(falls, ({ unit }) => unit).values()].sort((a, b) => b.length - a.length).slice(0, 2)
  const count = counted(rows.length, 'economic figure')
  if (units.length === 0) return count
  return `${count}: ${grouped(falls.length)} are falls or losses, of ${listed(units.map((some) => span(some, names)))}`
}

/** Rows with a figure, by unit and direction; the units with most figures first, falls before rises and levels. */
function groupsOf(rows: readonly Estimate[]): Estimate[][] {
  const order = ['decrease', 'increase', 'level', null]
  const units = [...groupBy(rows, ({ unit }) => unit).values()].sort(
    (a, b) => b.length - a.length || byText(a[0]?.unit ?? '', b[0]?.unit ?? ''),
  )
  return units.flatMap((ofUnit) =>
    [...groupBy(ofUnit, ({ direction }) => direction)]
      .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
      .map(([, some]) => some.sort((a, b) => size(b) - size(a) || byText(a.estimate_id, b.estimate_id))),
  )
}

/** Room for so many rows of a panel, and so many panels. */
const [mostRows, mostPanels] = [12, 12]

/** Economic estimates as intervals: one scale for each unit. */
export function estimates(tables: Tables): Chart | null {
  const names = namesIn(tables)
  const rows = rowsOf(tables, 'economic_estimates').filter(
    ({ value_low, value_high }) => value_low !== null || value_high !== null,
  )
  if (rows.length === 0) return null
  const badges = badgesOf(rows)
  const marked = (row: Estimate): Marked => ({ row, name: nameOf(row, names), badge: badges.of(row) })
  const groups = groupsOf(rows)
  const title = titleOf(rows, names)
  const ofUnit = (one: Estimate | undefined) => rows.filter(({ unit }) => unit === one?.unit)
  const [lone, compared] = [true, false].map((isLone) =>
    groups.filter(([one]) => (ofUnit(one).length === 1) === isLone),
  )
  const shown = (compared ?? []).map((some) => some.slice(0, mostRows)).slice(0, mostPanels)
  const alone = (lone ?? []).flat().slice(0, mostRows)
  const panels = [
    ...shown.map((some) => estimatePanel(headingOf(some, names), some.map(marked), ofUnit(some[0]))),
    ...loneEstimates(alone.map((row) => ({ ...marked(row), kind: headingOf([row], names) }))),
  ]
  const alt = `${joined(
    groups.map(
      (some) =>
        `${headingOf(some, names)}: ${joined(
          some.map((row) => `${nameOf(row, names)} ${row.value_text ?? ''}`),
          '; ',
          mostRows,
        )}`,
    ),
    '. ',
    mostPanels,
  )}.`
  const left = rowsOf(tables, 'economic_estimates').length - rows.length
  return {
    id: 'estimates',
    title,
    caption: `Labels are as printed, hedges kept. All figures of a unit have one scale, which starts at nought; an arrow says that the upper end is open. The shape tells what a figure is: observed, a forecast, or the premise or the result of a scenario; letters stand for scenarios and digits for estimators. Figures of different units cannot be compared, nor a loss with a level.${left === 0 ? '' : ` ${counted(left, 'row')} without a number ${left === 1 ? 'is' : 'are'} not drawn.`}${drawnOf(shown.flat().length + alone.length, rows.length, 'figure')}`,
    unit: `${capitalized(listed([...new Set(rows.map(({ unit }) => names.unit(unit)))].filter((unit) => unit !== '')))}, each apart`,
    source: `Table economic_estimates (${documentsOf(rows)})`,
    alt,
    ...balance([...panels, estimateNotes(badges.notes)], `${title}. ${alt}`, [estimateKey()]),
    columns: [
      'area',
      'indicator',
      'counterpart',
      'direction',
      'role',
      'as printed',
      'low',
      'high',
      'unit',
      'condition',
      'estimator',
      'period',
    ],
    rows: groups
      .flat()
      .map((row) => [
        names.area(row.area_iso3, row.area),
        row.indicator,
        row.counterpart,
        row.direction,
        row.figure_role,
        row.value_text,
        row.value_low,
        row.value_high,
        row.unit,
        row.condition,
        row.estimator,
        row.period,
      ]),
  }
}
