import type { Sentence } from '../document.ts'
import type { AnalyzedSentence } from './analyze.ts'
import { isVerbless } from './is-verbless.ts'
import { type LabelScale, scaleOf } from './numbers/label-scale.ts'

/** The unit and scale that a label told, and where it stands. */
export interface ListLabel extends LabelScale {
  readonly section: string | null
  readonly paragraph: number
}

/** "Pledges, in millions of dollars:": what a sentence says of the entries in it and behind it. */
export function labelTold({ text, numbers, sentence: { section, paragraph } }: AnalyzedSentence): ListLabel | null {
  const label = numbers.find(({ kind, nonFigure }) => kind === 'money' && nonFigure === 'other')
  if (label === undefined || label.unit === null) return null
  const scale = scaleOf(text.slice(label.numeralStart, label.numeralEnd).toLowerCase())
  return scale === undefined ? null : { unit: label.unit, scale, section, paragraph }
}

const isIn = ({ section, paragraph }: Sentence, label: ListLabel): boolean =>
  section === label.section && paragraph === label.paragraph

/** The label that holds for a sentence: it reaches over its own paragraph and into the next. */
export const labelOver = (sentence: Sentence, label: ListLabel | null): LabelScale | null =>
  label !== null && sentence.footnote === null && sentence.section === label.section ? label : null

/** It goes on in the next paragraph while this holds nothing but entries, without a verb. */
export function labelKept(at: AnalyzedSentence, label: ListLabel | null): ListLabel | null {
  const { sentence } = at
  if (label === null || isIn(sentence, label)) return label
  return isVerbless(at) && sentence.section === label.section ? { ...label, paragraph: sentence.paragraph } : null
}
