import { travelNouns } from '../lexicon/indicator-words.ts'
import { informingVerbs } from '../lexicon/informing-verbs.ts'
import { singularOf } from '../lexicon/nouns.ts'
import { verbForms } from '../lexicon/verbs.ts'
import type { AnalyzedSentence } from './analyze.ts'
import type { AreaMention } from './areas.ts'
import { wordBefore } from './areas.ts'
import { bodies } from './estimates/estimator-words.ts'
import { lastIndexIn } from './index-in.ts'
import { oncePerSentence } from './once-per-sentence.ts'
import type { Piece } from './piece.ts'
import { isSuperlative } from './superlative.ts'

const saying = new Set('said says saying warned warns warning declared argued added predicted stated'.split(' '))
/** "told", "briefed": not "a brief" */
const isInforming = (word: string): boolean =>
  verbForms.get(word)?.some(({ lemma }) => lemma !== word && informingVerbs.has(lemma)) === true

/** "warned in Lima", "told reporters in Lima" */
function isToldBefore(tokens: AnalyzedSentence['tokens'], end: number): boolean {
  if (saying.has(tokens[end - 1]?.lower ?? '')) return true
  for (let i = end - 1; i > end - 7 && tokens[i]?.kind === 'word'; i--)
    if (isInforming(tokens[i]?.lower ?? '')) return true
  return false
}

const linking = new Set(['and', 'of', 'for', 'the', '&', 'on', ','])

const stateBodies =
  /^(?:ministry|treasury|statistics|statistical|customs|central|national|reserve|chamber|tourism|tourist|hotels?|hoteliers|exporters|finance|trade)$/
const worldwide = /^(?:world|international|global|european|asian|african|american|regional)$/

/** "the Ministry of Finance in Lima", "the Central Bank in Lima": the body at token `i` has to do with the country that it sits in. */
export function isOfState(tokens: AnalyzedSentence['tokens'], i: number, end: number): boolean {
  const words = tokens.slice(Math.max(0, i - 3), end).map(({ lower }) => lower)
  return words.some((word) => stateBodies.test(word)) && !words.some((word) => worldwide.test(word))
}

/** "says the association of airlines in Geneva", "according to a think tank in Vienna": where who tells it has a seat. */
function isOfTeller(tokens: AnalyzedSentence['tokens'], end: number): boolean {
  if (wordBefore(tokens, end) !== 'in') return false
  const head = [end - 2, end - 4].find((i) => bodies.has(singularOf(tokens[i]?.lower ?? '')))
  const isWorldTold = tokens.some(({ lower }) => lower === 'worldwide' || lower === 'global' || lower === 'globally')
  if (head === undefined || (isOfState(tokens, head, end) && !isWorldTold)) return false
  for (let i = head - 1; i > head - 6 && tokens[i]?.kind === 'word'; i--)
    if (saying.has(tokens[i]?.lower ?? '') || (tokens[i]?.lower === 'to' && tokens[i - 1]?.lower === 'according'))
      return true
  return false
}

/** Of members from anywhere. */
const unions = /^(?:association|federation|union|council|organi[sz]ation|alliance|institute)$/

/** Who keeps a house where the body is. */
const locals =
  /^(?:business|traders|shopkeepers|restaurant|restaurateurs|farmers|fishermen|growers|merchants|city|town|port|local)$/

/** "the Lindqvist Institute for Economic Policy in Dublin": where a named body has its seat, not what is told of. */
export function isSeat({ tokens, tags }: AnalyzedSentence, { from, to, form, areaKind }: AreaMention): boolean {
  // "the Lima-headquartered lender"
  if (tokens[to]?.text === '-' && /^(?:headquartered|based)$/.test(tokens[to + 1]?.lower ?? '')) return true
  if (form !== 'name' || !/^(?:in|,)$/.test(wordBefore(tokens, from))) return false
  // "According to the World Bank, Mexico will lose", "the World Bank, Mexico's output": who is told of.
  if (wordBefore(tokens, from) === ',' && /^(?:V|AUX|MODAL|POSS)$/.test(tags[to] ?? '')) return false
  // "the union warned in Geneva": where it was said.
  if (areaKind === 'city' && wordBefore(tokens, from) === 'in' && isToldBefore(tokens, from - 1)) return true
  if (areaKind === 'city' && isOfTeller(tokens, from)) return true
  for (let i = from - 2; i >= 0; i--) {
    const { lower = '', text = '' } = tokens[i] ?? {}
    const isCapital = /^\p{Lu}/u.test(text)
    if (isCapital && bodies.has(singularOf(lower)))
      return !isOfState(tokens, i, from) && (tags[i - 1] === 'NNP' || tags[i + 1] === 'PREP')
    // "the carriers' association in Geneva"
    if (!isCapital && i === from - 2 && areaKind === 'city' && unions.test(lower))
      return !isOfState(tokens, i, from) && !locals.test(tokens[i - 1]?.lower ?? '')
    if (!isCapital && !linking.has(lower)) return false
  }
  return false
}

const meetings =
  /^(?:meet|meets|met|meetings?|conferences?|summits?|talks|gatherings?|gathered|convened|forums?|sessions?|assembl(?:y|ies)|rounds?|signed|ceremon(?:y|ies))$/

/** "donors meeting in Geneva", "a conference held in Brussels": where others are spoken of. */
export function isVenue({ tokens }: AnalyzedSentence, { from, form, areaKind }: AreaMention): boolean {
  const isTown = areaKind === 'city' || areaKind === 'province'
  if (form !== 'name' || !isTown || !/^(?:in|at)$/.test(wordBefore(tokens, from))) return false
  return tokens.slice(Math.max(0, from - 4), from - 1).some(({ lower }) => meetings.test(lower))
}

const excluding = new Set(['excluding', 'except', 'excepting', 'barring', 'excluded'])

const linkOfList =
  /^(?:the|of|economies|countries|economy|newly|industrialized|industrialised|and|or|,|;|republic|for)$/

/** First tokens of the areas of a list that opens with "excluding". */
const excludedIn = oncePerSentence(({ tokens, areas }: AnalyzedSentence): ReadonlySet<number> => {
  const found = new Set<number>()
  const endingAt = new Map<number, AreaMention>()
  for (const area of areas) {
    let i = area.from - 1
    while (i >= 0 && area.from - i <= 6 && linkOfList.test(tokens[i]?.lower ?? '')) i--
    const word = tokens[i]?.lower ?? ''
    const before = endingAt.get(i + 1)
    if (excluding.has(word) ? word !== 'excluded' : before !== undefined && found.has(before.from)) found.add(area.from)
    endingAt.set(area.to, area)
  }
  return found
})

/** "Excluding Hong Kong and Singapore, the region", "China excluded": left out of what is told. */
export const isExcluded = (at: AnalyzedSentence, area: AreaMention): boolean =>
  /^(?:excluded|apart|aside|excepted)$/.test(at.tokens[area.to]?.lower ?? '') ||
  excludedIn(at).has(area.from) ||
  isReinsurer(at, area) ||
  isOfNeighbour(at, area) ||
  isWholeOfRank(at, area) ||
  isOffShore(at, area)

/** "Danish Re's estimates": a reinsurer's name, which tells of losses anywhere. */
export const isReinsurer = ({ tokens }: AnalyzedSentence, { to }: AreaMention): boolean => tokens[to]?.text === 'Re'

/** "the costliest disaster in the world": among what something is ranked. */
const isWholeOfRank = ({ tokens }: AnalyzedSentence, { from, areaId }: AreaMention): boolean =>
  areaId === 'world' &&
  wordBefore(tokens, from) === 'in' &&
  tokens
    .slice(Math.max(0, from - 7), from - 2)
    .some(({ word, lower }) => lower !== 'most' && word !== null && isSuperlative(word))

/** "the sinking of a boat off Phuket"; not "knocks 2 points off Peru's growth". */
const isOffShore = ({ tokens }: AnalyzedSentence, { from, to }: AreaMention): boolean =>
  tokens[from - 1]?.lower === 'off' &&
  tokens[to]?.lower !== "'s" &&
  /^(?:boat|boats|ship|ships|vessel|vessels|ferry|tanker|dinghy|sank|sunk|capsized|aground|accident|plane|crash|fields?|rig)$/.test(
    tokens[from - 2]?.lower ?? '',
  )

/** "Fiji's (smaller) neighbour Vanuatu": whose neighbour is told of. */
function isOfNeighbour({ tokens, areas }: AnalyzedSentence, { to }: AreaMention): boolean {
  if (tokens[to]?.lower !== "'s") return false
  const noun = [to + 1, to + 2].find((i) => /^(?:neighbou?r|rival|ally|partner)$/.test(tokens[i]?.lower ?? ''))
  return noun !== undefined && areas.some(({ from, form }) => from === noun + 1 && form === 'name')
}

const keeping = /^(?:stay|keep|flee|leave|shun|avoid|return|flock|come|travel|head|go|throng|desert)$/

/** "Visitors from Germany and Britain stayed away from Tunisia": where those come from that a clause tells of, beside where they go. */
export const isOrigin = ({ clauses, chunks, tokens, areas }: AnalyzedSentence, { from, to }: AreaMention): boolean =>
  clauses.some(({ verb, at }) => {
    if (verb.form !== 'finite' || !keeping.test(verb.lemma) || to > verb.from) return false
    const first = lastIndexIn(chunks, 0, at, ({ kind }) => kind === 'punct' || kind === 'verb') + 1
    const np = chunks[first]
    const isOfGuests = np?.kind === 'np' && travelNouns.has(singularOf(tokens[np.head]?.lower ?? ''))
    return isOfGuests && from >= np.from && areas.some((area) => area.form === 'name' && area.from >= verb.to)
  })

const trading = new Set('supply buy purchase import sell provide absorb account overtake outstrip'.split(' '))

/** "Peru supplies one visitor in five": whoever has a part in what is told of another country is not told of. */
export const isPartner = ({ clauses, chunks }: AnalyzedSentence, { from }: Piece): boolean =>
  clauses.some(
    ({ verb, subject }) =>
      verb.form === 'finite' && trading.has(verb.lemma) && chunks[subject?.first ?? -1]?.from === from,
  )

const bidding = /^(?:ask|urge|beg|press|petition|lobby|implore|tell|want|invite|remind|warn)$/

/** "says the chamber, which has urged Lima to act": whom a relative clause bids to do something. */
export const isBidden = ({ clauses, chunks }: AnalyzedSentence, { from, to }: AreaMention): boolean =>
  clauses.some(
    ({ verb, arguments: [object], first, end }) =>
      bidding.test(verb.lemma) &&
      !verb.passive &&
      chunks[first - 1]?.kind === 'wh' &&
      object?.prep === null &&
      object.nominal.members.some(({ np }) => np.from <= from && to <= np.to) &&
      chunks[end]?.kind === 'verb',
  )
