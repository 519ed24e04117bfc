import type { AnalyzedSentence } from '../analyze.ts'
import type { NounPhrase } from '../parse/chunk.ts'

/** "received the emir's letter": what is his, not he. */
export const isOwner = (at: AnalyzedSentence, to: number, np: NounPhrase): boolean =>
  (at.tokens[to]?.lower ?? '') === "'s" && to < np.head && ofMail.test(at.tokens[np.head]?.lower ?? '')

const ofMail =
  /^(?:letters?|messages?|notes?|telegrams?|gifts?|presents?|greetings|condolences|parcels?|speech|books?|plan|offer|decision|statement|move|announcement|remarks|proposal|initiative|victory|election|appointment|support|pledge|promise|resignation)$/

const mail = /^(?:letters?|messages?|notes?|telegrams?|cables?|cards?|greetings|condolences|wishes|thanks)$/

/** "Letters of sympathy from the king have reached Lima": they have, not he. */
export function isSender(at: AnalyzedSentence, from: number): boolean {
  const i = at.chunks.findIndex((chunk) => from >= chunk.from && from < chunk.to)
  const prep = at.chunks[i - 1]
  if (prep?.kind !== 'prep' || prep.text !== 'from') return false
  let first = i - 2
  while (at.chunks[first]?.kind === 'np' && at.chunks[first - 1]?.kind === 'prep') first -= 2
  const noun = at.chunks[first]
  return noun?.kind === 'np' && mail.test(at.tokens[noun.head]?.lower ?? '')
}
