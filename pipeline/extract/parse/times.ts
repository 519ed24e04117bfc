import { weekdays } from '../../lexicon/months.ts'
import { firstIndexIn } from '../index-in.ts'
import { partOfDay } from '../tag/bare-day.ts'
import { isSaid } from './aside.ts'
import { type Analysis, type Chunk, isMark, type NounPhrase } from './chunk.ts'
import { startOfChain } from './nominal.ts'

const pointing = new Set(['last', 'this', 'that', 'next', 'earlier', 'later'])
const spans = new Set(
  'year month week day morning afternoon evening night weekend spring summer autumn fall winter'.split(' '),
)

/** "last week", "this Friday" */
function isPointing(tokens: Analysis['tokens'], { from, to }: NounPhrase): boolean {
  const [first, last] = [tokens[from]?.lower ?? '', tokens[to - 1]?.lower ?? '']
  // "called twice this week to thank"
  const isRepeated = first === 'twice' || first === 'once'
  if (isRepeated && to === from + 3) return pointing.has(tokens[from + 1]?.lower ?? '') && spans.has(last)
  return to === from + 2 && pointing.has(first) && (spans.has(last) || weekdays.has(last))
}

const asTime = (tokens: Analysis['tokens'], { from, to }: NounPhrase): Chunk => ({
  kind: 'adv',
  from,
  to,
  text: `${tokens[from]?.lower} ${tokens[to - 1]?.lower}`,
})

/** "promised last week to send", "announced last week giving", "said this week it had sent": right behind a verb that another phrase follows; not "spent last week". */
const isSaidAt = (verb: Chunk | undefined, next: Chunk | undefined): boolean =>
  verb?.kind === 'verb' &&
  !/^(?:spend|be|last|take|waste|mark|follow|start|end|begin|enter|cover)$/.test(verb.lemma) &&
  ((next?.kind === 'verb' && (next.form === 'infinitive' || next.form === 'gerund')) ||
    (next?.kind === 'np' && next.isPronoun))

/** "The city of Lima last week sent"; in "donors who meet in Lima this week will" the phrase before is not the subject. */
function isSubjectBefore(chunks: readonly Chunk[], at: number): boolean {
  const first = startOfChain(chunks, at)
  return !/^(?:prep|verb)$/.test(chunks[first - 1]?.kind ?? '') || isByDoer(chunks, first) || isSaid(chunks[first - 1])
}

const stretches =
  /^(?:the )?(?:weekend|(?:past|last|previous) (?:\S+ )?(?:days?|weeks?|months?|years?|hours)|recent (?:days|weeks|months|years))$/

/** "Peru over the weekend sent", "which in recent days has given": a stretch of time between a subject and its verb. */
function joinStretches(tokens: Analysis['tokens'], chunks: Chunk[]): void {
  for (let at = 1; at < chunks.length - 2; at++) {
    const [before, prep, np, verb] = chunks.slice(at - 1, at + 3)
    const isParted = (before?.kind === 'np' || before?.kind === 'wh') && verb?.kind === 'verb' && verb.form === 'finite'
    if (!isParted || prep?.kind !== 'prep' || np?.kind !== 'np' || !/^(?:over|in|during|at)$/.test(prep.text)) continue
    const text = tokens
      .slice(np.from, np.to)
      .map(({ lower }) => lower)
      .join(' ')
    if (stretches.test(text) && isSubjectBefore(chunks, at))
      chunks.splice(at, 2, { kind: 'adv', from: prep.from, to: np.to, text: prep.text })
  }
}

/** "Peru last week sent", "Peru itself sent": when, or a word that stresses the subject, is no phrase that could be the subject. */
export function mendTimes({ tokens, tags }: Analysis, chunks: Chunk[]): void {
  joinStretches(tokens, chunks)
  for (let at = 1; at < chunks.length - 1; at++) {
    const [before, np, verb] = [chunks[at - 1], chunks[at], chunks[at + 1]]
    if (np?.kind === 'np' && isSaidAt(before, verb) && isPointing(tokens, np)) {
      chunks[at] = asTime(tokens, np)
      continue
    }
    if (
      (before?.kind !== 'np' && before?.kind !== 'wh') ||
      np?.kind !== 'np' ||
      verb?.kind !== 'verb' ||
      verb.form !== 'finite'
    )
      continue
    // "Peru itself sent"
    if (
      before.kind === 'np' &&
      (tags[before.head] === 'NNP' || tags[before.from] === 'DET') &&
      np.to === np.from + 1 &&
      /^(?:it|him|her|them)sel(?:f|ves)$/.test(tokens[np.from]?.lower ?? '')
    ) {
      chunks[at] = { kind: 'adv', from: np.from, to: np.to, text: tokens[np.from]?.lower ?? '' }
      continue
    }
    if (!isSubjectBefore(chunks, at)) continue
    if (isPointing(tokens, np)) chunks[at] = asTime(tokens, np)
  }
}

/** "20 tents given by Peru last week arrived": behind a participle, who did it. */
const isByDoer = (chunks: readonly Chunk[], doer: number): boolean => {
  const [noun, verb, by] = [chunks[doer - 3], chunks[doer - 2], chunks[doer - 1]]
  const isPassive = verb?.kind === 'verb' && verb.form === 'participle'
  return isPassive && noun?.kind === 'np' && by?.kind === 'prep' && by.text === 'by'
}

/** "The fall, of a third,": seldom a season. */
const timeNouns = new Set(
  [...spans, 'hour', 'minute', 'second', 'moment', 'fortnight'].filter((noun) => noun !== 'fall'),
)
const opener = /^(?:last|this|next|that|the|a|an|one|some|several|many|few|earlier|later)$/
const offset = /^(?:after|before|into|from|following)$/
const turned = /^(?:later|earlier|on|ago|before|after|afterwards)$/

const singular = (word: string): string => (word.endsWith('s') ? word.slice(0, -1) : word)

/** Whether a phrase opens its clause, be it behind an adverb: "Just days after", "and last month". */
function opens(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1]
  if (before?.kind === 'adv') return opens(chunks, at - 1)
  // "In 2005, some days after the flood, Peru sent"
  if (isMark(before, ',') && chunks[at - 2]?.kind === 'date')
    return opens(chunks, chunks[at - 3]?.kind === 'prep' ? at - 3 : at - 2)
  return (
    before === undefined ||
    before.kind === 'conj' ||
    before.kind === 'sub' ||
    (before.kind === 'punct' && before.text !== ',')
  )
}

/** "this week", "the following day", "hours": a stretch of time that says when, not who or what. */
function isTime({ tokens, tags }: Analysis, { from, to, head, number }: NounPhrase): boolean {
  const noun = tokens[head]?.lower ?? ''
  if (head !== to - 1 || !timeNouns.has(singular(noun)) || tags.slice(from, to).some((tag) => tag === 'POSS'))
    return false
  // "3 million dollars over two years" is a sum
  if (number?.kind === 'money') return false
  if (number !== null || tags[from] === 'NUM') return noun !== 'second'
  return to === from + 1 ? noun.endsWith('s') : opener.test(tokens[from]?.lower ?? '')
}

/** What follows a time that stands for itself: a comma, or from when it runs ("days after the quake, Peru …"). */
function isSetOff({ tokens }: Analysis, chunks: readonly Chunk[], at: number): boolean {
  const [np, next] = [chunks[at], chunks[at + 1]]
  // "Last week Peru sent"
  if (next?.kind === 'np') return /^(?:last|this|next|that)$/.test(tokens[np?.from ?? -1]?.lower ?? '')
  if (isMark(next, ',')) return true
  // "Two years ago, Peru sent", "Two years ago Peru sent"
  if (next?.kind === 'adv')
    return (
      (turned.test(next.text) && isMark(chunks[at + 2], ',')) || (next.text === 'ago' && chunks[at + 2]?.kind === 'np')
    )
  if (next?.kind !== 'prep' || !offset.test(next.text)) return false
  const comma = firstIndexIn(chunks, at + 1, chunks.length, (chunk) => isMark(chunk, ',') || chunk.kind === 'verb')
  return isMark(chunks[comma], ',')
}

/** "Friday", "Friday evening" */
function isDayOfWeek({ tokens }: Analysis, chunk: Chunk | undefined): boolean {
  if (chunk?.kind !== 'np' || !weekdays.has(tokens[chunk.from]?.lower ?? '')) return false
  const length = chunk.to - chunk.from
  return length === 1 || (length === 2 && partOfDay.has(tokens[chunk.from + 1]?.lower ?? ''))
}

/** "Peru on Friday (sent)", "and on Friday (sent)", "and in the evening (left)" */
const isWhen = (analysis: Analysis, before: Chunk | undefined, prep: { readonly text: string }, day: Chunk): boolean =>
  ((before?.kind === 'np' || before?.kind === 'conj') && prep.text === 'on' && isDayOfWeek(analysis, day)) ||
  (before?.kind === 'conj' && /^(?:in|during)$/.test(prep.text) && day.kind === 'np' && isTime(analysis, day))

/** "This week, Peru sent", "Days after the quake, Peru sent", "Peru on Friday sent": when, which is no part of the subject. */
export function joinOpeningTimes(analysis: Analysis, chunks: Chunk[]): void {
  for (const [at, np] of chunks.entries()) {
    if (np.kind !== 'np' || !isTime(analysis, np) || !opens(chunks, at) || !isSetOff(analysis, chunks, at)) continue
    chunks[at] = { kind: 'adv', from: np.from, to: np.to, text: analysis.tokens[np.head]?.lower ?? '' }
  }
  for (let at = chunks.length - 3; at > 0; at--) {
    const [name, prep, day, verb] = chunks.slice(at - 1, at + 3)
    if (
      prep?.kind === 'prep' &&
      day !== undefined &&
      isWhen(analysis, name, prep, day) &&
      verb?.kind === 'verb' &&
      verb.form === 'finite'
    )
      chunks.splice(at, 2, { kind: 'adv', from: prep.from, to: day.to, text: 'on' })
  }
}
