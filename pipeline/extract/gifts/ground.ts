import { singularOf } from '../../lexicon/nouns.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { seatsOfBodies } from '../../lexicon/seats-of-bodies.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { Actor } from '../actors.ts'
import { landInFront } from '../aid/fronted-land.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import type { Argument, Clause } from '../parse/clause.ts'
import { isComma } from '../parse/nominal.ts'
import { lowerWords } from '../piece.ts'
import { actorFrom } from './roles.ts'

/** Verbs whose place is where the goods end up, not where the giver sits. */
const handing = new Set(
  'distribute share deliver provide supply dispense give hand pass dole dispatch deploy'.split(' '),
)
/** Those whose place is a town as well: what is handed over there may go elsewhere. */
const leaving = new Set('distribute share unload offload drop dispense deploy install deliver set build'.split(' '))
const within = /^(?:in|across|throughout)$/

const areasOf = (at: AnalyzedSentence, { nominal: { members } }: Argument) =>
  members.map(({ np }) => at.areas.find(({ from, form }) => form === 'name' && from >= np.from && from < np.to))

/** A town in front tells where something was said or signed; a country or province, where help is at work. */
const isLand = (at: AnalyzedSentence, argument: Argument): boolean =>
  within.test(argument.prep ?? '') &&
  areasOf(at, argument).every((area) => area !== undefined && area.areaKind !== 'city')

/** "in Arequipa", "at Callao", "on Lesbos" */
const isTown = (at: AnalyzedSentence, argument: Argument): boolean =>
  /^(?:in|at|on|around)$/.test(argument.prep ?? '') && areasOf(at, argument).every((area) => area !== undefined)

/** "in Arequipa, Peru" */
function isInLand(at: AnalyzedSentence, { prep, nominal }: Argument): boolean {
  const [comma, np] = [at.chunks[nominal.end], at.chunks[nominal.end + 1]]
  const isPlace = at.areas.some(
    ({ from }) => from >= (at.chunks[nominal.first]?.from ?? 0) && from < (comma?.from ?? 0),
  )
  return within.test(prep ?? '') && isPlace && isComma(comma) && np?.kind === 'np' && isCountry(np)
}

const isCountry = ({ areas }: NounPhrase): boolean =>
  areas.length === 1 && areas.every(({ areaKind, form }) => areaKind !== 'city' && form === 'name')

/** "gave Peru 20 tents and the community in Chad 30": of several objects the place may belong to one that gives or gets. */
const isSingle = ({ arguments: found }: Clause): boolean =>
  found.filter(({ prep, nominal }) => prep === null && !nominal.members.every(({ np }) => isCountry(np))).length < 2

const isSpoken = ({ verb }: Clause): boolean =>
  (['announce', 'pledge', 'raise', 'sell'] as const).some((one) => hasVerbClass(verb.lemma, verb.particle, one))

/** "handed over 3 million in Geneva": to a body that sits there, or at a conference. */
const isSeat = ({ tokens }: AnalyzedSentence, { from, to }: { readonly from: number; readonly to: number }): boolean =>
  seatsOfBodies.has(
    tokens
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(' '),
  )

/** "Germany handed over 10 ambulances in Freetown": a town of another country than the giver's. */
function isForeign(at: AnalyzedSentence, { subject, verb }: Clause, argument: Argument): boolean {
  const home = subject === null || verb.passive ? null : actorFrom(at, subject).iso3
  return (
    home !== null &&
    areasOf(at, argument).every((area) => area?.iso3 != null && area.iso3 !== home && !isSeat(at, area))
  )
}

const helping = /^(?:train|teach|support|fund|equip|supply|staff|help|treat|repair|rebuild|build|assist|provide)$/
const given = /^(?:give|donate|provide|supply|send|build|deliver|set|open|distribute)$/

/** "will build a clinic and train 40 nurses in Peru": where both are done, behind the last of deeds by one giver. */
export function sharedLand(at: AnalyzedSentence, clause: Clause): Argument | undefined {
  if (!given.test(clause.verb.lemma) || clause.verb.passive || clause.arguments.length !== 1) return undefined
  let last = clause
  for (const next of at.clauses.slice(at.clauses.indexOf(clause) + 1)) {
    const link = at.chunks[next.at - 1]
    const isNext = (link?.kind === 'conj' && link.text === 'and') || isComma(link)
    const isShared = next.subject === null || next.subject.first === clause.subject?.first
    if (!isNext || !isShared || !helping.test(next.verb.lemma) || next.verb.passive) break
    last = next
  }
  return last === clause || last.arguments.length > 2
    ? undefined
    : last.arguments.find((argument, i) => i === 1 && isLand(at, argument))
}

/** "Thanks to Chileans in Boston, 20 tents were handed out in Recife": where those who gave live. */
const isHomeOfGiver = ({ fronted }: Clause, { nominal }: Argument): boolean =>
  fronted.some(
    (one) => /^(?:thanks to|courtesy of|on behalf of)$/.test(one.prep ?? '') && one.nominal.end + 1 === nominal.first,
  )

/** "From its stocks in Kenya France shipped 20 tents": where the giver took them from; "from 3 May" is when. */
const isOfSource = (at: AnalyzedSentence, { fronted }: Clause, { nominal }: Argument): boolean =>
  fronted.some(({ prep, nominal: { members, end } }) => {
    const np = members[0]?.np
    const isDay = np !== undefined && at.dates.some(({ from, to }) => from < np.to && to > np.from)
    return prep?.toLowerCase() === 'from' && end + 1 === nominal.first && !isDay
  })

/** "In Peru, Norway handed out 20 tents", "distributed 20 tents in Peru": the land where what is given is put to use. */
export function groundOf(at: AnalyzedSentence, clause: Clause | null): Actor | null {
  const land = clause === null ? null : landInFront(at, clause)
  if (land !== null) return land
  if (clause === null || isSpoken(clause)) return null
  const isLeft = leaving.has(clause.verb.lemma) || (clause.verb.lemma === 'hand' && clause.verb.particle === 'out')
  const front = clause.fronted.find(
    (argument) =>
      !isHomeOfGiver(clause, argument) &&
      !isOfSource(at, clause, argument) &&
      (isLand(at, argument) ||
        (isTown(at, argument) && (isLeft || (handing.has(clause.verb.lemma) && isForeign(at, clause, argument))))),
  )
  const behind =
    (isLeft || handing.has(clause.verb.lemma)) && isSingle(clause)
      ? clause.arguments.find(
          (argument) =>
            isLand(at, argument) ||
            isInLand(at, argument) ||
            (isTown(at, argument) && (isLeft || isForeign(at, clause, argument))),
        )
      : undefined
  const place = front ?? behind ?? sharedLand(at, clause)
  return place === undefined ? null : actorFrom(at, place.nominal)
}

/** "For Peru we gave 3 million to the Red Cross": the one there. */
const isLocal = ({ piece: { at, from } }: Actor, ground: Actor): boolean =>
  ground.piece.at === at && ground.piece.from < from && at.tokens[from]?.lower === 'the'

/** "In Peru, Norway handed 20 tents to families": people of no named country are those of the land. */
export function onGround(actor: Actor | null, ground: Actor | null): Actor | null {
  if (actor === null || ground === null || actor.iso3 !== null || actor.areas.length > 0) return actor
  const isBody = /^(?:ngo|government|local_government)$/.test(actor.type) && isLocal(actor, ground)
  if (!isBody && !lowerWords(actor.piece).some((word) => isPeopleNoun(singularOf(word)))) return actor
  return ground.iso3 === null ? actor : { ...actor, iso3: ground.iso3, iso3Piece: ground.iso3Piece ?? ground.piece }
}
