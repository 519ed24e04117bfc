import { singularOf } from '../../lexicon/nouns.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Discourse } from '../discourse.ts'
import { donorTypeIn } from '../named-in.ts'
import { oncePerSentence } from '../once-per-sentence.ts'
import type { Clause } from '../parse/clause.ts'
import { lowerWords, type Piece } from '../piece.ts'
import { isBody } from './estimator-closing.ts'
import { bodies, ownVoice } from './estimator-words.ts'
import { isTeller, subjectOf } from './phrases.ts'

/** The noun that a phrase which begins at a token is headed by. */
const endOfName = ({ chunks }: AnalyzedSentence, first: number): number => {
  const np = chunks.find(({ kind, from }) => kind === 'np' && from === first)
  return np?.kind === 'np' ? np.head : first
}

/** A figure told, not the number of those who tell it. */
export const hasFigure = ({ at, from, to }: Piece): boolean =>
  !isTeller(at.tokens[to - 1]?.lower ?? '') &&
  at.numbers.some(
    // "One private bank": some bank.
    (number) =>
      number.nonFigure === null &&
      number.from >= from &&
      number.to <= to &&
      !(
        number.from === from &&
        at.tokens[from]?.lower === 'one' &&
        bodies.has(at.tokens[endOfName(at, from)]?.lower ?? '')
      ),
  )

/** "Ana Ruiz": two words or more of a name, and no body or place. */
const isPersonName = (piece: Piece): boolean =>
  piece.to - piece.from > 1 &&
  piece.at.tags.slice(piece.from, piece.to).every((tag) => tag === 'NNP') &&
  donorTypeIn(piece) === null &&
  !piece.at.areas.some(({ from }) => from === piece.from)

/** "fell by 6 percent, more than the bank had expected": who stands behind "than" in an aside thought of another figure. */
export const isComparedAside = ({ at: { tokens }, from }: Piece, to: number): boolean =>
  tokens[from - 1]?.lower === 'than' && tokens.slice(to, from).some(({ text }) => text === ',')

const apart =
  /^(?:bank|fund|ministry|treasury|commission|institute|government|union|guild|chamber|association|agency|council|consultancy|think-tank|insurer)$/

/** Whether "the bank" may be the one named before: no person, and no body of another kind ("I phoned Ana Ruiz. …, according to the bank"). */
export function mayMean(piece: Piece, noun: string): boolean {
  const words = lowerWords(piece)
  if (!bodies.has(noun) || words.includes(noun)) return true
  return (
    !isPersonName(piece) &&
    !(apart.test(noun) && words.some((word) => apart.test(singularOf(word)) || isPeopleNoun(word)))
  )
}

/** The one person that a sentence names by more than one word: "I asked Ana Ruiz what she fears." */
const onlyPerson = oncePerSentence((at: AnalyzedSentence): Piece | null => {
  const names = at.chunks.flatMap((chunk) => {
    if (chunk.kind !== 'np' || !chunk.isName) return []
    const piece = { at, from: chunk.from, to: chunk.to }
    return isPersonName(piece) ? [piece] : []
  })
  const [only, other] = names
  return other === undefined ? (only ?? null) : null
})

/** "Ana Ruiz is less kind. … she told me": the subject of the sentence before, if it has a name; "she": the one person whom that sentence names. */
export function personBefore({ subject }: Discourse, isHuman: boolean): Piece | null {
  if (subject === null) return null
  const { at, from, to } = subject.piece
  const isNamed = at.tags.slice(from, to).includes('NNP') && subject.areas.length === 0
  if (isNamed && !hasFigure(subject.piece)) return subject.piece
  return isHuman ? onlyPerson(at) : null
}

const asking = /^(?:ask|interview|question|phone|call|speak|talk|listen)$/

/** "I asked Ana Ruiz what she fears", "We spoke to Ana Ruiz": whom whoever writes has asked. */
export function personAsked(at: AnalyzedSentence): Piece | null {
  const person = onlyPerson(at)
  const isAsked = ({ verb, subject, arguments: found }: Clause): boolean =>
    asking.test(verb.lemma) &&
    ownVoice.test(at.tokens[subject?.members[0]?.np.head ?? -1]?.lower ?? '') &&
    found.some(({ nominal: { members } }) =>
      members.some(({ np: { from, to } }) => from === person?.from && to === person.to),
    )
  return person !== null && at.clauses.some(isAsked) ? person : null
}

/** "The World Bank is below that: damage, in its view, is": the body that the sentence begins with. */
export function bodyBefore(at: AnalyzedSentence, place: number): { piece: Piece; place: number } | undefined {
  const clause = at.clauses.find(({ verb, subject }) => verb.form === 'finite' && subject !== null)
  const piece = clause === undefined || clause.verb.to > place ? null : subjectOf(at, clause)
  return piece !== null && isBody(piece) ? { piece, place: piece.from } : undefined
}
