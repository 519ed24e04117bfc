import { analyzePhrases } from '../extract/analyze.ts'
import { singularOf } from '../lexicon/nouns.ts'
import { titleSentence } from '../title-sentence.ts'

/** A figure in the title of a work. */
export interface TitleFigure {
  readonly low: number | null
  readonly high: number | null
  readonly kind: 'number' | 'percent' | 'money'
  /** Unit code or currency where the words give one. */
  readonly unit: string | null
  /** The noun counted, in the singular: "mask" of "2 million face masks". */
  readonly noun: string | null
  /** As printed, with its hedge. */
  readonly exact: string
}

export interface Title {
  readonly figures: readonly TitleFigure[]
  /** Countries that it names. */
  readonly countries: ReadonlySet<string>
}

/** The figures and countries of a title, read as any sentence is. */
export function readTitle(text: string): Title {
  const { numbers, chunks, areas, tokens } = analyzePhrases(titleSentence(text), null)
  const figures = numbers
    .filter(({ nonFigure }) => nonFigure === null)
    .map((number): TitleFigure => {
      const phrase = chunks.find((chunk) => chunk.kind === 'np' && chunk.number === number)
      const head = phrase?.kind === 'np' ? tokens[phrase.head]?.lower : undefined
      const { low, high, kind, unit, valueStart, valueEnd } = number
      const noun = head === undefined ? null : singularOf(head)
      return { low, high, kind, unit, noun, exact: text.slice(valueStart, valueEnd) }
    })
  return { figures, countries: new Set(areas.flatMap(({ iso3 }) => (iso3 === null ? [] : [iso3]))) }
}
