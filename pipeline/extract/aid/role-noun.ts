import { singularOf } from '../../lexicon/nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import { chunkOf } from '../parse/chunk-of.ts'
import { type Clause, collectArguments } from '../parse/clause.ts'
import { isOf, memberAt, type Nominal } from '../parse/nominal.ts'
import { npAt } from '../parse/np-at.ts'
import { doerOf, firstBehind, ownerOf, partyBehind, partyFrom } from './actors-near.ts'
import type { AidFigure } from './figure.ts'
import { giverCalled } from './giver-of-noun.ts'
import { modeOf } from './mode.ts'
import { progressOf } from './progress.ts'
import { towards } from './relative-receivers.ts'
import { type Parties, roleReaders } from './role-readers.ts'
import type { Telling } from './telling.ts'

const givers = /^(?:giver|donor|sender)$/
const getters = /^(?:recipient|receiver|getter)$/

/** "the giver of the 20 tents": what one is called by one's part in a gift, and the copula that says who it is. */
interface RoleNoun {
  readonly isGiver: boolean
  readonly copula: Clause
  readonly name: Nominal
}

function roleNounOver(at: AnalyzedSentence, index: number): RoleNoun | null {
  const place = index - 2
  const noun = isOf(at.chunks[index - 1]) ? npAt(at, place) : null
  const head = noun === null || noun.number !== null ? '' : singularOf(at.tokens[noun.head]?.lower ?? '')
  if (!givers.test(head) && !getters.test(head)) return null
  const copula = at.clauses.find(
    ({ verb, at: verbAt, subject, arguments: [first] }) =>
      verb.lemma === 'be' &&
      verb.form === 'finite' &&
      (subject?.first === place || (first?.prep === null && first.nominal.first === place && verbAt < place)),
  )
  const name =
    copula?.subject?.first === place ? copula.arguments.find(({ prep }) => prep === null)?.nominal : copula?.subject
  return copula === undefined || name == null || partyFrom(at, name) === null
    ? null
    : { isGiver: givers.test(head), copula, name }
}

/** "The giver of the 20 tents is Peru", "Chile was the recipient of 20 tents from Peru": a gift told by a noun for one of its sides. */
export function roleNounTelling(at: AnalyzedSentence, { index, kind }: AidFigure): Telling | null {
  // "Peru thanked the king of Chad, the donor of 20 tents": the thanks tell who got them.
  const isThanked = at.clauses.some(({ verb, at: place }) => verb.lemma === 'thank' && place < index)
  if (kind === 'known' && !isThanked && giverCalled(at, index) !== null)
    return { mode: 'noun', status: 'delivered', governor: null, rule: 'aid-noun' }
  const role = kind === 'known' ? roleNounOver(at, index) : null
  const progress = role === null ? null : progressOf(at, role.copula)
  if (role === null || progress === null) return null
  const governor = { clause: role.copula, relation: 'oblique', prep: 'of' } as const
  return { mode: 'give', status: progress === 'ahead' ? 'pledged' : 'delivered', governor, rule: 'aid-role' }
}

/** Whether a number counts what such a noun is the giver of: its phrase is the subject of no deed. */
export const isOfRoleNoun = (at: AnalyzedSentence, number: NumberMention): boolean =>
  roleNounOver(at, chunkOf(at, number.from)) !== null

/** "that reached Chile", "which Chile got": who gets what a relative clause behind the figure tells of. */
function getterInRelative(at: AnalyzedSentence, index: number): Parties['recipient'] {
  const inner = at.clauses.find(({ first, at: place }) => at.chunks[first - 1]?.kind === 'wh' && place > index)
  const mode = inner === undefined ? null : modeOf(at, inner)
  if (inner === undefined || mode === null) return null
  if (mode === 'receive') return doerOf(at, inner)
  return roleReaders[mode]?.(at, inner, index, mode === 'move' || inner.verb.passive).recipient ?? null
}

/** Who gives and who gets what a role noun tells of. */
export function partiesOfRole(at: AnalyzedSentence, index: number): Parties {
  const role = roleNounOver(at, index)
  if (role === null) return { donor: null, recipient: null }
  const named = partyFrom(at, role.name)
  const phrases = collectArguments(at.chunks, memberAt(at.chunks, index)?.end ?? index + 1, at.chunks.length).found
  return role.isGiver
    ? { donor: named, recipient: getterInRelative(at, index) ?? firstBehind(at, phrases, towards) }
    : { donor: partyBehind(at, phrases, ['from', 'by']) ?? ownerOf(at, index, index + 1), recipient: named }
}
