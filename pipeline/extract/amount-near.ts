import { unitOf } from '../lexicon/goods.ts'
import type { AnalyzedSentence } from './analyze.ts'
import type { NumberMention } from './mention.ts'
import { isComma } from './parse/nominal.ts'
import { behindGiftName, endOfValuing } from './valuing.ts'

/** A number with its unit, beside the thing that it is stated of. */
export interface Amount {
  readonly number: NumberMention
  readonly unit: string | null
}

/** "kits for 500 samples", "supplies in the amount of 200", "aid worth 3 million won": the amount behind the goods. */
export function amountBehind(at: AnalyzedSentence, end: number): Amount | null {
  const named = behindGiftName(at, end)
  if (named > end) return amountBehind(at, named)
  const long = Math.max(endOfLongLink(at, end), endOfValuing(at, end))
  const sum = long < 0 ? undefined : at.chunks[long]
  if (sum?.kind === 'np' && sum.number?.kind === 'money') return { number: sum.number, unit: sum.number.unit }
  const cost = costBehind(at, end)
  if (cost !== null) return cost
  const [link, np] = [at.chunks[end], at.chunks[end + 1]]
  if (np?.kind !== 'np' || np.number === null || (link?.kind !== 'prep' && link?.kind !== 'adj')) return null
  const unit = unitOf(at.tokens[np.head]?.lower ?? '')
  if (link.text === 'for') return unit === 'sample' || unit === 'person' ? { number: np.number, unit } : null
  return amountLinks.has(link.text) ? { number: np.number, unit: np.number.unit ?? unit } : null
}

/** "equivalent to 3 million", "with a total value of 3 million", "at a cost of 3 million": index of the sum behind such words; -1 where they are others. */
function endOfLongLink({ chunks, tokens }: AnalyzedSentence, start: number): number {
  const [link, next, of] = [chunks[start], chunks[start + 1], chunks[start + 2]]
  const isEquivalent =
    (link?.kind === 'adj' || link?.kind === 'np') && /^(?:equivalent|equal)$/.test(tokens[link.from]?.lower ?? '')
  if (isEquivalent && link.to - link.from === 1) return next?.kind === 'prep' && next.text === 'to' ? start + 2 : -1
  const isValue =
    link?.kind === 'prep' &&
    /^(?:with|at|to)$/.test(link.text) &&
    next?.kind === 'np' &&
    next.number === null &&
    /^(?:value|worth|cost)$/.test(tokens[next.head]?.lower ?? '')
  return isValue && of?.kind === 'prep' && of.text === 'of' ? start + 3 : -1
}

/** Index of the first of the words that link the goods before them to the amount at chunk `index`. */
export function startOfLink(at: AnalyzedSentence, index: number): number {
  const valued = [4, 3].find((back) => endOfValuing(at, index - back) === index)
  if (valued !== undefined) return index - valued
  const long = [2, 3].find((back) => endOfLongLink(at, index - back) === index)
  return index - (long ?? 1)
}

/** "goods costing 3 million", "that cost it 3 million", "for which it paid 3 million": what was paid for the things before chunk `end`. */
function costBehind(at: AnalyzedSentence, end: number): Amount | null {
  const { chunks, tokens } = at
  const paid = paidBehind(at, end)
  if (paid !== null) return paid
  const verb = chunks[end]?.kind === 'wh' ? chunks[end + 1] : chunks[end]
  if (verb?.kind !== 'verb' || verb.lemma !== 'cost' || verb.negated) return null
  const isRelative = chunks[end]?.kind === 'wh' && verb.form === 'finite'
  const payer = chunks[end + 2]
  const isPayerNamed = isRelative && payer?.kind === 'np' && payer.number === null
  const sum = isRelative ? end + (isPayerNamed ? 3 : 2) : end + 1
  const np = chunks[sum]
  if (np?.kind !== 'np' || np.number?.kind !== 'money' || !(isRelative || verb.form === 'gerund')) return null
  // "machines that cost 3 million to run", "a clinic costing 3 million a year": what it takes to have them
  const next = isRelative ? chunks[sum + 1] : undefined
  const isToRun = next?.kind === 'verb' && next.form === 'infinitive'
  if (isToRun || /^(?:an?|per|every|annually|yearly|monthly|daily)$/.test(tokens[np.to]?.lower ?? '')) return null
  return { number: np.number, unit: np.number.unit }
}

/** "for which it had paid 3 million" */
function paidBehind({ chunks }: AnalyzedSentence, end: number): Amount | null {
  const [link, wh, payer, verb, np] = chunks.slice(end, end + 5)
  const isPaid = verb?.kind === 'verb' && verb.lemma === 'pay' && !verb.passive && !verb.negated
  if (link?.kind !== 'prep' || link.text !== 'for' || wh?.kind !== 'wh' || payer?.kind !== 'np' || !isPaid) return null
  return np?.kind === 'np' && np.number?.kind === 'money' ? { number: np.number, unit: np.number.unit } : null
}

const amountLinks = new Set([
  'in the amount of',
  'worth',
  'totaling',
  'totalling',
  'valued at',
  'to the value of',
  'amounting to',
])

/** The chunk behind "in all", "in total", "altogether" or "all told". */
function behindTotal({ chunks, tokens }: AnalyzedSentence, end: number): number {
  const [word, all] = [chunks[end], chunks[end + 1]]
  const first = tokens[word?.from ?? -1]?.lower ?? ''
  if (/^(?:altogether|overall)$/.test(first) && (word?.to ?? 0) - (word?.from ?? 0) === 1) return end + 1
  const isIn = word?.kind === 'prep' && word.text === 'in' && all?.kind === 'np' && all.to === all.from + 1
  return isIn && /^(?:all|total)$/.test(tokens[all.from]?.lower ?? '') ? end + 2 : end
}

/** "39 million pesos (about 700,000 dollars)". */
export function inBrackets(at: AnalyzedSentence, end: number, number: NumberMention): Amount | null {
  // "39 million pesos in all (700,000 dollars)"
  const total = number.kind === 'money' ? behindTotal(at, end) : end
  if (total > end) return inBrackets(at, total, number)
  // "31 million rupees, or about 290,000 dollars"
  const start = isComma(at.chunks[end]) ? end + 1 : end
  const equivalent = number.kind === 'money' ? equivalentBehind(at, end) : null
  if (equivalent !== null && equivalent.unit !== number.unit) return equivalent
  const or = at.chunks[start]
  const isOr = or?.kind === 'conj' && or.text === 'or' && (start > end || number.kind === 'money')
  const [open, np] = [at.chunks[start], at.chunks[start + 1]]
  if (!isOr && (start > end || open?.kind !== 'punct' || open.text !== '(')) return null
  // "40 beds (worth 2,000 dollars)"
  if (!isOr && /^(?:worth|valued at)$/.test(linkAt(at, start + 1))) {
    const worth = amountBehind(at, start + 1)
    return worth?.number.kind === 'money' && number.kind !== 'money' ? worth : null
  }
  if (!isOr && number.kind !== 'money') {
    const valued = valueBehind(at, start + 1)
    if (valued !== null) return valued
  }
  if (np?.kind !== 'np' || np.number === null) return null
  if (isOr && start === end && np.number.kind !== 'money') return null
  // "3 million euros (1.3 million dollars of it in food)"
  if (/^of (?:it|this|that|which|them)$/.test(`${at.tokens[np.to]?.lower} ${at.tokens[np.to + 1]?.lower}`)) return null
  const unit = np.number.unit ?? unitOf(at.tokens[np.head]?.lower ?? '')
  // "3 million (35%)": how much of what was asked for.
  return unit === null || unit === number.unit || np.number.kind === 'percent' ? null : { number: np.number, unit }
}

/** "40 beds (value: 2,000 dollars)", "(estimated value 2,000 dollars)": what the goods before the bracket are worth. */
function valueBehind({ chunks, tokens }: AnalyzedSentence, start: number): Amount | null {
  const noun = chunks[start]
  const isValue = noun?.kind === 'np' && noun.number === null && tokens[noun.head]?.lower === 'value'
  // "(value 2,000 dollars)": one phrase, the noun before its sum
  const opening = noun?.kind === 'np' && noun.number !== null ? tokens.slice(noun.from, noun.number.from) : []
  const sum = isValue ? chunks[start + (chunks[start + 1]?.kind === 'np' ? 1 : 2)] : noun
  const isTold = isValue || opening.some(({ lower }) => lower === 'value')
  if (!isTold || sum?.kind !== 'np' || sum.number?.kind !== 'money') return null
  return { number: sum.number, unit: sum.number.unit }
}

/** "i.e. 400,000 dollars", "which is 400,000 dollars": what the words from chunk `start` on say is the same. */
function toldAgain(chunks: AnalyzedSentence['chunks'], start: number): AnalyzedSentence['chunks'][number] | undefined {
  const [word, verb] = [chunks[start], chunks[start + 1]]
  if (word?.kind === 'adv' && /^(?:i\.e\.?|ie)$/i.test(word.text)) return verb
  const isEqual =
    verb?.kind === 'verb' && /^(?:be|equal|make)$/.test(verb.lemma) && !verb.negated && verb.modal === null
  return word?.kind === 'wh' && word.text === 'which' && isEqual ? chunks[start + 2] : undefined
}

/** ", equivalent to 400,000 dollars", "(the equivalent of 400,000 dollars)", "– some 400,000 dollars –": the same sum again. */
function equivalentBehind({ chunks, tokens }: AnalyzedSentence, end: number): Amount | null {
  const mark = chunks[end]
  if (mark?.kind !== 'punct' || !/^[,(–—-]$/.test(mark.text)) return null
  const [word, link] = [chunks[end + 1], chunks[end + 2]]
  const isSaid =
    (word?.kind === 'np' || word?.kind === 'adj') &&
    tokens[word.to - 1]?.lower === 'equivalent' &&
    link?.kind === 'prep' &&
    /^(?:to|of)$/.test(link.text)
  const again = mark.text === ',' || mark.text === '(' ? toldAgain(chunks, end + 1) : undefined
  const np = again ?? (isSaid ? chunks[end + 3] : /^[–—-]$/.test(mark.text) ? word : undefined)
  if (np?.kind !== 'np' || np.number?.kind !== 'money' || np.number.unit === null) return null
  return isSaid || again !== undefined || isSum(chunks[end + 2], mark.text)
    ? { number: np.number, unit: np.number.unit }
    : null
}

const isSum = (closing: AnalyzedSentence['chunks'][number] | undefined, mark: string): boolean =>
  closing === undefined || (closing.kind === 'punct' && (closing.text === mark || closing.text === '.'))

const linkAt = ({ chunks }: AnalyzedSentence, i: number): string => {
  const link = chunks[i]
  return link?.kind === 'prep' || link?.kind === 'adj' ? link.text : ''
}

/** "400 masks worth 3,000 dollars". */
export function worthBehind(at: AnalyzedSentence, end: number): Amount | null {
  const named = behindGiftName(at, end)
  if (named > end) return worthBehind(at, named)
  // "400 masks, worth 3,000 dollars,"; "…, worth 3 million in all" is of more than the last.
  // "400 masks, which cost it 3,000 dollars"
  const isTold =
    /^(?:worth|valued at)$/.test(linkAt(at, end + 1)) ||
    costBehind(at, end + 1) !== null ||
    endOfValuing(at, end + 1) > 0
  const isApart = isComma(at.chunks[end]) && isTold
  const amount = amountBehind(at, isApart ? end + 1 : end)
  if (isApart && /^(?:in|altogether)$/.test(at.tokens[amount?.number.to ?? -1]?.lower ?? '')) return null
  return amount?.number.kind === 'money' ? amount : null
}

const packs =
  /^(?:carton|sack|bag|box|crate|pallet|bale|drum|barrel|parcel|package|bundle|container|truckload|lorryload|planeload|shipload|boatload|wagonload)$/
const inside = /^(?:ton|kilogram|item|pair|dose)$/

/** Index of the number of packs that the things before chunk `end` are "in", "packed in"; -1 where none follows. */
function endOfPacking({ chunks }: AnalyzedSentence, end: number): number {
  const verb = chunks[end]
  const isPacked =
    verb?.kind === 'verb' && verb.passive && /^(?:pack|package|load|stow|bag|box|bundle)$/.test(verb.lemma)
  const link = chunks[isPacked ? end + 1 : end]
  return link?.kind === 'prep' && link.text === 'in' ? (isPacked ? end + 2 : end + 1) : -1
}

/**
 * "24 tons of rice, 400 sacks in all", "400 sacks of rice, 24 tons in all", "7,000 pairs of boots packed in 40 crates":
 * the same things counted by what they lie in.
 */
export function packsBehind(at: AnalyzedSentence, end: number, unit: string | null): Amount | null {
  const isApart = isComma(at.chunks[end])
  const index = isApart ? end + 1 : endOfPacking(at, end)
  const np = at.chunks[index]
  if (np?.kind !== 'np' || np.number?.kind !== 'number' || np.to > np.number.to + 1) return null
  const other = np.number.unit ?? unitOf(at.tokens[np.head]?.lower ?? '')
  if (other === null || unit === null) return null
  const isPacked = packs.test(other) && inside.test(unit)
  const isOfPacks = isApart && packs.test(unit) && inside.test(other)
  if (!isPacked && !isOfPacks) return null
  return isApart && behindTotal(at, index + 1) === index + 1 ? null : { number: np.number, unit: other }
}
