import { observers } from '../../lexicon/diseases.ts'
import { reachingVerbs } from '../../lexicon/tally-words.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Discourse } from '../discourse.ts'
import type { FrameInput } from '../frames/frame.ts'
import { lowerAt } from '../lower-at.ts'
import type { NumberMention } from '../mention.ts'
import { markerText, type NounPhrase } from '../parse/chunk.ts'
import { chunkOf } from '../parse/chunk-of.ts'
import type { Clause } from '../parse/clause.ts'
import { clauseOf } from '../tallies/bare.ts'
import { isNoSpare, tellsState } from '../tallies/no-spare.ts'
import { spotOf } from '../tallies/read.ts'
import { isBare, type Spot } from '../tallies/spot.ts'
import type { Count } from './count.ts'
import { type CountHead, headOf, isCountNoun, nearRule } from './count-head.ts'
import { beforeAside } from './has-count.ts'
import { isLevel } from './levels.ts'
import { isNoCount } from './no-count.ts'
import { opensItem } from './opens-item.ts'
import type { Place } from './place.ts'
import { isOfObserver } from './place-beside.ts'
import { placeOf } from './place-list.ts'
import { isInstitution, nameBefore } from './place-name.ts'
import { isRecording } from './place-of-subject.ts'

/** What a bare number is read as, and the place that is told of it. */
interface Found {
  readonly isNew: boolean
  readonly measure: CountHead['measure']
  readonly place: Place | null
}

const totals = /^(?:outbreak|epidemic|count|tally|total|caseload|numbers?|figures?)$/

/** "the count", "the number of cases", and not "the number of schools". */
function isTotal(at: AnalyzedSentence, { subject }: Clause): boolean {
  const np = subject?.members[0]?.np
  if (np === undefined || !totals.test(lowerAt(at, np.head))) return false
  return lowerAt(at, np.head + 1) !== 'of' || at.tokens.slice(np.to, np.to + 4).some(({ lower }) => isCountNoun(lower))
}

const passing = /^(?:passed|topped|exceeded|surpassed|crossed)$/

/** "the cholera epidemic passed 6,000": the verb is the number's hedge. */
function ofPassed({ at, number }: Spot): Found | null {
  if (!passing.test(lowerAt(at, number.from))) return null
  const np = at.chunks[chunkOf(at, number.from) - 1]
  const isTold = np?.kind === 'np' && totals.test(lowerAt(at, np.head))
  return isTold ? { isNew: false, measure: null, place: null } : null
}

/** "the cholera epidemic stands at 6,000", "the Ebola count has risen to 116": what the disease has come to. */
function ofTotal({ at, index, clause }: Spot): Found | null {
  if (clause === null || !isTotal(at, clause) || !reachingVerbs.has(clause.verb.lemma)) return null
  const place = clause.arguments.find(({ nominal }) => nominal.members.some(({ first }) => first === index))
  const isGoal = place?.prep === null || place?.prep === 'to' || place?.prep === 'at'
  return isGoal && tellsState(at, clause) ? { isNew: false, measure: null, place: null } : null
}

/** "swine flu numbers went up again: 1,694": behind the colon. */
function ofTotalAhead({ at, index }: Spot): Found | null {
  const clause = at.clauses.findLast(({ at: verb, verb: { form } }) => verb < index && form === 'finite')
  const isBehind = markerText(at.chunks[index - 1]) === ':' && clause !== undefined && index - clause.at <= 5
  if (!isBehind || !isTotal(at, clause) || !(reachingVerbs.has(clause.verb.lemma) || clause.verb.particle !== null))
    return null
  return { isNew: false, measure: null, place: null }
}

const finding = new Set(
  'find detect report confirm prove register record notify diagnose identify list count log see add'.split(' '),
)
const emerging = new Set('arise occur surface emerge appear'.split(' '))
const comingIn = /^(?:in|to light|forward|from) /

/** "112 came in", "four have emerged", and not "100,000 are coming". */
const emerges = (at: AnalyzedSentence, { verb: { lemma, main, to } }: Clause): boolean =>
  !lowerAt(at, main).endsWith('ing') &&
  (emerging.has(lemma) || (lemma === 'come' && comingIn.test(`${lowerAt(at, main + 1)} ${lowerAt(at, to + 1)} `)))

/** "in the last 24 hours 173 were added", "five have been reported from Luanda": what is found in an outbreak. */
function ofFound({ at, index }: Spot): Found | null {
  const clause = clauseOf(at, index)
  if (clause === null || !tellsState(at, clause)) return null
  const { lemma, passive } = clause.verb
  if (passive ? !finding.has(lemma) : !emerges(at, clause)) return null
  const isNew = lemma === 'add' || !passive
  return { isNew, measure: lemma === 'confirm' || lemma === 'prove' ? 'confirmed' : null, place: null }
}

const timeNouns = /^(?:day|week|fortnight|month|year|hour)s?$/

/** The subject's first phrase, behind "a week ago". */
function subjectNp(at: AnalyzedSentence, { subject }: Clause): NounPhrase | undefined {
  const first = subject?.members[0]?.np
  return first !== undefined && timeNouns.test(lowerAt(at, first.head)) ? subject?.members.at(-1)?.np : first
}

/** The place that is the subject of a clause. */
function placeOfSubject(at: AnalyzedSentence, clause: Clause): Place | null {
  const np = subjectNp(at, clause)
  if (np === undefined) return null
  const area = at.areas.find(({ from, to, form }) => form === 'name' && from >= np.from && to === np.to)
  const isNamed = at.tags[np.head] === 'NNP' || (isLevel(lowerAt(at, np.head)) && at.tags[np.head - 1] === 'NNP')
  const place = area !== undefined ? placeOf(at, area) : isNamed ? nameBefore(at, np.to) : null
  return place === null || isInstitution(place) || isOfObserver(at, place.piece.from) ? null : place
}

/** "it", "the institute": whoever tells of cases. */
function isTelling(at: AnalyzedSentence, clause: Clause): boolean {
  const np = subjectNp(at, clause)
  return np !== undefined && (np.isPronoun || observers.has(lowerAt(at, np.head)))
}

/** ", Chile 30": the name that stands right before its number, as an item of a list. */
function placeOfItem(at: AnalyzedSentence, { from: end }: NumberMention): Place | null {
  const area = at.areas.find(({ to, form }) => to === end && form === 'name')
  const place = area !== undefined ? placeOf(at, area) : at.tags[end - 1] === 'NNP' ? nameBefore(at, end) : null
  return place === null || isInstitution(place) || !opensItem(at, place.piece.from) ? null : place
}

/** "a week ago the institute had 16,400", "Emilia as a whole is at 1,386": the object of a verb of recording. */
function ofRecord({ at, index, number, clause }: Spot): Found | null {
  if (clause === null || clause.subject === null || clause.verb.passive || !tellsState(at, clause)) return null
  const { lemma } = clause.verb
  const argument = clause.arguments.find(({ nominal }) => nominal.members.some(({ first }) => first === index))
  if (argument === undefined || !isRecording(lemma)) return null
  const isLevel = argument.prep === 'at' && /^(?:be|stand|remain|stay)$/.test(lemma)
  const isObject = argument.prep === null && lemma !== 'be'
  // "Peru had 12, Chile 30 and Cuba 9 cases"
  const place = placeOfItem(at, number) ?? placeOfSubject(at, clause)
  if (place === null && !isTelling(at, clause)) return null
  return isLevel || isObject ? { isNew: false, measure: null, place } : null
}

/** "The health ministry had 1,263 by 8 October": who tells of cases, though none were told before. */
function ofMinistry(spot: Spot): Found | null {
  const { at, clause, number } = spot
  const np = clause === null ? undefined : subjectNp(at, clause)
  const isOfHealth =
    np !== undefined && observers.has(lowerAt(at, np.head)) && /^(?:health|medical)$/.test(lowerAt(at, np.head - 1))
  const isDated = /^(?:as|by|on|up|until|so)$/.test(lowerAt(at, number.to))
  return isOfHealth && isDated && /^(?:have|count|know|list)$/.test(clause?.verb.lemma ?? '') ? ofRecord(spot) : null
}

const ranking = new Set(['be', 'hit', 'affect', 'strike', 'lead', 'head', 'come', 'follow'])
const ahead = /^(?:[:(]|with|,)$/

/** "Norte is hit hardest: 3,900", "Mabalako is the centre, with 88", "Colombo is worst hit (17,940)": behind what is told of a place. */
function ofRank({ at, index, number }: Spot): Found | null {
  const clause = at.clauses.findLast(({ at: verb, verb: { form } }) => verb < index && form === 'finite')
  if (clause === undefined || !ranking.has(clause.verb.lemma) || !ahead.test(markerText(at.chunks[index - 1])))
    return null
  const place = placeOfSubject(at, clause)
  const isClosed = /^(?:[.,;)]|and|)$/.test(lowerAt(at, number.to))
  const isNear = index - clause.at <= 6 && !at.numbers.some(({ from }) => from > clause.verb.from && from < number.from)
  return place !== null && isClosed && isNear ? { isNew: false, measure: null, place } : null
}

const joining = /^(?:of|for|to)$/

/** The preposition before a figure, past "only" or "just". */
const prepBefore = (at: AnalyzedSentence, { from }: NumberMention): number =>
  /^(?:only|just|but|barely)$/.test(lowerAt(at, from - 1)) ? from - 2 : from - 1

/** "Kuwait tells of 45 infected, Bahrain of 38", "Lasa accounts for 190, the coast for seven": the verb is told once, its preposition again. */
function ofSamePreposition(spot: Spot, before: Count | undefined): Found | null {
  const { at, number } = spot
  const own = prepBefore(at, number)
  const prep = lowerAt(at, own)
  const first = before === undefined ? '' : lowerAt(at, prepBefore(at, before.number))
  if (!joining.test(prep) || first !== prep || before?.head.kind === 'other') return null
  const end = beforeAside(at, own)
  const area = at.areas.find(({ to, form }) => to === end && form === 'name')
  const named = area === undefined ? nameBefore(at, end) : placeOf(at, area)
  const from = named?.piece.from ?? (at.tags[end - 1] === 'N' && lowerAt(at, end - 2) === 'the' ? end - 2 : -1)
  if (from < 0) return null
  const isListed = /^(?:,|;|and)$/.test(lowerAt(at, lowerAt(at, from - 1) === 'the' ? from - 2 : from - 1))
  const place = named ?? { area: null, piece: { at, from, to: end } }
  return isListed && isBare(spot) ? { isNew: false, measure: null, place } : null
}

/** The first tells of the disease by itself, the others go on with cases told before. */
const firstReaders = [ofPassed, ofTotal, ofTotalAhead, ofMinistry]
const readers = [...firstReaders, ofFound, ofRecord, ofRank]

function readOne(
  input: FrameInput,
  number: NumberMention,
  before: Count | undefined,
  isCounting: boolean,
): Found | null {
  const spot = spotOf(input, number, [])
  const listed = spot === null ? null : ofSamePreposition(spot, before)
  if (listed !== null || spot === null || !isBare(spot) || isNoSpare(spot)) return listed
  for (const read of isCounting ? readers : firstReaders) {
    const found = read(spot)
    if (found !== null) return found
  }
  return null
}

/** Read without words of its own as suspected cases, contacts or patients. */
export const isLoose = ({ head }: Count): boolean => head.kind === 'other' && head.how === nearRule

/** What figures without a noun count in a text of an outbreak: its cases. */
function headFor({ at, discourse }: FrameInput, counts: readonly Count[], number: NumberMention): CountHead | null {
  const before = counts.findLast((count) => count.number.to <= number.from)
  if (before !== undefined && before.head.kind === 'other' && !isLoose(before)) return null
  // "40 (30 confirmed)": not what a part behind it tells of itself
  const cases =
    counts.find(({ head, number: { from } }) => head.kind === 'case' && from < number.from)?.head ??
    discourse.counts?.cases ??
    null
  const piece = { at, from: number.from, to: number.to }
  return cases === null || cases.kind !== 'case'
    ? headOf('case', piece, false, nearRule)
    : { ...cases, measure: cases.measure === 'imported' ? null : cases.measure, piece, how: nearRule }
}

/** Goods that someone gave or got were told of. */
const isOfGift = ({ aid }: Discourse): boolean =>
  aid !== null && aid.item !== null && (aid.donor !== null || aid.recipient !== null)

/** Bare numbers that no rule reads, in a text that tells of a disease and of nothing else that is counted, given or measured. */
export function spareAnywhere(input: FrameInput, counts: readonly Count[], spare: readonly Count[]): Count[] {
  const { at, free, discourse } = input
  // Where no disease is named, cases were counted.
  const isIll = discourse.cause === 'disease' || (discourse.cause === null && discourse.counts?.cases?.kind === 'case')
  if (!isIll || isOfGift(discourse) || discourse.economy !== null) return []
  // What only goes on with those in hospital, and is left by the tallies, may be cases again.
  const taken = new Set([...counts.filter((count) => !isLoose(count)), ...spare].map(({ number }) => number))
  const found: Count[] = []
  for (const number of at.numbers) {
    const isPlain = number.kind === 'number' && number.unit === null
    if (!free.has(number) || taken.has(number) || !isPlain || isNoCount(at, number)) continue
    const before = found.at(-1) ?? counts.findLast((one) => one.number.to <= number.from)
    const read = readOne(input, number, before, counts.length > 0 || discourse.counts !== null)
    const head = read === null ? null : headFor(input, counts, number)
    if (head === null || read === null) continue
    const { isNew, place } = read
    const measure = read.measure ?? head.measure
    found.push({ number, head: { ...head, isNew, measure }, listed: place === null ? [] : [place], isPart: false })
  }
  return found
}
