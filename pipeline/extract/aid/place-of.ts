import { type Actor, pieceOfMember } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { helpedBehind } from '../gifts/helped.ts'
import type { Argument } from '../parse/clause.ts'
import { doerOf, partyBehind } from './actors-near.ts'
import { gathering } from './event.ts'
import type { AidFigure } from './figure.ts'
import { isCalledGift } from './gift-noun.ts'
import { handedAt } from './handed-at.ts'
import { having } from './haver.ts'
import { landedAt } from './landed-at.ts'
import { whereLent } from './on-loan.ts'
import type { Telling } from './telling.ts'
import { topicReceiver } from './topic.ts'

/** "all meant for Peru", "for clinics in Peru": whom a gift is for, where no verb says so. */
export function placeOf(
  at: AnalyzedSentence,
  figure: AidFigure,
  { mode, governor }: Telling,
  behind: readonly Argument[],
): Actor | null {
  const { index, item, number } = figure
  if (mode === 'ask' || mode === 'receive') return null
  // "collected 3 million in Peru": where it comes from.
  if (gathering.has(governor?.clause.verb.lemma ?? '')) return topicReceiver(at)
  const places = [...behind, ...purposeOf(at, Math.max(item.end, index + 1))].filter(({ nominal }) =>
    isCountry(at, nominal),
  )
  return (
    (isCalledGift(at, figure) ? ownerNow(at, index) : null) ??
    topicReceiver(at) ??
    whereLent(at, figure) ??
    helpedBehind(at, number.to) ??
    partyBehind(at, places, ['in', 'across', 'throughout']) ??
    handedAt(at, index) ??
    landedAt(at, number.from)
  )
}

/** "The clinic now has 20 beds, a gift of Peru": who has them got them. */
function ownerNow(at: AnalyzedSentence, index: number): Actor | null {
  const owning = at.clauses.find(
    ({ verb, arguments: found }) => having.test(verb.lemma) && found[0]?.nominal.first === index,
  )
  return owning === undefined ? null : doerOf(at, owning)
}

/** "3 million to fight cholera in Peru", "through UNICEF to repair schools in Peru": what is said of the deed that the money is for. */
function purposeOf(at: AnalyzedSentence, start: number): readonly Argument[] {
  const clause = at.clauses.find(({ at: verb }) => verb >= start)
  const isPurpose = clause?.verb.form === 'infinitive' && !clause.verb.passive
  const isNear = isPurpose && at.chunks.slice(start, clause.at).every(({ kind }) => kind === 'prep' || kind === 'np')
  return isNear ? clause.arguments : []
}

/** "in Peru", "in the worst hit districts of Peru" */
const isCountry = (at: AnalyzedSentence, { members }: Argument['nominal']): boolean =>
  members.every((member) => {
    const { from, to } = pieceOfMember(at, member)
    return at.areas.some((area) => area.areaKind !== 'city' && area.from >= from && area.to <= to)
  })
