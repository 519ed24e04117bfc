import { diseaseWords } from '../../lexicon/diseases.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import type { Read } from './count.ts'
import { type CountHead, headOf, nearRule } from './count-head.ts'
import { isLevel } from './levels.ts'
import type { CountMemory } from './memory.ts'
import type { Place } from './place.ts'
import { beforeRank, placeOf, placesJoined } from './place-list.ts'
import { nameBefore } from './place-name.ts'
import { isCountryNoun, isPointer } from './place-pointed.ts'
import { wordsBefore } from './shape.ts'

const having =
  /^(?:have|has|had|count|counts|counted|accounts?|accounted|stands?|stood|stays?|stayed|remains?|remained|is|are|was|were|comes?|came|ranks?|ranked|placed)$/
const noticing = /^(?:seen|recorded|reported|registered|logged|counted|notified|tallied|had)$/
const staying = /^(?:is|are|was|were|stands?|stood|stays?|stayed|remains?|remained)$/
const reaching = /^(?:at|on|with|now|already|some)$/

/** "Lasa alone counts 40", "Peru as a whole has 90": how many such words stand before a token. */
const wordsOfWhole = ({ tokens }: AnalyzedSentence, close: number): number => {
  if (/^(?:alone|itself|overall|together|combined|each)$/.test(tokens[close - 1]?.lower ?? '')) return 1
  return tokens[close - 1]?.lower === 'whole' && tokens[close - 3]?.lower === 'as' ? 3 : 0
}

/** "Chad and Togo each have 40" */
const isOfEach = ({ tokens }: AnalyzedSentence, close: number): boolean => tokens[close - 1]?.lower === 'each'

/** The place that ends at a token: one of the gazetteer, or a capitalised name; or "the capital". */
function placeEnding(at: AnalyzedSentence, close: number): Place | null {
  const end = close - wordsOfWhole(at, close)
  const area = at.areas.find(({ to, form }) => to === end && form === 'name')
  if (area !== undefined) return placeOf(at, area)
  if (at.tokens[end - 1]?.lower === 'capital' && at.tokens[end - 2]?.lower === 'the')
    return { area: null, piece: { at, from: end - 2, to: end } }
  return at.tags[end - 1] === 'NNP' ? nameBefore(at, end) : restEnding(at, end)
}

/** "the other provinces", "the remaining districts": places beside those named. */
function restEnding(at: AnalyzedSentence, end: number): Place | null {
  const from = end - 3
  const isRest =
    at.tokens[from]?.lower === 'the' &&
    /^(?:other|remaining|neighbouring|neighboring)$/.test(at.tokens[from + 1]?.lower ?? '')
  return isRest && isLevel(singularOf(at.tokens[end - 1]?.lower ?? ''))
    ? { area: null, piece: { at, from, to: end } }
    : null
}

/** Where the phrase ends that an aside between commas stands behind: "Peru, as of the same evening, has". */
export function beforeAside({ tokens }: AnalyzedSentence, end: number): number {
  if (tokens[end - 1]?.text !== ',') return end
  for (let i = end - 2; i > Math.max(0, end - 12); i--) if (tokens[i]?.text === ',') return i
  return end
}

/** "It has 72", "the state has 72": a place told before. */
function pointsBack(at: AnalyzedSentence, close: number): boolean {
  const end = close - wordsOfWhole(at, close)
  const noun = at.tokens[end - 1]?.lower ?? ''
  if (noun === 'it') return end <= 3 || opensBehindTime(at, end - 1)
  return /^(?:the|that)$/.test(at.tokens[end - 2]?.lower ?? '') && (isCountryNoun(noun) || isPointer(noun))
}

/** "On the 9th it", "; a week later it", "; now it": whether nothing but a time stands between a token and where its clause opens. */
function opensBehindTime({ tokens, dates }: AnalyzedSentence, i: number): boolean {
  if (/^(?:now|today)$/.test(tokens[i - 1]?.lower ?? '') && tokens[i - 2]?.text === ';') return true
  let at = tokens[i - 1]?.text === ',' ? i - 1 : i
  const date = dates.find(({ to }) => to === at)
  if (date === undefined) return false
  at = date.from
  while (/^(?:on|by|in|since|the)$/.test(tokens[at - 1]?.lower ?? '')) at--
  return at === 0 || tokens[at - 1]?.text === ';'
}

const longestIllness = 5

const topping = /\b(?:heads|headed|tops|topped|leads|led) the (?:list|table|rankings?|field)$/

/** "Peru has 72", "the capital, which has 19", "Chile, at 113, and Peru stay at 21": a place and a bare number, where cases were counted before. */
export function headOfHaving(
  at: AnalyzedSentence,
  number: NumberMention,
  memory: CountMemory | null,
  lead: CountHead | null,
  isIll: boolean,
): Omit<Read, 'number'> | null {
  // "Peru now stands at 3,224": of the disease told of
  const isClosed = /^(?:[.,;)]|and|after|with|so)$/.test(at.tokens[number.to]?.lower ?? '.')
  const isLevel = isIll && isClosed && /\b(?:stands|stood) at$/.test(wordsBefore(at, number.from))
  // "Of wild polio Peru alone had 41 last year": of the illness that the sentence opens with
  const isOfIllness =
    isIll &&
    at.tokens[0]?.lower === 'of' &&
    at.tokens.slice(1, longestIllness).some(({ lower }) => diseaseWords.has(lower))
  const own = isLevel || isOfIllness ? headOf('case', { at, from: number.from, to: number.to }, false, nearRule) : null
  const cases = lead?.kind === 'case' ? lead : (memory?.cases ?? own)
  if (cases === null || cases.kind !== 'case') return null
  let end = number.from
  while (end > number.from - 3 && reaching.test(at.tokens[end - 1]?.lower ?? '')) end--
  // "Peru comes second with 40", "Chile is third, with 12"
  end = beforeRank(at, end)
  // "Lasa accounts for 40"
  if (/\baccount(?:s|ed)? for$/.test(wordsBefore(at, end))) end--
  // "Lasa heads the list with 40"
  const isTopping = topping.test(wordsBefore(at, end))
  if (isTopping) end -= 2
  // "Peru had seen 18"
  if (noticing.test(at.tokens[end - 1]?.lower ?? '') && having.test(at.tokens[end - 2]?.lower ?? '')) end--
  const word = at.tokens[end - 1]?.lower ?? ''
  const head = {
    ...cases,
    piece: { at, from: number.from, to: number.to },
    isNew: false,
    isCompared: false,
    how: nearRule,
  }
  const read = (place: Place | null, close: number): Omit<Read, 'number'> | null =>
    place !== null
      ? { head, listed: isOfEach(at, close) ? [...placesJoined(at, place), place] : [place] }
      : pointsBack(at, close)
        ? { head, listed: [] }
        : null
  // "Peru, at 113, and Chile, at 91, come next"
  if (word === ',' && end < number.from)
    return at.tokens[number.to]?.text === ',' ? read(placeEnding(at, end - 1), 0) : null
  if (!(isTopping || having.test(word)) || (staying.test(word) && end === number.from)) return null
  const which = /^(?:which|that)$/.test(at.tokens[end - 2]?.lower ?? '') ? end - 2 : end - 1
  // "Peru, where 594 came to light, now has"
  const adverb = /^(?:now|already|currently|today|alone)$/.test(at.tokens[which - 1]?.lower ?? '') ? which - 1 : which
  // "followed by Peru, which has 40": the comma opens the clause, and closes no aside
  const before = which < end - 1 ? adverb : beforeAside(at, adverb)
  const close = at.tokens[before - 1]?.text === ',' && adverb < end - 1 ? before - 1 : before
  return read(placeEnding(at, close), close)
}

/** "in Peru, which has 40 cases, and in Chile": where the 40 are is what the relative clause hangs on, whatever stands behind. */
export function placeOfRelative(at: AnalyzedSentence, { from }: NumberMention): Place | null {
  let verb = from - 1
  while (verb > from - 3 && reaching.test(at.tokens[verb]?.lower ?? '')) verb--
  const isOwn = /^(?:has|had|have|counts|counted)$/.test(at.tokens[verb]?.lower ?? '')
  if (!isOwn || at.tokens[verb - 1]?.lower !== 'which' || at.tokens[verb - 2]?.text !== ',') return null
  return placeEnding(at, verb - 2)
}
