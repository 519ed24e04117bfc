import { penalties } from '../../lexicon/nothing-handed.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import {
  aircraft,
  artworks,
  goBetweens,
  kinOfOne,
  missiles,
  openTrades,
  players,
  playing,
  smugglers,
  traders,
  winners,
} from '../../lexicon/private-matters.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Item } from '../items.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { lowerWords, type Piece } from '../piece.ts'
import { headNoun } from './head-noun.ts'

/** What changes hands and helps no one in need: loans of art, players, presents to an aunt, fines, smuggled goods. */

type Test = (item: Item, donor: Actor | null, recipient: Actor | null) => boolean

const sentenceOf = ({ piece }: Item, donor: Actor | null, recipient: Actor | null): AnalyzedSentence | null =>
  piece?.at ?? donor?.piece.at ?? recipient?.piece.at ?? null

/** The verb that a thing is told by: the last before it, else the first of the sentence. */
function clauseOf(item: Item): Clause | undefined {
  const { piece } = item
  if (piece === null) return undefined
  const { clauses } = piece.at
  return clauses.findLast(({ verb }) => verb.main < piece.from) ?? clauses[0]
}

const isHead = (item: Item, nouns: ReadonlySet<string>): boolean =>
  item.piece !== null && nouns.has(headNoun(item.piece))

/** "lent 14 paintings to the Prado": shown there for a while. */
const isArtLent: Test = (item) => isHead(item, artworks) && /^(?:lend|loan)$/.test(clauseOf(item)?.verb.lemma ?? '')

/** The clause that a figure is told in: of the last verb before it. */
const clauseBefore = (at: AnalyzedSentence, from: number): Clause | undefined =>
  at.clauses.findLast(({ verb }) => verb.main < from)

/** "and gave the money to Nepal", "which went to Haiti": what was taken or earned is given behind. */
const isHandedOn = ({ clauses }: AnalyzedSentence, from: number): boolean =>
  clauses.some(
    ({ verb, arguments: told }) =>
      verb.main > from &&
      verb.form !== 'participle' &&
      (hasVerbClass(verb.lemma, verb.particle, 'give') ||
        (verb.lemma === 'go' && told.some(({ prep }) => prep === 'to'))),
  )

/** The player that a noun phrase is about: "the winger", "the winger Olsen"; -1 where it is about none. */
function playerIn({ tags, tokens }: AnalyzedSentence, { from, to, head }: NounPhrase): number {
  const last = tags.slice(from, to).findLastIndex((tag) => tag !== 'NNP')
  const i = tags[head] === 'NNP' ? from + last : head
  return players.has(singularOf(tokens[i]?.lower ?? '')) ? i : -1
}

/** "paid 4 million", "a fee of 4 million", "received 4 million for the winger"; "received 4 million for young players" is a gift. */
function isPaid(at: AnalyzedSentence, from: number, player: string): boolean {
  const isFee = at.tokens[from - 1]?.lower === 'of' && /^(?:fee|price|transfer)$/.test(at.tokens[from - 2]?.lower ?? '')
  const lemma = clauseBefore(at, from)?.verb.lemma ?? ''
  return isFee || /^(?:pay|buy)$/.test(lemma) || (/^(?:receive|get)$/.test(lemma) && singularOf(player) === player)
}

/** "loaned two defenders to Porto", "paid Ajax 40 million for the winger"; not "gave 4 million for young players" */
const isOfPlayer: Test = (item, donor, recipient) => {
  const at = sentenceOf(item, donor, recipient)
  if (at === null) return false
  const { piece, number } = item
  if (isHead(item, players)) return piece === null || !playing.has(at.tokens[piece.to - 2]?.lower ?? '')
  if (number?.kind !== 'money' || at.tokens[number.to]?.lower !== 'for') return false
  const np = at.chunks.find(({ kind, from }) => kind === 'np' && from === number.to + 1)
  const player = np?.kind === 'np' ? playerIn(at, np) : -1
  return player >= 0 && isPaid(at, number.from, at.tokens[player]?.lower ?? '')
}

const rulers = /^(?:king|queen|emperor|empress|emir|sultan|shah|tsar|president|pope|caliph)$/

/** "to his brother, the king of Siam", "to their brothers in Gaza": a land is meant. */
function isLandOfKin({ at, from, to }: Piece, areas: Actor['areas']): boolean {
  const isRuler = at.tokens[to]?.text === ',' && at.tokens.slice(to + 1, to + 4).some(({ lower }) => rulers.test(lower))
  const isPeople = areas.length > 0 && lowerWords({ at, from, to }).some((word) => /^(?:brother|sister)s$/.test(word))
  return isRuler || isPeople
}

/** Those whom no land is called. */
const ownKin = /^(?:wife|husband|son|daughter|nephew|niece|grandson|granddaughter|girlfriend|boyfriend)$/

/** "12 blankets to her aunt" */
const isToKin: Test = (_, donor, recipient) => {
  if (recipient === null || recipient.areas.some(({ form }) => form !== 'name')) return false
  const isBody =
    donor !== null &&
    (donor.areas.length > 0 ||
      /^(?:government|company|ngo|military)$/.test(donor.type) ||
      rulers.test(headNoun(donor.piece)))
  if (isLandOfKin(recipient.piece, recipient.areas)) return false
  const [whose = ''] = lowerWords(recipient.piece)
  const kin = headNoun(recipient.piece)
  // "The minister gave his daughter a car"; "The government sent its sister 20 tents"
  return /^(?:his|her|their|my|our)$/.test(whose) && (isBody ? ownKin.test(kin) : kinOfOne.has(kin))
}

/** "a fine of 90 francs"; not "fines of 900 francs and gave them to Haiti" */
const isFine: Test = (item, donor, recipient) => {
  const at = sentenceOf(item, donor, recipient)
  const { from = 0 } = item.number ?? {}
  const isOf = at?.tokens[from - 1]?.lower === 'of' && penalties.has(at.tokens[from - 2]?.lower ?? '')
  return at !== null && isOf && !isHandedOn(at, from)
}

/** "rice donated by Norway", "laptops that Canada had donated": given by one who is named with a verb of its own, whoever took it later. */
function hasOwnGiver({ piece }: Item, donor: Actor | null): boolean {
  if (piece === null || donor === null || donor.piece.at !== piece.at) return false
  const { clauses, tokens } = piece.at
  const { from, to } = donor.piece
  const isBy = [from, from - 1, from - 2].some((i) => tokens[i]?.lower === 'by')
  return clauses.some(
    ({ verb }) =>
      verb.main > piece.from &&
      hasVerbClass(verb.lemma, verb.particle, 'give') &&
      (from > verb.main ? isBy : from > piece.from && verb.from - to < 3),
  )
}

/** "Smugglers carried 30 tons of oil on Iran's behalf" */
const isSmuggled: Test = (item, donor) => {
  const np = clauseOf(item)?.subject?.members[0]?.np
  if (np === undefined || item.piece === null || hasOwnGiver(item, donor)) return false
  const { tokens } = item.piece.at
  const [before, head] = [tokens[np.head - 1]?.lower ?? '', singularOf(tokens[np.head]?.lower ?? '')]
  if (smugglers.has(head)) return true
  // "An arms dealer delivered 40 engines on behalf of Iran", "The front company sent them on Iran's behalf"
  const isSecret =
    (goBetweens.has(head) && !openTrades.has(before)) ||
    (/^(?:company|firm|business)$/.test(head) && /^(?:front|shell|sham|cover)$/.test(before))
  return isSecret && tokens.some(({ lower }) => lower === 'behalf')
}

const seizing = /^(?:seize|confiscate|impound|intercept|loot|steal|plunder|hijack|pillage)$/

/** "seized a shipment of 300 masks from Peru", "intercepted a boat carrying 900 rifles": taken away, unless it is then handed on. */
const isSeized: Test = (item, donor) => {
  const { piece } = item
  if (piece === null) return false
  const last = piece.at.clauses.findLast(({ verb }) => verb.form === 'finite' && verb.main < piece.from)
  const isTaken = last !== undefined && !last.verb.passive && seizing.test(last.verb.lemma)
  return isTaken && !isHandedOn(piece.at, piece.from) && !hasOwnGiver(item, donor)
}

/** "threw two grenades" */
const isThrown: Test = (item) =>
  isHead(item, missiles) && /^(?:throw|hurl|lob|fire|launch|drop|toss|plant)$/.test(clauseOf(item)?.verb.lemma ?? '')

/** "Two helicopters landed near the mountain", of no one who sent them */
const isAircraft: Test = (item, donor) =>
  donor === null &&
  isHead(item, aircraft) &&
  item.piece?.at.clauses.some(({ verb }) => /^(?:land|crash|circle|hover)$/.test(verb.lemma)) === true

/** "Farmers brought in 300 tons of fertiliser": for their own fields. */
const isForTrade: Test = (item, donor, recipient) => {
  const verb = clauseOf(item)?.verb
  if (donor === null || recipient !== null || verb?.particle !== 'in') return false
  return traders.has(headNoun(donor.piece)) && /^(?:bring|fly|ship|truck|get)$/.test(verb.lemma)
}

/** "shared 700 dollars among clinics", "collected 900 dollars for masks": for others. */
function isForOthers(at: AnalyzedSentence, to: number, recipient: Actor | null, lemma: string): boolean {
  const isBehind = recipient !== null && recipient.piece.at === at && recipient.piece.from >= to
  const isMeant = /^(?:for|among|amongst|between|to)$/.test(at.tokens[to]?.lower ?? '')
  return isMeant && (isBehind || /^(?:collect|share)$/.test(lemma))
}

/** "The winners received five thousand dollars": what is won. */
const isPrize: Test = (item, donor, recipient) => {
  const at = sentenceOf(item, donor, recipient)
  const { from = 0, to = 0 } = item.number ?? {}
  const clause = at === null ? undefined : clauseBefore(at, from)
  const np = clause?.subject?.members[0]?.np
  if (at === null || clause === undefined || np === undefined) return false
  const { lemma } = clause.verb
  const isTaken = /^(?:receive|get|take|earn|win|pocket|collect|share)$/.test(lemma)
  return isTaken && winners.has(singularOf(at.tokens[np.head]?.lower ?? '')) && !isForOthers(at, to, recipient, lemma)
}

/** "sold to a collector for 605 dollars", "went at auction for 3 million": the price, told of no country's sales. */
const isPriceOfOne: Test = (item, donor, recipient) => {
  const at = sentenceOf(item, donor, recipient)
  const { number } = item
  if (at === null || number?.kind !== 'money' || (donor !== null && donor.areas.length > 0)) return false
  // "sold Hungary 5 million doses for 150 million dollars", "sold cards for 700 euros and gave the money to Nepal"
  if (recipient?.type === 'government' || isHandedOn(at, number.from)) return false
  const isFor = /^(?:for|at)$/.test(at.tokens[number.from - 1]?.lower ?? '')
  return isFor && /^(?:sell|auction|resell)$/.test(clauseBefore(at, number.from)?.verb.lemma ?? '')
}

const equity = new Set(['capital', 'equity'])

/** "will raise 750 million in fresh capital": for one's own firm. */
const isCapitalRaised: Test = (item, donor) => isHead(item, equity) && (donor === null || donor.type === 'company')

const tests: readonly Test[] = [
  isArtLent,
  isOfPlayer,
  isToKin,
  isFine,
  isSmuggled,
  isSeized,
  isThrown,
  isAircraft,
  isForTrade,
  isCapitalRaised,
  isPrize,
  isPriceOfOne,
]

export const isPrivateMatter: Test = (item, donor, recipient) => tests.some((test) => test(item, donor, recipient))
