import { changeNouns } from '../../lexicon/indicator-words.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import type { Piece } from '../piece.ts'
import { type Change, changeOf, phraseAfter, type Spot, subjectPiece } from './spot.ts'

/** "a 12% drop in exports", "a 3-billion-dollar loss". */
export function inChangePhrase(spot: Spot): Change | null {
  const { at, np, index } = spot
  const direction = changeNouns.get(at.tokens[np.head]?.lower ?? '')
  if (direction === undefined || spot.number.to > np.head) return null
  const anchor = { at, from: np.head, to: np.head + 1 }
  return changeOf(
    spot,
    direction,
    phraseAfter(at, index + 1, ['in', 'of', 'to']) ?? subjectPiece(at, spot.clause),
    anchor,
  )
}

/** "a loss of 3 billion dollars": the subject loses. */
export function afterChangeNoun(spot: Spot): Change | null {
  const { at, index } = spot
  const [of, noun] = [at.chunks[index - 1], at.chunks[index - 2]]
  if (of?.kind !== 'prep' || of.text !== 'of' || noun?.kind !== 'np') return null
  const direction = changeNouns.get(at.tokens[noun.head]?.lower ?? '')
  if (direction === undefined) return null
  return changeOf(spot, direction, subjectPiece(at, spot.clause), { at, from: noun.head, to: noun.head + 1 })
}

/** "were down nearly 60%", "up 3%". */
export function afterDirection(spot: Spot): Change | null {
  const { at, number } = spot
  const word = at.tokens[number.from - 1]?.lower
  if (word !== 'up' && word !== 'down') return null
  const anchor = { at, from: number.from - 1, to: number.from }
  return changeOf(spot, word === 'up' ? 'increase' : 'decrease', subjectPiece(at, spot.clause), anchor)
}

const transitive = new Set([
  'cut',
  'reduce',
  'set',
  'cost',
  'lower',
  'raise',
  'boost',
  'shave',
  'trim',
  'slash',
  'increase',
])

/** The object of "cut exports by 3%", "set exports back 2 points", "costing the sector billions". */
function changedObject(spot: Spot, clause: Clause): Piece | null {
  const { at, index } = spot
  const loss = phraseAfter(at, index + 1, ['in'])
  if (loss !== null && changeNouns.has(at.tokens[loss.to - 1]?.lower ?? '')) return loss
  const object = clause.arguments.find(({ prep, nominal }) => prep === null && nominal.first < index)
  return object === undefined
    ? null
    : { at, from: at.chunks[object.nominal.first]?.from ?? 0, to: at.chunks[index - 1]?.to ?? 0 }
}

const trimmedTo = (at: AnalyzedSentence, piece: Piece): Piece => {
  let { to } = piece
  while (to > piece.from + 1 && ['ADV', 'PREP', 'PUNCT'].includes(at.tags[to - 1] ?? '')) to--
  return { ...piece, to }
}

/** "exports fell by 12%", "cut output by 3 million tons". */
export function withChangeVerb(spot: Spot): Change | null {
  const { at, clause } = spot
  if (clause === null || clause.verb.negated) return null
  const { lemma, particle, main } = clause.verb
  const behind = particleBehind(spot, clause)
  const up = hasVerbClass(lemma, particle ?? behind, 'increase')
  const down = hasVerbClass(lemma, particle ?? behind, 'decrease')
  if (!up && !down) return null
  const before = at.chunks[spot.index - 1]
  const isMeasure = before?.kind !== 'prep' || before.text === 'by' || before.text === 'to' || before.text === behind
  if (!isMeasure) return null
  const object = transitive.has(lemma) && !clause.verb.passive ? changedObject(spot, clause) : null
  const indicator = object === null ? subjectPiece(at, clause) : trimmedTo(at, object)
  return changeOf(spot, down ? 'decrease' : 'increase', indicator, { at, from: main, to: main + 1 })
}

/** "set exports back 2 points": the particle stands behind the object. */
function particleBehind({ at, index }: Spot, clause: Clause): string | null {
  const adverb = at.chunks.slice(clause.at + 1, index).find((chunk) => chunk.kind === 'adv' || chunk.kind === 'prep')
  return adverb !== undefined && 'text' in adverb ? adverb.text : null
}
