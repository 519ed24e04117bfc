import { words } from '../../lexicon/word-list.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { lowerWords, type Piece } from '../piece.ts'
import { isNamed, isPerson } from './party.ts'
import { type Reading, readingOf, sideOf, subjectOf } from './reading.ts'
import { isOutlet } from './unofficial.ts'

/** Said to those who print it: "confided to the weekly Norte", "was frank with the daily", "told me in May". */

const saying = words(
  `say confide admit remark explain confess own declare grumble reveal lament insist boast quip joke observe concede hint predict maintain
  repeat recount unburden sigh protest`,
)
const candid = words('blunt frank candid open honest forthright franker blunter scathing')

const asInterview = (at: AnalyzedSentence, clause: Clause, counterpart: Piece | null): Reading =>
  readingOf(at, clause, 'interview', { counterpart, isSpeech: true, isAbout: true })

/** "me", "us": whoever writes the text. */
const isAuthor = (piece: Piece | null): boolean => piece !== null && /^(?:me|us)$/.test(lowerWords(piece).join(' '))

/** Who is worth quoting: an office of a state, with a name. */
const isQuotable = (piece: Piece | null): boolean =>
  piece !== null && isPerson(piece) && isNamed(piece) && lowerWords(piece).some((word) => offices.test(word))

const offices =
  /^(?:minister|vice-minister|president|premier|chancellor|ambassador|envoy|secretary|governor|commissioner|king|queen|emir)$/

/** "quipped to us in January", "told me last week that": a text of one who asks, and gives what was answered. */
function toldAuthor(at: AnalyzedSentence, clause: Clause): Reading | null {
  const { lemma } = clause.verb
  const hearer = lemma === 'tell' ? sideOf(at, clause, null) : saying.has(lemma) ? sideOf(at, clause, 'to') : null
  const isInQuote = at.tokens.slice(0, clause.verb.from).filter(({ text }) => /^["“”]$/.test(text)).length % 2 === 1
  return isAuthor(hearer) && !isInQuote && isQuotable(subjectOf(at, clause))
    ? readingOf(at, clause, 'interview', { isAbout: true })
    : null
}

export function saidToPress(at: AnalyzedSentence, clause: Clause): Reading | null {
  const { verb } = clause
  if (verb.passive || verb.form === 'participle') return null
  const author = toldAuthor(at, clause)
  if (author !== null) return author
  const isCandid = verb.lemma === 'be' && candid.has(at.tokens[verb.to]?.lower ?? '')
  const outlet = saying.has(verb.lemma) ? sideOf(at, clause, 'to') : isCandid ? sideOf(at, clause, 'with') : null
  if (outlet === null || !isOutlet(outlet)) return null
  // "the memo said to the newspaper": no one says it
  const own = subjectOf(at, clause)
  return own !== null && isNamed(own) ? asInterview(at, clause, outlet) : null
}
