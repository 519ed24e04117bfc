import { intentStatus } from '../../lexicon/aid-verbs.ts'
import { thirdPersonPossessives } from '../../lexicon/function-words.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { GiftStatus } from '../gifts/gift.ts'
import { isDeniedClause } from '../is-denied.ts'
import type { Chunk } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { startOfChain } from '../parse/nominal.ts'
import { ownerOf, partyBehind } from './actors-near.ts'
import { weighing } from './turns.ts'

export interface Intent {
  readonly donor: Actor | null
  readonly status: GiftStatus
  /** Whether the verb over the noun tells that nothing comes of it. */
  readonly isVoid: boolean
}

const isPossessive = (at: AnalyzedSentence, chunk: Chunk | undefined): boolean =>
  thirdPersonPossessives.has(at.tokens[chunk?.from ?? -1]?.lower ?? '')

/** "thanked Peru for its pledge to": "its" is of the one thanked. */
function ownerInThanks(at: AnalyzedSentence, noun: number, over: Clause | undefined): Actor | null {
  const isThanks = over !== undefined && /^(?:thank|praise|commend|applaud|hail)$/.test(over.verb.lemma)
  return isThanks && isPossessive(at, at.chunks[noun]) ? partyBehind(at, over.arguments, [null]) : null
}

/** "welcomed Peru's decision to send 20 tents", "an announcement by Peru to give 3 million": whose intent the infinitive tells; null where it hangs on no such noun. */
export function intentOf(at: AnalyzedSentence, clause: Clause): Intent | null {
  if (clause.verb.form !== 'infinitive' || clause.verb.negated) return null
  const first = startOfChain(at.chunks, clause.at)
  for (let i = clause.at - 1; i >= first; i--) {
    const np = at.chunks[i]
    const status = np?.kind === 'np' ? intentStatus.get(singularOf(at.tokens[np.head]?.lower ?? '')) : undefined
    if (status === undefined) continue
    const over = at.clauses.findLast(({ at: place, verb }) => place < i && verb.form === 'finite')
    const owner = ownerOf(at, i, clause.at) ?? ownerInThanks(at, i, over)
    // "repeated its pledge to": the subject's, as the infinitive's.
    // "Peru's campaign is a pledge to donate 20 tents"
    const verb = at.chunks[i - 1]
    const isPredicate = verb?.kind === 'verb' && verb.lemma === 'be' && !verb.negated
    if (owner === null && !isPredicate && !isPossessive(at, np)) continue
    const isVoid = over !== undefined && (weighing.test(over.verb.lemma) || isDeniedClause(at, over))
    return { donor: owner, status, isVoid }
  }
  return null
}
