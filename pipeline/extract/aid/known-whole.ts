import type { AnalyzedSentence } from '../analyze.ts'
import { isOf } from '../parse/nominal.ts'
import type { AidFigure } from './figure.ts'
import type { Telling } from './telling.ts'

/** "a first tranche, 3 million, was paid out": for those that the whole is for. */
const isInstalment = (at: AnalyzedSentence, { governor }: Telling): boolean => {
  const np = governor?.clause.subject?.members[0]?.np
  return (
    governor?.relation === 'subject' &&
    /^(?:tranche|instalment|installment)$/.test(at.tokens[np?.head ?? -1]?.lower ?? '')
  )
}

const isOfWhich = ({ chunks }: AnalyzedSentence, { index }: AidFigure): boolean => {
  const wh = chunks[index - 1]
  return wh?.kind === 'wh' && wh.text === 'which' && isOf(chunks[index - 2])
}

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

/** Whether a figure is a part of what was told before: it goes from the same giver to the same receiver. */
export const isPartOfKnown = (at: AnalyzedSentence, figure: AidFigure, telling: Telling): boolean =>
  isOfWhich(at, figure) || isInstalment(at, telling) || isOfThese(at, figure)
