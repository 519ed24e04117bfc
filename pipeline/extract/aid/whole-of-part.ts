import { type AidMode, aidModeOf } from '../../lexicon/aid-verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isComma, isOf } from '../parse/nominal.ts'
import { npAt } from '../parse/np-at.ts'
import type { AidFigure } from './figure.ts'
import { isBareNumber } from './team-size.ts'

const parts = /^(?:some|most|many|much|none|part|parts|half|few|several|neither|one|majority|bulk|third|quarter)$/

/** "350 boxes of tents" */
const countedBefore = (chunks: AnalyzedSentence['chunks'], last: number): boolean => {
  const [amount, of] = [chunks[last - 2], chunks[last - 1]]
  return isOf(of) && amount?.kind === 'np' && amount.number !== null
}

/** "paid 2 of the 9 million that it had promised", "some of the 20 tents that", "paid 2 million, of 9 that": of the whole only the promise is told. */
export function isWhole({ chunks, tokens }: AnalyzedSentence, index: number): boolean {
  const [part, of] = [chunks[index - 2], chunks[index - 1]]
  // "got 350 doses out of the 900 that Peru promised"
  const isOutOf = of?.kind === 'prep' && of.text === 'out of'
  if (!isOf(of) && !isOutOf) return false
  const isNumbered = part?.kind === 'np' && (part.number !== null || (isOutOf && countedBefore(chunks, index - 2)))
  return isNumbered || isComma(part) || parts.test(tokens[(of?.from ?? 0) - 1]?.lower ?? '')
}

const saying = new Set<AidMode | null>(['give', 'pledge', 'announce', 'receive', 'ask', 'sell', 'move'])

/** Of a verb that says what becomes of gifts, or of one with a doer or a source behind it. */
const isOfGift = ({ chunks }: AnalyzedSentence, i: number): boolean => {
  const [verb, prep] = [chunks[i], chunks[i + 1]]
  const isFromOther = prep?.kind === 'prep' && /^(?:from|by)$/.test(prep.text)
  return verb?.kind === 'verb' && (isFromOther || saying.has(aidModeOf(verb.lemma, verb.particle)))
}

/** "that Peru sent", "it asked for", "sent by Peru": what a chunk opens tells of the amount before it; not "that stand in Lima", "being dug". */
function isToldBehind(at: AnalyzedSentence, i: number): boolean {
  const next = at.chunks[i]
  if (next?.kind === 'wh') return at.chunks[i + 1]?.kind !== 'verb' || isOfGift(at, i + 1)
  return next?.kind === 'np' || (next?.kind === 'verb' && next.form === 'participle' && isOfGift(at, i))
}

/** "12 percent of 120 million dollars", "a third of the 9 million dollars": the sum that a share is of is not given as a whole. */
function isWholeOfShare(at: AnalyzedSentence, { index, number }: AidFigure): boolean {
  const { chunks, tokens } = at
  const [share, of, next] = [chunks[index - 2], chunks[index - 1], chunks[index + 1]]
  const isShare =
    share?.kind === 'np' && (share.number?.kind === 'percent' || share.number?.unit === 'share') && isOf(of)
  // "half of the 3,000 dollars' worth of goods that Peru had promised"
  const isWorthTold = isOf(next) && chunks[index + 3]?.kind === 'wh'
  const isAsked = /^(?:requested|needed|required|sought|asked|pledged|promised)$/.test(tokens[number.to]?.lower ?? '')
  return isShare && number.kind === 'money' && !isWorthTold && !isToldBehind(at, index + 1) && !isAsked
}

/** "has got 2 of the 9 million that it asked for": from no one giver. */
export function isPartOfSum({ chunks }: AnalyzedSentence, index: number): boolean {
  const whole = chunks[index + 2]
  return isOf(chunks[index + 1]) && whole?.kind === 'np' && whole.number?.kind === 'money'
}

const wanting = /^(?:need|require|plan|envisage|foresee|target)$/

/** "Peru gave 20 of the 50 beds needed", "Of 400 beds planned, 100 are in use": goods that are only held against what there is. */
function isWantedWhole(at: AnalyzedSentence, { index, number, item }: AidFigure): boolean {
  const verb = at.chunks[Math.max(item.end, index + 1)]
  const opens = index === 1 && isOf(at.chunks[0])
  return (
    number.kind !== 'money' &&
    item.category !== 'cash' &&
    verb?.kind === 'verb' &&
    verb.form === 'participle' &&
    wanting.test(verb.lemma) &&
    (opens || isWhole(at, index))
  )
}

const leaving = /^(?:leave|flee|go|resign|quit|depart|retire|emigrate|strike|die|return|fall)$/

/** "Half of the 300 nurses have left", "Of its 300 nurses 40 have left": of a staff that is there already a part goes; not "half of the 300 nurses sent by Peru". */
function isOfLeavers(at: AnalyzedSentence, { index, number, item }: AidFigure): boolean {
  let end = Math.max(item.end, index + 1)
  // "the 90 doctors at the hospital have left"
  while (at.chunks[end]?.kind === 'prep' && at.chunks[end + 1]?.kind === 'np') end += 2
  const opens = index === 1 && isOf(at.chunks[0])
  const verb = at.chunks.slice(end, end + (opens ? 3 : 1)).find(({ kind }) => kind === 'verb')
  return (
    item.category === 'personnel' &&
    (opens || isWhole(at, index)) &&
    /^(?:the|its|their|our|these|those|['’]s?)$/.test(at.tokens[number.from - 1]?.lower ?? '') &&
    verb?.kind === 'verb' &&
    verb.form === 'finite' &&
    !verb.passive &&
    leaving.test(verb.lemma)
  )
}

/** "sent 40 tents out of its 900" */
const isOutOfOwn = ({ chunks, tokens }: AnalyzedSentence, { index, number }: AidFigure): boolean => {
  const out = chunks[index - 1]
  return out?.kind === 'prep' && out.text === 'out of' && /^(?:its|their)$/.test(tokens[number.from - 1]?.lower ?? '')
}

/** "gave 30 of the 50 tents in Goma", "sent 30 of its 50 tents": all that there were; not "30 of the 50 tents that Peru sent", "of the 50 from Peru". */
function isOfAllThere(at: AnalyzedSentence, { index, number, item }: AidFigure): boolean {
  const part = npAt(at, index - 2)
  const isCounted = part?.number?.kind === 'number' && part.number.unit === null && isBareNumber(at, part, part.number)
  if (!isCounted || number.kind !== 'number' || (part.number?.low ?? 0) >= (number.low ?? 0)) return false
  const end = Math.max(item.end, index + 1)
  const next = at.chunks[end]
  const isOwn = /^(?:the|its|their|our|his|her|these|those)$/.test(at.tokens[number.from - 1]?.lower ?? '')
  const isFromOther = next?.kind === 'prep' && /^(?:from|by)$/.test(next.text)
  return isOwn && isOf(at.chunks[index - 1]) && !isFromOther && !isToldBehind(at, end)
}

/** What a part is of is not given as a whole. */
export const isOnlyWhole = (at: AnalyzedSentence, figure: AidFigure): boolean =>
  isOutOfOwn(at, figure) ||
  isOfAllThere(at, figure) ||
  isWantedWhole(at, figure) ||
  isWholeOfShare(at, figure) ||
  isOfLeavers(at, figure)
