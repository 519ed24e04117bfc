import { goodsOf } from '../../lexicon/goods.ts'
import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { donorTypeIn } from '../named-in.ts'
import type { Argument, Clause } from '../parse/clause.ts'
import { isOf } from '../parse/nominal.ts'
import { ownerOf, partyBehind } from './actors-near.ts'
import { subjectBefore } from './antecedent.ts'
import type { AidFigure } from './figure.ts'
import { genitiveIn } from './owner-words.ts'

/** "its 20 tents" */
export const isOwn = ({ chunks, tokens }: AnalyzedSentence, index: number): boolean =>
  /^(?:its|his|her|their|our|my)$/.test(tokens[chunks[index]?.from ?? -1]?.lower ?? '')

/** "a gift of the Cuban government", "Cuba's gift", "came as a gift of Cuba": whose a gift is that the goods are called. */
export function ownerOfGift(at: AnalyzedSentence, found: readonly Argument[]): Actor | null {
  for (const [i, { prep, nominal }] of found.entries()) {
    const np = nominal.members[0]?.np
    if (
      (prep !== null && prep !== 'as') ||
      np === undefined ||
      np.number !== null ||
      !gifts.test(at.tokens[np.head]?.lower ?? '')
    )
      continue
    const owner = isOwn(at, nominal.first)
      ? subjectBefore({ at, from: subjectOf(at, nominal.first), to: np.to })
      : (ownerOf(at, nominal.first, nominal.end) ?? (prep === 'as' ? giverNext(at, found, i) : null))
    if (owner !== null) return owner
  }
  return null
}

/** "as a gift from Peru": who is named right behind. */
function giverNext(at: AnalyzedSentence, found: readonly Argument[], i: number): Actor | null {
  const next = found[i + 1]
  const isNext = next !== undefined && next.nominal.first === (found[i]?.nominal.end ?? -1) + 1
  return isNext ? partyBehind(at, [next], ['from', 'by']) : null
}

/** Where the subject begins of the verb before a chunk: in "the tents are its gift" the tents are not meant. */
function subjectOf(at: AnalyzedSentence, index: number): number {
  const subject = at.clauses.findLast(({ at: verb }) => verb < index)?.subject
  return at.chunks[subject?.first ?? index]?.from ?? 0
}

export const gifts = /^(?:gifts?|donations?|presents?|contributions?|courtesy)$/

/** "3 million of Peruvian money" */
export function ownerOfMoney(at: AnalyzedSentence, { index }: AidFigure): Actor | null {
  const [of, np] = [at.chunks[index + 1], at.chunks[index + 2]]
  const isMoney = isOf(of) && np?.kind === 'np' && /^(?:money|funds|cash|aid)$/.test(at.tokens[np.head]?.lower ?? '')
  return isMoney ? ownerOf(at, index + 2, index + 3) : null
}

/** "Norway's 3 million and Chile's beds worth 2 million": whose the goods are that a sum tells the worth of. */
export function ownerOfWorth(at: AnalyzedSentence, { index, number }: AidFigure): Actor | null {
  const goods = at.chunks[index]
  const isWorth = goods?.kind === 'np' && goods.number === null && number.kind === 'money' && number.from >= goods.to
  return isWorth ? genitiveIn(at, goods) : null
}

/** "Peru owes its 20 tents to Chile", "Chad owes 20 tents to Peru": they are there, and came from Chile; what a firm owes, or one owes still, is due. */
export function isOwedThere(at: AnalyzedSentence, clause: Clause, index: number): boolean {
  if (clause.verb.lemma !== 'owe') return false
  if (isOwn(at, index)) return true
  const isToSomeone = [...clause.arguments, ...clause.fronted].some(({ prep }) => prep === 'to')
  const isStill = at.tokens.slice(clause.verb.from, clause.verb.to).some(({ lower }) => /^(?:still|yet)$/.test(lower))
  const debtor = clause.subject?.members[0]?.np
  const type = debtor === undefined ? 'company' : donorTypeIn({ at, from: debtor.from, to: debtor.to })
  const isFirm = type === 'company' || (type === null && debtor?.areas.length === 0)
  return isToSomeone && !isStill && !isFirm && isGoods(at, index)
}

function isGoods({ chunks, tokens }: AnalyzedSentence, index: number): boolean {
  const np = chunks[index]
  if (np?.kind !== 'np' || np.number === null || np.number.kind === 'money') return false
  return goodsOf(tokens.slice(np.number.to, np.to).map(({ lower }) => lower)) !== null
}
