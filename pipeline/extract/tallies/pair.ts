import { personStates } from '../../lexicon/tally-words.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { runOf } from '../counts/respective.ts'
import { lowerAt } from '../lower-at.ts'
import type { NumberMention } from '../mention.ts'
import { type Counted, type CountedNoun, isBare, type Spot } from './spot.ts'

/** Words between "40 dead" and "12 injured". */
const longestLink = 4

const isSide = ({ unit }: Counted): boolean => unit !== 'percent' && unit !== 'share'

const told = ({ subject, unit }: Counted): CountedNoun => ({ subject, unit })

/** "40 dead and 12 injured": the first two figures of a sentence that stand side by side and count two things. */
export function pairTold(counted: readonly Counted[]): readonly [CountedNoun, CountedNoun] | null {
  for (const [i, second] of counted.entries()) {
    const first = counted[i - 1]
    if (first === undefined || !isSide(first) || !isSide(second) || first.how === rule || second.how === rule) continue
    const { at } = second.noun
    const link = at.tokens.slice(first.number.to, second.number.from)
    const isOther = lowerAt(at, first.noun.from) !== lowerAt(at, second.noun.from)
    const isJoined = /^(?:and|,)$/.test(link.at(-1)?.lower ?? '') && link.length <= longestLink
    if (isOther && isJoined && at === first.noun.at) return [told(first), told(second)]
  }
  return null
}

/** "Killed and injured: Lasa 40 and 12": the two that a label names, as whose figures the list goes on. */
function pairLabelled(at: AnalyzedSentence, { from }: NumberMention): readonly [CountedNoun, CountedNoun] | null {
  const [first, and, second] = at.tokens
  const isStates = personStates.has(first?.lower ?? '') && and?.lower === 'and' && personStates.has(second?.lower ?? '')
  const colon = isStates ? at.tokens.findIndex(({ text }) => text === ':') : -1
  if (colon < 0 || colon > from) return null
  const noun = (i: number): CountedNoun => ({ subject: { at, from: i, to: i + 1 }, unit: 'person' })
  return [noun(0), noun(2)]
}

const rule = 'tally-of-pair'
const opening = /^(?:with|had|has|have|lost|counts?|counted|reports?|reported|mourns?|was|were|is|are|to|at|[:(])$/

/** A name, a mark or a verb of having stands before the first figure: "Lasa 30 and nine", "Lasa, to 30 and nine". */
function isOpened(at: AnalyzedSentence, { from }: NumberMention): boolean {
  // "on floors, 3 and 4": no name before the comma
  const end = lowerAt(at, from - 1) === ',' ? from - 1 : from
  const isNamed = at.tags[end - 1] === 'NNP' || at.areas.some(({ to }) => to === end)
  return isNamed || opening.test(lowerAt(at, from - 1))
}

/** "Lima has 40 dead and 12 injured, Cusco 30 and nine": each figure of the pair goes on with the one in its place. */
export function ofPair(spot: Spot): Counted | null {
  const { at, number, before, discourse } = spot
  const run = runOf(at, number)
  const [first, last] = run
  if (first === undefined || last === undefined || run.length !== 2) return null
  const isPlain =
    run.every(({ kind, unit }) => kind === 'number' && unit === null) &&
    at.dates.every(({ from }) => from !== last.from)
  const isAlone = isBare(spot) && !/^(?:N|NNP|ADJ|NUM)$/.test(at.tags[last.to] ?? '')
  if (!isPlain || !isAlone || !isOpened(at, first)) return null
  const pair = pairTold(before) ?? pairLabelled(at, first) ?? discourse.counted?.pair ?? null
  const meant = pair?.[run.indexOf(number)]
  if (meant === undefined) return null
  return { number, subject: meant.subject, unit: meant.unit, noun: { at, from: number.from, to: number.to }, how: rule }
}
