import { singularOf } from '../../lexicon/nouns.ts'
import { lastWordOf, type Piece } from '../piece.ts'

/** The noun that a phrase is about, by its singular: "painting" of "paintings by Goya". */
export function headNoun({ at, from, to }: Piece): string {
  const prep = at.tags.slice(from, to).indexOf('PREP')
  return singularOf(lastWordOf({ at, from, to: prep > 0 ? from + prep : to }))
}
