import type { Analysis, Chunk } from './chunk.ts'
import { joinOverTimes } from './interrupted.ts'

/** Days of the week that stand without "on", as the papers write them: "President Ruiz Friday flew", "met in Lima Monday evening". */

const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/
const partOfDay = /^(?:morning|afternoon|evening|night|noon)$/
/** "Good Friday", "Palm Sunday": the name of one day. */
const named = /^(?:good|black|ash|palm|easter|holy|maundy|bloody|cyber|giving|super|whit|the|a|an|every|each)$/

const isDay = ({ tokens }: Analysis, i: number): boolean =>
  weekday.test(tokens[i]?.lower ?? '') && tokens[i]?.word?.isCapital === true

/** One past a day and the part of it that is named. */
const endOfDay = ({ tokens }: Analysis, i: number): number =>
  partOfDay.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1

/** "The president Thursday met": the day is no part of the name or noun before it; in "its Thursday talks" it is of the noun behind. */
export function opensDay(analysis: Analysis, i: number): boolean {
  if (!isDay(analysis, i) || named.test(analysis.tokens[i - 1]?.lower ?? '') || isDay(analysis, i - 1)) return false
  return !/^(?:N|NNP|POSS|ADJ|NUM)$/.test(analysis.tags[endOfDay(analysis, i)] ?? '')
}

/** "Tuesday morning Mr Ruiz met": a name begins a phrase of its own. */
export const isBehindPartOfDay = (analysis: Analysis, i: number): boolean =>
  partOfDay.test(analysis.tokens[i - 1]?.lower ?? '') && isDay(analysis, i - 2)

/** With these a day is what the verb is about: "declared Monday a holiday". */
const ofDays = new Set(
  'be declare call mark name make set choose pick observe celebrate spend propose become'.split(' '),
)

/** "next week" */
const isPointedSpan = ({ tokens }: Analysis, from: number, to: number): boolean =>
  to === from + 2 &&
  /^(?:next|this|last)$/.test(tokens[from]?.lower ?? '') &&
  /^(?:week|weekend|month|year)$/.test(tokens[from + 1]?.lower ?? '')

/** "will", "has" on its own: its verb is still to come. */
const isHelper = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'verb' && chunk.to === chunk.from + 1 && (chunk.modal !== null || /^(?:have|be)$/.test(chunk.lemma))

/** A phrase that is nothing but a day says when. */
export function joinDays(analysis: Analysis, chunks: Chunk[]): void {
  for (const [at, np] of chunks.entries()) {
    if (np.kind === 'np' && isPointedSpan(analysis, np.from, np.to) && isHelper(chunks[at - 1])) {
      chunks[at] = { kind: 'adv', from: np.from, to: np.to, text: 'on' }
      continue
    }
    if (np.kind !== 'np' || !isDay(analysis, np.from) || np.to !== endOfDay(analysis, np.from)) continue
    const [before, next] = [chunks[at - 1], chunks[at + 1]]
    const opens = before === undefined || before.kind === 'conj' || before.kind === 'sub'
    const isWhen =
      (opens && next?.kind === 'np') || before?.kind === 'np' || (before?.kind === 'verb' && !ofDays.has(before.lemma))
    if (isWhen) chunks[at] = { kind: 'adv', from: np.from, to: np.to, text: 'on' }
  }
  joinOverTimes(chunks)
}
