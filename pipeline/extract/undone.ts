import type { AnalyzedSentence } from './analyze.ts'
import type { NounPhrase } from './parse/chunk.ts'
import type { Clause } from './parse/clause.ts'
import { lemmaWithParticle } from './parse/verb-group.ts'

const coming = /^(?:come|arrive|materialize|materialise|appear|follow|reach|leave|go)$/
const using = /^(?:need|accept|use|want|require|take|deliver|send|pay|see|ship|disburse)$/
const refusing = /^(?:decline|refuse|reject|rebuff|spurn)$/
const referring = /^(?:they|it|these|those|that|which)$/
const revoked =
  /^(?:cancel|withdraw|rescind|revoke|scrap|turn (?:down|away|back)|call off|send (?:back|away|home)|wave (?:away|off))$/
const noneOfThem = /^(?:none|nothing|neither|not)$/

/** "never came", "were not needed", "were turned down", "none has arrived": what was promised was not given. */
function isOfNothing(at: AnalyzedSentence, clause: Clause): boolean {
  const { tokens } = at
  const { verb, subject } = clause
  if (refusing.test(verb.lemma)) return verb.passive && !verb.negated
  // "The tents promised by Peru were cancelled"
  if (revoked.test(lemmaWithParticle(verb))) return verb.passive && !verb.negated
  const opening = subject?.members[0]?.np.from ?? -1
  const none = tokens[opening]?.lower ?? ''
  // "nothing went wrong"
  // "where clinics had none left": none that they had
  const before = at.chunks[(subject?.first ?? 0) - 1]
  const isHeld = before?.kind === 'verb' && before.lemma === 'have'
  const isOfNone =
    noneOfThem.test(none) &&
    !isHeld &&
    tokens[opening + 1]?.lower !== 'of' &&
    (none !== 'nothing' || verb.passive || !/^(?:go|leave)$/.test(verb.lemma))
  const isOfUse = verb.passive ? using.test(verb.lemma) : coming.test(verb.lemma)
  if (!isOfUse || verb.modal !== null || isOnlyLate(at, clause)) return false
  // "it never left the talks"
  if (!verb.passive && tokens[opening]?.lower === 'it' && clause.arguments.length > 0) return false
  // "have not arrived": they still may.
  const isOver = tokens.slice(verb.from, verb.main).some(({ lower }) => /^(?:never|did|was|were)$/.test(lower))
  return verb.negated ? isOver && !isOfNone : isOfNone
}

/** "were not delivered on time", "not paid until May": they came after all; "was not needed to ask" */
const isOnlyLate = ({ tokens, chunks }: AnalyzedSentence, { verb, end }: Clause): boolean => {
  const next = chunks.find(({ from }) => from === verb.to)
  const last = Math.max(chunks[end - 1]?.to ?? 0, verb.to) + 1
  return (
    (next?.kind === 'verb' && next.form === 'infinitive') ||
    tokens.slice(verb.to, last).some(({ lower }) => /^(?:until|till|time|immediately|quickly|fully)$/.test(lower))
  )
}

/** "offered 20 tents to Chad, while Peru declined": no one to whom they were offered. */
function isOfOther({ arguments: found }: Clause, { subject }: Clause): boolean {
  const areasOf = (nps: readonly { readonly np: NounPhrase }[]): string[] =>
    nps.flatMap(({ np }) => np.areas.map(({ areaId }) => areaId))
  const offered = areasOf(found.flatMap(({ nominal }) => nominal.members))
  const own = areasOf(subject?.members ?? [])
  return offered.length > 0 && own.length > 0 && !own.some((area) => offered.includes(area))
}

const offering = /^(?:promise|pledge|offer|announce|vow|commit)$/

/** "it", "the offer", "this help"; not "the help of its neighbours", "Swedish aid" */
const isOfOffer = ({ tokens }: AnalyzedSentence, { from, to, head, isPronoun }: NounPhrase): boolean =>
  /^(?:it|them|offer|offers|help|aid|gift)$/.test(tokens[head]?.lower ?? '') &&
  (isPronoun || (to - from === 2 && /^(?:the|this|that|these|their|its)$/.test(tokens[from]?.lower ?? ''))) &&
  tokens[to]?.lower !== 'of'

/** "which Chad declined", "Chad turned it down", "it refused" */
function isRefusal(at: AnalyzedSentence, { verb, at: place, arguments: found, end }: Clause): boolean {
  const { tokens, chunks } = at
  const object = found.find(({ prep }) => prep === null)?.nominal.members[0]?.np
  // "which declined in price"
  if (verb.lemma === 'decline' && object === undefined && found.length > 0 && chunks[place - 1]?.kind === 'wh')
    return false
  const isDown = verb.particle === 'down' || tokens[object?.to ?? -1]?.lower === 'down'
  const isNo = refusing.test(verb.lemma) || (verb.lemma === 'turn' && isDown)
  const next = chunks[end]
  if (!isNo || verb.passive || verb.negated || (next?.kind === 'verb' && next.form === 'infinitive')) return false
  return object === undefined || isOfOffer(at, object)
}

/** "was told that there were hands enough", "told it to keep them at home", "said that it needed none" */
function isToldOff({ tokens, chunks }: AnalyzedSentence, { verb, end, arguments: found }: Clause): boolean {
  const next = chunks[end]
  const start = verb.to
  const last = Math.min(tokens.length, (next?.to ?? start) + farthest)
  const words = tokens
    .slice(start, last)
    .map(({ lower }) => lower)
    .join(' ')
  if (verb.lemma === 'tell' || verb.lemma === 'inform') return verb.passive && notWanted.test(words)
  return (
    /^(?:need|want|require)$/.test(verb.lemma) &&
    !verb.passive &&
    found.length < 2 &&
    /^(?:none|nothing|no help)\b/.test(words)
  )
}

/** Words behind such a verb that may say so, at most. */
const farthest = 8
const notWanted = /\b(?:enough|no need|no use|at home|(?:not|no longer) (?:needed|wanted|required|necessary|welcome))\b/

const revoking = /^(?:withdraw|revoke|rescind|retract|cancel|scrap|withhold|freeze)$/

/** "withdrew the 3 million that it had promised Chad": what someone takes back. */
const isTakenBack = ({ clauses, chunks }: AnalyzedSentence, { verb, at, subject }: Clause): boolean =>
  offering.test(verb.lemma) &&
  clauses.some((one) => {
    const object = one.arguments.find(({ prep }) => prep === null)?.nominal
    const opening = chunks[object?.end ?? -1]?.kind === 'wh' ? (object?.end ?? 0) + 1 : object?.end
    const isOver = revoking.test(one.verb.lemma) && !one.verb.passive && !one.verb.negated
    return one.at < at && isOver && opening !== undefined && opening === (subject?.first ?? at)
  })

/** Whether a later clause of the sentence takes back what `clause` says was promised, offered or sent: "had promised pumps, but they never came", "The tents offered by Peru were not needed". */
export function isUndone(at: AnalyzedSentence, clause: Clause): boolean {
  const { tokens, clauses } = at
  if (isTakenBack(at, clause)) return true
  const place = clauses.indexOf(clause)
  return clauses.slice(place + 1, place + 4).some((later) => {
    if (later.verb.form !== 'finite' || later.subject === null) return false
    const isOffer = offering.test(clause.verb.lemma)
    if (isOffer && (isToldOff(at, later) || (isRefusal(at, later) && !isOfOther(clause, later)))) return true
    // What was sent is not undone by its being of no use.
    if (!isOfNothing(at, later) || (later.verb.passive && !isOffer)) return false
    // "The tents that Peru had offered were not needed"
    const isInSubject = isOffer && later.subject.first < clause.at && (clause.subject?.first ?? 0) > later.subject.first
    if (isInSubject || (clause.verb.form === 'participle' && later.subject.first === clause.subject?.first)) return true
    const np = later.subject.members[0]?.np
    const opening = tokens[np?.from ?? -1]?.lower ?? ''
    return np?.isPronoun === true && (referring.test(opening) || noneOfThem.test(opening))
  })
}
