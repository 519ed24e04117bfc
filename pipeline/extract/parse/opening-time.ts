import { weekdays } from '../../lexicon/months.ts'
import type { Analysis, Chunk, NounPhrase } from './chunk.ts'

const spans = new Set(
  'year month week day hour minute second moment morning afternoon evening night weekend fortnight spring summer autumn winter'.split(
    ' ',
  ),
)
const pointing = /^(?:last|this|next|that|the|a|an|one|some|several|many|few|earlier|later)$/
const offset = /^(?:after|before|into|from|following)$/
const turned = /^(?:later|earlier|on|ago|before|after|afterwards)$/

const singular = (word: string): string => (word.endsWith('s') ? word.slice(0, -1) : word)

/** Whether a phrase opens its clause, be it behind an adverb: "Just days after", "and last month". */
function opens(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1]
  if (before?.kind === 'adv') return opens(chunks, at - 1)
  return (
    before === undefined ||
    before.kind === 'conj' ||
    before.kind === 'sub' ||
    (before.kind === 'punct' && before.text !== ',')
  )
}

/** "this week", "the following day", "hours": a stretch of time that says when, not who or what. */
function isTime({ tokens, tags }: Analysis, { from, to, head }: NounPhrase): boolean {
  const noun = tokens[head]?.lower ?? ''
  if (head !== to - 1 || !spans.has(singular(noun)) || tags.slice(from, to).some((tag) => tag === 'POSS')) return false
  return to === from + 1 ? noun.endsWith('s') : pointing.test(tokens[from]?.lower ?? '')
}

const isComma = (chunk: Chunk | undefined): boolean => chunk?.kind === 'punct' && chunk.text === ','

/** What follows a time that stands for itself: a comma, or from when it runs ("days after the quake, Peru …"). */
function isSetOff(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at + 1]
  if (isComma(next)) return true
  if (next?.kind === 'adv') return turned.test(next.text) && isComma(chunks[at + 2])
  if (next?.kind !== 'prep' || !offset.test(next.text)) return false
  const comma = chunks.findIndex((chunk, i) => i > at && (isComma(chunk) || chunk.kind === 'verb'))
  return isComma(chunks[comma])
}

/** "This week, Peru sent", "Days after the quake, Peru sent", "Peru on Friday sent": when, which is no part of the subject. */
export function mendOpeningTimes(analysis: Analysis, chunks: Chunk[]): void {
  for (const [at, np] of chunks.entries()) {
    if (np.kind !== 'np' || !isTime(analysis, np) || !opens(chunks, at) || !isSetOff(chunks, at)) continue
    chunks[at] = { kind: 'adv', from: np.from, to: np.to, text: analysis.tokens[np.head]?.lower ?? '' }
  }
  for (let at = chunks.length - 3; at > 0; at--) {
    const [name, prep, day, verb] = chunks.slice(at - 1, at + 3)
    const isDay = day?.kind === 'np' && day.to === day.from + 1 && weekdays.has(analysis.tokens[day.from]?.lower ?? '')
    if (
      name?.kind === 'np' &&
      prep?.kind === 'prep' &&
      prep.text === 'on' &&
      isDay &&
      verb?.kind === 'verb' &&
      verb.form === 'finite'
    )
      chunks.splice(at, 2, { kind: 'adv', from: prep.from, to: day.to, text: 'on' })
  }
}
