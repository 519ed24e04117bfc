import type { AnalyzedSentence } from '../analyze.ts'
import { bulkUnits } from './bulk.ts'
import type { AidFigure } from './figure.ts'
import { textAt } from './fronted-party.ts'
import { localParty } from './local-party.ts'

/** "From Peru: 20 tents", "From Peru, 20 tents, signed for by the mayor" */
export const isFromLabel = (at: AnalyzedSentence, { index, item, kind }: AidFigure): boolean =>
  item.category !== 'transport' &&
  (kind === 'known' || bulkUnits.has(item.unit ?? '')) &&
  textAt(at, 0).toLowerCase() === 'from' &&
  /^[:,]$/.test(textAt(at, index - 1)) &&
  !at.clauses.some(({ verb }) => verb.form === 'finite') &&
  localParty(at, index, null)?.by === 'from'
