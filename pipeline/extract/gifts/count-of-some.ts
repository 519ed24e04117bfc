import { singularOf } from '../../lexicon/nouns.ts'
import { donorTypeOf } from '../../lexicon/organizations.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { goodsIn } from '../named-in.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import { bodies } from './roles.ts'

const parties =
  /^(?:countries|nations|states|members|organi[sz]ations|families|households|cities|towns|villages|communities|others)$/

/** "to Peru and 12 other countries", "to the camp and 20 clinics": as many who get something too. */
export const isCountOfSome = (at: AnalyzedSentence, np: NounPhrase): boolean => {
  const head = at.tokens[np.head]?.lower ?? ''
  return (
    np.areas.length > 0 ||
    np.number?.to === np.to ||
    parties.test(head) ||
    bodies.has(head) ||
    isPeopleNoun(head) ||
    isPeopleNoun(singularOf(head)) ||
    donorTypeOf([head]) !== null ||
    goodsIn({ at, from: np.from, to: np.to }) !== null
  )
}
