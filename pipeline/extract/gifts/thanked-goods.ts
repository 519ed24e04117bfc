import { writings } from '../../lexicon/beside-goods.ts'
import { type Actor, actorOf } from '../actors.ts'
import { thankedBy, thanker } from '../aid/thanks.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { type Item, itemsOf } from '../items.ts'
import type { Argument, Clause } from '../parse/clause.ts'
import type { Nominal } from '../parse/nominal.ts'
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

const otherDeeds = /^(?:buy|sell|purchase|order|wear|catch|win|share|use|have|own|eat|drink|borrow|make|produce)$/

/** "the masks bought from it", "the shirts it wore", "the food at the dinner": no one gave them. */
function isOtherwiseHad(at: AnalyzedSentence, { nominal }: Argument): boolean {
  const next = at.chunks[nominal.end]
  if (next?.kind === 'prep' && next.text === 'at') return true
  const clause = at.clauses.find(({ at: place, subject }) =>
    place === nominal.end ? true : subject !== null && place > nominal.end && place <= nominal.end + 2,
  )
  if (clause === undefined) return false
  const { verb, at: place } = clause
  return verb.form === 'participle' && place === nominal.end ? !given.test(verb.lemma) : otherDeeds.test(verb.lemma)
}

/** "the masks", "its help": what is there, and not "any help", "further aid". */
function isThere(at: AnalyzedSentence, { nominal }: Argument): boolean {
  const np = nominal.members[0]?.np
  return np !== undefined && (at.tags[np.from] === 'POSS' || at.tokens[np.from]?.lower === 'the')
}

/** "the lunch", "the dinner": what a host gives his guests. */
const meals = /^(?:lunch|dinner|breakfast|meal|reception|banquet|tea|coffee)$/

function isGoods({ piece, number, category, isGeneric }: Item, isGiven: boolean): boolean {
  if (piece === null || number !== null || category === 'personnel' || category === 'facility') return false
  const words = lowerWords(piece)
  if (meals.test(words.at(-1) ?? '') || writings.has(words.at(-1) ?? '')) return false
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
  if (isOtherwiseHad(at, goods)) return []
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

/** "the help of Japan in reaching a deal": a deed, and no goods. */
const isInDoing = (at: AnalyzedSentence, end: number): boolean => {
  const [prep, verb] = [at.chunks[end], at.chunks[end + 1]]
  return prep?.kind === 'prep' && /^(?:in|with|by)$/.test(prep.text) && verb?.kind === 'verb' && verb.form === 'gerund'
}

/** "will not forget", "will remember", "appreciated"; "recalled the masks" may be to get them back. */
const isValuing = ({ verb }: Clause): boolean =>
  !verb.passive &&
  (/^(?:appreciate|acknowledge)$/.test(verb.lemma) ||
    (verb.lemma === 'remember' && verb.modal !== null) ||
    (verb.lemma === 'forget' && verb.negated))

/** "of the Government and people of Japan", and not "of Japan and the beds of its hotels" */
const areGivers = ({ tokens }: AnalyzedSentence, { members }: Nominal): boolean =>
  members
    .slice(1)
    .every(
      ({ np }) => np.areas.length > 0 || /^(?:people|peoples|government|nation)$/.test(tokens[np.head]?.lower ?? ''),
    )

/** "of Japan", "of the Government and people of Japan", "from Peru": whose help or goods an object is. */
function giverOf(at: AnalyzedSentence, object: Argument, next: Argument | undefined): Actor | null {
  const { nominal } = object
  const [first] = nominal.members
  const owner = at.chunks[(first?.first ?? 0) + 2]
  const to = at.chunks[nominal.end - 1]?.to ?? 0
  const isOf = first !== undefined && first.end > first.first + 1 && owner?.kind === 'np'
  if (isOf && at.areas.some((area) => area.from >= owner.from && area.to <= to)) {
    // "the cars of Sweden" may be bought.
    if (!areGivers(at, nominal) || !helps.test(at.tokens[first.np.head]?.lower ?? '')) return null
    const parts = nominal.members.map(({ np, end }, i) => ({
      at,
      from: i === 0 ? owner.from : np.from,
      to: at.chunks[end - 1]?.to ?? np.to,
    }))
    return actorOf({ at, from: owner.from, to }, parts)
  }
  const isFrom = next?.prep === 'from' && isActor(at, next.nominal) && areGivers(at, next.nominal)
  return isFrom ? actorFrom(at, next.nominal) : null
}

/** "appreciated the food aid of Japan", "will not forget the masks from Peru": by whom it was stands behind it. */
function valuing(at: AnalyzedSentence, clause: Clause): Gift[] {
  const { verb, arguments: found } = clause
  const [object, next] = found
  const isHelpRecalled = !verb.passive && /^(?:recall|remember)$/.test(verb.lemma)
  if (!isValuing(clause) && !isHelpRecalled) return []
  if (object === undefined || object.prep !== null || !isThere(at, object)) return []
  const [first] = object.nominal.members
  const donor = giverOf(at, object, next)
  if (first === undefined || donor === null || !isOfCountry(donor)) return []
  if (!isValuing(clause) && !helps.test(at.tokens[first.np.head]?.lower ?? '')) return []
  const alone = { first: first.first, end: first.first + 1 }
  const help = itemsOf(at, { members: [{ ...first, ...alone }], ...alone })
  const items = help.filter((item) => isGoods(item, !isInDoing(at, (next ?? object).nominal.end)))
  if (items.length === 0) return []
  const recipient = actorBehind(at, found.slice(1), ['to']) ?? thanker(at, clause)
  const anchor = { at, from: verb.main, to: verb.main + 1 }
  return [
    { donor, recipient, intermediary: null, items, status: 'delivered', anchor, basis: 'total', rule: 'gift-thanks' },
  ]
}

/** Goods without a number that are told in thanks. */
export const findThankedGoods = (at: AnalyzedSentence): Gift[] =>
  at.clauses.flatMap((clause) => [...thanksFor(at, clause), ...valuing(at, clause)])
