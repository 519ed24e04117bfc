import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { npAt } from '../parse/np-at.ts'
import { partyBehind } from './actors-near.ts'
import { textAt } from './fronted-party.ts'
import { genitiveIn } from './owner-words.ts'

const givers = /^(?:giver|donor|sender|benefactor|supplier|provider|helper|source)$/
const unnamed = /^(?:country|nation|state|neighbou?r|government|one|ally|friend|island|republic)$/

const headAt = (at: AnalyzedSentence, index: number): string => at.tokens[npAt(at, index)?.head ?? -1]?.lower ?? ''

/** "The country that sent": a noun for a giver whom a relative clause tells. */
const isTold = (at: AnalyzedSentence, index: number): boolean =>
  unnamed.test(headAt(at, index)) && at.chunks[index + 1]?.kind === 'wh'

/** "The giver was Peru", "The country that sent 20 tents was Peru", "Behind the gift is Peru": the name that "be" gives. */
function namedIn(at: AnalyzedSentence, { verb, subject, first, at: place, arguments: found }: Clause): Actor | null {
  if (verb.lemma !== 'be' || verb.negated || verb.passive) return null
  const opening = verb.form === 'finite' ? first : place
  const isBehind = textAt(at, opening) === 'behind' && npAt(at, opening + 1) !== null
  const index = subject?.first ?? -1
  const isGiver =
    isBehind || givers.test(headAt(at, index)) || givers.test(headAt(at, 0)) || isTold(at, index) || isTold(at, 0)
  return isGiver ? partyBehind(at, found.slice(0, 1), [null]) : null
}

/** Who is told by name to be the giver, where the verb of giving names no one. */
export function giverNamedBy(at: AnalyzedSentence): Actor | null {
  for (const clause of at.clauses) {
    const named = namedIn(at, clause)
    if (named !== null && named.areas.length > 0) return named
  }
  return null
}

/** "The country that sent 20 tents was Peru": by name, where the giver is only called a country. */
export const byName = (actor: Actor | null): Actor | null =>
  actor !== null && isUnnamed(actor) ? (giverNamedBy(actor.piece.at) ?? actor) : actor

/** "the country": no one that the text has named. */
const isUnnamed = ({ piece: { at, from, to }, areas }: Actor): boolean =>
  areas.length === 0 && unnamed.test(at.tokens[to - 1]?.lower ?? '') && at.tokens[from]?.lower === 'the'

/** "Among Chad's donors is Peru, with 20 tents": whose givers those are gets what they give. */
export function receiverAmong(at: AnalyzedSentence): Actor | null {
  const np = textAt(at, 0) === 'among' ? npAt(at, 1) : null
  const isOfGivers =
    np !== null && /^(?:donors|givers|helpers|benefactors|supporters|backers|friends)$/.test(headAt(at, 1))
  return isOfGivers ? genitiveIn(at, np) : null
}
