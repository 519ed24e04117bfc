import { actorOf } from '../actors.ts'
import { thankedBy, thanker } from '../aid/thanks.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { type Item, itemsOf } from '../items.ts'
import type { Argument, Clause } from '../parse/clause.ts'
import { lowerWords } from '../piece.ts'
import type { Gift } from './gift.ts'
import { actorBehind, actorFrom, isActor } from './roles.ts'
import { isOfCountry } from './sides.ts'

/** "the medical aid", "its food assistance": help of a stated kind; "its support" may be of any. */
const kinds = /^(?:medical|humanitarian|emergency|relief|food|financial|material|technical|disaster|health)$/
const helps = /^(?:aid|assistance|help|relief|donations?|contributions?|gifts?)$/

const given = /^(?:give|provide|send|extend|render|offer|donate|deliver|supply|grant)$/

/** "the assistance given to Chad": the participle right behind the phrase. */
const givenBehind = (at: AnalyzedSentence, { nominal }: Argument): Clause | undefined =>
  at.clauses.find(
    ({ verb, at: place }) => place === nominal.end && verb.form === 'participle' && given.test(verb.lemma),
  )

/** "the masks", "its help": what is there, and not "any help", "further aid". */
function isThere(at: AnalyzedSentence, { nominal }: Argument): boolean {
  const np = nominal.members[0]?.np
  return np !== undefined && (at.tags[np.from] === 'POSS' || at.tokens[np.from]?.lower === 'the')
}

function isGoods({ piece, number, category, isGeneric }: Item, isGiven: boolean): boolean {
  if (piece === null || number !== null || category === 'personnel' || category === 'facility') return false
  const words = lowerWords(piece)
  if (!isGeneric && category !== 'cash') return !helps.test(words.at(-1) ?? '') || words.length > 1
  return helps.test(words.at(-1) ?? '') && (isGiven || words.some((word) => kinds.test(word)))
}

/** "thanked Japan for its medical supplies", "is grateful to Japan for the aid given to Chad": goods without a number that someone is thanked for. */
function thanksFor(at: AnalyzedSentence, clause: Clause): Gift[] {
  const { verb, arguments: found } = clause
  if (verb.passive || verb.negated || verb.form === 'infinitive') return []
  const goods = found.find(({ prep }) => prep === 'for')
  const thanked = goods === undefined ? null : thankedBy(at, clause)
  if (goods === undefined || thanked === null || !isThere(at, goods) || !isActor(at, thanked.nominal)) return []
  const donor = actorFrom(at, thanked.nominal)
  const participle = givenBehind(at, goods)
  const items = itemsOf(at, goods.nominal).filter((item) => isGoods(item, participle !== undefined))
  if (!isOfCountry(donor) || items.length === 0) return []
  const named = participle === undefined ? null : actorBehind(at, participle.arguments, ['to', 'for'])
  const recipient = named ?? thanker(at, clause)
  const anchor = { at, from: verb.main, to: verb.main + 1 }
  return [
    { donor, recipient, intermediary: null, items, status: 'delivered', anchor, basis: 'total', rule: 'gift-thanks' },
  ]
}

/** "appreciated the food aid of Japan", "will not forget the masks from Peru": by whom it was stands behind it. */
function valuing(at: AnalyzedSentence, clause: Clause): Gift[] {
  const { verb, arguments: found } = clause
  const [object, next] = found
  if (!/^(?:appreciate|remember|recall|forget|acknowledge)$/.test(verb.lemma) || verb.passive) return []
  if (object === undefined || object.prep !== null || !isThere(at, object)) return []
  const { members, end } = object.nominal
  const [first] = members
  const owner = first === undefined ? undefined : at.chunks[first.first + 2]
  const to = at.chunks[end - 1]?.to ?? 0
  const isOf = first !== undefined && first.end > first.first + 1 && owner?.kind === 'np'
  const isOwned = isOf && at.areas.some((area) => area.from >= owner.from && area.to <= to)
  const donor = isOwned
    ? actorOf(
        { at, from: owner.from, to },
        // "of the Government and people of Japan"
        members.map(({ np, end: close }, i) => ({
          at,
          from: i === 0 ? owner.from : np.from,
          to: at.chunks[close - 1]?.to ?? np.to,
        })),
      )
    : next?.prep === 'from' && isActor(at, next.nominal)
      ? actorFrom(at, next.nominal)
      : null
  const alone = first === undefined ? null : { first: first.first, end: first.first + 1 }
  const help = first === undefined || alone === null ? [] : itemsOf(at, { members: [{ ...first, ...alone }], ...alone })
  const items = help.filter((item) => isGoods(item, true))
  if (donor === null || !isOfCountry(donor) || items.length === 0) return []
  const recipient = actorBehind(at, found.slice(1), ['to']) ?? thanker(at, clause)
  const anchor = { at, from: verb.main, to: verb.main + 1 }
  return [
    { donor, recipient, intermediary: null, items, status: 'delivered', anchor, basis: 'total', rule: 'gift-thanks' },
  ]
}

/** Goods without a number that are told in thanks. */
export const findThankedGoods = (at: AnalyzedSentence): Gift[] =>
  at.clauses.flatMap((clause) => [...thanksFor(at, clause), ...valuing(at, clause)])
