import type { AnalyzedSentence } from '../analyze.ts'
import type { Item } from '../items.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { lowerWords, verbPiece } from '../piece.ts'
import type { Gift } from './gift.ts'
import { actorBehind, objects, subjectActor } from './roles.ts'
import { statusOf } from './status.ts'

export const raisingWords = new Set(['fund', 'fundraising', 'charity'])

/** One of the first two words says so. */
const isRaising = (at: AnalyzedSentence, { from }: NounPhrase): boolean =>
  raisingWords.has(at.tokens[from]?.lower ?? '') || raisingWords.has(at.tokens[from + 1]?.lower ?? '')

/** "held fund-raising events": money is asked for. */
export function fundRaising(at: AnalyzedSentence, clause: Clause): Gift[] {
  const [object] = objects(clause)
  const np = object?.members[0]?.np
  if (np === undefined || object === undefined || !isRaising(at, np)) return []
  const words = lowerWords({ at, from: np.from, to: np.to }).join(' ')
  if (!/^(an? |many |several |some )?(fund - ?raising|fundraising|charity) /.test(words)) return []
  const donor = subjectActor(at, clause)
  if (donor === null || statusOf(at, clause, 'called_for') === null) return []
  const item: Item = {
    piece: { at, from: np.from, to: np.to },
    category: 'cash',
    isGeneric: false,
    number: null,
    unit: null,
    unitPiece: null,
    alternative: null,
    first: object.first,
    end: object.end,
  }
  const anchor = verbPiece(at, clause)
  return [
    {
      donor,
      recipient: actorBehind(at, clause.arguments, ['for', 'to']),
      items: [item],
      anchor,
      status: 'called_for',
      rule: 'gift-appeal',
      intermediary: null,
      basis: 'total',
    },
  ]
}
