import { unitOf } from '../../lexicon/goods.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { bare, type Item, itemOf } from '../items.ts'
import type { NumberMention } from '../mention.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import { isOf, type Member, nominalAt } from '../parse/nominal.ts'
import { base, headOf } from './team-size.ts'

type Thing = NonNullable<Item['each']>[number]

/** A thing of the list, be it of a kind that the lexicon knows or not; null for people and places. */
function thingOf(at: AnalyzedSentence, member: Member): Thing | null {
  const known = itemOf(at, member)
  if (known !== null) return known.category === 'personnel' ? null : { piece: known.piece, category: known.category }
  const piece = bare(at, member.np)
  const isPlain = member.np.areas.length === 0 && !member.np.isName && !member.np.isPronoun
  return piece === null || !isPlain ? null : { piece, category: 'other' }
}

/** "20 boxes each of soap, matches and candles", "20 each of lamps and stoves": so much of each kind that the list names. */
export function eachOf(at: AnalyzedSentence, index: number, np: NounPhrase, number: NumberMention): Item | null {
  const { chunks, tokens } = at
  const isEach = tokens[np.to]?.lower === 'each' && chunks[index + 1]?.to === np.to + 1 && isOf(chunks[index + 2])
  const list = isEach ? nominalAt(chunks, index + 3) : null
  if (list === null || list.members.length < 2 || list.members.some((member) => member.np.number !== null)) return null
  const things = list.members.map((member) => thingOf(at, member)).filter((thing) => thing !== null)
  if (things.length < list.members.length) return null
  const isMeasured = np.head >= number.to
  const unit = isMeasured ? (unitOf(tokens[np.head]?.lower ?? '') ?? headOf(at, np)) : (number.unit ?? 'item')
  const { piece = null, category = 'other' } = things[0] ?? {}
  return { ...base, piece, category, number, unit, isGeneric: false, each: things, first: index, end: list.end }
}
