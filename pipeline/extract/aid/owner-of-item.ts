import { donorTypesByName } from '../../lexicon/organizations.ts'
import { type Actor, actorOf } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isGenitiveMark } from '../genitive-mark.ts'
import type { Clause } from '../parse/clause.ts'
import { isComma, isOf } from '../parse/nominal.ts'
import { npAt } from '../parse/np-at.ts'
import { ownerOf, partyAt } from './actors-near.ts'
import type { AidFigure } from './figure.ts'
import { textAt } from './fronted-party.ts'
import { ownerOfWorth } from './gift-owner.ts'
import { isCarrier } from './laden.ts'
import { genitiveIn } from './owner-words.ts'
import type { Telling } from './telling.ts'

/** "20 tons of Peru's relief goods were sent to Chad": whose what is sent is called. */
function ownerNamed(at: AnalyzedSentence, { item, number }: AidFigure): Actor | null {
  const { piece } = item
  const np =
    piece === null || piece.at !== at || piece.from < number.to
      ? undefined
      : at.chunks.find(({ from }) => from === piece.from)
  const owner = np?.kind === 'np' ? genitiveIn(at, np) : null
  return owner !== null && owner.areas.length > 0 ? owner : null
}

/** "45 tons of UNHCR supplies": the body that goods are called by. */
function bodyNamed({ item: { piece } }: AidFigure): Actor | null {
  if (piece === null || piece.to < piece.from + 2) return null
  const { at, from } = piece
  const isBody = /^(?:unspecified|ngo)$/.test(donorTypesByName.get(at.tokens[from]?.lower ?? '') ?? '')
  const isPlain = at.tags[from + 1] !== 'NNP' && at.tokens[from + 1]?.kind === 'word'
  return isBody && isPlain && at.tags[from] === 'NNP' ? actorOf({ at, from, to: from + 1 }) : null
}

/** "A plane carrying 20 tons": what brings goods is not who gives them. */
const isBroughtByCarrier = (at: AnalyzedSentence, { governor }: Telling): boolean =>
  isCarrier(at.tokens[governor?.clause.subject?.members[0]?.np.head ?? -1]?.lower ?? '')

/** "Peru's tents, 40 in all, reached Chad": whose the goods are that the number stands behind. */
export function ownerOfCounted(at: AnalyzedSentence, figure: AidFigure, telling: Telling): Actor | null {
  const { mode, governor } = telling
  const { item, number, index } = figure
  const isOut = mode === 'move' || (mode === 'give' && governor?.clause.verb.passive === true)
  const body = isOut || isBroughtByCarrier(at, telling) ? bodyNamed(figure) : null
  const named = (isOut ? ownerNamed(at, figure) : null) ?? body
  if (named !== null) return named
  if (item.piece === null || item.piece.to > number.from || item.piece.at !== at || index < 2) return null
  return isOut && isComma(at.chunks[index - 1]) ? ownerOf(at, index - 2, index - 1) : null
}

const isByOther = ({ arguments: found }: Clause): boolean => found.some(({ prep }) => prep === 'by' || prep === 'from')

/** "Kenya's 40 tents, Peru's 30 beds and Chile's 20 pumps arrived", "received Peru's 30 beds": whose each is told to be, right before its number. */
function ownerOfCount(
  at: AnalyzedSentence,
  { index, number }: AidFigure,
  { mode, rule, governor }: Telling,
): Actor | null {
  const np = npAt(at, index)
  // "Kenya's share was 40, Peru's 30": no goods behind the number.
  if (np === null || np.head < number.to || !isGenitiveMark(at.tokens[number.from - 1])) return null
  const isMoved =
    governor?.relation === 'subject' && (mode === 'move' || (mode === 'give' && governor.clause.verb.passive))
  // "thanked the givers for Kenya's 40 tents"
  // "Credit for Kenya's 40 tents goes to Peru": of the one who got them.
  const isThanked = rule === 'aid-thanks' && governor?.relation !== 'subject'
  // "Kenya's gift was 40 tents and Peru's 30 beds"
  const isObject = governor?.relation === 'object' && (mode === 'receive' || mode === 'amount')
  const isGot = isObject || isThanked || rule === 'aid-list'
  return isMoved || isGot || isNextOwner(at, index, governor) ? genitiveIn(at, np) : null
}

/** "Kenya's trucks brought 20 tents, Peru's 30 beds": behind what one country's carriers brought, what the other's did. */
function isNextOwner(at: AnalyzedSentence, index: number, governor: Telling['governor']): boolean {
  const { subject, arguments: found } = governor?.clause ?? { subject: null, arguments: [] }
  const bringer = subject?.members.length === 1 ? subject.members[0]?.np : undefined
  const isOwned =
    bringer !== undefined && isCarrier(at.tokens[bringer.head]?.lower ?? '') && genitiveIn(at, bringer) !== null
  const isLater = found.some(({ prep, nominal }) => prep === null && nominal.first < index)
  return isOwned && isLater && /^(?:,|;|and|while|but)$/.test(textAt(at, index - 1))
}

/** "Norway's 20 tents and Chile's beds worth 3 million are on the way" */
const ownerOfWorthSent = (at: AnalyzedSentence, figure: AidFigure, { mode, governor }: Telling): Actor | null =>
  governor?.relation === 'subject' && mode === 'move' ? ownerOfWorth(at, figure) : null

/** "Six Peruvian helicopters were sent from Lima", "a 30-member Chilean team and a 20-member Cuban team landed": vehicles and crews that go somewhere are of the country they are called by. */
export function ownOrigin(at: AnalyzedSentence, figure: AidFigure, telling: Telling): Actor | null {
  const { mode, governor } = telling
  const { item, index } = figure
  const isOther = governor !== null && isByOther(governor.clause)
  const owner = isOther ? null : (ownerOfCount(at, figure, telling) ?? ownerOfWorthSent(at, figure, telling))
  if (owner !== null) return owner
  if (governor?.relation !== 'subject' || !/^(?:personnel|transport)$/.test(item.category)) return null
  const { verb, arguments: found } = governor.clause
  const isOut = mode === 'move' || (mode === 'give' && verb.passive)
  return isOut && !found.some(({ prep }) => prep === 'by') ? ownerOf(at, index, index + 1) : null
}

/** "welcomed a Peruvian team of 40", "received 20 Peruvian nurses": whose the people are. */
export function originOfTeam(at: AnalyzedSentence, { item, index, number }: AidFigure): Actor | null {
  if (item.category !== 'personnel' || item.piece === null) return null
  // "40 firefighters of the Peruvian army"
  const isNamed = number.to < (at.chunks[index]?.to ?? 0) && isOf(at.chunks[index + 1])
  const body = isNamed ? partyAt(at, index + 2) : null
  return (
    ownerOf(at, index, index + 1) ??
    (body?.areas.length ? body : null) ??
    (item.piece.to <= number.from ? ownerOf(at, index - 2, index - 1) : null)
  )
}
