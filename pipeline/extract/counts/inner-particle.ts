import { nameParticles } from '../../lexicon/name-particles.ts'
import type { AnalyzedSentence } from '../analyze.ts'

const isCapital = (at: AnalyzedSentence, i: number): boolean => at.tokens[i]?.word?.isCapital === true

/** "Rio do Sul", "Mar de la Plata": a small word between two parts of a name. */
export function isInnerParticle(at: AnalyzedSentence, i: number): boolean {
  if (!isParticle(at, i)) return false
  const left = isParticle(at, i - 1) ? i - 2 : i - 1
  const right = isParticle(at, i + 1) ? i + 2 : i + 1
  return isCapital(at, left) && isCapital(at, right)
}
const isParticle = ({ tokens, tags }: AnalyzedSentence, i: number): boolean =>
  nameParticles.has(tokens[i]?.text ?? '') && tags[i] !== 'V' && tags[i] !== 'AUX'
