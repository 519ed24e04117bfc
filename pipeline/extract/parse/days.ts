import { days, partOfDay } from '../tag/bare-day.ts'
import type { Analysis, Chunk } from './chunk.ts'
import { joinOverTimes } from './interrupted.ts'

/** Days of the week that open a clause without "on"; elsewhere the tags tell them. */

const isDay = ({ tokens }: Analysis, i: number): boolean => days.has(tokens[i]?.text ?? '')

/** One past a day and the part of it that is named. */
const endOfDay = ({ tokens }: Analysis, i: number): number =>
  partOfDay.has(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1

/** "Tuesday morning Mr Ruiz met": a name begins a phrase of its own. */
export const isBehindPartOfDay = (analysis: Analysis, i: number): boolean =>
  partOfDay.has(analysis.tokens[i - 1]?.lower ?? '') && isDay(analysis, i - 2)

/** "next week" */
const isPointedSpan = ({ tokens }: Analysis, from: number, to: number): boolean =>
  to === from + 2 &&
  /^(?:next|this|last)$/.test(tokens[from]?.lower ?? '') &&
  /^(?:week|weekend|month|year)$/.test(tokens[from + 1]?.lower ?? '')

/** "will", "has" on its own: its verb is still to come. */
const isHelper = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'verb' && chunk.to === chunk.from + 1 && (chunk.modal !== null || /^(?:have|be)$/.test(chunk.lemma))

/** "Tuesday Peru sent", "will next week open": a day or a span that opens a clause or parts a verb from its helper says when. */
export function joinDays(analysis: Analysis, chunks: Chunk[]): void {
  for (const [at, np] of chunks.entries()) {
    if (np.kind === 'np' && isPointedSpan(analysis, np.from, np.to) && isHelper(chunks[at - 1])) {
      chunks[at] = { kind: 'adv', from: np.from, to: np.to, text: 'on' }
      continue
    }
    if (np.kind !== 'np' || !isDay(analysis, np.from) || np.to !== endOfDay(analysis, np.from)) continue
    const [before, next] = [chunks[at - 1], chunks[at + 1]]
    const opens = before === undefined || before.kind === 'conj' || before.kind === 'sub'
    if (opens && next?.kind === 'np') chunks[at] = { kind: 'adv', from: np.from, to: np.to, text: 'on' }
  }
  joinOverTimes(analysis, chunks)
}
