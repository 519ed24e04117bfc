import type { AnalyzedSentence } from './analyze.ts'
import { isComma } from './parse/nominal.ts'

/** Marks that part a sentence. */
export const segmentMarks = new Set([';', '.', '!', '?', '—', '–', '•'])

const hasFinite = ({ chunks }: AnalyzedSentence, from: number, to: number): boolean =>
  chunks
    .slice(from, to)
    .some((one, k, all) => one.kind === 'verb' && one.form === 'finite' && all[k - 1]?.kind !== 'conj')

/** "Kobe gave Riga, its twin since 1974, 20 beds": since when something is what an aside behind a name calls it. */
function isSinceInAside({ chunks, tokens }: AnalyzedSentence, date: number): boolean {
  const since = tokens[(chunks[date]?.from ?? 0) - 1]?.lower === 'since' ? date - 1 : date
  if (tokens[chunks[since]?.from ?? -1]?.lower !== 'since' || !isComma(chunks[date + 1])) return false
  let i = since - 1
  while (i > 0 && (chunks[i]?.kind === 'np' || chunks[i]?.kind === 'prep')) i--
  return isComma(chunks[i]) && i < since - 1 && chunks[i - 1]?.kind === 'np'
}

/** "Peru, which had helped in May, sent 20": a date inside a clause that ends before the place is not said of it. */
export function isEnclosed(at: AnalyzedSentence, date: number, place: number): boolean {
  if (isSinceInAside(at, date)) return true
  for (let i = date - 1; i >= 0; i--) {
    const chunk = at.chunks[i]
    if (chunk?.kind === 'punct' && segmentMarks.has(chunk.text)) return false
    if (chunk?.kind === 'punct' && chunk.text === ')') return false
    const opens = chunk?.kind === 'wh' || (chunk?.kind === 'punct' && chunk.text === '(')
    if (!opens) continue
    const closing = chunk.kind === 'punct' ? ')' : ','
    if (at.chunks.slice(date, place).some((one) => one.kind === 'punct' && one.text === closing)) return true
    // "The tents that Peru sent in May were followed by 20 pumps"
    const isWhole = !at.chunks.slice(i, date).some((one) => one.kind === 'punct')
    // "Donors who met in May promised 3 million": on that occasion.
    return (
      chunk.text !== 'who' && chunk.kind === 'wh' && isWhole && hasFinite(at, i, date) && hasFinite(at, date, place)
    )
  }
  return false
}
