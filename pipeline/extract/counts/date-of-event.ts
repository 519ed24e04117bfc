import type { AnalyzedSentence } from '../analyze.ts'
import type { DateMention } from '../mention.ts'

/** What is done with a gathering, a measure or a law, and not with what is counted. */
const holding =
  /^(?:hold|stage|celebrate|host|organi[sz]e|attend|impose|introduce|adopt|enact|sign|launch|inaugurate|lift|issue|publish)$/

/** "A wedding held on 3 May has led to 40 infections": the day of what a participle tells of the subject, and not of the figure behind the verb. */
export function isOfEvent(at: AnalyzedSentence, date: DateMention, number: number): boolean {
  const event = at.clauses.find(
    ({ verb, at: index }) =>
      verb.form === 'participle' &&
      verb.to <= date.from &&
      date.from - verb.to <= longestAdjunct &&
      holding.test(verb.lemma) &&
      at.chunks[index - 1]?.kind === 'np',
  )
  if (event === undefined) return false
  const isIn = at.tokens.slice(event.verb.to, date.from).every(({ kind }) => kind !== 'punct')
  return isIn && at.clauses.some(({ verb }) => verb.form === 'finite' && verb.from >= date.to && verb.to <= number)
}

const longestAdjunct = 8

/** "Peru, free of the virus since 24 May, had 40 cases": since when what an aside says of the subject is so. */
export function isOfAside({ tokens }: AnalyzedSentence, { from, to }: DateMention): boolean {
  if (tokens[from - 1]?.lower !== 'since' || tokens[to]?.text !== ',') return false
  let comma = from - 2
  while (comma > 0 && comma > from - longestAdjunct && tokens[comma]?.kind !== 'punct') comma--
  return comma > 0 && comma < from - 2 && tokens[comma]?.text === ','
}
