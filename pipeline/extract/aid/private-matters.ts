import { penalties } from '../../lexicon/nothing-handed.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import {
  aircraft,
  artworks,
  kinOfOne,
  missiles,
  players,
  smugglers,
  traders,
  winners,
} from '../../lexicon/private-matters.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Item } from '../items.ts'
import type { Clause } from '../parse/clause.ts'
import { lowerWords, type Piece } from '../piece.ts'

/** What changes hands and helps no one in need: loans of art, players, presents to an aunt, fines, smuggled goods. */

type Test = (item: Item, donor: Actor | null, recipient: Actor | null) => boolean

/** The noun that a phrase is about: "paintings" of "paintings by Goya". */
function headOf({ at, from, to }: Piece): string {
  const prep = at.tags.slice(from, to).indexOf('PREP')
  return singularOf(at.tokens[(prep > 0 ? from + prep : to) - 1]?.lower ?? '')
}

const sentenceOf = ({ piece }: Item, donor: Actor | null, recipient: Actor | null): AnalyzedSentence | null =>
  piece?.at ?? donor?.piece.at ?? recipient?.piece.at ?? null

/** The verb that a thing is told by: the last before it, else the first of the sentence. */
function clauseOf(item: Item): Clause | undefined {
  const { piece } = item
  if (piece === null) return undefined
  const { clauses } = piece.at
  return clauses.findLast(({ verb }) => verb.main < piece.from) ?? clauses[0]
}

const isHead = (item: Item, nouns: ReadonlySet<string>): boolean => item.piece !== null && nouns.has(headOf(item.piece))

/** "lent 14 paintings to the Prado": shown there for a while. */
const isArtLent: Test = (item) => isHead(item, artworks) && /^(?:lend|loan)$/.test(clauseOf(item)?.verb.lemma ?? '')

/** "loaned two defenders to Porto", "paid Ajax 40 million for the winger" */
const isOfPlayer: Test = (item, donor, recipient) => {
  if (isHead(item, players)) return true
  const at = item.number?.kind === 'money' ? sentenceOf(item, donor, recipient) : null
  const { to = 0 } = item.number ?? {}
  const behind = at?.tokens.slice(to, to + 6) ?? []
  return behind[0]?.lower === 'for' && behind.some(({ lower }) => players.has(singularOf(lower)))
}

/** "12 blankets to her aunt" */
const isToKin: Test = (_, donor, recipient) => {
  if (recipient === null || recipient.areas.some(({ form }) => form !== 'name')) return false
  const isBody = donor !== null && (donor.areas.length > 0 || /^(?:government|company|ngo|military)$/.test(donor.type))
  const [whose = ''] = lowerWords(recipient.piece)
  return !isBody && /^(?:his|her|their|my|our)$/.test(whose) && kinOfOne.has(headOf(recipient.piece))
}

/** "a fine of 5,000 francs" */
const isFine: Test = (item, donor, recipient) => {
  const at = sentenceOf(item, donor, recipient)
  const { from = 0 } = item.number ?? {}
  return at?.tokens[from - 1]?.lower === 'of' && penalties.has(at.tokens[from - 2]?.lower ?? '')
}

/** "Smugglers carried 30 tons of oil on Iran's behalf" */
const isSmuggled: Test = (item) => {
  const np = clauseOf(item)?.subject?.members[0]?.np
  return (
    np !== undefined && item.piece !== null && smugglers.has(singularOf(item.piece.at.tokens[np.head]?.lower ?? ''))
  )
}

const seizing = /^(?:seize|confiscate|impound|intercept|loot|steal|plunder|hijack|pillage)$/

/** "seized a shipment of 300 masks from Peru", "intercepted a boat carrying 900 rifles": taken away, unless it is then handed on. */
const isSeized: Test = ({ piece }) => {
  if (piece === null) return false
  const { clauses } = piece.at
  const last = clauses.findLast(({ verb }) => verb.form === 'finite' && verb.main < piece.from)
  const isHandedOn = clauses.some(
    ({ verb }) =>
      verb.main > piece.from && verb.form !== 'participle' && hasVerbClass(verb.lemma, verb.particle, 'give'),
  )
  return last !== undefined && !last.verb.passive && seizing.test(last.verb.lemma) && !isHandedOn
}

/** "threw two grenades" */
const isThrown: Test = (item) =>
  isHead(item, missiles) &&
  /^(?:throw|hurl|lob|fire|launch|drop|toss|plant|lob)$/.test(clauseOf(item)?.verb.lemma ?? '')

/** "Two helicopters landed near the mountain", of no one who sent them */
const isLanding: Test = (item, donor) =>
  donor === null &&
  isHead(item, aircraft) &&
  item.piece?.at.clauses.some(({ verb }) => /^(?:land|crash|circle|hover)$/.test(verb.lemma)) === true

/** "Farmers brought in 300 tons of fertiliser": for their own fields. */
const isForTrade: Test = (item, donor, recipient) => {
  const verb = clauseOf(item)?.verb
  if (donor === null || recipient !== null || verb?.particle !== 'in') return false
  return traders.has(headOf(donor.piece)) && /^(?:bring|fly|ship|truck|get)$/.test(verb.lemma)
}

/** "The winners received five thousand dollars": what is won. */
const isPrize: Test = (item, donor, recipient) => {
  const at = sentenceOf(item, donor, recipient)
  const clause = at?.clauses.findLast(({ verb }) => verb.main < (item.number?.from ?? 0))
  const np = clause?.subject?.members[0]?.np
  const isTaken = /^(?:receive|get|take|earn|win|pocket|collect|share)$/.test(clause?.verb.lemma ?? '')
  return isTaken && np !== undefined && winners.has(singularOf(at?.tokens[np.head]?.lower ?? ''))
}

/** "sold to a collector for 60,500 dollars", "went at auction for 3 million": the price, told of no country's sales. */
const isPriceOfOne: Test = (item, donor, recipient) => {
  const at = sentenceOf(item, donor, recipient)
  const { number } = item
  if (at === null || number?.kind !== 'money' || (donor !== null && donor.areas.length > 0)) return false
  const clause = at.clauses.findLast(({ verb }) => verb.main < number.from)
  const isFor = /^(?:for|at)$/.test(at.tokens[number.from - 1]?.lower ?? '')
  return isFor && /^(?:sell|auction|resell)$/.test(clause?.verb.lemma ?? '')
}

/** "will raise 750 million in fresh capital": for one's own firm. */
const isCapitalRaised: Test = (item, donor) =>
  isHead(item, new Set(['capital', 'equity'])) && (donor === null || donor.type === 'company')

const tests: readonly Test[] = [
  isArtLent,
  isOfPlayer,
  isToKin,
  isFine,
  isSmuggled,
  isSeized,
  isThrown,
  isLanding,
  isForTrade,
  isCapitalRaised,
  isPrize,
  isPriceOfOne,
]

export const isPrivateMatter: Test = (item, donor, recipient) => tests.some((test) => test(item, donor, recipient))
