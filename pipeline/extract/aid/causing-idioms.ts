import { placeNouns } from '../../lexicon/place-nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Argument, Clause } from '../parse/clause.ts'
import { doerOf, partyBehind, partyFrom } from './actors-near.ts'
import { asGiven, type Idiom, told } from './idiom.ts'
import { isMadeAvailable } from './turns.ts'

const next = (at: AnalyzedSentence, clause: Clause, step: number): Clause | undefined =>
  at.clauses[at.clauses.indexOf(clause) + step]

const isParty =
  (at: AnalyzedSentence) =>
  ({ prep, nominal }: Argument): boolean =>
    prep === null && partyFrom(at, nominal) !== null

/** "Peru let Chad have 20 tents": who lets another have something gives it. */
const asLet: Idiom = (at, { kind }, governor) => {
  const { clause, relation } = governor
  const outer = next(at, clause, -1)
  if (clause.verb.lemma !== 'have' || relation !== 'object' || kind === 'any' || outer?.verb.lemma !== 'let')
    return null
  const [getter] = outer.arguments
  const isNamed = getter !== undefined && (isParty(at)(getter) || getter.nominal.members[0]?.np.isPronoun === true)
  const isLet = isNamed && getter.nominal.end === clause.at
  if (!isLet || doerOf(at, outer) === null) return null
  const letting = { ...governor, clause: outer }
  // "is letting Chad have 20 tents": decided, and not there yet.
  const isUnderWay = at.tokens[outer.verb.main]?.lower === 'letting'
  return told(at, letting, { ...asGiven(letting), status: isUnderWay ? 'announced' : 'delivered' })
}

/** "Peru had 20 tents to spare for Chad", "had 20 tents to spare, and they went to Chad": what one can do without goes to another. */
const asSpared: Idiom = (at, { kind, index }, governor) => {
  const { clause, relation } = governor
  const [spare, going] = [next(at, clause, 1), next(at, clause, 2)]
  if (clause.verb.lemma !== 'have' || relation !== 'object' || kind === 'any') return null
  if (spare?.verb.form !== 'infinitive' || spare.verb.lemma !== 'spare' || spare.at > index + 3) return null
  const isGone = going?.verb.lemma === 'go' && going.subject?.members[0]?.np.isPronoun === true
  const behind = isGone ? going.arguments : spare.arguments
  if (partyBehind(at, behind, ['for', 'to']) === null) return 'none'
  return told(
    at,
    governor,
    asGiven({ ...governor, clause: { ...clause, arguments: [...clause.arguments, ...behind] } }),
  )
}

/** "Peru got 20 tents to Chad", "got Chad 20 tents": who gets something to another, or another something, gives it. */
const asGotTo: Idiom = (at, { kind, index, item }, governor) => {
  const { clause, relation } = governor
  const { verb, arguments: found } = clause
  if (verb.lemma !== 'get' || verb.passive || relation !== 'object' || kind === 'any') return null
  if (doerOf(at, clause) === null || found.some(({ prep }) => prep === 'from')) return null
  const isBefore = found.some((one) => one.nominal.end === index && isParty(at)(one))
  // "got 20 tents to house families"
  const getter = partyBehind(at, found, ['to', 'into', 'through to'])
  const isName = getter !== null && /^(?:NNP|DET|POSS)$/.test(at.tags[getter.piece.from] ?? '')
  if (isBefore || isName || (isGotThere(at, clause) && item.category !== 'personnel'))
    return told(at, governor, asGiven(governor))
  return isGotAcross(clause) ? 'none' : null
}

/** "got 20 tents across the line", "got 20 trucks through to Lima": brought there, and not received. */
export const isGotAcross = ({ verb, arguments: found }: Clause): boolean =>
  verb.lemma === 'get' && (verb.particle === 'through' || found.some(({ prep }) => across.test(prep ?? '')))
const across = /^(?:into|across|past|through to)$/
const crossed =
  /^(?:lines?|border|borders|frontiers?|rivers?|straits?|seas?|checkpoints?|roadblocks?|camps?|hospitals?|hands)$/

/** "got 20 tents into Lima", "into the camps": not "into storage" or "into trouble". */
const isGotThere = (at: AnalyzedSentence, clause: Clause): boolean =>
  isGotAcross(clause) &&
  (clause.verb.particle === 'through' ||
    clause.arguments.some(
      ({ prep, nominal }) =>
        across.test(prep ?? '') &&
        nominal.members.some(({ np }) => {
          const head = at.tokens[np.head]?.lower ?? ''
          return np.areas.length > 0 || placeNouns.test(head) || crossed.test(head)
        }),
    ))

/** "made 3 million available to Peru" */
const asAvailable: Idiom = (at, { kind }, governor) => {
  const { clause, relation } = governor
  const isMade =
    isMadeAvailable(at, clause) &&
    (relation === 'object' || relation === 'relative' || (relation === 'subject' && clause.verb.passive))
  const { passive } = clause.verb
  // Seats or hours are made available by anyone; "40 scholarships are made available by Peru" tells who does.
  const isByParty = (passive ? partyBehind(at, clause.arguments, ['by']) : doerOf(at, clause)) !== null
  if (!isMade || (kind === 'any' && !isByParty)) return null
  // "is making 3 million available": decided, and not there yet.
  const isUnderWay = at.tokens[clause.verb.main]?.lower === 'making'
  return told(at, governor, { ...asGiven(governor), status: isUnderWay ? 'announced' : 'delivered' })
}

/** Who causes another to have something gives it. */
export const causingIdioms: readonly Idiom[] = [asLet, asSpared, asGotTo, asAvailable]
