import { singularOf } from '../../lexicon/nouns.ts'
import { words } from '../../lexicon/word-list.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { goodsIn } from '../named-in.ts'
import type { Clause } from '../parse/clause.ts'
import { isOf } from '../parse/nominal.ts'
import { npAt } from '../parse/np-at.ts'
import { prepText, type Spot } from './spot.ts'
import { toldSubject } from './told-subject.ts'

const building = words(
  'build rebuild construct erect complete finish open reopen inaugurate unveil renovate restore refurbish modernise modernize repair extend widen lay install buy acquire purchase equip launch dig replace',
)

const buying = words('buy purchase order procure acquire import')

/** Works besides houses, by the singular. */
const works = words(
  `road highway motorway bridge airport port harbour harbor pier stadium railway dam canal tunnel palace museum church mosque tower house
  building terminal station metro pipeline fence monument statue ship satellite park pool quay`,
)

/** "at a cost of 3 million" */
function isAtCost(at: AnalyzedSentence, index: number): boolean {
  const cost = isOf(at.chunks[index - 1]) ? npAt(at, index - 2) : null
  const isCost = /^(?:cost|price|expense)$/.test(at.tokens[cost?.head ?? -1]?.lower ?? '')
  return isCost && prepText(at.chunks[index - 3])?.toLowerCase() === 'at'
}

/** "The new road cost", "The clinic, which cost"; "The closed port costs 3 million a day" tells of a loss. */
function isWork({ at, clause, number }: Spot): boolean {
  const subject = clause?.verb.lemma === 'cost' ? toldSubject(at, clause) : null
  if (subject === null || /^(?:an?|each|every|per)$/.test(at.tokens[number.to]?.lower ?? '')) return false
  // "Rebuilding the port would cost"
  if ([subject.from - 1, subject.from].some((i) => at.tokens[i]?.lower.endsWith('ing') === true)) return false
  const noun = singularOf(at.tokens[subject.to - 1]?.lower ?? '')
  return works.has(noun) || goodsIn(subject)?.category === 'facility' || isCounted(at, clause)
}

/** "The 3 million doses cost", "The masks that Peru bought cost": goods by the number, or told to be bought. */
function isCounted(at: AnalyzedSentence, clause: Clause | null): boolean {
  const np = clause?.subject?.members[0]?.np
  if (np === undefined || goodsIn({ at, from: np.from, to: np.to }) === null) return false
  const isBought = at.clauses.some(
    ({ verb }) => verb.from >= np.to && verb.to <= (clause?.verb.from ?? 0) && buying.has(verb.lemma),
  )
  return np.number?.kind === 'number' || isBought
}

/** "built a clinic at a cost of 3 million", "The road cost 80 million", "The 300 buses cost 3 million": what a work has cost those who wanted it, and no loss of an economy. */
export function isCostOfBuilding(spot: Spot): boolean {
  const { at, index, number, clause } = spot
  if (number.kind !== 'money') return false
  if (!isAtCost(at, index)) return isWork(spot)
  const verb = clause?.verb ?? at.clauses.find(({ at: place }) => place > index)?.verb
  return verb !== undefined && building.has(verb.lemma)
}
