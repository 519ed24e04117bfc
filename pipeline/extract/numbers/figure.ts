import type { NonFigure, NumberMention, Qualifier } from '../mention.ts'
import type { Numeral } from './numeral.ts'

/** A number while its mention is put together; all places are token indexes, ends exclusive. */
export interface Figure {
  /** With hedge, currency and unit. */
  readonly from: number
  readonly to: number
  /** The bare numeral; in a range from the first numeral to the last. */
  readonly numeral: { readonly from: number; readonly to: number }
  /** The numeral with the hedge and the % sign beside it. */
  readonly value: { readonly from: number; readonly to: number }
  readonly low: number | null
  readonly high: number | null
  readonly form: Numeral['form']
  readonly base: number
  readonly scale: number
  readonly scaled: boolean
  readonly kind: NumberMention['kind']
  readonly unit: string | null
  readonly qualifier: Qualifier
  readonly nonFigure: NonFigure | null
  readonly each: boolean
}

/** Digits without end have no value that a number can hold: a code, whatever stands beside them. */
export function dropOverflow(figure: Figure): Figure {
  const isHeld = (value: number | null): boolean => value === null || Number.isFinite(value)
  if (isHeld(figure.low) && isHeld(figure.high)) return figure
  return {
    ...figure,
    low: null,
    high: null,
    kind: 'number',
    unit: null,
    qualifier: 'exact',
    nonFigure: figure.nonFigure === null || figure.nonFigure === 'ordinal' ? 'name_or_code' : figure.nonFigure,
  }
}

export function figureOf(numeral: Numeral): Figure {
  const place = { from: numeral.from, to: numeral.to }
  return dropOverflow({
    from: numeral.from,
    to: numeral.to,
    numeral: place,
    value: place,
    low: numeral.low,
    high: numeral.high,
    form: numeral.form,
    base: numeral.base,
    scale: numeral.scale,
    scaled: numeral.scaled,
    kind: 'number',
    unit: numeral.form === 'fraction' ? 'share' : null,
    qualifier: numeral.form === 'magnitude' ? 'magnitude' : 'exact',
    nonFigure: numeral.form === 'ordinal' ? 'ordinal' : null,
    each: false,
  })
}

/** The same figure in other bounds, for a shared scale. */
export function rescale(figure: Figure, scale: number): Figure {
  const value = Number((figure.base * scale).toPrecision(15))
  return { ...figure, low: value, high: value, scale, scaled: true }
}
