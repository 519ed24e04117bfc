import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import { lowerAt } from '../lower-at.ts'
import type { Spot } from './spot.ts'

/** More of them are a survey, and counted. */
const most = 12

const isTelling = (lemma: string): boolean => lemma === 'tell' || hasVerbClass(lemma, null, 'say')

/** "according to two sources", "three officials said", "two people familiar with the plan told the paper": whom a text has its words from. */
export function areInformants({ at, number, np, index }: Spot): boolean {
  const head = lowerAt(at, np.head)
  if ((number.low ?? most + 1) > most || !(isPeopleNoun(head) || /^sources?$/.test(head))) return false
  const prep = at.chunks[index - 1]
  if (prep?.kind === 'prep' && prep.text === 'according to') return true
  return at.clauses.some(
    ({ subject, verb, arguments: [object] }) =>
      subject?.first === index &&
      subject.members.length === 1 &&
      verb.form === 'finite' &&
      !verb.passive &&
      isTelling(verb.lemma) &&
      // "two patients said to have come": of whom it is said.
      at.tokens[verb.to]?.lower !== 'to' &&
      (verb.lemma === 'tell' || object?.prep !== null),
  )
}
