import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { type Argument, type Clause, collectArguments } from '../parse/clause.ts'
import { isComma, isConnector, memberAt } from '../parse/nominal.ts'
import { lowerWords } from '../piece.ts'
import { ownerOf, partyBehind, partyFrom } from './actors-near.ts'
import type { AidFigure } from './figure.ts'
import { textAt } from './fronted-party.ts'
import { gifts } from './gift-owner.ts'
import { headOf } from './head-of.ts'
import type { Parties } from './role-readers.ts'
import type { Telling } from './telling.ts'

const givers: ReadonlySet<string> = new Set([
  'courtesy of',
  'at the expense of',
  'on the orders of',
  'by order of',
  'on the initiative of',
  'out of the pocket of',
  'out of the pockets of',
  'with the compliments of',
])

const charges = /^(?:expense|cost|charge)$/

/** "flew 20 nurses in at Peru's expense", "at Peruvian cost": whose the money is. */
function payerOf(at: AnalyzedSentence): Actor | null {
  const i = at.chunks.findIndex(
    (chunk, k) => chunk.kind === 'np' && charges.test(at.tokens[chunk.head]?.lower ?? '') && textAt(at, k - 1) === 'at',
  )
  return i < 0 ? null : ownerOf(at, i, i + 1)
}

/** "10 tents for Peru, 4 for Chile, courtesy of Oxfam", "on the orders of the King": said of all that the sentence counts. */
export function courtesyOf(at: AnalyzedSentence, index: number): Actor | null {
  const prep = at.chunks.findIndex((chunk) => chunk.kind === 'prep' && givers.has(chunk.text))
  const chunk = at.chunks[prep]
  if (chunk?.kind !== 'prep') return payerOf(at)
  // "20 nurses and, courtesy of Oxfam, 30 tents": of the tents alone
  const link = isComma(at.chunks[prep - 1]) ? prep - 2 : prep - 1
  if (isConnector(at.chunks[link]) && index < prep) return null
  return partyBehind(at, collectArguments(at.chunks, prep, at.chunks.length).found.slice(0, 1), [chunk.text])
}

const backing =
  /^(?:coordination|support|help|assistance|funding|funds|backing|aid|generosity|kindness|largesse|offices|money|grants?|gifts?|donations?|loans?|presents?|contributions?|cheques?|bequests?|financing|sponsorship|cooperation)$/

/** "got 20 tents thanks to Peru", "through Peru's coordination", "with the help of Peru": who stands behind what another got. */
export function supporterOf(at: AnalyzedSentence, found: readonly Argument[]): Actor | null {
  for (const [i, { prep, nominal }] of found.entries()) {
    const isSupport = prep !== null && /^(?:thanks to|courtesy of|because of|with the \w+ of)$/.test(prep)
    const named = isSupport ? partyFrom(at, nominal) : null
    if (named !== null) return named
    const isBacking =
      (isSupport || /^(?:through|with|under|as part of)$/.test(prep ?? '')) && backing.test(headOf(at, { nominal }))
    const owner = isBacking
      ? (ownerOf(at, nominal.first, nominal.end) ?? partyBehind(at, found.slice(i + 1, i + 2), ['from', 'of']))
      : null
    if (owner !== null) return owner
  }
  return null
}

/** "With Japanese money, the agency flew 20 tents", "Thanks to the people of Japan, UNICEF sent 20": who stands behind the body that acts, where this is of no country. */
export function funderOf(at: AnalyzedSentence, doer: Actor | null): Actor | null {
  const prep = at.chunks[0]
  if (prep?.kind !== 'prep' || !/^(?:with|thanks to)$/.test(prep.text) || (doer?.iso3 ?? null) !== null) return null
  const { found } = collectArguments(at.chunks, 0, at.clauses[0]?.subject?.first ?? 0)
  if (prep.text === 'thanks to') {
    const funder = partyBehind(at, found, ['thanks to'])
    return funder?.iso3 == null ? null : funder
  }
  const money = found[0]?.nominal
  const isMoney = money !== undefined && funds.test(at.tokens[money.members[0]?.np.head ?? -1]?.lower ?? '')
  return isMoney ? (ownerOf(at, money.first, money.end) ?? partyBehind(at, found, ['from'])) : null
}

const funds = /^(?:money|funds|funding|support|backing|help|aid|assistance)$/

function behindPhrases(at: AnalyzedSentence, start: number): number {
  let i = start
  while (at.chunks[i]?.kind === 'prep' && at.chunks[i + 1]?.kind === 'np') i = memberAt(at.chunks, i + 1)?.end ?? i + 2
  return i
}

/** The chunk behind ", and", "and" or a comma. */
const amountFrom = ({ chunks }: AnalyzedSentence, i: number): number => {
  const next = isComma(chunks[i]) ? i + 1 : i
  return isConnector(chunks[next]) ? next + 1 : next
}

/** "and 30 beds": the list goes on with one more amount. */
function isNextAmount(at: AnalyzedSentence, i: number): boolean {
  const next = amountFrom(at, i)
  const np = at.chunks[next]
  return next > i && np?.kind === 'np' && np.number !== null && np.head >= np.number.to
}

/** "all donated by", "both of them paid for by": behind the words for the whole list. */
function behindAll(at: AnalyzedSentence, i: number): number {
  const np = at.chunks[i]
  const isAll = np?.kind === 'np' && /^(?:all|both|each)$/.test(at.tokens[np.from]?.lower ?? '')
  return isAll ? (memberAt(at.chunks, i)?.end ?? i) : i
}

/** Where what is said of all amounts begins: behind the comma that closes the phrases from a chunk on; -1 where none does. */
function placeOfAside(at: AnalyzedSentence, start: number): number {
  let i = behindPhrases(at, start)
  // "20 tents and 30 beds, donated by Oxfam"
  while (isNextAmount(at, i)) i = behindPhrases(at, memberAt(at.chunks, amountFrom(at, i))?.end ?? i + 2)
  return isComma(at.chunks[i]) ? behindAll(at, i + 1) : -1
}

/** "20 tents and 30 beds, all of them a gift of Peru to the school": whose gift all that was counted is called. */
function giftCalledAt(at: AnalyzedSentence, place: number): Parties | null {
  const np = at.chunks[place]
  if (np?.kind !== 'np' || np.number !== null || !gifts.test(at.tokens[np.head]?.lower ?? '')) return null
  const { found, end } = collectArguments(at.chunks, place, at.chunks.length)
  return { donor: ownerOf(at, place, end), recipient: partyBehind(at, found, ['to', 'for']) }
}

/** "20 tents, all marked as a gift of Peru" */
function giftMarked(at: AnalyzedSentence, { verb, arguments: found }: Clause): Parties | null {
  const gift = marking.test(verb.lemma) ? found.find(({ prep }) => prep === 'as') : undefined
  return gift === undefined ? null : giftCalledAt(at, gift.nominal.first)
}

const marking = /^(?:mark|label|stamp|describe|register|declare|list|tag)$/

/** The participle behind the comma that closes the phrases from a chunk on. */
function asideFrom(at: AnalyzedSentence, start: number): Clause | null {
  const place = placeOfAside(at, start)
  const clause = at.clauses.find((one) => one.at === place)
  // ", to be shared by Peru and Chile"
  const isShare = clause?.verb.form === 'infinitive' && clause.verb.passive && sharing.has(clause.verb.lemma)
  return clause !== undefined && (clause.verb.form === 'participle' || isShare) ? clause : null
}

const sharing = new Set(['share', 'split', 'divide', 'distribute'])

/** "20 tents for Chad, paid for by Oxfam and handed to its mayor", "20 tents landed in Lima, donated by Oxfam": an aside behind the phrases of the figure or of its verb. */
export function trailingParties(at: AnalyzedSentence, { item, index }: AidFigure, { governor }: Telling): Parties {
  const isArriving = governor !== null && governor.relation === 'subject' && governor.clause.verb.form === 'finite'
  const own = asideFrom(at, Math.max(item.end, index + 1))
  const clause = own ?? (isArriving ? asideFrom(at, governor.clause.at + 1) : null)
  const called =
    clause === null ? giftCalledAt(at, placeOfAside(at, Math.max(item.end, index + 1))) : giftMarked(at, clause)
  if (called !== null) return called
  if (clause === null) return { donor: null, recipient: null }
  const to = partyBehind(at, clause.arguments, ['to', 'for'])
  // "cleared for Peru by Chile", and not "approved for use by the ministry"
  const isGiven = item.category === 'cash' || to !== null || !allowing.has(clause.verb.lemma)
  return {
    donor: paying.has(clause.verb.lemma) && isGiven ? partyBehind(at, clause.arguments, ['by', 'from']) : null,
    recipient: handing.has(clause.verb.lemma) ? (to ?? sharersOf(at, clause)) : null,
  }
}

/** "shared between the Red Cross and Oxfam": all of those named, or none. */
function sharersOf(at: AnalyzedSentence, { arguments: found }: Clause): Actor | null {
  const party = partyBehind(at, found, ['between', 'among', 'by'])
  return party !== null && lowerWords(party.piece).includes('and') ? party : null
}

/** Who only makes or brings the goods does not give them. */
const paying = new Set(
  'fund finance donate give sponsor pay contribute buy clear release approve grant promise pledge offer extend'.split(
    ' ',
  ),
)

/** What is done to money by those who give it, and to goods by customs. */
const allowing = new Set(['approve', 'clear', 'release'])

const handing = new Set(
  'hand give send deliver present transfer ship fly donate lend pass distribute share split divide clear mean intend earmark destine'.split(
    ' ',
  ),
)
