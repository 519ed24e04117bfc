import type { AnalyzedSentence } from './analyze.ts'
import { isComma, type Member, memberAt } from './parse/nominal.ts'

const leading = /^(?:head|lead|run|direct|chair|manage)$/

/** ", who heads the Red Cross of Chad," behind a name: the body that the clause says is led; null where it says nothing of the kind. */
export function bodyLed(at: AnalyzedSentence, end: number): Member | null {
  const wh = isComma(at.chunks[end]) ? end + 1 : end
  const [who, verb] = [at.chunks[wh], at.chunks[wh + 1]]
  if (who?.kind !== 'wh' || who.text !== 'who' || verb?.kind !== 'verb' || verb.form !== 'finite') return null
  if (verb.passive || verb.negated || !leading.test(verb.lemma)) return null
  const member = memberAt(at.chunks, wh + 2)
  return member === null || member.np.number !== null || member.np.isPronoun ? null : member
}
