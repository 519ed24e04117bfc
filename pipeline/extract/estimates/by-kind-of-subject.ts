import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { wordBefore } from '../areas.ts'
import { isPumpedByTrade } from '../income.ts'
import { firstIndexIn } from '../index-in.ts'
import { investing, isInvestedIn } from '../invested-in.ts'
import { markerText } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { lowerWords, type Piece, textOf } from '../piece.ts'
import { hasWord, wordTest } from '../word-test.ts'
import { isAwayWord, isHomeWord, sending } from './free-relative.ts'
import { type Measure, measureOf, tokenPiece } from './measure.ts'
import { isHost } from './other-side.ts'
import { phraseAfter } from './phrases.ts'
import { hasEconomicWord, quantityOf } from './quantity.ts'
import { isRelative, prepText, type Spot } from './spot.ts'
import { toldSubject } from './told-subject.ts'

/** A figure of money that only the kind of its subject makes economic. */
export const ofSubject = 'estimate-of-subject'

const working = /^(?:working|living|employed|settled)$/

/** "our diaspora", "Kenyans working in the Gulf": people away from home. */
const isAway = (piece: Piece): boolean =>
  lowerWords(piece).some((word, i, words) => isAwayWord(word) || (working.test(word) && i > 0 && words.length > i + 1))

/** Hardly a sentence has such a word. */
export const mayRemit = (at: AnalyzedSentence): boolean =>
  hasWord(at.tokens, isOfAway) || at.areas.some((area) => isHost(at, area))
const isOfAway = wordTest((lower) => isAwayWord(lower) || /^(?:workers|families|relatives|home)$/.test(lower))

const isHomeBehind = ({ tokens }: AnalyzedSentence, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ lower }) => isHomeWord(lower))

/** "Kyrgyz workers in Russia transferred 2 billion": people of one country in another, and a sum too large for a gift. */
function isHosted({ at, from, to }: Piece, { verb }: Clause, { low, high }: Spot['number']): boolean {
  const inside = at.areas.filter((area) => area.from >= from && area.to <= to)
  const own = inside.find(({ form }) => form !== 'name')
  const host = inside.find((area) => area.form === 'name' && /^(?:in|across)$/.test(wordBefore(at.tokens, area.from)))
  if (own === undefined || host === undefined || own.from > host.from || own.iso3 === host.iso3) return false
  const isPeople = own.form === 'people' || isPeopleNoun(at.tokens[own.to]?.lower ?? '')
  return isPeople && (verb.lemma !== 'send' || (low ?? high ?? 0) >= 5e7)
}

/** "Our diaspora sent 208 million dollars in April", "Filipinos abroad sent home 2 billion": remittances, no gift. */
export function asRemitted(spot: Spot): Measure | null {
  const { at, number, index, clause } = spot
  if (number.kind !== 'money' || clause === null || clause.verb.passive || clause.verb.negated) return null
  if (!sending.has(clause.verb.lemma) || index - clause.at > 3 || (number.low ?? number.high ?? 0) < 1e6) return null
  const start = clause.subject === null ? clause.verb.from : (at.chunks[clause.subject.first]?.from ?? 0)
  const sender = { at, from: start, to: clause.verb.main }
  const isHome = isHomeBehind(at, clause.verb.to, Math.min(at.tokens.length, number.to + 5))
  const names = lowerWords(sender)
  const isToOthers = prepText(at.chunks[index + 1]) === 'to' && !isHome
  // "Haitians in the United States sent 3 billion home"
  const isPeople = at.areas.some(({ form, from, to }) => form === 'people' && from >= sender.from && to <= sender.to)
  // "my brothers sent home 3 million", whoever they are
  const isNextHome = at.tokens[clause.verb.to]?.lower === 'home' || at.tokens[number.to]?.lower === 'home'
  const isSentHome = isHome && (isPeople || isNextHome || names.some((word) => /^(?:workers|migrants)$/.test(word)))
  // "Expatriates sent 21 billion to Peru": too large for a gift
  const isHuge =
    isAway(sender) && /^(?:USD|EUR|GBP)$/.test(number.unit ?? '') && (number.low ?? number.high ?? 0) >= 5e8
  if ((isToOthers && !isHuge) || !(isAway(sender) || isSentHome || isHosted(sender, clause, number))) return null
  const piece = tokenPiece(spot, clause.verb.main)
  // "They were to send home 3 million"
  const name = at.tags[sender.from] === 'PRON' ? 'remittances' : `remittances of ${textOf(sender)}`
  return {
    ...measureOf(spot, 'level', { piece, name, how: ofSubject }, piece),
    isValue: true,
  }
}

const works = /^(?:rebuilding|reconstruction|repairs?|repairing|rebuild|recovery|rehabilitation)$/
const demanding = new Set([
  'need',
  'require',
  'take',
  'cost',
  'consume',
  'swallow',
  'demand',
  'devour',
  'call',
  'run',
  'come',
  'amount',
])

const mending = /^(?:rebuild|repair|restore|replace|reconstruct|mend|fix|reopen|replant|restock)$/

/** "to put the houses back" */
const isPutBack = ({ tokens }: AnalyzedSentence, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ lower }) => lower === 'back' || lower === 'right')

/** "Rebuilding what the flood swept away": the words before the verb, from the last mark on, if they open with such work. */
function workBefore(at: AnalyzedSentence, { verb }: Clause): Piece | null {
  let from = verb.from
  // "the roads and bridges": behind another clause the word opens one.
  const isBehindClause = at.clauses.some((one) => one.verb.form === 'finite' && one.verb.to < verb.from)
  const border = isBehindClause ? /^(?:[,;:–—]|and|but|that|with)$/ : /^(?:[,;:–—]|but|that|with)$/
  // "says rebuilding will cost"
  const isTold = (i: number): boolean => at.tags[i - 1] === 'V' && works.test(at.tokens[i]?.lower ?? '')
  while (from > 0 && !border.test(at.tokens[from - 1]?.lower ?? '') && !isTold(from)) from--
  if (at.tags[from] === 'DET' || at.tags[from] === 'POSS') from++
  const [first, second] = [at.tokens[from]?.lower ?? '', at.tokens[from + 1]?.lower ?? '']
  const isMended = first === 'to' && (mending.test(second) || (second === 'put' && isPutBack(at, from, verb.from)))
  const isWork = works.test(first) || works.test(second) || isMended
  const wh = firstIndexIn(at.tags, from + 1, verb.from, (tag) => tag === 'WH')
  // "reconstruction is expected to cost"
  const governor = at.clauses.find((one) => one.verb.from > from && one.verb.form === 'finite')?.verb ?? verb
  return isWork ? { at, from, to: wh < 0 ? Math.min(governor.from, verb.from) : wh } : null
}

/** "Repairs are put at 3 million" */
const isValued = ({ at, index }: Spot, { verb }: Clause): boolean =>
  /^(?:put|estimate|value|assess|reckon|price|cost|costed)$/.test(verb.lemma) && prepText(at.chunks[index - 1]) === 'at'

/** "Rebuilding the ports will take 4 billion", "repairs call for 3 million": what the work costs, asked of no one. */
export function asRebuilding(spot: Spot): Measure | null {
  const { at, number, clause, index } = spot
  if (number.kind !== 'money' || clause === null || clause.verb.negated) return null
  const tellsCost = clause.verb.passive ? isValued(spot, clause) : demanding.has(clause.verb.lemma)
  if (!tellsCost || index - clause.at > 2) return null
  const named = workBefore(at, clause)
  if (named === null) return null
  const piece = quantityOf(named).piece
  const name = `cost of ${textOf(piece)}`
  return {
    ...measureOf(spot, 'level', { piece, name, how: ofSubject }, tokenPiece(spot, clause.verb.main)),
    isValue: true,
  }
}

const swallowing = new Set(['swallow', 'devour', 'gobble', 'eat', 'absorb', 'consume'])
const spent = /^(?:subsid(?:y|ies)|bills?|imports|payments|wages|pensions|interest|debt)$/
const further = /^(?:extra|additional|another|further|more)$/

/** "The bread subsidy will swallow an extra 15 billion pounds": what the state spends on it. */
export function asSwallowed(spot: Spot): Measure | null {
  const { at, number, clause, index } = spot
  if (number.kind !== 'money' || clause === null || clause.verb.negated || clause.verb.passive) return null
  if (!swallowing.has(clause.verb.lemma) || clause.at !== index - 1) return null
  const subject = toldSubject(at, clause)
  if (subject === null || !lowerWords(subject).some((word) => spent.test(word))) return null
  const isFurther = at.tokens.slice(clause.verb.to, number.from).some(({ lower }) => further.test(lower))
  const quantity = { piece: subject, name: `cost of ${textOf(subject)}`, how: ofSubject }
  const anchor = tokenPiece(spot, clause.verb.main)
  return { ...measureOf(spot, isFurther ? 'increase' : 'level', quantity, anchor), isValue: !isFurther }
}

const depriving = new Set(['deprive', 'rob', 'strip', 'drain', 'relieve', 'cheat'])

/** "would deprive Peru of 8 billion dollars", "robbed the treasury of 3 billion in taxes". */
export function asDeprived(spot: Spot): Measure | null {
  const { at, number, clause, index } = spot
  if (clause === null || clause.verb.negated || !depriving.has(clause.verb.lemma)) return null
  if (prepText(at.chunks[index - 1]) !== 'of') return null
  const of = phraseAfter(at, index + 1, new Set(['in', 'of']))
  // "of 80 percent of their takings"
  const isPart = isRelative(number) && of !== null && hasEconomicWord(lowerWords(of))
  if (number.kind !== 'money' && !isPart) return null
  const piece = of ?? tokenPiece(spot, clause.verb.main)
  const name = of === null ? 'losses' : `losses of ${textOf(of)}`
  return {
    ...measureOf(spot, 'decrease', { piece, name, how: ofSubject }, tokenPiece(spot, clause.verb.main)),
    isValue: true,
  }
}

const wares = /^(?:goods|merchandise|products|services|wares)$/
const plain = /^(?:and|of|all|other|its|their|the)$/
const flowing = new Set(['go', 'come', 'flow', 'travel', 'cross', 'leave', 'reach', 'pass', 'change', 'move', 'arrive'])

/** "Goods worth 3 billion were exported" */
const trading: ReadonlyMap<string, string> = new Map([
  ['export', 'exports'],
  ['ship', 'exports'],
  ['import', 'imports'],
])

/** Where figures of an economy have been told, and no gifts: among these goods that were sold are told beside what was given. */
const isTrade = ({ discourse: { economy, weights } }: Spot): boolean => economy !== null && weights.gifts === 0

/** "the 3 million dollars they sent home every year": money from those who are away. */
function asRemittedSum(spot: Spot): Measure | null {
  const { at, number, index } = spot
  const who = at.chunks[index + 1]
  const clause = at.clauses.find(({ at: place }) => place === index + 2)
  if (number.kind !== 'money' || who?.kind !== 'np' || who.number !== null || clause === undefined) return null
  const isHome = at.tokens[clause.verb.to]?.lower === 'home'
  if (!sending.has(clause.verb.lemma) || clause.verb.passive || clause.verb.negated || !isHome) return null
  const piece = tokenPiece(spot, clause.verb.main)
  const name =
    at.tags[who.from] === 'PRON' ? 'remittances' : `remittances of ${textOf({ at, from: who.from, to: who.to })}`
  return { ...measureOf({ ...spot, clause }, 'level', { piece, name, how: ofSubject }, piece), isValue: true }
}

/** "Goods to the value of 5 billion went north": trade, where no kind of goods is named. */
export function asGoodsMoved(spot: Spot): Measure | null {
  const { at, number, index } = spot
  const prep = prepText(at.chunks[index - 1])
  if (number.kind !== 'money' || (prep !== 'worth' && prep !== 'to the value of')) return null
  const np = at.chunks[index - 2]
  const next = at.clauses.find(({ at: verb }) => verb > index && verb <= index + 2)
  if (
    np?.kind !== 'np' ||
    next === undefined ||
    !(flowing.has(next.verb.lemma) || (isTrade(spot) && next.verb.passive && trading.has(next.verb.lemma))) ||
    markerText(at.chunks[index + 1]) === ','
  )
    return null
  const piece = { at, from: np.from, to: np.to }
  const words = lowerWords(piece)
  if (!words.some((word) => wares.test(word)) || !words.every((word) => wares.test(word) || plain.test(word)))
    return null
  const trade = trading.get(next.verb.lemma)
  const name = trade === undefined ? null : `${trade} of ${textOf(piece).toLowerCase()}`
  return {
    ...measureOf(
      { ...spot, clause: next },
      'level',
      { ...quantityOf(piece, name), how: ofSubject },
      tokenPiece(spot, np.head),
    ),
    isValue: true,
  }
}

/** "Firms have put 600 million euros into the Hungarian economy": investment, where a trade or an economy gets it, or a country what investors put into it. */
export function asInvested(spot: Spot): Measure | null {
  const { at, number, clause, index } = spot
  if (number.kind !== 'money' || clause === null || clause.verb.negated) return null
  if (isPumpedByTrade(at, clause)) return null
  const isPlace = isInvestedIn(at, clause)
  if (!isPlace && !investing.has(clause.verb.lemma)) return null
  const isNext = clause.at === index - 1 && !clause.verb.passive
  const into = isNext ? phraseAfter(at, index + 1, new Set(isPlace ? ['into', 'in'] : ['into'])) : null
  if (into === null || !(isPlace || lowerWords(into).some((word) => invested.test(word)))) return null
  const anchor = tokenPiece(spot, clause.verb.main)
  return {
    ...measureOf(spot, 'level', { piece: into, name: `investment in ${textOf(into)}`, how: 'estimate' }, anchor),
    isValue: true,
  }
}
const invested =
  /^(?:economy|industry|industries|sector|business|businesses|factory|factories|mines?|plants?|firms|companies|shares|stocks|bonds|property)$/

/** What those abroad send home: as a sum, or by how it changed. */
export const asRemittance = (spot: Spot): Measure | null => asRemitted(spot) ?? asRemittedSum(spot)
