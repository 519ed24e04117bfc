import { changeNouns, comparatives, jobNouns, measuredChanges, travelNouns } from '../../lexicon/indicator-words.ts'
import { isLosing, lossVerbs } from '../../lexicon/loss-verbs.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { firstIndexIn, lastIndexIn } from '../index-in.ts'
import { lowerAt } from '../lower-at.ts'
import type { NumberMention, Token } from '../mention.ts'
import type { Chunk } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { endingAt, lowerWords, type Piece, textOf } from '../piece.ts'
import { hasWord, wordTest } from '../word-test.ts'
import { isPlace } from './is-place.ts'
import { isLackedByPlace } from './lost-goods.ts'
import { type Direction, type Measure, measureOf, tokenPiece } from './measure.ts'
import { endOfPhrase, phraseAfter, phraseAt } from './phrases.ts'
import { growthOf, hasEconomicWord, isEconomyOfPlace, type Quantity, quantityOf, resolve } from './quantity.ts'
import { isRelative, prepText, type Spot } from './spot.ts'
import { isThreatened } from './threatened.ts'
import { isToSafety } from './to-safety.ts'
import { toldSubject } from './told-subject.ts'

const ofChange = new Set(['in', 'of', 'to', 'for', 'on'])

/** "a 12% drop in exports", "3 per cent export growth", "exports posted a 2% rise". */
export function inChangePhrase(spot: Spot, before: Measure | null): Measure | null {
  const { at, np, number, index, discourse } = spot
  const word = lowerAt(at, np.head)
  // "0.7 percent negative growth"
  const sign = lowerAt(at, np.head - 1) === 'negative' ? 'decrease' : changeNouns.get(word)
  if (sign === undefined || number.to > np.head) return null
  const found = (quantity: Quantity | null): Measure => measureOf(spot, sign, quantity, tokenPiece(spot, np.head))
  const tail = { at, from: number.to, to: np.head + 1 }
  const complement = phraseAfter(at, index + 1, ofChange)
  if (complement !== null && !isPlace(complement) && hasEconomicWord(lowerWords(complement)))
    return found(measuredWith(spot, tail, complement))
  // "a 4 percent fall in Peru's economy"
  if (complement !== null && number.unit === 'percent' && !measuredChanges.has(word) && isEconomyOfPlace(complement))
    return found(growthOf(complement, null))
  if (hasEconomicWord(lowerWords(endingAt(tail, np.head)))) return found(quantityOf(tail))
  const subject = toldSubject(at, spot.clause)
  if (subject !== null && !isPlace(subject) && hasEconomicWord(lowerWords(subject)))
    return found(resolve(subject, before?.quantity ?? null, discourse))
  if (measuredChanges.has(word)) return found(quantityOf(complement === null ? tail : phraseAt(at, index), null))
  if (complement !== null && !isPlace(complement)) return found(quantityOf(complement))
  return found(before?.quantity ?? discourse.economy?.quantity ?? (subject === null ? null : quantityOf(subject)))
}

/** A loss or a cost is measured with what it is of ("loss of revenue"); of a mere change only what changes. */
function measuredWith({ at }: Spot, tail: Piece, complement: Piece): Quantity {
  const word = lowerAt(at, tail.to - 1)
  return measuredChanges.has(word) && word !== 'growth'
    ? quantityOf({ at, from: tail.to - 1, to: complement.to })
    : quantityOf(complement)
}

const removing = new Set([
  ...lossVerbs,
  ...'cut shed ax axe slash destroy eliminate cancel scrap postpone suspend drop cost wash wipe erase claim swallow devour gobble bleed cull disappear vanish evaporate rob deprive strip'.split(
    ' ',
  ),
])
const adding = new Set('create add generate gain win'.split(' '))

export function signOfVerb(clause: Clause | null): Direction {
  if (clause === null) return 'level'
  const { lemma, particle } = clause.verb
  if (
    removing.has(lemma) ||
    isLosing(clause.verb) ||
    hasVerbClass(lemma, particle, 'deny') ||
    (lemma === 'lay' && particle === 'off')
  )
    return 'decrease'
  return adding.has(lemma) ? 'increase' : 'level'
}

/** The clause whose subject is the phrase at `index`, else the one that governs it. */
function clauseAbout({ at, index, clause }: Spot): Clause | null {
  const end = endOfPhrase(at, index)
  const own = at.clauses.find(({ at: verb }) => verb === end || verb === end + 1 || verb === index + 1)
  // "lost 5% of its output, says the bank, along with 110,000 jobs"
  const isTold =
    clause !== null &&
    (hasVerbClass(clause.verb.lemma, null, 'say') || hasVerbClass(clause.verb.lemma, null, 'estimate'))
  const told = isTold ? (at.clauses[at.clauses.indexOf(clause) - 1] ?? clause) : clause
  // "lost 300 jobs and gained 40": the verb behind "and" is another one's
  const isNext =
    own !== undefined && (own.at <= index + 1 || !/^(?:punct|conj)$/.test(at.chunks[own.at - 1]?.kind ?? ''))
  return isNext ? own : told
}

/** The figure's noun with what hangs on it. */
const phraseFrom = ({ at, index }: Spot, from: number): Piece => ({
  at,
  from,
  to: at.chunks[endOfPhrase(at, index) - 1]?.to ?? 0,
})

/** "1.2 million tourists cancelled plans to visit Peru": with what they did. */
function withPredicate(spot: Spot, from: number, clause: Clause | null): Piece {
  const { at, index } = spot
  const end = endOfPhrase(at, index)
  if (clause === null || (clause.at !== end && clause.at !== index + 1))
    return { at, from, to: at.chunks[end - 1]?.to ?? 0 }
  const agent = clause.arguments.find(({ prep }) => prep === 'by')
  if (clause.verb.form === 'participle') {
    const last = agent === undefined ? end - 1 : (agent.nominal.members[0]?.end ?? end) - 1
    return { at, from, to: at.chunks[last]?.to ?? 0 }
  }
  if (signOfVerb(clause) !== 'decrease') return { at, from, to: at.chunks[end - 1]?.to ?? 0 }
  const last = at.clauses.findLast(
    ({ at: place, verb }) => place === clause.at || (verb.form === 'infinitive' && place > clause.at),
  )
  const object = last?.arguments[0]?.nominal
  return { at, from, to: at.chunks[(object?.end ?? clause.at + 1) - 1]?.to ?? 0 }
}

/** "one passenger in five", "12,000 new arrivals" of refugees. */
const isOneOrNew = ({ at, number }: Spot): boolean =>
  lowerAt(at, number.to - 1) === 'one' || lowerAt(at, number.from) === 'one' || lowerAt(at, number.to) === 'new'

/** "1,200 passengers on board", "90 travellers aboard": they are counted, and no tourism is measured. */
function isAboard({ at, np, number, clause }: Spot): boolean {
  if ((number.low ?? 0) >= 1e5) return false
  // "The ferry lay at Lima with 900 passengers"
  if (lowerAt(at, number.from - 1) === 'with' && voyages.has(clause?.verb.lemma ?? '')) return true
  // "grounded 300 flights and with them 9,000 passengers"
  if (/^(?:it|them)$/.test(lowerAt(at, number.from - 1)) && lowerAt(at, number.from - 2) === 'with') return true
  for (let i = np.to; i < np.to + 8 && at.tags[i] !== 'V'; i++)
    if (lowerAt(at, i) === 'aboard' || (lowerAt(at, i) === 'on' && lowerAt(at, i + 1) === 'board')) return true
  return false
}

const voyages = new Set(
  'arrive dock sail land crash sink lie lay berth moor anchor depart capsize return sit wait'.split(' '),
)

/** "a loss of 18,000 jobs", "a loss of 3 million and of 18,000 jobs": the token of the noun that says so. */
function changeBefore({ at, index }: Spot): number | null {
  const own = nounOf(at, index)
  if (own !== null) return own
  const of = prepText(at.chunks[index - 1]) === 'of' ? index - 1 : index
  if (at.chunks[of - 1]?.kind !== 'conj') return null
  const first = lastIndexIn(at.chunks, 0, of - 1, (chunk) => chunk.kind === 'np' && chunk.number !== null)
  const isNear = first >= of - 4 && at.chunks.slice(first, of).every(({ kind }) => kind !== 'verb' && kind !== 'punct')
  return isNear ? nounOf(at, first) : null
}

/** The noun of change that a figure hangs on by "of". */
function nounOf(at: AnalyzedSentence, index: number): number | null {
  const np = at.chunks[index - 2]
  const isOf = prepText(at.chunks[index - 1]) === 'of' && np?.kind === 'np'
  return isOf && changeNouns.has(lowerAt(at, np.head)) ? np.head : null
}

/** "welcomed 11 million Chinese": guests, by their country. */
const drawing = new Set(['welcome', 'attract', 'draw', 'lure'])

/** Travellers of whom these are told are people in trouble, not a figure of tourism. */
export const isOfDistress = wordTest((lower) =>
  /^(?:stranded|trapped|crew|aboard|quarantined?|infected|caught|positive|ill|sick|stuck|rescued|evacuated|repatriated|killed|injured|tested|screened|swabbed|vaccinated|fever|symptoms|died|dead|arrested|detained|deported|fined|hurt|wounded|injuring|wounding|killing|drowned|drowning|manslaughter|murder|murdered|kidnapped|abducted|hostages?|ambushed|robbed|escorted|escorting)$/.test(
    lower,
  ),
)

/** "40 guests at the wedding": guests of tourism are foreign, stay at an inn, or come by the million. */
const isInvited = (noun: string, { low, high }: NumberMention, { tokens, areas }: AnalyzedSentence): boolean =>
  noun === 'guest' &&
  (low ?? high ?? 0) < 1e6 &&
  (tokens.some(({ lower }) => care.test(lower)) ||
    (!hasWord(tokens, isOfLodging) && !areas.some(({ form }) => form !== 'name')))
/** Houses that take in others than tourists. */
const care = /^(?:hospitals?|shelters?|church|churches|palace|wedding|dinner|farm)$/
const isOfLodging = wordTest((lower) =>
  /^(?:hotels?|hoteliers?|resorts?|inns?|lodges?|hostels?|guesthouses?|rooms?|beds|nights?|bookings?|booked|tourists?|tourism|holidays?|season|foreign|overseas|abroad|arrivals?|visitors?)$/.test(
    lower,
  ),
)

/** The words between the marks or conjunctions around a figure. */
function clauseTokens({ at, np, index }: Spot): readonly Token[] {
  const isEdge = ({ kind }: Chunk): boolean => kind === 'punct' || kind === 'sub'
  const first = lastIndexIn(at.chunks, 0, index, (chunk) => isEdge(chunk))
  const last = firstIndexIn(at.chunks, index + 1, at.chunks.length, (chunk) => isEdge(chunk))
  return at.tokens.slice(at.chunks[first]?.to ?? 0, last < 0 ? at.tokens.length : (at.chunks[last]?.from ?? np.to))
}

/** "flew the masks in three trips": how often someone went. */
const isHowOften = (at: AnalyzedSentence, noun: string, { from, low }: NumberMention): boolean =>
  /^(?:trip|visit)$/.test(noun) && /^(?:in|over|during|on)$/.test(lowerAt(at, from - 1)) && (low ?? 0) < 100

const nearby = 14

/** Whether one of the words around a token is meant. */
const isBeside = ({ tokens }: AnalyzedSentence, i: number, word: RegExp): boolean =>
  tokens.slice(Math.max(0, i - nearby), i + nearby).some(({ lower }) => word.test(lower))

/** "Nurses paid 900 visits": who goes to see the sick. */
const caller = /^(?:nurse|doctor|midwife|contact|patient|vaccinator|medic)s?$/
/** "The register has 60 entries": what they are made in. */
const book = /^(?:ledger|register|logbook|log|list|book|roll|database|diary)s?$/

/** "165 health posts", "nine border posts": where something is done, and nobody's work. */
const isStation = (at: AnalyzedSentence, noun: string, head: number): boolean =>
  noun === 'post' &&
  /^(?:health|aid|border|frontier|customs|police|army|military|guard|vaccination|screening|command|observation|medical|treatment|check)$/.test(
    lowerAt(at, head - 1),
  )

/** "18,500 visits paid to their doors", "900 home visits": no travel. */
const isHouseCall = (at: AnalyzedSentence, noun: string, head: number): boolean =>
  noun === 'visit' &&
  (isBeside(at, head, caller) ||
    /^(?:home|house|door|clinic|ward)$/.test(lowerAt(at, head - 1)) ||
    (lowerAt(at, head + 1) === 'paid' &&
      [3, 4, 5, 6].some((step) =>
        /^(?:doors?|homes?|house|houses|households?|patients|families)$/.test(lowerAt(at, head + step)),
      )))

/** "Tens of thousands of jobs": where those stand who are counted by a word of size. */
function behindMagnitude(spot: Spot): Spot {
  const { at, np, number, index } = spot
  const counted = at.chunks[index + 2]
  const isOf = number.qualifier === 'magnitude' && number.to >= np.to && prepText(at.chunks[index + 1]) === 'of'
  return isOf && counted?.kind === 'np' && counted.number === null ? { ...spot, np: counted, index: index + 2 } : spot
}

/** "40 million foreign arrivals", "10 million visits made by …", "75,000 jobs". */
export function asTravelOrJobs(given: Spot): Measure | null {
  const spot = behindMagnitude(given)
  const { at, np, number } = spot
  const start = spot === given ? number.to : np.from
  const noun = singularOf(lowerAt(at, np.head))
  const isGuests =
    at.areas.some(({ form, to }) => form !== 'name' && to === np.head + 1) && drawing.has(spot.clause?.verb.lemma ?? '')
  const unit = travelNouns.get(noun) ?? (jobNouns.has(noun) ? 'job' : isGuests ? 'person' : undefined)
  if (unit === undefined || number.kind !== 'number' || number.to > np.head || isOneOrNew(spot)) return null
  if (isInvited(noun, number, at)) return null
  // "the three-nation trip" is one.
  if (at.tokens[number.to]?.text === '-') return null
  if (isHowOften(at, noun, number) || isHouseCall(at, noun, np.head) || isStation(at, noun, np.head)) return null
  if (noun === 'entry' && isBeside(at, np.head, book)) return null
  // "The murder of a guide cost Peru 9,000 visitors": what is told is of others
  const isOfOthers = unit === 'job' || isLackedByPlace(spot)
  const near = clauseTokens(spot)
  if ((!isOfOthers && (hasWord(near, isOfDistress) || isToSafety(near))) || isAboard(spot)) return null
  // "The quake felled four hotels, one with a hundred guests inside"
  const isInside = /^(?:inside|trapped|asleep|buried)$/.test(lowerAt(at, np.to))
  if (noun === 'guest' && isInside && spot.discourse.cause === 'disaster') return null
  const clause = clauseAbout(spot)
  const anchor = tokenPiece(spot, np.head)
  // "40,000 jobs could be lost in the bank": what is lost is jobs.
  const piece = unit === 'job' ? phraseFrom(spot, start) : withPredicate(spot, start, clause)
  const quantity = isGuests ? quantityOf(piece, `${textOf(piece)} visitors`) : quantityOf(piece)
  // "have fallen victim to the outbreak"
  const isVictim = clause?.verb.lemma === 'fall' && lowerAt(at, clause.verb.to) === 'victim'
  const isGoing = unit === 'job' && (clause?.verb.lemma === 'go' || isVictim)
  const change = changeBefore(spot)
  if (change !== null && !isGuests) {
    const named = quantityOf(piece, `${lowerAt(at, change)} of ${textOf(piece)}`)
    const sign = changeNouns.get(lowerAt(at, change)) ?? 'level'
    return { ...measureOf({ ...spot, clause }, sign, named, anchor), unit, unitPiece: anchor, isValue: true }
  }
  // "is 3,000 jobs poorer"
  const state = unit === 'job' && /^(?:poorer|lighter|richer)$/.test(lowerAt(at, np.to)) ? lowerAt(at, np.to) : ''
  const isFewer = isGoing || (unit === 'job' && isThreatened(spot))
  const sign = comparatives.get(state) ?? (isFewer ? 'decrease' : signOfVerb(clause))
  // "could be lost worldwide"
  const place = clause === null ? undefined : at.areas.find(({ from }) => from === clause.verb.to)
  return {
    ...measureOf({ ...spot, clause }, sign, quantity, anchor),
    placePiece: place === undefined ? null : { at, from: place.from, to: place.to },
    unit,
    unitPiece: anchor,
    isValue: true,
  }
}

/** "a $5 billion trade deficit", "5% unemployment". */
export function asAmountOf(spot: Spot): Measure | null {
  const { at, np, number, index } = spot
  if (number.to > np.head || (number.kind === 'number' && !isRelative(number))) return null
  const tail = { at, from: number.to, to: np.to }
  // "half the usual rate": a share of what is measured.
  if (!hasEconomicWord(lowerWords(tail)) || (number.unit === 'share' && former.test(lowerWords(tail).join(' '))))
    return null
  const quantity = quantityOf({ ...phraseAt(at, index), from: number.to })
  return { ...measureOf(spot, signOfVerb(spot.clause), quantity, tokenPiece(spot, np.head)), isValue: true }
}

/** "trade is at 60 percent of its former volume": of how much of it there once was. */
export const former =
  /^(?:(?:the|its|their|his) )?(?:former|usual|normal|previous|old|earlier|original|ordinary|customary|full|pre\s?-?\s?\w+) (?:levels?|earnings|revenues?|takings|output|volumes?|size|value|pace|capacity|strength|rate|self|number)\b/
