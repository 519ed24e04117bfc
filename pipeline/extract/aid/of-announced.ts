import { countryOf } from '../../lexicon/areas/index.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { GiftStatus } from '../gifts/gift.ts'
import type { NumberMention } from '../mention.ts'
import type { Chunk, NounPhrase } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { isPresent } from '../visits/status.ts'
import { modeOf } from './mode.ts'

/** What is decided of a whole is decided of its parts and its contents, where no word says that these have been given. */

const statuses: ReadonlyMap<string | null, GiftStatus> = new Map([
  ['announce', 'announced'],
  ['pledge', 'pledged'],
])

const isOfWhich = (chunks: readonly Chunk[], i: number): boolean => {
  const [of, wh] = [chunks[i], chunks[i + 1]]
  return of?.kind === 'prep' && of.text === 'of' && wh?.kind === 'wh' && wh.text === 'which'
}

/** "approved 17 million, of which 10 million goes to Peru": how far the whole has come that the part in the present tense is of; null for any other clause. */
export function statusOfWhole(at: AnalyzedSentence, clause: Clause): GiftStatus | null {
  const first = clause.subject?.first ?? -1
  if (clause.verb.passive || !isPresent(at, clause.verb.main)) return null
  if (!isOfWhich(at.chunks, first - 2) && !isOfWhich(at.chunks, first + 1)) return null
  const outer = at.clauses.findLast((one) => one.at < first && one.verb.form === 'finite')
  return outer === undefined ? null : (statuses.get(modeOf(at, outer)) ?? null)
}

/** What governments and banks decide on; no gift by its name. */
const plans = /^(?:measures?|programmes?|programs?|plans?|schemes?|response|initiatives?|steps|efforts?)$/
const atHome =
  /^(?:budget|investment|stimulus|expansion|marketing|recovery|reform|austerity|five-year|business|trade|tax|fiscal|economic|tariff|security|defen[cs]e|export)$/

const before = /^(?:these|they)$/

/** "Norway's measures include 3 million for Peru", "These include 3 million for Peru": money in a plan for another country. */
export function isOfPlan(at: AnalyzedSentence, { from, to, head }: NounPhrase, number: NumberMention): boolean {
  const noun = at.tokens[head]?.lower ?? ''
  if (number.kind !== 'money' || !(plans.test(noun) || before.test(noun))) return false
  if (at.tokens.slice(from, to).some(({ lower }) => atHome.test(lower))) return false
  const prep = at.tokens[number.to]?.lower ?? ''
  const area = at.areas.find((one) => one.from === number.to + 1)
  // "for Peru's roads" may be Peru's own plan.
  if (at.tokens[area?.to ?? -1]?.lower === "'s") return false
  return /^(?:for|to)$/.test(prep) && area?.areaKind === 'country' && countryOf(area.areaId) !== null
}

const lots = /^(?:package|bailout)$/
const fresh = /^(?:new|fresh|latest|additional|further|extra)$/

/** "The package includes 3 million for Peru", "Our new support includes": money that has been decided on, and goods that come with it. */
export const isOfPackage = (at: AnalyzedSentence, { from, head }: NounPhrase, number: NumberMention): boolean =>
  number.kind === 'money' &&
  (lots.test(at.tokens[head]?.lower ?? '') || at.tokens.slice(from, head).some(({ lower }) => fresh.test(lower)))
