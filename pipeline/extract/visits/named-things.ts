import { findOrganization } from '../../lexicon/organization-names.ts'
import { donorTypeOf } from '../../lexicon/organizations.ts'
import { isShipPrefix } from '../../lexicon/ship-prefixes.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { lowerAt } from '../lower-at.ts'
import type { Piece } from '../piece.ts'
import { isArea } from './names.ts'

/** A capital run of two words that begins with one of these is no person. */
const firstWords = new Set(
  `typhoon cyclone hurricane storm flight ship air operation project mount lake north south east west new great united
  world red health medical emergency covid swine port fort cape mt camp gulf strait`.split(/\s+/),
)

/** Words of the names of bodies, not of persons. */
const inBodies = new Set(
  'institut institute disease diseases prevention control protection response research development reconstruction defence defense sans contre pour für para sem roja rouge hommes médecins médicos international internacional worldwide aid relief action cargo freight airways airlines shipping logistics'.split(
    ' ',
  ),
)

/** "the Ministry of External Affairs": a field, not a name. */
const isOfMinistry = (at: AnalyzedSentence, i: number): boolean =>
  lowerAt(at, i - 1) === 'of' &&
  /^(?:ministry|department|minister|ministers|secretary|bureau|office)$/.test(lowerAt(at, i - 2))

const ships =
  /^(?:ships?|warships?|frigate|corvette|destroyer|cruiser|vessel|tanker|freighter|ferry|carrier|liner|trawler|yacht|schooner|submarine|boat|tug|barge|icebreaker|steamer|train|rocket|satellite)$/

/** "HMS Bounty", "the navy ship Libertador Bolívar", "the navy's Aurora Bay" */
const isShip = (at: AnalyzedSentence, i: number): boolean =>
  isShipPrefix(at.tokens[i]?.text ?? '') ||
  isShipPrefix(at.tokens[i - 1]?.text ?? '') ||
  ships.test(lowerAt(at, i - 1)) ||
  (lowerAt(at, i - 1) === "'s" && /^(?:navy|fleet|guard|line|airline)$/.test(lowerAt(at, i - 2)))

/** What begins at token `i` with a capital is a ship, a place, a field or a body by the words in front of it or by its first. */
export function opensNameOfThing(at: AnalyzedSentence, i: number): boolean {
  const [before, first] = [at.tokens[i - 1], at.tokens[i]]
  return (
    // "Two Hercules landed"
    at.numbers.some(({ from }) => from === i) ||
    isShip(at, i) ||
    isOfMinistry(at, i) ||
    // "a C-27J Spartan": what has letters and digits in one is a thing
    (before?.kind === 'digits' && before.end === first?.start) ||
    isArea(at, i) ||
    firstWords.has(lowerAt(at, i)) ||
    findOrganization(at.tokens, i, at.tags) !== null
  )
}

/** "near Cerro Rico", "in Vela Alta": a place, unless it is someone's ("in Ana Ruiz's village"). */
const isOfWhere = (at: AnalyzedSentence, { from, to }: Piece): boolean =>
  /^(?:in|near|around|outside|across)$/.test(lowerAt(at, from - 1)) && lowerAt(at, to) !== "'s"

/** A name that is a thing's by its own words or by where it stands. */
export function isNameOfThing(at: AnalyzedSentence, name: Piece): boolean {
  const tokens = at.tokens.slice(name.from, name.to)
  // "Kim Jong Un" is no part of the UN.
  const words = tokens.filter(({ text }) => text !== 'Un').map((token) => token.lower)
  return (
    // "Sputnik V"
    /^[A-Z]$/.test(tokens.at(-1)?.text ?? '') ||
    isOfWhere(at, name) ||
    donorTypeOf(words) !== null ||
    words.some((word) => /\d/.test(word) || inBodies.has(word))
  )
}
