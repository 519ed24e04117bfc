import type { AnalyzedSentence } from '../analyze.ts'
import { isGetterOfCounted } from '../gifts/counted-getter.ts'
import { goodsIn } from '../named-in.ts'
import { isOf } from '../parse/nominal.ts'
import { npAt } from '../parse/np-at.ts'
import type { AidFigure } from './figure.ts'
import { textAt } from './fronted-party.ts'
import { areOnOwnAccount } from './own-deeds.ts'

/** "gave meals to 500 nurses", "food for 20 doctors": who gets the goods told before the number is not sent. */
function areServed(at: AnalyzedSentence, { index, item }: AidFigure): boolean {
  if (item.category !== 'personnel') return false
  // "300 nurses and 20 doctors"
  let first = index
  while (/^(?:and|,)$/.test(at.tokens[at.chunks[first - 1]?.from ?? -1]?.lower ?? '') && npAt(at, first - 2)?.number)
    first -= 2
  const [goods, prep] = [at.chunks[first - 2], at.chunks[first - 1]]
  if (prep?.kind !== 'prep' || !/^(?:to|for)$/.test(prep.text)) return false
  const known = goods?.kind === 'np' ? goodsIn({ at, from: goods.from, to: goods.to }) : null
  const isGiven = at.clauses.some(({ arguments: found }) =>
    found.some(({ prep: own, nominal }) => own === null && nominal.end === first - 1),
  )
  return isGiven && known !== null && known.category !== 'personnel' && known.category !== 'transport'
}

/** "to work alongside the Red Cross and its 300 nurses": those who were there. */
function areBeside(at: AnalyzedSentence, { index, item }: AidFigure): boolean {
  if (item.category !== 'personnel') return false
  const first = textAt(at, index - 1) === 'and' && npAt(at, index - 2) !== null ? index - 2 : index
  return textAt(at, first - 1) === 'alongside'
}

/** "1 million of the 3 million dollars will go": a whole that was told before; "of the 3 million that it promised" tells it. */
function isKnownWhole(at: AnalyzedSentence, { index, item, number }: AidFigure): boolean {
  const [part, of, np] = [npAt(at, index - 2), at.chunks[index - 1], npAt(at, index)]
  const next = at.chunks[Math.max(item.end, index + 1)]
  const isPart = part?.number?.kind === 'money' && number.kind === 'money' && isOf(of)
  const isMain = next?.kind === 'verb' && next.form === 'finite'
  return isPart && isMain && /^(?:the|this|that)$/.test(at.tokens[np?.from ?? -1]?.lower ?? '')
}

/** "came on one of five lorries": what someone travels in. */
function isAboard(at: AnalyzedSentence, { index, item }: AidFigure): boolean {
  if (item.category !== 'transport') return false
  // "one of five lorries"
  const of = at.chunks[index - 1]
  const prep = of?.kind === 'prep' && of.text === 'of' ? at.chunks[index - 3] : of
  return prep?.kind === 'prep' && /^(?:on|aboard|in|by|behind)$/.test(prep.text)
}

/** "30 flights have been dropped from the timetable", "took two flights off": what an airline flies no more. */
const isTakenOff = (at: AnalyzedSentence, { index, number, item }: AidFigure): boolean =>
  (item.unit === 'flight' || /^(?:flights?|services)$/.test(at.tokens[number.to]?.lower ?? '')) &&
  at.clauses.some(
    ({ at: verb, verb: { lemma, particle, to } }) =>
      Math.abs(verb - index) <= 3 &&
      (/^(?:drop|scrap|cancel|axe|suspend|ground)$/.test(lemma) ||
        (lemma === 'take' && /^(?:off|out)$/.test(particle ?? at.tokens[to]?.lower ?? ''))),
  )

/** Figures of what no one gives, whatever the sentence tells. */
export const isNotGiven = (at: AnalyzedSentence, figure: AidFigure): boolean =>
  isGetterOfCounted(at, figure.index) ||
  isAboard(at, figure) ||
  isTakenOff(at, figure) ||
  areServed(at, figure) ||
  areBeside(at, figure) ||
  areOnOwnAccount(at, figure) ||
  isKnownWhole(at, figure)
