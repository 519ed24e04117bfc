import type { AreaMention } from './areas.ts'
import type { Piece } from './piece.ts'

/** First halves of names for what belongs to two peoples: "Franco-German", "Anglo-Peruvian". */
const firstHalf =
  /^(?:sino|franco|anglo|russo|indo|graeco|greco|austro|italo|luso|hispano|nippo|turco|belgo|dano|finno|germano|polono|magyaro)$/

const isHyphen = (text: string | undefined): boolean => text === '-' || text === '–'

/** "German and Czech firms", "hospitals in Chad, Mali and Niger", "the Peru-Chad Society": of all of these countries, that is of none alone. */
export function placesBeside({ at, to }: Piece, [first]: readonly AreaMention[]): AreaMention[] {
  const found: AreaMention[] = []
  let [last, isAnd] = [first, false]
  while (last !== undefined) {
    const link = at.tokens[last.to]?.lower ?? ''
    const isPair = isHyphen(link)
    const start: number = last.to + (link === ',' && at.tokens[last.to + 1]?.lower === 'and' ? 2 : 1)
    const next = at.areas.find(
      ({ from, form, to: end }) => from === start && (isPair || form === first?.form) && end <= to,
    )
    if (!(isPair || /^(?:and|or|,)$/.test(link)) || next === undefined) break
    isAnd ||= at.tokens[start - 1]?.lower !== ','
    found.push(next)
    last = next
  }
  return isAnd ? found : []
}

/** "the Franco-German Youth Office": of a second people, which no name of a country tells. */
export const isSecondHalf = ({ tokens }: Piece['at'], { from }: AreaMention): boolean =>
  isHyphen(tokens[from - 1]?.text) && firstHalf.test(tokens[from - 2]?.lower ?? '')

/** "the Peru-Chad Society" gave to Chad: of the other of the two countries of its name, as it works for the one. */
export function otherOfPair({ at, from }: Piece, areas: readonly AreaMention[], other: string): AreaMention | null {
  const [first, second, more] = areas
  if (first === undefined || second === undefined || more !== undefined) return null
  const isPair = first.to + 1 === second.from && isHyphen(at.tokens[first.to]?.text) && first.from <= from + 1
  if (!isPair || first.form !== 'name' || second.form !== 'name') return null
  return second.iso3 === other ? first : first.iso3 === other ? second : null
}
