import { pricedGoods, travelNouns } from '../../lexicon/indicator-words.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { traders } from '../../lexicon/trades.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { AreaMention } from '../areas.ts'
import { startOfName, wordBefore } from '../areas.ts'
import { isOwner } from './is-owner.ts'
import type { Measure } from './measure.ts'
import { wordsOf } from './quantity.ts'

const inbound = new Set([
  'travel',
  'tourism',
  'tourist',
  'remittance',
  'transfer',
  'money',
  'damage',
  'loss',
  'cost',
  'inflow',
  'flow',
])
export const isInbound = (word: string): boolean => inbound.has(singularOf(word)) || travelNouns.has(singularOf(word))

const peopleOf = new Set(
  'tourist visitor customer traveller traveler buyer holidaymaker guest student passenger shopper demand arrival visit trip tour night overnight stay booking reservation'.split(
    ' ',
  ),
)
export const skipped = new Set([
  'developing',
  'emerging',
  'wider',
  'rest',
  'the',
  'both',
  'mainland',
  'neighbouring',
  'neighboring',
])

/** "exports from Peru" leave it; "arrivals from Peru" come to another place. */
const outbound = new Set([
  'export',
  'exports',
  'shipments',
  'deliveries',
  'supplies',
  'losses',
  'output',
  'outflow',
  'outflows',
  'flight',
  'flights',
  'withdrawals',
])

/** "losses of orders from Peru": what is lost would have come from there. */
const comingIn = /^(?:orders?|bookings?|visitors?|tourists?|arrivals?|customers?|guests?)$/

const investing = /^(?:investment|investments|fdi)$/
const isFirm = ({ tokens }: AnalyzedSentence, i: number): boolean =>
  /^(?:firms?|companies|company|investors?|banks?|capital|makers?|carmakers?|groups?)$/.test(tokens[i]?.lower ?? '')

/** "Peru's investment in Chile", "Uzbek direct investment in Kazakhstan": whose money it is, of a flow that another country gets. */
function isInvestor({ tokens, areas }: AnalyzedSentence, { to, form, iso3 }: AreaMention): boolean {
  const owned = tokens[to]?.lower === "'s" ? to + 1 : form === 'demonym' ? to : -1
  const noun = [owned, owned + 1, owned + 2].find((i) => i >= to && investing.test(tokens[i]?.lower ?? ''))
  const prep = tokens[(noun ?? -2) + 1]?.lower
  if (noun === undefined || owned < 0) return false
  return (
    /^(?:in|into|to|across)$/.test(prep ?? '') &&
    areas.some((one) => one.iso3 !== iso3 && one.from > noun + 1 && one.from <= noun + 4)
  )
}

/** "ASEAN countries": the noun behind the name of a group. */
export const isPlaceNoun = ({ tokens }: AnalyzedSentence, i: number): boolean =>
  /^(?:countries|states|nations|economies|members)$/.test(tokens[i]?.lower ?? '')

/** "to Chile (-13) and Peru": what stands in brackets is no part of the row. */
function beforeBracket({ tokens }: AnalyzedSentence, end: number): number {
  if (tokens[end - 1]?.text !== ')') return end
  for (let i = end - 2; i > Math.max(0, end - 8); i--) if (tokens[i]?.text === '(') return i
  return end
}

/** Token before an area, or before the row that it stands in ("to Chile and Peru"). */
function beforeRow(at: AnalyzedSentence, area: AreaMention): number {
  let { from } = area
  for (;;) {
    let i = from - 1
    while (skipped.has(at.tokens[i]?.lower ?? '')) i--
    // "Visitors from Chile, Peru's biggest market, fell": the owner of an apposition is of no row.
    if (at.tokens[i]?.text === ',' && from === area.from && at.tokens[area.to]?.lower === "'s") return i
    const isJoined = /^(?:and|or|,)$/.test(at.tokens[i]?.lower ?? '')
    const end = isJoined ? beforeBracket(at, i) : i
    const first = isJoined
      ? at.areas.find(({ to }) => to === end || (to === end - 1 && isPlaceNoun(at, end - 1)))
      : undefined
    if (first === undefined) return i
    from = first.from
  }
}

/** "Georgia sent Russia 12 percent less wine": whoever stands right behind the verb gets it. */
export const isReceiver = (area: AreaMention, { clause, quantity }: Measure): boolean =>
  clause !== null &&
  /^(?:send|sell|ship|supply|export|deliver)$/.test(clause.verb.lemma) &&
  !clause.verb.passive &&
  area.form === 'name' &&
  area.from >= clause.verb.to &&
  area.from - clause.verb.to <= 1 &&
  wordsOf(quantity)[0] === 'exports'

/** "Chile's exporters lost 3 million in Peru": where traders of another country lose their sales. */
export const isMarketOfLoss = (
  at: AnalyzedSentence,
  area: AreaMention,
  { clause, quantity, direction }: Measure,
  losers: readonly AreaMention[],
): boolean =>
  direction === 'decrease' &&
  wordsOf(quantity)[0] === 'losses' &&
  clause !== null &&
  area.from >= clause.verb.to &&
  wordBefore(at.tokens, area.from) === 'in' &&
  traders.has(at.tokens[clause.verb.from - 1]?.lower ?? '') &&
  losers.some(({ iso3 }) => iso3 !== null && iso3 !== area.iso3)

/** What those who work abroad send. */
const moneyHome = /^(?:remittances?|transfers|money|flows|earnings|funds)$/

/** "Tajiks in Russia", "Kyrgyz workers in Russia": where people of another country are. */
export const isHost = ({ areas, tokens }: AnalyzedSentence, area: AreaMention): boolean => {
  const prep = startOfName(tokens, area.from) - 1
  if (!/^(?:in|across)$/.test(tokens[prep]?.lower ?? '')) return false
  // "migrants in Russia", "those in Russia"
  if (/^(?:migrants|emigrants|expatriates|those)$/.test(tokens[prep - 1]?.lower ?? '')) return true
  return areas.some(
    ({ to, form }) =>
      (to === prep && form === 'people') ||
      (to === prep - 1 && form !== 'name' && workers.test(tokens[to]?.lower ?? '')),
  )
}
const workers =
  /^(?:workers|migrants|labourers|laborers|nurses|maids|sailors|seafarers|expatriates|emigrants|nationals|citizens|families)$/

/** "Tajiks (working) in Russia sent home": where money sent home is earned. */
export function isEarnedAt(at: AnalyzedSentence, area: AreaMention, words: readonly string[]): boolean {
  if (!moneyHome.test(words[0] ?? '')) return false
  const i = beforeRow(at, area)
  const isThere = at.tokens[i]?.lower === 'in' && /^(?:working|living|employed)$/.test(at.tokens[i - 1]?.lower ?? '')
  // "money sent home by workers in Italy"
  const isByPeople =
    at.tokens[i]?.lower === 'in' && isNamedPeople(at, i) && /^(?:from|by|of)$/.test(at.tokens[i - 2]?.lower ?? '')
  return (isThere && /^remittances?$/.test(words[0] ?? '')) || isByPeople || isHost(at, area)
}

/** "nights spent by Romanians": who they are. */
export const isGuest = (at: AnalyzedSentence, { from, form }: AreaMention, words: readonly string[]): boolean =>
  form === 'people' && wordBefore(at.tokens, from) === 'by' && words.some((word) => travelNouns.has(singularOf(word)))

/** "visitors to Peru", "who came to Peru" */
const isGoingThere = (word: string): boolean =>
  travelNouns.has(singularOf(word)) ||
  /^(?:came|come|coming|travelled|travel|traveling|travelling|flew|fly|flying|sailing|heading)$/.test(word)

/** "Japan's car sales in China", "sales by German firms in Peru", "sales of Chilean wine in Peru": where an owner of another country sells. */
function isMarket(at: AnalyzedSentence, area: AreaMention, words: readonly string[]): boolean {
  if (!words.some((word) => /^(?:sales|turnover)$/.test(word))) return false
  const i = beforeRow(at, area)
  return at.areas.some(({ from, to, iso3, form }) => {
    if (to > i || i - to > 6 || iso3 === null || iso3 === area.iso3) return false
    const isOwner = at.tokens[to]?.lower === "'s"
    const isSeller = at.tokens[from - 1]?.lower === 'by' && isFirm(at, to)
    const isNear = at.tokens.slice(to, i).every(({ kind, text }) => kind === 'word' || text === "'s")
    const isOfGoods = form === 'demonym' && at.tags[to] === 'N'
    return (isOwner || isSeller || isOfGoods) && isNear
  })
}

/** "workers", "Tajiks": those who stand before a token. */
const isNamedPeople = ({ tokens, areas }: AnalyzedSentence, end: number): boolean =>
  isPeopleNoun(tokens[end - 1]?.lower ?? '') || areas.some(({ to, form }) => to === end && form === 'people')

/** "from Peru", "to Peru" (of goods), "Peruvian tourists", "trade with Peru": the other side. */
export function isOtherSide(
  at: AnalyzedSentence,
  area: AreaMention,
  words: readonly string[],
  isHead: boolean,
): boolean {
  // "global passenger demand"
  if (area.areaId === 'world') return false
  // "the American trade deficit": whose it is
  const isOfPeople =
    area.form !== 'name' && at.tokens.slice(area.to, area.to + 2).some(({ lower }) => balances.test(lower))
  if (isOfPeople) return false
  const i = beforeRow(at, area)
  const prep = at.tokens[i]?.lower
  // "takes 2 points from Peru's growth"
  // "looks for 7 percent from China": who is to grow
  if (prep === 'from' && words.includes('growth') && (isHead || isOwner(at, area))) return false
  // "three million jobs from the Peruvian economy"
  if (prep === 'from' && /^(?:jobs?|posts?)$/.test(words[0] ?? '')) return false
  // "Rubber from Peru brought 3 million"
  if (prep === 'from' && words[0] === 'earnings' && pricedGoods.has(singularOf(at.tokens[i - 1]?.lower ?? '')))
    return false
  // "tourists stayed away from Egypt": where they would have gone
  if (prep === 'from' && at.tokens[i - 1]?.lower === 'away') return false
  if (prep === 'from')
    return (
      (!words.some((word) => outbound.has(word)) || words.some((word) => comingIn.test(word))) &&
      !(area.form === 'people' && moneyHome.test(words[0] ?? ''))
    )
  if (prep === 'on')
    return /^(?:rely|relies|relied|relying|reliant|depends?|depended|depending|dependent|dependen[ct]e|reliance)$/.test(
      at.tokens[i - 1]?.lower ?? '',
    )
  if (prep === 'in' && isMarket(at, area, words)) return true
  if (prep === 'with') return words.some((word) => /^(?:trade|commerce|traffic|surplus|deficit)$/.test(word))
  if (isEarnedAt(at, area, words)) return true
  if (prep === 'in' && moneyHome.test(words[0] ?? '')) return false
  // "adds a point to Peru's deficit": whose it is.
  // "Chile's investment flow to Peru": out of whose it is.
  const isOwned = words.includes("'s") || /^(?:its|their|our)$/.test(words[0] ?? '')
  // "imports to Peru": of whoever imports
  if (prep === 'to' && /^imports?$/.test(at.tokens[i - 1]?.lower ?? '')) return false
  // "visitors to Peru spent", "those who came to Peru left"
  if (prep === 'to' && isGoingThere(at.tokens[i - 1]?.lower ?? '')) return false
  if (prep === 'to')
    return !isOwner(at, area) && !words.some((word) => isInbound(word) && !(isOwned && /^flows?$/.test(word)))
  // "the share of Peru in Chile's imports"
  if (prep === 'of' && at.tokens[i - 1]?.lower === 'share') return at.tokens[area.to]?.lower === 'in'
  // "China's investment in Peru"
  if (isInvestor(at, area)) return true
  // "investment by Thai firms in Peru", "Thai firms invested"
  if (area.form !== 'name' && isFirm(at, area.to) && words.some((word) => investing.test(word))) return true
  if (prep === 'by') return words.some((word) => travelNouns.has(singularOf(word)))
  if (area.form === 'name' || isAwayFromHome(at, area)) return false
  // "imports of Chilean wine"
  if (
    area.form === 'demonym' &&
    wordBefore(at.tokens, area.from) === 'of' &&
    /^imports?$/.test(at.tokens[area.from - 2]?.lower ?? '')
  )
    return true
  // "Koreans 655,000" in a list of arrivals.
  if (isHead && words.some((word) => travelNouns.has(singularOf(word)))) return true
  const isNoun = !/^(?:N|NNP|ADJ)$/.test(at.tags[area.to] ?? '')
  if (area.form === 'people' || isNoun)
    return words.some((word) => travelNouns.has(singularOf(word)) || /^(?:holidays|tours|vacations)$/.test(word))
  return peopleOf.has(singularOf(at.tokens[area.to]?.lower ?? ''))
}

/** "Chilean tourists spent 3 million abroad": of the country that they are from, as the text names no other. */
function isAwayFromHome({ tokens, areas }: AnalyzedSentence, { to, iso3 }: AreaMention): boolean {
  const behind = tokens.slice(to, to + 12)
  const end = behind.findIndex(({ text }) => /^[.;:]$/.test(text))
  const away = behind.slice(0, end < 0 ? 12 : end).some(({ lower }) => /^(?:abroad|overseas)$/.test(lower))
  return away && areas.every((other) => other.iso3 === null || other.iso3 === iso3)
}

const balances = /^(?:deficit|surplus)$/

/** "trade between India and Nigeria", "India-Nigeria trade": the second is the other side of the first. */
export function isSecondOfPair(at: AnalyzedSentence, area: AreaMention): boolean {
  const first = at.areas.findLast(({ to }) => to <= area.from)
  if (first === undefined || first.to !== startOfName(at.tokens, area.from) - 1) return false
  const link = at.tokens[first.to]
  const isHyphen = /^[-–]$/.test(link?.text ?? '') && link?.start === at.tokens[first.to - 1]?.end
  return (
    isHyphen ||
    (link?.lower === 'and' && (wordBefore(at.tokens, first.from) === 'between' || isTradingPair(at, first, area)))
  )
}

/** "Peru and Chile traded goods worth 3 billion": each is the other's partner. */
export const isTradingPair = (at: AnalyzedSentence, first: AreaMention, second: AreaMention): boolean =>
  at.clauses.some(
    ({ verb, subject }) =>
      /^(?:trade|exchange|swap)$/.test(verb.lemma) &&
      !verb.passive &&
      verb.from === second.to &&
      at.chunks[subject?.first ?? -1]?.from === startOfName(at.tokens, first.from),
  )

/** "its share of world exports": what an owner has a share of is not his. */
export function isWholeOfOwn(at: AnalyzedSentence, { areaId, from }: AreaMention, { quantity }: Measure): boolean {
  if (areaId !== 'world' || quantity === null || quantity.piece.at !== at || from < quantity.piece.from) return false
  const words = wordsOf(quantity)
  // "the second-highest inflation in the world"
  if (wordBefore(at.tokens, from) === 'in' && words.slice(0, 4).some((word) => /(?:est|most|least|worst)$/.test(word)))
    return true
  const isOwned = /^(?:its|their|our)$/.test(words[0] ?? '') || words.indexOf("'s") === 1
  return isOwned && words.includes('share') && wordBefore(at.tokens, from) === 'of'
}
