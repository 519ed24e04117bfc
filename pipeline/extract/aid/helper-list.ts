import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { firstIndexIn } from '../index-in.ts'
import type { Item } from '../items.ts'
import { oncePerSentence } from '../once-per-sentence.ts'
import type { Chunk } from '../parse/chunk.ts'
import { type Clause, collectArguments } from '../parse/clause.ts'
import { isNameAt } from '../parse/nominal.ts'
import { npAt } from '../parse/np-at.ts'
import { doerOf, partyBehind } from './actors-near.ts'
import { nounOf } from './head-of.ts'
import { personnel } from './team-size.ts'

const helping = /^(?:help|contribute|assist|aid|support|respond|answer)$/
const coming = /^(?:come|arrive|pour|flow|stream|rush|hurry|go|reach|send|receive|get|be|work|lend|offer)$/
const helpers = /^(?:help|aid|assistance|support|relief|rescue|rescuers?|helpers?|teams?|crews?|firefighters?|medics)$/

const getting = /^(?:receive|get)$/

/** "Ten countries helped Peru", "Help came from all sides", "came to the aid of Peru", "sent teams to Peru", "was helped by many" */
const isLead = (at: AnalyzedSentence, { verb, subject, arguments: found }: Clause): boolean =>
  verb.form === 'finite' &&
  !verb.negated &&
  verb.modal === null &&
  // "France came with 20 men, Italy with 30": each tells of itself
  (verb.passive || getting.test(verb.lemma) || subject?.members.every(({ np }) => np.areas.length === 0) === true) &&
  (helping.test(verb.lemma) ||
    (coming.test(verb.lemma) &&
      [subject, ...found.map(({ nominal }) => nominal)].some((nominal) => helpers.test(nounOf(at, nominal)))))

/** The first clause of a sentence where it tells that many help. */
const leadOf = oncePerSentence((at: AnalyzedSentence): Clause | null => {
  const clause = at.clauses.find(({ verb }) => verb.form === 'finite')
  return clause !== undefined && isLead(at, clause) ? clause : null
})

const opening = /^(?:,|;|:|and|including|among)$/

/** "was helped by Spain with 54 people" */
const isByHelper = (at: AnalyzedSentence, mark: Chunk | undefined): boolean =>
  mark?.kind === 'prep' && mark.text === 'by' && leadOf(at)?.verb.passive === true

/** "Spain with 54 people": a name between marks, before the phrase that the number stands in. */
function isNamed(at: AnalyzedSentence, index: number): boolean {
  const [mark, name, prep] = at.chunks.slice(index - 3, index)
  if (index < 4 || prep?.kind !== 'prep' || prep.text !== 'with' || !isNameAt(at.chunks, index - 2)) return false
  const isMarked = (mark !== undefined && 'text' in mark && opening.test(mark.text)) || isByHelper(at, mark)
  return (
    name?.kind === 'np' &&
    (isMarked || (mark?.kind === 'np' && mark.isPronoun && at.tokens[mark.head]?.lower === 'them'))
  )
}

/** Chunks behind a number within which the verb stands that its name is the subject of. */
const nearest = 6

/** "Help came from all sides: Spain with 54 people, Peru with 20 nurses": who of those that help came with how many. */
export function isOfHelperList(at: AnalyzedSentence, index: number): boolean {
  const lead = isNamed(at, index) ? leadOf(at) : null
  if (lead === null || lead.at > index) return false
  // "and Peru with 33 million people is"
  const next = at.chunks.slice(index + 1, index + nearest).find(({ kind }) => kind === 'verb' || kind === 'punct')
  return next?.kind !== 'verb' || next.form !== 'finite'
}

const people = /^(?:people|persons|men|women|members)$/

/** "Spain with 54 people", in such a list: they have come to help. */
export const arePeopleOfList = (at: AnalyzedSentence, index: number): boolean => {
  const np = npAt(at, index)
  return np?.number?.kind === 'number' && people.test(at.tokens[np.head]?.lower ?? '') && isOfHelperList(at, index)
}

export function peopleOfList(at: AnalyzedSentence, index: number): Item | null {
  const number = arePeopleOfList(at, index) ? npAt(at, index)?.number : null
  return number == null
    ? null
    : personnel(index, number, { at, from: number.to, to: npAt(at, index)?.to ?? number.to + 1 })
}

/** "came to the aid of Peru: …", "Lima received help: …", "are at work in Lima: …": whom those of the list help. */
export function helpedOfList(at: AnalyzedSentence, index: number): Actor | null {
  const lead = isOfHelperList(at, index) ? leadOf(at) : null
  if (lead === null) return null
  const first = firstIndexIn(at.chunks, lead.at, index, ({ kind, from }) => kind === 'punct' && from > lead.verb.to)
  const end = first < 0 ? index : first
  // "to the aid of Peru"
  const inside = lead.arguments.flatMap(({ nominal }) => collectArguments(at.chunks, nominal.first + 1, end).found)
  const found = [...lead.arguments, ...inside]
  const isGetting = getting.test(lead.verb.lemma) || lead.verb.passive
  return isGetting ? doerOf(at, lead) : partyBehind(at, found, [null, 'of', 'to', 'for', 'in'])
}
