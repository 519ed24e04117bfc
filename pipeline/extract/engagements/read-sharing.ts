import { kindOfNoun, sharedThings } from '../../lexicon/contact-words.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { words } from '../../lexicon/word-list.ts'
import { headOf } from '../aid/head-of.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { markerText, type NounPhrase } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { type Nominal, nominalOver } from '../parse/nominal.ts'
import { areasOf, type Piece } from '../piece.ts'
import { wholeOf } from './extent.ts'
import { isPlural, twoSides } from './pairs.ts'
import { canAct, isNamed, membersOf } from './party.ts'
import {
  antecedentOf,
  argumentOf,
  headWords,
  leadsToInfinitive,
  ownerIn,
  type Reading,
  readingOf,
  sideOf,
  subjectOf,
  wordsOf,
} from './reading.ts'

import { isUnofficial } from './unofficial.ts'

/** Information shared, contact kept, messages received. */

const shares = words(
  'share exchange circulate disclose pass transmit provide send make supply communicate compare swap hand relay forward feed furnish telex fax radio cable wire upload impart post mail telephone telegraph lend',
)

export const isSharedThing = (at: AnalyzedSentence, np: NounPhrase): boolean =>
  headWords(at, np).some((word) => sharedThings.has(singularOf(word)))

const isSingle = (at: AnalyzedSentence, { from }: NounPhrase): boolean =>
  /^(?:an?|no)$/.test(at.tokens[from]?.lower ?? '')

/** "a mechanism for sharing data", "a hotline to exchange data": what that which stands between two is for. */
function isPurposeOfTie(at: AnalyzedSentence, { verb, at: index }: Clause): boolean {
  const isFor = verb.form === 'gerund' && /^(?:for|of)$/.test(markerText(at.chunks[index - 1]))
  if (!isFor && verb.form !== 'infinitive') return false
  const np = at.chunks[index - (isFor ? 2 : 1)]
  const kind = np?.kind === 'np' ? kindOfNoun(headWords(at, np)) : null
  return kind === 'mechanism' || kind === 'agreement'
}

/** "shared data with X", "provided updates to X", "the guidelines were sent to X". */
export function sharing(at: AnalyzedSentence, clause: Clause): Reading[] {
  if (isPurposeOfTie(at, clause)) return []
  const moved = clause.verb.passive ? passesBetween(at, clause) : []
  if (moved.length > 0) return moved
  const { verb, subject } = clause
  const opened = keepsInformed(at, clause) ?? opensUp(at, clause) ?? givenTo(at, clause)
  if (opened !== null) return [opened]
  if (!shares.has(verb.lemma)) return []
  const suppliedWith = supplies(at, clause)
  if (suppliedWith !== null) return [suppliedWith]
  const nominal = verb.passive ? subject : (argumentOf(clause, null)?.nominal ?? antecedentOf(at, clause))
  const things = nominal?.members ?? []
  const chunks = at.chunks.slice(nominal?.first ?? 0, nominal?.end ?? 0)
  const isInfo =
    things.some(({ np }) => isSharedThing(at, np)) ||
    chunks.some((chunk) => chunk.kind === 'np' && verb.passive && isSharedThing(at, chunk))
  const weak = !['share', 'exchange', 'circulate', 'disclose', 'communicate', 'transmit', 'compare', 'swap'].includes(
    verb.lemma,
  )
  if (!isInfo || nominal === undefined || nominal === null) return []
  // "send each other the levels of the river"
  const opens = at.tokens[at.chunks[nominal.first]?.from ?? -1]?.lower
  const own = opens === 'each' || opens === 'one' ? subjectOf(at, clause) : null
  if (own !== null && !verb.passive && isPlural(own))
    return [readingOf(at, clause, 'information_sharing', twoSides(own))]
  const between = verb.passive ? sideOf(at, clause, 'between') : null
  if (between !== null) return [readingOf(at, clause, 'information_sharing', twoSides(between))]
  // "passed on its experience with dengue to Peru"
  const found = [sideOf(at, clause, 'with'), sideOf(at, clause, 'to'), sideOf(at, clause, 'among')]
  const other = found.find((side) => side !== null && canAct(side)) ?? sideOf(at, clause, 'with', 'to', 'among')
  // "share a long border and a poor record": what they have in common; "shared a sequence" is an act
  const isPresent = /^shares?$/.test(at.tokens[verb.from]?.lower ?? '')
  const isTrait = isPresent && other === null && things.some(({ np }) => isSingle(at, np))
  if (isTrait) return []
  if (weak && (other === null || !canAct(other) || things.some(({ np }) => np.number !== null))) return []
  const owner = verb.passive ? (sideOf(at, clause, 'by') ?? ownerOf(at, nominal)) : subjectOf(at, clause)
  const sides =
    other === null && owner !== null && /^(?:exchange|swap|compare)$/.test(verb.lemma)
      ? twoSides(owner)
      : { actor: owner, counterpart: other }
  return [
    readingOf(at, clause, 'information_sharing', {
      ...sides,
      ...(/^(?:compare|swap)$/.test(verb.lemma) ? { how: 'engagement-near' } : {}),
    }),
  ]
}

/** What is sent or given to be known; a record, a view or a list may be anything. */
const handed =
  /^(?:data|figures?|genomes?|sequences?|readings?|bulletins?|forecasts?|guidelines?|information|measurements?|updates?|expertise)$/

/** "sent Peru the genome of the virus" */
function givenTo(at: AnalyzedSentence, clause: Clause): Reading | null {
  const [getter, thing] = clause.arguments.filter(({ prep }) => prep === null)
  const np = thing?.nominal.members[0]?.np
  const isGiving = clause.verb.lemma === 'give' || shares.has(clause.verb.lemma)
  if (!isGiving || clause.verb.passive || getter === undefined || np === undefined || np.number !== null) return null
  const other = handed.test(at.tokens[np.head]?.lower ?? '') ? wholeOf(at, getter.nominal) : null
  return other !== null && canAct(other) && areasOf(other).length > 0
    ? readingOf(at, clause, 'information_sharing', { counterpart: other })
    : null
}

/** "supplies its partner with case figures" */
function supplies(at: AnalyzedSentence, clause: Clause): Reading | null {
  const { lemma, passive } = clause.verb
  const thing = argumentOf(clause, 'with')?.nominal.members[0]?.np
  if (!/^(?:supply|provide|furnish|feed)$/.test(lemma) || passive || thing === undefined) return null
  const other = isSharedThing(at, thing) && thing.number === null ? sideOf(at, clause, null) : null
  return other !== null && canAct(other) ? readingOf(at, clause, 'information_sharing', { counterpart: other }) : null
}

/** "Peru's guidelines": whose things are shared. */
function ownerOf(at: AnalyzedSentence, { first }: Nominal): Piece | null {
  const np = at.chunks[first]
  const area = at.areas.find(({ from }) => from === np?.from)
  return area !== undefined && at.tokens[area.to]?.lower === "'s" ? { at, from: area.from, to: area.to } : null
}

/** "kept Peru informed of every case" */
function keepsInformed(at: AnalyzedSentence, clause: Clause): Reading | null {
  const { lemma, passive } = clause.verb
  const other = lemma === 'keep' && !passive ? sideOf(at, clause, null) : null
  const isInformed =
    other !== null &&
    /^(?:informed|abreast|posted|updated|apprised|up to date)$/.test(
      wordsOf(at, { from: other.to, to: other.to + (at.tokens[other.to]?.lower === 'up' ? 3 : 1) }).join(' '),
    )
  const actor = subjectOf(at, clause)
  return isInformed && canAct(other) && isNamed(other) && (actor === null || !isUnofficial(actor))
    ? readingOf(at, clause, 'information_sharing', { counterpart: other })
    : null
}

/** "opened its database to Peru" */
function opensUp(at: AnalyzedSentence, clause: Clause): Reading | null {
  const store = clause.verb.lemma === 'open' && !clause.verb.passive ? argumentOf(clause, null) : undefined
  const isStore = /^(?:databases?|files|archives?|records|books|registers?|registry)$/.test(headOf(at, store))
  const other = isStore ? sideOf(at, clause, 'to') : null
  return other !== null && canAct(other) && isNamed(other)
    ? readingOf(at, clause, 'information_sharing', { counterpart: other })
    : null
}

const keeping = new Set(['stay', 'keep', 'maintain', 'remain', 'be'])

/** "stayed in close contact with X", "keeps communication with X", "kept X informed". */
export function keepsContact(at: AnalyzedSentence, clause: Clause): Reading[] {
  if (!keeping.has(clause.verb.lemma)) return []
  const held = clause.arguments.find(({ prep, nominal }) => {
    const head = at.tokens[nominal.members[0]?.np.head ?? -1]?.lower ?? ''
    return (
      (prep === null || prep === 'in') && /^(?:contact|communication|touch|contacts|coordination|exchanges)$/.test(head)
    )
  })
  if (held === undefined || (clause.verb.lemma === 'be' && held.prep !== 'in')) return []
  const other = sideOf(at, clause, 'with')
  const subject = other === null ? subjectOf(at, clause) : null
  if (other === null) {
    const pair = subject === null ? null : twoSides(subject)
    return pair === null || pair.counterpart === null ? [] : [readingOf(at, clause, 'information_sharing', pair)]
  }
  return [readingOf(at, clause, 'information_sharing', { counterpart: firstMember(other) })]
}

const coming = new Set(['come', 'arrive', 'pour', 'flow', 'reach'])
const spoken = /^(?:praises?|thanks|condolences|sympathy|congratulations|applause|greetings|wishes|compliments|words)$/

/** Behind the noun of the subject: "a letter from X", "condolences of X". */
function senderBehind(at: AnalyzedSentence, { first }: Nominal, verb: number): Piece | null {
  let from = first + 1
  while (from < verb && !/^(?:from|by)$/.test(markerText(at.chunks[from]))) from++
  const nominal = from < verb ? nominalOver(at.chunks, from + 1, verb) : null
  return nominal === null ? null : wholeOf(at, nominal)
}

/** "Messages of sympathy came from X", "A letter from X reached Y", "Praise came from X". */
export function messagesFrom(at: AnalyzedSentence, clause: Clause): Reading[] {
  const { lemma, passive } = clause.verb
  const { subject } = clause
  const head = coming.has(lemma) && !passive ? subject?.members[0]?.np : undefined
  if (subject === null || head === undefined) return []
  const isSpoken = spoken.test(at.tokens[head.head]?.lower ?? '')
  const kind = kindOfNoun(headWords(at, head))
  // "A call came from Chile to end the war" asks for something.
  const isBidding = kind === 'call' && leadsToInfinitive(at, clause)
  const isLetter = kind === 'letter' || (kind === 'call' && !isBidding)
  const sender = isSpoken || isLetter ? (sideOf(at, clause, 'from') ?? senderBehind(at, subject, clause.at)) : null
  if (sender === null) return []
  return [
    readingOf(at, clause, isLetter ? kind : 'public_statement', {
      actor: sender,
      isAbout: true,
      isSpeech: !isLetter,
      counterpart: lemma === 'reach' ? sideOf(at, clause, null) : sideOf(at, clause, 'to', 'in'),
    }),
  ]
}

const earning = new Set(['earn', 'win', 'draw', 'receive', 'get', 'attract', 'gain'])
const securing = new Set(['obtain', 'secure', 'win', 'gain', 'extract', 'get'])
const receiving = new Set(['take', 'obtain', 'have', 'secure', 'extract', ...earning])

/** "Kenya's ground teams": Kenya is praised. */
function areaOf(piece: Piece | null): Piece | null {
  const area = piece?.at.areas.find(({ from, to }) => from >= piece.from && to <= piece.to)
  return piece === null || area === undefined ? null : { at: piece.at, from: area.from, to: area.to }
}

const moving = new Set(['go', 'travel', 'flow', 'pass', 'run', 'move', 'come', 'arrive'])

/** "Readings go from X to Y", "lists travel every week from X to Y": what is shared moves. */
export function passesBetween(at: AnalyzedSentence, clause: Clause): Reading[] {
  const { lemma, passive } = clause.verb
  // "are passed daily from X to Y"
  const isMoved = passive ? shares.has(lemma) : moving.has(lemma)
  const head = isMoved ? clause.subject?.members[0]?.np : undefined
  if (head === undefined || !isSharedThing(at, head)) return []
  const between = sideOf(at, clause, 'between')
  if (between !== null && canAct(between) && isPlural(between))
    return [readingOf(at, clause, 'information_sharing', twoSides(between))]
  const [from, to] = [sideOf(at, clause, 'from') ?? ownerIn(at, head), sideOf(at, clause, 'to')]
  return from !== null && to !== null && canAct(from) && canAct(to)
    ? [readingOf(at, clause, 'information_sharing', { actor: from, counterpart: to })]
    : []
}

/** "received a call from X": X called. */
export function receives(at: AnalyzedSentence, clause: Clause): Reading[] {
  const { lemma, passive } = clause.verb
  if (!receiving.has(lemma) || passive) return []
  const object = argumentOf(clause, null)?.nominal.members[0]?.np
  const sender = sideOf(at, clause, 'from')
  if (object === undefined || sender === null) return []
  const praised = spoken.test(at.tokens[object.head]?.lower ?? '') ? areaOf(subjectOf(at, clause)) : null
  if (praised !== null && earning.has(lemma))
    return [
      readingOf(at, clause, 'public_statement', { actor: sender, counterpart: praised, isSpeech: true, isAbout: true }),
    ]
  const isInfo =
    lemma !== 'win' && object.number === null && isSharedThing(at, object) && canAct(sender) && isNamed(sender)
  const kind = isInfo ? 'information_sharing' : kindOfNoun(headWords(at, object))
  // "obtained from Chile a standing arrangement": who obtains it is bound by it as well
  if (kind === 'agreement' && securing.has(lemma) && canAct(sender) && isNamed(sender))
    return [readingOf(at, clause, kind, { counterpart: sender, status: 'agreed' })]
  // "received a courtesy call from the ambassador"
  const isVisit = kind === 'meeting' && /^calls?$/.test(at.tokens[object.head]?.lower ?? '')
  if (kind !== 'call' && kind !== 'letter' && kind !== 'information_sharing' && !isVisit) return []
  return [readingOf(at, clause, kind, { actor: sender, counterpart: subjectOf(at, clause), isAbout: true })]
}

/** Of a list that runs on into other things, the first. */
const firstMember = (piece: Piece): Piece => {
  const members = membersOf(piece)
  return members.length > 1 && !members.every(canAct) ? (members[0] ?? piece) : piece
}
