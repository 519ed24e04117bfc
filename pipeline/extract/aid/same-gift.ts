import { carriers } from '../../lexicon/carriers.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { isOf } from '../parse/nominal.ts'
import type { AidFigure } from './figure.ts'
import type { Memory } from './filled.ts'
import { isOfThis } from './part-of-money.ts'
import type { Telling } from './telling.ts'

/** An amount that belongs to the gift told before, so that the same ones give and get it. */
export const isOfSameGift = (at: AnalyzedSentence, figure: AidFigure, telling: Telling, memory: Memory): boolean =>
  isOfWhich(at, figure) ||
  isOfThis(at, figure.index) ||
  isInstalment(at, telling) ||
  isState(telling) ||
  isBareMoved(at, figure, telling) ||
  isOfThese(at, figure) ||
  isNewSum(at, figure) ||
  (memory.recipient?.iso3 != null && isFurther(at, figure, telling)) ||
  (telling.governor === null && isPartOfThis(at, figure))

/** "3 million, of which 1 million has been paid" */
const isOfWhich = ({ chunks }: AnalyzedSentence, { index }: AidFigure): boolean => {
  const wh = chunks[index - 1]
  return wh?.kind === 'wh' && wh.text === 'which' && isOf(chunks[index - 2])
}

/** "a first tranche, 3 million, was paid out" */
const isInstalment = (at: AnalyzedSentence, { governor }: Telling): boolean => {
  const np = governor?.clause.subject?.members[0]?.np
  return (
    governor?.relation === 'subject' &&
    /^(?:tranche|instalment|installment)$/.test(at.tokens[np?.head ?? -1]?.lower ?? '')
  )
}

/** "Pledged: 3 million. Paid out: 1 million": how far the same gift has come. */
const isState = ({ governor }: Telling): boolean =>
  governor?.relation === 'outer' && governor.clause.verb.form === 'participle' && governor.clause.at === 0

const isHanded = ({ verb, arguments: found }: Clause): boolean =>
  verb.passive && !found.some(({ prep }) => /^(?:by|from|to|for)$/.test(prep ?? ''))

/** "promised Chad 40 beds. Twelve have arrived", "Twelve have been delivered": goods that are not named anew come to those who were told to get them. */
const isBareMoved = (
  { chunks }: AnalyzedSentence,
  { kind, index, number }: AidFigure,
  { governor, mode }: Telling,
): boolean =>
  kind === 'same' &&
  governor?.relation === 'subject' &&
  (mode === 'move' || (mode === 'give' && isHanded(governor.clause))) &&
  governor.clause.subject?.first === index &&
  chunks[index]?.to === number.to

/** "Of this, 1 million is for Peru". */
function isPartOfThis({ chunks, tokens, clauses }: AnalyzedSentence, { index }: AidFigure): boolean {
  if (clauses[0]?.verb.lemma !== 'be') return false
  const [of, np] = [chunks[0], chunks[1]]
  if (of?.kind !== 'prep' || !/^(?:of|out of|from)$/.test(of.text) || np?.kind !== 'np' || index < 2) return false
  const [first, head] = [tokens[np.from]?.lower ?? '', tokens[np.head]?.lower ?? '']
  const isPointer = /^(?:this|that|these|those|it|them)$/.test(first)
  return (isPointer && np.to === np.from + 1) || ((isPointer || first === 'the') && sums.test(head))
}

const reaching = /^(?:be|number|total|amount|come|reach|stand|add|run)$/
const giving = /^(?:give|donate|supply|provide|send|grant|deliver|ship|promise|pledge)$/

/** "The doses donated so far number 20 million": all that the same ones were told to give, whom the participle does not name anew. */
function isNewSum({ tokens, chunks }: AnalyzedSentence, { index }: AidFigure): boolean {
  // "number", "total" may be read as nouns.
  const isReaching = (i: number): boolean => {
    const chunk = chunks[i]
    return chunk?.kind === 'verb'
      ? reaching.test(chunk.lemma)
      : /^(?:number|total)$/.test(tokens[chunk?.from ?? -1]?.lower ?? '')
  }
  let i = chunks[index - 1]?.kind === 'prep' ? index - 2 : index - 1
  if (!isReaching(i)) return false
  while (chunks[i - 1]?.kind === 'adv') i--
  const [what, given] = [chunks[i - 2], chunks[i - 1]]
  return given?.kind === 'verb' && giving.test(given.lemma) && what?.kind === 'np' && tokens[what.from]?.lower === 'the'
}

const sums = /^(?:sum|amount|total|money|figure|pledges?|funds|donations?|gifts?|grant|contribution|number)$/

const pointing = new Set(['these', 'those', 'them', 'it', 'this', 'that'])
const rests = new Set(['remaining', 'outstanding', 'final'])

/** "20 of these tents", "the remaining 20": of goods told before. */
function isOfThese({ tokens, chunks }: AnalyzedSentence, { index, number }: AidFigure): boolean {
  const np = chunks[index]
  if (np?.kind !== 'np') return false
  const isOfPointed = tokens[number.to]?.lower === 'of' && pointing.has(tokens[number.to + 1]?.lower ?? '')
  const isRest = tokens.slice(np.from, number.from).some(({ lower }) => rests.has(lower))
  return isOfPointed || (isRest && tokens[np.from]?.lower === 'the')
}

const further = new Set(['another', 'further', 'additional', 'extra'])
const nextOnes = new Set(['another', 'further', 'additional', 'second', 'third', 'fourth', 'next', 'last'])
const coming = new Set(['give', 'move', 'pledge', 'announce', 'amount'])

/** "Another 20 will follow", "A second plane brought 30": more of what the same ones were told to get, unless it names others. */
function isFurther(
  { tokens, chunks }: AnalyzedSentence,
  { index, number, item }: AidFigure,
  telling: Telling,
): boolean {
  const np = chunks[index]
  const { governor, mode, status } = telling
  if (np?.kind !== 'np' || !coming.has(mode) || status === 'exported' || status === 'called_for') return false
  // Sums are told one by one, each for someone else, but for "2 million more".
  const isMoney = number.kind === 'money'
  if ((isMoney || item.category === 'cash') && tokens[number.to]?.lower === 'more' && governor?.relation === 'object')
    return true
  if (isMoney) return false
  const isMore = (word: string | undefined): boolean => further.has(word ?? '')
  if (
    openings.test(tokens[0]?.lower ?? '') ||
    isMore(tokens[number.from - 1]?.lower) ||
    isMore(tokens[number.to]?.lower)
  )
    return true
  // "A first batch, weighing 33 tons, was flown in"
  const isLot = lots.test(tokens[np.head]?.lower ?? '') && number.from >= np.to
  if (isLot && tokens.slice(np.from, np.head).some(({ lower }) => lower === 'first' || nextOnes.has(lower))) return true
  const carrier = governor?.clause.subject?.members[0]?.np
  if (carrier === undefined || governor?.relation !== 'object') return false
  const isCarrying = carriers.has(tokens[carrier.head]?.lower ?? '') || lots.test(tokens[carrier.head]?.lower ?? '')
  return isCarrying && tokens.slice(carrier.from, carrier.head).some(({ lower }) => nextOnes.has(lower))
}

/** "Also sent were 20 tents", "Further goods are on their way: 20 tents" */
const openings = /^(?:also|further|more|still|added|additional)$/
const lots = /^(?:shipment|consignment|batch|delivery|load|parcel|instalment|tranche|airlift)$/
