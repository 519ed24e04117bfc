import type { Actor } from '../actors.ts'
import { ownerOf } from '../aid/actors-near.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { itemsOf } from '../items.ts'
import { type Argument, type Clause, collectArguments } from '../parse/clause.ts'
import { headOfChain } from '../parse/head-of-chain.ts'
import { isComma, type Nominal } from '../parse/nominal.ts'
import { verbPiece } from '../piece.ts'
import { isCharity, isHouse, mayBuildFor, worksOf } from './built-abroad.ts'
import { withCost } from './cost-of-house.ts'
import type { Gift } from './gift.ts'
import { actorBehind } from './roles.ts'
import { statusOf } from './status.ts'

const building = /^(?:build|rebuild|construct|erect|dig|drill|sink|fund|finance|pay|sponsor)$/
const money = /^(?:money|funds?|funding|aid|help|support|assistance|grants?|donations?)$/

/** "with Japanese money", "with money from Japan": whose money it was. */
function moneyOf(at: AnalyzedSentence, { arguments: found, end }: Clause): Actor | null {
  const means = found.find(
    ({ prep, nominal }) => prep === 'with' && money.test(at.tokens[nominal.members[0]?.np.head ?? -1]?.lower ?? ''),
  )
  return means === undefined ? null : ownerOf(at, means.nominal.first, end)
}

/** Where what the participle tells of was opened: "A clinic built by Japan opened in Lima". */
const opened = (at: AnalyzedSentence, { subject, at: place, verb }: Clause): readonly Argument[] =>
  verb.form === 'participle'
    ? (at.clauses.find((one) => one.at > place && one.verb.form === 'finite' && one.subject?.first === subject?.first)
        ?.arguments ?? [])
    : []

/** "A clinic in Lima [built", "A clinic in Lima, [built": what a participle tells of, across a comma too. */
const builtThing = ({ chunks }: AnalyzedSentence, place: number): Nominal | null =>
  headOfChain(chunks, isComma(chunks[place - 1]) ? place - 1 : place)

/** "The hospital in Lima was built by Japan", "a clinic in Lima, paid for by Japan", "was built with Japanese money": houses and works that another country paid for. */
export function builtBy(at: AnalyzedSentence, clause: Clause): Gift[] {
  const { verb, at: place } = clause
  // "A clinic in Lima financed by Japan": the clinic was
  const subject = (verb.form === 'participle' ? builtThing(at, place) : null) ?? clause.subject
  if (subject === null || !verb.passive || !building.test(verb.lemma)) return []
  const houses = itemsOf(at, subject).filter(isHouse)
  const items = withCost(at, clause, houses.length === 0 ? worksOf(at, subject) : houses)
  const donor = items.length === 0 ? null : (actorBehind(at, clause.arguments, ['by']) ?? moneyOf(at, clause))
  if (donor === null || donor.type === 'military' || (houses.length === 0 && !isCharity(donor))) return []
  // "for its own sailors", "under a contract"
  if (at.tokens.some(({ lower }) => /^(?:contracts?|its|their|his|her|charges?|fees?)$/.test(lower))) return []
  const behind = collectArguments(at.chunks, subject.first, place).found
  const recipient = actorBehind(at, [...behind, ...clause.arguments, ...opened(at, clause)], ['for', 'in', 'at'])
  const status = recipient === null ? null : statusOf(at, clause, 'delivered')
  if (recipient === null || status === null || !mayBuildFor(donor, recipient)) return []
  const anchor = verbPiece(at, clause)
  return [{ donor, recipient, items, intermediary: null, status, anchor, basis: 'total', rule: 'gift-built' }]
}
