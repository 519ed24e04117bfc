import type { Actor } from '../actors.ts'
import { modeOf } from '../aid/mode.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import { type Clause, collectArguments } from '../parse/clause.ts'
import type { Nominal } from '../parse/nominal.ts'
import { actorBehind, subjectActor } from './roles.ts'

interface Sought {
  readonly donor: Actor | null
  readonly recipient: Actor | null
}

const welcoming = /^(?:accept|welcome|solicit|invite)$/

/** "is accepting donations", "will accept", "accepts": they are still to come; "accepted a donation", "welcomes the donation of 20 tents" has got it. */
const isOpenTo = ({ tokens, tags }: AnalyzedSentence, { verb }: Clause, noun: NounPhrase, goods: Nominal): boolean =>
  verb.lemma === 'solicit' ||
  (welcoming.test(verb.lemma) &&
    (verb.modal !== null || /(?:ing|s)$/.test(tokens[verb.main]?.lower ?? '')) &&
    !verb.passive &&
    /s$/.test(tokens[noun.head]?.lower ?? '') &&
    !/^(?:DET|POSS)$/.test(tags[noun.from] ?? '') &&
    goods.members.every(({ np }) => np.number === null))

/** "is asking the public for donations of gloves", "accepts donations of gloves": who asks is to get them, or whom they are for, and whoever is asked to give them; null where nobody asks. */
export function soughtBy(at: AnalyzedSentence, clause: Clause | null, noun: NounPhrase, goods: Nominal): Sought | null {
  if (clause === null || clause.verb.negated) return null
  if (modeOf(at, clause) !== 'ask' && !isOpenTo(at, clause, noun, goods)) return null
  const { arguments: found, verb } = clause
  if (verb.passive) return { donor: null, recipient: actorBehind(at, found, ['by', 'for']) }
  const meant = actorBehind(at, collectArguments(at.chunks, goods.end, clause.end).found, ['for'])
  return { donor: actorBehind(at, found, ['from', 'to']), recipient: meant ?? subjectActor(at, clause) }
}
