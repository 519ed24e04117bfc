import type { AnalyzedSentence } from '../analyze.ts'
import type { NounPhrase } from '../parse/chunk.ts'

/** "a Peruvian trade mission": as good as a delegation; an embassy is a mission too. */
export const isMission = (at: AnalyzedSentence, { from, head }: NounPhrase, isOfPlace: boolean): boolean =>
  isOfPlace &&
  /^missions?$/.test(at.tokens[head]?.lower ?? '') &&
  at.tokens.slice(from, head).some(({ lower: word }) => ofMission.test(word))
const ofMission =
  /^(?:military|trade|goodwill|parliamentary|business|economic|ministerial|governmental|government|cultural)$/
