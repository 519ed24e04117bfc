import type { Claim } from '../claim.ts'
import { isCurrency } from '../currency-code.ts'
import { countryOf } from '../lexicon/areas/index.ts'
import { currencyIn, isCurrencyNamed, isSharedCurrency } from '../lexicon/national-currencies.ts'
import type { AnalyzedSentence } from './analyze.ts'
import type { NumberMention } from './mention.ts'
import type { Topics } from './topic.ts'

/** "USD", or "peso" where no country tells whose. */
export const isCurrencyUnit = (unit: string | null): boolean =>
  unit !== null && (isCurrency(unit) || isSharedCurrency(unit))

/** What a bare name is taken for where nothing tells more. */
const plain = new Set(['USD', 'GBP', 'INR', 'CHF'])

/**
 * "31 million rupees" in a sentence about Nepal are Nepalese: the currency of that name in the country named nearest before, else behind.
 * Null where the text says which it is, or no country named has a currency of that name. Dollars and pounds stay those of the big two
 * unless the only country named has its own.
 */
export function currencyByCountry(at: AnalyzedSentence, { unit, from, to }: NumberMention): string | null {
  // "Rs 655 billion": the sign stands before the numeral.
  const isRupees = /^rs\.?$/.test(at.tokens[from]?.lower ?? '') || at.tokens[from]?.text === '₨'
  const last = isRupees ? { lower: 'rupees' } : at.tokens[to - 1]
  if (last === undefined || unit === null || !isSharedCurrency(last.lower)) return null
  const isGeneric = unit === unit.toLowerCase()
  if (!isGeneric && !plain.has(unit)) return null
  const hasAdjective = at.areas.some((area) => area.from >= from && area.to <= to)
  if (hasAdjective) return null
  const before = at.areas.filter((area) => area.to <= from).reverse()
  const behind = at.areas.filter((area) => area.from >= to)
  const codes = [...before, ...behind]
    .map(({ areaId }) => countryOf(areaId))
    .filter((iso3) => iso3 !== null)
    .map((iso3) => currencyIn(last.lower, iso3))
  if (isGeneric) return codes.find((code) => code !== null) ?? null
  if (unit === 'INR') return codes.find((code) => code !== null) ?? null
  return null
}

/** The currency that a bare name means where no country beside it tells: the one of that name that the text named last. */
export function currencyNamedBefore(unit: unknown, told: ReadonlySet<string>, topics: Topics): string | null {
  if (typeof unit !== 'string' || !isSharedCurrency(unit)) return null
  const named = [...told].reverse().find((code) => isCurrencyNamed(unit, code))
  if (named !== undefined) return named
  // Else that of the country which the paragraph speaks of most.
  const countries = [...topics.entries()].sort(([, a], [, b]) => b.weight - a.weight)
  for (const [iso3] of countries) {
    const code = currencyIn(unit, iso3)
    if (code !== null) return code
  }
  return null
}

/** Keeps the currencies that a sentence names in so many words. */
export function rememberCurrencies(at: AnalyzedSentence, told: Set<string>): void {
  for (const number of at.numbers) {
    const code = number.kind === 'money' ? (currencyByCountry(at, number) ?? number.unit) : null
    if (!isCurrency(code)) continue
    told.delete(code)
    told.add(code)
  }
}

/** Rupees of which the sentence does not say that they are Indian, though it may not name them again: "Income forgone: another 189 billion". */
const isBareRupee = (text: string): boolean => !/\b(?:India|Indian|INR)\b|₹/.test(text)

/** Pounds of an economy of which the sentence does not say that they are British. */
const isBarePound = ({ table, sentence: { text } }: Claim): boolean =>
  table === 'economic_estimates' &&
  /\bpounds?\b/.test(text) &&
  !/£|U\.K\.|\b(?:sterling|Brit\w+|UK|England|English|Scot\w+|London|GBP)\b/.test(text)

/** "2 million shillings" where only the sentences before name the country: its currency of that name. */
export function withCurrencyOf(claim: Claim, iso3: string | null): Claim {
  if (iso3 === null) return claim
  const cells = new Map(claim.cells)
  for (const column of ['unit', 'alt_unit']) {
    const cell = cells.get(column)
    const isRupee = cell?.value === 'INR' && isBareRupee(claim.sentence.text)
    const isPound = cell?.value === 'GBP' && isBarePound(claim)
    const name = isRupee ? 'rupee' : isPound ? 'pounds' : cell?.value
    const code = typeof name === 'string' && isSharedCurrency(name) ? currencyIn(name, iso3) : null
    if (cell !== undefined && code !== null) cells.set(column, { ...cell, value: code })
  }
  return { ...claim, cells }
}
