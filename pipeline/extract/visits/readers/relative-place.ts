import { visiting } from '../../../lexicon/travel-verbs.ts'
import { lowerAt } from '../../lower-at.ts'
import type { Clause } from '../../parse/clause.ts'
import { isComma, isNameAt } from '../../parse/nominal.ts'
import type { Scene } from '../journey.ts'
import { placesBetween, placesIn } from '../places.ts'
import { isTakenBack } from '../status.ts'
import type { Place } from '../traveller.ts'

const stranded = /^(?:to|in|at|through|for)$/
const closings = /^(?:first|last|next|then|again|before|only|earlier|later|most|alone|is|was|will|has|had|[.,;:)–—]|)$/

/** "that he went to first": the preposition behind the verb waits for the place in front. */
const isStranded = ({ at }: Scene, { verb }: Clause): boolean =>
  stranded.test(lowerAt(at, verb.to)) &&
  (closings.test(lowerAt(at, verb.to + 1)) || /^(?:PREP|ADV)$/.test(at.tags[verb.to + 1] ?? ''))

/** "that she visited first": the order is no object. */
const hasObject = ({ at }: Scene, { arguments: found }: Clause): boolean =>
  found.some(
    ({ prep, nominal }) => prep === null && !nominal.members.every(({ np }) => closings.test(lowerAt(at, np.from))),
  )

const ofPlace = /^(?:country|nation|state|place|capital|city|destination|stop|neighbour|neighbor|one)$/

/** The chunk that a relative clause hangs on, and whether a preposition opens it: "Peru, to which she went"; -1 where none does. */
function antecedentOf(
  { at }: Scene,
  { subject, first }: Clause,
): { readonly index: number; readonly isBehindPrep: boolean } {
  const { chunks } = at
  let i = (subject?.first ?? first) - 1
  const pronoun = chunks[i]
  const isPronoun = (pronoun?.kind === 'wh' || pronoun?.kind === 'sub') && /^(?:that|which)$/.test(pronoun.text)
  if (isPronoun) i--
  const isBehindPrep = isPronoun && chunks[i]?.kind === 'prep'
  if (isBehindPrep) i--
  // "it was Peru, too, that"
  for (let k = 0; isPronoun && k < 4 && (chunks[i]?.kind === 'adv' || isComma(chunks[i])); k++) i--
  // "The loan to Peru that she went for"
  const prep = chunks[i - 1]
  const isOfOther =
    prep?.kind === 'prep' && /^(?:to|for|from|with|on|about)$/.test(prep.text) && chunks[i - 2]?.kind === 'np'
  return { index: chunks[i]?.kind === 'np' && !isOfOther ? i : -1, isBehindPrep }
}

/** "it was Peru and Chile that she went to": the first of names that "and" joins. */
const startOfPair = ({ chunks }: Scene['at'], last: number): number => {
  const isNamed = (i: number): boolean => isNameAt(chunks, i)
  return chunks[last - 1]?.kind === 'conj' && isNamed(last - 2) && isNamed(last) ? last - 2 : last
}

/** "It was Peru that she went to first", "Peru, to which she travelled", "the first country she visited was Peru": the place in front of a clause that is about it. */
export function relativePlace(scene: Scene, clause: Clause): readonly Place[] {
  const { at } = scene
  const { index, isBehindPrep } = antecedentOf(scene, clause)
  const np = at.chunks[index]
  const isGap = visiting.has(clause.verb.lemma) ? !hasObject(scene, clause) : isStranded(scene, clause)
  if (np?.kind !== 'np' || !(isBehindPrep || isGap)) return []
  const around = at.clauses.find(({ at: verb, end, verb: { lemma } }) => lemma === 'be' && verb < index && index < end)
  if (around !== undefined && (lowerAt(at, around.verb.to) === 'not' || isTakenBack(at, around.verb.main))) return []
  const own = placesBetween(scene, at.chunks[startOfPair(at, index)]?.from ?? np.from, np.to)
  if (own.length > 0 || !ofPlace.test(lowerAt(at, np.head))) return own
  // "Peru was the first country that she went to"
  if (around?.subject != null) return placesIn(scene, around.subject)
  const behind = at.clauses.find(
    ({ verb: { lemma }, at: verb }) => lemma === 'be' && verb > clause.at && verb <= clause.end + 1,
  )
  return (behind?.arguments ?? [])
    .filter(({ prep }) => prep === null)
    .flatMap(({ nominal }) => placesIn(scene, nominal))
}
