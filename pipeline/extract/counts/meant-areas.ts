import { observers } from '../../lexicon/diseases.ts'
import { isPlural } from '../../lexicon/nouns.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { type AnalyzedSentence, readAs } from '../analyze.ts'
import type { AreaMention } from '../areas.ts'
import { oncePerSentence } from '../once-per-sentence.ts'
import { chunkOf } from '../parse/chunk-of.ts'
import { isOfOtherThing } from './other-thing.ts'
import { wordsBefore } from './shape.ts'

const likening =
  /\b(?:double|twice|triple|half|times) (?:the|its|their) (?:figures?|numbers?|totals?|tolls?|rates?|tally) (?:in|of|for)(?: the)?$|\b(?:overt(?:ook|akes?|aken|aking)|(?:surpass|exceed|trail|outstrip|eclips)\w*)(?: the| neighbouring| neighboring)?$|(?:\b(?:than|unlike|like|to|as|with|of|from|ahead|behind)) (?:that|those|the (?:figures?|tolls?|totals?|numbers?|tally|rates?)) (?:of|in|for)(?: the| all of)?$|\b(?:than|unlike|behind|ahead of|second only to|compared (?:with|to)|(?:as|so) (?:many|much|high|bad|large|big|few|low)(?: \S+)? as)(?: in| of)?(?: the| all of| neighbouring| neighboring)?$/

/** "second only to that of Chile", "more than in Peru", "behind Bolivia": the place at a token only measures another. */
export const isMeasure = (at: AnalyzedSentence, from: number): boolean =>
  likening.test(wordsBefore(at, from, 6)) && !isMost(at, from)

/** "Nowhere are there more than in Chile", "no country has more than Chile": there are most. */
const isMost = ({ tokens }: AnalyzedSentence, from: number): boolean =>
  tokens
    .slice(0, from)
    .some(
      ({ lower }, i) =>
        lower === 'nowhere' ||
        (lower === 'no' && /^(?:other|country|place|region|city)$/.test(tokens[i + 1]?.lower ?? '')),
    )

const telling = /^(?:say|tell|report|announce|confirm|warn|add|put|declare|reckon|estimate|count)$/

/** "as many as Chile (593)", "behind Peru, where 12 died": it has a figure of its own. */
const hasOwn = ({ tokens }: AnalyzedSentence, to: number): boolean => {
  const i = tokens[to]?.text === ',' ? to + 1 : to
  return /^(?:\(|'s|with|which|where|whose|at)$/.test(tokens[i]?.lower ?? '')
}

/** "A Chilean trader infected 12", "an American-Liberian lawyer": where one person is from, not where the others fell ill. */
function isOfOnePerson(at: AnalyzedSentence, { form, from, to }: AreaMention): boolean {
  if (form === 'name') return false
  const index = chunkOf(at, from)
  const np = at.chunks[index]
  if (np?.kind !== 'np' || !/^(?:an?|the)$/.test(at.tokens[np.from]?.lower ?? '')) return false
  const head = at.tokens[np.head]?.lower ?? ''
  const isPeople = np.head < to && np.head >= from
  const isOne = isPeople ? /(?:an|i)$/.test(head) : isPeopleNoun(head) && !isPlural(head)
  if (!isOne || observers.has(head) || groups.test(head)) return false
  return !at.clauses.some(({ subject, verb }) => subject?.first === index && telling.test(verb.lemma))
}

const groups =
  /^(?:people|public|staff|personnel|crew|police|population|community|family|team|side|government|minister|president|premier|leader|nation|household)$/

/** The sentence with the places that its counts may be of. */
export const withMeantAreas = oncePerSentence((at: AnalyzedSentence): AnalyzedSentence => {
  const areas = at.areas.filter(
    (area) =>
      !(isMeasure(at, area.from) && !hasOwn(at, area.to)) && !isOfOnePerson(at, area) && !isOfOtherThing(at, area),
  )
  return areas.length === at.areas.length ? at : readAs(at, { areas })
})
