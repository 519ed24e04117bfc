import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { isComma } from '../parse/nominal.ts'
import type { Piece } from '../piece.ts'
import { chainBefore } from './phrases.ts'
import { prepText } from './spot.ts'

/** So many chunks at most an aside has. */
const longest = 9

/** "once forecast to be 8 percent": tagged as a noun, without an article. */
const isForecast = ({ chunks, tokens }: AnalyzedSentence, i: number): boolean => {
  const np = chunks[i]
  return np?.kind === 'np' && np.to - np.from === 1 && tokens[np.from]?.lower === 'forecast'
}

const isExpecting = (at: AnalyzedSentence, i: number): boolean => {
  const verb = at.chunks[i]
  if (isForecast(at, i)) return true
  return verb?.kind === 'verb' && verb.form === 'participle' && hasVerbClass(verb.lemma, null, 'estimate')
}

/** The participle that opens the aside of a clause, or that the comma right before it closes; -1 where there is none. */
function participleOf(at: AnalyzedSentence, { at: verb, verb: { form } }: Clause): number {
  if (form === 'infinitive') return isExpecting(at, verb - 1) ? verb - 1 : -1
  if (form !== 'finite' || !isComma(at.chunks[verb - 1])) return -1
  for (let i = verb - 2; i > Math.max(0, verb - longest); i--) {
    if (isExpecting(at, i)) return i
    if (isComma(at.chunks[i]) || (at.chunks[i]?.kind === 'verb' && !isExpecting(at, i - 1))) return -1
  }
  return -1
}

/** "Growth in 2014, until then expected to be 7 percent, should be 4": the phrase before the aside, over its time. */
export function subjectOfExpected(at: AnalyzedSentence, clause: Clause): Piece | null {
  const { chunks } = at
  if (clause.subject !== null && !isForecast(at, clause.subject.first)) return null
  const participle = participleOf(at, clause)
  let comma = participle - 1
  // ", until then expected"
  while (comma > participle - 4 && /^(?:adv|prep|date)$/.test(chunks[comma]?.kind ?? '')) comma--
  if (participle < 0 || !isComma(chunks[comma])) return null
  let end = comma
  while (chunks[end - 1]?.kind === 'date' || (prepText(chunks[end - 1]) !== null && chunks[end]?.kind === 'date')) end--
  return chainBefore(at, end)
}
