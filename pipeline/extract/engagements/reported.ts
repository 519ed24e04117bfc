import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { areasOf, lowerWords, type Piece } from '../piece.ts'
import { wholeOf } from './extent.ts'
import { isPerson } from './party.ts'
import { isNamedPerson } from './read-meetings.ts'
import type { Reading } from './reading.ts'

const lands = (piece: Piece): readonly (string | null)[] => areasOf(piece).map(({ iso3 }) => iso3)

/** "…, Tasnim reported", "…, the news agency said": no one's own words. */
const isOfPress = (teller: Piece): boolean =>
  /^(?:agency|news|radio|television|newspaper|daily|media|press)$/.test(lowerWords(teller).at(-1) ?? '') ||
  (!isPerson(teller) && teller.at.tags.slice(teller.from, teller.to).every((tag) => tag === 'NNP'))

/** "Peru thanked Chile, the Chilean ministry said", "…, Tasnim said": one land tells of another, or the press does. */
function isOfOtherLand(at: AnalyzedSentence, actor: Piece, { subject }: Clause): boolean {
  const teller = subject === null ? null : wholeOf(at, subject)
  const own = lands(actor)
  if (teller === null || own.length === 0) return false
  const others = lands(teller)
  // "When Peru called for help, Chile responded": does so itself
  if (areasOf(teller).some(({ from, to }) => from === teller.from && to === teller.to)) return false
  return others.length === 0 ? isOfPress(teller) : own.every((iso3) => !others.includes(iso3))
}

/** "President Ruiz offered his condolences, the ministry said": what someone is told to have said or done is his own. */
export function isReported(
  at: AnalyzedSentence,
  { verb }: Clause,
  { actor, isPlain }: Reading,
  speaker: Clause,
): boolean {
  const form = at.tokens[verb.main]?.lower ?? ''
  const isPast = form !== verb.lemma && !form.endsWith('s') && verb.form === 'finite' && verb.modal === null
  return (
    isPast &&
    !isPlain &&
    verb.lemma !== 'be' &&
    verb.lemma !== 'stand' &&
    actor !== null &&
    (isNamedPerson(actor) || isOfOtherLand(at, actor, speaker))
  )
}
