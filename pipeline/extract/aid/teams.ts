import { singularOf } from '../../lexicon/nouns.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { isTrade } from '../../lexicon/team-nouns.ts'
import { type Actor, actorOf } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isLandKind } from '../areas.ts'
import type { Discourse } from '../discourse.ts'
import type { FrameInput } from '../frames/frame.ts'
import { isGenitiveMark } from '../genitive-mark.ts'
import type { GiftOfItem } from '../gifts/merge-gifts.ts'
import { firstIndexIn } from '../index-in.ts'
import type { NumberMention } from '../mention.ts'
import { donorTypeIn } from '../named-in.ts'
import { chunkOf } from '../parse/chunk-of.ts'
import { npAt } from '../parse/np-at.ts'
import { endingAt, type Piece, startingAt } from '../piece.ts'
import type { TeamOnWay } from '../visits/memory.ts'
import type { Place } from '../visits/traveller.ts'
import { crewsBeside } from './beside-crews.ts'
import type { AidFigure } from './figure.ts'
import { apposedSize, sizeBehind, teamsOfSize } from './size-behind.ts'
import { base, groups, headOf } from './team-size.ts'

const sideAt = (place: Place | null): Actor | null => (place === null ? null : actorOf(place.piece))

/** "nurses of the Peruvian Red Cross", "The Peruvian Red Cross has 12 nurses": the body that they are of, by the place in its name. */
function bodyAt({ piece: { at, from, to } }: Place, team: TeamOnWay['team']): Piece | null {
  const np = npAt(at, chunkOf(at, from))
  const prep = at.tokens[(np?.from ?? 0) - 1]?.lower ?? ''
  if (np === null || np.number !== null || np.to <= to) return null
  const isKeeper = at.clauses.some(
    ({ subject, verb }) => team.from >= verb.to && subject?.members.some((member) => member.np === np) === true,
  )
  if (!/^(?:of|from|by)$/.test(prep) && !isKeeper) return null
  const body = { at, from: np.from, to: np.to }
  const type = donorTypeIn(body)
  return type === null || type === 'citizens' ? null : body
}

/** "a team of 12", "12 doctors": the words without the number. */
function wordsOf({ name }: TeamOnWay['team'], number: NumberMention): Piece {
  // "a team with 12 doctors": who they are says more than the name of the team.
  if (number.from >= name.from && isTrade(name.at.tokens[number.to]?.lower ?? ''))
    return { ...name, from: number.to, to: number.to + 1 }
  if (number.from >= name.to && name.at.tokens[number.from - 1]?.lower !== 'of') return name
  // "Peru (40) and Chile (30) sent rescuers"
  if (number.to < name.from && name.at.tokens[number.to]?.text === ')') return name
  if (number.from <= name.from) {
    // "five of our doctors"
    const skipped = name.at.tokens[number.to]?.lower === 'of' ? 2 : 0
    return startingAt(name, Math.min(number.to + skipped, name.to - 1))
  }
  const { tokens } = name.at
  const isBehind = number.to >= name.to && tokens[number.from - 1]?.lower === 'of'
  // "a team consisting of 12"
  const verb = firstIndexIn(tokens, name.from + 1, number.from, ({ lower }) =>
    /^(?:made|consisting|composed|comprised)$/.test(lower),
  )
  if (isBehind && verb > 0) return { ...name, to: tokens[verb - 1]?.text === ',' ? verb - 1 : verb }
  return isBehind ? endingAt(name, number.from - 1) : name
}

/** Nothing or people behind the number: "39", "39 people", and not "two dogs" or "two teams". */
function countsPeople(at: AnalyzedSentence, number: NumberMention): boolean {
  const next = singularOf(at.tokens[number.to]?.lower ?? '')
  return next === ')' || (isPeopleNoun(next) && !groups.has(next))
}

/** "Peru said 12 rescuers had left for Chad": whence and whither the team goes that a figure counts, as its journey is told. */
export function sidesOfTeam(
  at: AnalyzedSentence,
  { item, number }: Pick<AidFigure, 'item' | 'number'>,
  { travel }: Discourse,
): { readonly donor: Actor | null; readonly recipient: Actor | null } {
  const on =
    item.category === 'personnel'
      ? travel?.teams.filter(({ team }) => team.name.at === at && isSizeOf(team, number))
      : []
  const [only, more] = on ?? []
  return only === undefined || more !== undefined
    ? { donor: null, recipient: null }
    : {
        donor: isOfCountry(only.from) || isOwned(only.team) ? sideAt(only.from) : null,
        recipient: isBehind(at, only.to, number) ? sideAt(only.to) : null,
      }
}

/** "12 rescuers", "rescuers, 12 of them,": inside the words of a team, or right behind them. */
const isSizeOf = ({ name: { at }, from, to }: TeamOnWay['team'], number: NumberMention): boolean =>
  (number.from >= from && number.to <= to) || apposedSize(at, to) === number

/** "its 46 rescuers": of the capital that the sentence tells of. */
const isOwned = ({ from, name: { at } }: TeamOnWay['team']): boolean =>
  /^(?:its|their)$/.test(at.tokens[from]?.lower ?? '')

/** "Peru", "Peruvian", "Lima's"; not the town they flew from. */
const isOfCountry = (place: Place | null): boolean =>
  isGenitiveMark(place?.piece.at.tokens[place.piece.to]) ||
  place?.piece.at.areas.some(
    ({ from, to, areaKind }) => from >= place.piece.from && to <= place.piece.to && isLandKind(areaKind),
  ) === true

const isBehind = (at: AnalyzedSentence, place: Place | null, { to }: NumberMention): boolean =>
  place?.piece.at === at && place.how === undefined && place.piece.from >= to

/** "flew home 40 doctors": they helped before, and not where they land. */
const isBroughtHome = ({ tokens, tags }: AnalyzedSentence, from: number): boolean =>
  tokens[from - 1]?.lower === 'home' && tags[from - 2] === 'V'

/** Token behind the noun of a team: "two squads" in "two squads of Peru's army". */
const lastWord = ({ name: { at, from, to } }: TeamOnWay['team']): number => npAt(at, chunkOf(at, from))?.to ?? to

/** "three rescue squads" */
const areTeams = (at: AnalyzedSentence, { from, to }: NumberMention): boolean => {
  const np = npAt(at, chunkOf(at, from))
  return (
    np !== null &&
    at.tokens[to]?.text !== '-' &&
    groups.has(headOf(at, np)) &&
    !/^(?:staff|crew)s?$/.test(headOf(at, np))
  )
}

/** A travelling team of stated size is help as well: the gifts of those whose journey the sentence tells, where nothing else took the number. */
export function teamsAsGifts({ at, discourse, free }: FrameInput, used: ReadonlySet<NumberMention>): GiftOfItem[] {
  const teams = discourse.travel?.teams ?? []
  return teams.flatMap(({ team, from, to, isPlanned, anchor }) => {
    if (from === null || team.name.at !== at || isBroughtHome(at, team.from)) return []
    const inside = at.numbers.filter((one) => one.from >= team.from && one.to <= team.to && one.nonFigure === null)
    const isOnly = teams.filter((one) => one.team.from === team.from).length === 1
    // "Rescuers from France (110) and Spain (39 people)"
    const bracketed = at.numbers.find(
      (one) => one.from === from.piece.to + 1 && at.tokens[one.from - 1]?.text === '(' && countsPeople(at, one),
    )
    const behind = sizeBehind(at, team.to) ?? (to === null ? undefined : apposedSize(at, team.to))
    // "Two squads of Peru's army, with 94 people in all"
    const ofAll = at.numbers.find((one) => teamsOfSize(at, one)?.to === lastWord(team))
    const number = bracketed ?? ofAll ?? (isOnly ? (inside.length === 1 ? inside[0] : behind) : undefined)
    if (number === undefined || number.nonFigure !== null) return []
    if (!free.has(number) || used.has(number) || number.kind !== 'number') return []
    // "Peru's 62": what they are was told before.
    const isBare = number.to === team.name.to && at.tokens[number.from - 1]?.lower === "'s"
    const last = discourse.aid?.item ?? discourse.goods
    const known = last?.category === 'personnel' ? last.piece : null
    const piece = isBare ? known : ((number === ofAll ? teamsOfSize(at, number) : null) ?? wordsOf(team, number))
    const unit = number === inside[0] && areTeams(at, number) ? 'team' : 'person'
    const item = { ...base, piece, category: 'personnel', number, unit, first: 0, end: 0 } as const
    const body = bodyAt(from, team)
    const donor = body === null ? sideAt(from) : actorOf(body)
    return [
      {
        donor: donor === null || donor.type !== 'citizens' ? donor : { ...donor, type: 'government' },
        recipient: sideAt(to) ?? crewsBeside(at, from.iso3),
        intermediary: null,
        items: [item],
        item,
        status: isPlanned ? 'pledged' : 'delivered',
        anchor: anchor.at === at && anchor.from > number.to ? anchor : { at, from: number.from, to: number.to },
        basis: 'total',
        rule: 'aid-team',
      },
    ]
  })
}
