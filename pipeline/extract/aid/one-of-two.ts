import { type Actor, actorOf, pieceOfMember } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { type Member, memberAt } from '../parse/nominal.ts'
import { lowerWords, type Piece } from '../piece.ts'

/** "the former": 0, "the latter": 1; -1 for any other phrase. */
export function placeInPair(piece: Piece): number {
  const words = lowerWords(piece)
  return words.length === 2 && words[0] === 'the' ? ['former', 'latter'].indexOf(words[1] ?? '') : -1
}

const namedAt = ({ chunks, tags }: AnalyzedSentence, i: number): Member | null => {
  const member = memberAt(chunks, i)
  return member?.np.number === null && (member.np.areas.length > 0 || tags[member.np.head] === 'NNP') ? member : null
}

/** "Peru and Chile": one of the last two that are named together before a token. */
export function oneOfTwo(at: AnalyzedSentence, before: number, place: number): Actor | null {
  for (let i = at.chunks.length - 1; i >= 0; i--) {
    const first = (at.chunks[i]?.from ?? before) < before ? namedAt(at, i) : null
    const joint = first === null ? undefined : at.chunks[first.end]
    const second = first !== null && joint?.kind === 'conj' ? namedAt(at, first.end + 1) : null
    if (first !== null && second !== null) return actorOf(pieceOfMember(at, place === 0 ? first : second))
  }
  return null
}
