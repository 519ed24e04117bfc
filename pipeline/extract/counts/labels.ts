import { diseaseWords, kindsOfIllness } from '../../lexicon/diseases.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { firstIndexIn, lastIndexIn } from '../index-in.ts'
import { endOfLabel, isLabelComma } from '../label-mark.ts'
import type { NumberMention } from '../mention.ts'
import { type CountHead, type CountKind, headIn, headOf, isCountNoun, nearRule } from './count-head.ts'
import { wordsBefore } from './shape.ts'

const marks = new Set([':', '(', '–', '—', '-', '='])
const opens = new Set([',', ';', '.', ':', '(', ')', '•', '–', '—', '-', '|', '/', '*'])
const adjectives = new Set(['confirmed', 'imported', 'suspected', 'probable'])

/** Whether a label opens here: at the start, or behind a mark of punctuation. */
function opensAt(at: AnalyzedSentence, i: number): boolean {
  return i === 0 || opens.has(at.tokens[i - 1]?.text ?? '')
}

function startOfLabel(at: AnalyzedSentence, end: number): number {
  let from = end
  while (from > 0 && end - from < 6 && !opens.has(at.tokens[from - 1]?.text ?? '') && at.tags[from - 1] !== 'V') from--
  return from
}

/** Without a mark only a whole label counts: "Deaths 26", not "in cases 14". */
const isWhole = (at: AnalyzedSentence, from: number, end: number): boolean =>
  opensAt(at, from) && end - from <= 3 && at.tags.slice(from, end).every((tag) => tag !== 'PREP' && tag !== 'DET')

/** "deaths among the confirmed 16", "deaths 369, of which among the confirmed 119": whom the noun before counts. */
function amongConfirmed(at: AnalyzedSentence, { from }: NumberMention, lead: CountHead | null): CountHead | null {
  if (!/^among (?:the|those) confirmed$/.test(wordsBefore(at, from, 3))) return null
  const noun = from - 4
  if (at.tokens[noun]?.lower === 'which' && lead?.kind === 'deaths')
    return headOf('deaths', { at, from: from - 1, to: from }, lead.isNew, nearRule)
  return isCountNoun(at.tokens[noun]?.lower ?? '') ? headIn(at, noun, noun + 1) : null
}

/** "cases: 90 (confirmed: 81)": the adjective alone goes on with what is counted. */
function adjectiveLabel(at: AnalyzedSentence, end: number, lead: CountHead | null): CountHead | null {
  const word = at.tokens[end - 1]?.lower ?? ''
  if (!adjectives.has(word)) return null
  const piece = { at, from: end - 1, to: end }
  if (word === 'suspected' || word === 'probable') return headOf('other', piece, false)
  return lead === null && !opensAt(at, end - 1)
    ? null
    : { ...headOf('case', piece, lead?.isNew ?? false), measure: word as 'confirmed' | 'imported' }
}

const untilNow = /^(?:so far|to date|until now|till now|in all|in total|as yet)$/
/** "cases in the past day:", "cases in the rest of the country:" */
const looseWords =
  /^(?:rest|country|nation|capital|province|region|town|city|district|county|island|islands|camps?|villages?|hospitals?|clinics?|the|this|of|past|last|previous|latest|day|days|week|weeks|month|hours?|24|48|these|those|them|that|date|up)$/

/** "cases confirmed in Peru by 5 May:" */
const toldAs = /^(?:confirmed|recorded|reported|registered|notified|logged|diagnosed|detected|found|traced|counted)$/

/** "Cases so far this year:", "Deaths last month:": where a bare period behind the noun begins. */
function beforePeriod({ tokens }: AnalyzedSentence, mark: number): number {
  const isPeriod =
    /^(?:year|season|month|week|quarter)$/.test(tokens[mark - 1]?.lower ?? '') &&
    /^(?:this|last|next|previous)$/.test(tokens[mark - 2]?.lower ?? '')
  return isPeriod && !/^(?:in|by|for|since|of|the|during)$/.test(tokens[mark - 3]?.lower ?? '') ? mark - 2 : mark
}

/** Where a noun ends that a time or place follows: "infected so far", "new infections in Peru in the past day", "cases to 5 May". */
function endOfNoun(at: AnalyzedSentence, close: number): number {
  const mark = beforePeriod(at, close)
  const pair = `${at.tokens[mark - 2]?.lower ?? ''} ${at.tokens[mark - 1]?.lower ?? ''}`
  if (untilNow.test(pair)) return mark - 2
  if (/^(?:today|yesterday)$/.test(at.tokens[mark - 1]?.lower ?? '')) return mark - 1
  // "Cases since it all began"
  const since = lastIndexIn(at.tokens, mark - 7, mark, ({ lower }) => lower === 'since')
  if (since > 0 && isCountNoun(at.tokens[since - 1]?.lower ?? '')) return since
  const isNamed = (i: number): boolean =>
    at.tags[i] === 'NNP' ||
    [...at.dates, ...at.areas].some(({ from, to }) => from <= i && i < to) ||
    looseWords.test(at.tokens[i]?.lower ?? '')
  let end = mark
  for (let i = mark - 1; i > 0 && mark - i < 12; i--) {
    // "deaths from measles as of 5 May:"
    const isAsOf = at.tokens[i]?.lower === 'as' && /^(?:of|at|on)$/.test(at.tokens[i + 1]?.lower ?? '')
    if ((at.tags[i] === 'PREP' || isAsOf) && i + 1 < end) end = i
    else if (!isNamed(i)) break
  }
  return end
}

/** "cases confirmed | in Peru": the noun with how it is told behind it; null where nothing tells it. */
function toldLabel(at: AnalyzedSentence, end: number): CountHead | null {
  if (!toldAs.test(at.tokens[end - 1]?.lower ?? '') || !isCountNoun(at.tokens[end - 2]?.lower ?? '')) return null
  return headIn(at, startOfLabel(at, end - 1), end)
}

/** "Cases of measles", "Deaths from the virus": where the noun ends that an illness follows. */
function beforeDisease({ tokens }: AnalyzedSentence, end: number): number {
  // "COVID-19"
  const isCode = tokens[end - 1]?.kind === 'digits' && tokens[end - 2]?.text === '-'
  const last = isCode ? end - 2 : end
  if (!diseaseWords.has(tokens[last - 1]?.lower ?? '')) return end
  const prep = tokens[last - 2]?.lower === 'the' ? last - 3 : last - 2
  return /^(?:of|from)$/.test(tokens[prep]?.lower ?? '') ? prep : end
}

/** Where the noun stands that "of" and "in" phrases before `end` go on with: "cases | of measles in Peru"; `end - 1` where none does. */
function nounOfChain(at: AnalyzedSentence, end: number): number {
  let noun = end - 1
  for (let i = end - 1; i > 0 && end - i < 8 && phrasal.test(at.tags[i] ?? ''); i--)
    if (/^(?:of|in|from)$/.test(at.tokens[i]?.lower ?? '')) noun = i - 1
  return noun
}

const phrasal = /^(?:N|NNP|ADJ|DET|PREP)$/

/** "Recoveries, 11,619 so far, grow slowly", "Most cases of measles, 340 in all, are in Peru": told in passing behind the noun. */
function passing(at: AnalyzedSentence, number: NumberMention): CountHead | null {
  if (at.tokens[number.from - 1]?.text !== ',') return null
  const noun = nounOfChain(at, number.from - 1)
  const word = at.tokens[noun]?.lower ?? ''
  const from = startOfLabel(at, noun)
  if (!isCountNoun(word) || !word.endsWith('s') || !opensAt(at, from) || at.tags[from] === 'PREP') return null
  // "37 deaths, 880 recovered": the noun has a figure of its own
  if (at.tags[from] === 'NUM') return null
  // "deaths are 7; recoveries, 150."
  const close = firstIndexIn(at.tokens, number.to, at.tokens.length, ({ text }) => /^[,;.]$/.test(text))
  return close >= 0 && close - number.to <= 3 ? headIn(at, noun, noun + 1) : null
}

/** "tally", "Peru's tally", "the death toll"; not "the medal tally" */
const isOfPlace = (at: AnalyzedSentence, i: number): boolean =>
  opensAt(at, i) ||
  /^(?:'s|the|its|death|total|latest|current|global)$/.test(at.tokens[i - 1]?.lower ?? '') ||
  at.areas.some(({ to }) => to === i)

/** "Died at home or on the way: 361", "Recovered and went home: 19", "Fell ill this week: 40": a label that opens with what became of the ill. */
function fateLabel(at: AnalyzedSentence, number: NumberMention): CountHead | null {
  const mark = number.from - 1
  const isClosed = /^(?:[.,;()]|)$/.test(at.tokens[number.to]?.text ?? '')
  // "Born in York: 1813. Died in London: 1858."
  const isYear = /^1[5-9]\d\d$|^20\d\d$/.test(at.tokens[number.from]?.text ?? '')
  if (at.tokens[mark]?.text !== ':' || !isClosed || isYear) return null
  let from = mark
  while (from > 0 && mark - from < longestLabel && !/^[.;:•|–—]$/.test(at.tokens[from - 1]?.text ?? '')) from--
  if (!opensAt(at, from) || at.numbers.some((one) => one.from >= from && one.to <= mark && one.nonFigure === null))
    return null
  const [first, second] = [at.tokens[from]?.lower ?? '', at.tokens[from + 1]?.lower ?? '']
  const isIll = (/^(?:fell|taken|fallen)$/.test(first) && /^(?:ill|sick)$/.test(second)) || first === 'sickened'
  const kind = isIll ? 'case' : (fates.get(first) ?? fates.get(`${first} ${second}`))
  return kind === undefined ? null : headOf(kind, { at, from, to: mark }, false)
}

const longestLabel = 12
const fates: ReadonlyMap<string, CountKind> = new Map([
  ['died', 'deaths'],
  ['got well', 'recovered'],
  ['got better', 'recovered'],
  ['well again', 'recovered'],
  ['gone home', 'recovered'],
  ['back home', 'recovered'],
  ['tested positive', 'case'],
  ['succumbed', 'deaths'],
  ['recovered', 'recovered'],
  ['cured', 'recovered'],
  ['healed', 'recovered'],
])

/** "Deaths: 26", "new cases (14)", "Recoveries – 12": the label right before the number. */
export function headOfLabel(at: AnalyzedSentence, number: NumberMention, lead: CountHead | null): CountHead | null {
  const dead = amongConfirmed(at, number, lead)
  if (dead !== null) return dead
  const hasMark = marks.has(at.tokens[number.from - 1]?.text ?? '') || isLabelComma(at, number)
  const mark = hasMark ? number.from - 1 : number.from
  // "New cases of cholera 120"
  const isOfDisease = at.tokens[mark - 2]?.lower === 'of' && diseaseWords.has(at.tokens[mark - 1]?.lower ?? '')
  const isColon = at.tokens[mark]?.text === ':' && hasMark
  const last = hasMark ? endOfNoun(at, isColon ? endOfLabel(at, mark) : mark) : isOfDisease ? mark - 2 : mark
  // "5,764 cases of dengue (178 more)": what a bracket adds is told otherwise
  const end = isColon ? beforeDisease(at, last) : last
  const from = startOfLabel(at, end)
  if (hasMark) {
    const own = adjectiveLabel(at, end, lead)
    if (own !== null) return own
  }
  // "pulmonary 791, bubonic 41", "Severe: 12"
  if (lead?.kind === 'case' && kindsOfIllness.has(at.tokens[end - 1]?.lower ?? '') && opensAt(at, end - 1))
    return { ...lead, piece: { at, from: end - 1, to: end }, isNew: false, how: nearRule }
  // "confirmed 87, suspected 412"
  if (!hasMark && /^(?:suspected|probable)$/.test(at.tokens[end - 1]?.lower ?? '') && opensAt(at, end - 1))
    return headOf('other', { at, from: end - 1, to: end }, false)
  // "Positive today: 43"
  if (hasMark && /^positives?$/.test(at.tokens[end - 1]?.lower ?? '') && opensAt(at, from))
    return headOf('case', { at, from, to: end }, mark > end)
  // "Peru's tally: 1,239", "death toll: 40"
  const total = hasMark ? (at.tokens[end - 1]?.lower ?? '') : ''
  if (/^(?:tally|caseload|toll)$/.test(total) && isOfPlace(at, end - 1))
    return headOf(total === 'toll' ? 'deaths' : 'case', { at, from, to: end }, mark > end)
  const told = isColon ? toldLabel(at, end) : null
  if (told !== null) return told
  if (!isCountNoun(at.tokens[end - 1]?.lower ?? '')) return fateLabel(at, number) ?? passing(at, number)
  return hasMark || isWhole(at, from, end) ? headIn(at, from, end) : null
}
