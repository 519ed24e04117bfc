import type { AnalyzedSentence } from '../analyze.ts'
import { isListed } from './shares.ts'
import type { AidSides } from './sides.ts'
import type { Told } from './told.ts'

/** "100 kits and the 200 masks that Peru has raised": right behind the last of a list the relative clause tells of all. */
const isOfAll = ({ telling: { governor } }: Told): boolean =>
  governor?.relation === 'relative' && governor.clause.verb.form === 'finite'

/** "20 tents, 30 beds and 40 pumps from Peru were handed over": behind the last of a list that is the subject, the giver of all. */
const isFromOne = ({ telling: { governor }, sides: { isLocal, isBehind, donor }, figure }: Told): boolean =>
  governor?.relation === 'subject' &&
  isBehind &&
  !isLocal &&
  donor.how === '' &&
  donor.actor !== null &&
  donor.actor.piece.from >= figure.number.to

/** "brought 20 tents and 30 beds, all from Peru": by the word itself, the giver of all. */
function isSaidOfAll({ tokens }: AnalyzedSentence, { sides: { donor }, figure }: Told): boolean {
  const start = donor.how === '' && donor.actor !== null ? donor.actor.piece.from : -1
  const from = [start - 1, start - 2].find((i) => tokens[i]?.lower === 'from') ?? -1
  return (
    from > figure.number.to && /^(?:all|both)$/.test(tokens[from - 1]?.lower ?? '') && tokens[from - 2]?.lower === ','
  )
}

const isMoney = ({ figure: { number, item } }: Told): boolean => number.kind === 'money' || item.category === 'cash'

/** Whether two figures stand in one list, the second behind "and" or "and by". */
function areJoined(at: AnalyzedSentence, one: Told, next: Told): boolean {
  const prep = at.chunks[next.figure.index - 1]
  // "tents (20) and beds (30)"
  const isBracketed = prep?.kind === 'punct' && prep.text === '('
  const back = isBracketed ? 2 : prep?.kind === 'prep' && prep.text !== 'of' ? 1 : 0
  const end = next.figure.index - back
  const close = at.chunks[one.figure.item.end]
  const start = one.figure.item.end + (close?.kind === 'punct' && close.text === ')' ? 1 : 0)
  return isListed(at, start, Math.min(next.figure.item.first, end))
}

const isSameVerb = ({ telling: one }: Told, { telling: next }: Told): boolean =>
  one.governor?.clause === next.governor?.clause

const filledSide = (own: AidSides, next: AidSides, side: 'donor' | 'recipient'): AidSides =>
  own[side].actor === null || own[side].how === 'carried' ? { ...own, [side]: next[side] } : own

/** The figures of a sentence, each with the sides that the relative clause or "from" behind the last of its list tells. */
export function withSharedSides(at: AnalyzedSentence, told: readonly Told[]): Told[] {
  const result = [...told]
  for (let i = told.length - 2; i >= 0; i--) {
    const [one, next] = [result[i], result[i + 1]]
    if (one === undefined || next === undefined || isMoney(one) !== isMoney(next)) continue
    const isShared = isOfAll(next) && !isOfAll(one)
    const isOfBoth = isSaidOfAll(at, next)
    const isSame = isOfBoth || (isFromOne(next) && isSameVerb(one, next))
    if ((!isShared && !isSame) || !areJoined(at, one, next)) continue
    if (!isOfBoth && one.sides.isLocal) continue
    if (one.sides.donor.how === '' && one.sides.donor.actor !== null) continue
    const given = filledSide(one.sides, next.sides, 'donor')
    result[i] = { ...one, sides: isShared ? filledSide(given, next.sides, 'recipient') : { ...given, isBehind: true } }
  }
  return result
}
