import type { AnalyzedSentence } from '../analyze.ts'
import { isDash } from '../dash.ts'
import { type Argument, type Clause, collectArguments } from '../parse/clause.ts'
import { isAsMany } from '../parse/next-clause.ts'
import { isComma, memberAt, nominalAt } from '../parse/nominal.ts'
import { isSuperlativeAside } from '../parse/superlative-aside.ts'
import { partyFrom } from './actors-near.ts'
import { isOfBareNumber } from './bare-number.ts'
import type { AidFigure } from './figure.ts'
import { startOfAmount } from './fronted-party.ts'
import type { Telling } from './telling.ts'

/** "to 92 countries", "for 14 hospitals": a number of those who get it is no next figure. */
const isCountedReceiver = (at: AnalyzedSentence, index: number): boolean => {
  const prep = at.chunks[index - 1]
  const nominal =
    prep?.kind === 'prep' && /^(?:to|for|among|between|from)$/.test(prep.text) ? nominalAt(at.chunks, index) : null
  return nominal !== null && partyFrom(at, nominal) !== null
}

/** "40 beds, including 10 cots, from Chile to Peru", "40 beds, in two lots, to Peru": a part, or how it came, between commas. */
const isEnclosedPart = ({ chunks }: AnalyzedSentence, start: number, index: number): boolean => {
  const prep = chunks[index - 1]
  const end = nominalAt(chunks, index)?.end ?? index + 1
  return (
    index === start + 2 &&
    prep?.kind === 'prep' &&
    (prep.text === 'including' || prep.text === 'in') &&
    isComma(chunks[start]) &&
    isComma(chunks[end]) &&
    chunks[end + 1]?.kind === 'prep'
  )
}

/** "40 tents to Peru, 30 beds and 20 stoves to Chad": behind an amount that has a place of its own, a pair shares the one that closes it; the chunk behind the second of the pair, null where there is no such pair. */
function placedPair({ chunks, tokens }: AnalyzedSentence, index: number, start: number, next: number): number | null {
  const joint = chunks[start]
  if (joint?.kind !== 'conj' || joint.text !== 'and' || next !== start + 1) return null
  let place = index - 1
  while (isComma(chunks[place]) || chunks[place]?.kind === 'conj') place--
  const [amount, prep] = [chunks[place - 2], chunks[place - 1]]
  const isPlaced =
    place < index - 1 &&
    chunks[place]?.kind === 'np' &&
    prep?.kind === 'prep' &&
    /^(?:to|for|from)$/.test(prep.text) &&
    amount?.kind === 'np'
  const end = memberAt(chunks, next)?.end ?? next + 1
  return isPlaced && tokens[chunks[end]?.from ?? -1]?.lower === prep.text ? end : null
}

/** "Peru (20 tents) and firms in Chile (30)": where the name before the bracket of the next figure begins; null where it stands in none. */
function startOfBracketed({ chunks }: AnalyzedSentence, next: number): number | null {
  const open = chunks[next - 1]
  if (open?.kind !== 'punct' || open.text !== '(') return null
  for (let i = next - 2; i > next - 2 - longestName && i >= 0; i--) {
    const chunk = chunks[i]
    if (chunk?.kind === 'conj' || isComma(chunk)) return i
    if (chunk?.kind !== 'np' && chunk?.kind !== 'prep') return null
  }
  return null
}

/** Chunks of "private donors in the north of Chile". */
const longestName = 6

/** "3 million – shelter for storm victims": behind a dash and what the money is for, in a line without a finite verb. */
function behindPurpose({ chunks, clauses }: AnalyzedSentence, start: number): number {
  const [mark, np] = [chunks[start], chunks[start + 1]]
  const isLine = clauses.every(({ verb }) => verb.form !== 'finite')
  return isLine && mark?.kind === 'punct' && isDash(mark.text) && np?.kind === 'np' && np.number === null
    ? start + 2
    : start
}

/** Phrases behind the figure, up to the next one. */
export function phrasesBehind(at: AnalyzedSentence, { item, index }: AidFigure, { mode }: Telling): Argument[] {
  const start = Math.max(item.end, index + 1)
  let from = start
  let next = start
  while (next < at.chunks.length) {
    const chunk = at.chunks[next]
    // "3 million, the largest from a single giver"
    if (isSuperlativeAside(at, next)) break
    const isOther = chunk?.kind === 'np' && chunk.number !== null && chunk.number !== item.alternative?.number
    if (isOther && (mode === 'ask' || !isCountedReceiver(at, next)) && !isEnclosedPart(at, start, next)) {
      const second = placedPair(at, index, start, next)
      if (second === null) {
        next = Math.max(start, startOfBracketed(at, next) ?? startOfAmount(at, next))
        break
      }
      from = second
      next = second
      continue
    }
    // "20 tents from Peru, and from Chile twice as many": another gift.
    if (next > start && chunk?.kind === 'conj' && isComma(at.chunks[next - 1]) && at.chunks[next + 1]?.kind === 'prep')
      break
    // "20 tents to Peru and as many again to Chile"
    if (isAsMany(at.chunks, next)) break
    next++
  }
  const { found } = collectArguments(at.chunks, from === start ? behindPurpose(at, start) : from, next)
  return found.filter((argument) => !isOfBareNumber(at, argument, start - 1))
}

/** "On behalf of Chile", "Ana Ruiz, on behalf of Chile, handed": before the subject, and between it and its verb. */
export const phrasesBefore = (at: AnalyzedSentence, { subject, at: verb, fronted }: Clause): Argument[] =>
  subject === null ? [...fronted] : [...fronted, ...collectArguments(at.chunks, subject.first, verb).found]
