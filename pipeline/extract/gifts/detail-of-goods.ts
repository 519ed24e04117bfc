import { isMovable } from '../../lexicon/goods.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { isPartFrom } from '../aid/bare-number.ts'
import { amountBehind } from '../amount-near.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { type Item, itemsOf } from '../items.ts'
import { chunkAround } from '../parse/chunk-of.ts'
import { isComma, type Nominal, nominalAt } from '../parse/nominal.ts'

const general = new Set('supply good goods item material equipment relief aid assistance'.split(' '))

/** "relief goods", "medical supplies": what may be told one by one behind it. */
function isGeneral({ tokens }: AnalyzedSentence, { members }: Nominal, items: readonly Item[]): boolean {
  const [member, more] = members
  const isCounted = items.some(({ number }) => number?.kind === 'number') || items.length > 1
  return (
    member !== undefined &&
    more === undefined &&
    !isCounted &&
    general.has(singularOf(tokens[member.np.head]?.lower ?? ''))
  )
}

/** Index of the mark that opens a list behind goods, or behind what they are worth. */
function openingBehind(at: AnalyzedSentence, { end }: Nominal): number {
  const worth = amountBehind(at, end)
  const behind = worth === null ? end : chunkAround(at, worth.number) + 1
  const [mark, namely] = [at.chunks[behind], at.chunks[behind + 1]]
  if (isComma(mark) && at.tokens[namely?.from ?? -1]?.lower === 'namely') return behind + 1
  return mark?.kind === 'punct' && /^[(:]$/.test(mark.text) ? behind : -1
}

/** Two things or more, none of them counted, and nothing else up to the mark that closes the list. */
function listBehind(at: AnalyzedSentence, open: number): Item[] {
  const list = open < 0 ? null : nominalAt(at.chunks, open + 1)
  if (list === null || list.members.length < 2) return []
  const [mark, close] = [at.chunks[open], at.chunks[list.end]]
  const isClosed =
    mark?.kind === 'punct' && mark.text === '('
      ? close?.kind === 'punct' && close.text === ')'
      : close === undefined || (close.kind === 'punct' && /^[.,;]$/.test(close.text))
  const items = isClosed ? itemsOf(at, list) : []
  const areThings = items.every(
    ({ number, piece, category }) => number === null && piece !== null && isMovable(category),
  )
  return areThings && items.length === list.members.length ? items : []
}

/** "relief goods (tents, blankets and stoves)", "medical supplies: masks, gowns and gloves": the things of the list, and no goods in general. */
export function detailed(at: AnalyzedSentence, nominal: Nominal): Item[] {
  const items = itemsOf(at, nominal).filter(({ first }) => !isPartFrom(at, first))
  const things = isGeneral(at, nominal, items) ? listBehind(at, openingBehind(at, nominal)) : []
  if (things.length === 0) return items
  return [...items.filter(({ number }) => number !== null), ...things]
}

const happenings = /^(?:arrival|delivery|receipt|handover|landing|unloading)$/

/** "the arrival of the first doses given by Peru": what came is given, and not its coming. */
export function thingsOf(at: AnalyzedSentence, subject: Nominal): Nominal {
  const [np, of] = [subject.members[0]?.np, at.chunks[subject.first + 1]]
  const isHappening = np !== undefined && happenings.test(at.tokens[np.head]?.lower ?? '')
  const inner = isHappening && of?.kind === 'prep' && of.text === 'of' ? nominalAt(at.chunks, subject.first + 2) : null
  return inner ?? subject
}
