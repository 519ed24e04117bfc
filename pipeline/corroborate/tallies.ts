import type { RowOf } from '../../schemas/index.ts'
import { rowsOf } from '../derive/typed-rows.ts'
import { singularOf } from '../lexicon/nouns.ts'
import { isWithinDays, periodOf } from '../period.ts'
import type { GiftReference } from '../reference/reference.ts'
import { bestOfSources, type Comparison, independentOf, type Stated } from './comparison.ts'
import { areaIdOf, type Context, statedValue } from './context.ts'
import { compareFigure } from './figures.ts'
import { judge } from './judge.ts'

type Tally = RowOf<'tallies'>

/** The gift that a tally counts the givers or receivers of: "89 countries" within "aid to 89 countries and four bodies". */
interface Counted {
  readonly side: 'donor' | 'recipient'
  readonly gift: RowOf<'donations'>
}

function countedIn({ tables }: Context, { document_id, char_end }: Tally): Counted | null {
  const place = rowsOf(tables, 'evidence').find(
    (one) =>
      one.table === 'donations' &&
      one.document_id === document_id &&
      (one.column === 'donor' || one.column === 'recipient') &&
      // The name of the givers begins behind the hedge: "as many as [79 countries]".
      one.char_start < char_end &&
      char_end <= one.char_end,
  )
  const gift = rowsOf(tables, 'donations').find(({ donation_id }) => donation_id === place?.row_id)
  return gift === undefined ? null : { gift, side: place?.column === 'donor' ? 'donor' : 'recipient' }
}

/** "28 Asian" is of the 89 that it is part of. */
function wholeOf({ tables }: Context, row: Tally): Tally {
  const part = rowsOf(tables, 'relations').find((one) => one.from_id === row.tally_id && one.relation === 'part_of')
  return rowsOf(tables, 'tallies').find(({ tally_id }) => tally_id === part?.to_id) ?? row
}

/** A count of givers names the receiver alone, and the other way about. */
function isOf({ side, gift }: Counted, { donor_iso3, recipient_iso3 }: GiftReference): boolean {
  return side === 'donor'
    ? donor_iso3 === null && recipient_iso3 === gift.recipient_iso3
    : recipient_iso3 === null && donor_iso3 === gift.donor_iso3
}

/** The area that narrows what is counted: Asia of "Asian countries". The giver in "that China aided" does not. */
const areaOfSubject = (subject: string): string | null => {
  const [head = ''] = subject.split(' that ')
  return areaIdOf(head, null)
}

function compareOne(stated: Stated, row: Tally, found: GiftReference): Comparison {
  const judged = judge(stated.figure, { low: found.value_low, high: found.value_high })
  const [day, other] = [periodOf(row.as_of).end, periodOf(found.date).end]
  const isOtherDay = day === null || other === null || !isWithinDays(day, other, 1)
  const isOlder = judged.judgement === 'discrepancy' && isOtherDay
  return {
    stated,
    independent: independentOf(stated, found),
    ...(isOlder ? { judgement: 'not_comparable' as const, kind: 'period' as const } : judged),
    explanation: isOtherDay
      ? `${found.subject}, ${found.date ?? 'no date'}; the printed figure is of ${row.as_of ?? 'no date'}, and the count may have grown between.`
      : `${found.subject}, ${found.date}.`,
  }
}

function compareGivers(context: Context, row: Tally, stated: Stated): Comparison[] {
  const counted = countedIn(context, wholeOf(context, row))
  if (counted === null) return []
  const area = areaOfSubject(row.subject)
  return context.reference.gifts
    .filter(
      (found) => isOf(counted, found) && singularOf(found.unit) === row.unit && areaOfSubject(found.subject) === area,
    )
    .map((found) => compareOne(stated, row, found))
}

/** A count that is taken at another day than the printed one speaks for it, but not against it. */
function atOtherDay(row: Tally, one: Comparison): Comparison {
  const [day, other] = [periodOf(row.as_of).end, periodOf(one.independent?.asOf ?? null).end]
  const isOther = one.judgement === 'discrepancy' && day !== null && other !== null && !isWithinDays(day, other, 1)
  return isOther ? { ...one, judgement: 'not_comparable', kind: 'period' } : one
}

function compareSubject(context: Context, row: Tally, stated: Stated): Comparison[] {
  const described = {
    stated,
    indicatorId: null,
    words: row.subject,
    area: row.area,
    areaIso3: row.area_iso3,
    counterpartIso3: null,
    isDecrease: false,
    period: null,
  }
  return compareFigure(described, context).map((one) => atOtherDay(row, one))
}

/** Counts of givers and receivers of aid, and of other things that the reference counts. */
export function compareTallies(context: Context): Comparison[] {
  return rowsOf(context.tables, 'tallies').flatMap((row) => {
    const stated = statedValue('tallies', row.tally_id, row)
    if (stated === null) return []
    return bestOfSources([...compareGivers(context, row, stated), ...compareSubject(context, row, stated)])
  })
}
