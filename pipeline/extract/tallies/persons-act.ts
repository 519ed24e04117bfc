import { needs, ownThings, personActs, wards } from '../../lexicon/tally-words.ts'
import { isBaseForm } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { lowerAt } from '../lower-at.ts'
import type { Clause } from '../parse/clause.ts'
import { type Counted, isBare, lemmasOf, type Spot } from './spot.ts'

const raising = new Set('believe think know estimate suppose reckon say report fear presume expect confirm'.split(' '))
const lacking = new Set(['need', 'lack', 'require', 'await'])
const bereaving = new Set(['lose', 'cost', 'rob', 'deprive', 'strip'])
const depending = /^(?:on|upon)$/

/** "lost their homes", "its people's" apart: something of their own behind the token. */
function ownThingAt(at: AnalyzedSentence, i: number): number {
  if (lowerAt(at, i) !== 'their') return -1
  for (let k = i + 1; k < i + 4; k++) if (ownThings.has(lowerAt(at, k))) return k
  return -1
}

/** "food", "urgent help", "food and water" right behind the verb. */
const isNeed = (at: AnalyzedSentence, i: number): boolean =>
  [i, i + 1, i + 2].some((k) => needs.has(lowerAt(at, k)) && at.tags[k] !== 'V')

/** "no home to go to", "no roof over their heads", "nowhere to live" */
const isWithoutHome = (at: AnalyzedSentence, i: number): boolean =>
  (lowerAt(at, i) === 'nowhere' && lowerAt(at, i + 1) === 'to') ||
  (lowerAt(at, i) === 'no' && /^(?:homes?|roof)$/.test(lowerAt(at, i + 1)))

/** "power", "running water" */
const isMissed = (at: AnalyzedSentence, i: number): boolean =>
  isNeed(at, i) ||
  [i, i + 1].some((k) => /^(?:homes?|roofs?|power|electricity|light|heat|heating|gas)$/.test(lowerAt(at, k)))

/** "are believed to live": the verb that the belief is about, by its token. */
function toldVerb(at: AnalyzedSentence, { verb }: Clause): { readonly lemmas: readonly string[]; readonly i: number } {
  const isRaised = verb.passive && raising.has(verb.lemma) && lowerAt(at, verb.to) === 'to'
  if (!isRaised) return { lemmas: verb.passive ? [] : [verb.lemma], i: verb.main }
  const first = lowerAt(at, verb.to + 1)
  const i = first === 'be' || first === 'have' ? verb.to + 2 : verb.to + 1
  // "are thought to be living": a passive ("to be detained") tells what is done to them.
  const isActive = first !== 'be' || lowerAt(at, i).endsWith('ing')
  return { lemmas: isActive ? lemmasOf(at, i) : [], i }
}

const isActBy = (at: AnalyzedSentence, lemmas: readonly string[], behind: number, areTold = false): boolean =>
  lemmas.some(
    (lemma) =>
      personActs.has(lemma) ||
      (lemma === 'die' && lowerAt(at, behind - 1) !== 'dying') ||
      (lemma === 'lose' && ownThingAt(at, behind) >= 0) ||
      (lemma === 'have' && isWithoutHome(at, behind)) ||
      (areTold && lemma === 'be' && lowerAt(at, behind) === 'without' && isMissed(at, behind + 1)) ||
      (lacking.has(lemma) && isNeed(at, behind)) ||
      (lemma === 'depend' && depending.test(lowerAt(at, behind)) && isNeed(at, behind + 1)),
  )

/** `areTold`: persons were counted before. Token of the verb of a clause that tells of its subject what is told of persons only ("live abroad", "have lost their homes"); -1 where it does not. */
export function actOfPersons(at: AnalyzedSentence, clause: Clause, areTold = false): number {
  const { lemmas, i } = toldVerb(at, clause)
  return isActBy(at, lemmas, i + 1, areTold) ? i : -1
}

/** "3.2 million need food", "40,000 still live in tents": a verb that the tagger takes for a noun behind its number. */
export function ofActBeside({ at, number }: Spot): Counted | null {
  const i = /^(?:still|now|urgently|also)$/.test(lowerAt(at, number.to)) ? number.to + 1 : number.to
  const isPlain = number.low !== 1 && !/^(?:the|these|those|both|all)$/.test(lowerAt(at, number.from - 1))
  if (!isPlain || !isBaseForm(lowerAt(at, i)) || !isActBy(at, lemmasOf(at, i), i + 1)) return null
  let to = i + 1
  while (to < i + 4 && at.tokens[to]?.kind === 'word' && at.tags[to] !== 'CONJ') to++
  return {
    number,
    subject: { at, from: i, to },
    noun: { at, from: i, to: i + 1 },
    unit: number.unit ?? 'person',
    how: 'tally-of-verb',
  }
}

/** "cost 46 men their lives and 1,200 their jobs", "robbed 900 of their homes": who loses what is their own. */
export function ofBereaved(spot: Spot): Counted | null {
  const { at, number, clause } = spot
  if (clause === null || !bereaving.has(clause.verb.lemma) || clause.verb.passive || !isBare(spot)) return null
  const from = lowerAt(at, number.to) === 'of' ? number.to + 1 : number.to
  const thing = ownThingAt(at, from)
  if (thing < 0) return null
  const piece = { at, from, to: thing + 1 }
  return {
    number,
    subject: piece,
    noun: { at, from: thing, to: thing + 1 },
    unit: number.unit ?? 'person',
    how: 'tally-of-verb',
  }
}

/** "sent 900 to hospital": where only people are sent. */
const isSentToWard = ({ at, number }: Spot, { verb }: Clause): boolean =>
  /^(?:send|put|rush|drive|force|take|land)$/.test(verb.lemma) &&
  !verb.passive &&
  /^(?:to|into|in)$/.test(lowerAt(at, number.to)) &&
  [1, 2].some((step) => wards.has(lowerAt(at, number.to + step)))

/** "left 40,000 without power", "sent 900 to hospital": what people were left without, or where they were sent, says who they are. */
export function ofLack(spot: Spot): Counted | null {
  const { at, number, clause, index } = spot
  const lack = at.chunks[index + 2]
  if (clause === null || lack?.kind !== 'np' || !isBare(spot)) return null
  const isLeft = clause.verb.lemma === 'leave' && !clause.verb.passive && lowerAt(at, number.to) === 'without'
  if (!isLeft && !isSentToWard(spot, clause)) return null
  const piece = { at, from: isLeft ? number.to : lack.from, to: lack.to }
  return { number, subject: piece, noun: piece, unit: 'person', how: 'tally-of-verb' }
}
