import type { AnalyzedSentence } from '../analyze.ts'
import type { DateChoice } from '../claim-builder.ts'
import type { Discourse } from '../discourse.ts'
import type { DateMention, NumberMention } from '../mention.ts'
import { isOfOtherBracket } from './bracket.ts'
import type { Count } from './count.ts'
import type { Places } from './places-told.ts'
import { isSpan, scopeDate } from './scope-date.ts'
import { wordsBefore } from './shape.ts'

/** The day at which the paragraph's figures stand, and the one country whose they are. */
export interface StandingDate {
  readonly choice: DateChoice
  readonly country: string | null
}

const standing = /^(?:stand|put|have|be|come|count|compile|total|number|reach|list|gather|update)$/

export const isOfState = (lemma: string): boolean => standing.test(lemma)

const sheet =
  /\b(?:report|bulletin|update|figures|data|count|tally|note|statement|notice|communiqué|communique|release|table) (?:of|for)$/

/** "in two months", "in the week just ended" */
const ownSpan =
  /\b(?:in|over|within|during|for|per|a|each|every) (?:\S+ ){0,3}(?:hours?|days?|weeks?|fortnights?|months?|quarters?|years?|seasons?)\b/i

const ofNow = /^(?:stands?|remains?|has|have|is|are|totals?|numbers?|reaches|reach)$/

/** "In May Peru had 40 cases. In the week just ended it had 12", "The total stands at 52": not of that May. */
function isOfOtherTime(at: AnalyzedSentence, { choice }: StandingDate): boolean {
  const isOfNow = at.clauses.some(({ verb }) => verb.form === 'finite' && ofNow.test(at.tokens[verb.main]?.lower ?? ''))
  return isSpan(choice.date) && (ownSpan.test(at.text) || isOfNow)
}

/** "As of 5 May", "at the end of June", "on 5 May the total stood at 40": up to when is counted; not "on 5 May 12 fell ill". */
function isStanding(at: AnalyzedSentence, date: DateMention): boolean {
  if (date.role === 'as_of') return true
  // "40 more than in the notice of 1 June"
  if (/\bthan\b/.test(wordsBefore(at, date.from, 6))) return false
  const before = wordsBefore(at, date.from)
  if (/\b(?:at|(?:midnight|noon|midday) on)$/.test(before) || sheet.test(before)) return true
  // "When January ended, Peru had 40"
  if (/\bwhen$/.test(before) && /^(?:ended|closed|began|opened)$/.test(at.tokens[date.to]?.lower ?? '')) return true
  if (!/\bon$/.test(before)) return false
  const finite = at.clauses.filter(({ verb }) => verb.form === 'finite')
  const isFronted = date.from <= 2
  // "On 3 May Peru had 40", "At the last count, on 3 May, Peru had 40"
  const told = isFronted ? finite[0] : (finite.findLast(({ verb }) => verb.to <= date.from) ?? finite[0])
  return told !== undefined && !told.verb.passive && isOfState(told.verb.lemma)
}

/** "At the end of June Peru had 40 cases; the worst hit was Lima (30)": the one date of the sentence, for what it tells after it. */
export function dateOfState(at: AnalyzedSentence, { from }: NumberMention): DateMention | null {
  const [date, second] = at.dates
  if (date === undefined || second !== undefined || date.edtf === '' || date.offset !== null) return null
  if (isOfOtherBracket(at, date, from)) return null
  // "40 had died, says the bulletin of 5 May": the day of what tells the figures, before or behind them
  if (date.from > from && sheet.test(wordsBefore(at, date.from)) && isStanding(at, date)) return date
  // "Peru, the worst hit with 40 cases as of 5 May, has infected its neighbours: 12 in Chile": of the aside.
  const isOfAside = at.tokens[date.to]?.text === ',' && /^(?:AUX|V|MODAL)$/.test(at.tags[date.to + 1] ?? '')
  return date.to <= from && !isOfAside && isStanding(at, date) ? date : null
}

/** The country that all the figures are of, if it is one. */
function soleCountry(found: readonly Places[]): string | null {
  const codes = found.flatMap(({ places }) => places.map(({ area, country }) => area?.iso3 ?? country ?? null))
  const [first] = codes
  return first !== undefined && codes.every((code) => code === first) ? first : null
}

/** What the figures of a sentence leave for those of the next ones. */
export function standingDate(
  at: AnalyzedSentence,
  counts: readonly Count[],
  dates: readonly (DateChoice | null)[],
  places: readonly Places[],
  known: StandingDate | null,
): StandingDate | null {
  const scope = counts.length === 0 ? scopeDate(at) : null
  if (scope !== null) return { choice: { at, date: scope, role: 'as_of', how: 'date' }, country: null }
  const own = dates.filter((choice, i) => choice !== null && choice.how !== 'carried' && !counts[i]?.head.isCompared)
  const [first] = own
  if (first == null && known !== null && isOfOtherTime(at, known)) return null
  if (first == null) return counts.length > 0 && at.dates.some(({ offset }) => offset === null) ? null : known
  // "By last Wednesday there were 225, by 27 July 155": not of what the sentence tells first
  if (dates[0] === null && counts[0]?.head.isCompared !== true) return null
  const isOne = own.every((choice) => choice?.date.edtf === first.date.edtf)
  if (!isOne) return null
  if (isStanding(at, first.date)) return { choice: first, country: soleCountry(places) }
  const isOfAll = dates.every((choice, i) => choice !== null || counts[i]?.head.isCompared === true)
  return isSpan(first.date) && isOfAll ? { choice: first, country: null } : null
}

/** "As of 5 May there were 40 cases in Peru. Lima had 12": not what a sentence tells of another country, or with a date of its own. */
export function carriedStanding(at: AnalyzedSentence, { countDate }: Discourse): DateChoice | null {
  if (countDate === null || at.dates.length > 0) return null
  const { choice, country } = countDate
  if (isOfOtherTime(at, countDate)) return null
  const isOther =
    country !== null && at.areas.some(({ form, iso3 }) => form === 'name' && iso3 !== null && iso3 !== country)
  return isOther ? null : { ...choice, role: 'as_of', how: 'carried' }
}
