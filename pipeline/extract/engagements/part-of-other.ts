import { type Piece, textOf } from '../piece.ts'
import { surnameOf } from '../surname.ts'
import type { Act } from './act.ts'
import { nameOf } from './country.ts'
import { isTitleOnly } from './party.ts'
import { prolonging } from './read-agreements.ts'
import type { Sides } from './sides.ts'

/** An act with those who do it. */
export interface Found {
  readonly act: Act
  readonly sides: Sides
}

const sharingKinds = new Set(['information_sharing', 'video_conference', 'meeting', 'call'])

/** "was received by X and held talks with Y": two who are both told by name. */
function isWithAnother({ counterparts: [one] }: Sides, { counterparts: [other] }: Sides): boolean {
  if (one === undefined || other === undefined || one.isCarried || other.isCarried) return false
  const [name, known] = [surnameOf(nameOf(one.piece)), surnameOf(nameOf(other.piece))]
  if (name === null || known === null) return false
  return name !== known || (isOffice(one.piece) && isOffice(other.piece) && textOf(one.piece) !== textOf(other.piece))
}

/** "the Prime Minister of India": told by the office alone, in capitals. */
const isOffice = ({ at, from, to }: Piece): boolean =>
  isTitleOnly(at, from, to) && /\p{Lu}/u.test(textOf({ at, from, to }))

/** Of two acts of one side in a sentence the fuller one is told: "shared its experience, holding talks with X". */
export function isPartOfOther({ act, sides }: Found, others: readonly Found[]): boolean {
  const [actor] = sides.actors
  return others.some((other) => {
    if (other.act === act) return false
    const isSame =
      actor !== undefined &&
      other.sides.actors[0] !== undefined &&
      actor.piece.from === other.sides.actors[0].piece.from
    const isEarlier = others.findIndex((one) => one.act === other.act) < others.findIndex((one) => one.act === act)
    if (act.kind === other.act.kind)
      return (
        isSame &&
        isEarlier &&
        act.clause !== other.act.clause &&
        act.kind !== 'mechanism' &&
        !act.isSpeech &&
        !isWithAnother(sides, other.sides)
      )
    const isVague = act.kind === 'information_sharing' && sides.counterparts.length === 0
    // "shared its data with Peru by video link": told by its means
    const isByMeans = act.kind === 'information_sharing' && act.clause !== null && act.clause === other.act.clause
    return (
      (isByMeans && act.status === 'held' && sharingKinds.has(other.act.kind)) ||
      (isSame && isVague && act.status === 'held' && sharingKinds.has(other.act.kind)) ||
      isOnlyNamed(act, other.act, isSame)
    )
  })
}

/** "agreed to renew the pact and to share data": the data are not all that was agreed on. */
function isOfMore({ anchor: { at }, clause }: Act, other: Act): boolean {
  const next = at.chunks[clause?.end ?? -1]
  return next?.kind === 'verb' && prolonging.test(next.lemma) && other.clause?.at !== clause?.end
}

/** "agreed to meet": the agreement is told by what was agreed on. */
const isOnlyNamed = (act: Act, other: Act, isSame: boolean): boolean =>
  act.kind === 'agreement' &&
  act.clause?.verb.lemma === 'agree' &&
  !isOfMore(act, other) &&
  other.status === 'agreed' &&
  isSame &&
  other.kind !== 'agreement'
