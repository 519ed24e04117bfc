import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import { isBare } from './ellipsis.ts'
import { isLevel } from './place-name.ts'
import { wordsBefore } from './shape.ts'

const aged = /\b(?:ages?|aged|boys?|girls?|man|men|woman|women|child|baby|infant)(?: of| under| over)?$/
const enough =
  /\b(?:good|enough|sufficient|meant|room|space|designed|built|equipped|kits?|supplies|beds|medicines?|drugs|treatment|suffices?) for(?: the| about| some)?$|\bto (?:treat|serve|accommodate|handle|test)$/

/** "the age of six", "a girl of nine", "children under six". */
function isAge(at: AnalyzedSentence, number: NumberMention): boolean {
  if ((number.low ?? number.high ?? 0) >= 100 || !isBare(at, number)) return false
  const hedge = at.tokens[number.from]?.lower
  return /^(?:under|over|older|younger)$/.test(hedge ?? '') || aged.test(wordsBefore(at, number.from))
}

/** "one in four of the patients" */
const isOdds = (at: AnalyzedSentence, { from }: NumberMention): boolean =>
  /^(?:in|out of|of every)$/.test(at.tokens[from - 1]?.lower ?? '') && at.numbers.some(({ to }) => to === from - 1)

/** "21 of the country's 23 governorates" */
function isOfPlaces({ tokens }: AnalyzedSentence, { to }: NumberMention): boolean {
  if (tokens[to]?.lower !== 'of') return false
  for (let i = to + 1; i < to + 8; i++) {
    if (tokens[i] === undefined || tokens[i]?.text === ',') return false
    if (/s$/.test(tokens[i]?.lower ?? '') && isLevel(tokens[i]?.lower)) return true
  }
  return false
}

/** "all but two of them": those who are left out. */
const isLeftOut = (at: AnalyzedSentence, number: NumberMention): boolean =>
  /\ball but$/.test(wordsBefore(at, number.from))

/** "240 beds for fever patients": what is kept for the sick. */
const isForSick = ({ tokens }: AnalyzedSentence, { to }: NumberMention): boolean =>
  /^(?:beds|cots|mattresses)$/.test(tokens[to]?.lower ?? '')

/** Ages, odds, those left out, and the cases that supplies would be enough for ("kits for 50 severe cases"): nothing is counted. */
export const isNoCount = (at: AnalyzedSentence, number: NumberMention): boolean =>
  isAge(at, number) ||
  isOdds(at, number) ||
  isLeftOut(at, number) ||
  isOfPlaces(at, number) ||
  isForSick(at, number) ||
  enough.test(wordsBefore(at, number.from))
