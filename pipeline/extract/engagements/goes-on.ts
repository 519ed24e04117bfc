import { countryOf } from '../../lexicon/areas/index.ts'
import { talkKinds } from '../../lexicon/contact-words.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Discourse } from '../discourse.ts'
import { areasOf, lowerWords, type Piece } from '../piece.ts'
import { hasTimeOfItsOwn } from '../pointed-time.ts'
import { surnameOf } from '../surname.ts'
import type { Act } from './act.ts'
import { nameOf } from './country.ts'
import type { Side } from './memory.ts'
import { isBareName, isPerson } from './party.ts'
import type { Sides } from './sides.ts'

/** Whether an act is told on in the next sentence. */

const isoOf = (side: Side): string | null => side.country?.iso3 ?? null

const synchronous = new Set(['call', 'meeting', 'video_conference', 'interview'])
const pronouns = new Set(['he', 'she', 'they', 'it'])

/** "President Ruiz", "the Chilean side", "she": no one is introduced anew. */
function isShortName(piece: Piece): boolean {
  const words = lowerWords(piece)
  if (words.every((word) => pronouns.has(word)) || words.at(-1) === 'side') return true
  const names = piece.at.tags
    .slice(piece.from, piece.to)
    .filter(
      (tag, i) =>
        tag === 'NNP' &&
        !/^(?:president|minister|prime|chancellor|premier|ambassador|king|foreign|secretary)$/.test(words[i] ?? ''),
    )
  return names.length <= 1
}

/** "Peru's minister met Chile's. Ruiz thanked Brazil": one who was not there. */
function thanksThird({ counterpart }: Act, sides: readonly Side[]): boolean {
  const iso3 = counterpart === null ? null : (knownAreas(counterpart)[0] ?? null)
  const known = sides.map(isoOf)
  return iso3 !== null && known.length > 1 && !known.includes(null) && !known.includes(iso3)
}

const knownAreas = (piece: Piece): string[] => areasOf(piece).flatMap(({ areaId }) => countryOf(areaId) ?? [])

/** "Ruiz" of "the Minister of Health of Peru, Ana Ruiz": behind the title, or before it. */
function surnamesOf(piece: Piece): (string | null)[] {
  const { at, from, to } = piece
  const commas = lowerWords(piece).flatMap((word, i) => (word === ',' ? [from + i] : []))
  // "the ministers of Peru, Chile and Brazil": no name behind a title
  const tails = commas.filter((comma) => isBareName(at, comma + 1, to)).map((comma) => ({ at, from: comma + 1, to }))
  const first = tails.length > 0 || commas.length === 0 || isPerson(piece) ? [nameOf(piece)] : []
  return [...first, ...tails].map(surnameOf)
}

/** "She later thanked Chile" */
const isLater = ({ anchor: { at, from } }: Act): boolean =>
  [from - 1, from - 2].some((i) => /^(?:later|afterwards?|subsequently|since)$/.test(at.tokens[i]?.lower ?? ''))

/** Of the two sides of the act told last. */
function isOneOf(side: Side | undefined, sides: readonly Side[]): boolean {
  if (side === undefined || side.isCarried) return side !== undefined
  const surname = surnameOf(nameOf(side.piece))
  return (
    surname !== null &&
    sides.some(({ piece }) => surnamesOf(piece).includes(surname) || isNameOf(side.piece, nameOf(piece)))
  )
}

/** "Wang" of "Wang Yi": one of the names of a person. */
function isNameOf(piece: Piece, whole: Piece): boolean {
  const own = lowerWords(piece)
  return own.length === 1 && piece.at.tags[piece.from] === 'NNP' && namesIn(whole).includes(own[0] ?? '')
}

const namesIn = ({ at, from, to }: Piece): string[] =>
  lowerWords({ at, from, to }).filter((_, i) => at.tags[from + i] === 'NNP')

const talking = new Set(['exchange', 'discuss', 'talk', 'speak', 'confer', 'consult', 'converse'])

/** "They exchanged views on trade": what those who met, or called, did there. */
export function talksOn(act: Act, { actors, counterparts }: Sides, discourse: Discourse): boolean {
  const { engagement } = discourse
  if (engagement === null || !talkKinds.has(engagement.kind) || act.means !== null) return false
  if (!talking.has(act.clause?.verb.lemma ?? '') || act.status !== 'held') return false
  const { at } = act.anchor
  if (at.dates.length > 0 || hasTimeOfItsOwn(at) || isLater(act)) return false
  const sides = [engagement.actor, engagement.counterpart].filter((side) => side !== null)
  return isOneOf(actors[0], sides) && (counterparts.length === 0 || isOneOf(counterparts[0], sides))
}

/** "In it the president thanks Chile": in the letter told of before. */
const isInLetter = ({ anchor: { at } }: Act, kind: Act['kind']): boolean =>
  kind === 'letter' && at.tokens[0]?.lower === 'in' && /^(?:it|which)$/.test(at.tokens[1]?.lower ?? '')

/** "They concluded a treaty. X signed for A and Y for B": who did so for each. */
export const isSignedFor = ({ kind, kindAt, clause }: Act, { engagement }: Discourse): boolean =>
  kind === 'agreement' && kindAt === null && clause?.verb.lemma === 'sign' && engagement?.kind === 'agreement'

/** What the same person says on in the next sentence, with no new date and no new occasion. */
export function goesOn(
  act: Act,
  actor: Side | undefined,
  { discourse, at }: { readonly discourse: Discourse; readonly at: AnalyzedSentence },
): boolean {
  const { engagement } = discourse
  if (!act.isSpeech || act.means !== null || actor === undefined || engagement === null || at.dates.length > 0)
    return false
  // "The next morning he praised": another occasion.
  if (hasTimeOfItsOwn(at) || isLater(act)) return false
  const sides = [engagement.actor, engagement.counterpart].filter((side) => side !== null)
  if (lowerWords(actor.piece).at(-1) === 'side')
    return sides.some((side) => isoOf(side) !== null && isoOf(side) === isoOf(actor))
  if (actor.isCarried || isInLetter(act, engagement.kind)) return true
  if (thanksThird(act, sides)) return false
  const isSame = isOneOf(actor, sides)
  return isSame && (synchronous.has(engagement.kind) || isShortName(actor.piece))
}
