import { countryOf } from '../../lexicon/areas/index.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isCountry } from '../areas.ts'
import type { NumberMention } from '../mention.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import { isComma } from '../parse/nominal.ts'

/** What governments and banks decide on; no gift by its name. */
const plans = /^(?:measures?|programmes?|programs?|plans?|schemes?|response|initiatives?|steps|efforts?)$/
const atHome =
  /^(?:budget|investment|stimulus|expansion|marketing|recovery|reform|austerity|five-year|business|trade|tax|fiscal|economic|tariff|security|defen[cs]e|export)$/

const before = /^(?:these|they)$/

/** "Norway's measures include 3 million for Peru", "These include 3 million for Peru": money in a plan for another country. */
export function isPlannedAbroad(at: AnalyzedSentence, { from, to, head }: NounPhrase, number: NumberMention): boolean {
  const noun = at.tokens[head]?.lower ?? ''
  if (number.kind !== 'money' || !(plans.test(noun) || before.test(noun))) return false
  if (at.tokens.slice(from, to).some(({ lower }) => atHome.test(lower))) return false
  const prep = at.tokens[number.to]?.lower ?? ''
  const area = at.areas.find((one) => one.from === number.to + 1)
  // "for Peru's roads" may be Peru's own plan.
  if (at.tokens[area?.to ?? -1]?.lower === "'s") return false
  return /^(?:for|to)$/.test(prep) && area !== undefined && isCountry(area) && countryOf(area.areaId) !== null
}

const lots = /^(?:package|bailout)$/
const fresh = /^(?:new|fresh|latest|additional|further|extra)$/

/** "The package includes 3 million for Peru", "Our new support includes": money that has been decided on, and goods that come with it. */
export const isOfPackage = (at: AnalyzedSentence, { from, head }: NounPhrase, number: NumberMention): boolean =>
  number.kind === 'money' &&
  (lots.test(at.tokens[head]?.lower ?? '') || at.tokens.slice(from, head).some(({ lower }) => fresh.test(lower)))

const revising = /^(?:revise|raise|lower|increase|scale|adjust|put|reduce|set|cost|budget)$/

/** "The plan, revised upwards to 3 million,": what is planned to be spent. */
export function isOfRevisedPlan(at: AnalyzedSentence, index: number): boolean {
  const clause = at.clauses.find(
    ({ verb, arguments: found }) =>
      verb.form === 'participle' &&
      revising.test(verb.lemma) &&
      found.some(({ prep, nominal }) => (prep === 'to' || prep === 'at') && nominal.first === index),
  )
  const np =
    clause === undefined ? undefined : at.chunks[isComma(at.chunks[clause.at - 1]) ? clause.at - 2 : clause.at - 1]
  return (
    np?.kind === 'np' && /^(?:plans?|budgets?|programmes?|programs?|targets?)$/.test(at.tokens[np.head]?.lower ?? '')
  )
}
