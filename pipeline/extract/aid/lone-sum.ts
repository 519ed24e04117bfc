import type { AnalyzedSentence } from '../analyze.ts'
import type { Discourse } from '../discourse.ts'
import { isOf } from '../parse/nominal.ts'
import { bulkUnits } from './bulk.ts'
import type { AidFigure } from './figure.ts'
import { nearRule } from './goes-on.ts'
import { governorsOf } from './governor.ts'
import { sidesOfFigure } from './sides.ts'
import type { Telling } from './telling.ts'
import type { Told } from './told.ts'

/** "75 million shillings (745,000 dollars)": the same sum in other money. */
function isEquivalent({ chunks }: AnalyzedSentence, index: number): boolean {
  const [before, mark] = [chunks[index - 2], chunks[index - 1]]
  return before?.kind === 'np' && before.number?.kind === 'money' && mark?.kind === 'punct' && mark.text === '('
}

const gettingOrLosing = new Set(['fetch', 'earn', 'win', 'cost', 'lose', 'owe', 'steal', 'charge', 'fine', 'insure'])

/** "Of its 50 million, 7 million went to Peru": a whole of which a part is told. */
const isWhole = ({ chunks }: AnalyzedSentence, index: number): boolean =>
  isOf(chunks[index - 1]) && (index < 2 || chunks[index - 2]?.kind === 'punct')

/** "The painting fetched 40 million": what someone makes, pays or loses. */
const isForSelf = (at: AnalyzedSentence, index: number): boolean =>
  governorsOf(at, index).some(({ clause, relation }) => relation === 'object' && gettingOrLosing.has(clause.verb.lemma))

/** Money or a weight in a text that has told of aid and of no economy, for want of any other reading: given as the gifts before were. */
export function loneSum(at: AnalyzedSentence, figure: AidFigure, discourse: Discourse): Told | null {
  const { aid, economy } = discourse
  const { kind, unit } = figure.number
  if (
    aid === null ||
    economy !== null ||
    isEquivalent(at, figure.index) ||
    isForSelf(at, figure.index) ||
    isWhole(at, figure.index)
  )
    return null
  if (kind !== 'money' && !bulkUnits.has(unit ?? '')) return null
  const telling: Telling = { mode: 'noun', governor: null, status: aid.status, rule: nearRule }
  const previous = { sides: null, isSameClause: false, isListed: false }
  const sides = sidesOfFigure(at, figure, telling, previous, aid, discourse)
  return sides.donor.actor === null && sides.recipient.actor === null ? null : { figure, telling, sides }
}
