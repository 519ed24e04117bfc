import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { lowerAt } from '../lower-at.ts'
import type { NumberMention } from '../mention.ts'
import type { Clause } from '../parse/clause.ts'
import { lowerWords, type Piece, textOf } from '../piece.ts'
import { ofSubject } from './by-kind-of-subject.ts'
import { isPlace } from './is-place.ts'
import { type Measure, measureOf, tokenPiece } from './measure.ts'
import { phraseAfter } from './phrases.ts'
import { isPerson, isReference, type Quantity } from './quantity.ts'
import { prepText, type Spot } from './spot.ts'
import { toldSubject } from './told-subject.ts'

/** Behind a sum that someone has: it is kept, and no one is given it. */
const kept =
  /^(?:left|in cash|of cash|in the bank|in the till|in (?:its|their|the) (?:coffers|accounts?)|in reserves?|in hand|on hand)\b/

const isKept = ({ tokens }: AnalyzedSentence, { to }: NumberMention): boolean =>
  kept.test(
    tokens
      .slice(to, to + 3)
      .map(({ lower }) => lower)
      .join(' '),
  )

const holding = new Set(['have', 'hold', 'keep', 'retain'])

/** "has 3 million left", "is left with 3 million in cash", "holds 3 million in the bank". */
function isHeld({ at, number, index }: Spot, { verb, at: place }: Clause): boolean {
  if (verb.negated) return false
  if (verb.lemma === 'leave' && verb.passive) return prepText(at.chunks[index - 1]) === 'with' && place === index - 2
  return holding.has(verb.lemma) && !verb.passive && place === index - 1 && isKept(at, number)
}

/** "3 million in bonds falls due", "3 million of the loan matures": the token that says so, before the next mark; -1 where none does. */
function dueAt({ at, number }: Spot): number {
  for (let i = number.to; i < number.to + 7 && at.tokens[i]?.kind !== 'punct'; i++) {
    if (/^matur(?:e|es|ed|ing)$/.test(lowerAt(at, i))) return i
    if (/^(?:fall|fell|come|came)(?:s|ing)?$/.test(lowerAt(at, i)) && lowerAt(at, i + 1) === 'due') return i
  }
  return -1
}

/** Whose money it is, where that can be told: a firm, a state. */
const nameFor = (noun: string, owner: Piece | null): string =>
  owner === null || isPlace(owner) || isReference(owner) ? noun : `${noun} of ${textOf(owner)}`

const given = (at: AnalyzedSentence): boolean =>
  at.clauses.some(({ verb }) => hasVerbClass(verb.lemma, verb.particle, 'receive') || verb.lemma === 'donate')

function asDue(spot: Spot, before: Measure | null): Measure | null {
  const { at, number, index } = spot
  const due = dueAt(spot)
  const held = phraseAfter(at, index + 1, new Set(['in', 'of', 'worth']))
  const isPart = lowerAt(at, number.from - 1) === 'which' && before !== null && before.quantity !== null
  if (due < 0 || (held === null && !isPart)) return null
  const piece = held === null ? tokenPiece(spot, due) : { ...held, to: Math.min(held.to, due) }
  const own: Quantity = { piece, name: held === null ? 'debt' : textOf(piece), how: ofSubject }
  const quantity = isPart && before.quantity !== null ? { ...before.quantity, how: 'carried' } : own
  return { ...measureOf(spot, 'level', quantity, tokenPiece(spot, due)), isValue: true }
}

const pockets =
  /^(?:man|woman|family|thief|thieves|smugglers?|robbers?|burglars?|pirates|widow|minister|embassy|police|party|school|charity|fund|nobody|no one|suspects?|couple|gang)$/

/** A firm, a body or a state, whose money is a figure of the economy; not what someone carries. */
const canOwe = (subject: Piece): boolean => !lowerWords(subject).some((word) => pockets.test(word))

/** "The airline has 700 million rupees left", "2 billion dollars in bonds falls due": what a firm or a state still has, or must pay. */
export function asHoldings(spot: Spot, before: Measure | null): Measure | null {
  const { at, number, clause } = spot
  if (number.kind !== 'money' || given(at)) return null
  const due = asDue(spot, before)
  if (due !== null || clause === null || !isHeld(spot, clause)) return due
  const subject = toldSubject(at, clause)
  if (subject === null || isPerson(subject) || !canOwe(subject)) return null
  const anchor = tokenPiece(spot, clause.verb.main)
  return {
    ...measureOf(spot, 'level', { piece: subject, name: nameFor('cash', subject), how: ofSubject }, anchor),
    isValue: true,
  }
}
