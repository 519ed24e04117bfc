import { words } from '../../lexicon/word-list.ts'
import type { NonFigure, NumberMention, Token } from '../mention.ts'

/** Plurals that number each of the list behind them: "Articles 5 and 6", "pages 3, 4 and 7". */
const plurals = words(
  'pages pp sections chapters tables figures articles arts nos paragraphs paras rules lines notes footnotes annexes volumes parts boxes flights trains rooms gates numbers versions phases levels categories appendices items clauses resolutions',
)

const shared: ReadonlySet<NonFigure | null> = new Set<NonFigure | null>(['page', 'section_number', 'name_or_code'])

function isLink(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from === 2) return tokens[from]?.text === ',' && ['and', 'or'].includes(tokens[from + 1]?.lower ?? '')
  return to - from === 1 && [',', 'and', 'or', 'to', '-', '–', '&'].includes(tokens[from]?.lower ?? '')
}

function opensList(tokens: readonly Token[], { from, nonFigure }: NumberMention): boolean {
  const at = tokens[from - 1]?.text === '.' ? from - 2 : from - 1
  return shared.has(nonFigure) && plurals.has(tokens[at]?.lower ?? '')
}

/** The reason of the first number of a list holds for the others. */
export function shareReasons(tokens: readonly Token[], mentions: readonly NumberMention[]): NumberMention[] {
  let last: NumberMention | undefined
  let isOpen = false
  return mentions.map((mention) => {
    const follows =
      isOpen &&
      last !== undefined &&
      mention.nonFigure === null &&
      mention.unit === null &&
      isLink(tokens, last.to, mention.from)
    const own = follows && last !== undefined ? { ...mention, nonFigure: last.nonFigure } : mention
    isOpen = follows || opensList(tokens, mention)
    last = own
    return own
  })
}
