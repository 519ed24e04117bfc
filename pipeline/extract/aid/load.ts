import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { ownerOf, partyBehind } from './actors-near.ts'
import { argsOf } from './args-of.ts'
import { giverModes, modeOf } from './mode.ts'
import { towards } from './relative-receivers.ts'
import { type Parties, roleReaders } from './role-readers.ts'
import { isOnItsWay } from './turns.ts'
import { loadWith, verbBefore, verbBehind } from './vehicle.ts'

const journeys = /^(?:fly|sail|travel|steam|drive|roll|leave)$/

/** The verb behind the vehicle: where it comes from and goes, or who sent it. */
function partiesBehind(at: AnalyzedSentence, load: Clause, index: number, owner: Actor | null): Parties | null {
  const outer = verbBehind(at, load)
  if (outer === undefined) return null
  const clause = { ...outer, subject: load.subject }
  const isJourney = journeys.test(outer.verb.lemma) && !outer.verb.passive
  const isMoving = isJourney || isOnItsWay(at, outer) || modeOf(at, outer) === 'move'
  const read = isMoving ? roleReaders.move : roleReaders[modeOf(at, outer) ?? '']
  if (read === undefined) return null
  const found = read(at, clause, index, true)
  return { donor: partyBehind(at, argsOf(clause), ['from', 'by']) ?? owner ?? found.donor, recipient: found.recipient }
}

/** "A plane from Peru carrying 20 tents landed in Chad", "Peru sent a plane loaded with 20 tents to Chad": sides of the load are those of the vehicle. */
export function partiesOfLoad(at: AnalyzedSentence, index: number): Parties | null {
  const load = loadWith(at, index)
  const subject = load?.subject ?? null
  if (load === undefined || subject === null) return null
  const [from, to] = [partyBehind(at, load.arguments, ['from', 'by']), partyBehind(at, load.arguments, towards)]
  const before = verbBefore(at, load)
  const mode = before === undefined ? null : modeOf(at, before)
  const read = mode !== null && (giverModes.has(mode) || mode === 'receive') ? roleReaders[mode] : undefined
  const outer =
    before !== undefined && read !== undefined
      ? read(at, before, subject.first, false)
      : partiesBehind(at, load, index, from ?? ownerOf(at, subject.first, load.at))
  return outer === null ? null : { donor: outer.donor ?? from, recipient: to ?? outer.recipient }
}
