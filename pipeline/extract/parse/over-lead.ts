import { firstIndexIn } from '../index-in.ts'
import { isAnd } from './aside.ts'
import type { Chunk } from './chunk.ts'
import type { Argument, Clause } from './clause.ts'
import { isComma, type Member, memberAt, type Nominal, startOfName } from './nominal.ts'

const leading = /^(?:when|while|after|before|as|although|though|since|until|if|because|once|whereas)$/

/** "When the conference closed, 48 countries, along with banks, had promised": the main clause has a subject of its own. */
export function leadsUp(chunks: readonly Chunk[], { first }: Clause): boolean {
  const [opening, before] = [chunks[first - 1], chunks[first - 2]]
  return opening?.kind === 'sub' && leading.test(opening.text) && (before === undefined || before.kind === 'punct')
}

/** Names, or things that are counted: what a list has side by side. */
const isAlike = ({ np: one }: Member, { np: other }: Member): boolean =>
  one.number === null ? other.number === null && one.isName && other.isName : other.number !== null

/** "When the river rose, Peru, Chile and Cuba sent", "As it hit Mali, Peru, Chile and Cuba sent": the list before the verb, back to the first comma behind the clause in front, whose verb stands at `from`. */
export function listBehindLead(chunks: readonly Chunk[], from: number, last: number): Nominal | null {
  const comma = firstIndexIn(chunks, from + 1, last, (chunk) => isComma(chunk))
  const closing = memberAt(chunks, startOfName(chunks, last))
  if (comma < 0 || closing === null) return null
  const members = [closing]
  let i = closing.first - 1
  for (let isLast = true; i > comma; isLast = false) {
    if (isLast ? !isAnd(chunks[i]) : !isComma(chunks[i])) break
    const end = isLast && isComma(chunks[i - 1]) ? i - 1 : i
    const member = memberAt(chunks, startOfName(chunks, end - 1))
    if (member === null || member.first <= comma || member.end !== end || !isAlike(member, closing)) return null
    // "hit Chad and Mali, Peru and Cuba sent": the list before it ends at the comma.
    if (!isLast && isAnd(chunks[member.first - 1])) break
    members.unshift(member)
    i = member.first - 1
  }
  const [opening] = members
  return members.length > 1 && isComma(chunks[i]) && opening !== undefined
    ? { members, first: opening.first, end: closing.end }
    : null
}

/** What of a phrase stands before the chunk `cut`. */
function before(cut: number, argument: Argument): Argument {
  const { nominal } = argument
  const members = nominal.members.filter(({ end }) => end <= cut)
  return nominal.end <= cut
    ? argument
    : { ...argument, nominal: { ...nominal, members, end: members.at(-1)?.end ?? cut } }
}

/** "When it hit Mali, Peru, Chile and Cuba sent": no object of the clause in front is the subject of the next. */
export function withoutNextSubject(chunks: readonly Chunk[], clause: Clause, next: Clause | undefined): Clause {
  const cut = next?.subject?.first ?? 0
  if (cut <= clause.at || cut >= clause.end || !leadsUp(chunks, clause)) return clause
  const kept = clause.arguments.filter(({ nominal }) => nominal.first < cut)
  return { ...clause, arguments: kept.map((one) => before(cut, one)), end: cut }
}
