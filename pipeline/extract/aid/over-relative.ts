import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { isComma } from '../parse/nominal.ts'
import { giverModes, modeOf } from './mode.ts'

/** "gave 8 million to the hospital that bears his name, 4 million to clinics and 20 tents": behind the comma the list of the main verb goes on. */
export function overRelativeOfList(at: AnalyzedSentence, clause: Clause, index: number): Clause | 'none' | null {
  if (isClosedAside(at, clause, index))
    return at.clauses.findLast((one) => one.at < clause.first && one.verb.form === 'finite') ?? 'none'
  const object = clause.arguments[0]?.nominal
  const isRelative = at.chunks[clause.first - 1]?.kind === 'wh' && clause.arguments[0]?.prep === null
  if (!isRelative || object === undefined || object.members[0]?.np.number != null) return null
  const end = object.members[0]?.end ?? index
  if (!isComma(at.chunks[end]) || end >= index || giverModes.has(modeOf(at, clause) ?? 'none')) return null
  const outer = at.clauses.findLast((one) => one.at < clause.first && one.verb.form === 'finite')
  const isOfList = outer?.arguments.some(({ prep, nominal }) => prep === null && nominal.members[0]?.np.number != null)
  return outer !== undefined && isOfList === true ? outer : null
}

/** "Oxfam, which had never left, 20 shovels", "to Peru, where help is rare, 20 tents": a relative clause between commas, of a verb that takes no object, says nothing of the figure behind it. */
function isClosedAside(at: AnalyzedSentence, clause: Clause, index: number): boolean {
  const { verb, first, arguments: found } = clause
  const isAside = at.chunks[first - 1]?.kind === 'wh' && isComma(at.chunks[first - 2]) && isComma(at.chunks[index - 1])
  // "where friends are few, 20 tents"
  const hasObject = found.some(
    ({ prep, nominal: { first: start, members } }) =>
      prep === null && start < index && (verb.lemma !== 'be' || members[0]?.np.number != null),
  )
  return isAside && !hasObject && !verb.passive && /^(?:be|leave|live|stay|remain|go|come|sit|lie)$/.test(verb.lemma)
}
