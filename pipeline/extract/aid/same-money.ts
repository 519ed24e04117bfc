import type { AnalyzedSentence } from '../analyze.ts'
import { lastIndexIn } from '../index-in.ts'
import type { Item } from '../items.ts'
import type { NumberMention } from '../mention.ts'
import { isScaled } from '../numbers/numeral.ts'
import { oncePerSentence } from '../once-per-sentence.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import { hasOfWhich, isComma, isNameAt, isOf } from '../parse/nominal.ts'
import { npAt } from '../parse/np-at.ts'
import { doerOf } from './actors-near.ts'
import type { LastItem } from './figure.ts'
import { giverModes, modeOf } from './mode.ts'
import { base, isBareNumber } from './team-size.ts'

/** These go on with what was named before. */
export const continuing = new Set(['them', 'these', 'those', 'which', 'it', 'that'])

/** "Of 80 million dollars, 52 million have been paid" */
function moneyBefore({ numbers, tokens }: AnalyzedSentence, { from, to }: NumberMention): LastItem {
  const before = numbers.find((one) => one.to <= from && one.kind === 'money')
  const opening = tokens[0]?.lower === 'of' || (tokens[0]?.lower === 'out' && tokens[1]?.lower === 'of')
  // "6 billion of it"
  const isPart = tokens[to]?.lower === 'of' && continuing.has(tokens[to + 1]?.lower ?? '')
  return before !== undefined && (isPart || (opening && before.from <= 3))
    ? { piece: null, category: 'cash', isGeneric: false, unit: before.unit, isMoney: true }
    : null
}

const coming = /^(?:come|follow|go|arrive|be)$/
const adding = /^(?:first|further|another|additional)$/

/** "50 million dollars for food and 10 million for drugs": of the currency named before. */
export function sameMoney(
  at: AnalyzedSentence,
  index: number,
  np: NounPhrase,
  number: NumberMention,
  { ahead, known }: { readonly ahead: LastItem; readonly known: LastItem },
): Item | null {
  const last = ahead ?? moneyBefore(at, number) ?? known
  if (last?.isMoney !== true || number.kind !== 'number' || number.unit !== null || !isBareNumber(at, np, number))
    return null
  const text = at.text.slice(number.numeralStart, number.numeralEnd)
  const next = at.chunks[index + 1]
  if (next?.kind === 'verb' && saysOfPeople(at, number)) return null
  const isPart = isOf(next)
  const isDirected =
    next?.kind === 'prep' &&
    (/^(?:to|for|from)$/.test(next.text) || (next.text === 'by' && isNameAt(at.chunks, index + 2))) &&
    (number.low ?? 0) >= 1000 &&
    at.numbers.some((one) => one.kind === 'money' && one.to <= number.from)
  const whole = isPart ? npAt(at, index + 2) : null
  const prep = at.chunks[index - 1]
  const isMoved = (next?.kind === 'verb' && coming.test(next.lemma)) || next?.kind === 'prep'
  const isFurther = isMoved && adding.test(at.tokens[number.from - 1]?.lower ?? '') && (number.low ?? 0) >= 1000
  const isOnTop = prep?.kind === 'prep' && prep.text === 'on top of' && (number.low ?? 0) >= 1000
  // "15 million of which are for hospitals"
  const isOther =
    isPart && !hasOfWhich(at.chunks, index) && !(whole !== null && continuing.has(at.tokens[whole.from]?.lower ?? ''))
  if (
    !(
      isScaled(text) ||
      isDirected ||
      isOfWhole(at, index, number) ||
      isOnTop ||
      isFurther ||
      isOfNextGiver(at, index, number) ||
      isAddedTo(at, index, number) ||
      (last.isOnlyMoney === true && isHandedOver(at, index, number)) ||
      isPaidOutOf(at, index, number)
    ) ||
    isOther
  )
    return null
  return { ...base, piece: null, category: 'cash', number, unit: last.unit, first: index, end: index + 1 }
}

/** "3 million, of which Oxfam gave 200,000 and a bank 50,000": parts of a sum told in full. */
function isOfWhole(at: AnalyzedSentence, index: number, { low }: NumberMention): boolean {
  const wh = lastIndexIn(at.chunks, 0, index, (chunk) => chunk.kind === 'wh' && chunk.text === 'which')
  const whole = at.chunks.findLast((chunk, i) => i < wh && chunk.kind === 'np')
  const isWhole = isOf(at.chunks[wh - 1]) && whole?.kind === 'np' && whole.number?.kind === 'money'
  return isWhole && (low ?? 0) >= 1000 && index - wh <= 9
}

/** "1.2 million will be out of work": people, whatever sums were told. */
const saysOfPeople = ({ tokens }: AnalyzedSentence, { to }: NumberMention): boolean =>
  /\b(?:out of work|jobless|unemployed|without (?:work|jobs?|food|shelter|power)|homeless|hungry|idle|poor|infected|sick|dead)\b/.test(
    tokens
      .slice(to, to + 7)
      .map(({ lower }) => lower)
      .join(' '),
  )

const isMillions = ({ text }: AnalyzedSentence, { kind, numeralStart, numeralEnd }: NumberMention): boolean =>
  kind === 'number' && isScaled(text.slice(numeralStart, numeralEnd))

/** "pledged 1 million, and Woori Bank another 200,000": a name that opens its part of the sentence, right before the number. */
function isOfNextGiver(at: AnalyzedSentence, index: number, { low, to }: NumberMention): boolean {
  const name = npAt(at, index - 1)
  // "came 1 million, from Chile another 200,000"
  const prep = at.chunks[index - 2]
  const opening = prep?.kind === 'prep' && prep.text === 'from' ? at.chunks[index - 3] : prep
  const opens = opening?.kind === 'conj' || (opening?.kind === 'punct' && /^[,;]$/.test(opening.text))
  const isNamed = name !== null && (at.tags[name.head] === 'NNP' || (opening !== prep && name.areas.length > 0))
  const isName = isNamed && name.number === null
  const isMoneyTold = at.numbers.some((one) => one.to <= to && (one.kind === 'money' || isMillions(at, one)))
  return opens && isName && (low ?? 0) >= 1000 && isMoneyTold
}

/** "gave 40,000 euros, and Oxfam added 12,000 out of its own purse" */
function isAddedTo(at: AnalyzedSentence, index: number, { low, from }: NumberMention): boolean {
  const verb = at.chunks[index - 1]
  const isAdding = verb?.kind === 'verb' && verb.lemma === 'add' && !verb.passive && (low ?? 0) >= 1000
  return isAdding && at.numbers.some((one) => one.kind === 'money' && one.to <= from)
}

const carrying = /^(?:send|take|bring|fly|ship|dispatch|move|carry|rush|deliver|supply)$/
const joining = /^(?:follow|chip|come|join|step|weigh|pitch|kick|match|answer|respond)$/

/** Where the first number of things ends; infinity where nothing but money is told. */
const endOfFirstThing = oncePerSentence((at: AnalyzedSentence): number => {
  const first = at.numbers.find((one) => one.kind === 'number' && one.nonFigure === null && !isClosed(at, one.to))
  return first?.to ?? Number.POSITIVE_INFINITY
})

/** "Sweden gave 200,000", "Denmark chipped in with 400,000", "Rwanda got 100,000": nothing but a number. */
function isHandedOver(at: AnalyzedSentence, index: number, { low, from, to }: NumberMention): boolean {
  // "16 million dollars, and 100,000 ready-made ones": things were told in between
  if ((low ?? 0) < 1000 || !isClosed(at, to) || endOfFirstThing(at) <= from) return false
  const clause = at.clauses.findLast(({ at: verb }) => verb < index)
  if (clause === undefined) return false
  const { verb } = clause
  const before = at.chunks[index - 1]
  const isWith = before?.kind === 'prep' && before.text === 'with'
  // "Caritas had asked for 600,000"
  const isFor = before?.kind === 'prep' && before.text === 'for'
  if (isFor) return clause.at === index - 2 && /^(?:ask|appeal|call|plead|hope)$/.test(verb.lemma)
  if (isWith) return joining.test(verb.lemma) && clause.arguments.every(({ prep }) => prep !== null)
  // "sent 40,000 to safety", "took in 40,000": people
  const mode = clause.at === index - 1 && !carrying.test(verb.lemma) ? modeOf(at, clause) : null
  // "the petition got 200,000", "Germany received 200,000 in 2015"
  if (mode === 'receive') return doerOf(at, clause) !== null && verb.lemma === 'get'
  return mode !== null && giverModes.has(mode) && mode !== 'sell'
}

const paying = /^(?:transfer|pay|disburse|remit|release|spend|allocate|earmark|wire|withhold|forward|grant)$/

/** "Of the 64,000 euros promised, 40,000 have been transferred", "Of this, 40,000 went to Caritas": what became of a part of the sum. */
function isPaidOutOf({ tokens, chunks }: AnalyzedSentence, index: number, { low }: NumberMention): boolean {
  const verb = chunks[index + 1]
  const isOpened = tokens[0]?.lower === 'of' || (tokens[0]?.lower === 'out' && tokens[1]?.lower === 'of')
  if ((low ?? 0) < 1000 || !isOpened || !isComma(chunks[index - 1]) || verb?.kind !== 'verb') return false
  return verb.passive ? paying.test(verb.lemma) : /^(?:go|come)$/.test(verb.lemma)
}

/** Nothing that is counted stands behind the number. */
const isClosed = ({ tokens }: AnalyzedSentence, to: number): boolean =>
  /^(?:[.,;:)]|and|but|while|on|in|at|to|for|from|too|more|also|last|this)$/.test(tokens[to]?.lower ?? '.')
