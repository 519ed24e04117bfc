import type { AnalyzedSentence } from '../analyze.ts'
import { lowerAt } from '../lower-at.ts'
import { oncePerSentence } from '../once-per-sentence.ts'
import type { Counted, Reader, Spot } from './spot.ts'
import { subjectEnd } from './subject-end.ts'

/** Where words for how a vote was cast begin and end: "in favour", "for", "against"; null where none stand at a token. */
function castAt(at: AnalyzedSentence, i: number): number | null {
  const word = lowerAt(at, i)
  if (word === 'in' && /^favou?r$/.test(lowerAt(at, i + 1))) return i + 2
  return word === 'for' || word === 'against' ? i + 1 : null
}

/** Whether a sentence tells of votes: "with 90 votes in favour and 12 against". */
const tellsOfVotes = oncePerSentence(({ tokens }: AnalyzedSentence): boolean =>
  tokens.some(({ lower }) => /^(?:votes?|voted|voting|ballots?)$/.test(lower)),
)

/** "90 votes", "90 deputies voted" before a token: "12 against" goes on with them. */
const hasCounted = ({ tokens, numbers }: Spot['at'], from: number): boolean =>
  numbers.some(({ to }) => to < from && tokens.slice(to, to + 3).some(({ lower }) => /^vote[sd]?$/.test(lower)))

/** "12 against and", "12 against.": nothing that the preposition could govern. */
const isEnd = (at: AnalyzedSentence, i: number): boolean => /^(?:[.,;:)]|and|with|while|but|)$/.test(lowerAt(at, i))

/** "90 votes in favour", "12 votes against the bill", "12 against". */
export const ofVotes: Reader = (spot: Spot): Counted | null => {
  const { at, number, index, before } = spot
  if (number.kind !== 'number' || number.unit !== null || !tellsOfVotes(at)) return null
  const isNamed = /^votes?$/.test(lowerAt(at, number.to))
  const cast = isNamed ? number.to + 1 : number.to
  const end = castAt(at, cast)
  if (end === null || (!isNamed && !(isEnd(at, end) && hasCounted(at, number.from)))) return null
  // "90 deputies voted in favour and 12 against": deputies too
  const voters = isNamed ? undefined : before.at(-1)
  if (voters?.unit === 'person') return { ...voters, number, how: 'tally-near' }
  const to = isNamed && !isEnd(at, end) ? Math.max(end, subjectEnd(at, index)) : end
  const subject = { at, from: number.to, to }
  return { number, subject, noun: subject, unit: 'vote', how: isNamed ? 'tally' : 'tally-near' }
}
