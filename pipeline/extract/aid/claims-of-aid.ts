import type { Claim } from '../../claim.ts'
import type { FrameInput } from '../frames/frame.ts'
import { claimOfGift } from '../gifts/claims-of-gift.ts'
import { withHome } from '../gifts/home-of-body.ts'
import type { GiftOfItem } from '../gifts/merge-gifts.ts'
import { isOwnStaff, withCountryOf } from '../gifts/sides.ts'
import type { Item } from '../items.ts'
import { apartFromCarried, hasOwnName, isAtHome } from './at-home.ts'
import { withOriginOf } from './goods-origin.ts'
import { spread } from './shared-out.ts'
import type { Told } from './told.ts'

/** The rows of a figure: one, or one for each of those who give or get it each, of each thing that it counts. */
export function claimsOfAid(input: FrameInput, one: Told): Claim[] {
  const { item } = one.figure
  const each = item.each ?? []
  return (each.length > 0 ? each : [item]).flatMap((thing) => claimsOfThing(input, one, { ...item, ...thing }))
}

function claimsOfThing(input: FrameInput, one: Told, item: Item): Claim[] {
  const { figure, telling } = one
  const { basis, pairs } = spread(one)
  const { from, to } = figure.number
  return pairs
    .map(({ donor, recipient }) => ({ donor: withOriginOf(item, donor, recipient.actor), recipient }))
    .map(apartFromCarried)
    .filter(({ donor, recipient }) => !isAtHome(donor.actor, recipient.actor) && !isOwnStaff(recipient.actor))
    .map(({ donor, recipient }) => {
      const gift: GiftOfItem = {
        donor: donor.actor,
        recipient: recipient.actor,
        intermediary: null,
        items: [item],
        item,
        status: telling.status,
        anchor: (item.number === null ? item.piece : null) ?? { at: input.at, from, to },
        basis,
        rule: telling.rule,
      }
      // "the embassy's gift": of the country that the paragraph told to give; each of a list has its own.
      const isOther = one.sides.isLocal && donor.actor !== null && hasOwnName(donor.actor)
      const known = isOther ? null : (input.discourse.donor ?? input.discourse.headingDonor)
      const { discourse } = input
      const giver = withHome(withCountryOf(donor, known, recipient.actor), recipient.actor, discourse)
      return claimOfGift(input, gift, giver, recipient)
    })
}
