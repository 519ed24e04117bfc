import type { AnalyzedSentence } from '../analyze.ts'
import type { AreaMention } from '../areas.ts'
import { firstIndexIn } from '../index-in.ts'
import { lowerAt } from '../lower-at.ts'
import type { NumberMention } from '../mention.ts'
import type { Count, Progress, Read } from './count.ts'
import { type CountHead, nearRule } from './count-head.ts'
import { isBare } from './ellipsis.ts'
import { placeOf } from './place-list.ts'

/** "deaths in Chad (5), Togo (2) and Benin (1)": behind the bracket another place with one, and no figure before it: parts of the whole. */
function isListOfParts(at: AnalyzedSentence, open: number): boolean {
  let next = firstIndexIn(at.tokens, open + 1, at.tokens.length, ({ text }) => text === ')') + 1
  while (/^(?:,|and)$/.test(lowerAt(at, next))) next++
  return next > open + 1 && at.areas.some(({ from, to }) => from === next && lowerAt(at, to) === '(')
}

/** "415 in Guinea (": the place behind a figure that a bracket follows. */
export function placeBeforeBracket(at: AnalyzedSentence, { to }: NumberMention): AreaMention | undefined {
  const prep = [to, to + 1, to + 2, to + 3].find((i) => /^(?:in|from|for)$/.test(lowerAt(at, i)))
  if (prep === undefined || at.tokens.slice(to, prep).some(({ kind }) => kind === 'punct')) return undefined
  return at.areas.find(
    ({ from, to: end, form }) =>
      from === prep + 1 && form === 'name' && lowerAt(at, end) === '(' && !isListOfParts(at, end),
  )
}

/** The last two figures of which one stands behind such a mark: "454 cases in Togo (219 deaths", "3,692 with 68 dead". */
function modelOf(at: AnalyzedSentence, counts: readonly Count[], mark: RegExp): readonly [CountHead, CountHead] | null {
  for (let i = counts.length - 1; i > 0; i--) {
    const [whole, part] = [counts[i - 1], counts[i]]
    if (whole === undefined || part === undefined || whole.head.kind === part.head.kind) continue
    if (mark.test(lowerAt(at, part.number.from - 1)) && whole.number.to <= part.number.from - 1)
      return [whole.head, part.head]
  }
  return null
}

const closed = /^(?:[.,;)]?|and)$/

/** "454 cases in Togo (219 deaths), 415 in Benin (314)", "3,692 cases with 68 dead, and in Chad 105 with 12": figures that go on with a pair in the same order. */
export function headInRow(at: AnalyzedSentence, number: NumberMention, { counts }: Progress): Read | null {
  if (!isBare(at, number)) return null
  const going = (head: CountHead, area: AreaMention | undefined): Read => ({
    number,
    head: { ...head, piece: { at, from: number.from, to: number.to }, isNew: false, isCompared: false, how: nearRule },
    listed: area === undefined ? [] : [placeOf(at, area)],
  })
  const place = placeBeforeBracket(at, number)
  const inBracket = lowerAt(at, number.from - 1) === '(' && lowerAt(at, number.to) === ')'
  const before = inBracket ? at.areas.find(({ to, form }) => to === number.from - 1 && form === 'name') : undefined
  if (place !== undefined || before !== undefined) {
    const model = modelOf(at, counts, /^\($/)
    if (model === null) return null
    const [whole, part] = model
    return before === undefined ? going(whole, place) : going(part, before)
  }
  const last = counts.at(-1)
  // "found 477 more (total: 6,302, with 37 dead), Togo 560 (4,663 and 7)": two in a bracket behind the figure of a place
  const next = at.numbers.find(({ from }) => from === number.to + 1)
  const opens =
    lowerAt(at, number.from - 1) === '(' && lowerAt(at, number.to) === 'and' && lowerAt(at, next?.to ?? 0) === ')'
  const closes =
    lowerAt(at, number.from - 1) === 'and' &&
    lowerAt(at, number.to) === ')' &&
    lowerAt(at, (last?.number.from ?? 0) - 1) === '('
  const [cases, dead] = (['case', 'deaths'] as const).map((kind) => counts.findLast(({ head }) => head.kind === kind))
  if ((opens || closes) && cases !== undefined && dead !== undefined && last !== undefined) {
    // "more than Chad (81 and 9)": of the place right before the bracket
    const named = opens ? at.areas.find(({ to, form }) => to === number.from - 1 && form === 'name') : undefined
    const read = going(opens ? cases.head : dead.head, named)
    return named === undefined ? { ...read, listed: last.listed } : read
  }
  const isWith =
    lowerAt(at, number.from - 1) === 'with' &&
    last?.number.to === number.from - 1 &&
    closed.test(lowerAt(at, number.to))
  const pair = isWith ? modelOf(at, counts, /^with$/) : null
  return pair === null || last === undefined || last.head.kind !== pair[0].kind
    ? null
    : { ...going(pair[1], undefined), listed: last.listed }
}
