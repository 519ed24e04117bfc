import { words } from '../../lexicon/word-list.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { markerText } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import type { Piece } from '../piece.ts'
import { canAct, isPerson } from './party.ts'
import { argumentOf, ownerIn, type Reading, readingOf, sideOf, subjectOf, wordsOf } from './reading.ts'

/** What is sent back: "his reply began with thanks", "Chile's answer came by telephone", "wrote back that". */

/** An act that goes back over the letter told before: from whoever got it, to whoever wrote it. */
export const sentBack = 'engagement-back'

const answers = words('reply answer response')
/** What a reply does that has been sent: "was curt", "began with thanks", "came at once". */
const told = words(
  'be come arrive begin open end thank run read ask say reach offer promise decline refuse accept follow',
)

/** "by telephone", "over the telephone" within the clause or right behind the noun. */
const isSpoken = (at: AnalyzedSentence, from: number, to: number): boolean =>
  at.tokens.some(({ lower }, i) => i >= from && i < to && /^(?:telephone|phone|voice)$/.test(lower))

/** "Her reply, by telephone, was immediate": the letter told before was answered. */
export function repliesTo(at: AnalyzedSentence, clause: Clause): Reading[] {
  const { verb, subject } = clause
  const np = subject?.members[0]?.np
  if (np === undefined || verb.form !== 'finite' || !told.has(verb.lemma) || verb.modal !== null) return []
  if (!answers.has(at.tokens[np.head]?.lower ?? '') || np.head + 1 < np.to) return []
  const first = at.tokens[np.from]?.lower ?? ''
  const owner = ownerIn(at, np)
  const isTheirs = /^(?:his|her|its|their)$/.test(first) && np.head === np.from + 1
  if (owner === null ? !isTheirs && first !== 'the' : !canAct(owner)) return []
  // "his reply, which came by fax, began with thanks": told once
  if (at.clauses.find((one) => one.subject?.first === subject?.first) !== clause) return []
  // "the answer to the riddle", "the answer was no": of a letter only where something more of it is told
  if (markerText(at.chunks[(subject?.first ?? 0) + 1]) === 'to') return []
  const end = at.chunks[clause.end - 1]?.to ?? verb.to
  return [
    readingOf(at, clause, isSpoken(at, np.to, end) ? 'call' : 'letter', {
      how: sentBack,
      actor: owner ?? { at, from: np.from, to: np.from + 1 },
      kindAt: { at, from: np.from, to: np.to },
      isAbout: true,
      implied: verb.lemma === 'thank' ? 'thanks' : null,
    }),
  ]
}

/** "wrote back a line", "wrote back that it was void" */
export function writesBack(at: AnalyzedSentence, clause: Clause): Reading | null {
  const { verb } = clause
  const isBack = verb.lemma === 'write' && (verb.particle === 'back' || at.tokens[verb.to]?.lower === 'back')
  const own = isBack && !verb.passive ? subjectOf(at, clause) : null
  if (own === null || !(canAct(own) || isPerson(own))) return null
  const other = sideOf(at, clause, 'to')
  const getter = other !== null && canAct(other) ? other : null
  return readingOf(at, clause, 'letter', {
    how: getter === null ? sentBack : 'engagement',
    counterpart: getter,
    isAbout: true,
  })
}

const sending = words('recall read quote cite repeat mention send dispatch write confirm publish release renew')

/** "They recalled their telegram of 9 May to the governor": whose letter it is says the subject. */
export function ownerByPronoun(at: AnalyzedSentence, clause: Clause | null, noun: Piece): Piece | null {
  const isTheirs = /^(?:his|her|its|their)$/.test(at.tokens[noun.from]?.lower ?? '')
  if (!isTheirs || clause === null) return null
  const isObject = argumentOf(clause, null)?.nominal.members[0]?.np.from === noun.from
  return isObject && sending.has(clause.verb.lemma) && !clause.verb.passive ? subjectOf(at, clause) : null
}

const ownHand = /^(?:his|her|their|its) own (?:hand|handwriting)$/

/** "in her own hand", "by return of post": in a letter. */
export const isByHand = (at: AnalyzedSentence, piece: { from: number; to: number }, prep: string): boolean =>
  prep === 'in'
    ? ownHand.test(wordsOf(at, piece).join(' '))
    : prep === 'by' &&
      /^return of (?:post|mail|fax|cable|telex|wire|e-mail)$/.test(
        wordsOf(at, { from: piece.from, to: piece.from + 3 }).join(' '),
      )
