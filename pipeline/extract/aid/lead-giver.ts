import { aidNounStatus } from '../../lexicon/aid-verbs.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { type Actor, actorOf as actorPiece } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isSameSide } from '../gifts/sides.ts'
import { firstIndexIn, lastIndexIn } from '../index-in.ts'
import { type Clause, collectArguments } from '../parse/clause.ts'
import { npAt } from '../parse/np-at.ts'
import { doerOf, ownerOf, partyBehind } from './actors-near.ts'
import { helping } from './filled.ts'
import { textAt } from './fronted-party.ts'
import { colonBefore } from './label-giver.ts'
import { modeOf } from './mode.ts'

/** Where the lead-in begins: behind the semicolon or colon before. */
const startOfLead = ({ chunks }: AnalyzedSentence, colon: number): number =>
  lastIndexIn(chunks, 0, colon, (chunk) => chunk.kind === 'punct' && /^[;:]$/.test(chunk.text)) + 1

/** "help", "a gift", "promises": what is given or promised, as a noun. */
function isGift(at: AnalyzedSentence, index: number): boolean {
  const status = aidNounStatus(singularOf(at.tokens[npAt(at, index)?.head ?? -1]?.lower ?? ''))
  return status === 'delivered' || status === 'pledged'
}

/** "came first with aid for Chad: …": who does something with a gift. */
const comerWith = (at: AnalyzedSentence, gift: number): Actor | null => {
  const clause = textAt(at, gift - 1) === 'with' ? at.clauses.findLast((one) => one.at < gift) : undefined
  return clause === undefined || clause.verb.passive ? null : doerOf(at, clause)
}

/** "help from Peru for Chad", "Help came from Peru" */
function sourceOf(at: AnalyzedSentence, gift: number, end: number): Actor | null {
  const clause = at.clauses.find(({ subject, at: place }) => subject?.end === gift + 1 && place < end)
  return partyBehind(at, clause?.arguments ?? collectArguments(at.chunks, gift + 1, end).found, ['from'])
}

/** "listed Peru's aid to Chad: …", "There was help from Peru for Chad: …": whose the last gift named is. */
function ownerOfGift(at: AnalyzedSentence, first: number, end: number): Actor | null {
  const gifts = at.chunks.flatMap((_, i) => (i >= first && i < end && isGift(at, i) ? [i] : [])).reverse()
  for (const i of gifts) {
    const owner = ownerOf(at, i, i + 1) ?? sourceOf(at, i, end) ?? comerWith(at, i)
    if (owner !== null) return owner
  }
  return null
}

const needs = /^(?:needs?|wants?|wish(?:es)?|requirements?|shortages?|lack|requests?|appeals?)$/

/** "what its hospitals want: 20 tents": what a verb before the colon of a list says to be wanting is not there. */
export function isNeededByLead(at: AnalyzedSentence, index: number): boolean {
  const colon = colonBefore(at, index)
  const first = startOfLead(at, colon)
  return at.clauses.some(
    ({ at: place, verb }) => place >= first && place < colon && !verb.passive && needing.test(verb.lemma),
  )
}
const needing = /^(?:need|want|lack|require|seek)$/

/** "sent out a list of its needs: …" */
function isListOfNeeds(at: AnalyzedSentence, first: number, end: number): boolean {
  const words = at.tokens.slice(at.chunks[first]?.from ?? 0, at.chunks[end]?.from ?? 0)
  return words.some(({ lower }) => needs.test(lower))
}

const making = /^(?:make|have|hold|keep|get|put|set|bring|line|draw|prepare|ready|pack|choose|pick)$/

/** "Peru makes the following available: …", "What Peru has in store for Chad: …": who does it. */
const makerOf = (at: AnalyzedSentence, clause: Clause): Actor | null =>
  making.test(clause.verb.lemma) &&
  !clause.verb.passive &&
  !clause.verb.negated &&
  modeOf(at, clause) !== 'receive' &&
  clause.arguments.every(({ prep }) => prep !== 'from')
    ? doerOf(at, clause)
    : null

/** "The help that Peru announced has two parts: …": who a verb of giving before the colon tells of. */
function helperIn(at: AnalyzedSentence, first: number, colon: number): Actor | null {
  const clause = at.clauses.find(
    (one) => one.at >= first && one.at < colon && !one.verb.passive && helping.has(modeOf(at, one) ?? 'none'),
  )
  return clause === undefined ? null : doerOf(at, clause)
}

/** "Peru has said its thanks: 20 tents", "Peru returned the favour: 20 tents": who pays back what it was given. */
const thankerOf = (at: AnalyzedSentence, clause: Clause): Actor | null =>
  /^(?:say|show|repay|return|express|prove)$/.test(clause.verb.lemma) &&
  !clause.verb.passive &&
  clause.arguments.some(
    ({ prep, nominal }) =>
      prep === null &&
      /^(?:thanks|thank|gratitude|favou?r|debt|kindness|compliment)$/.test(
        at.tokens[nominal.members[0]?.np.head ?? -1]?.lower ?? '',
      ),
  )
    ? doerOf(at, clause)
    : null

const acting = /^(?:act|react|respond|behave|move|step|pitch|chip|proceed|oblige|hesitate|lag|wait|dawdle|tarry)$/
const ways = /^(?:further|farther|about|one|ahead)$/
const qualities =
  /^(?:idle|generous|quick|quicker|fast|faster|prompt|slow|slower|different|busy|absent|lavish|stingy|inactive|alone)$/

/** "Kenya was not idle: 20 tents", "Chile went about it differently: …": who is told to act, each in its way. */
function actorOf(at: AnalyzedSentence, clause: Clause): Actor | null {
  const { verb, at: place } = clause
  const next = at.tokens[verb.to]?.lower ?? ''
  // "Chile did it with soldiers: two helicopters"
  const isWay = (verb.lemma === 'go' && ways.test(next)) || (verb.lemma === 'do' && /^(?:it|so|likewise)$/.test(next))
  const isLike =
    /^(?:be|prove|stay|remain)$/.test(verb.lemma) &&
    at.tokens
      .slice(verb.to, at.chunks[colonFrom(at, place)]?.from ?? verb.to)
      .some(({ lower }) => qualities.test(lower))
  // "Peru's is the gift that counts: 20 tents"
  const subject = clause.subject?.members[0]?.np
  if (subject !== undefined && at.tags[subject.to - 1] === 'POSS' && verb.lemma === 'be')
    return actorPiece({ at, from: subject.from, to: subject.to - 1 })
  const isActing = !verb.passive && (acting.test(verb.lemma) || isWay || isLike)
  return isActing ? doerOf(at, clause) : null
}

const loads =
  /^(?:it|them|cargo|plane|aircraft|ship|freighter|flight|shipment|consignment|parcel|package|load|truck|lorry|container)$/

/** "have a cargo under way", "packed it" */
const hasLoad = ({ tokens }: AnalyzedSentence, clause: Clause | undefined): boolean =>
  (clause?.verb.lemma !== 'have' ||
    tokens.some(({ lower }) => /^(?:way|underway|sea|ready|coming|route)$/.test(lower))) &&
  clause?.arguments.some(({ prep, nominal: { members } }) => {
    const head = tokens[members[0]?.np.head ?? -1]?.lower ?? ''
    const isPacked = /^(?:pack|load|ready|prepare)$/.test(clause.verb.lemma) && /^(?:it|them)$/.test(head)
    return prep === null && (isPacked || loads.test(head))
  }) === true

const colonFrom = ({ chunks }: AnalyzedSentence, index: number): number =>
  firstIndexIn(chunks, index + 1, chunks.length, (chunk) => chunk.kind === 'punct' && chunk.text === ':')

/** "Peru waited: 20 tents lay in store": what stands behind the colon is a clause of its own, and of no giving. */
const isSaidOfOther = (at: AnalyzedSentence, colon: number, index: number): boolean =>
  at.clauses.some(
    (one) =>
      one.at > colon &&
      one.verb.form === 'finite' &&
      one.subject !== null &&
      one.subject.first <= index &&
      index < one.subject.end &&
      modeOf(at, one) === null,
  )

/** Who gives what a list behind a colon names, where no verb of giving tells it: by the words that lead in. */
export function giverOfLead(at: AnalyzedSentence, index: number, recipient: Actor | null): Actor | null {
  const colon = colonBefore(at, index)
  if (colon < 0) return null
  const first = startOfLead(at, colon)
  if (isListOfNeeds(at, first, colon)) return null
  const isOther = (actor: Actor | null): actor is Actor =>
    actor !== null && actor.iso3 !== null && !isSameSide(actor, recipient)
  const clause = at.clauses.findLast(
    ({ at: verb, verb: { form } }) => verb >= first && verb < colon && form === 'finite',
  )
  const told = [
    helperIn(at, first, colon),
    ownerOfGift(at, first, colon),
    ...(clause === undefined ? [] : [makerOf(at, clause), thankerOf(at, clause)]),
  ]
  const maker = clause === undefined ? null : makerOf(at, clause)
  const isBody = maker !== null && /^(?:foundation|company|ngo|mixed)$/.test(maker.type) && hasLoad(at, clause)
  const acts = clause === undefined || isSaidOfOther(at, colon, index) ? null : isBody ? maker : actorOf(at, clause)
  return told.find(isOther) ?? (isSameSide(acts, recipient) ? null : acts)
}
