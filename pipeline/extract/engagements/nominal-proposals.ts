import { isTogether, kindOfNoun } from '../../lexicon/contact-words.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import { words } from '../../lexicon/word-list.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { oncePerSentence } from '../once-per-sentence.ts'
import { markerText, type NounPhrase } from '../parse/chunk.ts'
import { nominalAt } from '../parse/nominal.ts'
import type { Piece } from '../piece.ts'
import { wholeOf } from './extent.ts'
import { canAct, isNamed } from './party.ts'
import { headWords, ownerIn, type Reading } from './reading.ts'

/** "a proposal by A for a joint panel", "A's plan for a common reserve": what is not there yet, by a noun. */

const proposing = words('proposal plan idea suggestion request initiative')

/** Who proposes, and where "for" stands behind it. */
function proposerOf(at: AnalyzedSentence, np: NounPhrase, i: number): { who: Piece; link: number } | null {
  const by = /^(?:by|from)$/.test(markerText(at.chunks[i + 1])) ? nominalAt(at.chunks, i + 2) : null
  if (by !== null) return { who: wholeOf(at, by), link: by.end }
  const owner = ownerIn(at, np)
  return owner === null ? null : { who: owner, link: i + 1 }
}

/** What is proposed, if it would be shared. */
function kindAt(at: AnalyzedSentence, np: NounPhrase): 'mechanism' | 'joint_project' | null {
  const own = headWords(at, np)
  const kind = kindOfNoun(own)
  if (kind === 'mechanism' || kind === 'joint_project') return kind
  return kind === null && isTogether(own) ? 'mechanism' : null
}

/** Each proposal of a sentence asks. */
const isRefused = oncePerSentence((at: AnalyzedSentence): boolean =>
  at.clauses.some(({ verb }) => verb.negated || verb.modal !== null || hasVerbClass(verb.lemma, verb.particle, 'deny')),
)

export function proposalAt(at: AnalyzedSentence, np: NounPhrase, i: number): Reading | null {
  if (!proposing.has(at.tokens[np.head]?.lower ?? '')) return null
  const found = proposerOf(at, np, i)
  const thing = found !== null && markerText(at.chunks[found.link]) === 'for' ? at.chunks[found.link + 1] : undefined
  const kind = thing?.kind === 'np' ? kindAt(at, thing) : null
  if (found === null || thing === undefined || kind === null || isRefused(at)) return null
  if (!canAct(found.who) || !isNamed(found.who)) return null
  return {
    kind,
    how: 'engagement-near',
    anchor: { at, from: np.head, to: np.head + 1 },
    kindAt: { at, from: thing.from, to: thing.to },
    actor: found.who,
    counterpart: null,
    participants: null,
    status: 'proposed',
    isSpeech: false,
    isAbout: false,
    isPlain: false,
    implied: null,
  }
}
