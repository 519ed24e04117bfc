import type { AnalyzedSentence } from '../analyze.ts'
import { isScaled } from '../numbers/numeral.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import type { Argument } from '../parse/clause.ts'
import { isComma, isOf } from '../parse/nominal.ts'
import { npAt } from '../parse/np-at.ts'

/** "half", "most", "some": a share of what was counted. */
const isShare = ({ tokens }: AnalyzedSentence, { from, to }: NounPhrase): boolean =>
  to <= from + 2 &&
  /^(?:half|most|some|much|part|many|third|quarter|rest|remainder|balance)$/.test(tokens[to - 1]?.lower ?? '')

/** Chunks of "with 10 million for Peru, 5 million for Chile" that are looked through for its "with". */
const reach = 12

/** "17 million was announced, with 10 million for Peru": an amount at chunk `place` that is a part of the one at `index`. */
function isPartWith(at: AnalyzedSentence, index: number, place: number): boolean {
  const { chunks } = at
  const isAmount = (i: number): boolean => {
    const np = chunks[i]
    return np?.kind === 'np' && (np.number !== null || isShare(at, np))
  }
  if (!isAmount(place)) return false
  for (let i = place; i > index + 1 && i > place - reach; i--) {
    const prep = chunks[i - 1]
    const isWith = prep?.kind === 'prep' && (prep.text === 'with' || prep.text === 'including')
    if (isWith && isComma(chunks[i - 2]) && isAmount(i)) return true
  }
  return false
}

/** "promised 9 million, 3 million of it from Peru": the phrase behind a further sum is that sum's own. */
export function isOfFurtherSum({ chunks }: AnalyzedSentence, { nominal }: Argument, index: number): boolean {
  const last = chunks[nominal.first - 2]
  const isPart = last?.kind === 'np' && last.isPronoun && isOf(chunks[nominal.first - 3])
  const place = nominal.first - (isPart ? 4 : 2)
  const before = chunks[place]
  return place > index && before?.kind === 'np' && before.number !== null && before.number.to >= before.to
}

/** "3 million of it from Peru": a part at chunk `place`, which another gives than the whole. */
export function isPartFrom({ chunks }: AnalyzedSentence, place: number): boolean {
  const [part, of, whole, from] = chunks.slice(place, place + 4)
  const isOfIt = part?.kind === 'np' && part.number !== null && isOf(of) && whole?.kind === 'np' && whole.isPronoun
  return isOfIt && from?.kind === 'prep' && from.text === 'from'
}

/** "gave 50 tents, 20 to Peru and 30 to Chile": the phrase behind a bare number is that number's own. */
export function isOfBareNumber(at: AnalyzedSentence, { prep, nominal }: Argument, index: number): boolean {
  // "12 of them to Peru"
  const last = at.chunks[nominal.first - 2]
  const isPart = last?.kind === 'np' && last.isPronoun && isOf(at.chunks[nominal.first - 3])
  const place = nominal.first - (isPart ? 4 : 2)
  const before = at.chunks[place]
  // "20 tents, half of them for Chad"
  if (isPart && prep !== null && place > index && before?.kind === 'np' && isShare(at, before)) return true
  if (prep !== null && isPartWith(at, index, place)) return true
  const ahead = before?.kind === 'np' && before.number !== null ? before.number.from - 1 : -1
  // "a crew of 20 to Peru", "aboard an Orion 350 to Peru"
  const isOfNoun = at.tokens[ahead]?.lower === 'of' || at.tags[ahead] === 'NNP'
  return (
    prep !== null &&
    !isOfNoun &&
    place > index &&
    before?.kind === 'np' &&
    before.number !== null &&
    before.number.kind === 'number' &&
    before.number.to >= before.to
  )
}

/** What no one gives of the things that the next in the list gives. */
const fewestOfSum = 50_000

/** "Peru gave 1 million euros, Chile 500,000 and Cuba 20 tents": a sum, before the name of another who gives things. */
export const isSumBefore = (at: AnalyzedSentence, index: number, next: number): boolean =>
  (npAt(at, index)?.number?.low ?? 0) >= fewestOfSum &&
  at.chunks.slice(index + 1, next).some((chunk) => chunk.kind === 'np' && chunk.number === null)

/** Whether a number has its own "million" and a name stands between it and the next. */
export function isOfAnother(at: AnalyzedSentence, index: number, next: number): boolean {
  const number = npAt(at, index)?.number
  const isBetween = at.chunks.slice(index + 1, next).some(({ kind }) => kind === 'np')
  return number != null && isBetween && isScaled(at.text.slice(number.numeralStart, number.numeralEnd))
}
