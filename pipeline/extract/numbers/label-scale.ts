import { scales } from '../../lexicon/number-words.ts'
import type { Token } from '../mention.ts'
import type { Figure } from './figure.ts'

/** What a label says of the bare numbers behind it: "in millions of dollars". */
export interface LabelScale {
  readonly unit: string
  readonly scale: number
}

/** "million", "millions", "bn": what bare numbers are multiplied by. */
export function scaleOf(word: string): number | undefined {
  const scale = scales.get(word) ?? scales.get(word.replace(/s$/, ''))
  return scale !== undefined && scale >= 1e3 ? scale : undefined
}

/** No number of its own: the scale and the currency alone, as "millions of dollars", "US$ million". */
function scaleOfFigure(tokens: readonly Token[], { from, to, kind, unit, numeral }: Figure): number | null {
  const isWord = numeral.to === numeral.from + 1
  const scale = isWord ? scaleOf(tokens[numeral.from]?.lower ?? '') : undefined
  if (scale === undefined || kind !== 'money' || unit === null) return null
  const [first, before, next] = [tokens[from - 2]?.text ?? '', tokens[from - 1]?.lower ?? '', tokens[to]?.text ?? '']
  const isBracketed = before === '(' || (before === 'in' && first === '(')
  // ", in million euros." ends a heading; "was paid in millions of dollars." does not.
  const isApart = before === 'in' && first === ','
  const isHead = /^(?:in|,|:|[–—-]|)$/.test(before) && next === ':'
  return isHead || (isApart && /^[.:]?$/.test(next)) || (isBracketed && next === ')') ? scale : null
}

/** The label of a sentence that tells the unit and scale of what is listed behind it; -1 and null where there is none. */
function findLabelScale(
  tokens: readonly Token[],
  figures: readonly Figure[],
): { readonly at: number; readonly told: LabelScale | null } {
  for (const [at, figure] of figures.entries()) {
    const scale = scaleOfFigure(tokens, figure)
    if (scale !== null && figure.unit !== null) return { at, told: { unit: figure.unit, scale } }
  }
  return { at: -1, told: null }
}

const opening = /^(?:[,:(–—-])$/
const closing = /^(?:[.,;:()–—-]|and|)$/

export const isCapital = (token: Token | undefined): boolean =>
  token?.word?.isCapital === true || token?.word?.isAcronym === true

/** "3", "three": with neither a scale nor a unit of its own. */
export const isUnscaled = ({ kind, unit, nonFigure, form, scaled }: Figure): boolean =>
  kind === 'number' && unit === null && nonFigure === null && (form === 'digits' || form === 'words') && !scaled

/** "Peru, 540.", "Chile 30;", "Mali: up to 4 (2019: 3)": a number behind a name, and nothing that it could count behind it. */
export function isEntry(tokens: readonly Token[], figure: Figure): boolean {
  const { from, to, value } = figure
  const before = tokens[Math.min(from, value.from) - 1]
  const isBehind = isCapital(before) || (opening.test(before?.text ?? '') && tokens[from - 2] !== undefined)
  return isUnscaled(figure) && isBehind && closing.test(tokens[to]?.lower ?? '')
}

export const times = (value: number | null, scale: number): number | null =>
  value === null ? null : Number((value * scale).toPrecision(15))

/** The bare numbers of entries as money in the label's unit and scale; the label itself is no figure. */
export function applyLabelScale(
  tokens: readonly Token[],
  figures: readonly Figure[],
  before: LabelScale | null,
): readonly Figure[] {
  const { at, told } = findLabelScale(tokens, figures)
  const label = told ?? before
  if (label === null) return figures
  const { unit, scale } = label
  return figures.map((figure, i) => {
    if (i === at) return { ...figure, nonFigure: 'other' as const }
    if (i < at || !isEntry(tokens, figure)) return figure
    return { ...figure, kind: 'money' as const, unit, low: times(figure.low, scale), high: times(figure.high, scale) }
  })
}
