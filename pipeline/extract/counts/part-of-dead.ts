import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import { isInBracket } from './bracket.ts'
import type { Progress } from './count.ts'
import { type CountHead, nearRule } from './count-head.ts'
import { isPart } from './is-part.ts'
import { shapeAfter } from './shape.ts'

/** "2,761 died, 1,826 of them in hospital", "163 deaths, 128 of them among the confirmed": a part of the dead. */
export function headOfDeadThere(
  at: AnalyzedSentence,
  number: NumberMention,
  { last, counts }: Progress,
): CountHead | null {
  // "5,390 deaths, of which 4,500 in hospital"
  const isWhere =
    isPart(at, number) && /^(?:in|at) (?:A )*(?:hospitals?|homes?|N) (?:[.,;]|and )/.test(shapeAfter(at, number.to))
  // "140 deaths were reported; of these 31 were confirmed"
  const isSure =
    isPart(at, number) &&
    counts.every(({ head: { kind } }) => kind === 'deaths') &&
    /^(?:were|was|are|have been|has been) (?:A )?confirmed /.test(shapeAfter(at, number.to))
  // "369 deaths, of which 119 among the confirmed"
  const isAmong = isPart(at, number) && at.tokens[number.to]?.lower === 'among'
  const isThere =
    /^of (?:them|whom|these|those) (?:in|at|among|from|on|confirmed|probable|A|N) /.test(shapeAfter(at, number.to)) &&
    (isCalledSure(at, number.to + 2) ||
      !at.clauses.some(({ verb }) => verb.from >= number.to && verb.from <= number.to + 3))
  // "nine deaths, among them one of the confirmed"
  const isOfSure =
    isPart(at, number) &&
    /^of the (?:confirmed|probable|suspected) (?:[.,;]|and |cases |ones |$)/.test(shapeAfter(at, number.to))
  return last?.kind === 'deaths' && (isAmong || isThere || isWhere || isSure || isOfSure || isSureOrNot(at, number))
    ? { ...last, piece: { at, from: number.from, to: number.to }, how: nearRule }
    : null
}

/** "six of them confirmed", where no more is told of them. */
const isCalledSure = ({ tokens }: AnalyzedSentence, i: number): boolean =>
  /^(?:confirmed|probable|suspected)$/.test(tokens[i]?.lower ?? '') &&
  /^(?:[.,;)]|and|)$/.test(tokens[i + 1]?.lower ?? '')

/** "369 deaths (300 confirmed and 69 probable)": in the bracket of the dead. */
const isSureOrNot = (at: AnalyzedSentence, { from, to }: NumberMention): boolean =>
  /^(?:confirmed|probable|suspected)$/.test(at.tokens[to]?.lower ?? '') &&
  /^(?:[,;)]|and)$/.test(at.tokens[to + 1]?.lower ?? '') &&
  isInBracket(at, from)
