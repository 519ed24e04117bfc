import type { AnalyzedSentence } from '../analyze.ts'
import type { Item } from '../items.ts'
import type { NumberMention } from '../mention.ts'
import { isMedicineUnit } from '../named-in.ts'
import { isScaled } from '../numbers/numeral.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import { isOf } from '../parse/nominal.ts'
import { npAt } from '../parse/np-at.ts'
import type { LastItem } from './figure.ts'
import { base } from './team-size.ts'

/** What medicine and oxygen alone come in. */
const isOfMedicine = (unit: string): boolean => isMedicineUnit(unit) || unit === 'cylinder'

const medical = new Set(['medical_supplies', 'test_kit'])

/** "120 ventilators and 10,000 vials from Peru": no vials of ventilators, but of a medicine that is not named. */
export function vialsAt(
  at: AnalyzedSentence,
  index: number,
  unit: string | null,
  { number, np, last }: Counted,
): Item | null {
  if (unit === null || !isOfMedicine(unit) || number.to !== np.head || isOf(at.chunks[index + 1])) return null
  if (last !== null && medical.has(last.category)) return null
  const piece = { at, from: np.head, to: np.head + 1 }
  return { ...base, piece, category: 'medical_supplies', number, unit, first: index, end: index + 1 }
}

interface Counted {
  readonly np: NounPhrase
  readonly number: NumberMention
  readonly last: LastItem
}

const lent = /^(?:loans?|credits?|grants?|lending|guarantees?)$/

/** "half a billion in loans": money, of whatever currency. */
export function sumOfLoans(at: AnalyzedSentence, index: number, { number, np }: Omit<Counted, 'last'>): Item | null {
  const [link, kind] = [at.chunks[index + 1], npAt(at, index + 2)]
  const isBare = number.kind === 'number' && number.unit === null && number.to === np.to
  if (!isBare || !isScaled(at.text.slice(number.numeralStart, number.numeralEnd))) return null
  // "has lent Peru 3 trillion"
  const verb = at.clauses.findLast((one) => one.at < index)
  const isLent =
    verb?.verb.lemma === 'lend' &&
    verb.arguments.some(
      ({ prep, nominal: { members } }) => prep === null && members.some(({ first }) => first === index),
    )
  if (isLent) return { ...base, piece: null, category: 'cash', number, unit: null, first: index, end: index + 1 }
  // "The banks hold 3 billion in loans to Peru"
  if (verb !== undefined && /^(?:hold|have|owe|carry|own|keep)$/.test(verb.verb.lemma)) return null
  if (link?.kind !== 'prep' || link.text !== 'in' || kind === null || !lent.test(at.tokens[kind.head]?.lower ?? ''))
    return null
  const piece = { at, from: kind.from, to: kind.to }
  return { ...base, piece, category: 'cash', number, unit: null, first: index, end: index + 3 }
}
