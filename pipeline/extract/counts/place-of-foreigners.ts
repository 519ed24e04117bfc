import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { AreaMention } from '../areas.ts'
import { firstIndexIn } from '../index-in.ts'
import type { NumberMention } from '../mention.ts'
import type { Place } from './place.ts'
import { placeBehind } from './place-beside.ts'
import { placeOf } from './place-list.ts'
import { placeOfTeller } from './place-of-subject.ts'

/** "Thailand said that 33 Chinese tourists had caught it": where they fell ill, not where they are from. */
export function ofForeigners(
  at: AnalyzedSentence,
  { area }: Place,
  number: NumberMention,
  index: number,
): Place | null {
  if (area === null || area.form === 'name') return null
  const [np] = [at.chunks[index]]
  const isPersons = area.form === 'people' || (np?.kind === 'np' && isPeopleNoun(at.tokens[np.head]?.lower ?? ''))
  return isPersons
    ? (placeOfTeller(at, index, area) ?? placeRightBehind(at, number, area) ?? placeBehindVerb(at, number))
    : null
}

/** "2,400 Nepalis in the Gulf have the virus" */
function placeRightBehind(at: AnalyzedSentence, number: NumberMention, { to }: AreaMention): Place | null {
  if (!/^(?:in|at|across)$/.test(at.tokens[to]?.lower ?? '')) return null
  const behind = placeBehind(at, { ...number, to })
  return behind !== null && behind.piece.from - to <= 2 ? behind : null
}

/** "Two Kenyans have died in Italy", "Three Kenyans who work in Kuwait fell ill there": behind the verb that is told of them. */
function placeBehindVerb(at: AnalyzedSentence, number: NumberMention): Place | null {
  const clause = at.clauses.find(
    ({ verb, subject }) =>
      verb.form === 'finite' &&
      verb.from >= number.to &&
      (at.chunks[subject?.first ?? -1]?.from ?? number.to) <= number.from &&
      !/^(?:who|that|which)$/.test(at.tokens[verb.from - 1]?.lower ?? ''),
  )
  if (clause === undefined) return null
  const { verb, end } = clause
  const behind = placeBehind(at, { ...number, from: verb.from, to: verb.to })
  const isNear = behind !== null && behind.piece.to <= (at.chunks[end - 1]?.to ?? verb.to)
  if (isNear) return behind
  const there = firstIndexIn(at.tokens, verb.to, verb.to + 6, ({ lower }) => lower === 'there')
  const near = at.areas.findLast(({ from, to, form }) => form === 'name' && from > number.to && to <= verb.from)
  return there < 0 || near === undefined ? null : placeOf(at, near)
}
