import { singularOf } from '../../lexicon/nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { type AreaMention, isCountry } from '../areas.ts'
import { firstIndexIn } from '../index-in.ts'
import type { NumberMention } from '../mention.ts'
import { type Chunk, markerText } from '../parse/chunk.ts'
import { chunkAround } from '../parse/chunk-of.ts'
import type { Clause } from '../parse/clause.ts'
import { isComma } from '../parse/nominal.ts'
import type { Piece } from '../piece.ts'
import { areaAt } from './area-at.ts'
import { buysMost } from './buys-most.ts'
import type { Measure } from './measure.ts'
import { wordsOf } from './quantity.ts'
import { prepText } from './spot.ts'
import { isCropTold, isOfOther, isTakenBy } from './taken-part.ts'

/** What a country is to another that trades with it or is visited from it. */
const partnerNouns = new Set(
  'market buyer customer purchaser importer supplier partner destination source investor lender creditor group contingent spender'.split(
    ' ',
  ),
)
const ranks = /^(?:first|second|third|fourth|fifth|sixth|next|last)$/
const withFigure = new Set(['with', 'at'])

/** Words of a quantity that another country has a part in. */
export const shared =
  /^(?:exports?|imports?|trade|shipments?|sales|arrivals?|tourists?|visitors?|visits?|remittances?|investment|fdi|purchases|orders?)$/

/** "the largest buyer", "the top source market": the phrase that ranks someone. */
export function isRanking(at: AnalyzedSentence, index: number): boolean {
  const np = at.chunks[index]
  return np?.kind === 'np' && np.number === null && partnerNouns.has(singularOf(at.tokens[np.head]?.lower ?? ''))
}

const isRank = (at: AnalyzedSentence, index: number): boolean => {
  const np = at.chunks[index]
  return np?.kind === 'np' && ranks.test(at.tokens[np.to - 1]?.lower ?? '')
}

/** Index of the chunk before, past dates and the preposition of a date ("in March"). */
function beforeDates({ chunks }: AnalyzedSentence, index: number): number {
  let i = index - 1
  while (
    chunks[i]?.kind === 'date' ||
    chunks[i]?.kind === 'adv' ||
    (prepText(chunks[i]) === 'in' && chunks[i + 1]?.kind === 'date')
  )
    i--
  return i
}

/** Who is ranked by the phrase at `index`: the subject of its verb, or, with the verb left out, the phrase right before. */
function rankedBy(at: AnalyzedSentence, index: number): AreaMention | null {
  // "Italy in third with", "fourth ranked"
  if (prepText(at.chunks[index - 1]) === 'in') return areaAt(at, index - 2)
  // "Peru kept its rank as the top market"
  const kept =
    prepText(at.chunks[index - 1]) === 'as' ? at.clauses.findLast(({ at: verb }) => verb < index - 1) : undefined
  if (kept !== undefined && /^(?:maintain|keep|retain|hold|confirm|cement)$/.test(kept.verb.lemma))
    return areaAt(at, kept.at - 1)
  // "was again the top market"
  const verb = at.chunks[index - 1]?.kind === 'adv' ? index - 2 : index - 1
  if (at.chunks[verb]?.kind !== 'verb') return areaAt(at, index - 1)
  const clause = at.clauses.find((one) => one.at === verb)
  if (clause === undefined || !/^(?:be|remain|come|rank|stay|become|follow)$/.test(clause.verb.lemma)) return null
  // "rose to become the largest partner"
  const rise = at.chunks[clause.at - 1]
  const isRisen = clause.verb.form === 'infinitive' && rise?.kind === 'verb' && /^(?:rise|grow|go)$/.test(rise.lemma)
  return areaAt(at, isRisen ? clause.at - 2 : clause.at - 1)
}

/** "with 11,000", "with a share of 18 percent": the chunk that leads to the figure at chunk `index`. */
function linkOf({ chunks, tokens }: AnalyzedSentence, index: number): number {
  const [share, of] = [chunks[index - 2], chunks[index - 1]]
  const head = share?.kind === 'np' ? (tokens[share.head]?.lower ?? '') : ''
  // "with trade of 3 billion", "with a trade volume worth 3 billion"
  const isTrade = shared.test(head) || /^(?:volume|turnover)$/.test(head)
  const isShare = /^(?:share|slice|total|tally)$/.test(head) || isTrade
  return isShare && (prepText(of) === 'of' || (isTrade && prepText(of) === 'worth')) ? index - 3 : index - 1
}

const bringing = /^(?:generate|contribute|spend|send|bring|provide|account|buy|take|import|supply|yield|record)$/

const isFigure = (chunk: Chunk | undefined): boolean => chunk?.kind === 'np' && chunk.number !== null

/** "its main source of tourists", "the top market to Fiji": the phrase that ranks, over what hangs on it. */
function rankOfChain(at: AnalyzedSentence, index: number): number {
  const [rank, np] = [at.chunks[index - 2], at.chunks[index]]
  const isTied = /^(?:of|to|for|in)$/.test(prepText(at.chunks[index - 1]) ?? '') && isRanking(at, index - 2)
  // "the main supplier of Nepal" has its own reading.
  const noun = rank?.kind === 'np' ? singularOf(at.tokens[rank.head]?.lower ?? '') : ''
  const isOfGuests =
    /^(?:market|source|spender|destination)$/.test(noun) || (np?.kind === 'np' && np.areas.length === 0)
  return isTied && isOfGuests ? index - 2 : index
}

/** "Peru was the top market, generating 3 million": who is ranked before the comma of the gerund at chunk `link`. */
function bringerAt(at: AnalyzedSentence, link: number): AreaMention | null {
  const verb = at.chunks[link]
  const isBringing = verb?.kind === 'verb' && verb.form === 'gerund' && bringing.test(verb.lemma)
  const rank = isBringing && isComma(at.chunks[link - 1]) ? beforeDates(at, link - 1) : -1
  return rank >= 0 && isRanking(at, rank) ? rankedBy(at, rank) : null
}

/** Whose part the figure at chunk `index` is: "Peru was the top market with 11,000", "followed by Chile with 9,000". */
export function rankedAt(at: AnalyzedSentence, index: number): AreaMention | null {
  const link = linkOf(at, index)
  const bringer = bringerAt(at, link)
  if (bringer !== null) return bringer
  const prep = at.chunks[link]
  const isListed = isComma(prep) && prepText(at.chunks[link - 2]) === 'by' && areaAt(at, link - 1) !== null
  if (!withFigure.has(prepText(prep) ?? '') && markerText(prep) !== '(' && !isListed) return null
  const near = beforeDates(at, link)
  const place = isComma(at.chunks[near]) ? near - 1 : near
  // "is fourth ranked with"
  const verbBefore = at.chunks[place]
  const isRankVerb = verbBefore?.kind === 'verb' && verbBefore.lemma === 'rank' && verbBefore.form === 'participle'
  const left = isRankVerb ? place - 1 : rankOfChain(at, place)
  if (isRanking(at, left) || isRank(at, left)) return rankedBy(at, left)
  // "Russia followed with 3 million", "Denmark came second with 2"
  const told = at.chunks[left]
  const isNextTold = told?.kind === 'verb' && /^(?:follow|come|rank)$/.test(told.lemma)
  if (isNextTold && areaAt(at, left - 1) !== null) return areaAt(at, left - 1)
  // "Poland bought most (3 billion)"
  if (buysMost(at).some(({ at: place }) => place === left - 1)) return areaAt(at, left - 2)
  // "The largest buyer was Peru (3 million tons)"
  const be = at.clauses.find(({ at: place, verb: { lemma } }) => place === left - 1 && /^(?:be|remain)$/.test(lemma))
  if (be !== undefined && isRanking(at, be.subject?.first ?? -1)) return areaAt(at, left)
  const verb = at.chunks[left - 2]
  const isNext = prepText(at.chunks[left - 1]) === 'by' && verb?.kind === 'verb' && verb.lemma === 'follow'
  if (isNext) return areaAt(at, left)
  // "followed by Japan with 846 million and China with 815 million"
  const [joint, last] = [at.chunks[left - 1], at.chunks[left - 2]]
  if (!(joint?.kind === 'conj' || isComma(joint))) return null
  // "with 846 million, and China with 815 million"
  const end = joint?.kind === 'conj' && isComma(last) && isFigure(at.chunks[left - 3]) ? left - 3 : left - 2
  const aside = overAside(at, left - 2)
  const before = aside >= 0 || !isFigure(at.chunks[end]) ? aside : end
  return before >= 0 && rankedAt(at, before) !== null ? areaAt(at, left) : null
}

/** "with 406,000, rising 30 percent, and Japan with": index of the chunk with the figure before the aside that ends at `end`; -1 where there is none. */
function overAside({ chunks }: AnalyzedSentence, end: number): number {
  for (let i = end; i > 1 && i > end - 7; i--) {
    const [figure, comma, word] = [chunks[i - 1], chunks[i], chunks[i + 1]]
    const isAside = (word?.kind === 'verb' && word.form === 'gerund') || word?.kind === 'adv'
    if (isComma(comma) && isAside && figure?.kind === 'np' && figure.number !== null) return i - 1
  }
  return -1
}

/** "Fiji had 900,000 visitors, followed by Samoa with": those that are ranked have guests, and send none. */
const isHosting = (at: AnalyzedSentence, { at: verb, verb: { lemma, passive } }: Clause): boolean =>
  /^(?:have|draw|host|receive|get|attract|welcome|see|record|count)$/.test(lemma) &&
  !passive &&
  areaAt(at, verb - 1) !== null

/** "By country of origin: Chile 3,000, Peru 2,000", "by destination: Chile (3 million)": the name before a figure of such a list. */
function listedByOrigin(at: AnalyzedSentence, index: number): AreaMention | null {
  const { tokens, chunks } = at
  const by = tokens.findIndex(({ lower }) => lower === 'by')
  if (by < 0) return null
  const colon = firstIndexIn(tokens, by + 1, by + 5, ({ text }) => text === ':')
  const label = tokens[colon - 1]?.lower ?? ''
  if (!/^(?:origin|source|destination|nationality|buyer|market|supplier)s?$/.test(label)) return null
  const place = /^[(:,]$/.test(markerText(chunks[index - 1])) ? index - 2 : index - 1
  return (chunks[place]?.from ?? 0) > colon ? areaAt(at, place) : null
}

/** The other side that a figure is for, where the sentence ranks buyers, sellers or visitors. */
export function partnerOf(at: AnalyzedSentence, number: NumberMention): AreaMention | null {
  const index = chunkAround(at, number)
  const np = at.chunks[index]
  const listed = listedByOrigin(at, index)
  if (listed !== null) return listed
  // "Italy is third with 46,000 arrivals"
  const isOfGuests =
    np?.kind === 'np' && (guests.test(at.tokens[np.head]?.lower ?? '') || at.tokens[np.head]?.lower === 'arrivals')
  const isFollowed =
    prepText(at.chunks[linkOf(at, index)]) === 'with' &&
    at.tokens.some(({ lower }) => lower === 'arrivals' || guests.test(lower)) &&
    at.clauses.some(({ verb }) => verb.lemma === 'follow' && at.tokens[verb.to]?.lower === 'by') &&
    !at.clauses.some((clause) => isHosting(at, clause))
  const isRanked = buysMost(at).length > 0 || at.chunks.some((_, k) => isRanking(at, k))
  if (!isOfGuests && !isFollowed && !isRanked) return null
  return index < 0 ? null : rankedAt(at, index)
}

/** Whose partner the phrase at chunk `index` ranks: "Peru's third largest partner", "the largest buyer of Chilean goods". */
export function ownerOfRanked(at: AnalyzedSentence, index: number): AreaMention | undefined {
  const np = at.chunks[index]
  const isBehind = /^(?:of|for|to|in)$/.test(prepText(at.chunks[index + 1]) ?? '')
  const phrase = isBehind ? at.chunks[index + 2] : undefined
  const inside = at.areas.find(
    ({ from, to }) => np !== undefined && from >= np.from && to < np.to && at.tags[to] === 'POSS',
  )
  const behind = at.areas.filter(({ from, to }) => phrase !== undefined && from >= phrase.from && to <= phrase.to)
  return inside ?? (behind.length === 1 ? behind[0] : undefined)
}

/** The country that someone is ranked for, told before a figure. */
export function ownerOfRanking(at: AnalyzedSentence, { from: limit }: NumberMention): AreaMention | undefined {
  const index = at.chunks.findLastIndex((chunk, k) => chunk.to <= limit && isRanking(at, k))
  const ranked = index < 0 ? undefined : ownerOfRanked(at, index)
  if (ranked !== undefined) return ranked
  // "Arrivals in Fiji by origin: Chile 3,000"
  const colon = at.tokens.findIndex(({ text }) => text === ':')
  return at.areas.find(({ to, form }) => form === 'name' && to < colon)
}

const guests = /^(?:tourists?|visitors?|guests?|holidaymakers?|travell?ers?|pilgrims?|vacationers?)$/

const taking = new Set(['take', 'buy', 'import', 'purchase', 'order', 'absorb', 'send', 'supply', 'provide'])

/** Behind a count of guests: where they come from. */
export const sending = new Set([
  'send',
  'supply',
  'provide',
  'contribute',
  'lead',
  'follow',
  'come',
  'account',
  'top',
  'make',
])

/** "Exports slid 22 percent. Hong Kong, the largest market, took 37 percent less": who has a part in what was measured before. */
export function takerOf(at: AnalyzedSentence, { quantity, clause: own, number }: Measure): AreaMention | null {
  const clause = own ?? at.clauses.find((one) => isTakenBy(one, number)) ?? null
  if (quantity === null || clause === null || clause.verb.passive) return null
  const { subject } = clause
  const area = subject === null || subject.members.length > 1 ? null : areaAt(at, subject.first)
  // "Russia accounted for 22,000 arrivals": of those whom no place is told.
  const isCount = number.kind === 'number' && number.unit === null
  const isShare = number.unit === 'share' || number.unit === 'percent'
  if (isShare && subject !== null && taking.has(clause.verb.lemma) && isCropTold(quantity, number))
    return areaAt(at, subject.first)
  const isPart =
    (isCount && /^(?:account|contribute)$/.test(clause.verb.lemma)) ||
    // "India supplied a fifth of the visitors"
    (isShare && /^(?:account|contribute|supply|provide|furnish)$/.test(clause.verb.lemma))
  if (
    isPart &&
    !quantity.piece.at.areas.some(({ from, to }) => from >= quantity.piece.from && to <= quantity.piece.to)
  ) {
    const isTravel = wordsOf(quantity).some((word) => guests.test(word) || /^(?:arrivals|visits)$/.test(word))
    if (isTravel && area !== null && area.form === 'name' && isCountry(area)) return area
  }
  // "Japan sent 9,000 guests": they come from there, whatever was measured before.
  const isCarried = quantity.how === 'carried' && sending.has(clause.verb.lemma)
  const isSent = (clause.verb.lemma === 'send' || isCarried) && wordsOf(quantity).some((word) => guests.test(word))
  if (isSent) return area
  // "India took in 67 billion": what comes to it.
  if (!taking.has(clause.verb.lemma) || clause.verb.particle === 'in') return null
  const isBefore =
    quantity.piece.at !== at || (area !== null && (quantity.piece.to <= area.from || isOfOther(quantity, area)))
  return isBefore && wordsOf(quantity).some((word) => shared.test(word)) ? area : null
}

/** "India sent 33,000 of them, China 14,000", "Peru bought 61 percent less, Chile 72": the next of those who are told side by side; `last` is the other side of the figure before. */
export function nextPartner(
  at: AnalyzedSentence,
  { quantity, placePiece, number }: Measure,
  last: Piece | null,
): AreaMention | null {
  if (quantity === null || last?.at !== at) return null
  // "Of Peru's exports, Chile took 30 percent and Fiji 7": what stands in front of both is of both.
  if (quantity.how !== 'carried' && quantity.piece.at === at && quantity.piece.to > last.from) return null
  if (placePiece?.at === at)
    return at.areas.find(({ from, to }) => from >= placePiece.from && to <= placePiece.to) ?? null
  return at.areas.find(({ from, to, form }) => form === 'name' && to === number.from && from >= last.to) ?? null
}
