import { bodyNouns } from '../../lexicon/contact-words.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { words } from '../../lexicon/word-list.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { markerText } from '../parse/chunk.ts'
import type { Argument, Clause } from '../parse/clause.ts'
import { nominalAt } from '../parse/nominal.ts'
import type { VerbGroup } from '../parse/verb-group.ts'
import { areasOf, lowerWords, type Piece } from '../piece.ts'
import { wholeOf } from './extent.ts'
import { type Idiom, idioms, meeting, meetingOne, phrasals } from './idiom-table.ts'
import { hostingOne, moreIdioms } from './idioms-of-talk.ts'
import { canAct, isNamed, isPerson } from './party.ts'
import { antecedentOf, argumentOf, leadsToInfinitive } from './reading.ts'

/** Turns of phrase for a call or a meeting, each in the plain verb for it: "was on the phone with X", "paid a call on X". */

const meals = words('dine lunch breakfast sup')

const withLemma = (verb: VerbGroup, lemma: string, passive: boolean): VerbGroup => ({
  ...verb,
  lemma,
  particle: null,
  passive,
})

const headOf = (at: AnalyzedSentence, { nominal }: Argument): string =>
  singularOf(at.tokens[nominal.members[0]?.np.head ?? -1]?.lower ?? '')

/** "a ring of steel", "a gold ring": no call. */
const isThing = (at: AnalyzedSentence, { nominal: { members } }: Argument): boolean => {
  const [ring] = members
  if (ring === undefined || at.tokens[ring.np.head]?.lower !== 'ring') return false
  return ring.end > ring.first + 1 || ring.np.to - ring.np.from > 2
}

/** "paid a visit on Sunday" */
const isDay = (side: Piece): boolean => side.to === side.from + 1 && /^(?:\w+)day$/.test(lowerWords(side)[0] ?? '')

/** "To his colleague the minister tendered apologies": the first phrase of the sentence. */
function frontedTo(at: AnalyzedSentence, { fronted }: Clause, preps: readonly (string | null)[]): Argument | undefined {
  const [first] = fronted
  const isSide = first !== undefined && /^(?:to|for)$/.test(first.prep ?? '') && preps.includes(first.prep)
  return isSide && canAct(wholeOf(at, first.nominal)) ? first : undefined
}

/** "the praises of Peru": whose. */
function behindOf(at: AnalyzedSentence, { nominal }: Argument): Argument | undefined {
  const of = nominal.first + 1
  const owner = markerText(at.chunks[of]) === 'of' ? nominalAt(at.chunks, of + 1) : null
  return owner === null ? undefined : { prep: 'of', nominal: owner }
}

const family = /^(?:wife|husband|brother|sister|mother|father|son|daughter|cousin|uncle|aunt|nephew|niece|friends?)$/

/** "Mary Jones spent an hour with the dentist": neither is told to be of a country. */
const isPrivate = (at: AnalyzedSentence, { subject }: Clause, other: Piece): boolean =>
  areasOf(other).length === 0 && (subject === null || areasOf(wholeOf(at, subject)).length === 0)

const isOfPerson = (at: AnalyzedSentence, { subject }: Clause): boolean =>
  subject !== null && isPerson(wholeOf(at, subject))

/** "hit back at Egypt" is of games as well, where no office or body does so. */
const isOfOffice = (at: AnalyzedSentence, { subject }: Clause): boolean =>
  subject !== null && lowerWords(wholeOf(at, subject)).some((word) => bodyNouns.has(singularOf(word)))

/** The clause with the plain verb of an idiom in it, its other side put where that verb has it. */
function asPlain(at: AnalyzedSentence, clause: Clause, idiom: Idiom): Clause | null {
  const { verb, arguments: found } = clause
  if (!idiom.verbs.has(verb.lemma) || verb.passive) return null
  const own = found.find((one) => idiom.before.includes(one.prep) && idiom.nouns.has(headOf(at, one)))
  // "the call that he made to the minister"
  const isOpen = idiom.before.includes(null) && !found.some(({ prep }) => prep === null)
  const told = own === undefined && isOpen ? antecedentOf(at, clause) : null
  const noun = own ?? (told === null ? undefined : { prep: null, nominal: told })
  if (noun === undefined || !idiom.nouns.has(headOf(at, noun)) || isThing(at, noun)) return null
  const { marked } = idiom
  if (marked !== undefined && !lowerWords(wholeOf(at, noun.nominal)).some((word) => marked.test(word))) return null
  const mayBe = (side: Piece): boolean =>
    canAct(side) &&
    !lowerWords(side).some((word) => family.test(word)) &&
    !(idiom.as === meetingOne && isPrivate(at, clause, side)) &&
    !(idiom.as === hostingOne && !isOfPerson(at, clause)) &&
    !isDay(side) &&
    (idiom.who === undefined || lowerWords(side).some((word) => idiom.who?.test(word)))
  const other =
    found.find((one) => one !== noun && idiom.other.includes(one.prep) && mayBe(wholeOf(at, one.nominal))) ??
    frontedTo(at, clause, idiom.other) ??
    (idiom.other.includes('of') ? behindOf(at, noun) : undefined)
  const rest = found.filter((one) => one !== noun && one !== other)
  if (other === undefined && (idiom.as !== meeting || idiom.who !== undefined)) return null
  const moved = other === undefined ? [] : [{ ...other, prep: idiom.as.prep }]
  return { ...clause, verb: withLemma(verb, idiom.as.lemma, false), arguments: [...moved, ...rest] }
}

const ringing = words('phone telephone ring call')

/** "The king was telephoned by the president": told from the other end; "was called a liar by him" is none. */
function turnedRound(at: AnalyzedSentence, clause: Clause): Clause | null {
  const { verb, subject, arguments: found } = clause
  if (!ringing.has(verb.lemma) || !verb.passive || verb.particle !== null || subject === null) return null
  const by = argumentOf(clause, 'by')
  if (by === undefined || found[0] !== by || !isPerson(wholeOf(at, subject)) || !canAct(wholeOf(at, by.nominal)))
    return null
  const rest = found.filter((one) => one !== by)
  return {
    ...clause,
    verb: withLemma(verb, verb.lemma, false),
    subject: by.nominal,
    arguments: [{ prep: null, nominal: subject }, ...rest],
  }
}

/** "The president was presented with credentials by the envoy": the two have met. */
function presentedWith(at: AnalyzedSentence, clause: Clause): Clause | null {
  const { verb, subject } = clause
  const [papers, by] = [argumentOf(clause, 'with'), argumentOf(clause, 'by')]
  if (verb.lemma !== 'present' || !verb.passive || subject === null || papers === undefined || by === undefined)
    return null
  const own = lowerWords(wholeOf(at, papers.nominal))
  if (!own.some((word) => /^(?:credentials|credence)$/.test(word)) || !canAct(wholeOf(at, by.nominal))) return null
  return {
    ...clause,
    verb: withLemma(verb, 'meet', false),
    subject: by.nominal,
    arguments: [{ prep: 'with', nominal: subject }],
  }
}

const lines = words('phone telephone line')
const turning = words('thank congratulate ask invite assure wish console tell inform urge warn')

/** "called twice to thank the Chilean minister", "wrote to thank her": whom one thanks is called. */
function calledTo(at: AnalyzedSentence, clause: Clause): Clause | null {
  const { verb, arguments: found } = clause
  const isWritten = verb.lemma === 'write'
  const isOnLine = verb.lemma === 'be' && found.some((one) => one.prep === 'on' && lines.has(headOf(at, one)))
  const isCalling = ringing.has(verb.lemma) || isOnLine
  if ((!isCalling && !isWritten) || verb.passive || verb.particle !== null) return null
  if (found.some(({ prep }) => prep === null || prep === 'to' || prep === 'for')) return null
  const next = at.clauses[at.clauses.indexOf(clause) + 1]
  const other = next?.verb.form === 'infinitive' && turning.has(next.verb.lemma) ? argumentOf(next, null) : undefined
  return other !== undefined && canAct(wholeOf(at, other.nominal))
    ? {
        ...clause,
        verb: isOnLine ? withLemma(verb, 'phone', false) : verb,
        arguments: [{ ...other, prep: isWritten ? 'to' : null }, ...found],
      }
    : null
}

/** "got through to the Chilean minister" */
function gotThrough(at: AnalyzedSentence, clause: Clause): Clause | null {
  const other = clause.verb.lemma === 'get' ? argumentOf(clause, 'through to') : undefined
  return other === undefined || !isPerson(wholeOf(at, other.nominal))
    ? null
    : { ...clause, verb: withLemma(clause.verb, 'phone', false), arguments: [{ ...other, prep: null }] }
}

/** "was put through to the Chilean minister" */
function putThrough(at: AnalyzedSentence, clause: Clause): Clause | null {
  const other = clause.verb.lemma === 'put' && clause.verb.passive ? argumentOf(clause, 'through to') : undefined
  return other === undefined || !isPerson(wholeOf(at, other.nominal))
    ? null
    : { ...clause, verb: withLemma(clause.verb, 'phone', false), arguments: [{ ...other, prep: null }] }
}

/** "was granted an audience by the king" */
function givenAudience(at: AnalyzedSentence, clause: Clause): Clause | null {
  const { verb } = clause
  const [thing, by] = [argumentOf(clause, null), argumentOf(clause, 'by')]
  if (!/^(?:give|grant)$/.test(verb.lemma) || !verb.passive || thing === undefined || by === undefined) return null
  return headOf(at, thing) === 'audience'
    ? { ...clause, verb: withLemma(verb, 'meet', false), arguments: [{ ...by, prep: 'with' }] }
    : null
}

/** "let Peru know that it was ready" */
function letsKnow(at: AnalyzedSentence, clause: Clause): Clause | null {
  const { verb } = clause
  const next = at.clauses[at.clauses.indexOf(clause) + 1]
  const other = argumentOf(clause, null)
  if (verb.lemma !== 'let' || verb.passive || next?.verb.lemma !== 'know' || other === undefined) return null
  if (!isNamed(wholeOf(at, other.nominal))) return null
  return { ...clause, verb: withLemma(verb, 'tell', false), end: next.end }
}

/** "lashed out", "took aside the envoy", "took the envoy aside": what stands right behind the verb, or behind its object. */
function particlesOf(at: AnalyzedSentence, clause: Clause): readonly (string | undefined)[] {
  const object = argumentOf(clause, null)
  const end = object === undefined ? undefined : at.chunks[object.nominal.end - 1]?.to
  return [clause.verb.particle ?? at.tokens[clause.verb.to]?.lower, at.tokens[end ?? -1]?.lower]
}

/** "lashed out at Peru" */
function asPhrasal(at: AnalyzedSentence, clause: Clause): Clause | null {
  const { verb, arguments: found } = clause
  const phrasal = phrasals.find(
    ({ verbs, particle, prep }) =>
      (particle !== null || argumentOf(clause, prep) !== undefined) &&
      verbs.has(verb.lemma) &&
      !verb.passive &&
      (particle === null || particlesOf(at, clause).includes(particle)),
  )
  const other = phrasal === undefined ? undefined : found.find(({ prep }) => prep === phrasal.prep)
  if (phrasal === undefined || other === undefined) return null
  if (verb.lemma === 'hit' && !isOfOffice(at, clause)) return null
  if (phrasal.prep !== null && !canAct(wholeOf(at, other.nominal))) return null
  // "took the boy aside", "ran into a friend": neither is told to be of a country
  const side = wholeOf(at, other.nominal)
  if (phrasal.as === meetingOne && (!isPerson(side) || !isNamed(side) || isPrivate(at, clause, side))) return null
  const rest = found.filter((one) => one !== other)
  return {
    ...clause,
    verb: withLemma(verb, phrasal.as.lemma, false),
    arguments: [{ ...other, prep: phrasal.as.prep }, ...rest],
  }
}

const allIdioms = [...idioms, ...moreIdioms]

/** The clause in the plain verb for the contact that it tells. */
export function inPlainVerb(at: AnalyzedSentence, clause: Clause): Clause {
  for (const idiom of allIdioms) {
    const plain = asPlain(at, clause, idiom)
    // "is in talks to buy": a trade.
    if (plain !== null) return idiom.as === meeting && leadsToInfinitive(at, clause) ? clause : plain
  }
  if (meals.has(clause.verb.lemma) && !clause.verb.passive && argumentOf(clause, 'with') !== undefined)
    return { ...clause, verb: withLemma(clause.verb, 'meet', false) }
  return (
    turnedRound(at, clause) ??
    presentedWith(at, clause) ??
    calledTo(at, clause) ??
    gotThrough(at, clause) ??
    putThrough(at, clause) ??
    asPhrasal(at, clause) ??
    givenAudience(at, clause) ??
    letsKnow(at, clause) ??
    clause
  )
}
