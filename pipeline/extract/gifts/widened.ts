import { singularOf } from '../../lexicon/nouns.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { pieceOfNominal } from '../actors.ts'
import { textAt } from '../aid/fronted-party.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isCountry } from '../areas.ts'
import { donorTypeIn } from '../named-in.ts'
import { awaitsVerb } from '../parse/awaited-verb.ts'
import type { Chunk, NounPhrase } from '../parse/chunk.ts'
import type { Argument } from '../parse/clause.ts'
import { type Nominal, nominalAt } from '../parse/nominal.ts'
import { endingAt, type Piece } from '../piece.ts'
import { leadToPlace } from './placing.ts'
import { endOfPlight } from './plight.ts'

const attaching = new Set(['in', 'at', 'of', 'across', 'near', 'outside', 'around'])

/** "in the Peruvian capital" */
const settlements =
  /^(?:capital|city|town|village|province|region|island|district|port|coast|peninsula|border|mainland)$/

function isBareArea(at: AnalyzedSentence, chunk: AnalyzedSentence['chunks'][number] | undefined): boolean {
  if (chunk?.kind !== 'np') return false
  const area = chunk.areas[0]
  return (
    area !== undefined && area.from <= chunk.from + 1 && area.to === chunk.to && at.tokens[area.from]?.kind === 'word'
  )
}

/** "in Peru", "in Peru, Chile and Cuba": up to the last of the places; "in Peru and 30 to Cuba" ends with the first. */
function endOfPlaces(at: AnalyzedSentence, first: number): number {
  const list = nominalAt(at.chunks, first)
  const isList =
    list !== null &&
    list.members.length > 1 &&
    list.members.every(({ first: i, end }) => end === i + 1 && isBareArea(at, at.chunks[i])) &&
    (at.chunks[list.end]?.kind !== 'verb' || awaitsVerb(at.chunks, first, list.end))
  return isList ? list.end : first + 1
}

const getting = /^(?:receive|obtain|get|buy|purchase|order|collect|accept)$/

/** "to students from Peru", "by firms from Peru": where those who get or give it come from; in "reached the monks from Lima" goods come from there. The chunk is the "from". */
function isHomeOfPeople(at: AnalyzedSentence, index: number): boolean {
  const [to, people, from] = at.chunks.slice(Math.max(index - 2, 0), index + 1)
  if (people?.kind !== 'np' || from?.kind !== 'prep' || from.text !== 'from') return false
  if (people.areas.length > 0 || !isBareArea(at, at.chunks[index + 1])) return false
  const isPeople = isPeopleNoun(singularOf(at.tokens[people.head]?.lower ?? ''))
  const isGiver =
    (to?.kind === 'verb' && to.lemma === 'thank') || (to?.kind === 'prep' && /^(?:by|from)$/.test(to.text))
  if (isGiver) {
    // "received by the hospital from Peru", "sent by the army from Lima to Quito"
    const verb = at.clauses.findLast((clause) => clause.at < index)?.verb
    const isGot = to.kind === 'prep' && to.text === 'by' && verb !== undefined && getting.test(verb.lemma)
    const isRoute = textAt(at, index + 2) === 'to'
    const isNamed = at.tags.slice(people.from, people.to).includes('NNP')
    const isSomeone = isPeople || donorTypeIn({ at, from: people.from, to: people.to }) !== null
    return isSomeone && !isGot && !isRoute && !isNamed
  }
  // "at the disposal of nurses from Peru"
  const use = at.chunks[index - 3]
  const isOfUse = use?.kind === 'np' && /^(?:disposal|service|use)$/.test(at.tokens[use.head]?.lower ?? '')
  return isPeople && to?.kind === 'prep' && (/^(?:to|for|among)$/.test(to.text) || (to.text === 'of' && isOfUse))
}

/** Where those who get something come from, not who gives. */
export const isHomeOfReceivers = (at: AnalyzedSentence, { prep, nominal }: Argument): boolean =>
  prep === 'from' && isHomeOfPeople(at, nominal.first - 1)

/** An argument's phrase with what tells of its people or its place behind it ("the business community in Peru"), which belong to its name. */
export function widened(at: AnalyzedSentence, nominal: Nominal): Piece {
  const piece = pieceOfNominal(at, nominal)
  // "Chilean students stranded in Lima": whose they are is told.
  const isPlaced = nominal.members.some(({ np }) => np.areas.length > 0)
  let end = isPlaced ? nominal.end : endOfPlight(at, nominal.end)
  if (end > nominal.end) return endingAt(piece, at.chunks[end - 1]?.to ?? piece.to)
  const lead = isPlaced ? end : leadToPlace(at, end)
  const connector = at.chunks[lead]
  const place = at.chunks[lead + 1]
  const isName =
    place?.kind === 'np' &&
    at.tokens[place.head]?.lower !== 'fy' &&
    (at.tags[place.head] === 'NNP' ||
      place.areas.some(({ from, to }) => from <= place.head && place.head < to) ||
      (place.areas.length === 1 && settlements.test(at.tokens[place.head]?.lower ?? '')))
  const isAttached =
    connector?.kind === 'prep' &&
    (attaching.has(connector.text) || isHomeOfPeople(at, lead) || isOnIsland(at, lead) || isEffortFor(at, lead))
  if (isAttached && isName && !isInOtherLand(at, nominal, place)) end = endOfPlaces(at, lead + 1)
  // "the camp at Zaatari in Jordan"
  const larger = at.chunks[end]
  if (end > nominal.end && larger?.kind === 'prep' && larger.text === 'in' && isBareArea(at, at.chunks[end + 1]))
    end += 2
  // "the city of X, Y Province": the larger place behind a comma.
  const comma = at.chunks[end]
  const isLarger = comma?.kind === 'punct' && comma.text === ',' && isBareArea(at, at.chunks[end + 1])
  if (isLarger && nominal.members.length === 1 && isCityOf(at, nominal, at.chunks[end + 1])) end += 2
  return end === nominal.end ? piece : endingAt(piece, at.chunks[end - 1]?.to ?? piece.to)
}

/** "the victims on the Peruvian coast", "the farmers on the Chilean island of Chiloé" */
function isOnIsland({ chunks, tokens }: AnalyzedSentence, lead: number): boolean {
  const [on, place] = chunks.slice(lead, lead + 2)
  return (
    on?.kind === 'prep' &&
    on.text === 'on' &&
    place?.kind === 'np' &&
    /^(?:islands?|coast|peninsula|border|mainland)$/.test(tokens[place.head]?.lower ?? '')
  )
}

/** "the UN appeal for Chad", "its relief fund for Chad": the country that the effort is for. */
function isEffortFor(at: AnalyzedSentence, lead: number): boolean {
  const [effort, prep] = at.chunks.slice(lead - 1, lead + 1)
  return (
    effort?.kind === 'np' &&
    prep?.kind === 'prep' &&
    prep.text === 'for' &&
    /^(?:appeal|fund|campaign|operation|response|plan|programme|program|account|drive|mission|facility)$/.test(
      at.tokens[effort.head]?.lower ?? '',
    ) &&
    isBareArea(at, at.chunks[lead + 1])
  )
}

/** "rice from Peru in Lomé": no country lies in another's town. */
function isInOtherLand(at: AnalyzedSentence, { first, end }: Nominal, place: NounPhrase): boolean {
  const land = first === end - 1 ? at.chunks[first] : undefined
  const [own] = land?.kind === 'np' && isBareArea(at, land) ? land.areas : []
  return (
    own !== undefined &&
    isCountry(own) &&
    own.form === 'name' &&
    place.areas.length === 1 &&
    place.areas[0]?.iso3 !== own.iso3
  )
}

/** "Lima, Peru"; in "To Quito, Peru sent 20" the two are no place. */
function isCityOf(at: AnalyzedSentence, { end }: Nominal, larger: Chunk | undefined): boolean {
  const to = at.chunks[end - 1]?.to
  const whole = larger?.kind === 'np' ? larger.areas[0] : undefined
  return at.areas.some((area) => area.to === to && area.areaKind === 'city' && area.iso3 === (whole?.iso3 ?? null))
}
