import type { CellValue, Claim } from '../claim.ts'
import { groupBy } from '../group-by.ts'
import { hasFigure, type Telling, tellingOf, wordsOf } from './telling.ts'

/** A fact that may be told again in full. */
interface Fact {
  readonly claim: Claim
}

/** Of so wide a kind that two things of it need not be one. */
const wide: readonly unknown[] = ['other', 'medical_supplies', null]

/** "tents" and "40 family tents", "vaccine" and "40 doses", "masks" and "N95s". */
function isSameGood(general: Telling, full: Telling): boolean {
  const category = general.cells.item_category
  if (category !== full.cells.item_category) return false
  if (!wide.includes(category)) return true
  const [wanted, given] = [wordsOf(general, 'item'), wordsOf(full, 'item')]
  const isVaccine = wanted.some((word) => /^(?:vaccines?|jabs?|shots?)$/.test(word)) && full.cells.unit === 'dose'
  return isVaccine || (wanted.length > 0 && wanted.at(-1) === given.at(-1))
}

/** Equal, or open in the one told first. */
const fits = (general: Telling, full: Telling, column: 'date_edtf' | 'recipient_iso3'): boolean =>
  general.cells[column] === null || general.cells[column] === full.cells[column]

/** Sent to one, and told in full without a receiver of its own; "to Oxfam", "to the Red Cross" are two. */
function isToNoOther(general: Telling, full: Telling): boolean {
  const [one, other] = [general.cells.recipient, full.cells.recipient]
  if (one !== null && other !== null && one !== other && isOneNamed(String(one), general)) return false
  return fits(general, full, 'recipient_iso3') || full.cells.recipient_iso3 === null
}

/** "Oxfam", "its hospitals": one of its own; "its neighbours", "several countries" may be told one by one. */
const isOneNamed = (name: string, { cells }: Telling): boolean =>
  !/(?:countries|states|nations|neighbou?rs|allies|partners|members|friends)$/.test(name) &&
  (/^(?:its|their|his|her) /.test(name) || (cells.recipient_iso3 === null && /\p{Lu}/u.test(name)))

const kindOf = (type: CellValue): CellValue => (type === 'local_government' ? 'government' : type)

/** "Peru's Red Cross" and "Peru's army" are two. */
const isSameGiver = ({ cells: one }: Telling, { cells: other }: Telling): boolean =>
  one.donor_iso3 === null
    ? one.donor !== null && one.donor === other.donor
    : one.donor_iso3 === other.donor_iso3 && kindOf(one.donor_type) === kindOf(other.donor_type)

/** "masks and 300 suits of the kind": the next thing of a list behind the verb. */
function isListed({ claim: { sentence, anchor } }: Telling, full: Telling): boolean {
  // Places are of the unedited text; a mark between them only makes the piece longer.
  const opening = sentence.segments[0]
  const start = (opening?.source ?? 0) - (opening?.at ?? 0)
  const between = sentence.text.slice(anchor.end - start, full.claim.anchor.start - start)
  return /^(?: [a-z0-9-]+){1,4} and $/i.test(between) && !/ (?:to|for) /.test(between)
}

const isToldInFull = (general: Telling, full: Telling): boolean =>
  full.claim.isFurther !== true &&
  general.claim.anchor.start < full.claim.anchor.start &&
  general.cells.status === full.cells.status &&
  isSameGiver(general, full) &&
  isSameGood(general, full) &&
  !isListed(general, full) &&
  isToNoOther(general, full) &&
  fits(general, full, 'date_edtf')

/** A gift is compared with no more figures of its sentence than this, so that a long list costs no more than its length. */
const widest = 60

/** The facts of `facts` that only name the topic of others behind them in their sentence, each with the first that tells it in full: "Peru has sent vaccine to Chad and Mali, 40 doses each". A sentence of its own may tell of another gift. */
export function topicGifts<F extends Fact>(facts: readonly F[]): Map<F, F> {
  const found = new Map<F, F>()
  const sentences = groupBy(
    facts.filter(({ claim }) => claim.table === 'donations' && claim.sentence.part === 'body'),
    ({ claim }) => claim.sentence,
  )
  for (const gifts of sentences.values()) {
    const tellings = gifts.map((fact) => ({ fact, telling: tellingOf(fact.claim) }))
    const full = tellings.filter(({ telling }) => hasFigure(telling)).slice(0, widest)
    for (const { fact, telling } of full.length === 0 ? [] : tellings) {
      if (hasFigure(telling)) continue
      const one = full.find((other) => isToldInFull(telling, other.telling))
      if (one !== undefined) found.set(fact, one.fact)
    }
  }
  return found
}
