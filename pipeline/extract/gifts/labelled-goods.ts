import { type Actor, actorOf } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isCountry } from '../areas.ts'
import type { Discourse } from '../discourse.ts'
import { itemsOf } from '../items.ts'
import { isComma, nominalAt } from '../parse/nominal.ts'
import { hasWord, wordMatch } from '../word-test.ts'
import type { Gift, GiftStatus } from './gift.ts'
import { isPlain } from './listed-gifts.ts'
import { actorFrom } from './roles.ts'

const isOfTrade = wordMatch(
  /^(?:imports?|exports?|trade|markets?|menus?|recipes?|sales?|dish(?:es)?|needs?|needed|wanted|missing|lacking|shortages?)$/,
)

/** Countries that are read as the town of the same name. */
const cityStates = /^(?:SGP|MCO|DJI|LUX)$/

/** "Chile: …": a country alone before the first colon. */
function labelOf({ chunks }: AnalyzedSentence): string | null {
  const [np, colon] = chunks
  const isColon = colon?.kind === 'punct' && colon.text === ':'
  if (np?.kind !== 'np' || !isColon || np.number !== null) return null
  const [area] = np.areas
  const isAlone = area?.form === 'name' && area.to === np.to
  return isAlone && (isCountry(area) || cityStates.test(area.iso3 ?? '')) ? area.iso3 : null
}

/** Where the team went whose journey the paragraph told last: "Who has come to Samoa: …". */
function hostOfTeam({ travel }: Discourse): Actor | null {
  const [key] = [...(travel?.told ?? [])].findLast(([, { isOfTeam }]) => isOfTeam) ?? []
  const place = travel?.settings.get(key?.split(' ').at(-1) ?? '')?.place
  return place === undefined ? null : actorOf(place.piece)
}

/** Who gets what the gifts told so far give: null where no one is named, undefined where none was told and no list of givers opened. */
function getterSoFar(discourse: Discourse): Actor | null | undefined {
  const { aid, giftList } = discourse
  const host = hostOfTeam(discourse)
  if (aid !== null) return aid.recipient ?? giftList?.other ?? host
  return giftList?.side === 'donor' ? giftList.other : (host ?? undefined)
}

/** How far the gifts told so far are: "Pledges for Samoa. Chile: tents"; null where they are only asked for or sold. */
const statusSoFar = ({ aid }: Discourse): GiftStatus | null => {
  const status = aid?.status ?? 'delivered'
  return status === 'called_for' || status === 'exported' ? null : status
}

/** "Help for Samoa. Peru: 40 nurses. Chile: tents, enough for 300.": in a list of gifts, goods without a number behind the name of their giver. */
export function findLabelledGoods(at: AnalyzedSentence, discourse: Discourse): Gift[] {
  const iso3 = labelOf(at)
  const getter = iso3 === null ? undefined : getterSoFar(discourse)
  if (getter === undefined || at.clauses.some(({ verb }) => verb.form === 'finite')) return []
  if ([getter, discourse.recipient, discourse.headingRecipient].some((one) => one?.iso3 === iso3)) return []
  const status = statusSoFar(discourse)
  if (status === null || hasWord(at.tokens, isOfTrade)) return []
  const [giver, goods] = [nominalAt(at.chunks, 0), nominalAt(at.chunks, 2)]
  const end = at.chunks[goods?.end ?? 0]
  if (giver === null || goods === null || !(end === undefined || isComma(end) || end.kind === 'punct')) return []
  const items = itemsOf(at, goods).filter(isPlain)
  const from = at.chunks[2]?.from ?? 0
  return items.length === 0
    ? []
    : [
        {
          donor: actorFrom(at, giver),
          recipient: discourse.recipient === null ? getter : null,
          intermediary: null,
          items,
          status,
          anchor: { at, from, to: from + 1 },
          basis: 'total',
          rule: 'gift-list',
        },
      ]
}
