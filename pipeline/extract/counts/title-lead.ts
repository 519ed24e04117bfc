import { diseaseWords } from '../../lexicon/diseases.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import { type CountHead, headOf, nearRule } from './count-head.ts'

const filling = /^(?:outbreak|epidemic|situation|update|bulletin|report|week|day|season|figures|numbers|latest)$/

/** Words that tell of an illness, too, and count something else. */
const others = /^(?:vaccines?|vaccinations?|vaccinated|inoculations?|jabs?|tests?|testing|treatment|quarantine)$/

const longest = 14

/** "Measles in Chad: Lasa 12, Munta 9", "Dengue (14 May): Peru 40": a title of nothing but the illness, its place and day says that its list counts the ill. */
export function titleLead(at: AnalyzedSentence, number: NumberMention): CountHead | null {
  const { tokens, tags, areas, dates, clauses, numbers } = at
  const colon = tokens.findIndex(({ text }, i) => i > 0 && i <= longest && text === ':')
  if (colon < 0 || colon >= number.from || clauses.some(({ verb }) => verb.from < number.from)) return null
  const isIn = (i: number): boolean => [...areas, ...dates].some(({ from, to }) => from <= i && i < to)
  const isTold = (word: string): boolean => !others.test(word) && (diseaseWords.has(word) || filling.test(word))
  const title = tokens.slice(0, colon)
  const isOther = title.some(({ lower }, i) => /^(?:N|NNP|ADJ)$/.test(tags[i] ?? '') && !isIn(i) && !isTold(lower))
  const hasFigure = numbers.some(({ from, nonFigure }) => from < colon && nonFigure === null && !isIn(from))
  const isIll = title.some(({ lower }) => diseaseWords.has(lower))
  return isOther || hasFigure || !isIll ? null : headOf('case', { at, from: 0, to: colon }, false, nearRule)
}
