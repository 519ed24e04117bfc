import { actorOf } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isLandKind } from '../areas.ts'
import type { Clause } from '../parse/clause.ts'
import { isOf } from '../parse/nominal.ts'
import { npAt } from '../parse/np-at.ts'
import { hasWord, wordTest } from '../word-test.ts'
import { doerOf, ownerOf, partyAt, partyBehind } from './actors-near.ts'
import { argsOf } from './args-of.ts'
import type { AidFigure } from './figure.ts'
import { type Governor, governorsOf } from './governor.ts'
import { progressOf } from './progress.ts'
import type { Parties } from './role-readers.ts'
import type { Telling } from './telling.ts'

const debts = /^(?:debts?|arrears|claims?|owe[sd]?|owing|creditors?|repayments?|dues)$/
const isDebt = wordTest((lower) => debts.test(lower))
/** Such loans are given up as lost, not as a favour. */
const isLost = wordTest((lower) =>
  /^(?:bad|soured?|toxic|mortgages?|non-performing|customers?|shareholders?)$/.test(lower),
)

/** "forgave", "wrote off", "struck off", "let go of": who is owed money gives it up. */
function isRelieving({ tokens }: AnalyzedSentence, { verb }: Clause): boolean {
  const next = verb.particle ?? tokens[verb.to]?.lower ?? ''
  if (/^(?:strike|write|wipe)$/.test(verb.lemma)) return next === 'off' || next === 'out'
  if (verb.lemma === 'go') return tokens[verb.from - 1]?.lower === 'let' && tokens[verb.to]?.lower === 'of'
  return /^(?:cancel|forgive|waive|annul)$/.test(verb.lemma) || isFreeing(tokens, verb)
}

/** "freed Chad of debts of 3 million" */
const isFreeing = (tokens: AnalyzedSentence['tokens'], { lemma, to }: Clause['verb']): boolean =>
  /^(?:free|relieve|absolve|excuse)$/.test(lemma) &&
  tokens.slice(to, to + longestFreed).some(({ lower }, i, all) => lower === 'of' && debtsBehind(all, i))

/** Words of "the Republic of Chad on 3 May 2013 of its". */
const longestFreed = 10

const debtsBehind = (words: readonly { readonly lower: string }[], of: number): boolean =>
  words.slice(of + 1, of + 4).some(({ lower }) => debts.test(lower))

/** "forgave 3 million of debt": what the sentence says of a debt is a gift. */
export const tellsRelief = (at: AnalyzedSentence): boolean =>
  hasWord(at.tokens, isDebt) && !hasWord(at.tokens, isLost) && at.clauses.some((clause) => isRelieving(at, clause))

const relieved = new Set(['object', 'subject', 'participle', 'relative'])

/** What is given up is the amount itself, or a debt that it is the amount of: not "cancelled 3 million in contracts". */
function isAmountOwed(at: AnalyzedSentence, index: number): boolean {
  const [link, noun] = [at.chunks[index + 1], at.chunks[index + 2]]
  if (noun?.kind !== 'np' || link?.kind !== 'prep' || !/^(?:of|in|worth of)$/.test(link.text)) return true
  return noun.areas.length > 0 || at.tokens.slice(noun.from, noun.to).some(({ lower }) => debts.test(lower))
}

/** The verb by which a creditor gives up an amount that it is owed; undefined where none does. */
const relievingOf = (at: AnalyzedSentence, index: number): Governor | undefined =>
  governorsOf(at, index).find(
    ({ clause, relation }) =>
      isRelieving(at, clause) &&
      (relieved.has(relation) || (relation === 'oblique' && isFreeing(at.tokens, clause.verb))) &&
      (relation !== 'subject' || clause.verb.passive),
  )

/** "freed Chad of its debts", and no firm or gambler */
function isOfCountry(at: AnalyzedSentence, { verb, subject, at: place }: Clause): boolean {
  const np = verb.passive ? subject?.members[0]?.np : npAt(at, place + 1)
  return np?.areas.some(({ areaKind, form }) => isLandKind(areaKind) && form === 'name') === true
}

/** "freed Chad of charges of 3 million": nothing that is owed */
const isFreedOfOther = (at: AnalyzedSentence, index: number): boolean =>
  at.clauses.some(({ verb, at: place }) => {
    const words = at.tokens.slice(verb.to, Math.min(verb.to + longestFreed, at.chunks[index]?.from ?? 0))
    return (
      place < index && /^(?:free|relieve|absolve|excuse)$/.test(verb.lemma) && words.some(({ lower }) => lower === 'of')
    )
  })

/** "wrote off 3 million that Chad owed it": debt relief is a gift of money. */
export function debtTelling(at: AnalyzedSentence, { index, number }: AidFigure): Telling | null | 'none' {
  if (number.kind !== 'money') return null
  const governor = relievingOf(at, index)
  if (governor === undefined) return isFreedOfOther(at, index) ? 'none' : null
  if (isFreeing(at.tokens, governor.clause.verb) && !isOfCountry(at, governor.clause)) return 'none'
  if (!isAmountOwed(at, index)) return null
  if (hasWord(at.tokens, isLost)) return 'none'
  const { clause } = governor
  const isByParty = clause.verb.passive && partyBehind(at, clause.arguments, ['by']) !== null
  // Only what is owed is struck off or forgiven.
  const isClear = clause.verb.lemma === 'strike' || clause.verb.lemma === 'forgive'
  if (!isByParty && !isClear && !hasWord(at.tokens, isDebt)) return null
  const progress = progressOf(at, clause)
  if (progress === null) return 'none'
  return { mode: 'give', status: progress === 'ahead' ? 'pledged' : 'delivered', governor, rule: 'aid-debt' }
}

/** "owed by Chad", "that Chad owes": who is in debt. */
function debtorOf(at: AnalyzedSentence, index: number): Parties['recipient'] {
  const owing = at.clauses.find(({ at: place, verb }) => place > index && verb.lemma === 'owe')
  if (owing === undefined) return null
  return owing.verb.form === 'participle' ? partyBehind(at, owing.arguments, ['by']) : doerOf(at, owing)
}

/** "forgave Chad debts of 3 million": the two may be read as one phrase. */
function debtorBefore(at: AnalyzedSentence, first: number, index: number): Parties['recipient'] {
  const { chunks, tokens, areas } = at
  const np = chunks
    .slice(first, index)
    .find((chunk) => chunk.kind === 'np' && debts.test(tokens[chunk.head]?.lower ?? ''))
  const area = np === undefined ? undefined : areas.find(({ from, form }) => from === np.from && form === 'name')
  return area === undefined || tokens[area.to]?.lower === "'s" ? null : actorOf({ at, from: area.from, to: area.to })
}

/** "Chad's debt", "the debt of Chad", "arrears of Chad, 3 million": whose the debt is that stands beside its amount. */
function ownerOfDebt(at: AnalyzedSentence, index: number, clause: Clause): Parties['recipient'] {
  const behind = isOf(at.chunks[index + 1]) ? ownerOf(at, index + 2, index + 5) : null
  const first = clause.at < index ? clause.at + 1 : (clause.subject?.first ?? index)
  return behind ?? (first < index ? (debtorBefore(at, first, index) ?? ownerOf(at, first, index)) : null)
}

/** Who gives up what is owed, and who owed it. */
export function partiesOfDebt(at: AnalyzedSentence, index: number, clause: Clause): Parties {
  const found = argsOf(clause)
  const doer = clause.verb.lemma === 'go' ? (at.clauses[at.clauses.indexOf(clause) - 1] ?? clause) : clause
  const donor = clause.verb.passive ? partyBehind(at, found, ['by']) : (doerOf(at, clause) ?? doerOf(at, doer))
  const first = clause.arguments.find(({ prep }) => prep === null)
  const isIndirect = first !== undefined && first.nominal.end <= index && first.nominal.members[0]?.np.number === null
  const recipient =
    debtorOf(at, index) ??
    ownerOfDebt(at, index, clause) ??
    partyBehind(at, found, ['for', 'to']) ??
    (isIndirect ? partyBehind(at, [first], [null]) : null) ??
    (isFreeing(at.tokens, clause.verb) ? partyAt(at, clause.at + 1) : null)
  return { donor, recipient: recipient !== null && recipient.piece.from === donor?.piece.from ? null : recipient }
}
