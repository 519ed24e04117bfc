import { eventNouns } from '../../lexicon/event-words.ts'
import { changeNouns } from '../../lexicon/indicator-words.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import { chunkOf } from '../parse/chunk-of.ts'
import type { Clause } from '../parse/clause.ts'
import type { Piece } from '../piece.ts'
import { supposing } from './conditions.ts'
import type { Measure } from './measure.ts'
import { phraseAt, subjectOf } from './phrases.ts'
import { withOwner } from './told-subject.ts'

/** Verbs whose object an event moves: "took 2 points off growth", "would keep arrivals above 70,000", "made output shrink". */
const moving = new Set(
  `take shave knock wipe strip slice cut reduce lower trim raise boost lift push drive drag depress add cost save rob hit hurt keep make leave
  mean bring cause inflict destroy trigger imply entail force lead result translate`.split(/\s+/),
)

/** The noun that a phrase is about: the last before its first preposition. */
function headOf({ at, from, to }: Piece): string {
  let i = from
  while (i + 1 < to && at.tags[i + 1] !== 'PREP' && !/^[,;:()–—]$/.test(at.tokens[i + 1]?.text ?? '')) i++
  return singularOf(at.tokens[i]?.lower ?? '')
}

const spells = /^(?:day|week|month|quarter|year)$/

/** "each further week of strikes": so much more of an event. */
function isSpell(subject: Piece): boolean {
  const { at, from, to } = subject
  const isEach = /^(?:each|every|another|any)$/.test(at.tokens[from]?.lower ?? '')
  return (
    isEach &&
    spells.test(headOf(subject)) &&
    at.tokens.slice(from, to).some(({ lower }) => eventNouns.has(singularOf(lower)))
  )
}

/** The clause that governs a figure, else the one that governs that clause ("made the economy shrink by 9%"). */
function mover(at: AnalyzedSentence, clause: Clause): Clause | null {
  // "since the pact took effect": no one's output.
  const isIdiom = /^(?:effect|place|office|part|shape|hold|force)$/.test(at.tokens[clause.verb.to]?.lower ?? '')
  if (moving.has(clause.verb.lemma) && !isIdiom) return clause
  const before = at.clauses[at.clauses.indexOf(clause) - 1]
  return before !== undefined && before.verb.lemma === 'make' && clause.at - before.at <= 3 ? before : null
}

/** "A 10 percent rise in oil prices (would cut growth)": the change that a subject supposes with its figure; null where it tells of none. */
function supposedChange(at: AnalyzedSentence, { subject, verb }: Clause): Piece | null {
  const np = at.chunks[subject?.first ?? -1]
  if (np?.kind !== 'np' || np.number === null || verb.passive || !moving.has(verb.lemma)) return null
  return changeNouns.has(at.tokens[np.head]?.lower ?? '') ? phraseAt(at, subject?.first ?? -1) : null
}

/** The supposed change that a figure is part of. */
export function premiseOf(at: AnalyzedSentence, { from, to }: NumberMention): Piece | null {
  for (const clause of at.clauses) {
    if (clause.verb.modal === null || clause.verb.from < to) continue
    const piece = supposedChange(at, clause)
    if (piece !== null && piece.from <= from && piece.to >= to) return piece
  }
  return null
}

/** "Closing the mines would save the treasury 3 million": what is done, where it opens the sentence and only what would follow is told. */
function deedOf({ tags }: AnalyzedSentence, { verb }: Clause, subject: Piece): Piece | null {
  const isOpened = subject.from === 1 && tags[0] === 'VING'
  return isOpened && verb.modal !== null && supposing.has(verb.modal)
    ? { at: subject.at, from: 0, to: verb.from }
    : null
}

/** "a short one 2 points", behind "A long outbreak would take off 4": the other event of its kind, in the phrase of the figure. */
function otherOfKind({ number, np, anchor: { at } }: Measure): Piece | null {
  const isOne = number.from > np.from + 1 && at.tokens[number.from - 1]?.lower === 'one'
  return isOne && at.tags[np.from] === 'DET' ? { at, from: np.from, to: number.from } : null
}

/** The event that moves what a figure measures; null where someone does it, or nothing is said. */
export function causeOf(at: AnalyzedSentence, measure: Measure): Piece | null {
  const { clause, number, quantity } = measure
  if (clause === null || chunkOf(at, number.from) < clause.at) return null
  const moved = mover(at, clause)
  const supposed = moved === null ? null : supposedChange(at, moved)
  if (supposed !== null) return supposed
  const subject = moved === null || moved.verb.passive ? null : subjectOf(at, moved)
  const deed = moved === null || subject === null ? null : deedOf(at, moved, subject)
  // "Rebuilding the port would take 3 million": what is measured itself
  const isOfDeed = deed !== null && quantity !== null && quantity.piece.at === at && quantity.piece.from < deed.to
  if (deed !== null) return isOfDeed ? null : deed
  if (subject === null || !(eventNouns.has(headOf(subject)) || isSpell(subject))) return null
  const isMeasured =
    quantity !== null &&
    quantity.name === null &&
    quantity.piece.at === at &&
    quantity.piece.from < subject.to &&
    quantity.piece.to > subject.from
  return isMeasured ? null : (otherOfKind(measure) ?? withOwner(subject))
}
