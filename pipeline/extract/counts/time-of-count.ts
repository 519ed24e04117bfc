import { weekdays } from '../../lexicon/months.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { DateMention } from '../mention.ts'
import { oncePerSentence } from '../once-per-sentence.ts'

/** Words of a sentence that say over which time something was counted. Token indexes, end exclusive. */
export interface TimeCue {
  readonly from: number
  readonly to: number
  /** `new`: within a span that has an end ("in the past week"); `rate`: each day; `step`: by how many more; `day`: on a day; `all`: from the start on ("so far", "by 3 May"); `sum`: a noun for all of them ("the toll"). */
  readonly kind: 'new' | 'rate' | 'step' | 'day' | 'all' | 'sum'
}

const spans = 'hours?|days?|nights?|weeks?|weekend|fortnights?|months?|period'

/** What is printed for each kind, a date as one sign: T for a time up to which ("as of 3 May"), D a day, M a month or a span, Y a year. */
const patterns: readonly (readonly [TimeCue['kind'], RegExp])[] = [
  ['all', /\b(?:by|until|till|up to|to|from) week \d+\b(?: to week \d+)?/g],
  [
    'new',
    new RegExp(
      `\\b(?:in|on|over|within|during|for|through|of) (?:just |only |all (?:of )?)?(?:the |these |those |its |their )?(?:whole of |course of )?(?:(?:last|past|previous|preceding|latest|worst) (?:\\S+ ){0,2}?(?:${spans})|same (?:period|day|week|night|weekend))\\b`,
      'g',
    ),
  ],
  [
    'new',
    /\b(?:in|over|for|during|of) (?:the|a|one|this|that) (?:\S+ )?(?:week|fortnight|hours|day|month)(?: (?:T|(?:to|ending|up to|until|from|of|between)(?: [DM])?)| just (?:ended|gone|past)| ended| before|(?= :))/g,
  ],
  [
    'new',
    /\b(?:in|over) (?:one|a|a single|just one|a matter of) (?:day|night|week|weekend|fortnight)\b|\bovernight\b|\bover the weekend\b/g,
  ],
  [
    'rate',
    /(?<!\bthan )\b(?:a|per|each|every) (?:day|week|month)\b(?! (?:earlier|before|after|later|ago|on|since|old))/g,
  ],
  [
    'new',
    /\bsince (?:yesterday|overnight|the (?:day before|previous|last|latest)|(?:its|our|their) (?:last|previous)|W)\b/g,
  ],
  [
    'step',
    /\b(?:more|up|fewer) (?:than )?(?:on |in |from |at )?(?:the (?:same time )?)?(?:yesterday|(?:day|week) before|previous|last|a (?:day|week) (?:earlier|before)|W|D)\b/g,
  ],
  [
    'new',
    /\b(?:this|last) week\b|\b[WDM] alone\b|\bin (?:all|the whole)(?: of)? M\b|\bweek (?:\d+|of (?=[DM])|number)\b|\bthe latest\b|\b(?:day|week) 's\b/g,
  ],
  [
    'all',
    /\bT\b|\b(?:by|until|till|up to|to|as of|as at|between) (?:the )?(?:(?:end|close|start|morning|evening|night|afternoon|eve) of )?[DWM]\b/g,
  ],
  [
    'all',
    /\b(?:so far|to date|until now|up to now|till now|thus far|now|in all|in total|altogether|all told|overall|cumulatively|from [DM] (?:to|until|till)|(?<!(?:est|most|least)(?: \S+)? )since (?:the |its |their |it )*(?:first|start|beginning|onset|outbreaks?|epidemics?|pandemic|crisis|declaration|virus|disease|[DMY]))\b/g,
  ],
  [
    'new',
    /\bdaily (?:\S+ ){0,2}?(?:figures?|counts?|numbers?|tall(?:y|ies)|totals?|tolls?|caseloads?|cases|infections|deaths|fatalities|average)\b/g,
  ],
  ['sum', /\b(?:cumulative|totals?|tolls?|tall(?:y|ies)|caseload|number)\b/g],
  ['day', /\b(?:yesterday|today|tonight)\b|\b(?:on )?[WD]\b|\bthe (?:day|night) before\b/g],
]

interface Printed {
  readonly text: string
  /** Token index at each offset of the text at which a token starts. */
  readonly tokenAt: ReadonlyMap<number, number>
  readonly endAt: ReadonlyMap<number, number>
}

function signOf(lower: string, date: DateMention | undefined): string {
  if (date?.role === 'as_of') return 'T'
  if (weekdays.has(lower)) return 'W'
  if (date === undefined) return lower
  if (date.precision === 'day' || date.precision === 'time') return 'D'
  return date.precision === 'year' ? 'Y' : 'M'
}

/** The words in lower case, a date as one sign. */
function printed({ tokens, dates }: AnalyzedSentence): Printed {
  const tokenAt = new Map<number, number>()
  const endAt = new Map<number, number>()
  let text = ''
  let next = 0
  for (let i = 0; i < tokens.length; ) {
    while ((dates[next]?.from ?? tokens.length) < i) next++
    const found = dates[next]
    // "the day before": of no value yet, but told by its words
    const date = found?.from === i && found.edtf !== '' ? found : undefined
    const lower = tokens[i]?.lower ?? ''
    const end = Math.max(date?.to ?? 0, i + 1)
    tokenAt.set(text.length, i)
    text += signOf(lower, date)
    endAt.set(text.length, end)
    text += ' '
    i = end
  }
  return { text, tokenAt, endAt }
}

/** All cues of a sentence, in its order. */
export const timeCuesOf = oncePerSentence((at: AnalyzedSentence): readonly TimeCue[] => {
  const { text, tokenAt, endAt } = printed(at)
  const found: TimeCue[] = []
  for (const [kind, pattern] of patterns)
    for (const { index, 0: words } of text.matchAll(pattern)) {
      const from = tokenAt.get(index)
      const to = endAt.get(index + words.length)
      const isTaken = found.some(
        (other) => from !== undefined && from < other.to && to !== undefined && to > other.from,
      )
      if (from !== undefined && to !== undefined && !isTaken) found.push({ from, to, kind })
    }
  return found.sort((a, b) => a.from - b.from)
})
