import { type EngagementKind, isTogether, kindOfNoun, talkKinds } from '../../lexicon/contact-words.ts'
import { words } from '../../lexicon/word-list.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isVerbless } from '../is-verbless.ts'
import { markerText, type NounPhrase } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { nominalAt } from '../parse/nominal.ts'
import { endingAt, type Piece } from '../piece.ts'
import { isStateOffice } from './country.ts'
import { wholeOf } from './extent.ts'
import { gatheringAt, heldIn, keptUnder } from './nominal-occasions.ts'
import { proposalAt } from './nominal-proposals.ts'
import {
  isAbsent,
  isAnyUndone,
  isOpen,
  isUndone,
  linkBehind,
  listBehind,
  type Noun,
  toldBy,
  undone,
} from './noun-of-act.ts'
import { pairOf } from './pairs.ts'
import { canAct, isNamed, isPronoun, membersOf } from './party.ts'
import { headWords, ownerIn, type Reading, type Status, sideOf, subjectOf, wordsOf } from './reading.ts'
import { ownerByPronoun } from './replies.ts'
import { areThoseTold } from './those-told.ts'
import { isUntold } from './unreal.ts'

/** Acts that only a noun tells: "the call between A and B", whatever the sentence says of it. */

const unheld =
  /^(?:no|any|planned|proposed|possible|future|next|forthcoming|upcoming|fresh|further|failed|cancelled|old)$/

const statusOf: Partial<Record<EngagementKind, Status>> = {
  call: 'held',
  meeting: 'held',
  video_conference: 'held',
  joint_statement: 'held',
  agreement: 'agreed',
  mechanism: 'established',
  joint_project: 'established',
}

/** An act told by a noun, and the clause that it stands in. */
export interface NominalAct {
  readonly reading: Reading
  readonly clause: Clause | null
}

/** "a joint statement by A and B", "creation of a panel of A and B": by their own words of several, or told to come about. */
const isOfTwo = ({ at, np, i, kind }: Noun): boolean =>
  kind === 'joint_statement' || ((isTogether(wordsOf(at, np)) || kind === 'agreement') && isBroughtAbout(at, i))

/** "letters between A and B", "correspondence between A and B": written by both. */
const isCorrespondence = (at: AnalyzedSentence, np: NounPhrase): boolean =>
  /^(?:letters|cables|telegrams|e-mails|emails|messages|correspondence)$/.test(wordsOf(at, np).at(-1) ?? '')

function actAt(noun: Noun): Reading | null {
  const { at, np, i, kind, clause } = noun
  // "exchange of letters between A and B"
  const isExchanged = kind === 'letter' && (isBroughtAbout(at, i) || isCorrespondence(at, np))
  // "the partnership between A and B": no one signed it.
  const isLoose = at.tokens[np.head]?.lower === 'partnership' && !wordsOf(at, np).includes('formal')
  const status = isLoose ? undefined : isExchanged ? 'held' : statusOf[kind]
  const link = status === undefined ? -1 : linkBehind(at, i, isOfTwo(noun) ? /^(?:between|of|by)$/ : /^between$/)
  const nominal = link < 0 ? null : listBehind(at, link, clause?.at ?? 0)
  if (nominal === null || status === undefined || isUndone(noun) || isOpen(at, clause)) return null
  // "between the two ministers, Ana Berg of Sweden and Juan Paz of Bolivia"
  const comma = at.chunks[nominal.end]
  const named = markerText(comma) === ',' ? nominalAt(at.chunks, nominal.end + 1) : null
  const isOne = membersOf(wholeOf(at, nominal)).length < 2
  const those = wholeOf(at, isOne && named !== null ? named : nominal)
  // "a compact between their institutes": of those told before; "the first call between the two" is no other
  if (status !== 'held' && areThoseTold(those)) return { ...toldBy(noun), actor: those, counterpart: null, status }
  const members = membersOf(those)
  // "a contract between the Link and the hospital": bodies go by names of any kind
  const mayBind = (one: Piece): boolean => canAct(one) || (kind === 'agreement' && isNamed(one))
  if (members.length !== 2 || !members.some(isNamed) || !members.every(mayBind)) return null
  return { ...toldBy(noun), ...pairOf(endingAt(those, members[1]?.to ?? those.to)), status }
}

const written = new Set<EngagementKind>(['letter', 'social_media', 'public_statement'])

/** "on the phone with B", "phone call with B": of a line without a verb, who stands before it acts, if anyone does. */
function lineOf(noun: Noun): Piece | null {
  const { at, i } = noun
  const isIn = /^(?:on|in|at)$/.test(markerText(at.chunks[i - 1]))
  const before = at.chunks[i - 2]
  if (!isIn || before?.kind !== 'np') return null
  const piece = wholeOf(at, { members: [], first: i - 2, end: i - 1 })
  return canAct(piece) && isNamed(piece) ? piece : null
}

/** "a call by A to B", "the meeting of A with B", "A's talks with B"; in a line without a verb "talks with B" alone. */
function turnedTo(noun: Noun): Reading | null {
  const { at, i, kind, clause } = noun
  if (!talkKinds.has(kind) || isAnyUndone(at) || isOpen(at, clause)) return null
  const from = linkBehind(at, i, /^(?:by|from|of)$/)
  const sender = from < 0 ? null : nominalAt(at.chunks, from + 1)
  const start = sender === null ? i : sender.end - 1
  const link = linkBehind(at, start, /^(?:to|with)$/)
  const getter = link < 0 ? null : nominalAt(at.chunks, link + 1)
  if (getter === null || (markerText(at.chunks[link]) === 'to' && kind !== 'call')) return null
  const actor = sender === null ? (ownerIn(at, noun.np) ?? visitorBefore(at, i) ?? lineOf(noun)) : wholeOf(at, sender)
  const counterpart = wholeOf(at, getter)
  const isLine = actor === null && isVerbless(at)
  if (!isLine && (actor === null || !canAct(actor) || !isNamed(actor))) return null
  return canAct(counterpart) && isNamed(counterpart) ? { ...toldBy(noun), actor, counterpart } : null
}

/** Who wrote, and where the getter may stand: "a letter from A", "A's letter of thanks". */
function writerOf({ at, np, i, kind, clause }: Noun): { sender: Piece; to: number; isOwned: boolean } | null {
  if (!written.has(kind)) return null
  // "a letter to the editor from A"
  const getter = markerText(at.chunks[i + 1]) === 'to' ? nominalAt(at.chunks, i + 2) : null
  if (getter !== null && /^(?:from|by)$/.test(markerText(at.chunks[getter.end]))) {
    const last = listBehind(at, getter.end, clause?.at ?? 0)
    if (last !== null) return { sender: wholeOf(at, last), to: i + 1, isOwned: false }
  }
  const from = linkBehind(at, i, /^(?:from|by)$/)
  const nominal = from < 0 ? null : listBehind(at, from, clause?.at ?? 0)
  if (nominal !== null) return { sender: wholeOf(at, nominal), to: nominal.end, isOwned: false }
  const isLetter = from < 0 && kind === 'letter'
  const owner = isLetter ? (ownerIn(at, np) ?? ownerByPronoun(at, clause, { at, from: np.from, to: np.to })) : null
  const to = owner === null ? -1 : linkBehind(at, i, /^to$/)
  return owner === null || to < 0 ? null : { sender: owner, to, isOwned: true }
}

/** "A letter from A was handed to B": who gets it stands behind the verb. */
function handedTo({ at, i, clause }: Noun): Piece | null {
  const isHanded = clause?.verb.passive === true && /^(?:hand|transmit|relay|pass|give|bring)$/.test(clause.verb.lemma)
  return isHanded && clause.subject?.first === i ? sideOf(at, clause, 'to') : null
}

/** "a letter of condolence from A to B", "A's letter to B", "a tweet by the embassy": words that are told to be there. */
function wordsAt(noun: Noun): Reading | null {
  const { at, clause } = noun
  const written = writerOf(noun)
  if (
    written === null ||
    (clause !== null && (isUntold(at, clause) || isAbsent(at, clause) || undone.has(clause.verb.lemma)))
  )
    return null
  const { sender, to, isOwned } = written
  if (!canAct(sender) || (!isNamed(sender) && !isPronoun(sender) && !isStateOffice(sender))) return null
  const nominal = markerText(at.chunks[to]) === 'to' ? listBehind(at, to, clause?.at ?? 0) : null
  const getter = nominal === null ? handedTo(noun) : wholeOf(at, nominal)
  // "the president's letter to voters"
  if (isOwned && (getter === null || !isNamed(getter))) return null
  // "the letter from Accra", "Letter from Hatay": where it was written.
  if (getter === null && at.areas.some((area) => area.from <= sender.from + 1 && area.to >= sender.to)) return null
  return {
    ...toldBy(noun),
    actor: sender,
    counterpart: getter !== null && canAct(getter) ? getter : null,
    isAbout: true,
  }
}

/** "a lack of coordination between A and B", "plans for a treaty between A and B", "without an agreement": what need not be there. */
function isOnlyNamed(at: AnalyzedSentence, i: number): boolean {
  let first = i
  const isJoined = (k: number): boolean => /^(?:and|or|,)$/.test(markerText(at.chunks[k - 1]))
  while (i - first < longestList && isJoined(first) && at.chunks[first - 2]?.kind === 'np') first -= 2
  return isNamedOnly(at, first) && !isOfReal(at, first) && visitorBefore(at, i) === null
}

const staying = words('be stay')

/** "was in Geneva for talks with X": who came there for them. */
function visitorBefore(at: AnalyzedSentence, i: number): Piece | null {
  const clause = at.clauses.findLast(({ at: verb }) => verb < i)
  const { verb } = clause ?? {}
  const isThere = verb !== undefined && staying.has(verb.lemma) && verb.modal === null && verb.form === 'finite'
  if (clause === undefined || !isThere || markerText(at.chunks[i - 1]) !== 'for') return null
  return /^(?:to|in|at)$/.test(clause.arguments[0]?.prep ?? '') ? subjectOf(at, clause) : null
}

const founding = words(
  'creation formation establishment launch opening signing conclusion start beginning inauguration revival foundation adoption signature exchange',
)
const foundingVerbs = words('sign set create form establish launch open found conclude start begin inaugurate adopt')
const themes = words(
  'subject topic theme focus purpose result outcome day days hour hours week weeks month months year years decade decades round series string flow stream margin margins sidelines',
)

/** "creation of a panel", "signing of an accord": what comes about. */
function isBroughtAbout({ chunks, tokens }: AnalyzedSentence, i: number): boolean {
  const [before, of] = [chunks[i - 2], chunks[i - 1]]
  if (markerText(of) !== 'of') return false
  if (before?.kind === 'np') return founding.has(tokens[before.head]?.lower ?? '')
  return before?.kind === 'verb' && before.form === 'gerund' && foundingVerbs.has(before.lemma)
}

/** "the subject of a call", "the creation of a panel" name it as something that took place. */
function isOfReal(at: AnalyzedSentence, i: number): boolean {
  const before = at.chunks[i - 2]
  if (markerText(at.chunks[i - 1]) !== 'of' || before === undefined) return false
  const isTheme = before.kind === 'np' && themes.has(at.tokens[before.head]?.lower ?? '')
  return (isTheme || isBroughtAbout(at, i)) && !isNamedOnly(at, i - 2)
}

const isNamedOnly = ({ chunks }: AnalyzedSentence, i: number): boolean =>
  /^(?:of|for|without|toward|towards|about|against)$/.test(markerText(chunks[i - 1]))

/** So many chunks of a list are looked back over. */
const longestList = 8

const startOf = ({ first, subject }: Clause): number => Math.min(first, subject?.first ?? first)

/** The nouns of a sentence that name acts, each with its clause. */
function nounsIn(at: AnalyzedSentence): Noun[] {
  const found: Noun[] = []
  let place = 0
  for (const [i, np] of at.chunks.entries()) {
    for (let next = at.clauses[place + 1]; next !== undefined && startOf(next) <= i; next = at.clauses[place + 1])
      place++
    const kind = np.kind === 'np' ? kindOfNoun(headWords(at, np)) : null
    if (np.kind !== 'np' || kind === null || isOnlyNamed(at, i)) continue
    if (!wordsOf(at, np).some((word) => unheld.test(word)))
      found.push({ at, np, i, kind, clause: at.clauses[place] ?? null })
  }
  return found
}

const proposalsIn = (at: AnalyzedSentence): NominalAct[] =>
  at.chunks.flatMap((np, i) => {
    const reading = np.kind === 'np' ? proposalAt(at, np, i) : null
    return reading === null ? [] : [{ reading, clause: null }]
  })

/** "thanked her after a call between A and B": when, and no part of what the clause tells. */
const isTimeAt = ({ chunks }: AnalyzedSentence, i: number): boolean =>
  /^(?:after|following|since)$/.test(markerText(chunks[i - 1]).toLowerCase())

/** Those of a sentence, in order; proposals behind. */
export const nominalActs = (at: AnalyzedSentence): NominalAct[] => [
  ...nounsIn(at).flatMap((noun): NominalAct[] => {
    const own = actAt(noun) ?? gatheringAt(noun)
    const held = own === null ? heldIn(noun) : null
    // "said so after a call in which he and X": that clause is another
    if (held !== null) return [{ reading: held, clause: null }]
    const reading = own ?? keptUnder(noun) ?? turnedTo(noun) ?? wordsAt(noun)
    return reading === null ? [] : [{ reading, clause: own !== null && isTimeAt(at, noun.i) ? null : noun.clause }]
  }),
  ...proposalsIn(at),
]
