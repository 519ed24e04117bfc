import { isPastTense } from '../../lexicon/verbs.ts'
import { words } from '../../lexicon/word-list.ts'
import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Argument, Clause } from '../parse/clause.ts'
import { hasName } from '../piece.ts'
import { isNameless, partyFrom } from './actors-near.ts'

const giving = words('donate give send provide supply ship fly fund finance sponsor')

const isPointer = (at: AnalyzedSentence, { nominal }: Argument): boolean => {
  const np = nominal.members.length === 1 ? nominal.members[0]?.np : undefined
  return np !== undefined && np.to === np.from + 1 && /^(?:them|these|it|this)$/.test(at.tokens[np.head]?.lower ?? '')
}

/** "sent", "had sent" */
const isPast = ({ tokens }: AnalyzedSentence, { verb }: Clause): boolean => {
  const word = tokens[verb.from]?.lower ?? ''
  return word === 'had' || word === 'has' || word === 'have' || (verb.from === verb.main && isPastTense(word))
}

/** "made this possible" */
const isMadePossible = ({ tokens }: AnalyzedSentence, { verb }: Clause): boolean =>
  verb.lemma === 'make' && tokens.slice(verb.to, verb.to + 3).some(({ lower }) => lower === 'possible')

/** "Japan had sent them", "Schoolchildren paid for them", "Readers made this possible": who gave the goods told before; null where no one is told to. */
export function giverOfThose(at: AnalyzedSentence, clause: Clause): Actor | null {
  const { verb, subject, arguments: found } = clause
  // "Peru has 20 tents that Chile gave it"
  if (subject === null || subject.first > 0 || verb.passive || verb.form !== 'finite' || verb.modal !== null)
    return null
  const object = found.find(({ prep }) => prep === null)
  const isObject =
    object !== undefined && isPointer(at, object) && (giving.has(verb.lemma) || isMadePossible(at, clause))
  const isPaid = /^(?:pay|save|club)$/.test(verb.lemma) && found.some((one) => one.prep === 'for' && isPointer(at, one))
  // "sent them to Mali", "gave them back": another deed
  const isOther = verb.particle !== null || found.some(({ prep }) => prep === 'to') || !isPast(at, clause)
  const giver = !isOther && (isObject || isPaid) ? partyFrom(at, subject) : null
  const isNamed = giver !== null && (giver.areas.length > 0 || hasName(giver.piece))
  return isNamed && !isNameless(giver) ? giver : null
}

const handled = words('land unload deliver hand distribute fly ship')

/** "They arrived on 9 January", "They were landed at Lima": that goods told before came. */
export const tellsArrival = ({ verb }: Clause): boolean =>
  verb.form === 'finite' && !verb.negated && (verb.passive ? handled.has(verb.lemma) : verb.lemma === 'arrive')
