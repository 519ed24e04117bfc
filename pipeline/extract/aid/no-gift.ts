import { countedNouns, economicNouns, producedNouns, travelNouns } from '../../lexicon/indicator-words.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { isTeamField, isTrade } from '../../lexicon/team-nouns.ts'
import type { Actor } from '../actors.ts'
import { isBudgetPassed } from '../budget-passed.ts'
import { buysMost } from '../estimates/buys-most.ts'
import type { Item } from '../items.ts'
import { namesNothingHanded } from '../nothing-handed.ts'
import { lowerWords, type Piece } from '../piece.ts'
import { isBusiness } from './business.ts'
import { headNoun } from './head-noun.ts'
import { isEachOf } from './no-count-of-gifts.ts'
import { isOwedOrIdle } from './owed-or-idle.ts'
import { isPrivateMatter } from './private-matters.ts'

/** Economic nouns that stand for people or firms, who do give. */
const givers = new Set(
  'sector industry business manufacturing construction agriculture farming mining retail fund worker customer visitor tourist holidaymaker traveller traveler passenger consumer guest investment factory plant hotel component'.split(
    ' ',
  ),
)

const lastNoun = (piece: Piece): string => singularOf(lowerWords(piece).at(-1) ?? '')

/** "Exports", "Airline debt": figures of an economy, who hand nothing over; a name is someone. */
function isQuantity(actor: Actor | null): boolean {
  if (actor === null) return false
  const { at, from, to } = actor.piece
  const prep = at.tags.slice(from, to).indexOf('PREP')
  // "Peru's exports to Chile" end in a name, and are no one.
  if (at.tags[(prep > 0 ? from + prep : to) - 1] === 'NNP') return false
  const noun = headNoun(actor.piece)
  return (economicNouns.has(noun) || producedNouns.has(noun) || countedNouns.has(noun)) && !givers.has(noun)
}

const sectors =
  /^(?:tourism|sector|industry|mining|agriculture|farming|manufacturing|construction|retail|fishing|trade|mine)$/

/** "Tourism contributed 3 billion to GDP", "the mines brought 2 million to the treasury": what an economy is made of gives nothing. */
function isPartOfEconomy(donor: Actor | null, recipient: Actor | null): boolean {
  const whole = recipient === null ? '' : headNoun(recipient.piece)
  if (/^(?:gdp|gnp|product|output)$/.test(whole)) return true
  if (donor === null) return /^(?:budget|treasury|exchequer|coffer)$/.test(whole)
  return sectors.test(headNoun(donor.piece)) && /^(?:economy|budget|coffer|treasury|exchequer|revenue)$/.test(whole)
}

const guests = new Set(
  'visitor tourist guest holidaymaker traveller traveler passenger pilgrim trekker shopper'.split(' '),
)

/** "Trekkers bring the valley 40 million dollars a year": what guests spend. */
function isSpentByGuests({ number }: Item, donor: Actor | null): boolean {
  if (donor === null || number?.kind !== 'money' || !guests.has(headNoun(donor.piece))) return false
  const { tokens, clauses } = donor.piece.at
  const words = tokens.slice(number.to, number.to + 3).map(({ lower }) => lower)
  const isBrought = clauses.some(({ verb }) => /^(?:bring|leave)$/.test(verb.lemma) && verb.to <= number.from)
  return isBrought && /\b(?:an?|each|every|per) (?:year|season|month|week|day)\b/.test(words.join(' '))
}

const travellers = new Set(['person', 'visit', 'night', 'booking'])

/** What is found between people or things, and handed over to none. */
const relations = new Set('link connection tie contact trace clue match relation similarity exposure'.split(' '))

const ruined = /^(?:damaged|destroyed|ruined|wrecked|toppled|flooded|burnt|burned|collapsed|sunken)$/

/** "68 damaged boats": what a storm has left, and no one gives. */
const isRuined = ({ piece }: Item): boolean => piece !== null && lowerWords(piece).some((word) => ruined.test(word))

const mostShots = 4

/** "have had their second dose", "a million people have received two doses": what was put into someone's arm. */
function isShotOfOne({ number, piece, unit }: Item, noun: string, recipient: Actor | null): boolean {
  // "received two doses each of the vaccine"
  const isOfEach = piece?.at.tokens[piece.from]?.lower === 'each' && piece.at.tokens[piece.from + 1]?.lower === 'of'
  if (number === null && isOfEach) return true
  if (number === null) return /^(?:dose|shot|jab|booster)$/.test(noun) && piece?.at.tokens[piece.to - 1]?.lower === noun
  const isFew =
    (number.low ?? number.high ?? 0) <= mostShots && (unit === 'dose' || /^(?:dose|shot|jab|booster)$/.test(noun))
  const isOfPeople = recipient?.areas.some(({ form }) => form === 'people') === true
  return isFew && recipient !== null && (isOfPeople || isPeopleNoun(headNoun(recipient.piece)))
}

const companies = new Set(['delegation', 'entourage', 'retinue', 'suite'])

const isNoneOf = ({ number, piece }: Item): boolean =>
  number === null &&
  piece !== null &&
  (/^(?:neither|nor)$/.test(piece.at.tokens[piece.from]?.lower ?? '') ||
    piece.at.tokens[piece.from - 1]?.lower === 'nor')

/** "flew 41 missions": what a plane does. */
const isFlown = ({ at, from, to }: Piece, noun: string): boolean =>
  /^(?:missions?|sort(?:ie|ies))$/.test(noun) &&
  at.tokens.slice(Math.max(0, from - 3), to).some(({ lower }) => /^(?:fl(?:y|ies|ew|own|ying))$/.test(lower))

/** "six delegations of medics" */
const isOfTrade = ({ at: { tokens }, to }: Piece): boolean =>
  tokens[to]?.lower === 'of' && tokens.slice(to + 1, to + 4).some(({ lower }) => isTrade(lower))

/** "received a delegation of eleven", "14 delegations": of no trade that could help. */
const isOfUnknown = ({ piece, number }: Item): boolean =>
  number === null ||
  (piece !== null &&
    !lowerWords(piece).some((word) => isTrade(word) || isTeamField(word)) &&
    (piece.to > number.from
      ? piece.at.tokens[piece.to - 1]?.lower === 'delegations' && !isOfTrade(piece)
      : !/^(?:N|ADJ)$/.test(piece.at.tags[number.to] ?? '') ||
        /^(?:members?|people|persons)$/.test(piece.at.tokens[number.to]?.lower ?? '')))

/** "the president came with a delegation of 25": who only travels along helps no one. */
const isCompany = (item: Item, noun: string): boolean => companies.has(singularOf(noun)) && isOfUnknown(item)

const buyers = /^(?:importer|retailer|buyer)$/

/** "Poland bought most (12 billion), Denmark came second with 9": the list goes on with what was bought. */
const isRankOfBuyers = ({ at, from }: Piece): boolean =>
  buysMost(at).some(({ verb }) => /^(?:buy|purchase|order|import)$/.test(verb.lemma) && verb.to <= from)

/** "Importers flew in 3 million masks": what they have bought; they give only to someone. */
const isBought = (donor: Actor | null, recipient: Actor | null): boolean =>
  donor !== null &&
  recipient === null &&
  (buyers.test(headNoun(donor.piece)) || isRankOfBuyers(donor.piece)) &&
  !donor.piece.at.clauses.some(({ verb }) => /^(?:donate|give|contribute)$/.test(verb.lemma))

/** "announced 3,000 job cuts", "400 dismissals" */
const reductions =
  /^(?:cuts?|cutbacks?|layoffs?|lay-offs?|redundanc(?:y|ies)|dismissals?|sackings?|furloughs?|cancellations?)$/

/** "1.7 million holidaymakers", "minus 50", what debts bring: nothing that anyone gives. */
export function isNoGift(item: Item, donor: Actor | null, recipient: Actor | null): boolean {
  if ((item.number?.low ?? 0) < 0 || isQuantity(donor) || isPartOfEconomy(donor, recipient)) return true
  if (isBought(donor, recipient) || isSpentByGuests(item, donor) || isPrivateMatter(item, donor, recipient)) return true
  if (isBusiness(item, donor, recipient) || isOwedOrIdle(item, donor, recipient)) return true
  if (recipient === null && donor !== null && item.number !== null && isBudgetPassed(donor.piece.at, item.number))
    return true
  const noun = item.piece === null ? '' : lastNoun(item.piece)
  const isLess = noun !== '' && reductions.test(noun)
  if (isLess || isCompany(item, noun) || relations.has(noun) || isRuined(item)) return true
  if (isShotOfOne(item, noun, recipient)) return true
  // "sent neither dogs nor men", "flew 40 missions"
  if (item.piece !== null && (isNoneOf(item) || isFlown(item.piece, noun))) return true
  if (item.piece !== null && namesNothingHanded(item.piece)) return true
  // "rolled out the red carpet for the president"
  if (noun === 'carpet' && item.piece !== null && lowerWords(item.piece).includes('red')) return true
  if (travellers.has(travelNouns.get(noun) ?? '') && (item.number?.low ?? 0) >= 1000) return true
  // "shipped out 2 million tonnes": to no one, and of what it does not say
  return item.piece === null && item.unit === 'ton' && recipient === null && (item.number?.low ?? 0) >= 1e5
}

/** "gave each clinic 20 beds", "each of the five schools 20 desks": one of those who get something, and no thing. */
export function isEachGetter({ number, piece, category }: Item): boolean {
  if (category !== 'facility' || piece === null) return false
  const isEach = /^(?:each|every)$/.test(piece.at.tokens[piece.from]?.lower ?? '')
  return number === null ? isEach : isEachOf(piece.at, number.from)
}
