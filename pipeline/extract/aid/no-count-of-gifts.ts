import { countedFittings } from '../../lexicon/fittings.ts'
import { placeNouns } from '../../lexicon/place-nouns.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import { goodsIn } from '../named-in.ts'
import { isPrep, type NounPhrase } from '../parse/chunk.ts'
import { npAt } from '../parse/np-at.ts'
import { isContentOf } from '../size-of-each.ts'
import { peopleAlong } from './people-along.ts'
import { isSuppliedWith } from './supplying.ts'
import { headOf, strength } from './team-size.ts'

/** People by no trade: who they are was told, if anywhere, before. */
export const someone = /^(?:people|persons?|men|women|members|personnel)$/

const casualty = new Set('dead missing hurt injured wounded homeless displaced ill sick infected affected'.split(' '))

/** "has a capacity to carry 400 gallons": how much it can hold. */
const isHeldBy = (at: AnalyzedSentence, index: number): boolean => {
  const verb = at.chunks[index - 1]
  const noun = npAt(at, index - 2)
  return (
    verb?.kind === 'verb' &&
    verb.form === 'infinitive' &&
    /^(?:carry|hold|store|contain|transport)$/.test(verb.lemma) &&
    noun !== null &&
    /^(?:capacity|ability|room|space|volume)$/.test(headOf(at, noun))
  )
}

/** "a 30-bed ward", "a ward with 30 beds": how much it holds, not how many are given; "30 hurt" are people. */
export function isCapacity(at: AnalyzedSentence, index: number, { from, to, kind, unit }: NumberMention): boolean {
  // "a facility of 3 million dollars" is a loan.
  if (kind === 'money') return false
  if (isHeldBy(at, index) || isEachOf(at, from)) return true
  const isHyphened = at.tokens[to]?.text === '-' && !strength.has(at.tokens[to + 1]?.lower ?? '')
  if (isHyphened || casualty.has(at.tokens[to]?.lower ?? '')) return true
  const [prep, holder] = [at.chunks[index - 1], npAt(at, index - 2)]
  const isWith = prep?.kind === 'prep' && (prep.text === 'with' || prep.text === 'for' || prep.text === 'of')
  const np = npAt(at, index)
  if (np !== null && isContentOf(at, np)) return true
  // "five tanks of 500 litres"
  if (prep?.kind === 'prep' && prep.text === 'of' && holder?.number != null && unit === 'liter') return true
  if (!isWith || holder === null || (prep.text === 'with' && isSuppliedWith(at, index - 2))) return false
  // "a bus with 18 seats", "of 18 seats"
  if (prep.text !== 'for' && np !== null && countedFittings.test(headOf(at, np))) return true
  if (peopleAlong(at, index) !== null) return false
  const isOfPlace = prep.text === 'with' && np !== null && isSomeone(at, np) && isPlaceAt(at, index - 2)
  return isOfPlace || goodsIn({ at, from: holder.from, to: holder.to })?.category === 'facility'
}

/** "gave each of the ten clinics 20 beds": of how many each gets something. */
export const isEachOf = ({ tokens }: AnalyzedSentence, from: number): boolean =>
  /\beach of(?: (?:the|its|their|our|these|those))?$/.test(
    tokens
      .slice(Math.max(0, from - 3), from)
      .map(({ lower }) => lower)
      .join(' '),
  )

/** "a camp", "a camp in Peru" */
function isPlaceAt(at: AnalyzedSentence, index: number): boolean {
  const [np, prep] = [npAt(at, index), at.chunks[index - 1]]
  const isWhere = prep?.kind === 'prep' && /^(?:in|at|near)$/.test(prep.text) && np !== null && np.areas.length > 0
  const place = isWhere ? npAt(at, index - 2) : np
  return place !== null && (placeNouns.test(headOf(at, place)) || houses.test(headOf(at, place)))
}

/** Where people live under one roof. */
const houses =
  /^(?:hostels?|homes?|orphanages?|hospices?|dormitor(?:y|ies)|prisons?|jails?|monaster(?:y|ies)|convents?)$/

/** "900 people", "90 orphans" */
const isSomeone = (at: AnalyzedSentence, { head }: NounPhrase): boolean =>
  someone.test(at.tokens[head]?.lower ?? '') || lodgers.test(at.tokens[head]?.lower ?? '')
const lodgers =
  /^(?:children|orphans|families|refugees|residents|pupils|inmates|prisoners|pensioners|migrants|survivors|evacuees)$/

/** "survives on", "got by on": whether the verb before such a preposition tells what one has to live. */
function livesOn({ clauses, tokens }: AnalyzedSentence, on: number): boolean {
  const verb = clauses.findLast((clause) => clause.verb.to <= on)?.verb
  if (verb === undefined || on - verb.to > 2) return false
  return living.has(verb.lemma) || (/^(?:get|scrape)$/.test(verb.lemma) && tokens[on - 1]?.lower === 'by')
}
const living = new Set(['live', 'survive', 'subsist', 'exist', 'manage', 'cope', 'do'])

/** "at $10 apiece", "for 3 dollars each", "(2 euros a message)": what one costs; "gets by on 2 dollars a day": what one lives on; not "agreed on 2 million a year". */
export function isPrice(at: AnalyzedSentence, index: number, { kind, to, each }: NumberMention): boolean {
  const prep = at.chunks[index - 1]
  const isEach = each || /^(?:apiece|each|per|a)$/.test(at.tokens[to]?.lower ?? '')
  const isBracketed = prep?.kind === 'punct' && prep.text === '(' && !each
  const isLivedOn = prep?.kind === 'prep' && prep.text === 'on' && livesOn(at, prep.from)
  return kind === 'money' && isEach && ((prep?.kind === 'prep' && prep.text === 'at') || isLivedOn || isBracketed)
}

/** "The guild has arrived at 3 million": what one reckons. */
export function isArrivedAt({ chunks }: AnalyzedSentence, index: number, { kind }: NumberMention): boolean {
  const verb = chunks[index - 2]
  return kind === 'money' && isPrep(chunks[index - 1], 'at') && verb?.kind === 'verb' && verb.lemma === 'arrive'
}

/** "2.2 nurses per 1,000 people", "(2.2 per 1,000)": how many there are for so many, and for how many; not "will get 40 vials per 500 patients". */
export function isPerHead({ tokens, numbers, clauses }: AnalyzedSentence, { from, to }: NumberMention): boolean {
  const isStatedFor = (i: number): boolean =>
    tokens[i]?.lower === 'per' && numbers.some((other) => other.from === i + 1 && (other.low ?? 0) >= 100)
  if (tokens[from - 1]?.lower === 'per' && isStatedFor(from - 1)) return true
  const verb = clauses.findLast(({ verb }) => verb.main < from)?.verb
  const isHandled = verb !== undefined && verb.to === from && isHandling(verb.lemma, verb.particle)
  return !isHandled && [to, to + 1, to + 2].some(isStatedFor)
}

const isHandling = (lemma: string, particle: string | null): boolean =>
  hasVerbClass(lemma, particle, 'give') || hasVerbClass(lemma, particle, 'receive')
