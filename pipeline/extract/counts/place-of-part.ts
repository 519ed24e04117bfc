import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import { chunkOf } from '../parse/chunk-of.ts'
import { lowerWords } from '../piece.ts'
import type { Place } from './place.ts'
import { placeBehind } from './place-beside.ts'
import { placeOf } from './place-list.ts'
import { nameBefore } from './place-name.ts'
import { isRecording, placesOfSubject } from './place-of-subject.ts'

/** "three of Lima's 12 cases", "40 more of Lima's": the mark of whose they are; -1 where there is none. */
function genitiveOf({ tokens, tags }: AnalyzedSentence, { to }: NumberMention): number {
  const of = tokens[to]?.lower === 'more' ? to + 1 : to
  if (tokens[of]?.lower !== 'of') return -1
  let i = of + 1
  while (i < of + 5 && tags[i] === 'NNP') i++
  return i > of + 1 && tokens[i]?.lower === "'s" ? i : -1
}

/** "four of the 12 cases": the number of which this one is a part. */
function wholeOf(at: AnalyzedSentence, number: NumberMention): NumberMention | undefined {
  const { numbers, tokens } = at
  const { to } = number
  if (tokens[to]?.lower !== 'of') return undefined
  const mark = genitiveOf(at, number)
  const from =
    mark > 0 ? mark + 1 : /^(?:the|these|those|its|their)$/.test(tokens[to + 1]?.lower ?? '') ? to + 2 : to + 1
  return numbers.find((one) => one.from === from && one.nonFigure === null)
}

/** "three of Lima's 12 cases": whose the whole is. */
function ownerOfWhole(at: AnalyzedSentence, number: NumberMention): Place | null {
  const mark = genitiveOf(at, number)
  if (mark < 0) return null
  const area = at.areas.find(({ to, form }) => to === mark && form === 'name')
  return area === undefined ? nameBefore(at, mark) : placeOf(at, area)
}

/** The 12 of "four of the 12 cases": what is told behind them is told of the four. */
export const isWholeOfPart = (at: AnalyzedSentence, number: NumberMention): boolean =>
  at.numbers.some((one) => wholeOf(at, one) === number)

/** The verb that both are the subject of: its last token. */
const verbBehind = ({ clauses }: AnalyzedSentence, from: number): number | undefined =>
  clauses.find(({ verb }) => verb.form === 'finite' && verb.from >= from)?.verb.to

/** "Arica had 40 of Chile's 90 cases": the place that has the part, where the whole is another's. */
function holderOf(at: AnalyzedSentence, number: NumberMention, { area: owner }: Place): Place | null {
  const index = chunkOf(at, number.from)
  const verb = at.clauses.findLast(({ at: place, verb: { form } }) => place < index && form === 'finite')?.verb
  if (verb === undefined || !(isRecording(verb.lemma) || verb.lemma === 'account')) return null
  const [place, second] = placesOfSubject(at, index)
  if (place?.area == null || second !== undefined) return null
  return place.area.areaId !== owner?.areaId && place.piece.to <= number.from ? place : null
}

/** "Four of the 12 cases were found in Lima": behind the verb stands where the four are; else they are where the whole is. */
export function placeOfPart(at: AnalyzedSentence, number: NumberMention): Place | null {
  const owner = ownerOfWhole(at, number)
  if (owner !== null) return holderOf(at, number, owner) ?? owner
  const whole = wholeOf(at, number)
  if (whole === undefined) return null
  const verb = verbBehind(at, whole.to)
  const own = verb === undefined ? null : placeBehind(at, { ...number, to: verb })
  return own ?? placeOfWhole(at, whole) ?? null
}

/** "the 12 cases in Peru" of "four of the 12 cases in Peru were found in Lima": before the verb stands where the whole is; undefined where the number is no whole. */
export function placeOfWhole(at: AnalyzedSentence, number: NumberMention): Place | null | undefined {
  const verb = verbBehind(at, number.to)
  // "44 of 375 patients in Lima": of both
  if (verb === undefined || at.tokens[number.from - 1]?.lower === 'of' || !isWholeOfPart(at, number)) return undefined
  const place = placeBehind(at, number)
  return place !== null && place.piece.from < verb ? place : null
}

/** "and Chile 44 deaths in 900 cases": what the figure before is a part of. */
export const isWholeBehind = (at: AnalyzedSentence, floor: number, number: NumberMention): boolean =>
  /^(?:deaths?|dead|fatal|fatalities|died) (?:in|among|from|out of|of) (?:(?:the|some|its|their) )?$/.test(
    `${lowerWords({ at, from: floor, to: number.from }).join(' ')} `,
  )

/** "Lima accounts for half of the 44,000 cases": the whole is of more than the subject. */
export const isWholeOfShare = (at: AnalyzedSentence, { from }: NumberMention): boolean =>
  /(?:^| )(?:half|third|thirds|quarter|quarters|most|many|percent|cent|%|bulk|majority|share|part|all but \S+) of (?:the|all|some|its|their)(?: \S+)? $/.test(
    `${lowerWords({ at, from: Math.max(0, from - 8), to: from }).join(' ')} `,
  )
