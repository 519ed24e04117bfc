import { isPlural } from '../../lexicon/nouns.ts'
import {
  caseStates,
  countNouns,
  harmVerbs,
  headcountNouns,
  holdingVerbs,
  hurtVerbs,
  infectionWords,
  personStates,
  personVerbs,
} from '../../lexicon/tally-words.ts'
import { verbForms } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { firstIndexIn } from '../index-in.ts'
import { lowerAt } from '../lower-at.ts'
import type { NumberMention } from '../mention.ts'
import { isPrep } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import type { Nominal } from '../parse/nominal.ts'
import { lowerWords, type Piece, verbPiece } from '../piece.ts'
import { antecedentOf, lastCountable, lastCounted } from './antecedent.ts'
import { actOfPersons } from './persons-act.ts'
import { isSecondDeed } from './second-deed.ts'
import { type Counted, type CountedNoun, isBare, type Spot, verbInside } from './spot.ts'
import { isCondition, unitOfState } from './states.ts'
import { subjectEnd } from './subject-end.ts'
import { toldAgain } from './told-again.ts'
import { unitAt } from './unit-of.ts'

/** "3 million, for the most part in the south, live abroad": index of the chunk behind an aside without a verb; `open` where none stands there. */
function behindAside({ chunks }: AnalyzedSentence, open: number): number {
  const [comma, prep] = [chunks[open], chunks[open + 1]]
  if (comma?.kind !== 'punct' || comma.text !== ',' || prep?.kind !== 'prep') return open
  for (let i = open + 2; i < open + 8; i++) {
    const chunk = chunks[i]
    if (chunk?.kind === 'punct') return chunk.text === ',' && chunks[i + 1]?.kind === 'verb' ? i + 1 : open
    if (chunk === undefined || chunk.kind === 'verb' || chunk.kind === 'wh' || chunk.kind === 'sub') return open
  }
  return open
}

/** The clause that a bare figure is the subject of. */
export function clauseOf(at: AnalyzedSentence, index: number): Clause | null {
  const start = behindAside(at, index + 1)
  for (let i = start; i < start + 6; i++) {
    const chunk = at.chunks[i]
    if (chunk?.kind === 'verb' && chunk.form === 'finite') return at.clauses.find(({ at: verb }) => verb === i) ?? null
    const next = at.chunks[i + 1]?.kind
    // "four of whom are being treated"
    if (chunk?.kind === 'prep' && (next === 'np' || next === 'wh')) i++
    else if (chunk?.kind !== 'adv' && chunk?.kind !== 'adj') return null
  }
  return null
}

/** "10 were consultants": the predicate tells who they are. */
function byPredicate({ at, number }: Spot, clause: Clause): Counted | null {
  if (clause.verb.lemma !== 'be' && clause.verb.lemma !== 'become') return null
  // "12 are themselves nurses"
  const isEmphatic = ({ members: [one] }: Nominal): boolean => lowerAt(at, one?.np.head ?? -1) === 'themselves'
  const argument = clause.arguments.find(({ prep, nominal }) => prep === null && !isEmphatic(nominal))
  const np = argument?.nominal.members[0]?.np
  if (np === undefined || np.number !== null) return null
  const lower = lowerAt(at, np.head)
  if (!isPlural(lower) && !headcountNouns.has(lower)) return null
  const subject = { at, from: np.from, to: subjectEnd(at, argument?.nominal.first ?? 0) }
  const unit = number.unit ?? unitAt(at, np.head)
  return { number, subject, noun: { at, from: np.head, to: np.head + 1 }, unit, how: 'tally-of-predicate' }
}

const rating = /^(?:regard|consider|classify|class|treat|rate|deem|list|describe|hold|believe|think|presume)$/
const staying = /^(?:be|stay|remain)$/

/** "27 are regarded as probable", "27 are held to be probable", "27 stay suspected": where the state stands, which is else at `i`. */
function stateRated(at: AnalyzedSentence, { verb }: Clause, behind: number, i: number): number {
  if (staying.test(verb.lemma)) return behind
  if (!rating.test(verb.lemma) || !verb.passive) return i
  if (lowerAt(at, behind) === 'to' && lowerAt(at, behind + 1) === 'be') return behind + 2
  return lowerAt(at, behind) === 'as' ? behind + 1 : behind
}

/** "may lie buried", "are still missing": the state behind the verb. */
function byComplement(spot: Spot, clause: Clause): Counted | null {
  const { verb } = clause
  const { at, number } = spot
  const behind = at.tags[verb.to] === 'ADV' ? verb.to + 1 : verb.to
  // "are still unaccounted for" reads as a passive, "are missing" as a verb.
  const isVerb = verbForms.get(lowerAt(at, verb.main)) !== undefined && lowerAt(at, verb.main) !== 'missing'
  const i = isVerb ? behind : verb.main
  // "Another 1,250 were in hospital"
  if (verb.lemma === 'be' && isCondition(at, behind)) {
    const isCare = lowerAt(at, behind + 1) === 'intensive' && lowerAt(at, behind + 2) === 'care'
    const where = { at, from: behind, to: behind + (isCare ? 3 : 2) }
    return { number, subject: where, noun: where, unit: number.unit ?? 'person', how: 'tally-of-state' }
  }
  const isState = personStates.has(lowerAt(at, i)) && lowerAt(at, i) !== 'infected'
  const held = stateRated(at, clause, behind, i)
  if (caseStates.has(lowerAt(at, held)) && (staying.test(verb.lemma) || held !== i || rating.test(verb.lemma))) {
    const state = { at, from: held, to: held + 1 }
    return { number, subject: state, noun: state, unit: number.unit ?? 'case', how: 'tally-of-state' }
  }
  const noun = { at, from: i, to: i + 1 }
  return isState
    ? { number, subject: noun, noun, unit: number.unit ?? unitOfState(spot, i), how: 'tally-of-state' }
    : null
}

/** "the loan of 40 million was signed": how large something else is; not "boats to the number of 800 were lost". */
function isSize({ at, index }: Spot): boolean {
  const whole = at.chunks[index - 2]
  return isPrep(at.chunks[index - 1], 'of') && whole?.kind === 'np' && !countNouns.has(lowerAt(at, whole.head))
}

/** "200 million are due this year": not there yet. */
const isAwaited = (at: AnalyzedSentence, { verb }: Clause): boolean =>
  verb.lemma === 'be' && /^(?:due|pending|outstanding)$/.test(lowerAt(at, verb.to))

const hosts = /^(?:relatives|relations|friends|families|kin|hosts|neighbours|neighbors)$/
/** More than there are trucks or planes. */
const fewestPeople = 200

/** "46 people are in hospital. More than 3,200 had left Lasa", "another 34,000 have gone to relatives": of the persons told, whatever goods were. */
function isOfCrowd({ at, number, discourse }: Spot, { verb }: Clause, meant: CountedNoun | null): boolean {
  if (verb.passive || (number.low ?? 0) < fewestPeople || (meant !== null && meant.unit !== 'person')) return false
  const behind = at.tokens.slice(verb.to, verb.to + 4).map(({ lower }) => lower)
  const isToHosts = /^(?:go|move|turn)$/.test(verb.lemma) && behind.some((word) => hosts.test(word))
  return isToHosts || (leaving.has(verb.lemma) && discourse.crowd !== null)
}

const living = new Set('leave flee return sleep live camp go move shelter stay walk'.split(' '))
const lost = /^(?:dead|deaths?|killed|drowned|bodies|perished|deceased)$/

/** "300 are dead. In the schools sleep 4,000": none of the dead. */
export function ofLiving(at: AnalyzedSentence, counted: Counted): Counted {
  const noun = { at, from: counted.number.from - 1, to: counted.number.from }
  const isLost = lowerWords(counted.subject).some((word) => lost.test(word))
  return isLost && living.has(lowerAt(at, noun.from))
    ? { ...counted, subject: noun, noun, unit: 'person', how: 'tally-of-verb' }
    : counted
}

const immovable =
  /^(?:house|home|building|school|hospital|clinic|bridge|road|shop|church|hut|village|town|dwelling|well|camp|shelter|tent|cent(?:re|er)|site|district|province|county|state|region|department|governorate|island|country|settlement)$/
const leaving = new Set('leave flee return sleep live die drown perish starve camp'.split(' '))

/** "31 had been suspected", "the other 56 came by sea", "2,450 are confined": what is counted was named before. */
export function ofBareSubject(spot: Spot): Counted | null {
  const { at, index, number } = spot
  if (verbInside(spot) >= 0) return byVerbInside(spot)
  const clause = isBare(spot) && !isPrep(at.chunks[index + 1], 'of') ? clauseOf(at, index) : null
  if (clause === null || infectionWords.has(clause.verb.lemma)) return null
  if (isSize(spot) || isAwaited(at, clause)) return null
  const told = byPredicate(spot, clause) ?? byComplement(spot, clause)
  if (told !== null) return told
  const noun = verbPiece(at, clause)
  const meant = antecedentOf(spot)
  const isOfPersons = clause.verb.passive && personVerbs.has(clause.verb.lemma)
  // "9,000 houses are down. Some 40,000 have left": no house does
  const isOnFoot =
    meant !== null && immovable.test(meant.unit) && leaving.has(clause.verb.lemma) && !clause.verb.passive
  if (isOnFoot) return { ...byAct(spot, clause.verb.main), subject: noun }
  // "Dead: 21. A million had slept in schools": none of the dead
  if (
    meant?.unit === 'person' &&
    living.has(clause.verb.lemma) &&
    lowerWords(meant.subject).some((word) => lost.test(word))
  )
    return { ...byAct(spot, clause.verb.main), subject: noun }
  if (isOfCrowd(spot, clause, meant))
    return { ...byAct(spot, clause.verb.main), subject: spot.discourse.crowd?.subject ?? noun }
  // "40 dead; 3,000 have lost their homes": none of the dead
  const act = meant === null || isState(meant) ? actOfPersons(at, clause, meant !== null) : -1
  if (act >= 0) return byAct(spot, act)
  if (isOfPersons && (meant === null || meant.unit === 'person')) {
    const subject = { at, from: clause.verb.main, to: endOfClause(at, clause) }
    return { number, subject, noun, unit: number.unit ?? 'person', how: 'tally-of-verb' }
  }
  return meant === null
    ? null
    : { number, subject: meant.subject, noun, unit: number.unit ?? meant.unit, how: 'tally-near' }
}

/** "hurt", "missing": what has become of those told before. */
const isState = ({ subject, unit }: CountedNoun): boolean =>
  unit === 'person' &&
  ((subject.to === subject.from + 1 && personStates.has(lowerAt(subject.at, subject.from))) ||
    /^(?:V|AUX)$/.test(subject.at.tags[subject.from] ?? ''))

/** "are believed to live abroad": who is not named is told by what they do. */
function byAct({ at, number }: Spot, act: number): Counted {
  const own = at.clauses.find(({ verb }) => verb.main === act)
  // "are without power"
  const from = lowerAt(at, act + 1) === 'without' ? act + 1 : act
  const to = Math.max(
    from === act ? act + 1 : act + (at.tags[act + 2] === 'N' ? 3 : 4),
    own === undefined ? 0 : endOfClause(at, own),
  )
  const subject = { at, from, to }
  const noun = { at, from: act, to: act + 1 }
  return { number, subject, noun, unit: number.unit ?? 'person', how: 'tally-of-verb' }
}

/** "confined to their homes": the verb with its phrases, without what only links to the next clause. */
function endOfClause(at: AnalyzedSentence, { at: verb, end }: Clause): number {
  let last = end - 1
  while (last > verb && at.chunks[last]?.kind !== 'np') last--
  const comma = firstIndexIn(at.chunks, verb + 1, last + 1, ({ kind }) => kind === 'punct' || kind === 'conj')
  return at.chunks[comma < 0 ? last : comma - 1]?.to ?? 0
}

/** "every day 1,300 more turn up" */
function byVerbInside(spot: Spot): Counted | null {
  const { at, number } = spot
  const meant = antecedentOf(spot)
  const verb = verbInside(spot)
  const noun = { at, from: verb, to: verb + 1 }
  if (meant === null) return null
  // "240 villages are under water. Two million sleep outdoors"
  const isOnFoot = immovable.test(meant.unit) && leaving.has(lowerAt(at, verb))
  if (isOnFoot) return { number, subject: noun, noun, unit: 'person', how: 'tally-of-verb' }
  return { number, subject: meant.subject, noun, unit: number.unit ?? meant.unit, how: 'tally-near' }
}

/** "camps, laid out for 90,000, hold 120,000": a verb that reads as a noun before its number. */
function nounThatHolds(at: AnalyzedSentence, index: number): boolean {
  const np = at.chunks[index - 1]
  return np?.kind === 'np' && np.to === np.from + 1 && at.tags[np.from] === 'N' && holding.has(lowerAt(at, np.from))
}

const holding = new Set([...holdingVerbs, ...'take receive see add number keep treat'.split(' ')])

/** "killing all nine on board": those who were in it, and not the verb. */
function aboard(at: AnalyzedSentence, { to }: NumberMention): Piece | null {
  if (lowerAt(at, to) === 'aboard') return { at, from: to, to: to + 1 }
  return lowerAt(at, to) === 'on' && lowerAt(at, to + 1) === 'board' ? { at, from: to, to: to + 2 } : null
}

/** "killed 598", "has vaccinated 58,000": what the verb is done to are people. */
export function ofBareObject(spot: Spot): Counted | null {
  const { at, index, number, clause, before } = spot
  if (isBare(spot) && nounThatHolds(at, index)) {
    const meant = lastCountable(at, index - 1) ?? antecedentOf(spot)
    const noun = { at, from: number.from - 1, to: number.from }
    return meant?.unit === 'person' ? { number, subject: meant.subject, noun, unit: 'person', how: 'tally-near' } : null
  }
  if (clause === null || !isBare(spot) || infectionWords.has(clause.verb.lemma)) return null
  const place = clause.arguments.find(({ nominal }) => nominal.members.some(({ first }) => first === index))
  const noun = verbPiece(at, clause)
  if (place === undefined || (place.prep !== null && place.prep !== 'on')) return null
  const last = lastCounted(before) ?? lastCountable(at, index) ?? toldAgain(spot, clause)
  // "today there are 190"
  if (isExistential(at, clause) && last !== null)
    return { number, subject: last.subject, noun, unit: last.unit, how: 'tally-near' }
  if (!clause.verb.passive && personVerbs.has(clause.verb.lemma)) {
    const meant = antecedentOf(spot)
    const isPeople =
      meant?.unit === 'person' && before.at(-1)?.how !== 'tally-of-verb' && !hurtVerbs.has(clause.verb.lemma)
    const told = isPeople ? meant.subject : (aboard(at, number) ?? noun)
    return { number, subject: told, noun, unit: 'person', how: 'tally-of-verb' }
  }
  // "destroyed 4,000 houses and damaged 12,000 more"
  const isHarmed = last !== null && harmVerbs.has(clause.verb.lemma) && lowerAt(at, number.to) === 'more'
  if (isHarmed && last.unit !== 'person')
    return { number, subject: last.subject, noun, unit: last.unit, how: 'tally-near' }
  if (last !== null && isSecondDeed(spot, clause))
    return { number, subject: last.subject, noun, unit: last.unit, how: 'tally-near' }
  return last !== null && holding.has(clause.verb.lemma) && last.unit === 'person'
    ? { number, subject: last.subject, noun, unit: 'person', how: 'tally-near' }
    : null
}

/** "today there are 190" */
const isExistential = (at: AnalyzedSentence, { verb }: Clause): boolean =>
  verb.lemma === 'be' && at.tokens.slice(Math.max(0, verb.from - 1), verb.main).some(({ lower }) => lower === 'there')
