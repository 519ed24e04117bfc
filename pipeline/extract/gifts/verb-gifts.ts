import { hasVerbClass, type VerbClass } from '../../lexicon/verbs.ts'
import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { type Item, itemsOf } from '../items.ts'
import type { Clause } from '../parse/clause.ts'
import { type Piece } from '../piece.ts'
import { pieceOfNominal } from '../actors.ts'
import type { Gift, GiftStatus } from './gift.ts'
import { actorBehind, actorFrom, isActor, itemsBehind, objects, subjectActor } from './roles.ts'

const is = ({ verb }: Clause, wanted: VerbClass): boolean => hasVerbClass(verb.lemma, verb.particle, wanted)
const offers = new Set(['offer', 'organize', 'organise', 'prepare', 'arrange'])
const futures = new Set(['will', 'would', 'shall', "'ll", 'to'])

/** The clause that an infinitive or gerund hangs on. */
function governorOf(clauses: readonly Clause[], clause: Clause): Clause | null {
  if (clause.verb.form === 'finite' || clause.verb.form === 'participle') return null
  return clauses[clauses.indexOf(clause) - 1] ?? null
}

/** What the words around the giving say of it: done, promised, decided or asked for. */
export function statusOf(clauses: readonly Clause[], clause: Clause, done: GiftStatus): GiftStatus | null {
  const { verb } = clause
  const governor = governorOf(clauses, clause)
  if (verb.negated || governor?.verb.negated === true) return null
  if (governor !== null && verb.form === 'infinitive') {
    if (is(governor, 'deny')) return null
    if (is(governor, 'ask')) return 'called_for'
    if (is(governor, 'pledge') || is(governor, 'plan')) return 'pledged'
    if (is(governor, 'announce')) return 'announced'
    // "stands ready to give", "a measure to give": nothing is given yet.
    if (governor.verb.lemma === 'be' && governor.verb.modal === null && !isFirst(governor)) return null
  }
  if (verb.modal !== null && futures.has(verb.modal)) return 'pledged'
  if (verb.modal !== null) return null
  return offers.has(verb.lemma) ? 'announced' : done
}

/** "is the first country to send": what a relative infinitive tells has happened. */
const isFirst = ({ arguments: found }: Clause): boolean => found.some(({ prep, nominal }) => prep === null && nominal.members.length === 1)

function basisOf(at: AnalyzedSentence, clause: Clause, items: readonly Item[]): Gift['basis'] {
  if (items.some(({ number }) => number?.each === true) || at.tokens[clause.verb.main - 1]?.lower === 'each') return 'each_donor'
  return 'total'
}

interface Roles {
  readonly donor: Actor | null
  readonly recipient: Actor | null
  readonly items: readonly Item[]
}

function activeRoles(at: AnalyzedSentence, clause: Clause): Roles {
  const found = objects(clause)
  const [first, second] = found
  const isIndirect = first !== undefined && second !== undefined && itemsOf(at, first).length === 0 && isActor(at, first)
  const named = isIndirect ? found.slice(1) : found
  const recipient = isIndirect ? actorFrom(at, first) : actorBehind(at, clause.arguments, ['to', 'for', 'toward', 'towards', 'into'])
  return { donor: subjectActor(at, clause), recipient, items: itemsBehind(at, named, clause.arguments) }
}

function passiveRoles(at: AnalyzedSentence, clause: Clause): Roles {
  const { subject, arguments: found } = clause
  const donor = actorBehind(at, found, ['by', 'from'])
  const recipient = actorBehind(at, found, ['to', 'for'])
  const given = subject === null ? [] : itemsOf(at, subject)
  if (given.length > 0 || subject === null) return { donor, recipient, items: subject === null ? [] : itemsBehind(at, [subject], found) }
  const items = itemsBehind(at, objects(clause), found)
  return { donor, recipient: isActor(at, subject) ? actorFrom(at, subject) : recipient, items }
}

function intermediaryOf(at: AnalyzedSentence, clause: Clause): Piece | null {
  const through = clause.arguments.find(({ prep, nominal }) => (prep === 'through' || prep === 'via') && isActor(at, nominal))
  return through === undefined ? null : pieceOfNominal(at, through.nominal)
}

/** "to take 43 students home", "to help Peru": whom a gift is for, said by its purpose. */
function purposeOf(at: AnalyzedSentence, clauses: readonly Clause[], clause: Clause): Actor | null {
  const next = clauses[clauses.indexOf(clause) + 1]
  if (next === undefined || next.verb.form !== 'infinitive') return null
  const object = next.arguments.find(({ prep, nominal }) => prep === null && isActor(at, nominal))
  return object === undefined ? null : actorFrom(at, object.nominal)
}

function given(at: AnalyzedSentence, clause: Clause, done: GiftStatus, rule: string): Gift[] {
  const status = statusOf(at.clauses, clause, done)
  if (status === null) return []
  const roles = clause.verb.passive ? passiveRoles(at, clause) : activeRoles(at, clause)
  if (roles.items.length === 0) return []
  const recipient = roles.recipient ?? (roles.items.some(({ category }) => category === 'transport') ? purposeOf(at, at.clauses, clause) : null)
  const anchor = { at, from: clause.verb.main, to: clause.verb.main + 1 }
  return [{ ...roles, recipient, intermediary: intermediaryOf(at, clause), status, anchor, basis: basisOf(at, clause, roles.items), rule }]
}

/** "N masks arrived in Peru", "help came from the business community". */
function arrived(at: AnalyzedSentence, clause: Clause): Gift[] {
  const status = statusOf(at.clauses, clause, 'delivered')
  if (status === null || clause.subject === null || clause.verb.passive) return []
  const items = itemsBehind(at, [clause.subject], clause.arguments)
  if (items.length === 0) return []
  const anchor = { at, from: clause.verb.main, to: clause.verb.main + 1 }
  const recipient = actorBehind(at, clause.arguments, ['in', 'at', 'to']) ?? directPlace(at, clause)
  const donor = actorBehind(at, clause.arguments, ['from'])
  return [{ donor, recipient, items, intermediary: null, status, anchor, basis: 'total', rule: 'gift-arrival' }]
}

function directPlace(at: AnalyzedSentence, clause: Clause): Actor | null {
  const [place] = objects(clause)
  return place !== undefined && isActor(at, place) ? actorFrom(at, place) : null
}

function received(at: AnalyzedSentence, clause: Clause): Gift[] {
  const status = statusOf(at.clauses, clause, 'delivered')
  if (status === null || clause.verb.passive) return []
  const items = itemsBehind(at, objects(clause), clause.arguments)
  const recipient = subjectActor(at, clause)
  if (items.length === 0 || recipient === null) return []
  const anchor = { at, from: clause.verb.main, to: clause.verb.main + 1 }
  const donor = actorBehind(at, clause.arguments, ['from'])
  return [{ donor, recipient, items, intermediary: null, status, anchor, basis: 'total', rule: 'gift-receipt' }]
}

/** "raising money for Peru". */
function raised(at: AnalyzedSentence, clause: Clause): Gift[] {
  return given(at, clause, 'called_for', 'gift-appeal').filter(({ items }) => items.some(({ category }) => category === 'cash'))
}

/** "pledged assistance": the promise itself has the goods as its object. */
function pledged(at: AnalyzedSentence, clause: Clause): Gift[] {
  return given(at, clause, 'pledged', 'gift-pledge')
}

function announced(at: AnalyzedSentence, clause: Clause): Gift[] {
  return given(at, clause, 'announced', 'gift-announcement')
}

const readers: readonly [VerbClass, (at: AnalyzedSentence, clause: Clause) => Gift[]][] = [
  ['sell', (at, clause) => given(at, clause, 'exported', 'gift-export')],
  ['give', (at, clause) => given(at, clause, 'delivered', 'gift-verb')],
  ['pledge', pledged],
  ['announce', announced],
  ['raise', raised],
  ['arrive', arrived],
  ['receive', received],
]

/** The gifts that the verbs of a sentence tell. The first class of a verb that fits decides. */
export function findVerbGifts(at: AnalyzedSentence): Gift[] {
  return at.clauses.flatMap((clause) => {
    for (const [wanted, read] of readers) {
      const gifts = is(clause, wanted) ? read(at, clause) : []
      if (gifts.length > 0) return gifts
    }
    return []
  })
}
