import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { isComma, startOfChain } from '../parse/nominal.ts'
import type { Piece } from '../piece.ts'
import { isTeller } from './phrases.ts'

/** "Its president, Ana Ruiz,": index of the chunk of the name that stands between commas behind an office and before chunk `verb`; -1 where none does. */
function apposedBefore(at: AnalyzedSentence, verb: number): number {
  const { chunks, tags } = at
  const close = chunks[verb - 1]?.kind === 'adv' ? verb - 2 : verb - 1
  const [open, name] = [chunks[close - 2], chunks[close - 1]]
  // "the head of the guild, Ana Ruiz": the office, with what it is of.
  const office = chunks[startOfChain(chunks, close - 2)]
  if (office?.kind !== 'np' || name?.kind !== 'np' || !isComma(open) || !isComma(chunks[close])) return -1
  const isNamed = name.to - name.from > 1 && tags.slice(name.from, name.to).every((tag) => tag === 'NNP')
  return isOffice(at, office) && isNamed ? close - 1 : -1
}

const isOffice = ({ tags, tokens }: AnalyzedSentence, { head }: NounPhrase): boolean => {
  const word = tokens[head]?.lower ?? ''
  return tags[head] === 'N' && (isPeopleNoun(word) || isTeller(word))
}

const isName = ({ tags }: AnalyzedSentence, { from, head }: NounPhrase): boolean => {
  const first = tags[from] === 'DET' ? from + 1 : from
  return tags[first] === 'NNP' && tags[head] === 'NNP' && head > first
}

/** "Ana Ruiz, head of the guild, expects": a name with its office behind it, between commas before chunk `verb`. */
function isNameWithOffice(at: AnalyzedSentence, verb: number): boolean {
  const { chunks } = at
  const start = startOfChain(chunks, verb - 1)
  const [office, name] = [chunks[start], chunks[start - 2]]
  if (office?.kind !== 'np' || name?.kind !== 'np' || !isComma(chunks[verb - 1]) || !isComma(chunks[start - 1]))
    return false
  return isOffice(at, office) && isName(at, name)
}

/** "Its president, Ana Ruiz, expects Chileans, …": the comma closes the name or the office, and what follows the verb is no teller. */
export const isBehindApposition = (at: AnalyzedSentence, verb: number): boolean =>
  apposedBefore(at, verb) >= 0 || isNameWithOffice(at, verb)

/** "Its president" with the name that stands behind it. */
export function withApposed(at: AnalyzedSentence, { at: verb }: Clause, piece: Piece | null): Piece | null {
  const name = at.chunks[apposedBefore(at, verb)]
  return piece === null || name === undefined || piece.at !== at || piece.to !== name.from - 1
    ? piece
    : { ...piece, to: name.to }
}

/** "The drought could cost 3 million, their union, the Growers' League, said": office and name, behind another verb of the subject that the parse gives them. */
function apposedTeller(at: AnalyzedSentence, clause: Clause): Piece | null {
  const pair = closingApposed(at, clause)
  const start = at.chunks[clause.subject?.first ?? -1]?.from ?? 0
  const isOther = at.clauses.some(
    ({ verb }) => verb.form === 'finite' && verb.from >= start && verb.to < (pair?.from ?? 0),
  )
  return isOther ? pair : null
}

/** ", the head of the guild, Ana Ruiz, told Reuters": office and name, either first, between commas before a form that the tagger takes for a participle. */
export function closingApposed(at: AnalyzedSentence, { at: verb }: Clause): Piece | null {
  const { chunks } = at
  const close = verb - 1
  const inner = startOfChain(chunks, close)
  const outer = startOfChain(chunks, inner - 1)
  const [first, second] = [chunks[outer], chunks[inner]]
  if (!isComma(chunks[close]) || !isComma(chunks[inner - 1]) || !isComma(chunks[outer - 1])) return null
  if (first?.kind !== 'np' || second?.kind !== 'np') return null
  const isPair = (isOffice(at, first) && isName(at, second)) || (isName(at, first) && isOffice(at, second))
  return isPair ? { at, from: first.from, to: chunks[close]?.from ?? 0 } : null
}

/** "the Chilean Trade and Farming Confederation": a name that "and" parts, closed by the noun for the body. */
export function wholeName(piece: Piece | null): Piece | null {
  if (piece === null) return null
  const { at, from, to } = piece
  const place = at.chunks.findIndex((chunk) => chunk.from === from)
  const [opener, front, and] = [at.chunks[place - 3], at.chunks[place - 2], at.chunks[place - 1]]
  if (and?.kind !== 'conj' || and.text !== 'and' || front?.kind !== 'np' || front.number !== null) return piece
  const isName = at.tags.slice(from, to).every((tag) => tag === 'NNP') && isTeller(at.tokens[to - 1]?.lower ?? '')
  const isOpen = opener === undefined || opener.kind === 'punct' || opener.kind === 'sub'
  return isName && isOpen && at.tags[front.head] === 'NNP' ? { ...piece, from: front.from } : piece
}

/** "The minister while opening the fair said": who does both. */
function beforeWhile(at: AnalyzedSentence, { at: verb }: Clause): Piece | null {
  const { chunks } = at
  const start = startOfChain(chunks, verb)
  const [teller, link, doing] = [chunks[start - 3], chunks[start - 2], chunks[start - 1]]
  const isWhile = link?.kind === 'sub' && /^(?:while|when|after)$/.test(at.tokens[link.from]?.lower ?? '')
  const isDoing = doing?.kind === 'verb' && doing.form === 'gerund'
  return isWhile && isDoing && teller?.kind === 'np' && teller.number === null
    ? { at, from: teller.from, to: teller.to }
    : null
}

/** Who tells beside a verb whose subject the parse takes for someone else's. */
export const besideVerb = (at: AnalyzedSentence, clause: Clause): Piece | null =>
  beforeWhile(at, clause) ?? apposedTeller(at, clause)
