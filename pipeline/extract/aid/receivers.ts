import { aidModeOf } from '../../lexicon/aid-verbs.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { type Actor, actorOf } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isLandKind } from '../areas.ts'
import { hasEconomicWord } from '../estimates/quantity.ts'
import type { GiftStatus } from '../gifts/gift.ts'
import { helpedBy } from '../gifts/helped.ts'
import { actorFrom } from '../gifts/roles.ts'
import { goodsIn } from '../named-in.ts'
import { type Argument, type Clause, collectArguments } from '../parse/clause.ts'
import { type Nominal, nominalAt } from '../parse/nominal.ts'
import { endingAt, hasName } from '../piece.ts'
import { isAwaited } from './aboard.ts'
import { doerOf, firstBehind, ownerOf, partyAt, partyBehind, partyFrom } from './actors-near.ts'
import type { AidFigure } from './figure.ts'
import { textAt } from './fronted-party.ts'
import { governorsOf } from './governor.ts'
import { colonBefore } from './label-giver.ts'
import { modeOf } from './mode.ts'
import { genitiveIn } from './owner-words.ts'
import { type Parties, roleReaders } from './role-readers.ts'
import { isLoaded } from './turns.ts'

/** What is bought with the money is goods of help, and no rival or player. */
function buysGoods(at: AnalyzedSentence, index: number): boolean {
  const clause = at.clauses.find(({ verb, at: place }) => place > index && verb.form === 'finite')
  const np = clause?.arguments.find(({ prep }) => prep === null)?.nominal.members[0]?.np
  if (np === undefined) return false
  const isCounted = np.number !== null && !isPeopleNoun(singularOf(at.tokens[np.head]?.lower ?? ''))
  return isCounted || goodsIn({ at, from: np.from, to: np.to }) !== null
}

/** "With 3 million from Oxfam, the clinic bought beds": money of someone's that opens what was done with it. */
export function isFundedWith(at: AnalyzedSentence, { index, number, item }: AidFigure): boolean {
  const opens = textAt(at, index - 1) === 'with' && (index === 1 || /^[,;]$/.test(textAt(at, index - 2)))
  const [from, giver] = [textAt(at, item.end), nominalAt(at.chunks, item.end + 1)]
  const isMoney = number.kind === 'money' && opens && from === 'from' && giver !== null && partyFrom(at, giver) !== null
  return isMoney && buysGoods(at, index)
}

const mended =
  /^(?:re)?(?:build|buy|purchase|construct|equip|furnish|repair|mend|restore|renovate|refurbish|modernise|modernize|upgrade|expand|dig|drill|install|open|refit|stock)$/
const letting = /^(?:allow|enable|let|help)$/

/** "Schools in Chad were rebuilt with 3 million from Peru", "3 million from Peru allowed Chad to buy seeds": the clause that tells what money of a named giver was put to. */
export function useOfMoney(at: AnalyzedSentence, { index, number, item }: AidFigure): Clause | null {
  const giver = number.kind === 'money' && textAt(at, item.end) === 'from' ? nominalAt(at.chunks, item.end + 1) : null
  const party = giver === null ? null : partyFrom(at, giver)
  if (party === null || (party.areas.length === 0 && !hasName(party.piece))) return null
  const use = governorsOf(at, index).find(
    ({ clause, clause: { verb }, relation, prep }) =>
      !verb.negated &&
      ((relation === 'oblique' && prep === 'with' && mended.test(verb.lemma)) ||
        (relation === 'subject' && letting.test(verb.lemma) && isOfSomeone(at, clause))),
  )
  return use?.clause ?? null
}

/** "helped Chad buy seeds"; "helped Chad's exports" tells of things. */
const isOfSomeone = (at: AnalyzedSentence, clause: Clause): boolean =>
  helpedBy(at, clause) !== null &&
  clause.arguments.every(
    ({ prep, nominal }) => prep !== null || nominal.members.every(({ np }) => genitiveIn(at, np) === null),
  )

/** Chunk behind the colon that stands before a figure, where what it closes tells of no trade; 0 where none does. */
function startOfLine(at: AnalyzedSentence, index: number): number {
  const { chunks, tokens } = at
  const colon = colonBefore(at, index)
  const words = tokens.slice(0, chunks[colon]?.from ?? 0).map(({ lower }) => lower)
  return colon < 0 || hasEconomicWord(words) ? 0 : colon + 1
}

/** "3 million from Peru for Chad", "They signed: 3 million from Peru for Chad", "Peru: 20 tents for Chad", "20 tents for Chad, courtesy of Peru": a line without a verb that names who gives and who gets. */
export function isOfBareLine(at: AnalyzedSentence, { item, kind, index }: AidFigure): boolean {
  const start = startOfLine(at, index)
  if (at.clauses.some((clause) => clause.at >= start && !isInBracket(at, clause)) || kind !== 'known') return false
  const { found } = collectArguments(at.chunks, item.end, at.chunks.length)
  const purpose = found.findIndex(({ prep }) => prep === 'for')
  const getter =
    firstBehind(at, found, ['to', 'for']) ?? (purpose < 0 ? null : firstBehind(at, found.slice(purpose + 1), ['in']))
  const giver = firstBehind(at, found, ['from', 'courtesy of'])
  if (giver !== null && textAt(at, item.end) === 'from') return getter !== null
  const label = /^[:–—-]$/.test(textAt(at, 1)) && index === 2 ? partyAt(at, 0) : null
  const other = giver ?? label ?? flagOf(at, index)
  // "Peru – 20 tents (delivered 3 May)"
  if (label !== null && label.areas.length === 1 && bracketed(at) !== null) return true
  const isCountry = (actor: Actor | null): boolean => actor !== null && actor.iso3 !== null && actor.areas.length === 1
  return isCountry(getter) && isCountry(other) && getter?.iso3 !== other?.iso3
}

/** "20 tents (delivered in May)", "20 tents, delivered in May" */
const isInBracket = (at: AnalyzedSentence, { verb, at: place }: Clause): boolean =>
  verb.form === 'participle' && /^[(,]$/.test(textAt(at, place - 1))

/** "(pledged 18 May)", "(delivered)": how far a gift has come, by the participle that opens a bracket. */
export function bracketed(at: AnalyzedSentence): GiftStatus | null {
  const clause = at.clauses.find((one) => isInBracket(at, one))
  // "(sent to the scrapyard)", "(supplied by Acme)", "(delivered to dealers)"
  if (clause === undefined || clause.arguments.length > 0) return null
  const { verb } = clause
  const mode = aidModeOf(verb.lemma, verb.particle)
  if (mode === 'give') return 'delivered'
  return mode === 'pledge' ? 'pledged' : mode === 'announce' ? 'announced' : null
}

/** "20 Peruvian tents for Chad": whose the goods of a line are called. */
function flagOf(at: AnalyzedSentence, index: number): Actor | null {
  const np = at.chunks[index]
  const [area, more] = np?.kind === 'np' ? np.areas : []
  const isFlag = area !== undefined && isLandKind(area.areaKind) && area.form !== 'name' && more === undefined
  return isFlag && np?.kind === 'np' && area.to <= np.head ? actorOf({ at, from: area.from, to: area.to }) : null
}

/** "They signed on Monday: 3 million from Peru for Chad": how far what a line tells has come. */
export function statusOfLine(at: AnalyzedSentence): GiftStatus {
  const isSigned = at.clauses.some(({ verb }) => /^(?:sign|agree|approve|initial)$/.test(verb.lemma) && !verb.negated)
  const told = bracketed(at)
  if (told !== null) return told
  return isAwaited(at) ? 'pledged' : isSigned ? 'announced' : 'delivered'
}

/** "A bridge in Peru is being built", "In Peru, 20 classrooms will be rebuilt": where what is built stands. */
const siteOf = (at: AnalyzedSentence, { subject, at: verb, fronted }: Clause): Actor | null =>
  subject === null
    ? null
    : firstBehind(at, [...collectArguments(at.chunks, subject.first, verb).found, ...fronted], ['in', 'of', 'for'])

/** The one who used such money, or has the good of it. */
export function funded(at: AnalyzedSentence, figure: AidFigure): Actor | null {
  const use = useOfMoney(at, figure)
  if (use !== null) return letting.test(use.verb.lemma) ? helpedBy(at, use) : (doerOf(at, use) ?? siteOf(at, use))
  if (!isFundedWith(at, figure)) return beneficiary(at, figure) ?? helpedWith(at, figure)
  const clause = at.clauses.find(({ verb, at: place }) => place > figure.index && verb.form === 'finite')
  return clause === undefined || clause.verb.passive ? null : doerOf(at, clause)
}

/** "Among the goods that reached Peru were 20 tents", "Among the items given by Chile were 20 tents": where the goods went, and whose they were. */
export function partiesAmong(at: AnalyzedSentence, { index }: AidFigure): Parties {
  const loaded = at.clauses.find((one) => one.at < index && isLoaded(at, one))
  const inner = at.clauses.find(
    (one) => loaded !== undefined && one.at < loaded.at && loading.test(modeOf(at, one) ?? ''),
  )
  const told =
    inner === undefined
      ? undefined
      : roleReaders[modeOf(at, inner) ?? '']?.(at, inner, index, inner.verb.passive || modeOf(at, inner) === 'move')
  return loaded === undefined ? { donor: null, recipient: null } : withSidesOfLoad(at, loaded, told)
}

/** "In Peru's parcel for Chad were 20 tents": what no inner verb tells of the load, the phrases in front of "were" do. */
function withSidesOfLoad(at: AnalyzedSentence, loaded: Clause, told: Parties | undefined): Parties {
  const wh = at.chunks.findIndex(({ kind }, i) => kind === 'wh' || i === loaded.at)
  const { found } = collectArguments(at.chunks.slice(0, wh), 0, wh)
  const owner = ownerOf(at, found[0]?.nominal.first ?? wh, wh)
  return {
    donor: told?.donor ?? partyBehind(at, found, ['from', 'by']) ?? owner,
    recipient: told?.recipient ?? firstBehind(at, found, ['to', 'for']),
  }
}

const loading = /^(?:give|move|pledge|receive)$/

/** "1.2 million, all of which went to Peru": where what was gathered then goes. */
export function receiverOfAll(at: AnalyzedSentence, index: number): Actor | null {
  const clause = at.clauses.find(({ at: place }) => place > index)
  if (clause === undefined || !/^(?:go|be|pass)$/.test(clause.verb.lemma) || clause.at > index + 12) return null
  if (textAt(at, clause.at - 1) !== 'which' || textAt(at, clause.at - 2) !== 'of') return null
  const part = at.chunks[clause.at - 3]
  if (part?.kind !== 'np' || !/^(?:all|both)$/.test(at.tokens[part.from]?.lower ?? '')) return null
  return firstBehind(at, clause.arguments, ['to', 'for'])
}

/** "Peru will benefit from 3 million that Chile promised", "stands to benefit": who does. */
function beneficiary(at: AnalyzedSentence, { index }: AidFigure): Actor | null {
  const clause = at.clauses.find(
    ({ verb, at: place, arguments: found }) =>
      place < index &&
      /^(?:benefit|profit)$/.test(verb.lemma) &&
      !verb.negated &&
      found.some(({ prep, nominal: { first, end } }) => prep === 'from' && first <= index && index < end),
  )
  if (clause === undefined) return null
  const outer = at.clauses[at.clauses.indexOf(clause) - 1]
  return doerOf(at, clause) ?? (clause.verb.form === 'infinitive' && outer !== undefined ? doerOf(at, outer) : null)
}

/** "The 3 million dollar grant will help Chad rebuild its clinics", "3 million will be used to give food to Chad": whom the money itself is told to help. */
function helpedWith(at: AnalyzedSentence, { index, number }: AidFigure): Actor | null {
  const clause = at.clauses.find(({ subject, verb }) => subject?.first === index && verb.form === 'finite')
  if (clause === undefined || number.kind !== 'money') return null
  if (!clause.verb.passive) return helpedBy(at, clause)
  const purpose = at.clauses.find(({ verb, at: place }) => verb.form === 'infinitive' && place === clause.at + 1)
  if (purpose === undefined || clause.verb.lemma !== 'use') return null
  return helpedBy(at, purpose) ?? (modeOf(at, purpose) === 'give' ? firstBehind(at, purpose.arguments, ['to']) : null)
}

const pots = /^(?:funds?|appeals?|account|campaign|kitty|coffers)$/

/** "to an emergency fund", "into the Prime Minister's fund": money goes into it; "for a grant" names no one. */
export function potBehind(at: AnalyzedSentence, found: readonly Argument[], index: number): Actor | null {
  const isPot = ({ members }: Nominal): boolean => {
    const np = members.length === 1 ? members[0]?.np : undefined
    if (np === undefined || np.number !== null || !pots.test(at.tokens[np.head]?.lower ?? '')) return false
    return at.tags[np.from] === 'DET' || at.tags[np.from] === 'POSS' || at.tags.slice(np.from, np.to).includes('NNP')
  }
  // "3 million, of which 1 million will go to the fund"
  const end = at.chunks.findIndex(({ kind }, i) => kind === 'wh' && i > index + 2)
  const one = found.find(
    ({ prep, nominal }) =>
      /^(?:to|into|towards|toward)$/.test(prep ?? '') && (end < 0 || nominal.first < end) && isPot(nominal),
  )
  return one === undefined ? null : withBeneficiary(at, one, found)
}

/** "the relief fund for Peru's flood victims": a pot is of the country of those that it is for. */
function withBeneficiary(at: AnalyzedSentence, { nominal }: Argument, found: readonly Argument[]): Actor {
  const pot = actorFrom(at, nominal)
  const next = found.find(({ prep, nominal: { first } }) => prep === 'for' && first === nominal.end + 1)
  const served = pot.iso3 === null && next !== undefined ? partyBehind(at, [next], ['for']) : null
  if (served === null || served.areas.length === 0) return pot
  const { piece, iso3, iso3Piece, areas } = served
  return { ...pot, piece: endingAt(pot.piece, piece.to), iso3, iso3Piece: iso3Piece ?? piece, areas }
}

/** "3 million of it is for Peru": whom an amount is set apart for. */
export function assignee(at: AnalyzedSentence, { index }: AidFigure): Actor | null {
  const clause = at.clauses.find(
    ({ verb, at: place, subject }) =>
      place > index && place <= index + 4 && subject !== null && assigning.has(verb.lemma) && subject.first <= index,
  )
  if (clause === undefined) return ownerNow(at, index)
  const isFor = clause.verb.lemma !== 'be' || at.tokens[clause.verb.to]?.lower === 'for'
  return isFor ? firstBehind(at, clause.arguments, ['for', 'to']) : null
}

/** "The 30 clinics that Cuba brought now belong to Peru": who has them since. */
function ownerNow(at: AnalyzedSentence, index: number): Actor | null {
  const clause = at.clauses.find(
    ({ verb, subject }) =>
      verb.lemma === 'belong' && !verb.negated && subject !== null && subject.first <= index && index < subject.end,
  )
  return clause === undefined ? null : firstBehind(at, clause.arguments, ['to'])
}

const assigning = new Set(['be', 'mean', 'intend', 'earmark', 'go', 'destine', 'reserve', 'allocate', 'allot'])
