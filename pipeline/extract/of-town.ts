import { isSeatOfGovernment } from '../lexicon/seats-of-government.ts'
import type { AreaMention } from './areas.ts'
import { firstIndexIn } from './index-in.ts'
import { lowerWords, type Piece } from './piece.ts'
import { endOfPost, isHostOfEnvoy } from './post.ts'

/** The places that a phrase names; where an embassy sits is not whose it is. */
export function areasIn({ at, from, to }: Piece): AreaMention[] {
  const end = endOfPost({ at, from, to })
  return at.areas.filter((area) => area.from >= from && area.to <= end && !isHostOfEnvoy({ at, from, to }, area.from))
}

/** "the state of Texas", "authorities in Wuhan": of a part of a country; a ministry that is seated there is the country's. */
export function isOfPart(piece: Piece): boolean {
  const { tokens } = piece.at
  // "the Austrian state of Tyrol": of the state.
  const isOver = ({ form, to }: AreaMention): boolean =>
    form !== 'name' &&
    /^(?:state|canton|region|emirate)$/.test(tokens[to]?.lower ?? '') &&
    tokens[to + 1]?.lower === 'of'
  const [named, areas] = [areasIn(piece), areasIn(piece).filter((area) => !isOver(area))]
  if (areas.length === 0 && named.some(({ to }) => piece.at.tags[to + 2] === 'NNP')) return true
  const isPart = ({ areaKind, from, to }: AreaMention): boolean =>
    (areaKind === 'province' || areaKind === 'city') && !isSeatOfGovernment(lowerWords({ at: piece.at, from, to }))
  return areas.length > 0 && areas.every(isPart) && !lowerWords(piece).some((word) => nationalBodies.test(word))
}

/** "the council of Porto", "the Porto council" */
export const isCouncilOfPlace = (piece: Piece): boolean =>
  areasIn(piece).some(
    ({ from, to }) =>
      (piece.at.tokens[from - 1]?.lower === 'of' && piece.at.tokens[from - 2]?.lower === 'council') ||
      (to + 1 === piece.to && piece.at.tokens[to]?.lower === 'council'),
  )

const nationalBodies =
  /^(?:ministr(?:y|ies)|ministers?|president|king|cabinet|embassy|republic|secretary|chancellor|premier|ambassador)$/

/** "Porto, Peru": one name and the country behind its comma. */
export function isTownOf({ at, from, to }: Piece): boolean {
  const start = at.tags[from] === 'DET' ? from + 1 : from
  return (
    at.tags[start] === 'NNP' &&
    at.tokens[start + 1]?.text === ',' &&
    at.areas.some((area) => area.from === start + 2 && area.to === to && area.form === 'name')
  )
}

/** "its twin Salta", "our Chilean twin"; "her counterpart in Salta", "its counterpart, Salta,": a town, or one who speaks for it. */
export function isLikeTown(piece: Piece): boolean {
  const { at, from, to } = piece
  const head = firstIndexIn(at.tokens, from + 1, to, ({ lower }) => /^(?:twin|counterpart)$/.test(lower))
  if (head < 0 || !/^(?:POSS|PRON)$/.test(at.tags[from] ?? '')) return false
  // "her twin" is a sister.
  if (at.tokens[head]?.lower === 'twin') return /^(?:its|our|their|your)$/.test(at.tokens[from]?.lower ?? '')
  const place = at.areas.findLast(({ from: start }) => start > head && (start < to || start === to + 1))
  const isNational = at.tokens.slice(0, from).some(({ lower }) => nationalBodies.test(lower))
  return place !== undefined && !isNational && isOfPart({ at, from: place.from, to: place.to })
}
