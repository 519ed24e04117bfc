import type { AnalyzedSentence } from '../analyze.ts'
import type { AreaMention } from '../areas.ts'
import { lowerAt } from '../lower-at.ts'
import type { NumberMention } from '../mention.ts'
import { oncePerSentence } from '../once-per-sentence.ts'
import type { CountHead } from './count-head.ts'
import { nearRule } from './count-head.ts'
import { pieceOf } from './ellipsis.ts'
import type { Place } from './place.ts'
import { placeOf } from './place-list.ts'

const link = /^(?:by|to|from|at)$/

interface Gaps {
  /** The places, by the token behind them. */
  readonly places: ReadonlyMap<number, AreaMention>
  readonly numbersByEnd: ReadonlyMap<number, NumberMention>
}

/** ", in Chile by 30", "and those in Chile to 210": places that figures of their own follow, the noun and the verb told before. */
const gapsIn = oncePerSentence((at: AnalyzedSentence): Gaps => {
  const numbers = at.numbers.filter(({ nonFigure }) => nonFigure === null)
  const starts = new Set(numbers.map(({ from }) => from))
  const isGap = ({ from, to, form }: AreaMention): boolean =>
    form === 'name' &&
    link.test(lowerAt(at, to)) &&
    starts.has(to + 1) &&
    /^(?:in|for|of)$/.test(lowerAt(at, from - 1)) &&
    /^(?:and|,|those|that|while|but)$/.test(lowerAt(at, from - 2))
  return {
    places: new Map(at.areas.filter(isGap).map((area) => [area.to, area])),
    numbersByEnd: new Map(numbers.map((number) => [number.to, number])),
  }
})

/** Token of the word that opens the next such place behind a token ("those in Chile by"); the end of the sentence where there is none. */
export function startOfGapBehind(at: AnalyzedSentence, token: number): number {
  for (const { from } of gapsIn(at).places.values()) if (from >= token) return from - 2
  return at.tokens.length
}

/** The link before the first of the figures that follow one place: "by" of "in Chile by 30 to 210". */
function startOfFigures(at: AnalyzedSentence, { from }: NumberMention): number {
  let i = from - 1
  for (let steps = 0; steps < 3 && link.test(lowerAt(at, i)); steps++) {
    const before = gapsIn(at).numbersByEnd.get(i)
    if (before === undefined) return i
    i = before.from - 1
  }
  return -1
}

/** "Deaths in Peru rose by 5 to 90, in Chile by 3 to 40": what the sentence counted last, in the next place. */
export function headOfGap(
  at: AnalyzedSentence,
  number: NumberMention,
  last: CountHead | null,
): { head: CountHead; listed: Place[] } | null {
  if (last === null || last.piece.at !== at || last.piece.from > number.from) return null
  const area = gapsIn(at).places.get(startOfFigures(at, number))
  if (area === undefined) return null
  const by = lowerAt(at, number.from - 1)
  const head = {
    ...last,
    piece: pieceOf(at, number, last),
    isNew: by === 'by',
    isCompared: by === 'from',
    how: nearRule,
  }
  return { head, listed: [placeOf(at, area)] }
}
