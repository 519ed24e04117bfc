import { singularOf } from '../../lexicon/nouns.ts'
import { findOffice } from '../../lexicon/offices.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { type Actor, actorOf } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { firstIndexIn } from '../index-in.ts'
import { donorTypeIn } from '../named-in.ts'
import type { Clause } from '../parse/clause.ts'
import type { Nominal } from '../parse/nominal.ts'
import { npAt } from '../parse/np-at.ts'
import type { Piece } from '../piece.ts'
import { partyAt, whoseOf } from './actors-near.ts'

/** Whom "who" and "which" stand for, where the phrase before them holds someone and something else. */
export function whoMeant(at: AnalyzedSentence, { first, verb }: Clause, subject: Nominal): Actor | null {
  const { members, first: start } = subject
  const wh = at.chunks[first - 1]
  // "Peru, whose President sent 20 tents"
  if (start === first && members.some(({ np }) => findOffice(at.tokens, np.head) !== null)) return whoseOf(at, subject)
  if (wh?.kind === 'wh' && wh.text === 'which' && start < first && isOfLast(at, verb, members))
    return partyAt(at, members.at(-1)?.first ?? start)
  if (wh?.kind !== 'wh' || members.length !== 1 || start >= first) return null
  if (wh.text === 'who') return residents(at, start)
  return wh.text === 'which' ? bodyBehindOf(at, start) : null
}

/** "Oxfam and the Red Cross, which has sent 20 tents": a verb in the singular is said of the last of them. */
const isOfLast = ({ tokens }: AnalyzedSentence, { from }: Clause['verb'], members: Nominal['members']): boolean =>
  members.length > 1 &&
  members.every(({ np }) => np.number === null) &&
  /^(?:has|is|was|does|gives|sends|provides|supplies|runs|donates)$/.test(tokens[from]?.lower ?? '')

const isPeople = ({ tokens }: AnalyzedSentence, i: number): boolean => isPeopleNoun(singularOf(tokens[i]?.lower ?? ''))

/** "helpers", but not "the Red Cross Society": persons are no "which", a body is. */
function arePersons({ at, from, to }: Piece): boolean {
  const type = donorTypeIn({ at, from, to })
  return isPeople(at, to - 1) && (type === null || type === 'citizens' || findOffice(at.tokens, to - 1) !== null)
}

/** "helpers of the Red Cross, which gave 20 tents": the body that the persons before it are of. */
function bodyBehindOf(at: AnalyzedSentence, start: number): Actor | null {
  const np = npAt(at, start)
  if (np === null) return null
  const prep = at.chunks[start + 1]
  if (arePersons({ at, from: np.from, to: np.head + 1 }))
    return prep?.kind === 'prep' && prep.text === 'of' ? partyAt(at, start + 2) : null
  // A name that holds "of" is read as one phrase with the people before it.
  const of = firstIndexIn(at.tokens, np.from + 1, np.to, ({ lower }) => lower === 'of')
  return of > 0 && arePersons({ at, from: np.from, to: of }) ? actorOf({ at, from: of + 1, to: np.to }) : null
}

/** "Peruvians living in Oslo, who sent 3 million": no place is "who". */
function residents(at: AnalyzedSentence, start: number): Actor | null {
  const [place, prep] = [npAt(at, start), at.chunks[start - 1]]
  if (place === null || place.areas.length === 0 || prep?.kind !== 'prep' || !/^(?:in|at|near)$/.test(prep.text))
    return null
  const verb = at.chunks[start - 2]
  const people = npAt(at, verb?.kind === 'verb' && verb.form === 'gerund' ? start - 3 : start - 2)
  const isOne = people !== null && (isPeople(at, people.head) || people.areas.some(({ form }) => form !== 'name'))
  return isOne ? { ...actorOf({ at, from: people.from, to: place.to }), type: 'citizens' } : null
}
