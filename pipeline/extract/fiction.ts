import type { AnalyzedSentence } from './analyze.ts'
import { isComma } from './parse/nominal.ts'
import { isPast } from './visits/status.ts'

const stories =
  /^(?:novel|novella|film|movie|play|comedy|tragedy|thriller|opera|operetta|musical|sitcom|cartoon|fable|sequel|screenplay|soap|melodrama|whodunit)$/
const articles = /^(?:the|a|an|his|her|this|that|their|its|one)$/

/** "In the novel,", "In her latest film by Ana Ruiz,": whether a sentence opens with a story, up to the comma. */
function opensWithStory({ chunks, tokens }: AnalyzedSentence): boolean {
  const [prep, np] = chunks
  if (prep?.kind !== 'prep' || prep.text !== 'in' || np?.kind !== 'np' || np.number !== null) return false
  if (!articles.test(tokens[np.from]?.lower ?? '') || !stories.test(tokens[np.head]?.lower ?? '')) return false
  const by = chunks[2]
  return isComma(by) || (by?.kind === 'prep' && by.text === 'by' && isComma(chunks[4]))
}

/** "The play is about a minister who", "Her novel tells of a king who" */
function isOfStory({ clauses, tokens, chunks }: AnalyzedSentence): boolean {
  const [main] = clauses
  const np = main?.subject?.members[0]?.np
  if (main === undefined || np === undefined || main.subject?.first !== 0) return false
  if (!stories.test(tokens[np.head]?.lower ?? '') || !articles.test(tokens[np.from]?.lower ?? '')) return false
  const next = chunks[main.at + 1]
  const isAbout = next?.kind === 'prep' && next.text === (main.verb.lemma === 'be' ? 'about' : 'of')
  return isAbout && /^(?:be|tell)$/.test(main.verb.lemma)
}

/** What a novel or a film makes up is told in the present: nothing of it took place; "in the film, shot in Lima, 300 took part" did. */
export const isFiction = (at: AnalyzedSentence): boolean =>
  (opensWithStory(at) || isOfStory(at)) && !at.clauses.some(({ verb }) => isPast(at, verb.main))
