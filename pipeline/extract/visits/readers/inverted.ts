import { arriving, moving, visiting } from '../../../lexicon/travel-verbs.ts'
import type { Clause } from '../../parse/clause.ts'
import { headOfChain } from '../../parse/head-of-chain.ts'
import type { Nominal } from '../../parse/nominal.ts'
import type { Scene } from '../journey.ts'
import { travellersIn, withKnown } from '../resolve.ts'
import type { Traveller } from '../traveller.ts'

const intransitive = new Set(['go', 'come', 'arrive', 'land', 'fly', 'sail', 'travel', 'follow', 'set'])

/** The noun phrase right behind a verb that takes no object; in "There came to Lima the president" behind its phrases. */
function behindVerb({ at }: Scene, { verb, subject, arguments: found }: Clause): Nominal | null {
  if (!intransitive.has(verb.lemma)) return null
  const isThere = subject === null && at.tokens[verb.from]?.lower === 'there'
  const behind = isThere ? found.find(({ prep }) => prep === null) : found[0]
  return behind?.prep === null ? behind.nominal : null
}

/** "Off to Rome went nine doctors", "with them came a team": the subject stands behind the verb. */
export function isInverted(scene: Scene, clause: Clause): boolean {
  const behind = behindVerb(scene, clause)
  const hasOwn = clause.subject !== null && travellersIn(scene, clause.subject).length > 0
  return behind !== null && !hasOwn && travellersIn(scene, behind).length > 0
}

/** "The first leader to go to Chile was X": who "the first" is. */
function predicate(scene: Scene, clause: Clause): Traveller[] {
  const { at } = scene
  const next = at.clauses[at.clauses.indexOf(clause) + 1]
  if (clause.verb.form !== 'infinitive' || next?.verb.lemma !== 'be') return []
  const isOne = clause.subject?.members.at(-1)?.np.isSingledOut === true
  const named = next.arguments.find(({ prep }) => prep === null)
  return isOne && named !== undefined ? travellersIn(scene, named.nominal) : []
}

/** "X landed in Lima, the first head of state to visit Peru since 1990": the journey told before. */
function isToldAgain(scene: Scene, clause: Clause): boolean {
  const { at, travellers } = scene
  const np = headOfChain(at.chunks, clause.at)?.members[0]?.np
  if (np?.isSingledOut !== true || at.tokens[np.from - 1]?.text !== ',') return false
  if (travellers.some(({ from, to, isNamed }) => isNamed && from >= np.from && to <= clause.verb.from)) return false
  const before = at.clauses.findLast(({ verb }) => verb.from < np.from)
  const isJourney =
    before?.verb.form === 'finite' && [moving, arriving, visiting].some((verbs) => verbs.has(before.verb.lemma))
  return isJourney && before.subject !== null && travellersIn(scene, before.subject).length > 0
}

/** "became the first leader to visit Peru": the one of whom it is said; "his visit as the first leader to come": another telling. */
export function describedBy(scene: Scene, clause: Clause): Traveller[] | null {
  const { at } = scene
  const np = clause.subject?.members.at(-1)?.np
  if (clause.verb.form === 'infinitive' && isToldAgain(scene, clause)) return []
  if (clause.verb.form !== 'infinitive' || np?.isSingledOut !== true) return null
  const before = at.clauses.findLast(
    (one) => one.at < (clause.subject?.first ?? 0) && one.end > (clause.subject?.first ?? 0),
  )
  const isSaid = before !== undefined && /^(?:be|become|make)$/.test(before.verb.lemma) && before.verb.form === 'finite'
  const own = clause.subject === null ? [] : travellersIn(scene, clause.subject)
  const made = before?.verb.lemma === 'make' ? before.arguments[0] : undefined
  // "making Ana Ruiz the first leader to visit Peru"
  const isOther = made?.prep === null && made.nominal.members[0]?.np.isPronoun === false
  if (isOther && made.nominal.end === clause.subject?.first) return travellersIn(scene, made.nominal)
  if (isSaid && before.subject !== null) return travellersIn(scene, before.subject)
  return own.some(({ isNamed, rank }) => isNamed || rank === 'expert_team') ? null : predicate(scene, clause)
}

/** Travellers named behind the verb that is said of them. */
export function subjectBehind(scene: Scene, clause: Clause): Traveller[] {
  const behind = isInverted(scene, clause) ? behindVerb(scene, clause) : null
  return behind === null ? predicate(scene, clause) : travellersIn(scene, behind)
}

/** "spent the day hopping from Quito to Lima", "Arriving in Lima, X said": the subject of the verb before, or of the one that a sentence's first gerund waits for. */
export function governing({ at }: Scene, clause: Clause): Nominal | null {
  const own = at.clauses.indexOf(clause)
  const before = at.clauses.slice(0, own).findLast(({ verb }) => verb.form === 'finite')
  if (before !== undefined) return before.subject
  return at.clauses.slice(own + 1).find(({ verb }) => verb.form === 'finite')?.subject ?? null
}

/** "Arriving in Lima, X said", "Having flown to Lima, X met": the first one named behind the comma. */
export function openedBy(scene: Scene, clause: Clause): Traveller[] {
  const { at, travellers } = scene
  if (clause.at !== 0) return []
  const main = at.clauses.find(
    ({ verb, at: place, first }) => place > 0 && verb.form === 'finite' && at.chunks[first - 1]?.kind !== 'wh',
  )
  const limit = main?.verb.from ?? 0
  const found = travellers.find(
    ({ from, to }) => from >= clause.verb.to && to <= limit && at.tokens[from - 1]?.text === ',',
  )
  return found === undefined ? [] : [withKnown(scene, found)]
}
