import { isLosing, lossVerbs } from '../../lexicon/loss-verbs.ts'
import type { Spot } from './spot.ts'

const ruining = new Set([...lossVerbs, 'destroy', 'wreck', 'ruin', 'obliterate', 'wipe', 'lay', 'flatten'])

/** "laid waste to assets", "wiped out stocks" */
const isWasted = ({ chunks, tokens }: Spot['at'], verb: number, start: number): boolean =>
  start - verb <= 3 &&
  chunks
    .slice(verb, start)
    .some(({ from, to }) => tokens.slice(from, to).some(({ lower }) => /^(?:waste|out)$/.test(lower)))

/** "missed out on revenue of 3 million": the verb's own object behind "on". */
const isMissed = ({ clause }: Spot, start: number): boolean =>
  clause !== null &&
  clause.verb.lemma === 'miss' &&
  isLosing(clause.verb) &&
  clause.arguments.some(({ prep, nominal }) => prep === 'on' && nominal.first === start)

/** "have already lost output of 40 tons": the noun is what is lost. */
export const ruinsNoun = ({ at, clause }: Spot, start: number): boolean =>
  clause !== null &&
  (clause.at === start - 1 || isWasted(at, clause.at, start)) &&
  ruining.has(clause.verb.lemma) &&
  !clause.verb.passive

/** Whether the noun before a figure ("output of 40 tons") is what its verb tells to be lost or missed. */
export const losesNoun = (spot: Spot, start: number): boolean => ruinsNoun(spot, start) || isMissed(spot, start)
