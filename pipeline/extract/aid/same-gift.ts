import type { AnalyzedSentence } from '../analyze.ts'
import { isOf } from '../parse/nominal.ts'
import type { AidFigure } from './figure.ts'
import type { Telling } from './telling.ts'

/** An amount that belongs to the gift told before, so that the same ones give and get it. */
export const isOfSameGift = (at: AnalyzedSentence, figure: AidFigure, telling: Telling): boolean =>
  isOfWhich(at, figure) ||
  isInstalment(at, telling) ||
  isState(telling) ||
  isOfThese(at, figure) ||
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

/** "Of this, 1 million is for Peru". */
function isPartOfThis({ chunks, tokens, clauses }: AnalyzedSentence, { index }: AidFigure): boolean {
  if (clauses[0]?.verb.lemma !== 'be') return false
  const [of, np] = [chunks[0], chunks[1]]
  if (of?.kind !== 'prep' || !/^(?:of|out of|from)$/.test(of.text) || np?.kind !== 'np' || index < 2) return false
  const [first, head] = [tokens[np.from]?.lower ?? '', tokens[np.head]?.lower ?? '']
  const isPointer = /^(?:this|that|these|those|it|them)$/.test(first)
  return (isPointer && np.to === np.from + 1) || ((isPointer || first === 'the') && sums.test(head))
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
