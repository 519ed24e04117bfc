import { isTogether, kindOfNoun } from '../../lexicon/contact-words.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import { words } from '../../lexicon/word-list.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { firstIndexIn } from '../index-in.ts'
import { markerText } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { nominalAt, nominalOver } from '../parse/nominal.ts'
import { areasOf, lowerWords, type Piece } from '../piece.ts'
import { wholeOf } from './extent.ts'
import { isPlural, twoSides } from './pairs.ts'
import { canAct, isPerson } from './party.ts'
import { addressReaders, asksForGift } from './read-address.ts'
import { isNamedPerson } from './read-meetings.ts'
import { praises } from './read-praise.ts'
import { argumentOf, followedBy, headWords, ownerIn, type Reading, readingOf, sideOf, subjectOf } from './reading.ts'
import { pointsToSides } from './sides.ts'
import { isUnofficial } from './unofficial.ts'

/** What is said to or about others: thanks, praise, sympathy, readiness, positions. */

const conveying = words(
  'tender express convey voice extend send offer deliver show give state reaffirm reiterate stress make lavish pay declare affirm repeat underline underscore relay transmit communicate direct renew register share',
)
const feelings =
  /^(?:sympath\w*|condolences?|consolations?|solidarity|support|gratitude|thanks|appreciation|affection|closeness|nearness|esteem|friendship|concerns?|confidence|belief|hope|willingness|readiness|commitment|sorrow|praises?|admiration|wishes|encouragement|comfort|tribute|determination|interest|desire|respect|sadness|grief|regret|congratulations|greetings|mediation|offices|objections?|displeasure|dissatisfaction|dismay|outrage|disapproval|reservations)$/
/** "gave support" and "showed commitment" tell of deeds. */
const deeds = words('support commitment interest determination hope concern concerns')
const giving = words('send offer deliver show give extend make lavish pay')
/** Verbs that only say that something is said. */
const plain = words(
  'say state note stress emphasize emphasise declare announce remark explain reiterate reaffirm underline underscore list outline insist reply respond point cite mention quote highlight describe add answer demand',
)
const pledging = words('pledge vow promise assure guarantee')

/** Subject "efforts made by X", "steps taken by X": it is X that does what they include. */
export function agentOf(at: AnalyzedSentence, clause: Clause): Piece | null {
  const subject = subjectOf(at, clause)
  const head = clause.subject?.members[0]?.np.head
  const isWork =
    head !== undefined && /^(?:efforts?|steps?|measures|work|actions?|activities)$/.test(at.tokens[head]?.lower ?? '')
  if (!isWork || clause.subject === null) return subject
  const made = at.clauses.find(
    ({ verb, subject: whose }) => verb.form === 'participle' && whose?.first === clause.subject?.first,
  )
  return made === undefined ? subject : sideOf(at, made, 'by')
}

/** "declared its support for the four", "his solidarity with Peru's president" */
function heldFor(at: AnalyzedSentence, clause: Clause, said: string): Piece | null {
  const whom = /^(?:support|respect|admiration|solidarity|sympath\w*)$/.test(said)
    ? sideOf(at, clause, 'for', 'with')
    : null
  return whom !== null && (isNamedPerson(whom) || pointsToSides(whom)) ? whom : null
}

/** "expressed sympathy to X", "voiced support for X's work", "made clear his support". */
function conveys(at: AnalyzedSentence, clause: Clause): Reading | null {
  const { lemma, passive } = clause.verb
  if (passive) return isConveyed(at, clause)
  const [first, second] = clause.arguments.filter(({ prep }) => prep === null)
  // "offered Peru its condolences"
  const getter =
    first !== undefined && second?.nominal.first === first.nominal.end && canAct(wholeOf(at, first.nominal))
      ? wholeOf(at, first.nominal)
      : null
  const object = getter === null ? first : second
  // "placed on record its solidarity"
  const isRecorded = /^(?:place|put)$/.test(lemma) && followedBy(at, clause, 'record')
  if ((!conveying.has(lemma) && !isRecorded) || object === undefined) return null
  const heads = object.nominal.members.map(({ np }) => at.tokens[np.head]?.lower ?? '')
  const said = heads.find((word) => feelings.test(word))
  if (said === undefined) return null
  // "gave strong support": no words; "made clear his support" is.
  const isDeed =
    giving.has(lemma) && deeds.has(heads[0] ?? '') && !(lemma === 'make' && followedBy(at, clause, 'clear'))
  if (isDeed) return null
  const other = getter ?? sideOf(at, clause, 'to', 'toward', 'towards') ?? heldFor(at, clause, said)
  const through = sideOf(at, clause, 'via', 'through')
  return readingOf(at, clause, 'public_statement', {
    isSpeech: true,
    isAbout: true,
    counterpart: other !== null && (canAct(other) || pointsToSides(other)) ? other : null,
    participants: through !== null && canAct(through) && isPerson(through) ? through : null,
  })
}

/** "Concern was voiced by the minister", "Peru's concern was conveyed to the envoy" */
function isConveyed(at: AnalyzedSentence, clause: Clause): Reading | null {
  const np = clause.subject?.members[0]?.np
  const said = at.tokens[np?.head ?? -1]?.lower ?? ''
  if (np === undefined || !conveying.has(clause.verb.lemma) || !feelings.test(said)) return null
  if (giving.has(clause.verb.lemma) && deeds.has(said)) return null
  const by = sideOf(at, clause, 'by')
  const actor = by !== null && canAct(by) ? by : ownerIn(at, np)
  const other = sideOf(at, clause, 'to')
  const counterpart = other !== null && canAct(other) ? other : null
  return actor === null
    ? null
    : readingOf(at, clause, 'public_statement', { actor, counterpart, isSpeech: true, isAbout: true })
}

/** "called on X to do Y", "called for an end to Z", "appealed to X". */
function callsOn(at: AnalyzedSentence, clause: Clause): Reading | null {
  const { lemma, particle, passive } = clause.verb
  const isCall =
    lemma === 'call' &&
    (particle === 'on' || particle === 'upon' || particle === 'for' || argumentOf(clause, 'for') !== undefined)
  const isUrge = lemma === 'urge' || (/^(?:appeal|protest)$/.test(lemma) && argumentOf(clause, 'to') !== undefined)
  if ((!isCall && !isUrge) || passive || asksForGift(at, clause)) return null
  const caller = subjectOf(at, clause)
  // "The players protested to the league"
  if (caller !== null && isUnofficial(caller)) return null
  const other = isCall && particle === 'for' ? null : sideOf(at, clause, null, 'on', 'upon', 'to')
  return readingOf(at, clause, 'public_statement', {
    isSpeech: true,
    isAbout: false,
    counterpart: other !== null && canAct(other) ? other : null,
    isPlain: false,
  })
}

/** "vowed not to deny access", "pledged cooperation": promises of no gift. */
function vows(at: AnalyzedSentence, clause: Clause): Reading | null {
  if (!pledging.has(clause.verb.lemma) || clause.verb.passive) return null
  // "promised Peru its cooperation"
  const object = clause.arguments.findLast(({ prep }) => prep === null)?.nominal.members[0]?.np
  const next = at.clauses[at.clauses.indexOf(clause) + 1]
  const deed = next?.verb.form === 'infinitive' ? next.verb : null
  const isGift = deed !== null && !deed.negated && hasVerbClass(deed.lemma, deed.particle, 'give')
  const isMoney = object !== undefined && object.number !== null
  if (isGift || isMoney) return null
  const noun = object === undefined ? '' : (at.tokens[object.head]?.lower ?? '')
  const isHelp = /^(?:support|help|assistance|cooperation|solidarity|efforts|backing)$/.test(noun)
  // "assured him of help" is read with the one it is told to.
  const isWords = isHelp || (deed !== null && clause.verb.lemma !== 'assure')
  const isOffer = isHelp && /^(?:assure|guarantee)$/.test(clause.verb.lemma)
  return isWords
    ? readingOf(at, clause, 'public_statement', {
        isSpeech: true,
        isAbout: true,
        implied: isOffer ? 'aid_offer' : null,
      })
    : null
}

const ready = words('willing ready prepared grateful thankful appreciative supportive saddened')

/** "is ready to help X", "is grateful to X". */
function isReady(at: AnalyzedSentence, clause: Clause): Reading | null {
  const { lemma, modal } = clause.verb
  if ((lemma !== 'be' && lemma !== 'stand') || modal !== null) return null
  const word = at.tokens[clause.verb.to]?.lower ?? ''
  const isAdverb = at.tags[clause.verb.to] === 'ADV'
  const said = isAdverb ? (at.tokens[clause.verb.to + 1]?.lower ?? '') : word
  if (!ready.has(said)) return null
  return readingOf(at, clause, 'public_statement', { isSpeech: true, isAbout: true })
}

/** "has offered to help X": readiness; what is offered by number is a gift. */
function offers(at: AnalyzedSentence, clause: Clause): Reading | null {
  if (clause.verb.lemma !== 'offer' || clause.verb.passive) return null
  const next = at.clauses[at.clauses.indexOf(clause) + 1]
  const isCounted = at.numbers.some(({ from, nonFigure }) => from > clause.verb.main && nonFigure === null)
  const isToHelp =
    next?.verb.form === 'infinitive' && /^(?:help|assist|aid|support|host|mediate|train|treat)$/.test(next.verb.lemma)
  return isToHelp && !isCounted ? readingOf(at, clause, 'public_statement', { isSpeech: true, isAbout: true }) : null
}

/** "said that", "stressed the need for": an act only by what is said. */
function says(at: AnalyzedSentence, clause: Clause): Reading | null {
  const { lemma, passive, form } = clause.verb
  // "have spoken in interviews to thank X"
  const isSpeaking = (lemma === 'speak' || lemma === 'appear') && argumentOf(clause, 'in', 'on', 'at') !== undefined
  if ((!plain.has(lemma) && !isSpeaking) || passive || form === 'participle') return null
  // "A letter from Peru appeared in the Guardian": who wrote it speaks.
  const speaker = clause.subject?.members[0]?.np
  if (isSpeaking && speaker !== undefined && kindOfNoun(headWords(at, speaker)) === 'letter') return null
  // "responded with 20 tents": by a deed
  const means = /^(?:respond|answer|reply)$/.test(lemma) ? argumentOf(clause, 'with') : undefined
  if (means?.nominal.members[0]?.np.number != null) return null
  return readingOf(at, clause, 'public_statement', { isSpeech: true, isAbout: true, isPlain: true })
}

const written = /^(?:post|text|document|statement|message|letter|communiqu[eé]|declaration|cable|telegram|note|tweet)$/
const stating = words(
  `be say read call make express stress urge condemn welcome appeal pledge demand invite ask commit note back promise speak announce warn praise thank convey
  reaffirm affirm underline deplore reject recall salute wish offer congratulate`,
)
/** "A joint statement came out that night": nothing is told of what it says. */
const appearing = words('come emerge appear follow issue')

/** Who made what is written: "from X", "by A and B". */
function makersOf(at: AnalyzedSentence, clause: Clause): Piece | null {
  const { subject } = clause
  if (subject === null) return null
  const from = firstIndexIn(at.chunks, subject.first + 1, clause.at, (chunk) =>
    /^(?:from|by|of)$/.test(markerText(chunk)),
  )
  const stop = firstIndexIn(at.chunks, from + 1, clause.at, (chunk) => /^(?:on|in|dated)$/.test(markerText(chunk)))
  const ends = [getterAt(at, clause, from), stop, clause.at].filter((i) => i >= 0)
  const nominal = from < 0 ? null : nominalOver(at.chunks, from + 1, Math.min(...ends))
  return nominal === null ? null : wholeOf(at, nominal)
}

/** "a letter from the president to the premier said": where it says to whom; the "to" of an ambassador is his own. */
function getterAt(at: AnalyzedSentence, clause: Clause, from: number): number {
  const to = firstIndexIn(at.chunks, from + 1, clause.at, (chunk) => markerText(chunk) === 'to')
  const before = at.chunks[to - 1]
  const isPost =
    before?.kind === 'np' && /^(?:ambassador|envoy|representative)$/.test(at.tokens[before.head]?.lower ?? '')
  return from < 0 || isPost ? -1 : to
}

/** "The statement from X was clear: …", "Their final communiqué calls for …". */
function statementFrom(at: AnalyzedSentence, clause: Clause): Reading | null {
  const { subject, verb } = clause
  const np = subject?.members[0]?.np
  if (np === undefined || !written.test(at.tokens[np.head]?.lower ?? '')) return null
  // "A statement issued jointly after the talks"
  const isJoint = at.tokens.slice(np.from, np.to + 2).some(({ lower }) => lower === 'jointly')
  // "Moscow's communiqué": of one country, and not of the two told before
  const owner = ownerIn(at, np)
  const isOfOne = owner !== null && !isPlural(owner) && areasOf(owner).length === 1 && !isTogether(headWords(at, np))
  const named = isJoint ? 'joint_statement' : kindOfNoun(headWords(at, np))
  const kind = named === 'joint_statement' && isOfOne ? 'public_statement' : named
  const makers = makersOf(at, clause) ?? (isOfOne && named === 'joint_statement' ? owner : null)
  const isOut = appearing.has(verb.lemma) && !verb.passive && argumentOf(clause, null) === undefined
  if (kind === 'joint_statement' && !verb.passive && (isOut || stating.has(verb.lemma))) {
    const between = sideOf(at, clause, 'between')
    const sides = makers !== null && canAct(makers) ? makers : between
    return sides === null
      ? readingOf(at, clause, kind, { actor: null, isAbout: true })
      : readingOf(at, clause, kind, { ...twoSides(sides), isAbout: true })
  }
  if (makers === null || !stating.has(verb.lemma) || (verb.lemma === 'read' && verb.passive)) return null
  const isSent = kind === 'letter' && verb.lemma !== 'be'
  const to = isSent ? getterAt(at, clause, subject?.first ?? -1) : -1
  const goal = to < 0 ? null : nominalOver(at.chunks, to + 1, clause.at)
  const getter = goal !== null ? wholeOf(at, goal) : isSent ? sideOf(at, clause, 'to', null) : null
  const isOnline = kind === 'social_media'
  // "A tweet from the mission wished all Peruvians strength"
  const inner = isSent || isOnline ? [...addressReaders, praises].map((read) => read(at, clause)).find(Boolean) : null
  return readingOf(at, clause, isOnline ? kind : isSent ? 'letter' : 'public_statement', {
    actor: makers,
    counterpart: getter !== null && canAct(getter) ? getter : (inner?.counterpart ?? null),
    implied: inner?.implied ?? null,
    isSpeech: !isSent && !isOnline,
    isAbout: true,
  })
}

export const speechReaders = [statementFrom, ...addressReaders, conveys, praises, callsOn, vows, offers, isReady, says]

/** "according to the statement", "according to figures of the ministry": no one is quoted. */
const isDocument = (piece: Piece): boolean =>
  lowerWords(piece)
    .slice(0, 3)
    .some((word) =>
      /^(?:statement|data|figures|statistics|report|reports|survey|agreement|plan|estimates?|study)$/.test(word),
    )

/** "…, the minister said", "…, X wrote on Twitter": the clause behind what is said, with at most a place or a means after it. */
export function trailingSpeaker(at: AnalyzedSentence): Clause | null {
  const last = at.clauses.at(-1)
  if (last === undefined || last.verb.form !== 'finite' || last.subject === null) return null
  const { lemma } = last.verb
  const isSaying = plain.has(lemma) || lemma === 'write' || lemma === 'tweet' || lemma === 'tell'
  // "…,” said the minister"
  const before = at.chunks[Math.min(last.subject.first, last.at) - 1]
  const isBehind = before?.kind === 'punct' && /^[,”"’]$/.test(before.text)
  // "Thank you, Lima!"
  const isAlone = at.clauses.length < 2 && !/^["”’]$/.test(markerText(before))
  const hasObject =
    isAlone ||
    (lemma !== 'tell' && last.arguments.some(({ prep }) => prep === null)) ||
    markerText(at.chunks[last.end]) === 'that'
  return isSaying && isBehind && !hasObject && canAct(wholeOf(at, last.subject)) ? last : null
}

/** "According to X, …": the words are X's. */
export function accordingTo(at: AnalyzedSentence): { piece: Piece; anchor: Piece } | null {
  const i = at.chunks.findIndex((chunk) => markerText(chunk) === 'according to')
  const nominal = i < 0 ? null : nominalAt(at.chunks, i + 1)
  const chunk = at.chunks[i]
  if (nominal === null || chunk === undefined) return null
  const piece = wholeOf(at, nominal)
  return !canAct(piece) || isDocument(piece) ? null : { piece, anchor: { at, from: chunk.from, to: chunk.to } }
}
