import { deathNouns, diseaseWords, kindsOfIllness, legalWords, unconfirmedWords } from '../../lexicon/diseases.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import { memberAt } from '../parse/nominal.ts'
import { lowerWords } from '../piece.ts'
import { type CountHead, headIn, headOf, isCountNoun, nearRule } from './count-head.ts'
import { withOtherIllness } from './form-of-illness.ts'
import { countedPatients, patientsWith } from './patients.ts'

const pronouns = new Set(['which', 'them', 'these', 'those', 'this', 'it', 'the', 'whom'])

/** "12 cases of wine", "the court heard 40 cases". */
function isOtherCase(at: AnalyzedSentence, noun: number): boolean {
  const isPlain = /^cases?$/.test(at.tokens[noun]?.lower ?? '')
  if (!isPlain) return false
  if (at.tokens.some(({ lower }) => legalWords.has(lower)) && !at.tokens.some(({ lower }) => diseaseWords.has(lower)))
    return true
  if (at.tokens[noun + 1]?.lower !== 'of' || pronouns.has(at.tokens[noun + 2]?.lower ?? '')) return false
  const behind = at.tokens.slice(noun + 2, noun + 7)
  return !behind.some(({ lower, text }) => diseaseWords.has(lower) || /^[A-Z]/.test(text))
}

/** The token of the noun that a stretch counts: the head of the phrase, or of the phrases that hang on it by "of". */
function nounIn(at: AnalyzedSentence, first: number, end: number, from: number): number {
  for (let i = first; i < end; i++) {
    const chunk = at.chunks[i]
    if (chunk?.kind !== 'np') continue
    let head = chunk.to - 1
    // "of the 12 cases in hospital": what is behind the head tells no more.
    while (head > chunk.from && at.tokens[head]?.kind !== 'word') head--
    if (head >= from && isCountNoun(at.tokens[head]?.lower ?? '')) return head
    if (chunk.head >= from && isCountNoun(at.tokens[chunk.head]?.lower ?? '')) return chunk.head
  }
  return -1
}

/** "N cases have been confirmed", "Peru has confirmed N cases": the verb tells the measure. */
export function confirmedBy(at: AnalyzedSentence, head: CountHead): CountHead {
  if (head.kind !== 'case' || head.measure !== null) return head
  const isConfirmed = at.clauses.some(({ verb, subject }) => {
    if (verb.lemma !== 'confirm' || isOneOfStates(at, verb.main)) return false
    const first = subject === null ? -1 : (at.chunks[subject.first]?.from ?? -1)
    if (verb.passive) return first >= 0 && first <= head.piece.to && verb.from >= head.piece.to
    return verb.to <= head.piece.from && isOneClause(at, verb.to, head.piece.from)
  })
  return isConfirmed ? { ...head, measure: 'confirmed' } : head
}

/** "cases that were confirmed, suspected or probable" */
const isOneOfStates = ({ tokens }: AnalyzedSentence, i: number): boolean =>
  [i - 2, i + 2].some((k) => unconfirmedWords.has(tokens[k]?.lower ?? '')) &&
  [i - 1, i + 1].some((k) => /^(?:,|and|or)$/.test(tokens[k]?.lower ?? ''))

const isOneClause = (at: AnalyzedSentence, from: number, to: number): boolean =>
  !at.tokens.slice(from, to).some(({ text }) => text === ';' || text === ':')

const adjectives = new Map([
  ['imported', 'imported'],
  ['confirmed', 'confirmed'],
] as const)

const notKnown =
  /^(?:are|were|have|remain|had|is) (?:(?:still )?(?:not|yet to) (?:(?:yet|be|been|fully) )*(?:classified|typed|determined)|unclassified|undetermined)\b/

/** "298 (15%) were bubonic": where the share ends that the figure is. */
const behindShare = ({ tokens, numbers }: AnalyzedSentence, { to }: NumberMention): number => {
  const share = numbers.find(({ from, unit }) => from === to + 1 && unit === 'percent')
  return tokens[to]?.text === '(' && share !== undefined && tokens[share.to]?.text === ')' ? share.to + 1 : to
}

/** "Of 300 samples 40 were not classified": of what no one is ill with. */
function isOfOtherWhole({ tokens, numbers }: AnalyzedSentence, { from }: NumberMention): boolean {
  const whole = numbers.findLast(({ to }) => to < from)
  const noun = tokens[whole?.to ?? -1]?.lower ?? ''
  return tokens[(whole?.from ?? 0) - 1]?.lower === 'of' && /^(?:samples|specimens|swabs|contacts|tests)$/.test(noun)
}

/** "197 are bubonic, 99 unspecified": a kind of the cases told before. */
function ofKind(at: AnalyzedSentence, number: NumberMention, lead: CountHead | null): CountHead | null {
  const { from } = number
  const to = behindShare(at, number)
  // "173 have not yet been classified"
  const words = at.tokens.slice(to, to + 6).map(({ lower }) => lower)
  if (isOfOtherWhole(at, number)) return null
  if (lead?.kind === 'case' && notKnown.test(words.join(' ')))
    return { ...lead, piece: { at, from, to: number.to }, isNew: false, how: nearRule }
  const kind = /^(?:are|were|was|is|being)$/.test(at.tokens[to]?.lower ?? '') ? to + 1 : to
  if (lead?.kind !== 'case' || !kindsOfIllness.has(at.tokens[kind]?.lower ?? '')) return null
  const isClosed = /^(?:[.,;)]|and|or|while|with|in|acquired|transmitted)$/.test(at.tokens[kind + 1]?.lower ?? '.')
  const measure = lead.measure === 'imported' ? null : lead.measure
  return isClosed ? { ...lead, measure, piece: { at, from, to: number.to }, isNew: false, how: nearRule } : null
}

/** "5 confirmed and 17 suspected deaths": the noun behind the last of them is that of all, and ends at this token; -1 where none stands there. */
function endOfStatesOfDead({ tokens, numbers }: AnalyzedSentence, { to }: NumberMention): number {
  const isState = (i: number): boolean => /^(?:confirmed|probable|suspected|possible)$/.test(tokens[i]?.lower ?? '')
  for (let i = to, steps = 0; isState(i) && steps < 4; steps++) {
    if (deathNouns.has(tokens[i + 1]?.lower ?? '')) return i + 2
    const next = numbers.find(({ from }) => from === i + 2)
    if (next === undefined || !/^(?:and|,)$/.test(tokens[i + 1]?.lower ?? '')) return -1
    i = next.to
  }
  return -1
}

/** "Total since January: 99,512 notified, 262 dead", "in May 40 notified": what is notified is cases, where an illness is told of. */
const isNotified = ({ tokens }: AnalyzedSentence, { to }: NumberMention): boolean =>
  tokens[to]?.lower === 'notified' && /^(?:[,;.)]|and|so)$/.test(tokens[to + 1]?.lower ?? '.')

/** "12 imported", "9 dead" where the noun is left out, and "14 suspected". */
function bareAdjective(
  at: AnalyzedSentence,
  number: NumberMention,
  lead: CountHead | null,
  isOfDisease: boolean,
): CountHead | null {
  const kind = ofKind(at, number, lead) ?? withOtherIllness(at, number, lead)
  if (kind !== null) return kind
  const [word, next] = [at.tokens[number.to]?.lower ?? '', at.tags[number.to + 1]]
  if (next === 'N' || next === 'NNP' || next === 'ADJ') return null
  const piece = { at, from: number.to, to: number.to + 1 }
  const dead = endOfStatesOfDead(at, number)
  if (dead > 0) return headOf('deaths', { ...piece, to: dead }, false)
  if (/^(?:suspected|probable|suspect)$/.test(word)) return headOf('other', piece, false)
  if (isOfDisease && isNotified(at, number)) return headOf('case', piece, false)
  const measure = adjectives.get(word as 'imported')
  return measure === undefined ? null : { ...headOf('case', piece, false), measure }
}

/** "has recorded 75 positive tests": as many found ill. */
function positiveTests(at: AnalyzedSentence, { to }: NumberMention, isOfDisease: boolean): CountHead | null {
  const isPositive = isOfDisease && at.tokens[to]?.lower === 'positive'
  const noun = [to + 1, to + 2].find((i) => /^(?:tests?|results?|samples?|swabs?)$/.test(at.tokens[i]?.lower ?? ''))
  return isPositive && noun !== undefined ? headOf('case', { at, from: to, to: noun + 1 }, false) : null
}

const book = /^(?:ledger|register|list|roll|logbook|database|line-list)$/

/** "The national list now has 41,000 entries": each is one who fell ill. */
function entriesOf({ tokens }: AnalyzedSentence, lead: CountHead | null, { from, to }: NumberMention): boolean {
  const isBook = tokens.slice(Math.max(0, from - 10), from).some(({ lower }) => book.test(lower))
  return isBook && lead?.kind !== 'other' && /^entries$/.test(tokens[to]?.lower ?? '')
}

/** What a number counts by the noun behind it: "14 new cases", "33 of the deaths". */
export function headOfNoun(
  at: AnalyzedSentence,
  number: NumberMention,
  index: number,
  lead: CountHead | null,
  isOfDisease = true,
): CountHead | null {
  const member = memberAt(at.chunks, index)
  if (member === null) return bareAdjective(at, number, lead, isOfDisease)
  // A word that the tagger takes for an adverb may stand between: "60 microcephaly cases".
  const apart = isCountNoun(at.tokens[number.to + 1]?.lower ?? '') && at.tags[number.to] === 'ADV' ? number.to + 1 : -1
  const noun = Math.max(nounIn(at, index, member.end, number.to), apart)
  if (noun < 0) {
    const counted = countedPatients(at, number, isOfDisease)
    if (isOfDisease && entriesOf(at, lead, number))
      return headOf('case', { at, from: number.to, to: number.to + 1 }, false)
    return (
      bareAdjective(at, number, lead, isOfDisease) ??
      positiveTests(at, number, isOfDisease) ??
      patientsWith(at, number, isOfDisease) ??
      (counted === null ? null : confirmedBy(at, counted))
    )
  }
  if (isOtherCase(at, noun)) return null
  const head = headIn(at, number.to, noun + 1)
  // "another 12 cases", "a further 9 deaths"
  const isMore = /^(?:another|further)$/.test(at.tokens[number.from - 1]?.lower ?? '')
  if (head === null) return null
  // "9 of the cases": those told of before.
  const isDefinite = /^(?:the|these|those)$/.test(at.tokens[number.to + 1]?.lower ?? '')
  // "confirmed 5 of the cases" that were suspected
  const isConfirmed = lead?.kind === 'other' && confirmedBy(at, head).measure === 'confirmed'
  if (
    isDefinite &&
    !isConfirmed &&
    head.kind === 'case' &&
    head.measure === null &&
    lead !== null &&
    lead.kind !== 'deaths' &&
    // "416 were admitted. Lima had 152 of the new cases": not of those in hospital
    (lead.kind !== 'other' || lowerWords(lead.piece).some((word) => unconfirmedWords.has(word)))
  )
    return { ...head, kind: lead.kind, measure: lead.measure }
  // "one case from abroad"
  const isFromAbroad =
    head.kind === 'case' &&
    at.tokens[noun + 1]?.lower === 'from' &&
    /^(?:abroad|overseas)$/.test(at.tokens[noun + 2]?.lower ?? '')
  if (isFromAbroad) return { ...head, measure: 'imported' }
  return confirmedBy(at, isMore ? { ...head, isNew: true } : head)
}
