import { type Actor, actorOf } from '../actors.ts'
import { ownerOfGift } from '../aid/gift-owner.ts'
import { isCarrier, isLadenCarrier } from '../aid/laden.ts'
import { onwardTo } from '../aid/onward.ts'
import { bodyNamedFrom } from '../aid/owner-words.ts'
import { earning } from '../aid/turns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isLandKind } from '../areas.ts'
import { itemsOf } from '../items.ts'
import { type Argument, type Clause, collectArguments } from '../parse/clause.ts'
import { verbPiece } from '../piece.ts'
import { arriverOf, goalOfArrival, isBoughtBefore, isHomecoming, withoutLabel } from './arriver.ts'
import type { Gift } from './gift.ts'
import { giverOfLoad } from './giver-of-load.ts'
import { actorBehind, actorFrom, isActor, itemsBehind, objects } from './roles.ts'
import { byOrigin } from './sides-of-items.ts'
import { statusOf } from './status.ts'

/** "N masks arrived in Peru", "help came from the business community", "experts arrived, along with 20 kits". */
export function arrived(at: AnalyzedSentence, clause: Clause): Gift[] {
  const status = statusOf(at, clause, 'delivered')
  const subject = arriverOf(at, clause)
  if (status === null || subject === null || clause.verb.passive) return []
  const arriving = subject.members[0]?.np.head ?? -1
  if (earning.test(at.tokens[arriving]?.lower ?? '')) return []
  const items = withoutLabel(itemsBehind(at, [subject], clause.arguments))
  if (items.length === 0 || isLadenCarrier(at, clause, items) || isHomecoming(at, clause, items)) return []
  if (isBoughtBefore(at, clause)) return []
  const recipient =
    onwardTo(at, clause) ??
    // "reached Peru from the Red Cross's stores in Dubai"
    (clause.verb.lemma === 'reach' ? directPlace(at, clause) : null) ??
    goalOfArrival(at, clause)
  const isTeam = itemsOf(at, subject).some(({ category }) => category === 'personnel')
  const inside = clause.subject === null ? clause.fronted : collectArguments(at.chunks, subject.first, clause.at).found
  const donor =
    actorBehind(at, [...inside, ...beforeGap(clause.arguments)], ['from']) ??
    ownerOfGift(at, clause.arguments) ??
    (isTeam ? ownerOf(at, clause) : (giverOfLoad(at, clause) ?? landAhead(at, clause)))
  // "A plane landed", "A plane from Lima landed": what brings gifts is none.
  const isBringer = isCarrier(at.tokens[arriving]?.lower ?? '')
  const isVehicle = items.every(({ category, number }) => category === 'transport' && number === null)
  if (isVehicle && (donor === null || isBringer)) return []
  const anchor = verbPiece(at, clause)
  return (byOrigin(at, items) ?? [{ donor, items }]).map((apart) => ({
    ...apart,
    recipient,
    intermediary: null,
    status,
    anchor,
    basis: 'total',
    rule: 'gift-arrival',
  }))
}

/** "From Peru, a load of tents landed in Chad": the country that the sentence opens with. */
function landAhead(at: AnalyzedSentence, { fronted }: Clause): Actor | null {
  const land = actorBehind(at, fronted, ['from'])
  return land?.areas.length === 1 && isLandKind(land.areas[0]?.areaKind) ? land : null
}

/** "20 tents from Peru came on 3 May, 30 from Chile on the 9th": up to the number that goes on with another gift. */
function beforeGap(found: readonly Argument[]): readonly Argument[] {
  const gap = found.findIndex(({ prep, nominal }) => prep === null && nominal.members[0]?.np.number != null)
  return gap < 0 ? found : found.slice(0, gap)
}

/** "Peru's experts arrived": the country whose they are. */
function ownerOf(at: AnalyzedSentence, { subject }: Clause): Actor | null {
  const np = subject?.members[0]?.np
  const [area] = np?.areas ?? []
  if (area === undefined || np === undefined || area.to > np.head) return null
  const body = bodyNamedFrom(at, area, np.head)
  if (body !== null) return body
  const owner = actorOf({ at, from: area.from, to: area.to })
  return owner.type === 'citizens' ? { ...owner, type: 'government' } : owner
}

function directPlace(at: AnalyzedSentence, clause: Clause): Actor | null {
  const [place] = objects(clause)
  return place !== undefined && isActor(at, place) ? actorFrom(at, place) : null
}
