import { countryOf } from '../../lexicon/areas/index.ts'
import { isBodyOfStates } from '../../lexicon/bodies-of-states.ts'
import { officials, talkKinds } from '../../lexicon/contact-words.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { markerText, type NounPhrase } from '../parse/chunk.ts'
import { nominalAt } from '../parse/nominal.ts'
import { lowerWords, type Piece } from '../piece.ts'
import { areTwo } from './by-means.ts'
import { wholeOf } from './extent.ts'
import { isAnyUndone, isOpen, isUndone, linkBehind, type Noun, toldBy } from './noun-of-act.ts'
import { twoSides } from './pairs.ts'
import { canAct, isNamed, membersOf } from './party.ts'
import { type Reading, sideOf, subjectOf } from './reading.ts'

/** Those who come together, or keep to an agreement, where only the noun for it is named. */

const isLand = ({ at, from, to }: Piece): boolean =>
  at.areas.some((area) => area.to === to && area.from - from < 2 && area.form === 'name')

/** "a summit of the African Union": those of a group that has a name. */
const isOfStates = ({ at, from, to }: Piece): boolean =>
  isBodyOfStates(lowerWords({ at, from, to })) ||
  at.areas.some(
    (area) => area.to === to && area.form === 'name' && countryOf(area.areaId) === null && area.areaKind === 'group',
  )

/** "A summit of the African Union was held": the group whose summit the noun at `np` is. */
export function statesBehind(at: AnalyzedSentence, np: NounPhrase): Pick<Reading, 'actor' | 'counterpart'> | null {
  const i = at.chunks.indexOf(np)
  const nominal = markerText(at.chunks[i + 1]) === 'of' ? nominalAt(at.chunks, i + 2) : null
  const those = nominal === null ? null : wholeOf(at, nominal)
  return those !== null && isOfStates(those) ? { actor: those, counterpart: null } : null
}

/** "a meeting of West African health ministers": several of one kind, who come together. */
export function gatheringAt(noun: Noun): Reading | null {
  const { at, i, kind, clause } = noun
  const nominal = talkKinds.has(kind) && markerText(at.chunks[i + 1]) === 'of' ? nominalAt(at.chunks, i + 2) : null
  const head = at.tokens[nominal?.members[0]?.np.head ?? -1]?.lower ?? ''
  if (nominal === null || isUndone(noun) || isOpen(at, clause)) return null
  const those = wholeOf(at, nominal)
  // "a meeting of Peru, Chile and Bolivia"
  const areLands = membersOf(those).length > 1 && membersOf(those).every(isLand)
  if ((officials.has(head) || areLands) && isNamed(those)) return { ...toldBy(noun), ...twoSides(those) }
  const states = statesBehind(at, noun.np)
  return states === null ? null : { ...toldBy(noun), ...states }
}

/** "Under an agreement with A, B trains nurses": who keeps to it is the other side. */
export function keptUnder(noun: Noun): Reading | null {
  const { at, i, kind } = noun
  if (kind !== 'agreement' || markerText(at.chunks[i - 1]).toLowerCase() !== 'under') return null
  const link = linkBehind(at, i, /^with$/)
  const partner = link < 0 ? null : nominalAt(at.chunks, link + 1)
  const main = at.clauses.find(({ at: verb, verb: { form } }) => verb > i && form === 'finite')
  const actor = main === undefined ? null : subjectOf(at, main)
  if (partner === null || actor === null || !canAct(actor) || !isNamed(actor)) return null
  const counterpart = wholeOf(at, partner)
  return canAct(counterpart) && isNamed(counterpart) ? { ...toldBy(noun), actor, counterpart, status: 'agreed' } : null
}

/** "a meeting in which A and B settled the dates": those who were there. */
export function heldIn(noun: Noun): Reading | null {
  const { at, i, kind, clause } = noun
  const isInWhich = /^(?:in|during|at)$/.test(markerText(at.chunks[i + 1])) && markerText(at.chunks[i + 2]) === 'which'
  if (!talkKinds.has(kind) || !isInWhich || isAnyUndone(at) || isOpen(at, clause)) return null
  const told = at.clauses.find(({ subject, verb }) => subject?.first === i + 3 && verb.form === 'finite')
  const those = told === undefined || told.verb.modal !== null ? null : subjectOf(at, told)
  if (those === null || told === undefined || !canAct(those)) return null
  const other = sideOf(at, told, 'with')
  if (other !== null && canAct(other)) return { ...toldBy(noun), actor: those, counterpart: other }
  return areTwo(those) ? { ...toldBy(noun), ...twoSides(those) } : null
}
