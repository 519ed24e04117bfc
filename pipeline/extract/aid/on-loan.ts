import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isComma } from '../parse/nominal.ts'
import { npAt } from '../parse/np-at.ts'
import { doerOf, partyAt, partyBehind } from './actors-near.ts'
import type { AidFigure } from './figure.ts'
import { textAt } from './fronted-party.ts'

const behindItem = ({ item, index }: AidFigure): number => Math.max(item.end, index + 1)

/** "two cranes on loan from Peru": who lent the goods before the words; null where they are not lent. */
function lenderOf(at: AnalyzedSentence, figure: AidFigure): Actor | null {
  const on = behindItem(figure)
  const loan = npAt(at, on + 1)
  const isLent = textAt(at, on) === 'on' && at.tokens[loan?.head ?? -1]?.lower === 'loan'
  return isLent && textAt(at, on + 2) === 'from' ? partyAt(at, on + 3) : null
}

/** "20 desks, courtesy of Peru": behind the goods, whatever is done with them. */
function isByCourtesy(at: AnalyzedSentence, figure: AidFigure): boolean {
  const end = behindItem(figure)
  const prep = at.chunks[isComma(at.chunks[end]) ? end + 1 : end]
  return prep?.kind === 'prep' && /^(?:courtesy of|with the compliments of)$/.test(prep.text)
}

/** Goods that words right behind them tell to be lent or given, whatever the verb says of them. */
export const isCalledLent = (at: AnalyzedSentence, figure: AidFigure): boolean =>
  isByCourtesy(at, figure) || lenderOf(at, figure) !== null

/** "Pupils in Chad read from 300 books, courtesy of Peru": who uses what is given. */
function userOf(at: AnalyzedSentence, { index }: AidFigure): Actor | null {
  const clause = at.clauses.findLast(({ at: place, verb }) => place < index && verb.form === 'finite')
  const user = clause?.arguments.some(({ nominal }) => nominal.first === index) ? doerOf(at, clause) : null
  return user?.iso3 != null ? user : null
}

/** "Two cranes on loan from Peru are at work in Chile": where what another country lent is put to use. */
export function whereLent(at: AnalyzedSentence, figure: AidFigure): Actor | null {
  const lender = lenderOf(at, figure)
  if (lender === null) return isByCourtesy(at, figure) ? userOf(at, figure) : null
  const clause = at.clauses.find(
    ({ subject, at: place }) => subject !== null && subject.first <= figure.index && figure.index < place,
  )
  const place = clause === undefined ? null : partyBehind(at, clause.arguments, ['in', 'at', 'over', 'across'])
  return place !== null && place.iso3 !== null && place.iso3 !== lender.iso3 ? place : null
}
