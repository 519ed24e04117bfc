import { differenceInCalendarDays } from 'date-fns'
import { arriving, moving, visiting } from '../../lexicon/travel-verbs.ts'
import type { Journey } from './journey.ts'
import type { TravelMemory } from './memory.ts'
import { keyOf, type Place, type Traveller } from './traveller.ts'

const day = /^\d{4}-\d\d-\d\d/
/** No stay that is told day by day is longer. */
const longest = 10

/** Staying, and what one does there; not going once more. */
const stays = /^(?:be|stay|remain|spend)$/

const isAgain = ({ anchor: { at } }: Journey): boolean =>
  at.tokens.some(({ lower }) => /^(?:again|return|returns|returned|second|another|back)$/.test(lower))

/** "was in Lima last week and is due there again in May": behind its verb the journey is told to be another one. */
export const isOnceMore = ({ anchor: { at, from } }: Journey): boolean =>
  at.tokens.slice(from, from + reachOfAgain).some(({ lower }) => lower === 'again')
const reachOfAgain = 8

/** Told by a verb of staying, or of what one does in the place that the text has told before. */
function isOfStay({ anchor: { at, from } }: Journey, to: Place | null): boolean {
  const verb = at.clauses.find((clause) => clause.verb.main === from)?.verb
  if (verb === undefined) return to?.how !== undefined && /^calls?$/.test(at.tokens[from]?.lower ?? '')
  if (stays.test(verb.lemma)) return true
  if (verb.form !== 'finite' && to?.how === undefined) return false
  return ![arriving, moving, visiting].some((verbs) => verbs.has(verb.lemma))
}

/** "visited Peru in May. On 12 May she met": a day of the month or of the days told. */
function isWithin(known: string, edtf: string): boolean {
  const [first = '', last = first] = known.split('/')
  const start = edtf.slice(0, 10)
  return (
    last !== '..' && first.length >= 7 && start.slice(0, first.length) >= first && start.slice(0, last.length) <= last
  )
}

/** "arrived on 12 May; he called on the president on 13 May", "he will be there till 14 May": days of one stay. */
export function isSameStay(known: string | null, edtf: string | null, journey: Journey, to: Place | null): boolean {
  if (edtf === null || !day.test(edtf) || isAgain(journey)) return false
  // "goes to Lima next week; he will visit Lima from the 4th to the 7th": the one that is planned
  if (known === null && journey.isPlanned) return true
  if (known !== null && isWithin(known, edtf)) return true
  if (!isOfStay(journey, to)) return false
  if (known === null) return true
  const after = day.test(known) ? differenceInCalendarDays(edtf.slice(0, 10), known.slice(0, 10)) : -1
  return after >= 0 && after <= longest
}

/** "flew to Lima on Sunday. She left Quito at dawn, her first trip to Peru": one telling says where the journey began, the other does not. */
export function toldWithoutStart({ told }: TravelMemory, one: Traveller, key: string) {
  const [from = '', to = ''] = key.slice(keyOf(one).length + 1).split(' ')
  if (!one.isNamed || to === '') return undefined
  const own = `${keyOf(one)} `
  return [...told].findLast(
    ([other]) => other.startsWith(own) && other.endsWith(` ${to}`) && (from === '' || other === `${own} ${to}`),
  )?.[1]
}
