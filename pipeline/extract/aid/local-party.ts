import { aidNounStatus } from '../../lexicon/aid-verbs.ts'
import { storages } from '../../lexicon/nameless.ts'
import { isTeamGroup } from '../../lexicon/team-nouns.ts'
import { type Actor, actorOf } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isLandKind } from '../areas.ts'
import { isGoodsBehindGetter } from '../gifts/counted-getter.ts'
import { isSaidInTurn } from '../in-turn.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { isLargerPlaceAt, isNameAt, nominalBefore, startOfName } from '../parse/nominal.ts'
import { npAt } from '../parse/np-at.ts'
import { doerOf, partyAt } from './actors-near.ts'
import { beforeAside } from './before-aside.ts'
import { partyOfPart } from './breakdown.ts'
import { givers, isRankedAt } from './donor-list.ts'
import {
  frontedParty,
  type LocalParty,
  listBefore,
  memberParty,
  opens,
  startOfMember,
  textAt,
} from './fronted-party.ts'
import { gappedName } from './gapped-name.ts'
import { isForAmount, isPartyAlone } from './gapped-phrase.ts'
import { giverOfNoun } from './giver-of-noun.ts'
import { itemOfList } from './item-of-list.ts'
import { labelBefore, sideOfLabel } from './label-party.ts'
import { nameBehind } from './name-behind.ts'
import { objectBefore } from './object-before.ts'
import { openingBracket } from './opening-bracket.ts'
import { peopleAlong } from './people-along.ts'
import { isOfPortions, isOfShares, ownerAlone, ownerInside, portionBefore, shareHolder, shareOwner } from './portion.ts'
import { isSizeOf } from './size-of.ts'
import { isSuppliedBy, isSuppliedWith, isSupplying } from './supplying.ts'
import {
  behindTimes,
  isGivenByOther,
  isThanked,
  thankedInFront,
  thankedParty,
  thanksBefore,
  vocative,
} from './thanked-party.ts'
import { calls, isOfCall } from './turns.ts'

/** "Peru remains the biggest donor, with 3 million": of whom that is said. */
function predicated(at: AnalyzedSentence, index: number): Actor | null {
  const clause = at.clauses.find(
    ({ verb, arguments: found }) =>
      /^(?:be|remain|become|stay|top|lead|head)$/.test(verb.lemma) &&
      found[0]?.prep === null &&
      found[0].nominal.first <= index &&
      index < found[0].nominal.end,
  )
  // "the largest recipient of Peruvian help": the noun that is said of someone is the first.
  const np = clause?.arguments[0]?.nominal.members[0]?.np
  const isCommon = np !== undefined && np.areas.length === 0 && !at.tags.slice(np.from, np.to).includes('NNP')
  return clause !== undefined && isCommon ? doerOf(at, clause) : null
}

/** "Peru in Lima (20)", "Israel in Bogo (148 people)": the country whose people are there, by the bracket behind. */
function countryInPlace(at: AnalyzedSentence, open: number): Actor | null {
  const [np, prep] = [npAt(at, open - 3), textAt(at, open - 2)]
  const [area] = np?.areas ?? []
  const isCountry = area !== undefined && isLandKind(area.areaKind) && area.form === 'name' && area.to === np?.to
  return isCountry && /^(?:in|at|near)$/.test(prep) && opens(at, open - 4)
    ? actorOf({ at, from: area.from, to: area.to })
    : null
}

/** "Peru (a team of 76)", "Chile (two teams with 22 members)", "Cuba (44 cars and 139 nurses)": the figure's phrase fills the bracket so far. */
function isInOwnBracket(at: AnalyzedSentence, open: number, index: number): boolean {
  for (let i = open + 1; i < index; i++) {
    const chunk = at.chunks[i]
    const isLink =
      i > open + 1 && i === index - 1 && /^(?:and|,)$/.test(textAt(at, i)) && npAt(at, open + 1)?.number != null
    if (chunk?.kind !== 'np' && chunk?.kind !== 'prep' && !isLink) return false
  }
  return true
}

/** "from the depot in Lima (20 tents)": what the depot sent, not the city. */
function isStorage({ chunks, tokens }: AnalyzedSentence, open: number): boolean {
  const [np, prep] = [chunks[open - 3], chunks[open - 2]]
  return prep?.kind === 'prep' && np?.kind === 'np' && storages.has(tokens[np.head]?.lower ?? '')
}

/** "another $200,000", "a token $200" */
const opensAmount = ({ tokens, tags }: AnalyzedSentence, { from, to }: NounPhrase): boolean =>
  (to === from + 1 && tokens[from]?.lower === 'another') ||
  (to === from + 2 && /^an?$/.test(tokens[from]?.lower ?? '') && tags[from + 1] !== 'NNP')

const loads = /^(?:load|cargo|batch|lot|planeload|shipload|truckload)$/

/** "; Peru, a team of 34", "; Chile, with a grant of 3 million"; not "; Quito, a city of 3 million". */
function isOfWhole(at: AnalyzedSentence, whole: LocalParty, index: number): boolean {
  const head = at.chunks[index]
  const noun = head?.kind === 'np' ? at.tokens.slice(head.from, head.to).map(({ lower }) => lower) : []
  if (whole.by === 'with') return textAt(at, index - 2) === ','
  return (
    whole.by === 'gap' ||
    (/^(?:item|from|label)$/.test(whole.by) &&
      (isTeamGroup(noun.at(-1) ?? '') || loads.test(noun.at(-1) ?? '') || aidNounStatus(noun.at(-1) ?? '') !== null))
  )
}

/** "; Peru and Chile 10 million each": all of a list of names, where each gives as much. */
function givingEach(at: AnalyzedSentence, index: number): Actor | null {
  const amount = at.chunks[index]
  if (amount?.kind !== 'np' || amount.number?.each !== true) return null
  let first = index - 1
  while (/^(?:and|,)$/.test(textAt(at, first - 1)) && isNameAt(at.chunks, first - 2)) first -= 2
  const isList = first < index - 1 && isNameAt(at.chunks, index - 1) && textAt(at, index - 2) === 'and'
  if (!isList || !opens(at, first - 1)) return null
  const names = at.chunks.slice(first, index).flatMap(({ kind, from, to }) => (kind === 'np' ? [{ at, from, to }] : []))
  const [opening, last] = [names[0], names.at(-1)]
  return opening === undefined || last === undefined ? null : actorOf({ at, from: opening.from, to: last.to }, names)
}

/** "gave Lima, Peru 20 tents": the country says where the town is, and gives nothing. */
const startOfGetter = ({ chunks }: AnalyzedSentence, first: number): number =>
  chunks[first - 3]?.kind === 'verb' && isLargerPlaceAt(chunks, first) ? first - 2 : first

/** "alone", "for its part", "later": what may stand between a name and its amount. */
const besideName = /^(?:alone|for|its|their|his|her|part|also|too|later|then|meanwhile|already|again)$/

/** "Peru: 20 tents", "Peru ($3m)", "Peru, with 3 million", "Chile 300", "gave Peru 20 tents", "thank Peru for 20 tents". */
export function localParty(at: AnalyzedSentence, index: number, clause: Clause | null): LocalParty | null {
  const before = textAt(at, index - 1)
  // "gave 1 million, and Peru another $200,000"
  const more = at.chunks[index - 1]
  if (more?.kind === 'np' && opensAmount(at, more)) return localParty(at, index - 1, clause)
  // "12 countries gave, Peru alone 3 million", "Peru for its part 3 million"
  if (more?.kind === 'adv' && besideName.test(more.text)) return localParty(at, index - 1, clause)
  // "Peru, with a grant of 3 million", "Peru sent a ship; Chile a team of 34"
  if (isSizeOf(at, index)) {
    const whole = localParty(at, index - 2, clause)
    if (whole !== null && isOfWhole(at, whole, index - 2)) return whole
  }
  const part = partyOfPart(at, index)
  if (part !== null) return part
  const giver = giverOfNoun(at, index)
  if (giver !== null) return { actor: giver, by: 'from' }
  const owner = ownerInside(at, index) ?? ownerAlone(at, index)
  if (owner !== null)
    return { actor: owner, by: isOfPortions(at, index) ? 'to' : isOfShares(at, index) ? 'share' : 'from' }
  // "gave clinics in Fiji and Tonga 20 tents"
  if (isGoodsBehindGetter(at, index)) return null
  const behind = nameBehind(at, index)
  if (behind !== null) return { actor: behind, by: 'gap' }
  const portion = portionBefore(at, index)
  if (portion !== null) return { actor: portion, by: 'to' }
  const isNextOwner = before === 'to' && shareHolder(at, index - 2) !== null
  const share = isNextOwner ? null : shareOwner(at, index)
  if (share !== null) return { actor: share, by: 'share' }
  const found = (actor: Actor | null, by: LocalParty['by']): LocalParty | null =>
    actor === null ? null : { actor, by }
  if (/^[:–—-]$/.test(before)) return found(labelBefore(at, index - 1), sideOfLabel(at, index - 1))
  // "Peru, its engineers, 40 of them": over the noun that the number counts
  const noun = at.chunks[index - 2]
  const isOverNoun = before === ',' && textAt(at, index - 3) === ',' && noun?.kind === 'np' && !noun.isName
  const item =
    before === ','
      ? (itemOfList(at, index - 1) ?? (isOverNoun && noun.number === null ? itemOfList(at, index - 3) : null))
      : null
  if (item !== null) return found(item, 'item')
  const open = openingBracket(at, index)
  if (open > 0 && isStorage(at, open)) return null
  if (open > 0 && (before === '(' || isInOwnBracket(at, open, index)))
    return found(
      countryInPlace(at, open) ?? memberParty(at, startOfMember(at, open - 1), open) ?? partyAt(at, open - 1),
      'bracket',
    )
  // "with 5 million going to Peru": the amount is the subject of what follows.
  const next = at.chunks[index + 1]
  if (before === 'with' && next?.kind === 'verb' && next.form === 'gerund') return null
  // "put down in Lima with 20 tents", "set off for Lima with 20 tents": where they land, not whose they are.
  // "approved 3 million for Peru, with 1 million for roads"
  const last = textAt(at, index - 2) === ',' ? index - 3 : index - 2
  const held = isLargerPlaceAt(at.chunks, last) ? last - 2 : last
  const holder = startOfMember(at, held)
  // "put in at Lima and Quito with 20 tents"
  const isPair = last === index - 2 && textAt(at, holder - 1) === 'and' && isNameAt(at.chunks, holder - 2)
  const holding = textAt(at, (isPair ? startOfMember(at, holder - 2) : holder) - 1)
  // "has reached Lima with 20 tents"
  const arriving = at.chunks[holder - 1]
  if (before === 'with' && arriving?.kind === 'verb' && /^(?:reach|enter|leave)$/.test(arriving.lemma)) return null
  if (before === 'with' && (/^(?:in|at|to|into|for|towards?|off|near)$/.test(holding) || isSuppliedBy(clause, holding)))
    return null
  // "presented them with 20 tents"
  const paired = at.chunks[index - 2]
  // "met Peru's request with 20 tents"
  // "led the list of donors with 3 million"
  const head = paired?.kind === 'np' ? (at.tokens[paired.head]?.lower ?? '') : ''
  const first = startOfName(at.chunks, index - 2)
  const caller = { prep: textAt(at, first - 1), nominal: { members: [], first, end: index - 1 } }
  const isCall = calls.test(head) || givers.test(head) || isOfCall(at, caller)
  const isCrew = isTeamGroup(head) && textAt(at, first - 1) === 'from'
  // "sent a field hospital with 260 staff"
  if (peopleAlong(at, index) !== null) return null
  if (before === 'with' && paired?.kind === 'np' && (paired.isPronoun || isCall || isCrew)) return null
  if (before === 'with' || isRankedAt(at, index)) {
    const end = textAt(at, index - 2) === ',' ? index - 2 : index - 1
    // "supplied clinics in Fiji and Tonga with 20 tents"
    const placed = before === 'with' ? objectBefore(at, end, isSupplying) : null
    if (placed !== null) return found(placed, 'indirect')
    // "presented Fiji and Tonga with 20 tents"
    const isSupplied = end === index - 1 && textAt(at, end - 2) === 'and' && isSuppliedWith(at, end - 1)
    if (isSupplied) return found(listBefore(at, end), 'indirect')
    const first = startOfMember(at, end - 1)
    // "supplied the hospital in Lima with 20 tents"
    const single = textAt(at, end - 2) === 'of' ? partyAt(at, end - 1) : memberParty(at, first, end)
    const by = holding === 'from' && first === holder ? 'from' : 'with'
    return found(predicated(at, end - 1) ?? (isSaidInTurn(at) ? listBefore(at, end) : single), by)
  }
  // "Peru spoke of 3 million, Chile of 2 million"; not "assured Chad and Mali of 2 million"
  const isFollowing = at.numbers.some(({ to }) => to <= (paired?.from ?? 0))
  if (before === 'of' && isFollowing && isPartyAlone(at, index - 2)) return found(partyAt(at, index - 2), 'gap')
  // "the gift by Peru of 20 tents and by Chile of 30 beds"
  if (before === 'of' && isFollowing && textAt(at, index - 3) === 'by') return found(partyAt(at, index - 2), 'from')
  // "Peru stands for 3 million, and Chile for 2 million"
  if (before === 'for' && isPartyAlone(at, index - 2) && isForAmount(at, index - 3))
    return found(partyAt(at, index - 2), 'gap')
  // "India, whose 3 million came first"
  if (more?.kind === 'wh' && more.text === 'whose')
    return found(partyAt(at, textAt(at, index - 2) === ',' ? index - 3 : index - 2), 'from')
  if (before === 'for' && textAt(at, index - 2) === ',') {
    const named = vocative(at, index - 3)
    if (named !== null) return found(named, 'thanks')
  }
  if (before === 'for' && (isThanked(at, index) || thanksBefore(at, index) >= 0)) {
    const thanked = thankedInFront(at, thanksBefore(at, index)) ?? thankedParty(at, behindTimes(at, index - 1))
    if (!isGivenByOther(at, index, thanked)) return found(thanked, 'thanks')
  }
  if (before === 'to' || before === 'at') {
    const holder = shareHolder(at, index - 2)
    const by = isOfPortions(at, index) ? 'to' : isOfShares(at, index) ? 'share' : 'from'
    if (before === 'to' || holder !== null) return found(holder, by)
  }
  // "Peru gave five and that of Chile two"
  if (textAt(at, index - 2) === 'of' && textAt(at, index - 3) === 'that') return found(partyAt(at, index - 1), 'from')
  const aside = before === ',' ? beforeAside(at, index - 1) : -1
  // "; Peru, from Lima, 20 tents"
  const isItem = aside >= 0 && /^[:;]$/.test(textAt(at, startOfMember(at, aside) - 1))
  // "and by Chile, itself poor, 30"
  const fronted = isItem
    ? null
    : (frontedParty(at, before === ',' ? index - 1 : index) ?? (aside < 0 ? null : frontedParty(at, aside + 1)))
  if (fronted !== null) return fronted
  const gapped = aside < 0 && before !== 'of' ? gappedName(at, index) : null
  if (gapped !== null) return { actor: gapped, by: 'gap' }
  if (aside >= 0) {
    const first = startOfMember(at, aside)
    return opens(at, first - 1) ? found(memberParty(at, first, aside + 1), 'gap') : null
  }
  const both = givingEach(at, index)
  if (both !== null) return { actor: both, by: 'gap' }
  const start = startOfGetter(at, startOfMember(at, index - 1))
  const party = memberParty(at, start, index)
  if (party === null) return null
  // "gave Peru and Chile 20 tents"
  const list = nominalBefore(at.chunks, index)
  const isNames = list !== null && list.members.length > 1 && list.members.every(({ np }) => np.number === null)
  if (isNames && at.chunks[list.first - 1]?.kind === 'verb') return found(listBefore(at, index), 'indirect')
  if (at.chunks[start - 1]?.kind === 'verb' || (clause !== null && clause.at === start - 1))
    return found(party, 'indirect')
  return opens(at, start - 1) ? found(party, 'gap') : null
}
