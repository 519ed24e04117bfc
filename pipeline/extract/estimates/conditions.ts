import { monthNames } from '../../lexicon/months.ts'
import { hasVerbClass, isBaseForm, verbForms } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { firstIndexIn } from '../index-in.ts'
import { joinsSentences } from '../parse/own-sentence.ts'
import type { Piece } from '../piece.ts'
import { nominalTags } from '../tag/nominal-tags.ts'
import { wordTest } from '../word-test.ts'
import { believedAt } from './believed.ts'

const opening = new Set(
  'if unless provided providing assuming supposing presuming should were had assume suppose let'.split(' '),
)

/** Most words open no condition: they are passed over. */
const mayOpen = wordTest((lower) => opening.has(lower) || /^(?:now|as|so|that)$/.test(lower))

/** Modals of what is only supposed. */
export const supposing: ReadonlySet<string> = new Set(['would', 'could', 'might'])

const startsPhrase = /^(?:DET|POSS|N|NNP|PRON|ADJ|VING|NUM)$/

/** ", and should it last", "; but were it to last": behind what joins a clause. */
const isJoined = ({ tokens }: AnalyzedSentence, i: number): boolean =>
  joinsSentences(tokens[i - 1]?.lower ?? '') && (i === 1 || /^[,;]$/.test(tokens[i - 2]?.text ?? ''))

/** "provided that …", "should exports fall", "were the port to close" at the start of a clause; not "provided 300 beds", "should give". */
function opensCondition(at: AnalyzedSentence, i: number): boolean {
  const { tokens, tags, numbers } = at
  const lower = tokens[i]?.lower
  // "Assume that it lasts, and GDP falls", "let it last, and"
  if (lower === 'assume' || lower === 'suppose' || lower === 'let')
    return (
      (i === 0 || tokens[i - 1]?.text === ';' || isJoined(at, i)) &&
      tags[i + 1] !== 'PREP' &&
      !/^(?:us|me)$/.test(tokens[i + 1]?.lower ?? '')
    )
  // "growth, if of no more than 2 percent"
  if (lower === 'if' && (!hasVerb(at, i) || believedAt(at, i) !== null)) return false
  if (lower === 'provided' || lower === 'providing')
    // "is lending 3 million, providing 400 jobs", "Provided the port opens, trade will grow"
    return tokens[i + 1]?.lower === 'that' || ((i === 0 || tokens[i - 1]?.text === ',') && hasVerb(at, i))
  if (lower === 'if' || lower === 'unless' || /^(?:assum|suppos|presum)ing$/.test(lower ?? ''))
    return tokens[i - 1]?.lower !== 'as'
  const isOpening =
    i === 0 ||
    isJoined(at, i) ||
    /^[,;:."“]$/.test(tokens[i - 1]?.text ?? '') ||
    [...numbers, ...at.dates].some(({ to }) => to === i) ||
    tags[i - 1] === 'NUM'
  if (lower === 'had') return isUnreal(at, i, isOpening) || (isOpening && isDenied(tokens, i))
  if (lower === 'should' && isTurnedRound(at, i)) return true
  // "the deficit, 12 percent in 2008, should all but vanish": no subject
  const isAllBut = tokens[i + 1]?.lower === 'all' && tokens[i + 2]?.lower === 'but'
  if (!isOpening || isAllBut || !startsPhrase.test(tags[i + 1] ?? '')) return false
  return lower === 'should' || isInverted(tokens, i) || isDenied(tokens, i)
}

function hasVerb(at: AnalyzedSentence, i: number): boolean {
  const end = endOfCondition(at, i)
  return at.tags.slice(i + 1, end).some((tag) => /^(?:V|VPP|VING|AUX|MODAL)$/.test(tag))
}

/** "had the ports stayed open, exports would have grown", "would be idle had the House not voted": beside "would", what did not come about. */
function isUnreal({ tokens, tags, clauses }: AnalyzedSentence, had: number, isOpening: boolean): boolean {
  if (!startsPhrase.test(tags[had + 1] ?? '') || /^(?:a|an)$/.test(tokens[had + 1]?.lower ?? '')) return false
  if (!clauses.some(({ verb }) => verb.modal !== null && supposing.has(verb.modal))) return false
  for (let i = had + 2; i < had + 8 && tokens[i]?.kind === 'word'; i++) {
    const isDenied = tokens[i - 1]?.lower === 'not'
    if (/^(?:V|VPP)$/.test(tags[i] ?? '')) return isOpening || isDenied
  }
  return false
}

/** "were it not for the grants", "had it not been for them" */
const isDenied = (tokens: AnalyzedSentence['tokens'], i: number): boolean =>
  /^it not (?:been )?for\b/.test(
    tokens
      .slice(i + 1, i + 5)
      .map(({ lower }) => lower)
      .join(' '),
  )

/** "are at stake should Europe close its market": behind a clause, the subject and its bare verb. */
function isTurnedRound({ tokens, tags, clauses }: AnalyzedSentence, should: number): boolean {
  if (tags[should - 1] !== 'N' || !/^(?:DET|NNP|POSS)$/.test(tags[should + 1] ?? '')) return false
  if (!clauses.some(({ verb }) => verb.form === 'finite' && verb.to < should)) return false
  let i = should + 1
  while (nominalTags.has(tags[i]) && i < should + 8) i++
  return tags[i] === 'V' && isBaseForm(tokens[i]?.lower ?? '')
}

/** "were the port to close": an infinitive before the next mark. */
function isInverted(tokens: AnalyzedSentence['tokens'], were: number): boolean {
  for (let i = were + 1; i < tokens.length; i++) {
    if (tokens[i]?.lower === 'to') return isBaseForm(tokens[i + 1]?.lower ?? '')
    if (tokens[i]?.kind === 'punct') return false
  }
  return false
}

const isTelling = (lower: string): boolean =>
  verbForms
    .get(lower)
    ?.some(({ lemma }) => hasVerbClass(lemma, null, 'say') || hasVerbClass(lemma, null, 'estimate')) === true

/** "2 percent if it ends soon and (by) 4 percent if it does not": "and" before a figure with a condition of its own. */
function opensOther({ tokens, numbers }: AnalyzedSentence, i: number): boolean {
  if (!/^(?:and|but|or)$/.test(tokens[i]?.lower ?? '')) return false
  const number = numbers.find(({ from }) => from === i + 1 || (from === i + 2 && tokens[i + 1]?.kind === 'word'))
  if (number === undefined) return false
  const behind = tokens.slice(number.to, number.to + 3).map(({ lower }) => lower)
  return behind.some((word) => /^(?:if|unless|should)$/.test(word))
}

/** "If it lasts a month it would cut growth": without a comma, behind the verb of the condition, a pronoun and its verb open what follows. */
const opensMain = ({ tokens, tags }: AnalyzedSentence, start: number, i: number): boolean =>
  /^(?:it|they|he|she|we)$/.test(tokens[i]?.lower ?? '') &&
  /^(?:MODAL|AUX)$/.test(tags[i + 1] ?? '') &&
  /^(?:N|NNP|NUM|ADV|ADJ)$/.test(tags[i - 1] ?? '') &&
  tags.slice(start + 1, i).some((tag) => tag === 'V' || tag === 'AUX')

/** "Should it drag on until May the loss would rise": without a comma, a phrase with an article and a modal of its own. */
function opensModal({ tokens, tags }: AnalyzedSentence, start: number, i: number): boolean {
  if (!/^(?:should|if|were)$/.test(tokens[start]?.lower ?? '') || i < start + 4) return false
  if (!/^(?:the|a|an|its|their)$/.test(tokens[i]?.lower ?? '')) return false
  // Behind a noun that is no time the phrase may begin a relative clause: "the goods the country would buy".
  if (!isTimeWord(tokens[i - 1]?.lower ?? '') || tags.slice(start + 1, i).includes('PUNCT')) return false
  let end = i + 1
  while (end < i + 5 && /^(?:N|NNP|ADJ)$/.test(tags[end] ?? '')) end++
  return end > i + 1 && /^(?:would|could|might|will|may)$/.test(tokens[end]?.lower ?? '')
}

const isTimeWord = (word: string): boolean =>
  monthNames.has(word) || /^(?:years?|months?|weeks?|quarter|summer|winter|spring|autumn|then|\d{4})$/.test(word)

/** "Let the drought go on and farmers will lose": what follows from it stands behind "and". */
const closesLet = ({ tokens, tags }: AnalyzedSentence, start: number, i: number): boolean =>
  tokens[start]?.lower === 'let' &&
  tokens[i]?.lower === 'and' &&
  tags.slice(i + 1, i + 7).some((tag) => tag === 'MODAL')

/** "If the port shuts, Ana Ruiz, its head, expects": the subject of what follows begins at a token, behind a verb of the condition. */
const opensSubject = ({ chunks, clauses }: AnalyzedSentence, start: number, token: number): boolean =>
  clauses.some(({ verb }) => verb.from > start && verb.from < token && verb.form === 'finite') &&
  clauses.some(
    ({ verb, subject }) => verb.form === 'finite' && subject !== null && chunks[subject.first]?.from === token,
  )

/** Token behind the condition that opens at `start`: at a comma before the clause that follows from it. */
function endOfCondition(at: AnalyzedSentence, start: number): number {
  const { tokens, tags } = at
  let commas = 0
  for (let i = start + 1; i < tokens.length; i++) {
    const text = tokens[i]?.text ?? ''
    if (text === ';' || text === '—' || text === '–' || text === ')') return i
    if (text === '.' && i === tokens.length - 1) return i
    if (opensOther(at, i) || opensMain(at, start, i) || opensModal(at, start, i) || closesLet(at, start, i)) return i
    // "the floods, or some other disaster, reach": an aside closes with a comma before the verb.
    if (text === ',' && (opensSubject(at, start, i + 1) || !isAside(tokens, tags, i, commas++ > 0))) return i
  }
  return tokens.length
}

/** No verb stands between this comma and the next, or the verb comes right behind the second, and tells nothing (", says the bank"). */
function isAside(
  tokens: AnalyzedSentence['tokens'],
  tags: AnalyzedSentence['tags'],
  comma: number,
  isSecond: boolean,
): boolean {
  const next = tokens[comma + 1]?.lower ?? ''
  // "the floods, or some other disaster, reach": taken for a noun behind its comma.
  if (isSecond && tags[comma + 1] === 'N' && isBaseForm(next)) return true
  for (let i = comma + 1; i < tokens.length; i++) {
    const isVerb = tags[i] === 'V' || tags[i] === 'MODAL' || tags[i] === 'AUX'
    if (isVerb) return isSecond && i === comma + 1 && !isTelling(tokens[i]?.lower ?? '')
    if (tokens[i]?.text === ',') return true
  }
  return false
}

const isLongAs = ({ tokens }: AnalyzedSentence, i: number): boolean =>
  /^(?:as|so)$/.test(tokens[i]?.lower ?? '') && tokens[i + 1]?.lower === 'long' && tokens[i + 2]?.lower === 'as'

/** "on the assumption" */
export const isPremise = ({ tokens }: AnalyzedSentence, i: number): boolean =>
  /^(?:assumption|condition|premise|proviso|hypothesis|understanding)$/.test(tokens[i]?.lower ?? '')

/** "on condition that he not be named" */
const isUnnamed = ({ tokens }: AnalyzedSentence, that: number): boolean =>
  tokens.slice(that, that + 7).some(({ lower }) => /^(?:named|identified|quoted)$/.test(lower))

/** "if exports fall by 1%, …": the words between "if" and the comma. */
export function conditionClauses(at: AnalyzedSentence): Piece[] {
  const found: Piece[] = []
  for (let i = 0; i < at.tokens.length; i++) {
    const word = at.tokens[i]?.word
    if (word == null || !mayOpen(word)) continue
    // "on the assumption that schools reopen"
    if (isPremise(at, i - 1) && at.tokens[i]?.lower === 'that' && !isUnnamed(at, i)) {
      const to = endOfCondition(at, i)
      found.push({ at, from: i + 1, to })
      i = to
      continue
    }
    const isNow = at.tokens[i]?.lower === 'now' && at.tokens[i + 1]?.lower === 'that'
    // "as long as the port stays closed"
    const isLong = isLongAs(at, i)
    if (isLong) {
      const end = endOfCondition(at, i + 2)
      found.push({ at, from: i + 3, to: end })
      i = end
      continue
    }
    if (!isNow && (!opening.has(at.tokens[i]?.lower ?? '') || !opensCondition(at, i))) continue
    const to = endOfCondition(at, i)
    found.push({ at, from: i + (at.tokens[i + 1]?.lower === 'that' ? 2 : 1), to })
    i = to
  }
  return found
}

/** "Contained quickly, it would cost", "left unchecked, it could": a participle that opens its clause, before what would follow. */
export function handledIn(at: AnalyzedSentence): Piece[] {
  return at.clauses.flatMap(({ verb, at: place }) => {
    const before = at.tokens[verb.from - 1]
    const opens = before === undefined || before.text === ';'
    if (verb.form !== 'participle' || !opens || at.chunks[place + 1]?.kind === 'np') return []
    const comma = firstIndexIn(at.tokens, verb.from + 1, at.tokens.length, ({ text }) => text === ',')
    const next = at.clauses.find((clause) => clause.verb.from > comma && clause.verb.form === 'finite')
    const isSupposed = next !== undefined && next.verb.modal !== null && supposing.has(next.verb.modal)
    const isShort =
      comma > 0 && comma - verb.from <= 6 && at.numbers.every(({ from }) => from > comma || from < verb.from)
    return isShort && isSupposed ? [{ at, from: verb.from, to: comma }] : []
  })
}
