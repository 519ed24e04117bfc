import { kindOfNoun } from '../../lexicon/contact-words.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { markerText } from '../parse/chunk.ts'
import type { Argument, Clause } from '../parse/clause.ts'
import { headOfChain } from '../parse/head-of-chain.ts'
import { argumentOf, headWords } from './reading.ts'

/** Clauses that say by other words that something is held, signed or sent. */

const unfolding = new Set(['begin', 'open', 'start', 'end', 'conclude', 'continue', 'resume', 'close', 'follow'])

/** "Talks between A and B took place", "The talks between A and B began on 3 May": they were held. */
const isTakingPlace = (at: AnalyzedSentence, clause: Clause): boolean => {
  const { lemma, passive, form } = clause.verb
  if (passive || form !== 'finite') return false
  const object = argumentOf(clause, null)?.nominal.members[0]?.np
  // "Talks are under way between A and B"
  const [first, second] = [at.tokens[clause.verb.to]?.lower, at.tokens[clause.verb.to + 1]?.lower]
  if (lemma === 'be') return first === 'underway' || first === 'ongoing' || (first === 'under' && second === 'way')
  return lemma === 'take'
    ? at.tokens[object?.head ?? -1]?.lower === 'place'
    : unfolding.has(lemma) && object === undefined
}

/** "sent his colleague a letter": the thing stands behind the one who gets it. */
function asSent(at: AnalyzedSentence, clause: Clause): Clause | null {
  const [getter, thing, ...rest] = clause.arguments
  if (clause.verb.passive || getter?.prep !== null || thing?.prep !== null) return null
  const [one, other] = [getter, thing].map(({ nominal }) => nominal.members[0]?.np)
  const isLetter = one !== undefined && other !== undefined && kindOfNoun(headWords(at, other)) === 'letter'
  return isLetter && kindOfNoun(headWords(at, one)) === null
    ? { ...clause, arguments: [thing, { ...getter, prep: 'to' }, ...rest] }
    : null
}

/** "an accord to which they set their names": what stands before "to which". */
function toWhich(at: AnalyzedSentence, { subject }: Clause, prep: string): Argument | undefined {
  const wh = (subject?.first ?? 0) - 1
  const isBehind = markerText(at.chunks[wh]) === 'which' && markerText(at.chunks[wh - 1]) === prep
  const nominal = isBehind ? headOfChain(at.chunks, wh - 1) : null
  return nominal === null ? undefined : { prep, nominal }
}

/** "put their names to an accord", "shook hands on a deal": they sign or agree on it. */
function asSigning(at: AnalyzedSentence, clause: Clause): Clause | null {
  const { lemma, passive } = clause.verb
  const object = argumentOf(clause, null)?.nominal.members[0]?.np
  const noun = at.tokens[object?.head ?? -1]?.lower ?? ''
  const prep =
    /^(?:put|set|affix)$/.test(lemma) && /^(?:names?|signatures?|seals?)$/.test(noun)
      ? 'to'
      : lemma === 'put' &&
          noun === 'pen' &&
          argumentOf(clause, 'to paper') === undefined &&
          argumentOf(clause, 'to') !== undefined
        ? 'on'
        : lemma === 'shake' && noun === 'hands'
          ? 'on'
          : null
  const theme = prep === null || passive ? undefined : (argumentOf(clause, prep) ?? toWhich(at, clause, prep))
  if (theme === undefined) return null
  const rest = clause.arguments.filter((one) => one.prep !== null && one !== theme)
  return { ...clause, verb: { ...clause.verb, lemma: 'sign' }, arguments: [{ ...theme, prep: null }, ...rest] }
}

/** "came out with an accord", "emerged with a deal": they have reached it. */
function asReaching(at: AnalyzedSentence, clause: Clause): Clause | null {
  const { verb } = clause
  const theme = /^(?:come|emerge|walk)$/.test(verb.lemma) && !verb.passive ? argumentOf(clause, 'with') : undefined
  const np = theme?.nominal.members[0]?.np
  if (theme === undefined || np === undefined || kindOfNoun(headWords(at, np)) !== 'agreement') return null
  const rest = clause.arguments.filter((one) => one !== theme && one.prep !== null)
  return { ...clause, verb: { ...verb, lemma: 'reach' }, arguments: [{ ...theme, prep: null }, ...rest] }
}

/** "brought into being a committee": what follows may be read as the object of "being". */
function asCreating(at: AnalyzedSentence, clause: Clause): Clause | null {
  const { verb } = clause
  const next = at.clauses[at.clauses.indexOf(clause) + 1]
  const isInto = at.tokens[verb.to]?.lower === 'into' && at.tokens[verb.to + 1]?.lower === 'being'
  if (verb.lemma !== 'bring' || verb.passive || !isInto) return null
  return { ...clause, verb: { ...verb, lemma: 'create' }, arguments: [...clause.arguments, ...(next?.arguments ?? [])] }
}

/** "drew up a covenant": what they wrote binds them. */
function asDrawnUp(at: AnalyzedSentence, clause: Clause): Clause | null {
  const { verb } = clause
  const isUp = verb.particle === 'up' || at.tokens[verb.to]?.lower === 'up'
  const np = verb.lemma === 'draw' && isUp ? argumentOf(clause, null)?.nominal.members[0]?.np : undefined
  return np !== undefined && !verb.passive && kindOfNoun(headWords(at, np)) === 'agreement'
    ? { ...clause, verb: { ...verb, lemma: 'conclude', particle: null } }
    : null
}

/** The clause in the plain words for it. */
export const inPlainWords = (at: AnalyzedSentence, clause: Clause): Clause =>
  isTakingPlace(at, clause)
    ? { ...clause, verb: { ...clause.verb, lemma: 'hold', passive: true } }
    : (asSigning(at, clause) ??
      asReaching(at, clause) ??
      asCreating(at, clause) ??
      asSent(at, clause) ??
      asDrawnUp(at, clause) ??
      clause)
