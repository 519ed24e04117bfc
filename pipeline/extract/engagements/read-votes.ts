import { isTogether } from '../../lexicon/contact-words.ts'
import { donorTypeOf } from '../../lexicon/organizations.ts'
import { words } from '../../lexicon/word-list.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { markerText, type NounPhrase } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { lowerWords, type Piece } from '../piece.ts'
import { isPerson } from './party.ts'
import { argumentOf, headWords, type Reading, readingOf, sideOf, subjectOf } from './reading.ts'

/** What an assembly votes for: "passed a text of mourning", "voted in favour of a declaration". */

const passing = words('pass adopt approve vote carry back endorse support ratify agree')
const texts = words('text draft declaration statement motion resolution message decision decree')

const chambers = words(
  'parliament senate assembly congress chamber legislature diet house khural duma knesset riksdag storting folketing sejm majlis cortes althing eduskunta rada council',
)

/** An assembly, or its members, but no single one of them. */
function isChamber(piece: Piece): boolean {
  const own = lowerWords(piece)
  // "Peru's National Senate" looks like someone's name.
  if (chambers.has(own.at(-1) ?? '')) return true
  return !isPerson(piece) && (donorTypeOf(own) === 'parliament_members' || own.some((word) => chambers.has(word)))
}

const worldly =
  /\b(?:un|u\.n\.|united nations|world health|world trade|security council|human rights council|european parliament|african union|arab league|organi[sz]ation of american states|council of europe)\b/

/** "The World Health Assembly": of many states, whatever it votes on. */
export const isOfManyStates = (piece: Piece): boolean => isChamber(piece) && worldly.test(lowerWords(piece).join(' '))

const favouring = ['for', 'in favour of', 'in favor of', 'through'] as const

/** What is voted for: an object, behind "for", or before "that X voted". */
function votedFor(at: AnalyzedSentence, clause: Clause): NounPhrase | undefined {
  const { verb, subject } = clause
  if (verb.passive) return subject?.members[0]?.np
  const own = argumentOf(clause, null) ?? (verb.lemma === 'vote' ? argumentOf(clause, ...favouring) : undefined)
  if (own !== undefined) return own.nominal.members[0]?.np
  const wh = (subject?.first ?? 0) - 1
  const before = /^(?:that|which)$/.test(markerText(at.chunks[wh])) ? at.chunks[wh - 1] : undefined
  return before?.kind === 'np' ? before : undefined
}

/** "The Senate voted a motion of sympathy with Peru", "A text on Peru was backed by lawmakers". */
export function votes(at: AnalyzedSentence, clause: Clause): Reading[] {
  const { verb } = clause
  if (!passing.has(verb.lemma) || at.tokens[verb.to]?.lower === 'down') return []
  const assembly = verb.passive ? sideOf(at, clause, 'by') : subjectOf(at, clause)
  if (assembly === null || !isChamber(assembly)) return []
  const np = votedFor(at, clause)
  const text = at.tokens[np?.head ?? -1]?.lower ?? ''
  // "Members of Congress carried a message to Cuba": brought one.
  const isText = np !== undefined && texts.has(text) && !(verb.lemma === 'carry' && text === 'message')
  return isText && !isTogether(headWords(at, np))
    ? [
        readingOf(at, clause, 'resolution', {
          actor: assembly,
          kindAt: { at, from: np.from, to: np.to },
          isAbout: true,
        }),
      ]
    : []
}
