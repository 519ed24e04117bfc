import type { AnalyzedSentence } from '../analyze.ts'
import type { NounPhrase } from '../parse/chunk.ts'

/** "received the emir's letter": what is his, not he. */
export const isOwner = (at: AnalyzedSentence, to: number, np: NounPhrase): boolean =>
  (at.tokens[to]?.lower ?? '') === "'s" && to < np.head && ofMail.test(at.tokens[np.head]?.lower ?? '')

const ofMail =
  /^(?:letters?|messages?|notes?|telegrams?|gifts?|presents?|greetings|condolences|parcels?|speech|books?|plan|offer|decision|statement|move|announcement|remarks|proposal|initiative|victory|election|appointment|support|pledge|promise|resignation)$/
