import { officials, talkKinds } from '../../lexicon/contact-words.ts'
import { words } from '../../lexicon/word-list.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { donorTypeIn } from '../named-in.ts'
import { markerText } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { nominalAt } from '../parse/nominal.ts'
import { areasOf, lowerWords, type Piece } from '../piece.ts'
import { wholeOf } from './extent.ts'
import type { Means } from './means.ts'
import { isPlural, twoSides } from './pairs.ts'
import { canAct, isNamed, isPerson, membersOf } from './party.ts'
import { type Reading, readingOf, sideOf, subjectOf } from './reading.ts'
import { pointsToSides } from './sides.ts'
import { areTwoBodies } from './those-told.ts'
import { isUnreal } from './unreal.ts'

/** Acts that only the means tell: "In a call, A and B settled the dates", "B was asked in a note to …". */

/** Verbs by which someone turns to someone else. */
const turning = words(
  `ask tell inform invite urge beg request warn propose offer thank congratulate assure remind notify wish convey express appeal apologise apologize
  break seek explain complain protest reach contact approach entreat implore beseech advise train brief instruct coach teach`,
)

/** What is done in a room without speaking, and games. */
const silent = words('be have win lose beat play draw finish score rise fall grow shrink compete face lead trail')

/** "the talks" were told before, "more exchanges" are to come; "talks", "a call", "an hour-long meeting" are told here. */
const isNew = ({ noun }: Means, at: AnalyzedSentence): boolean =>
  !/^(?:the|that|this|those|these|their|his|her|our|any|no|every|each|such|more|further|closer|better|future|regular)$/.test(
    at.tokens[noun.from]?.lower ?? '',
  )

/** Two who can talk with each other: two named, "the two ministers", "the Peruvian and Chilean ministers". */
export function areTwo(piece: Piece): boolean {
  if (pointsToSides(piece) || areTwoBodies(piece)) return true
  const members = membersOf(piece)
  if (members.length > 1) return members.every((one) => canAct(one) || isNamed(one))
  const isOfOfficials = lowerWords(piece).some((word) => officials.has(word))
  return (
    isPlural(piece) && (isOfOfficials || canAct(piece)) && new Set(areasOf(piece).map(({ areaId }) => areaId)).size > 1
  )
}

/** "explained himself to the king": oneself is no other side. */
function partyOf(at: AnalyzedSentence, clause: Clause, prep: string | null): Piece | null {
  const side = sideOf(at, clause, prep)
  const isSelf = side !== null && /sel(?:f|ves)$/.test(at.tokens[side.from]?.lower ?? '')
  return side === null || isSelf || !canAct(side) ? null : side
}

/** "By telephone she explained the delay to the king": whom a speaker turns to is at the other end. */
export function withHearer(at: AnalyzedSentence, clause: Clause, reading: Reading): Reading {
  const isOpen = reading.isSpeech && reading.counterpart === null && !clause.verb.passive
  if (isOpen && talkKinds.has(reading.kind)) return { ...reading, counterpart: partyOf(at, clause, 'to') }
  // "answered the king in a letter"
  const isAnswer = isOpen && reading.kind === 'letter' && /^(?:answer|reply|respond)$/.test(clause.verb.lemma)
  return isAnswer ? { ...reading, counterpart: partyOf(at, clause, null) ?? partyOf(at, clause, 'to') } : reading
}

function talkOf(at: AnalyzedSentence, clause: Clause, means: Means): Reading | null {
  const actor = clause.verb.passive || silent.has(clause.verb.lemma) ? null : subjectOf(at, clause)
  if (actor === null || !membersOf(actor).every((one) => canAct(one) || isNamed(one))) return null
  const hearer = turning.has(clause.verb.lemma) ? (partyOf(at, clause, null) ?? partyOf(at, clause, 'to')) : null
  const other = (means.isBetween ? null : means.partner) ?? sideOf(at, clause, 'with') ?? hearer
  const kindAt = { at, from: means.noun.from, to: means.noun.to }
  if (other !== null && canAct(other)) return readingOf(at, clause, means.kind, { kindAt, counterpart: other })
  return areTwo(actor) ? readingOf(at, clause, means.kind, { kindAt, ...twoSides(actor) }) : null
}

/** "a note from Peru": who wrote what another got. */
function writerOf(at: AnalyzedSentence, { noun }: Means): Piece | null {
  const next = at.chunks.findIndex(({ from }) => from === noun.to)
  const nominal = /^(?:from|by|of)$/.test(markerText(at.chunks[next])) ? nominalAt(at.chunks, next + 1) : null
  return nominal === null ? null : wholeOf(at, nominal)
}

function letterOf(at: AnalyzedSentence, clause: Clause, means: Means): Reading | null {
  const { lemma, passive } = clause.verb
  // "In a letter to her colleague, the minister set out the plan": whoever does so in it wrote it.
  const isToOther = means.partner !== null && !passive && !silent.has(lemma)
  if (!turning.has(lemma) && !isToOther) return null
  const subject = subjectOf(at, clause)
  const kindAt = { at, from: means.noun.from, to: means.noun.to }
  if (passive) {
    const actor = sideOf(at, clause, 'by') ?? writerOf(at, means)
    return subject !== null && canAct(subject) && isNamed(subject)
      ? readingOf(at, clause, 'letter', { kindAt, actor, counterpart: subject, isAbout: true })
      : null
  }
  const other = means.partner ?? sideOf(at, clause, null, 'to')
  const isOfTold = other !== null && pointsToSides(other)
  if (subject === null || other === null || !canAct(subject) || !(canAct(other) || isOfTold)) return null
  // "The ministry in a letter to Parliament puts the loss at": words at home.
  const isAbroad =
    turning.has(lemma) ||
    isOfTold ||
    areasOf(other).length > 0 ||
    (areasOf(subject).length > 0 && (isPerson(other) || donorTypeIn(other) === 'unspecified'))
  return isAbroad ? readingOf(at, clause, 'letter', { kindAt, counterpart: other }) : null
}

/** What the means of a clause tell, where its verb tells no act of that kind. */
export function byMeans(at: AnalyzedSentence, clause: Clause, means: Means | null): Reading[] {
  const { form, modal } = clause.verb
  if (means === null || form !== 'finite' || modal !== null || isUnreal(at, clause) || !isNew(means, at)) return []
  const found = talkKinds.has(means.kind)
    ? talkOf(at, clause, means)
    : means.kind === 'letter'
      ? letterOf(at, clause, means)
      : null
  return found === null ? [] : [found]
}
