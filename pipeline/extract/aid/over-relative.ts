import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { isComma } from '../parse/nominal.ts'
import { giverModes, modeOf } from './mode.ts'

/** "gave 8 million to the hospital that bears his name, 4 million to clinics and 20 tents": behind the comma the list of the main verb goes on. */
export function overRelativeOfList(at: AnalyzedSentence, clause: Clause, index: number): Clause | null {
  const object = clause.arguments[0]?.nominal
  const isRelative = at.chunks[clause.first - 1]?.kind === 'wh' && clause.arguments[0]?.prep === null
  if (!isRelative || object === undefined || object.members[0]?.np.number != null) return null
  const end = object.members[0]?.end ?? index
  if (!isComma(at.chunks[end]) || end >= index || giverModes.has(modeOf(at, clause) ?? 'none')) return null
  const outer = at.clauses.findLast((one) => one.at < clause.first && one.verb.form === 'finite')
  const isOfList = outer?.arguments.some(({ prep, nominal }) => prep === null && nominal.members[0]?.np.number != null)
  return outer !== undefined && isOfList === true ? outer : null
}
