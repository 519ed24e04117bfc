import { isBodyOfStates } from '../../lexicon/bodies-of-states.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { AreaMention } from '../areas.ts'
import { donorTypeIn } from '../named-in.ts'
import { lowerWords, type Piece } from '../piece.ts'
import { isLevel } from './levels.ts'

const speakers = /^(?:spokes(?:man|woman|person|people)|experts?|envoys?|ambassadors?|epidemiologists?)$/
const telling =
  /^(?:speak|tell|put|report|confirm|count|estimate|give|raise|announce|warn|reckon|add|list|record|know)$/

/** The phrase that names who does the first thing told behind a token; null where it is not told by words. */
function speakerBehind(at: AnalyzedSentence, token: number): Piece | null {
  const clause = at.clauses.find(({ verb, subject }) => verb.form === 'finite' && subject !== null)
  const np = at.chunks[clause?.subject?.first ?? -1]
  if (clause === undefined || np?.kind !== 'np' || np.from < token) return null
  const { lemma, particle } = clause.verb
  const isTold = telling.test(lemma) || hasVerbClass(lemma, particle, 'say')
  return isTold ? { at, from: np.from, to: at.chunks[clause.subject?.end ?? 0]?.from ?? np.to } : null
}

/** "In Geneva the WHO spoke of 900 cases", "In Lima, a spokesman told of 40": where it was said, not where they fell ill. */
export function isTownOfSpeaker(at: AnalyzedSentence, { areaKind, from, to }: AreaMention): boolean {
  if (areaKind !== 'city' || from !== 1 || at.tokens[0]?.lower !== 'in') return false
  const speaker = speakerBehind(at, to)
  if (speaker === null) return false
  const words = lowerWords(speaker)
  // "a spokesman for the city"
  if (words.some((word) => isLevel(word))) return false
  return words.some((word) => speakers.test(word)) || isBodyOfStates(words) || donorTypeIn(speaker) === 'unspecified'
}
