import { countNouns, reachingVerbs } from '../../lexicon/tally-words.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { firstIndexIn } from '../index-in.ts'
import { lowerAt } from '../lower-at.ts'
import { markerText } from '../parse/chunk.ts'
import { lastCounted } from './antecedent.ts'
import { clauseOf } from './bare.ts'
import { isItem, isParted, ofGap } from './gap.ts'
import { tellsState } from './no-spare.ts'
import { relaxedReaders } from './read.ts'
import { ofApposed, ofFate, ofHelped, ofMoving, ofStatedThings, rule } from './spare-words.ts'
import type { Counted, Crowd, Reader, Spot } from './spot.ts'

/** A figure of those whom the paragraph counted last. */
const ofCrowd = ({ number, at }: Spot, { subject, unit }: Crowd, from: number): Counted => ({
  number,
  subject,
  noun: { at, from, to: from + 1 },
  unit,
  how: rule,
})

/** "Germany's 5,300" */
export const isOwned = ({ at, np, number }: Spot): boolean =>
  number.to === np.to && /^['’]s?$/.test(lowerAt(at, number.from - 1)) && number.from - 1 > np.from

/** "Qatar houses 26,000", "Emilia is at 1,386": the bare object of a verb of a place or a body. */
const ofHeld: Reader = (spot) => {
  const { at, index, crowd, clause } = spot
  if (crowd === null || clause === null || clause.subject === null) return null
  if (clause.verb.passive || !tellsState(at, clause)) return null
  const place = clause.arguments.find(({ nominal }) => nominal.members.some(({ first }) => first === index))
  // "The youngest is 19"
  const prep = clause.verb.lemma === 'be' ? 'at' : null
  return place?.prep === prep ? ofCrowd(spot, crowd, clause.verb.main) : null
}

/** "842 more than on Saturday": by how many those told before have grown. */
const ofMore: Reader = (spot) => {
  const { at, number, before } = spot
  const last = lastCounted(before)
  const isMore = /^(?:more|fewer|less)$/.test(lowerAt(at, number.to)) && lowerAt(at, number.to + 1) === 'than'
  return isMore && last !== undefined ? { ...last, number } : null
}

/** "a week ago it was 65", "the year before it had been 193 million": the same at another time. */
const ofOtherTime: Reader = (spot) => {
  const { clause, before, crowd, number, index } = spot
  const isIt = clause?.subject?.members.at(-1)?.np.isPronoun === true && clause.verb.lemma === 'be'
  const isObject = clause?.arguments.some(({ prep, nominal }) => prep === null && nominal.first === index)
  if (!isIt || isObject !== true || !tellsState(spot.at, clause)) return null
  const last = lastCounted(before) ?? crowd
  const noun = { at: spot.at, from: clause.verb.main, to: clause.verb.main + 1 }
  return last === null ? null : { number, subject: last.subject, noun, unit: last.unit, how: rule }
}

/** "Sent on to Lima by plane: 267", "Waiting for a place: about 900": what was done to those of the list, or what they do. */
const ofDoing: Reader = (spot) => {
  const { at, index, number, crowd } = spot
  if (crowd === null || markerText(at.chunks[index - 1]) !== ':') return null
  let i = index - 1
  while (i > 0 && index - i < 8 && at.chunks[i - 1]?.kind !== 'punct') i--
  const verb = at.chunks[i]
  const isAlone = verb?.kind === 'verb' && /^V(?:PP|ING)$/.test(at.tags[verb.from] ?? '')
  return isAlone && /^[.;]?$/.test(lowerAt(at, number.to)) ? ofCrowd(spot, crowd, verb.from) : null
}

const shares = /^(?:share|part|portion|contingent|quota)$/

/** "Britain's share is 15,000, Germany's 5,300": whose part of those told. */
export const ofOwner: Reader = (spot) => {
  const { at, number, clause, index, crowd, before } = spot
  const last = before.at(-1)
  // "69 Britons dug beside them; Peru's 41 set up a camp": no Britons.
  const isOfPeople = last?.subject.at.areas.some(
    ({ form, from, to }) => form === 'people' && from >= last.subject.from && to <= last.subject.to,
  )
  if (isOwned(spot)) return last?.how === rule && isOfPeople !== true ? { ...last, number } : null
  const head = clause?.subject?.members[0]?.np.head ?? -1
  if (crowd === null || clause?.verb.lemma !== 'be' || index !== clause.at + 1 || !shares.test(lowerAt(at, head)))
    return null
  return ofCrowd(spot, crowd, head)
}

const ranking = /^(?:come|follow|lead|rank|be)$/

/** "Kathmandu comes second with 1,202": what a place counts of those told. */
const ofRank: Reader = (spot) => {
  const { at, index, crowd, clause } = spot
  if (
    crowd === null ||
    clause === null ||
    !ranking.test(clause.verb.lemma) ||
    !/^(?:with|at)$/.test(markerText(at.chunks[index - 1]))
  )
    return null
  const np = clause.subject?.members[0]?.np
  const isPlace = np !== undefined && (np.areas.length > 0 || at.tags[np.head] === 'NNP')
  return isPlace && index <= clause.at + 4 ? ofCrowd(spot, crowd, clause.verb.main) : null
}

/** No verb of its own between the marks around a number. */
function isVerbless({ chunks }: AnalyzedSentence, index: number): boolean {
  const isMark = (i: number): boolean => chunks[i]?.kind === 'punct' || markerText(chunks[i]) === 'and'
  for (let i = index - 1; i > index - 6 && i >= 0 && !isMark(i); i--) if (chunks[i]?.kind === 'verb') return false
  for (let i = index + 1; i < index + 6 && i < chunks.length && !isMark(i); i++)
    if (chunks[i]?.kind === 'verb') return false
  return true
}

const times = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tonight|last|previous)$/

/** "600 on Tuesday, 780 on Wednesday", "on Sunday 10,800", "17,000 in the last week": the same on another day. */
const ofDay: Reader = (spot) => {
  const { at, index, number, before, crowd } = spot
  if (!isVerbless(at, index)) return null
  const near = [number.to, number.to + 1, number.to + 2, number.from - 1]
  const isDay =
    near.some((i) => times.test(lowerAt(at, i))) ||
    [index + 1, index + 2, index - 1].some((i) => at.chunks[i]?.kind === 'date')
  const last = lastCounted(before)
  if (!isDay) return null
  if (last !== undefined) return { ...last, number }
  return crowd === null ? null : ofCrowd(spot, crowd, number.from)
}

const sites = /^(?:camp|camps|centre|center|site|sites|town|city|village|island|shelter|hospital|compound|settlement)$/

/** "Macia's camp has swollen to 45,000": how many a place has come to hold. */
const ofGrown: Reader = (spot) => {
  const { at, index, number, clause, crowd } = spot
  const np = clause?.subject?.members[0]?.np
  if (crowd === null || clause === null || np === undefined || !tellsState(at, clause)) return null
  const isPlace = sites.test(lowerAt(at, np.head)) || at.areas.some(({ to }) => to === np.to)
  const isGrown = reachingVerbs.has(clause.verb.lemma) && lowerAt(at, number.from - 1) === 'to'
  return isPlace && isGrown && index <= clause.at + 2 ? ofCrowd(spot, crowd, clause.verb.main) : null
}

/** "Barguna 602, Patuakhali 397", "on Efate six", "Hajjah (45,000)", "are in Poland, 543,000 in Romania": a place beside the number, and no verb of its own. */
const ofPlaced: Reader = (spot) => {
  const { at, number, crowd } = spot
  if (crowd === null) return null
  if (isParted(spot)) return ofCrowd(spot, crowd, number.to)
  const isBracketed = lowerAt(at, number.from - 1) === '(' && lowerAt(at, number.to) === ')'
  const end = isBracketed ? number.from - 1 : number.from
  const area = at.areas.find(({ to, form }) => to === end && form === 'name')
  const isFresh = crowd.sentence >= at.sentence.index - 1
  if (area === undefined && !(isFresh && at.tags[end - 1] === 'NNP')) return null
  const isAlone = isBracketed || isItem(spot) || isListed(at, area?.from ?? end - 1)
  if (!isAlone && at.clauses.some(({ verb: { form } }) => form === 'finite')) return null
  return /^(?:[.,;)]|and|)$/.test(lowerAt(at, number.to)) ? ofCrowd(spot, crowd, end - 1) : null
}

/** ", on Efate": a place with its preposition behind a mark. */
const isListed = (at: AnalyzedSentence, from: number): boolean =>
  /^(?:in|on|at)$/.test(lowerAt(at, from - 1)) && /^(?:,|;|and)$/.test(lowerAt(at, from - 2))

/** The rules for figures of what was counted before, with persons of sentences before. */
const ofToldBefore: readonly Reader[] = relaxedReaders.map((read) => (spot: Spot) => {
  const clause = clauseOf(spot.at, spot.index) ?? spot.clause
  return clause === null || tellsState(spot.at, clause) ? read(spot) : null
})

/** "of whom 750,000 urgently", "among them 40 from the north": a part of the persons told. */
const ofPart: Reader = (spot) => {
  const { at, number, crowd } = spot
  const before = `${lowerAt(at, number.from - 2)} ${lowerAt(at, number.from - 1)}`
  return crowd !== null && /^(?:of whom|among them|of them|of these|of those)$/.test(before)
    ? ofCrowd(spot, crowd, number.from - 1)
    : null
}

/** "Official toll: 6,100", "the figure stands at 3,162", "the count rose to 28,500": what is counted is told by no noun. */
const ofCount: Reader = (spot) => {
  const { at, number, index, clause, crowd, discourse } = spot
  // In a text of cases the count is theirs.
  if (discourse.cause !== 'disaster' && (crowd === null || discourse.counts !== null)) return null
  const isLabel = lowerAt(at, number.from - 1) === ':' && !((at.clauses[0]?.verb.to ?? number.to) <= number.from)
  const subject = clause?.subject?.members[0]?.np
  const isReached = clause !== null && subject !== undefined && index <= clause.at + 3 && subject.to <= clause.verb.from
  if (!isLabel && !(isReached && tellsState(at, clause))) return null
  const from = isLabel ? Math.max(0, number.from - 8) : (subject?.head ?? 0)
  const to = isLabel ? number.from - 1 : from + 1
  const noun = firstIndexIn(at.tokens, from, to, ({ lower }) => countNouns.has(lower))
  if (noun < 0 || lowerAt(at, noun + 1) === 'of') return null
  const piece = { at, from: noun, to: noun + 1 }
  return crowd === null
    ? { number, subject: piece, noun: piece, unit: 'person', how: rule }
    : ofCrowd(spot, crowd, noun)
}

/** Ordered: words of its own, then what was counted before, then verbs and places. */
export const spareReaders: readonly Reader[] = [
  ofPart,
  ofOwner,
  ofApposed,
  ofDoing,
  ofFate,
  ofStatedThings,
  ofCount,
  ofDay,
  ofGrown,
  ofMore,
  ...ofToldBefore,
  ofGap,
  ofHeld,
  ofRank,
  ofPlaced,
  ofOtherTime,
  ofMoving,
  ofHelped,
]
