import { aidNounStatus } from '../../lexicon/aid-verbs.ts'
import { carriers } from '../../lexicon/carriers.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isLandKind } from '../areas.ts'
import type { Clause } from '../parse/clause.ts'
import { isComma, type Nominal, nominalAt } from '../parse/nominal.ts'
import { partyFrom } from './actors-near.ts'

const isOfCountries = ({ members }: Nominal): boolean =>
  members.every(
    ({ np }) => np.number === null && np.areas.some(({ areaKind, to }) => isLandKind(areaKind) && to === np.to),
  )

/** "help", "a plane" */
const isOnItsWay = (lower: string): boolean => carriers.has(lower) || aidNounStatus(singularOf(lower)) === 'delivered'

/** "look out for a plane", "expect a ship", "help is near": what comes, and is not merely spoken of. */
const isAwaited = ({ tokens }: AnalyzedSentence, { verb }: Clause): boolean =>
  /^(?:look|watch|expect|await|wait|prepare|clear|open|rejoice|cheer|stand|hold|welcome|greet|make)$/.test(
    verb.lemma,
  ) ||
  (verb.lemma === 'be' &&
    /^(?:near|nearing|close|coming|at|on|here|en|under|underway|round|around)$/.test(tokens[verb.to]?.lower ?? ''))

/** "Kenya and Uganda, look out for a plane!", "Kenya and Uganda: help is near": the countries that are called upon, to whom something comes. */
export function calledUpon(at: AnalyzedSentence): Actor | null {
  const [clause] = at.clauses
  if (clause?.subject == null || !isAwaited(at, clause)) return null
  const { verb, subject } = clause
  const word = at.tokens[verb.main]?.lower
  const isTold =
    subject.first === 0 && isComma(at.chunks[subject.end]) && verb.from === verb.main && word === verb.lemma
  if (isTold)
    return isOfCountries(subject) && at.tokens.some(({ lower }) => isOnItsWay(lower)) ? partyFrom(at, subject) : null
  const list = nominalAt(at.chunks, 0)
  const mark = list === null ? undefined : at.chunks[list.end]
  if (list === null || mark?.kind !== 'punct' || mark.text !== ':' || !isOfCountries(list)) return null
  const noun = at.tokens[subject.members[0]?.np.head ?? -1]?.lower ?? ''
  return subject.first === list.end + 1 && verb.lemma === 'be' && isOnItsWay(noun) ? partyFrom(at, list) : null
}
