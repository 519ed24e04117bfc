import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isPronoun } from '../nationality.ts'
import type { Nominal } from '../parse/nominal.ts'
import { partyFrom } from './actors-near.ts'

const several =
  /^(?:countries|nations|states|governments|economies|members|neighbours|neighbors|allies|partners|islands|territories|provinces|districts|regions|municipalities|cities|towns|villages|camps|communities|families|hospitals|clinics|schools)$/

/** "Chad and Mali", "five Pacific states", "the Chadians", "the flood victims": more than one. */
function areSeveral(at: AnalyzedSentence, { members }: Nominal): boolean {
  const [member] = members
  if (member === undefined || members.length > 1) return member !== undefined
  const { np } = member
  const head = at.tokens[np.head]?.lower ?? ''
  const isOfPeople = np.areas.some(({ form, to }) => form !== 'name' && to === np.to) && at.tags[np.from] === 'DET'
  return isOfPeople || several.test(head) || (head.endsWith('s') && isPeopleNoun(head))
}

/** "Peru helps Chad and Mali; they have had 20 tents": the last of several that the sentence names before a token, for "they" and "them". */
export function severalBefore(at: AnalyzedSentence, end: number): Actor | null {
  let [last, place] = [null as Nominal | null, -1]
  for (const { subject, arguments: found } of at.clauses)
    for (const nominal of [subject, ...found.map((one) => one.nominal)])
      if (
        nominal !== null &&
        nominal.first > place &&
        (at.chunks[nominal.end - 1]?.to ?? end) < end &&
        areSeveral(at, nominal)
      )
        [last, place] = [nominal, nominal.first]
  const actor = last === null ? null : partyFrom(at, last)
  return actor === null || isPronoun(actor) ? null : actor
}
