import { kindOfNoun, officials, socialMedia } from '../../lexicon/contact-words.ts'
import { addressingVerbs } from '../../lexicon/speech-verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isChequeWritten } from '../cheque.ts'
import { isCountNoun } from '../counts/count-head.ts'
import { markerText } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { areasOf, lowerWords, type Piece } from '../piece.ts'
import { areTwo } from './by-means.ts'
import { comesForTalks } from './comes-for-talks.ts'
import { callsOrWrites } from './condoled.ts'
import { displays, signsBook } from './displays.ts'
import { informEachOther, telling } from './inform-each-other.ts'
import { isPlural, twoSides } from './pairs.ts'
import { canAct, isPerson, membersOf } from './party.ts'
import { isInterviewed } from './read-interviews.ts'
import { isDirect, isNamedPerson, isOfOfficials, meets } from './read-meetings.ts'
import { isSharedThing } from './read-sharing.ts'
import { trailingSpeaker } from './read-speech.ts'
import { argumentOf, headWords, isWeekday, ownerIn, type Reading, readingOf, sideOf, subjectOf } from './reading.ts'
import { writesBack } from './replies.ts'
import { saidToPress } from './said-to-press.ts'
import { isOfThings } from './sent-things.ts'
import { pointsToSides } from './sides.ts'
import { isOutlet, isPress } from './unofficial.ts'

/** One person turning to another: calls, letters, meetings, tweets, interviews. */

const phones = new Set(['phone', 'telephone', 'ring', 'dial'])
const talks = new Set(['talk', 'confer', 'consult', 'converse', 'chat', 'negotiate'])
const posts = new Set(['tweet', 'retweet', 'blog'])
const followsObject = (at: AnalyzedSentence, clause: Clause): boolean => {
  const object = argumentOf(clause, null)
  const next = object === undefined ? undefined : at.chunks[object.nominal.end]
  const isQuote = next?.kind === 'punct' && /^["“‘]$/.test(next.text)
  return (
    isQuote ||
    next?.kind === 'np' ||
    next?.kind === 'adj' ||
    clause.arguments.filter(({ prep }) => prep === null).length > 1
  )
}

/** "founded a club called Orion", "a place called Vela": the name of what stands right before, which is no person. */
function isNaming(at: AnalyzedSentence, { verb, at: place }: Clause): boolean {
  const [named, before] = [at.chunks[place - 1], at.chunks[place - 2]]
  const isInside = before?.kind === 'prep' || before?.kind === 'verb'
  if (at.tokens[verb.from]?.lower !== 'called' || named?.kind !== 'np' || !isInside) return false
  return /^an?$/.test(at.tokens[named.from]?.lower ?? '') && !isPerson({ at, from: named.from, to: named.to })
}

/** "called the Peruvian president", but not "called Peru a friend" nor "called the measures unhelpful". */
function calls(at: AnalyzedSentence, clause: Clause): Reading | null {
  const { lemma, particle, passive } = clause.verb
  const isCall = (lemma === 'call' && (particle === null || particle === 'up')) || phones.has(lemma)
  // "The president was telephoned by Chile's premier"
  const caller = passive && phones.has(lemma) ? sideOf(at, clause, 'by') : null
  if (caller !== null && canAct(caller))
    return readingOf(at, clause, 'call', { actor: caller, counterpart: subjectOf(at, clause) })
  const other = !isCall || passive ? null : sideOf(at, clause, null)
  const figure = argumentOf(clause, null)?.nominal.members[0]?.np.number?.kind // "rang up 12 percent less"
  if (other === null || figure === 'percent' || figure === 'money' || isNaming(at, clause)) return null
  // "The British called Myanmar Burma"
  const [first, second] = areasOf(other)
  if (lemma === 'call' && first !== undefined && first.to === second?.from) return null
  if (lemma === 'call' && followsObject(at, clause)) {
    // "called Peru 'a great friend'", "called Peru's response exemplary"
    return canAct(other) || areasOf(other).length > 0
      ? readingOf(at, clause, 'public_statement', {
          isSpeech: true,
          isAbout: true,
          counterpart: canAct(other) ? other : null,
        })
      : null
  }
  return phones.has(lemma) || membersOf(other).every((one) => isPerson(one) || canAct(one))
    ? readingOf(at, clause, 'call', { counterpart: other })
    : null
}

/** "exchanged views", "exchanged a few words" */
function isExchangingWords(at: AnalyzedSentence, clause: Clause): boolean {
  const views = clause.verb.lemma === 'exchange' ? argumentOf(clause, null)?.nominal.members[0]?.np : undefined
  return /^(?:views?|opinions|words|greetings)$/.test(at.tokens[views?.head ?? -1]?.lower ?? '')
}

/** "spoke with X", "talked to reporters", "discussed the plan with X". */
function speaks(at: AnalyzedSentence, clause: Clause): Reading | null {
  const { lemma } = clause.verb
  const isExchange = isExchangingWords(at, clause)
  const isDiscussing = lemma === 'discuss' || lemma === 'broach'
  if (lemma !== 'speak' && !talks.has(lemma) && !isDiscussing && !isExchange) return null
  const other = isDiscussing || isExchange ? sideOf(at, clause, 'with') : sideOf(at, clause, 'with', 'to')
  // "speaking to the weekly Caretas"
  if (other !== null && isOutlet(other) && !isExchange && !isDiscussing)
    return readingOf(at, clause, 'interview', { counterpart: other, isSpeech: true, isAbout: true })
  if (other === null || !canAct(other)) return null
  if (isPress(other)) return readingOf(at, clause, 'public_statement', { counterpart: other, isSpeech: true })
  const kind = lemma === 'speak' ? 'call' : 'meeting'
  return readingOf(at, clause, kind, { how: 'engagement-near', counterpart: other })
}

/** "Peru's minister and her Chilean counterpart discussed the border": each to the other. */
const isWithCounterpart = (actor: Piece | null): boolean =>
  actor !== null &&
  membersOf(actor).length === 2 &&
  /(?:counterpart|colleague|opposite number)$/.test(lowerWords(membersOf(actor)[1] ?? actor).join(' '))

/** "Presidents Ana Ruiz and Juan Soto spoke on Friday": with each other, where no place or matter is told. */
const isOfTwoOffices = (at: AnalyzedSentence, clause: Clause, { from }: Piece): boolean =>
  officials.has(at.tokens[from]?.lower ?? '') &&
  clause.arguments.every(({ prep, nominal }) => prep === null || (prep === 'on' && isWeekday(at, nominal.first)))

/** "the ministers of Peru and Chile", not "the governors of Texas and Florida" */
const areOfLands = (piece: Piece): boolean => new Set(areasOf(piece).flatMap(({ iso3 }) => iso3 ?? [])).size > 1

/** Of two, whether they talk with each other: "negotiated", "discussed the dam", of officials "consulted". */
function talksAsTwo(at: AnalyzedSentence, clause: Clause, actor: Piece): boolean {
  const { lemma } = clause.verb
  const members = membersOf(actor)
  const isPair = members.length === 2
  if (lemma === 'negotiate') return true
  // "The ministers of Peru and Chile discussed the border", "Peru and Chile exchanged views"
  if (lemma === 'discuss' || lemma === 'exchange')
    return (isPair && members.every(isPerson)) || ((isPair || isOfOfficials(at, clause)) && areOfLands(actor))
  return talks.has(lemma) ? isOfOfficials(at, clause) : lemma === 'speak' && isOfTwoOffices(at, clause, actor)
}

/** "The ministers of A and B talked on the phone", "discussed the border by video link". */
function speaksTogether(at: AnalyzedSentence, clause: Clause): Reading | null {
  const { lemma } = clause.verb
  // "conferred by video link" looks like a passive.
  const passive = clause.verb.passive && lemma !== 'confer'
  const isTalk = lemma === 'speak' || lemma === 'discuss' || talks.has(lemma) || isExchangingWords(at, clause)
  const { actor } = readingOf(at, clause, 'meeting')
  const isOfStates = actor !== null && areTwo(actor) && talksAsTwo(at, clause, actor)
  if (!isTalk || passive || !(isDirect(at, clause) || isWithCounterpart(actor) || isOfStates)) return null
  return actor !== null && isPlural(actor) && canAct(actor)
    ? readingOf(at, clause, lemma === 'speak' && !isDirect(at, clause) ? 'call' : 'meeting', {
        how: 'engagement-near',
        ...twoSides(actor),
      })
    : null
}

const organs = new Set(['editorial', 'article', 'commentary', 'op-ed', 'column', 'report'])

/** "cabled" has no other form that is no noun. */
const wiring = new Set([
  'cabled',
  'telegraphed',
  'wired',
  'telegraph',
  'wire',
  'email',
  'mail',
  'text',
  'fax',
  'telex',
  'radio',
  'message',
])

/** "replied to the Chilean minister's letter": to whoever wrote it. */
function replies(at: AnalyzedSentence, clause: Clause): Reading | null {
  const { lemma, passive } = clause.verb
  const np = /^(?:reply|respond|answer)$/.test(lemma)
    ? argumentOf(clause, 'to', null)?.nominal.members[0]?.np
    : undefined
  const isLetter = np !== undefined && kindOfNoun(headWords(at, np)) === 'letter'
  const writer = isLetter ? (ownerIn(at, np) ?? sideOf(at, clause, 'from')) : null
  return writer === null || passive || !canAct(writer)
    ? null
    : readingOf(at, clause, 'letter', { counterpart: writer, how: 'engagement-near' })
}

/** "wrote to X", "cabled his condolences to X", "wrote in an editorial that". */
function writes(at: AnalyzedSentence, clause: Clause): Reading | null {
  const other = sideOf(at, clause, 'to')
  const wired = wiring.has(clause.verb.lemma) && !clause.verb.passive ? (other ?? sideOf(at, clause, null)) : null
  const sent = argumentOf(clause, null)?.nominal.members[0]?.np
  const isData = other !== null && sent !== undefined && isSharedThing(at, sent)
  if (wired !== null && canAct(wired) && !isData && !isOfThings(at, clause, wired, other !== null))
    return readingOf(at, clause, 'letter', { counterpart: wired, isAbout: true })
  if (clause.verb.lemma !== 'write' || isChequeWritten(at, clause)) return null
  if (other !== null)
    return canAct(other) || pointsToSides(other) ? readingOf(at, clause, 'letter', { counterpart: other }) : null
  if (isOnline(at, clause))
    return readingOf(at, clause, 'social_media', { isAbout: true, isSpeech: trailingSpeaker(at) === clause })
  const isPublished = clause.arguments.some(({ nominal }) =>
    nominal.members.some(({ np }) => organs.has(at.tokens[np.head]?.lower ?? '')),
  )
  const isSaying = isPublished || markerText(at.chunks[clause.end]) === 'that' || trailingSpeaker(at) === clause
  return isSaying
    ? readingOf(at, clause, 'public_statement', { isSpeech: true, isAbout: true, isPlain: !isPublished })
    : null
}

/** "the foreign minister told Reuters": for a state, and not for a firm. */
const isOfState = (speaker: Piece | null): boolean =>
  speaker !== null &&
  lowerWords(speaker).some((word) =>
    /^(?:minister|president|premier|chancellor|ambassador|envoy|secretary|ministry|embassy|government|king|queen)$/.test(
      word,
    ),
  )

/** "told the foreign minister that", "briefed reporters". */
function tells(at: AnalyzedSentence, clause: Clause): Reading | null {
  const { lemma, passive } = clause.verb
  const mutual = informEachOther(at, clause)
  if (mutual !== null) return mutual
  // "The WHO was notified by Peru"
  const teller = telling.has(lemma) && passive && !addressingVerbs.has(lemma) ? sideOf(at, clause, 'by') : null
  const { actor: hearer } = readingOf(at, clause, 'information_sharing')
  if (teller !== null && hearer !== null && canAct(teller) && canAct(hearer))
    return readingOf(at, clause, 'information_sharing', { actor: teller, counterpart: hearer })
  const other = !telling.has(lemma) || passive ? null : sideOf(at, clause, null)
  // "told the newspaper El Faro that"
  if (other !== null && isOutlet(other)) {
    const isPlain = !isOfState(subjectOf(at, clause))
    return readingOf(at, clause, 'interview', { counterpart: other, isAbout: true, isSpeech: true, isPlain })
  }
  // "told the BBC in an interview that"
  const talk = argumentOf(clause, 'in')?.nominal.members[0]?.np
  if (other !== null && talk !== undefined && kindOfNoun(headWords(at, talk)) === 'interview')
    return readingOf(at, clause, 'interview', { counterpart: other, isAbout: true, isSpeech: true })
  // "notified 40 cases", "notified an imported case"
  const told = argumentOf(clause, null)?.nominal.members[0]?.np
  if (other === null || told?.number || isCountNoun(at.tokens[told?.head ?? -1]?.lower ?? '')) return null
  if (isPress(other) || kindOfNoun(lowerWords(other).slice(0, 3)) === 'public_statement')
    return readingOf(at, clause, 'public_statement', { isSpeech: true, counterpart: other, isAbout: true })
  if (isNamedPerson(other))
    return readingOf(at, clause, 'meeting', { how: 'engagement-near', counterpart: other, isSpeech: true })
  const isThat = markerText(at.chunks[clause.end]) === 'that'
  // "told the assembly that"
  if (lemma === 'tell' && isThat && canAct(other))
    return readingOf(at, clause, 'public_statement', { isSpeech: true, isAbout: true, counterpart: other })
  return canAct(other) && lemma !== 'tell' && !addressingVerbs.has(lemma)
    ? readingOf(at, clause, 'information_sharing', { counterpart: other })
    : null
}

/** "on Facebook", "via social media" */
const isOnline = (at: AnalyzedSentence, clause: Clause): boolean =>
  clause.arguments.some(({ prep, nominal }) => {
    const words = nominal.members.flatMap(({ np }) => lowerWords({ at, from: np.from, to: np.to }))
    return (prep === 'on' || prep === 'via') && (words.some((word) => socialMedia.has(word)) || words.includes('media'))
  })

/** "tweeted his thanks", "posted a message on Facebook", "announced on Weibo". */
function postsOnline(at: AnalyzedSentence, clause: Clause): Reading | null {
  const { lemma } = clause.verb
  // "took to Twitter to thank the nurses"
  const medium = lemma === 'take' ? argumentOf(clause, 'to')?.nominal.members[0]?.np : undefined
  if (medium !== undefined && socialMedia.has(at.tokens[medium.head]?.lower ?? ''))
    return readingOf(at, clause, 'social_media', { isAbout: true })
  const isPost = lemma === 'post' || lemma === 'share' || lemma === 'upload'
  if (!posts.has(lemma) && !isPost) return null
  if (!posts.has(lemma) && !(isPost && isOnline(at, clause))) return null
  const other = sideOf(at, clause, 'to')
  return readingOf(at, clause, 'social_media', { isAbout: true, counterpart: other })
}

const commenting = new Set(['leave', 'write', 'post'])

/** "left comments on the account of the embassy". */
function comments(at: AnalyzedSentence, clause: Clause): Reading | null {
  if (!commenting.has(clause.verb.lemma)) return null
  const object = argumentOf(clause, null)?.nominal.members[0]?.np
  const isComment = object !== undefined && /^(?:comment|messages?|post)/.test(at.tokens[object.head]?.lower ?? '')
  if (!isComment) return null
  return at.tokens.slice(clause.verb.to).some(({ lower }) => socialMedia.has(lower))
    ? readingOf(at, clause, 'social_media', { isAbout: true })
    : null
}

export const contactReaders = [
  calls,
  saidToPress,
  meets,
  speaks,
  speaksTogether,
  writesBack,
  writes,
  replies,
  tells,
  postsOnline,
  comments,
  isInterviewed,
  displays,
  signsBook,
  callsOrWrites,
  comesForTalks,
]
