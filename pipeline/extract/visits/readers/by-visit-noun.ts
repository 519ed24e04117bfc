import { visitNouns } from '../../../lexicon/travel-verbs.ts'
import { type Argument, type Clause, collectArguments } from '../../parse/clause.ts'
import { type Journey, piece, type Scene } from '../journey.ts'
import { carriedPlace, placesBetween, type Where, whereOf } from '../places.ts'
import { resolvePronoun, travellersIn, withKnown } from '../resolve.ts'
import { isAhead, isTakenBack, statusOf } from '../status.ts'
import { isTeam, type Traveller } from '../traveller.ts'
import { governing, openedBy } from './inverted.ts'
import { type ChunkReader, lowerAt } from './reader.ts'

const toward: ReadonlySet<string | null> = new Set([
  'to',
  'in',
  'into',
  'of',
  'at',
  'around',
  'through',
  'across',
  'from',
])
const direct: ReadonlySet<string | null> = new Set(['to', 'in', 'into', 'at', 'around', 'through', 'across'])
const possessives = new Set(['his', 'her', 'their', 'its'])
const notSet =
  /^(?:possible|proposed|potential|no|any|first-ever|virtual|such|hypothetical|mooted|cancelled|canceled|aborted|postponed|return|home|site|school|hospital|doctor|study|door|market|tourist|guided|space|fishing)$/
const setAhead = /^(?:planned|upcoming|forthcoming|scheduled|coming|impending|intended)$/
const planning = new Set([
  'coordinate',
  'plan',
  'arrange',
  'prepare',
  'schedule',
  'organize',
  'organise',
  'facilitate',
  'discuss',
  'announce',
])
const undone = new Set([
  'discuss',
  'invite',
  'propose',
  'suggest',
  'request',
  'consider',
  'rule',
  'deny',
  'refuse',
  'decline',
  'seek',
  'want',
  'hope',
  'oppose',
  'reject',
])
const kinds = new Set(['of', 'by', 'from'])

/** Travellers named in front of the noun: "President X's visit", "his visit". */
function possessors(scene: Scene, from: number, head: number): Traveller[] {
  const { at, travellers } = scene
  const own = travellers.findLast(
    ({ to }) => to > from && to <= head && (lowerAt(at, to) === "'s" || lowerAt(at, to) === "'"),
  )
  if (own !== undefined) return [withKnown(scene, own)]
  for (let i = from; i < head; i++) {
    const word = lowerAt(at, i)
    if (!possessives.has(word)) continue
    const meant = resolvePronoun(scene, word === 'their' ? 'they' : word === 'its' ? 'it' : word, i)
    return meant === null ? [] : [meant]
  }
  return []
}

/** "the visit to Peru by X", "visits of Chilean experts". */
function agentsBehind(scene: Scene, index: number, limit: number): Traveller[] {
  const { at, travellers } = scene
  const found: Traveller[] = []
  for (let i = index + 1; i < limit; i++) {
    const prep = at.chunks[i]
    const np = at.chunks[i + 1]
    if (prep?.kind === 'verb') break
    if (prep?.kind !== 'prep' || !kinds.has(prep.text) || np?.kind !== 'np') continue
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

/** The clause that the noun stands in: as its object or in one of its phrases. */
const clauseAround = (scene: Scene, index: number): Clause | undefined =>
  scene.at.clauses.findLast(({ at: place, end }) => place < index && index < end)

/** The clause whose subject the noun is. */
const clauseBehind = (scene: Scene, index: number): Clause | undefined =>
  scene.at.clauses.find(
    ({ subject, at: place }) => place > index && subject !== null && subject.first <= index && index < subject.end,
  )

const light = new Set([
  'pay',
  'make',
  'begin',
  'start',
  'conclude',
  'go',
  'undertake',
  'end',
  'finish',
  'complete',
  'wrap',
  'kick',
  'embark',
  'be',
  'continue',
  'arrive',
  'return',
  'come',
  'fly',
  'travel',
  'leave',
  'depart',
  'cut',
  'set',
  'have',
  'use',
  'plan',
  'say',
  'tell',
  'announce',
  'pledge',
  'promise',
  'sign',
  'hand',
  'bring',
  'meet',
  'hold',
  'present',
  'give',
  'deliver',
  'open',
  'attend',
  'speak',
  'thank',
  'praise',
  'see',
  'find',
  'embrace',
  'announce',
  'donate',
  'spend',
  'receive',
  'interrupt',
  'describe',
  'add',
  'call',
  'extend',
])

const isSomeone = (one: Traveller): boolean => one.title !== null || one.isNamed || isTeam(one)

/** "On a visit to Peru, X said": the clause whose subject the phrase stands before. */
function clauseOpenedBy({ at }: Scene, index: number): Clause | undefined {
  if (at.chunks[index - 1]?.kind !== 'prep') return undefined
  const next = at.clauses.find(({ verb, at: place }) => place > index && verb.form === 'finite')
  const isAhead = next?.subject != null && next.first <= index && next.subject.first > index
  return isAhead ? next : undefined
}

/** Who makes the journey: by the words beside the noun, else the subject of its clause. */
function visitorsOf(scene: Scene, index: number, limit: number): Traveller[] {
  const noun = scene.at.chunks[index]
  if (noun?.kind !== 'np') return []
  const own = possessors(scene, noun.from, noun.head)
  if (own.length > 0) return own
  const agents = agentsBehind(scene, index, limit)
  if (agents.length > 0) return agents
  const opening = clauseOpenedBy(scene, index)
  if (opening?.subject != null) return travellersIn(scene, opening.subject).filter(isSomeone)
  const clause = clauseAround(scene, index)
  if (clause !== undefined && clause.verb.form === 'gerund' && light.has(clause.verb.lemma)) {
    const opened = openedBy(scene, clause)
    if (opened.length > 0) return opened
    const subject = governing(scene, clause)
    return subject === null ? [] : travellersIn(scene, subject).filter(isSomeone)
  }
  if (clause === undefined || !light.has(clause.verb.lemma) || clause.verb.passive || clause.subject === null) return []
  return travellersIn(scene, clause.subject).filter(isSomeone)
}

type Found = { readonly status: 'made' | 'planned'; readonly clause: Clause | undefined }

function adjectiveStatus(scene: Scene, from: number, head: number): 'planned' | null | undefined {
  for (let i = from; i < head; i++) {
    const word = lowerAt(scene.at, i)
    if (notSet.test(word)) return null
    if (setAhead.test(word)) return 'planned'
  }
  return undefined
}

function statusOfNoun(scene: Scene, index: number): Found | null {
  const { at } = scene
  const noun = at.chunks[index]
  if (noun?.kind !== 'np') return null
  const own = adjectiveStatus(scene, noun.from, noun.head)
  if (own === null) return null
  const around = clauseAround(scene, index)
  const behind = clauseBehind(scene, index)
  const clause = behind ?? around
  const isSet =
    /^(?:planned|scheduled|set|due|slated)$/.test(lowerAt(at, noun.to)) ||
    (around !== undefined && planning.has(around.verb.lemma))
  const told = clause === undefined ? 'made' : statusOf(at, clause)
  const isOpen = own === 'planned' || isSet || behind !== undefined || told === 'planned' || around?.verb.modal != null
  if ((isOpen || around === undefined) && isTakenBack(at, noun.head)) return null
  if (around !== undefined && around.verb.particle === 'off') return null
  if (told === null || (around !== undefined && undone.has(around.verb.lemma) && !planning.has(around.verb.lemma)))
    return null
  if (
    around !== undefined &&
    (around.verb.lemma === 'cancel' || around.verb.lemma === 'postpone' || around.verb.lemma === 'scrap')
  )
    return null
  return { status: own === 'planned' || isSet || told === 'planned' || isAhead(at) ? 'planned' : 'made', clause }
}

const paid: ReadonlySet<string | null> = new Set([null, 'to', 'in'])
const groups = /^(?:countries|nations|states|places|capitals|cities)$/

const headOf = (found: readonly Argument[]): number => found[0]?.nominal.members[0]?.np.head ?? -1

function destinationOf(scene: Scene, index: number, limit: number, clause: Clause | undefined): Where {
  const { at } = scene
  const behind = collectArguments(at.chunks, index + 1, limit).found
  const noun = at.chunks[index]
  const lower = lowerAt(at, noun?.to ?? 0)
  if (noun === undefined || lower === 'abroad' || lower === 'overseas') return { places: [], isNamed: true }
  const named = whereOf(scene, behind, direct)
  if (named.places.length > 0) return named
  const of = whereOf(scene, behind, toward)
  if (of.places.length > 0) return of
  const fronted = whereOf(scene, at.clauses[0]?.fronted ?? [], new Set(['in']))
  if (fronted.places.length > 0) return fronted
  const listed = groups.test(lowerAt(at, headOf(behind)))
    ? placesBetween(scene, noun.to, at.chunks[limit]?.from ?? at.tokens.length)
    : []
  if (listed.length > 0) return { places: listed, isNamed: true }
  const own =
    clause === undefined
      ? named
      : whereOf(scene, clause.arguments, clause.verb.lemma === 'pay' ? paid : new Set(['to', 'in']))
  return own.places.length > 0 ? own : named
}

function isVisitNoun(scene: Scene, index: number): boolean {
  const { at } = scene
  const noun = at.chunks[index]
  if (noun?.kind !== 'np') return false
  const word = lowerAt(at, noun.head)
  // "a stop in Lima", not "a stop to the fighting"
  const isStop = word === 'stop' || word === 'stops'
  return visitNouns.has(word) && word !== 'call' && (!isStop || lowerAt(at, noun.to) === 'in')
}

/** "X's visit to Y", "his visit", "the visit by X to Y", "paid a visit to Y", "on a visit to Y". */
export const byVisitNoun: ChunkReader = (scene, index): Journey[] => {
  const { at } = scene
  const noun = at.chunks[index]
  if (noun?.kind !== 'np' || !isVisitNoun(scene, index)) return []
  const verb = at.chunks.findIndex((chunk, i) => i > index && chunk.kind === 'verb')
  const limit = verb < 0 ? at.chunks.length : verb
  const visitors = visitorsOf(scene, index, limit).filter((one) => one.rank !== 'other' || one.isNamed)
  const told = visitors.length === 0 ? null : statusOfNoun(scene, index)
  if (told === null) return []
  const named = destinationOf(scene, index, limit, told.clause)
  const hasOwn = possessives.has(lowerAt(at, noun.from))
  const where = named.places.length === 0 && !named.isNamed && hasOwn ? carriedPlace(scene) : named
  return [
    {
      anchor: piece(at, noun.head, noun.head + 1),
      travellers: visitors,
      destinations: where.places,
      origins: [],
      isPlanned: told.status === 'planned',
      isPassing: where.places.length === 0,
      rule: where.places.some(({ how }) => how === undefined) ? 'visit' : 'visit-near',
    },
  ]
}

const arriving = /^(?:arriving|landing|arrival|returning|touching)$/

/** "said on landing in Lima", "after arriving in Lima": the subject of the clause arrives. */
export const byArrivalNoun: ChunkReader = (scene, index): Journey[] => {
  const { at } = scene
  const noun = at.chunks[index]
  const prep = at.chunks[index - 1]
  if (noun?.kind !== 'np' || prep?.kind !== 'prep' || !arriving.test(lowerAt(at, noun.head)) || noun.to - noun.from > 2)
    return []
  const clause = clauseAround(scene, index)
  const travellers = clause?.subject == null ? [] : travellersIn(scene, clause.subject)
  const where = whereOf(
    scene,
    collectArguments(at.chunks, index + 1, at.chunks.length).found.slice(0, 2),
    new Set(['in', 'at', 'to']),
  )
  if (travellers.length === 0 || where.places.length === 0) return []
  const anchor = piece(at, noun.head, noun.head + 1)
  return [
    { anchor, travellers, destinations: where.places, origins: [], isPlanned: false, isPassing: false, rule: 'visit' },
  ]
}
