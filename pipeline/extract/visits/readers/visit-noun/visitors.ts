import { thirdPersonPossessives } from '../../../../lexicon/function-words.ts'
import { lightVerbs } from '../../../../lexicon/travel-verbs.ts'
import { lowerAt } from '../../../lower-at.ts'
import type { NounPhrase } from '../../../parse/chunk.ts'
import type { Clause } from '../../../parse/clause.ts'
import type { Scene } from '../../journey.ts'
import { resolvePronoun, travellersIn, withKnown } from '../../resolve.ts'
import { isOfRank, isTeam, type Traveller } from '../../traveller.ts'
import { governing, openedBy } from '../inverted.ts'
import { clauseAround } from './clauses.ts'
import { namedBehind } from './named-behind.ts'

const kinds = new Set(['of', 'by', 'from'])

/** "President X of Peru's visit": the token behind a name and the country it is of. */
function endWithCountry({ at }: Scene, to: number): number {
  const area = lowerAt(at, to) === 'of' ? at.areas.find(({ from }) => from === to + 1) : undefined
  return area?.to ?? to
}

/** "X and Y met them during their visit": those of the subject. */
function severalAround(scene: Scene, i: number): Traveller[] {
  const clause = scene.at.clauses.findLast(({ verb }) => verb.main < i)
  return clause?.subject == null ? [] : travellersIn(scene, clause.subject).filter(isSomeone)
}

/** Travellers named in front of the noun: "President X's visit", "his visit". */
function possessors(scene: Scene, index: number, { from, head }: NounPhrase): Traveller[] {
  const { at, travellers } = scene
  const own = travellers.findLast(
    ({ to }) => to > from && to <= head && /^'s?$/.test(lowerAt(at, endWithCountry(scene, to))),
  )
  if (own !== undefined) return [withKnown(scene, own)]
  for (let i = from; i < head; i++) {
    const word = lowerAt(at, i)
    if (!thirdPersonPossessives.has(word)) continue
    // "X and Y praised the doctors for their visit": of those praised
    const several = word === 'their' && lowerAt(at, i - 1) !== 'for' ? severalAround(scene, i) : []
    if (several.length > 1) return several
    const meant = resolvePronoun(scene, word === 'their' ? 'they' : word === 'its' ? 'it' : word, i)
    if (meant === null) return []
    // "President X met Chile's minister during his visit to Peru": of the two, who is told to be from elsewhere
    const beside = meant.origins.length === 0 ? besideOf(scene, index) : null
    if (beside !== null && beside.origins.length > 0) return [beside]
    return [meant]
  }
  return []
}

const rarity = /^(?:first|second|third|fourth|fifth|last|latest)$/

/** "…, the first by a Chilean minister": how rare the journey is, not one more traveller. */
function isRanked({ at }: Scene, index: number): boolean {
  const np = at.chunks[index]
  return np?.kind === 'np' && rarity.test(lowerAt(at, np.to - 1)) && lowerAt(at, np.from) === 'the'
}

/** "X made the first visit by a Chilean minister to Peru": the subject's own, of a kind. */
function isOfKind(scene: Scene, index: number): boolean {
  const { at } = scene
  const noun = at.chunks[index]
  const clause = clauseAround(scene, index)
  if (noun?.kind !== 'np' || clause === undefined || clause.verb.passive || clause.subject === null) return false
  const isFirst = at.tokens.slice(noun.from, noun.head).some(({ lower }) => rarity.test(lower))
  return isFirst && lightVerbs.has(clause.verb.lemma) && isMade(clause, index)
}

/** "the visit to Peru by X", "visits of Chilean experts". */
function agentsBehind(scene: Scene, index: number, limit: number): Traveller[] {
  const { at, travellers } = scene
  const found: Traveller[] = []
  for (let i = index + 1; i < limit; i++) {
    const prep = at.chunks[i]
    const np = at.chunks[i + 1]
    if (prep?.kind === 'verb' && i > index + 1) break
    if (prep?.kind !== 'prep' || !kinds.has(prep.text) || np?.kind !== 'np') continue
    if (i - 1 > index && isRanked(scene, i - 1)) break
    const agent = travellers.filter(({ from, to }) => from < np.to && to > np.from)
    if (agent.length === 0) continue
    found.push(...agent.map((one) => withKnown(scene, one)))
    // "of experts from Chile and of Peruvian nurses"
    const more = travellers.find(({ from }) => from > (found.at(-1)?.to ?? 0) && from <= (found.at(-1)?.to ?? 0) + 2)
    if (more !== undefined && lowerAt(at, more.from - 1) === 'and') found.push(withKnown(scene, more))
    break
  }
  return found
}

const isSomeone = (one: Traveller): boolean => one.title !== null || one.isNamed || isTeam(one) || isOfRank(one)

/** "On a visit to Peru, X said": the clause whose subject the phrase stands before. */
function clauseOpenedBy({ at }: Scene, index: number): Clause | undefined {
  if (at.chunks[index - 1]?.kind !== 'prep') return undefined
  const next = at.clauses.find(({ verb, at: place }) => place > index && verb.form === 'finite')
  const isAhead = next?.subject != null && next.first <= index && next.subject.first > index
  return isAhead ? next : undefined
}

/** "on a visit", "during a trip" */
function isOnVisit({ at }: Scene, index: number): boolean {
  const prep = at.chunks[index - 1]
  return prep?.kind === 'prep' && /^(?:on|during)$/.test(prep.text)
}

/** With these someone else's journey is spoken of. */
const ofOthers = new Set(
  `welcome praise criticize criticise condemn recall mention describe cover mark follow await oppose defend want hail watch note
  welcome host organize organise prepare protest boycott see call cancel postpone scrap report confirm deny`.split(
    /\s+/,
  ),
)

/** "wound up a trip": whatever one does with it, a journey as the object is the subject's own. */
const isMade = ({ verb, arguments: [first] }: Clause, index: number): boolean =>
  !ofOthers.has(verb.lemma) && first?.prep === null && first.nominal.first === index

/** "X met Y during a stopover in Peru": the one who meets travels, not the one who is met. */
function isMetBy(scene: Scene, { from, to, origins: homes }: Traveller, index: number): boolean {
  const clause = clauseAround(scene, index)
  if (clause?.subject == null || clause.verb.passive || !meets.test(clause.verb.lemma)) return false
  const isMet = from > clause.verb.main && lowerAt(scene.at, to) !== ','
  const callers = isMet ? travellersIn(scene, clause.subject).filter(isSomeone) : []
  // "The king met the Chilean minister on a visit to Norway": the one who is told to be from elsewhere
  if (homes.length > 0 && callers.every(({ origins }) => origins.length === 0)) return false
  // "Peru's president met Chile's on a visit to Lima": no one travels to his own country.
  const host = scene.at.areas.find((area) => area.from >= (scene.at.chunks[index]?.to ?? 0))?.iso3
  return callers.length > 0 && !callers.some(({ origins }) => origins.some(({ iso3 }) => iso3 === host))
}

const meets = /^(?:meet|see|confer|talk|speak|hold|sign|dine|lunch|discuss|call)$/

/** "X, on a visit to Peru, said": the one right before the phrase. */
function besideOf(scene: Scene, index: number): Traveller | null {
  const { at, travellers } = scene
  const prep = at.chunks[index - 1]
  if (prep === undefined || !isOnVisit(scene, index)) return null
  const beside = travellers.findLast(({ to }) => to <= prep.from && to >= prep.from - 1)
  const isApart = beside !== undefined && (beside.to === prep.from || lowerAt(at, beside.to) === ',')
  return isApart && isSomeone(beside) && !isMetBy(scene, beside, index) ? withKnown(scene, beside) : null
}

/** "X of Chile, whose visit to Peru is due": the one right before "whose". */
function ownerOf({ at, travellers }: Scene, index: number): Traveller | null {
  const whose = at.chunks[index - 1]
  if (whose?.kind !== 'wh' || whose.text !== 'whose') return null
  const end = lowerAt(at, whose.from - 1) === ',' ? whose.from - 1 : whose.from
  const owner = travellers.find(({ to }) => to === end)
  return owner !== undefined && isSomeone(owner) ? owner : null
}

/** "a tour that had begun with a visit to Peru", "which ended with a stop in Chile": a part of the tour told before. */
const isLeg = ({ at }: Scene, { verb, at: place }: Clause, index: number): boolean => {
  const prep = at.chunks[index - 1]
  return (
    /^(?:begin|start|open|end|conclude|close|finish)$/.test(verb.lemma) &&
    at.chunks[place - 1]?.kind === 'wh' &&
    prep?.kind === 'prep' &&
    prep.text === 'with'
  )
}

/** Who the sentence says to travel before a clause. */
function firstTold(scene: Scene, { at: place }: Clause): Traveller[] {
  const main = scene.at.clauses.find(
    ({ verb, at, subject }) => at < place && verb.form === 'finite' && subject !== null,
  )
  return main?.subject == null ? [] : travellersIn(scene, main.subject).filter(isSomeone)
}

/** Who makes the journey: by the words beside the noun, else the subject of its clause. */
export function visitorsOf(scene: Scene, index: number, limit: number): Traveller[] {
  const noun = scene.at.chunks[index]
  if (noun?.kind !== 'np') return []
  const own = possessors(scene, index, noun)
  if (own.length > 0) return own
  const owner = ownerOf(scene, index)
  if (owner !== null) return [owner]
  const agents = isOfKind(scene, index) ? [] : agentsBehind(scene, index, limit)
  if (agents.length > 0) return agents
  const opening = clauseOpenedBy(scene, index)
  if (opening?.subject != null) return travellersIn(scene, opening.subject).filter(isSomeone)
  const beside = besideOf(scene, index)
  if (beside !== null) return [beside]
  const named = namedBehind(scene, index).filter(isSomeone)
  if (named.length > 0) return named
  const clause = clauseAround(scene, index)
  if (clause !== undefined && clause.verb.form === 'gerund' && lightVerbs.has(clause.verb.lemma)) {
    const opened = openedBy(scene, clause)
    if (opened.length > 0) return opened
    const subject = governing(scene, clause)
    return subject === null ? [] : travellersIn(scene, subject).filter(isSomeone)
  }
  if (clause === undefined || clause.verb.passive) return []
  if (isLeg(scene, clause, index)) return firstTold(scene, clause)
  if (clause.subject === null) return []
  if (!lightVerbs.has(clause.verb.lemma) && !isOnVisit(scene, index) && !isMade(clause, index)) return []
  return travellersIn(scene, clause.subject).filter(isSomeone)
}
