import { diseaseWords } from '../../lexicon/diseases.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { FrameInput } from '../frames/frame.ts'
import { firstIndexIn } from '../index-in.ts'
import { isVerbless } from '../is-verbless.ts'
import type { NumberMention } from '../mention.ts'
import { oncePerSentence } from '../once-per-sentence.ts'
import { causeFor } from './cause.ts'
import { type CountHead, headOf, nearRule } from './count-head.ts'

const filling = /^(?:outbreak|epidemic|situation|update|bulletin|report|week|day|season|figures|numbers|latest)$/

/** Words that tell of an illness, too, and count something else. */
const others = /^(?:vaccines?|vaccinations?|vaccinated|inoculations?|jabs?|tests?|testing|treatment|quarantine)$/

/** "Measles in west Texas" */
const quarters =
  /^(?:north|south|east|west|central|upper|lower|(?:north|south)(?:east|west)|(?:north|south)?(?:eastern|western)|northern|southern)$/

const longest = 14

/** "Measles in Chad: Lasa 12, Munta 9", "Dengue (14 May): Peru 40": a title of nothing but the illness, its place and day says that its list counts the ill. */
export function titleLead(at: AnalyzedSentence, number: NumberMention): CountHead | null {
  const { tokens, tags, areas, dates, clauses, numbers } = at
  const colon = firstIndexIn(tokens, 1, longest + 1, ({ text }) => text === ':')
  if (colon < 0 || colon >= number.from || clauses.some(({ verb }) => verb.from < number.from)) return null
  const isIn = (i: number): boolean => [...areas, ...dates].some(({ from, to }) => from <= i && i < to)
  const isTold = (word: string): boolean =>
    !others.test(word) && (diseaseWords.has(word) || filling.test(word) || quarters.test(word))
  const title = tokens.slice(0, colon)
  const isOther = title.some(({ lower }, i) => /^(?:N|NNP|ADJ)$/.test(tags[i] ?? '') && !isIn(i) && !isTold(lower))
  const hasFigure = numbers.some(({ from, nonFigure }) => from < colon && nonFigure === null && !isIn(from))
  const isIll = title.some(({ lower }) => diseaseWords.has(lower))
  return isOther || hasFigure || !isIll ? null : headOf('case', { at, from: 0, to: colon }, false, nearRule)
}

/** "Spain 37, Germany 23, Peru 9": a line of nothing but places, each with its figure; the first has its place right before it. */
const listsPlaces = oncePerSentence(({ areas, numbers, tokens }: AnalyzedSentence): boolean => {
  const figures = numbers.filter(({ nonFigure }) => nonFigure === null)
  const ends = new Set(areas.filter(({ form }) => form === 'name').map(({ to }) => to))
  const isPlaced = ({ from, to }: NumberMention): boolean => ends.has(from) && /^[,;.]?$/.test(tokens[to]?.text ?? '')
  return figures.length > 2 && areas[0]?.from === 0 && figures.every(isPlaced)
})

/** "Measles, worldwide. Spain 37, Germany 23, Peru 9": the ill of a text that names an illness and nothing else that it counts, gives or buys. */
export function placesLead({ at, discourse }: FrameInput, number: NumberMention): CountHead | null {
  const { cause, counts, aid, economy, namesTests } = discourse
  const isOnly = cause === 'disease' && !namesTests && counts === null && aid === null && economy === null
  return isOnly && isVerbless(at) && listsPlaces(at)
    ? headOf('case', { at, from: number.from, to: number.to }, false, nearRule)
    : null
}

/** "Measles in Lima. Eighteen more since Friday": the figure that a line without a verb opens with, where nothing was counted yet. */
export function bareLead({ at, discourse }: FrameInput, number: NumberMention): CountHead | null {
  const isFirst = discourse.counts === null && number.from === 0 && isVerbless(at)
  return isFirst && causeFor(at, number.from, discourse) === 'disease'
    ? headOf('case', { at, from: number.from, to: number.to }, false, nearRule)
    : null
}

/** "Confirmed so far: Lasa 12", "North Kivu: confirmed by Sunday, Beni 21": who a list counts, said by a participle and a time alone. */
export function stateLead({ at, discourse }: FrameInput, number: NumberMention): CountHead | null {
  const { tokens, dates, clauses } = at
  const state = tokens.findIndex(({ lower }, i) => lower === 'confirmed' && i < number.from && opensAt(at, i))
  if (state < 0) return null
  let mark = state + 1
  const isTime = (i: number): boolean =>
    times.test(tokens[i]?.lower ?? '') || dates.some(({ from, to }) => from <= i && i < to)
  while (mark < number.from && isTime(mark)) mark++
  // "Confirmed, Lasa 12": without a time or a colon it may be an answer.
  const isLabel = mark === state + 1 && tokens[mark]?.text === ':' && opensPlaces(at, mark + 1)
  const isTold = isLabel || (mark > state + 1 && /^[:,–—]$/.test(tokens[mark]?.text ?? ''))
  const hasVerb = clauses.some(({ verb }) => verb.main !== state && verb.from < number.from)
  const cause = causeFor(at, number.from, discourse)
  // Of a text that has named nothing else, it is the illness that all write of; so of a list whose label stands in front of its places.
  const isIll = cause === 'disease' || (cause === null && (isLabel || at.sentence.index === 0))
  if (!isTold || hasVerb || !isIll) return null
  return { ...headOf('case', { at, from: state, to: mark }, false, nearRule), measure: 'confirmed' }
}

/** "Lasa 12": a place with its figure. */
const opensPlaces = ({ areas, numbers }: AnalyzedSentence, i: number): boolean =>
  areas.some(({ from, to, form }) => from === i && form === 'name' && numbers.some((one) => one.from === to))

const opensAt = ({ tokens }: AnalyzedSentence, i: number): boolean =>
  i === 0 || /^[:;•–—-]$/.test(tokens[i - 1]?.text ?? '') || (i < 4 && tokens[i - 1]?.text === ',')

const times =
  /^(?:so|far|to|date|till|until|now|by|as|of|at|up|today|yesterday|since|noon|midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/
