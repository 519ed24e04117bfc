import { disasterWords, diseaseWords } from '../../lexicon/diseases.ts'
import { eventNouns } from '../../lexicon/event-words.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { verbForms } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { lastIndexIn } from '../index-in.ts'
import type { Clause } from '../parse/clause.ts'
import { startOfChain } from '../parse/nominal.ts'
import { lowerWords, type Piece, startingAt, textOf } from '../piece.ts'
import { bodies, callingWords, papers, telling } from './estimator-words.ts'
import { isPointingOut } from './foresees.ts'
import { isTeller } from './phrases.ts'
import { hasEconomicWord } from './quantity.ts'
import { prepText } from './spot.ts'

export const isBody = (piece: Piece): boolean => lowerWords(piece).some((word) => bodies.has(word))

/** "the growers' union (GU) warned": index of the chunk before a short form in brackets. */
function beforeShortForm({ chunks, tokens }: AnalyzedSentence, i: number): number {
  const [open, short, close] = [chunks[i - 2], chunks[i - 1], chunks[i]]
  const isShort =
    close?.kind === 'punct' &&
    tokens[close.from]?.text === ')' &&
    open?.kind === 'punct' &&
    tokens[open.from]?.text === '(' &&
    short?.kind === 'np' &&
    short.to - short.from === 1 &&
    /^\p{Lu}[\p{L}\d]*\p{Lu}[\p{L}\d]*$/u.test(tokens[short.from]?.text ?? '')
  return isShort ? i - 3 : i
}

/** "the Growers' Union (GU) last month forecast": index of the chunk before the short form and the time; -1 where no such time stands before the verb. */
export function beforeTime(at: AnalyzedSentence, verb: number): number {
  const time = at.chunks[verb - 1]
  const words = at.tokens.slice(time?.from, time?.to).map(({ lower }) => lower)
  const isTime =
    words.length === 2 &&
    /^(?:this|last)$/.test(words[0] ?? '') &&
    /^(?:week|month|year|quarter|spring|summer|autumn|winter)$/.test(words[1] ?? '')
  const place = isTime ? beforeShortForm(at, verb - 2) : -1
  return at.chunks[place]?.kind === 'np' ? place : -1
}

/** "…, X estimated." at the end: a past form that the tagger takes for a participle. */
export function closing(at: AnalyzedSentence, clause: Clause): Piece | null {
  const place = beforeShortForm(at, clause.at - 1)
  const opens = startOfChain(at.chunks, place + 1)
  const [np, before] = [at.chunks[place], at.chunks[opens - 1]]
  if (np?.kind !== 'np' || before?.kind !== 'punct' || clause.verb.from !== clause.verb.main) return null
  // ", the institute reported, the worst since 2009": between commas.
  // ", the institute in Lima announced yesterday, 3 million"
  const isTimed = /^(?:adv|date)$/.test(at.chunks[clause.at + 1]?.kind ?? '')
  const next = at.chunks[clause.at + (isTimed ? 2 : 1)]
  const isAside = next?.kind === 'punct' && at.tokens[next.from]?.text === ','
  return isAside || clause.arguments.every(({ prep }) => prep === 'on' || prep === 'in')
    ? { at, from: at.chunks[opens]?.from ?? np.from, to: np.to }
    : null
}

/** "Output, an institute in Lima has worked out, falls": the name with its place between the comma and its verb; null where the verb has a subject of its own. */
export function asideTeller(at: AnalyzedSentence, { at: verb, subject }: Clause): Piece | null {
  const opens = startOfChain(at.chunks, verb)
  const [first, last] = [at.chunks[opens], at.chunks[verb - 1]]
  if (first?.kind !== 'np' || last?.kind !== 'np' || at.chunks[opens - 1]?.kind !== 'punct') return null
  return (subject?.first ?? -1) < opens - 1 ? { at, from: first.from, to: last.to } : null
}

const moods =
  /^(?:gloomy|gloomier|gloomiest|optimistic|pessimistic|hopeful|sanguine|cautious|cheerful|cheerier|kinder|bullish|bearish|upbeat|downbeat|bleaker|rosier|confident|sceptical|skeptical|alarmed)$/

/** "The institute is less gloomy; it speaks of 3 percent": who sees it so has a view of his own. */
export function isInMood(at: AnalyzedSentence, { verb, subject }: Clause): boolean {
  const np = at.chunks[subject?.first ?? -1]
  const isSomeone = np?.kind === 'np' && (isTeller(at.tokens[np.head]?.lower ?? '') || at.tags[np.head] === 'NNP')
  const isOfPlace = np?.kind === 'np' && np.areas.length > 0 && !isTeller(at.tokens[np.head]?.lower ?? '')
  if (!isSomeone || isOfPlace) return false
  return at.tokens.slice(verb.to, verb.to + 4).some(({ lower }) => moods.test(lower)) || isLikened(at, verb.to)
}

/** "are ruder still: a fall of 2 percent", "is more severe still:": measured by the view told before. */
const isLikened = ({ tokens }: AnalyzedSentence, from: number): boolean => {
  const still = [from + 1, from + 2].find((i) => /^(?:still|yet)$/.test(tokens[i]?.lower ?? ''))
  const isMore = /^(?:more|less)$/.test(tokens[from]?.lower ?? '') || /^[a-z]{3,}er$/.test(tokens[from]?.lower ?? '')
  return isMore && still !== undefined && tokens[still + 1]?.text === ':'
}

/** "Brussels has it that output falls", "Brussels has it a bit worse: 7 percent"; not "Spain has it better than Italy". */
export const hasItSo = ({ tokens, numbers }: AnalyzedSentence, i: number): boolean =>
  tokens[i]?.lower === 'that' ||
  [0, 1, 2].some(
    (k) =>
      /^(?:worse|better|higher|lower|steeper|milder|deeper)$/.test(tokens[i + k]?.lower ?? '') &&
      /^[:,]$/.test(tokens[i + k + 1]?.text ?? '') &&
      numbers.some(({ from }) => from > i + k + 1 && from <= i + k + 4),
  )

const drafting =
  /^(?:draw|sketch|model|compute|calculate|consider|present|publish|offer|outline|distinguish|prepare|run)$/

/** "The bank has drawn up three scenarios", "models two cases": whose all figures under them are. */
export const drawsScenarios = (at: AnalyzedSentence, { verb, arguments: phrases }: Clause): boolean =>
  !verb.passive &&
  (drafting.test(verb.lemma) || verb.lemma === 'have') &&
  phrases.some(
    ({ prep, nominal }) =>
      prep === null &&
      nominal.members.some(({ np }) => {
        const noun = at.tokens[np.head]?.lower ?? ''
        // A ministry may have cases of a disease.
        return /^(?:scenario|variant)s$/.test(noun) || (noun === 'cases' && verb.lemma !== 'have')
      }),
  )

/** ", the growers' union estimates.", "figures of the office show,": a present form that the tagger takes for a noun. */
export function closingNoun(at: AnalyzedSentence, index: number): Piece | null {
  const [np, next] = [at.chunks[index], at.chunks[index + 1]]
  const isOut = isPointingOut(at, index)
  if (np?.kind !== 'np' || np.to - np.from < 2 || (next !== undefined && next.kind !== 'punct' && !isOut)) return null
  const last = at.tokens[np.to - 1]?.lower ?? ''
  const isTelling =
    isOut ||
    verbForms.get(last)?.some(({ lemma, form }) => telling.has(lemma) && (form === 's' || form === 'base')) === true
  const opens = startOfChain(at.chunks, index + 1)
  const before = at.chunks[opens - 1]
  if (isTelling && isPublished(at, index)) return { at, from: np.from, to: np.to - 1 }
  if (!isTelling || before?.kind !== 'punct' || at.tokens[before.from]?.text !== ',') return null
  if (
    last === 'estimates' &&
    !at.tags.slice(np.from, np.to - 1).includes('NNP') &&
    !isBody({ at, from: np.from, to: np.to - 1 })
  )
    return null
  const first = at.chunks[opens]
  const isOfPaper = opens < index && first?.kind === 'np' && papers.has(at.tokens[first.head]?.lower ?? '')
  return { at, from: isOfPaper || first === undefined ? np.from : first.from, to: np.to - 1 }
}

/** ", figures released on Thursday by the office show": whether the chunk tells who published the paper that shows it. */
function isPublished(at: AnalyzedSentence, index: number): boolean {
  const { chunks, tokens } = at
  for (let i = index - 2; i > index - 8 && i > 0; i--) {
    const [np, before] = [chunks[i], chunks[i - 1]]
    if (before?.kind !== 'punct') continue
    const isPaper = np?.kind === 'np' && papers.has(tokens[np.head]?.lower ?? '')
    return isPaper && publisherOf(at, i) === index
  }
  return false
}

/** ", the bank said on Monday", ", says the bank" at the end: of all that the sentence tells. */
export function closesSentence({ tokens, numbers, clauses }: AnalyzedSentence, { from, to }: Piece): boolean {
  const verb = clauses.find((clause) => clause.verb.to === from)?.verb
  // "; according to data of the office"
  const according = lastIndexIn(tokens, from - 5, from, ({ lower }) => lower === 'according')
  const start = verb?.from ?? (according > 0 ? according : from)
  const isLast =
    clauses.filter((clause) => clause.verb.from >= to).length === (verb === undefined && according < 0 ? 1 : 0)
  return (
    tokens[start - 1]?.text === ',' &&
    isLast &&
    !numbers.some((number) => number.from >= to && number.nonFigure === null)
  )
}

export const naming = new Set(['name', 'call', 'dub', 'term', 'style', 'christen'])

/** "the Great Lockdown, as the Fund has named it, will": between commas, in whose words it is told. */
export const isNamedSo = ({ chunks, tokens }: AnalyzedSentence, { subject, at: verb }: Clause): boolean => {
  const as = chunks[(subject?.first ?? 0) - 1]
  return (
    as !== undefined &&
    tokens[as.from]?.lower === 'as' &&
    tokens[as.from - 1]?.text === ',' &&
    chunks[verb + 1]?.kind === 'np'
  )
}

const publishing = new Set(
  'publish release issue circulate distribute submit prepare conduct make compile write carry present draw do commission'.split(
    ' ',
  ),
)

/** "an assessment published on Thursday by the bank": index of the phrase behind "by"; -1 where there is none. */
export function publisherOf({ chunks }: AnalyzedSentence, index: number): number {
  const verb = chunks[index + 1]
  if (verb?.kind !== 'verb' || verb.form !== 'participle' || !publishing.has(verb.lemma)) return -1
  for (let i = index + 2; i < index + 6; i++) {
    if (prepText(chunks[i]) === 'by') return chunks[i + 1]?.kind === 'np' ? i + 1 : -1
    if (chunks[i]?.kind === 'verb' || chunks[i]?.kind === 'punct') return -1
  }
  return -1
}

/** "OECD: growth to halve", "Copra output may halve this year: bank": a headline names it beside a colon. */
const isOfEvent = (lower: string): boolean => eventNouns.has(singularOf(lower)) || disasterWords.has(lower)

export function headlined(at: AnalyzedSentence): Piece | null {
  const [np, colon] = at.chunks
  if (np?.kind !== 'np' || colon?.kind !== 'punct' || at.tokens[colon.from]?.text !== ':' || np.number !== null)
    return null
  // "Eurostat's flash: output fell"
  const owner = at.tags.indexOf('POSS', np.from)
  const isPaper =
    owner === np.to - 2 &&
    /^(?:flash|bulletin|note|letter|outlook|report|survey|forecast|estimate|reckoning|verdict)$/.test(
      at.tokens[np.to - 1]?.lower ?? '',
    )
  if (isPaper) return { at, from: np.from, to: owner }
  const isName = at.tags.slice(np.from, np.to).every((tag) => tag === 'NNP' || tag === 'DET')
  // "Mitch: what Peru lost"
  if (/^(?:what|how|why|where|when|who)$/.test(at.tokens[colon.to]?.lower ?? '')) return null
  if (
    at.tokens
      .slice(np.from, np.to)
      .some(({ lower }) => diseaseWords.has(lower) || isOfEvent(lower) || callingWords.has(lower))
  )
    return null
  const isArea = at.areas.some(({ from, to, areaKind }) => from <= np.from && to >= np.to && areaKind !== 'group')
  // "GDP: Canada's shrank by 2 percent": what is measured.
  if (hasEconomicWord(lowerWords({ at, from: np.from, to: np.to })) && !isBody({ at, from: np.from, to: np.to }))
    return null
  const hasVerb = at.clauses.some(({ verb }) => verb.form === 'finite' || verb.form === 'infinitive')
  return isName && !isArea && hasVerb ? { at, from: np.from, to: np.to } : null
}

/** "Copra output may halve this year: bank", "Peru's exports fall 8% - IMF": whom the end of a headline names. */
export function headlineEnd(at: AnalyzedSentence): Piece | null {
  const [mark, np] = at.chunks.slice(-2)
  if (np?.kind !== 'np' || np.number !== null || mark?.kind !== 'punct' || np.to < at.tokens.length) return null
  if (!/^[:–—-]$/.test(at.tokens[mark.from]?.text ?? '') || np.to - np.from > 5) return null
  const piece = { at, from: np.from, to: np.to }
  const isName = at.tags.slice(np.from, np.to).every((tag) => tag === 'NNP')
  const isArea = at.areas.some(({ from, to }) => from <= np.from && to >= np.to) || /day$/i.test(textOf(piece))
  return isBody(piece) || (isName && !isArea && !hasEconomicWord(lowerWords(piece))) ? piece : null
}

/** "growth, which the ministry had expected": whoever the relative clause names guessed before. */
export const isInPassing = ({ at, from, to }: Piece): boolean =>
  (at.tags[from - 1] === 'WH' || at.tokens[from - 1]?.lower === 'that') &&
  /^(?:had|once|first)$/.test(at.tokens[to]?.lower ?? '')

/** "2 points more than the bank had thought": who stands behind "than". */
export function behindThan(piece: Piece | null): Piece | null {
  if (piece === null) return null
  // "growth of 6 percent, but the bank": where the parse takes both for one.
  const than = lastIndexIn(
    piece.at.tokens,
    piece.from,
    piece.to - 1,
    ({ lower }) => lower === 'than' || lower === 'but',
  )
  return than < 0 ? piece : startingAt(piece, than + 1)
}

/** ", said the economist Ana Ruiz, who expects": without the verb before who tells. */
export function behindVerb(piece: Piece | null): Piece | null {
  const isVerb =
    piece !== null && piece.to > piece.from + 1 && /^(?:said|says)$/.test(piece.at.tokens[piece.from]?.lower ?? '')
  return isVerb ? { ...piece, from: piece.from + 1 } : piece
}

/** "than that of the bank, which said": whose view it is. */
export function behindThat(piece: Piece | null): Piece | null {
  const words = piece === null ? [] : lowerWords(piece)
  const isPointing = words.length > 2 && /^(?:that|those)$/.test(words[0] ?? '') && words[1] === 'of'
  return piece !== null && isPointing ? startingAt(piece, piece.from + 2) : piece
}

/** "Retail sales in Peru": what is measured tells no one's view. */
export function isMeasured({ at, from, to }: Piece): boolean {
  let head = from
  while (head + 1 < to && at.tags[head + 1] !== 'PREP') head++
  return /^(?:exports|imports|sales|arrivals|earnings|receipts|revenues|remittances|prices|orders|bookings)$/.test(
    at.tokens[head]?.lower ?? '',
  )
}

/** "“We expect 2 percent.”", behind a sentence that names who speaks: a mark that opens or closes the quotation. */
export function isInQuotes({ tokens }: AnalyzedSentence): boolean {
  const [first, last, before] = [tokens[0]?.text ?? '', tokens.at(-1)?.text ?? '', tokens.at(-2)?.text ?? '']
  return /^[“"]$/.test(first) || /^[”"]$/.test(last) || /^[”"]$/.test(before)
}

/** Behind the quotation marks and a verb of saying, or before it. */
export function isQuoted({ tokens }: AnalyzedSentence, { from, to }: Piece): boolean {
  const isSaying = (i: number): boolean =>
    /^(?:said|says|told|added|adds|warned|explained)$/.test(tokens[i]?.lower ?? '')
  const close = isSaying(from - 1) ? from - 2 : isSaying(to) ? from - 1 : -1
  return /^["”’']$/.test(tokens[close]?.text ?? '')
}
