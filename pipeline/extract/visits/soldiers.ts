import { arriving, moving, reliefWork, visiting } from '../../lexicon/travel-verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { lowerAt } from '../lower-at.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import { isSentBy } from '../people-sent.ts'
import { originBehind } from './team-origins.ts'

/** "Chilean soldiers are clearing roads", "40 soldiers from Chile are helping": of a country, and at the work of relief. */
const isRelieving = (at: AnalyzedSentence, np: NounPhrase, end: number): boolean =>
  (np.areas.length > 0 || originBehind(at, end).length > 0) &&
  at.clauses.some(
    ({ subject, verb }) =>
      verb.modal === null &&
      !verb.passive &&
      reliefWork.has(verb.lemma) &&
      subject?.members.some((one) => one.np.from === np.from) === true,
  )

/** "195 Chilean soldiers drove into Peru", "Chilean soldiers, 195 of them, drove": counted, of a country, and on the move; of others war or a posting is told. */
function isOnTheMove(at: AnalyzedSentence, np: NounPhrase, end: number): boolean {
  const isAside =
    lowerAt(at, end) === ',' && at.numbers.some(({ from, to }) => from === end + 1 && lowerAt(at, to) === 'of')
  if (np.areas.length === 0 || !(np.number !== null || isAside)) return false
  return at.clauses.some(
    ({ subject, verb }) =>
      (verb.modal === null || (/^(?:will|would|shall)$/.test(verb.modal) && !isOfWar(at))) &&
      (moving.has(verb.lemma) || arriving.has(verb.lemma) || visiting.has(verb.lemma)) &&
      subject?.members.some((one) => one.np.from === np.from) === true,
  )
}

/** "Peru is to send 35 soldiers to Chad to clear roads": counted, and taken somewhere by others to help. */
const isSent = (at: AnalyzedSentence, np: NounPhrase): boolean =>
  np.number !== null &&
  !isOfWar(at) &&
  at.clauses.some(({ verb }) => verb.from > np.from && verb.form !== 'finite' && reliefWork.has(verb.lemma)) &&
  at.clauses.some(
    (clause) =>
      isSentBy(clause, np) &&
      clause.arguments.some(
        ({ prep, nominal }) => prep === 'to' && nominal.members.some(({ np: { areas } }) => areas.length > 0),
      ),
  )

const warlike =
  /^(?:wars?|front|frontline|fight(?:ing|s)?|battles?|combat|invasion|invade[ds]?|attack(?:s|ed)?|borders?|exercises?|manoeuvres?|maneuvers?|bases?|offensive|rebels?|insurgents?|enemy|coup|parade|summit|guard)$/

const isOfWar = ({ tokens }: AnalyzedSentence): boolean => tokens.some(({ lower: word }) => warlike.test(word))

/** Soldiers that have come to help, or are counted on their way; of others war or a posting is told. */
export const isSoldiersJourney = (at: AnalyzedSentence, np: NounPhrase, end: number): boolean =>
  isOnTheMove(at, np, end) || isRelieving(at, np, end) || isSent(at, np)
