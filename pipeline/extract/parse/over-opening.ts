import { firstIndexIn, lastIndexIn } from '../index-in.ts'
import type { Chunk } from './chunk.ts'
import type { Clause } from './clause.ts'
import { isComma, type Nominal } from './nominal.ts'
import { subjectInStretch } from './stretch.ts'
import type { VerbGroup } from './verb-group.ts'

/** "Thanking the donors, Peru sent", "While voicing thanks to them, Peru sent": a verb that opens the sentence and is no clause of its own. */
function isOpening(chunks: readonly Chunk[], { verb, at }: Clause): boolean {
  const before = chunks[at - 1]
  const isLedIn = verb.form === 'gerund' && (before?.kind === 'sub' || before?.kind === 'prep')
  const start = isLedIn ? at - 1 : at
  return (verb.form === 'gerund' || verb.form === 'infinitive') && (start === 0 || isComma(chunks[start - 1])) && at < 6
}

/** The comma that closes the opening: the last one, unless a list or a name apposed stands behind it. */
function closingComma(chunks: readonly Chunk[], from: number, at: number): number {
  const last = lastIndexIn(chunks, from + 1, at, (chunk) => isComma(chunk))
  const isSplit = last === at - 1 || chunks.slice(last, at).some(({ kind }) => kind === 'conj')
  return isSplit ? firstIndexIn(chunks, from + 1, at - 1, (chunk) => isComma(chunk)) : last
}

/** "Citing shortages, floods and fires, Peru sent": behind the objects of the verb that opens the sentence a comma brings the subject. */
export function subjectOverOpening(chunks: readonly Chunk[], before: Clause, at: number): Nominal | null {
  if (!isOpening(chunks, before)) return null
  const isPlain = chunks
    .slice(before.at + 1, at)
    .every(({ kind }) => kind !== 'verb' && kind !== 'wh' && kind !== 'sub')
  const comma = isPlain ? closingComma(chunks, before.at, at) : -1
  return comma < 0 || chunks[comma + 1]?.kind !== 'np' ? null : subjectInStretch(chunks, comma + 1, at)
}

/** "A ship carrying 3 cars, 2 vans and 5 jeeps from Lima sank": a count that ends the list of the gerund is no subject, where what the gerund is said of has no verb yet. */
export function subjectOverList(
  chunks: readonly Chunk[],
  clauses: readonly Clause[],
  found: Nominal | null,
): Nominal | null {
  const inner = clauses.at(-1)
  const np = found?.members[0]?.np
  if (found === null || np === undefined || np.number === null || inner?.verb.form !== 'gerund') return null
  const isFirst = !clauses.some(({ verb: { form } }) => form === 'finite')
  const isCounted = inner.arguments.at(-1)?.nominal.members.at(-1)?.np.number != null
  const isListed = chunks[found.first - 1]?.kind === 'conj' && inner.end >= found.first - 1
  const before = chunks[(inner.subject?.first ?? 0) - 1]
  const isOpening = before === undefined || before.kind === 'punct'
  return isFirst && isCounted && isListed && isOpening ? inner.subject : null
}

const isOneWord = ({ from, to }: VerbGroup): boolean => to === from + 1

/** "helped Peru, which was hit by a storm, and has sent", "will mend the schools that a storm hit, and has sent": behind a comma and "and" the relative clause is over. */
export function beforeRelative(chunks: readonly Chunk[], told: readonly Clause[], verb: VerbGroup): readonly Clause[] {
  const last = told.findLast(({ verb: { form } }) => form === 'finite')
  const [before, wh] = chunks.slice((last?.first ?? 0) - 2, last?.first ?? 0)
  const isApart = wh?.kind === 'wh' && wh.text !== 'that' && isComma(before)
  // Two verbs of one subject are alike: "that Peru bought, and sent on", not "has sent".
  const isOther = last !== undefined && last.subject !== null && isOneWord(last.verb) && !isOneWord(verb)
  const isClosed = isApart || (wh?.kind === 'wh' && before?.kind === 'np' && isOther)
  const main = isClosed ? told.filter((one) => one.at < (last?.first ?? 0)) : told
  return main.some((one) => one.verb.form === 'finite' && one.subject !== null) ? main : told
}
