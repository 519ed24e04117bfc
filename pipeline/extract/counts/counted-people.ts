import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { CountKind } from './count-head.ts'

const auxiliary = /^(?:have|has|had|been|are|were|being|already|now|so|far)$/

const fates: readonly [RegExp, CountKind][] = [
  [/^(?:died|perished|succumbed|killed)$/, 'deaths'],
  [/^(?:recovered|cured|healed|discharged)$/, 'recovered'],
  [/^(?:infected|sickened|diagnosed)$/, 'case'],
]

/** "tested positive", "caught the virus", "fallen ill" */
const falling = /^(?:(?:tested|testing) positive|(?:fallen|fell) (?:ill|sick)|(?:caught|contracted) (?:the|it))$/

const isWho = (lower: string): boolean => lower === 'who' || lower === 'that'

/** "the number of people who have died of cholera", "the number of children infected": what became of those counted. */
export function fateOfCounted(
  { tokens }: AnalyzedSentence,
  noun: number,
): { readonly kind: CountKind; readonly to: number } | null {
  if (tokens[noun + 1]?.lower !== 'of') return null
  const first = /^(?:the|all|those)$/.test(tokens[noun + 2]?.lower ?? '') ? noun + 3 : noun + 2
  const people = isPeopleNoun(tokens[first]?.lower ?? '') ? first : first + 1
  const isThose = tokens[noun + 2]?.lower === 'those' && isWho(tokens[noun + 3]?.lower ?? '')
  if (!isThose && !isPeopleNoun(tokens[people]?.lower ?? '')) return null
  let i = isThose ? noun + 3 : people + 1
  if (isWho(tokens[i]?.lower ?? '')) i++
  while (auxiliary.test(tokens[i]?.lower ?? '')) i++
  const word = tokens[i]?.lower ?? ''
  if (falling.test(`${word} ${tokens[i + 1]?.lower ?? ''}`)) return { kind: 'case', to: i + 2 }
  const fate = fates.find(([words]) => words.test(word))
  return fate === undefined ? null : { kind: fate[1], to: i + 1 }
}
