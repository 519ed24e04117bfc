import type { Token } from '../mention.ts'
import { W } from './word-class.ts'

export const days: ReadonlySet<string> = new Set('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '))

const bindsNext = W.PREP | W.DET | W.POSS | W.CONJ | W.SUB | W.WH | W.AUX | W.MODAL
const goesOn = W.PREP | W.SUB | W.CONJ | W.AUX | W.MODAL | W.WH | W.DET | W.POSS | W.PRON | W.NUM | W.PAST

/** Days by a name of their own: "Black Friday", "last Friday". */
const named =
  /^(?:last|this|next|that|every|each|black|good|holy|easter|palm|ash|bloody|super|cyber|blue|maundy|shrove|whit|one|previous|following|coming|same|first|second|third|fourth)$/
export const partOfDay: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night', 'noon'])
const ofDay: ReadonlySet<string> = new Set(['late', 'early'])

const bitsAt = (tokens: readonly Token[], i: number): number => tokens[i]?.word?.bits ?? 0

const telling = /^(?:said|says|say|announced|reported|confirmed|warned|told|added|showed)$/

/** A noun, a name, a verb or a number may stand before the day; "late" and "early" go with it. */
function mayStandBefore(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token === undefined || token.kind === 'punct') return token?.text === '%'
  if (ofDay.has(token.lower)) return mayStandBefore(tokens, i - 1)
  return !named.test(token.lower) && !days.has(token.text) && (bitsAt(tokens, i) & bindsNext) === 0
}

function mayStandBehind(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token === undefined || token.kind === 'digits') return true
  if (token.kind === 'punct') return !/^['’\-–&]/.test(token.text)
  if (/^['’]s?$/.test(token.text)) return false
  if (partOfDay.has(token.lower)) return true
  return token.word?.isCapital !== true && (bitsAt(tokens, i) & goesOn) !== 0
}

/** "sent 20 tents Tuesday to Peru", "said late Monday": a weekday that tells when, without "on". */
export const isBareDay = (tokens: readonly Token[], i: number): boolean =>
  days.has(tokens[i]?.text ?? '') &&
  (mayStandBefore(tokens, i - 1) || isBehindGenitive(tokens, i)) &&
  (mayStandBehind(tokens, i + 1) || telling.test(tokens[i - 1]?.lower ?? ''))

/** "Moody's Wednesday cut": a name in "'s", and the verb right behind the day. */
const isBehindGenitive = (tokens: readonly Token[], i: number): boolean =>
  /^['’]s$/.test(tokens[i - 1]?.text ?? '') &&
  (bitsAt(tokens, i + 1) & W.PAST) !== 0 &&
  (bitsAt(tokens, i + 2) & (W.DET | W.POSS)) !== 0

/** "said [Monday night]", "[late Monday]": the words that go with such a day. */
export const isBesideBareDay = (tokens: readonly Token[], i: number): boolean =>
  (partOfDay.has(tokens[i]?.lower ?? '') && isBareDay(tokens, i - 1)) ||
  (ofDay.has(tokens[i]?.lower ?? '') && isBareDay(tokens, i + 1))
