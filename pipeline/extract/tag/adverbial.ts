import type { Tag } from '../tag.ts'
import { bits, has, lowerAt, type Reader } from './reader.ts'
import { W } from './word-class.ts'

/** "a long way" and "no longer", "the early cases" and "arrived early". */
export function tagAdverbial(reader: Reader, i: number, canFollow: boolean): Tag {
  const p = reader.tags[i - 1]
  // "a Lima daily, El Faro": a newspaper
  if (!canFollow && isPaper(reader, i)) return 'N'
  if (isFirstDone(reader, i) || isLastDone(reader, i) || opensClause(reader, i)) return 'ADV'
  // "the only country"
  if (p === 'DET' && lowerAt(reader, i) === 'only') return 'ADJ'
  if (bits(reader, i) & W.ADJ || bits(reader, i) & W.N) {
    if (canFollow && p !== 'AUX' && !/^(?:only|just|even|still|yet)$/.test(lowerAt(reader, i))) return 'ADJ'
    if (canFollow) return 'ADV'
    if (bits(reader, i) & W.ADJ && (p === 'DET' || p === 'POSS'))
      return has(reader, i + 1, W.PREP | W.AUX | W.MODAL) && !has(reader, i + 1, W.NUM) ? 'N' : 'ADJ'
    if (bits(reader, i) & W.N && (p === 'DET' || p === 'POSS' || p === 'PREP' || p === 'ADJ')) return 'N'
    if (
      /^(?:high|low|higher|lower|better|likely|close|right|fast|hard|long|due|ready)$/.test(lowerAt(reader, i)) &&
      p === 'AUX'
    )
      return 'ADJ'
  }
  return 'ADV'
}

const isPaper = (reader: Reader, i: number): boolean =>
  /^(?:daily|weekly|monthly)$/.test(lowerAt(reader, i)) &&
  reader.tags[i - 1] === 'NNP' &&
  reader.tags[i - 2] === 'DET' &&
  reader.finite

/** "Later Peru sent 20 tents", "and earlier Chile had": no one is called a later Peru. */
const opensClause = (reader: Reader, i: number): boolean =>
  /^(?:later|earlier)$/.test(lowerAt(reader, i)) &&
  /^(?:PUNCT|CONJ)$/.test(reader.tags[i - 1] ?? 'PUNCT') &&
  has(reader, i + 1, W.NAME)

/** "Peru first offered 20 tents", "the ministry later lent Peru 20 tents": said of the deed. */
const isFirstDone = (reader: Reader, i: number): boolean =>
  (lowerAt(reader, i) === 'first'
    ? /^(?:NNP|PRON)$/.test(reader.tags[i - 1] ?? '')
    : /^(?:later|earlier|further)$/.test(lowerAt(reader, i)) && /^(?:NNP|PRON|N)$/.test(reader.tags[i - 1] ?? '')) &&
  has(reader, i + 1, W.PAST) &&
  !has(reader, i + 1, W.N | W.ADJ)

/** "Peru and Chile last held talks in May", "the two last met": not "the last held talks", "Peru's last known case". */
const isLastDone = (reader: Reader, i: number): boolean =>
  lowerAt(reader, i) === 'last' &&
  /^(?:NNP|PRON|N)$/.test(reader.tags[i - 1] ?? '') &&
  /^(?:held|had|met|spoke|saw|made|took|gave|sent|paid|visited|went|came|travelled|traveled|flew|toured|recorded|reported|counted|published|helped|donated|lent|shipped|hosted|received|called|wrote|raised|cut|grew|shrank)$/.test(
    lowerAt(reader, i + 1),
  )

/** "for a second year running": so many in a row. */
export const isInARow = (reader: Reader, i: number): boolean =>
  lowerAt(reader, i) === 'running' &&
  /^(?:day|week|month|quarter|season|year)s?$/.test(lowerAt(reader, i - 1)) &&
  /^(?:ADJ|NUM)$/.test(reader.tags[i - 2] ?? '')
