import { singularOf } from '../../lexicon/nouns.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { firstIndexIn } from '../index-in.ts'
import type { NumberMention } from '../mention.ts'
import type { Clause } from '../parse/clause.ts'
import { startOfChain } from '../parse/nominal.ts'
import { endingAt, type Piece } from '../piece.ts'
import { bodies } from './estimator-words.ts'
import { isRelative, prepText } from './spot.ts'

/** Prepositions that tie a phrase to the noun before it. */
const tying = new Set([
  'of',
  'in',
  'to',
  'from',
  'for',
  'by',
  'with',
  'between',
  'into',
  'among',
  'across',
  'through',
  'on',
  'at',
  'within',
  'per',
  'outside',
  'via',
])

const isPlain = (at: AnalyzedSentence, index: number): boolean => {
  const chunk = at.chunks[index]
  return chunk?.kind === 'np' && chunk.number === null
}

/** Index of the noun phrase behind a preposition; of "off second-quarter growth" the one behind the date; -1 where there is none. */
function complementAt(at: AnalyzedSentence, prep: number): number {
  if (isPlain(at, prep + 1)) return prep + 1
  return at.chunks[prep + 1]?.kind === 'date' && isPlain(at, prep + 2) ? prep + 2 : -1
}

/** "and the Pacific" behind "in East Asia": one more member of the phrase's last part. */
const goesOn = (at: AnalyzedSentence, index: number): boolean => {
  const next = at.chunks[index + 2]
  return (
    at.chunks[index]?.kind === 'conj' &&
    isPlain(at, index + 1) &&
    next?.kind !== 'np' &&
    !(next?.kind === 'verb' && next.form === 'finite')
  )
}

/** "lowered its estimate of growth by a point": how much, and no part of the phrase. */
const extent = /^(?:points?|percent|half|third|quarter|fifth|tenth|notch|margin|fraction)$/

/** Index of the chunk behind the noun phrase at `index` and all that hangs on it, up to a figure or a date. */
export function endOfPhrase(at: AnalyzedSentence, index: number): number {
  let end = index + 1
  for (;;) {
    const prep = prepText(at.chunks[end])
    const isExtent = prep === 'by' && extent.test(at.tokens[(at.chunks[end + 1]?.to ?? 0) - 1]?.lower ?? '')
    const complement = prep !== null && tying.has(prep) && !isExtent ? complementAt(at, end) : -1
    // "trade between Korea and Chile had quadrupled": both.
    const isPair = prep === 'between' && at.chunks[end + 2]?.kind === 'conj' && isPlain(at, end + 3)
    if (complement === end + 1 && isPair) end += 4
    else if (complement >= 0) end = complement + 1
    else if (end > index + 1 && goesOn(at, end)) end += 2
    else return end
  }
}

/** "exports of goods to Peru": the noun phrase at `index` with what hangs on it. */
export function phraseAt(at: AnalyzedSentence, index: number): Piece {
  return { at, from: at.chunks[index]?.from ?? 0, to: at.chunks[endOfPhrase(at, index) - 1]?.to ?? 0 }
}

/** Behind one of `preps` at `index`: the phrase that it opens. */
export function phraseAfter(at: AnalyzedSentence, index: number, preps: ReadonlySet<string>): Piece | null {
  const prep = prepText(at.chunks[index])
  const complement = prep !== null && preps.has(prep) ? complementAt(at, index) : -1
  if (complement < 0) return null
  const end = endOfPair(at, complement)
  return end > 0 ? { at, from: at.chunks[complement]?.from ?? 0, to: end } : phraseAt(at, complement)
}

/** "in hotel and restaurant tax": two kinds of one thing, of which the second phrase has the noun; 0 where no such pair stands. */
function endOfPair(at: AnalyzedSentence, index: number): number {
  const [kind, link, whole] = [at.chunks[index], at.chunks[index + 1], at.chunks[index + 2]]
  const isPair = kind?.kind === 'np' && kind.to - kind.from === 1 && link?.kind === 'conj' && whole?.kind === 'np'
  if (!isPair || whole.number !== null || whole.to - whole.from !== 2) return 0
  const isKind = at.tags[kind.from] === 'N' && /^(?:N|ADJ)$/.test(at.tags[whole.from] ?? '')
  return isKind && flows.test(at.tokens[whole.head]?.lower ?? '') ? whole.to : 0
}
const flows =
  /^(?:tax|taxes|revenues?|income|sales|exports|imports|output|trade|spending|fees|turnover|bookings|earnings|losses|jobs|prices|investment)$/

/** The chain of phrases that ends before chunk `end`; null where no noun phrase stands there. */
export function chainBefore(at: AnalyzedSentence, end: number): Piece | null {
  if (at.chunks[end - 1]?.kind !== 'np') return null
  const piece = { at, from: at.chunks[startOfChain(at.chunks, end)]?.from ?? 0, to: at.chunks[end - 1]?.to ?? 0 }
  // "Asia and the Pacific": one name of two phrases.
  const name = at.areas.find((area) => area.to === piece.to && area.from < piece.from)
  return name === undefined ? piece : { ...piece, from: name.from }
}

/** Up to the first comma, bracket or figure: an aside is no part of the name. */
function cut(piece: Piece): Piece {
  const { at, from, to } = piece
  for (let i = from + 1; i < to; i++) {
    // The comma of "Hong Kong, China" is part of the name.
    if (/^[,;:()—–]$/.test(at.tokens[i]?.text ?? '') && at.tags[i] !== 'NNP') return endingAt(piece, i)
  }
  return piece
}

/** Where a list of subjects has a comma in it, all of it; "of 5 billion" behind the noun is no part. */
function withoutFigure(piece: Piece): Piece {
  const { at, from, to } = piece
  // "half a point off its growth forecast, which reads": the forecast, and no part of it.
  const rate = at.numbers.find((one) => one.from === from && isRelative(one))
  const link = firstIndexIn(at.tokens, rate?.to ?? to, to - 1, ({ lower }) => /^(?:off|from)$/.test(lower))
  if (rate !== undefined && link >= 0 && link - rate.to <= 3) return { at, from: link + 1, to }
  const number = at.numbers.find((one) => one.from > from && one.to <= to && one.nonFigure === null)
  if (number === undefined || isOfTellers(at, number, to)) return piece
  const before = at.tags[number.from - 1] === 'PREP' ? number.from - 1 : number.from
  return before > from ? endingAt(piece, before) : piece
}

/** A noun for those who tell: "economists", "institutes". */
export const isTeller = (word: string): boolean =>
  bodies.has(singularOf(word)) || bodies.has(word) || isPeopleNoun(word)

/** "the business federation Turkonfed": a body, and then its name. */
export const isBodyByName = ({ at, from, to }: Piece): boolean =>
  to - from > 1 && at.tags[to - 1] === 'NNP' && at.tags[to - 2] === 'N' && bodies.has(at.tokens[to - 2]?.lower ?? '')

/** "the country's five leading institutes": how many they are is part of their name. */
const isOfTellers = (at: AnalyzedSentence, { from, to, kind }: NumberMention, end: number): boolean =>
  kind === 'number' &&
  to < end &&
  (at.tags[from - 1] === 'POSS' || at.tags[from - 1] === 'DET') &&
  isTeller(at.tokens[end - 1]?.lower ?? '')

const isBorder = (at: AnalyzedSentence, index: number): boolean => {
  const chunk = at.chunks[index]
  if (chunk === undefined || chunk.kind === 'punct' || chunk.kind === 'sub' || chunk.kind === 'wh') return true
  return chunk.kind === 'verb' && chunk.form === 'finite'
}

/** "Money from people working abroad rose": where the parse finds no subject, the first phrase of the stretch before the verb. */
function looseSubject(at: AnalyzedSentence, { at: verb }: Clause): Piece | null {
  let i = verb
  while (!isBorder(at, i - 1)) i--
  while (i < verb && (at.chunks[i]?.kind === 'adv' || at.chunks[i]?.kind === 'date' || at.chunks[i]?.kind === 'conj'))
    i++
  const chain = startOfChain(at.chunks, verb)
  // "Before the epidemic the three had …": what stands before the last phrase is none of it.
  if (chain > i && at.chunks[chain - 1]?.kind === 'np' && at.chunks[verb - 1]?.kind === 'np') i = chain
  const [first, last] = [at.chunks[i], at.chunks[verb - 1]]
  return first?.kind === 'np' && i < verb && last !== undefined
    ? cut(withoutFigure({ at, from: first.from, to: last.to }))
    : null
}

/** "Before the epidemic the three had": of two phrases with nothing between them the second. */
function lastOfAdjacent({ chunks }: AnalyzedSentence, first: number, end: number): number {
  for (let i = end - 1; i > first; i--) if (chunks[i]?.kind === 'np' && chunks[i - 1]?.kind === 'np') return i
  return first
}

/** "Sugar output this season is": when, not what. */
function isTime(at: AnalyzedSentence, index: number): boolean {
  const chunk = at.chunks[index]
  const [first = '', second = '', more] = at.tokens.slice(chunk?.from, chunk?.to).map(({ lower }) => lower)
  return more === undefined && /^(?:this|last|next)$/.test(first) && seasons.test(second)
}
const seasons = /^(?:season|winter|spring|summer|autumn|time|term)$/

/** "visitors travelling to Peru from Chile fell": with where they go. */
function isOnJourney({ chunks }: AnalyzedSentence, i: number, verb: number): boolean {
  const gerund = chunks[i]
  const isGoing =
    gerund?.kind === 'verb' &&
    gerund.form === 'gerund' &&
    /^(?:travel|come|arrive|return|fly|visit)$/.test(gerund.lemma)
  return isGoing && i + 2 < verb && chunks.slice(i + 1, verb).every(({ kind }) => kind === 'np' || kind === 'prep')
}

/** What the verb of a clause is said of, with the places that hang on it. */
export function subjectOf(at: AnalyzedSentence, clause: Clause | null): Piece | null {
  if (clause === null) return null
  if (clause.subject === null) return clause.verb.form === 'finite' ? looseSubject(at, clause) : null
  const { members } = clause.subject
  const isDated = isTime(at, clause.subject.first) && isPlain(at, clause.subject.first - 1)
  const first = isDated ? clause.subject.first - 1 : clause.subject.first
  const isBefore = first < clause.at
  // "flows to poor countries to fall": the chain, not its last link.
  const chainStart = isBefore && prepText(at.chunks[first - 1]) !== null ? startOfChain(at.chunks, first + 1) : first
  const told = isDated ? first + 1 : clause.subject.end
  const start = isBefore ? lastOfAdjacent(at, chainStart, told) : chainStart
  const phrase = Math.min(Math.max(told, endOfPhrase(at, start)), clause.at)
  const end = !isBefore ? told : isOnJourney(at, phrase, clause.at) ? clause.at : phrase
  const piece = { at, from: at.chunks[start]?.from ?? 0, to: at.chunks[end - 1]?.to ?? 0 }
  // "Remittances, equal to 12% of GDP and 9% of exports, will": an aside, no list of subjects.
  const isAside = /^(?:equal|equivalent|worth)$/.test(at.tokens[at.chunks[start + 2]?.from ?? -1]?.lower ?? '')
  return withoutFigure(members.length > 2 && !isAside ? piece : cut(piece))
}
