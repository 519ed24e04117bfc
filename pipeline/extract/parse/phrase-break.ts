import { stanceNouns } from '../../lexicon/aside-words.ts'
import { possessivePronouns } from '../../lexicon/function-words.ts'
import { weekdays } from '../../lexicon/months.ts'
import { isPlural, singularOf } from '../../lexicon/nouns.ts'
import { findOffice } from '../../lexicon/offices.ts'
import { isCountry, isLandKind } from '../areas.ts'
import { isGenitiveMark } from '../genitive-mark.ts'
import type { DateMention, NumberMention } from '../mention.ts'
import { partOfDay } from '../tag/bare-day.ts'
import type { Tag } from '../tag.ts'
import type { Analysis } from './chunk.ts'
import { isBehindPartOfDay } from './days.ts'
import { opensTitle } from './opening-title.ts'
import { isBehindPartOfYear } from './part-of-year.ts'

/** What stands at each token, looked up while chunks are built; nothing where an index is missing. */
export interface Index {
  /** Number mention that covers a token. */
  readonly numberAt: readonly (NumberMention | undefined)[]
  /** Organisation names: first token to the token after the last. */
  readonly nameAt: readonly (number | undefined)[]
  /** First tokens of dates. */
  readonly dateAt: readonly (DateMention | undefined)[]
}

export const further = new Set(['more', 'extra', 'additional', 'further', 'other', 'new'])
const objects = new Set(['them', 'us', 'him', 'me', 'itself', 'himself', 'herself', 'themselves'])
const subjects = new Set(['it', 'they', 'he', 'she', 'we', 'i', 'you'])
const timely = new Set(['next', 'last', 'this', 'every', 'each', 'that', 'later', 'earlier', 'same'])
const times = new Set([
  'year',
  'month',
  'week',
  'day',
  'morning',
  'evening',
  'night',
  'spring',
  'summer',
  'autumn',
  'fall',
  'winter',
  'quarter',
  'this',
  ...weekdays,
])

const spans = new Set(['minutes', 'hours', 'days', 'weeks', 'months', 'years'])
const offset = /^(?:after|before|later|earlier|ago)$/

/** Behind "07:15". */
const isTime = ({ tokens }: Analysis, i: number): boolean =>
  tokens[i - 2]?.text === ':' && tokens[i - 3]?.kind === 'digits' && tokens[i - 1]?.kind === 'digits'

/** A new phrase begins here although a noun stands before: "gave China 100 masks", "told them the plan". */
export function isBreak(analysis: Analysis, index: Index, i: number): boolean {
  const { tags } = analysis
  const before = tags[i - 1]
  // "Peru's plane brought tents, Chile's a team of 20"
  if (tags[i] === 'DET' && before === 'POSS' && isGenitiveMark(analysis.tokens[i - 1])) return true
  // "in the best it grows"
  if (tags[i] === 'PRON' && before === 'ADJ' && subjects.has(analysis.tokens[i]?.lower ?? '')) return true
  // "made possible the gift", "has made available 20 tents"
  if (isMadeSo(analysis, i) && (tags[i] === 'DET' || index.numberAt[i] !== undefined)) return true
  // "the former gave tents, the latter 30 doctors"
  if (
    (index.numberAt[i] !== undefined || tags[i] === 'DET') &&
    /^(?:former|latter)$/.test(analysis.tokens[i - 1]?.lower ?? '')
  )
    return true
  // "All this Peru has sent"
  if (
    tags[i] === 'NNP' &&
    /^(?:this|that)$/.test(analysis.tokens[i - 1]?.lower ?? '') &&
    analysis.tokens[i - 2]?.lower === 'all'
  )
    return true
  if (isBehindPartOfYear(analysis, i)) return true
  // "During the meeting President Ruiz thanked"
  if (before === 'VING' && opensTitle(analysis, i)) return true
  if (before !== 'N' && before !== 'NNP' && before !== 'PRON' && before !== 'NUM') return false
  // "20 tents thanks to Peru", "to Lima courtesy of the navy"
  const next = analysis.tokens[i + 1]?.lower
  if (analysis.tokens[i]?.lower === 'thanks' && next === 'to') return true
  // "wrote to Tonga's king hours after the eruption"
  if (before !== 'NUM' && spans.has(analysis.tokens[i]?.lower ?? '') && offset.test(next ?? '')) return true
  if (analysis.tokens[i]?.lower === 'courtesy' && next === 'of') return true
  // "07:15 Peru's plane lands"
  if (before === 'NUM' && index.numberAt[i - 1]?.nonFigure != null && isTime(analysis, i)) return true
  // "a million more doses"
  if (before === 'NUM' && further.has(analysis.tokens[i]?.lower ?? '')) return false
  if (tags[i] === 'DET' || tags[i] === 'PRON') return true
  // "In Lima its envoy gave", "on Monday their ships": no "'s"
  if (
    tags[i] === 'POSS' &&
    analysis.tokens[i]?.word?.isCapital === false &&
    possessivePronouns.has(analysis.tokens[i].lower)
  )
    return true
  // "all of them gifts", "sent us tents"
  if (before === 'PRON' && objects.has(analysis.tokens[i - 1]?.lower ?? '') && tags[i] !== 'POSS') return true
  // "in Peru next month"
  if (timely.has(analysis.tokens[i]?.lower ?? '') && times.has(analysis.tokens[i + 1]?.lower ?? '')) return true
  // "Last month Lima sent": the name begins another phrase
  if (
    tags[i] === 'NNP' &&
    times.has(analysis.tokens[i - 1]?.lower ?? '') &&
    timely.has(analysis.tokens[i - 2]?.lower ?? '')
  )
    return true
  // "In the last three weeks teams have left"
  if (isBehindSpan(analysis, i) || isBehindOtherYear(analysis, i) || opensTitle(analysis, i)) return true
  // "In Peru growth slows"
  if (tags[i] === 'N' && before === 'NNP' && isPlacedAhead(analysis, i)) return true
  // "offered Haitians land": a people in the plural stands before no noun.
  if (tags[i] === 'N' && before === 'NNP' && isBehindPeople(analysis, i)) return true
  // "In response Peru sent", "Under the agreement Peru gets"
  if (tags[i] === 'NNP' && before === 'N' && opensClause(analysis, i)) return true
  if (tags[i] === 'NNP' && before === 'NNP' && followsTown(analysis, i)) return true
  if (tags[i] === 'NNP' && before === 'N' && opensReduced(analysis, i)) return true
  if (isBehindDay(analysis, i)) return true
  if (tags[i] === 'NNP' && isBehindPartOfDay(analysis, i)) return true
  // "on Friday Chile's minister"
  if (tags[i] === 'NNP' && weekdays.has(analysis.tokens[i - 1]?.lower ?? '') && tags[i - 2] === 'PREP') return true
  if (isBehindWeekday(analysis, i) || isBehindFeeling(analysis, i)) return true
  const number = index.numberAt[i]
  // "by Peru over two years"
  if (number !== undefined && number.from === i && tags[i] === 'PREP' && before === 'NNP') return true
  // "has 12 residents older than 80"
  if (number?.from === i && number.nonFigure === 'other' && /^(?:older|younger)$/.test(analysis.tokens[i]?.lower ?? ''))
    return true
  // "landed in Lima ten days ago"
  if (number?.from === i && number.nonFigure === 'span_of_time' && offset.test(analysis.tokens[number.to]?.lower ?? ''))
    return true
  // "20 N95 masks": the digits of a name begin no phrase.
  return number !== undefined && number.from === i && before !== 'NUM' && number.nonFigure === null
}

const isMadeSo = ({ tokens }: Analysis, i: number): boolean =>
  /^(?:possible|available|public)$/.test(tokens[i - 1]?.lower ?? '') &&
  /^(?:make|makes|made|making)$/.test(tokens[i - 2]?.lower ?? '')

const turns = new Set([
  'response',
  'return',
  'turn',
  'exchange',
  'reply',
  'gratitude',
  'addition',
  'total',
  'all',
  'effect',
  'answer',
])

/** "accepted with thanks Peru's offer", "got with joy Chile's gift": how it was taken ends before whose it is. */
const isBehindFeeling = ({ tokens, areas }: Analysis, i: number): boolean =>
  tokens[i - 2]?.lower === 'with' &&
  stanceNouns.has(singularOf(tokens[i - 1]?.lower ?? '')) &&
  areas.some(({ from }) => from === i)

const masses = new Set(
  'money aid help cash relief food rice wheat flour grain fuel oil oxygen medicine equipment gear material support assistance'.split(
    ' ',
  ),
)

/** "On Friday tourist arrivals fell", "on Friday parliament in Lima voted": the day ends before the noun that is the subject of the verb behind it; not "on Friday night", "on Friday talks". */
function isBehindWeekday({ tokens, tags }: Analysis, i: number): boolean {
  if (!weekdays.has(tokens[i - 1]?.lower ?? '') || tokens[i - 2]?.lower !== 'on') return false
  if ((tags[i] !== 'N' && tags[i] !== 'ADJ') || partOfDay.has(tokens[i]?.lower ?? '')) return false
  let end = i + 1
  while (end < i + 9 && inPhrase.has(tags[end])) end++
  return /^(?:AUX|MODAL|V)$/.test(tags[end] ?? '')
}

/** Behind "in the last three weeks": the span of time ends before the plural that is the subject. */
function isBehindSpan({ tokens, tags }: Analysis, i: number): boolean {
  const number = tags[i - 2] === 'NUM' ? i - 3 : i - 2
  if (!spans.has(tokens[i - 1]?.lower ?? '') || !/^(?:last|past|next|coming|recent)$/.test(tokens[number]?.lower ?? ''))
    return false
  const prep = tokens[number - 1]?.lower === 'the' ? number - 2 : number - 1
  return tags[prep] === 'PREP' && (tags[i] === 'NNP' || isPlural(tokens[i]?.lower ?? ''))
}

/** "In the previous year floods had cost": the time ends before the plural that is the subject. */
const isBehindOtherYear = ({ tokens, tags }: Analysis, i: number): boolean =>
  /^(?:year|month|week|quarter)$/.test(tokens[i - 1]?.lower ?? '') &&
  /^(?:previous|preceding|following|same)$/.test(tokens[i - 2]?.lower ?? '') &&
  tokens[i - 3]?.lower === 'the' &&
  /^(?:in|during|over)$/.test(tokens[i - 4]?.lower ?? '') &&
  (tags[i] === 'NNP' || isPlural(tokens[i]?.lower ?? ''))

/** "On the 14th Chile's minister landed": a bare day of the month ends before the name of a country or town. */
function isBehindDay({ tokens, areas }: Analysis, i: number): boolean {
  const [prep, the, day, suffix] = [tokens[i - 4], tokens[i - 3], tokens[i - 2], tokens[i - 1]]
  return (
    /^(?:st|nd|rd|th)$/.test(suffix?.lower ?? '') &&
    day?.kind === 'digits' &&
    the?.lower === 'the' &&
    /^(?:on|since|until|by)$/.test(prep?.lower ?? '') &&
    areas.some(({ from }) => from === i)
  )
}

/** A place behind "in" opens the sentence or the stretch behind a semicolon, and the noun behind it is the subject of the verb that follows, be it behind a time. */
function isPlacedAhead({ tags, tokens, areas, dates }: Analysis, i: number): boolean {
  const area = areas.find(({ to, form }) => to === i && form === 'name')
  const opener = area === undefined ? undefined : tokens[area.from - 1]
  if (area === undefined || !/^(?:in|for|across)$/.test(opener?.lower ?? '')) return false
  if (area.from > 1 && tokens[area.from - 2]?.text !== ';') return false
  const prep = /^(?:in|during|for)$/.test(tokens[i + 1]?.lower ?? '') ? 1 : 0
  const time = dates.find(({ from }) => from === i + 1 + prep)
  return /^(?:V|AUX|MODAL)$/.test(tags[time?.to ?? i + 1] ?? '')
}

/** "Haitians", "Afghans"; not "Swiss". */
const isBehindPeople = ({ tokens, areas }: Analysis, i: number): boolean =>
  /[^s]s$/.test(tokens[i - 1]?.lower ?? '') && areas.some(({ to, form }) => to === i && form !== 'name')

/** A country behind the noun of a phrase that opens the sentence: its verb stands right behind it. */
function opensClause({ tags, tokens, areas }: Analysis, i: number): boolean {
  const area = areas.find(({ from, form, areaKind }) => from === i && form === 'name' && isLandKind(areaKind))
  if (area === undefined || /^\p{Lu}/u.test(tokens[i - 1]?.text ?? '')) return false
  if (tags[i - 2] === 'PREP' && turns.has(tokens[i - 1]?.lower ?? '')) return true
  // "Without new mines Peru would grow", "the tents Peru sent Chile": no plural stands before a name as its own word.
  const isVerbNext = /^(?:V|AUX|MODAL)$/.test(tags[area.to] ?? '')
  // "the tents Peru's army sent"
  const isOwner = isGenitiveMark(tokens[area.to])
  if ((isVerbNext || isOwner) && isPlural(tokens[i - 1]?.lower ?? '')) return true
  // "the first country Peru gave vaccines"
  if (isVerbNext && isSingledOut(tokens, i)) return true
  // "The money Peru has set aside"
  if (isVerbNext && masses.has(tokens[i - 1]?.lower ?? '')) return true
  // "Earlier in the month Peru had sent"
  const isPhrase =
    tags[i - 2] === 'DET' &&
    tags[i - 3] === 'PREP' &&
    (i === 3 || (i === 4 && /^(?:earlier|later|early|late)$/.test(tokens[0]?.lower ?? '')))
  return isPhrase && /^(?:V|AUX|MODAL)$/.test(tags[area.to] ?? '')
}

/** "the first Asian country", "the only state": one of its kind, right before a name. */
const isSingledOut = (tokens: Analysis['tokens'], i: number): boolean =>
  /^(?:country|nation|state|one)$/.test(tokens[i - 1]?.lower ?? '') &&
  [2, 3].some((step) => /^(?:first|only|last|second|third|sole)$/.test(tokens[i - step]?.lower ?? ''))

/** "The tents Peru sent were lost", "… sent to Chad in May were": the name is the subject of a verb that another one follows. */
function opensReduced({ tokens, tags, areas }: Analysis, i: number): boolean {
  const area = areas.find(({ from }) => from === i)
  // "The country that president Ana Ruiz visited was": with the office before it
  if (area === undefined && findOffice(tokens, i - 1) !== null) return false
  let end = area?.to ?? i
  while (tags[end] === 'NNP') end++
  if (tags[end] !== 'V') return false
  let next = end + 1
  const isOwn = area !== undefined
  while (isOwn && next < end + 9 && inPhrase.has(tags[next])) next++
  return /^(?:AUX|MODAL|V)$/.test(tags[next] ?? '')
}

const inPhrase: ReadonlySet<Tag | undefined> = new Set(['PREP', 'DET', 'POSS', 'NUM', 'N', 'NNP', 'ADJ', 'ADV'])

const ofTown =
  /^(?:airport|airfield|port|harbour|harbor|bay|province|state|city|county|region|district|oblast|prefecture|governorate|island|islands|valley|beach|university|hospital|cathedral|stadium|street|square|station|base|declaration|agreement|accord|protocol|summit|forum|conference|club|airlines|airways|peninsula|delta|basin|river|metropolitan|international|central|north|south|east|west)$/

/** "From Callao BAP Tacna carried", "In Geneva President Ruiz's office gave": a town in front of the sentence, and the name that is the subject. */
function followsTown({ tags, tokens, areas }: Analysis, i: number): boolean {
  const area = areas.find(({ to, form }) => to === i && form === 'name')
  if (
    area === undefined ||
    isCountry(area) ||
    area.from !== 1 ||
    !/^(?:from|in|at|to|for)$/.test(tokens[0]?.lower ?? '')
  )
    return false
  if (ofTown.test(tokens[i]?.lower ?? '')) return false
  let end = i
  while (end < i + 6 && /^(?:NNP|POSS|N)$/.test(tags[end] ?? '')) end++
  return /^(?:V|AUX|MODAL)$/.test(tags[end] ?? '') && tags[end - 1] !== 'POSS'
}
