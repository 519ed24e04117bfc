import { hasClass, isAnd } from './aside.ts'
import { beforeBrackets } from './before-brackets.ts'
import { type Chunk, isPrep } from './chunk.ts'
import type { Clause } from './clause.ts'
import { isSayingAside, subjectOfFinite } from './finite-subject.ts'
import { headOfChain } from './head-of-chain.ts'
import { isComma, memberAt, type Nominal, nominalBefore, startOfName } from './nominal.ts'
import { lastFinite } from './second-clause.ts'
import { beforeAdverbs } from './stretch.ts'
import { isSubjectAhead } from './subject-ahead.ts'
import { subjectOfLabel } from './subject-of-label.ts'
import type { VerbGroup } from './verb-group.ts'
import { named } from './which.ts'

/** "with exports from May to July reaching 3 billion": what stands between "with" and the time at chunk `date`. */
function headOfAbsolute(chunks: readonly Chunk[], date: number): Nominal | null {
  let left = date
  while (chunks[left]?.kind === 'date' || (chunks[left]?.kind === 'prep' && chunks[left + 1]?.kind === 'date')) left--
  const own = chunks[left]?.kind === 'np' ? headOfChain(chunks, left + 1) : null
  const opening = own === null ? undefined : chunks[own.first - 1]
  return opening?.kind === 'prep' && opening.text === 'with' ? own : null
}

const judging = new Set(
  'thank praise commend applaud hail laud acknowledge recognise recognize appreciate salute congratulate credit blame fault criticise criticize condemn rebuke forgive excuse punish reward honour honor'.split(
    ' ',
  ),
)

/** "yesterday", "on Monday", "in March", "warmly": nothing else stands between two chunks. */
const isTimeBetween = (chunks: readonly Chunk[], from: number, to: number): boolean =>
  to >= from &&
  chunks.slice(from, to).every((chunk, i) => {
    if (chunk.kind === 'adv' || chunk.kind === 'date') return true
    if (chunk.kind === 'prep') return /^(?:on|in|at)$/.test(chunk.text) && from + i + 1 < to
    const prep = chunks[from + i - 1]
    return chunk.kind === 'np' && prep?.kind === 'prep' && from + i > from
  })

/** "thanked Peru for sending 20", "is grateful to Peru for sending 20": the one thanked has done it. */
function subjectOfThanks(chunks: readonly Chunk[], left: number, clauses: readonly Clause[]): Nominal | null {
  const prep = chunks[left]
  const ruling = clauses.at(-1)
  if (prep?.kind !== 'prep' || prep.text !== 'for' || ruling === undefined || ruling.verb.passive) return null
  const thanked = judging.has(ruling.verb.lemma)
    ? ruling.arguments.find((one) => one.prep === null)
    : /^(?:express|extend|convey|voice|be)$/.test(ruling.verb.lemma)
      ? ruling.arguments.find((one) => one.prep === 'to')
      : undefined
  return thanked !== undefined && isTimeBetween(chunks, thanked.nominal.end, left) ? thanked.nominal : null
}

/** "The Red Cross (IFRC) having given": the chunk before letters or a name in brackets. */
function beforeBracket(chunks: readonly Chunk[], last: number): number {
  const [open, , close] = chunks.slice(last - 2, last + 1)
  const isBracket = open?.kind === 'punct' && open.text === '(' && close?.kind === 'punct' && close.text === ')'
  return isBracket ? last - 3 : last
}

const bringing = /^(?:carry|bear|bring|transport)$/
const loaded = /^(?:load|lade|pack|stack)$/
const journeys = /^(?:arrive|land|leave|depart|fly|sail|dock|touch|take|head|set|travel|come)$/

/** "A plane took off on Monday for the coast carrying 20 tons", "landed in Lima loaded with 20 tons": what makes the journey brings them, not the place it goes to; but "on a ship carrying 20 tons". */
function subjectOfBringing(
  chunks: readonly Chunk[],
  at: number,
  left: number,
  clauses: readonly Clause[],
): Nominal | null {
  const verb = chunks[at]
  const journey = clauses.at(-1)
  const isLaden = verb?.kind === 'verb' && (verb.form === 'participle' ? loaded : bringing).test(verb.lemma)
  if (!isLaden || chunks[left]?.kind !== 'np') return null
  if (journey?.verb.form !== 'finite' || journey.verb.passive || !journeys.test(journey.verb.lemma)) return null
  const isTime = (chunk: Chunk): boolean => chunk.kind === 'np' || chunk.kind === 'date' || chunk.kind === 'adv'
  const isPlain = chunks
    .slice(journey.at + 1, at)
    .every((chunk) => isTime(chunk) || (chunk.kind === 'prep' && /^(?:to|for|from|in|at)$/.test(chunk.text)))
  const last = chunks[left]
  const isName = last.kind === 'np' && (last.isName || last.areas.length > 0)
  return isPlain && isName ? journey.subject : null
}

/** "announced its support for schools, amounting to 3 million": what comes to the sum is what was done. */
function objectSummed(verb: Chunk | undefined, clauses: readonly Clause[]): Nominal | null {
  if (verb?.kind !== 'verb' || !/^(?:amount|total)$/.test(verb.lemma)) return null
  const main = lastFinite(clauses)
  return main?.verb.passive === true
    ? null
    : (main?.arguments.find(({ prep, nominal: { members } }) => prep === null && members[0]?.np.number == null)
        ?.nominal ?? null)
}

/** "with X doing", "X visiting Y"; else the subject of the clause that the gerund hangs on. */
function subjectOfGerund(chunks: readonly Chunk[], at: number, clauses: readonly Clause[]): Nominal | null {
  const left = beforeBracket(chunks, beforeAdverbs(chunks, at))
  const bringer = subjectOfBringing(chunks, at, left, clauses)
  if (bringer !== null) return bringer
  if (chunks[left]?.kind === 'np') return headOfChain(chunks, left + 1)
  const timed = chunks[left]?.kind === 'date' ? headOfAbsolute(chunks, left) : null
  if (timed !== null) return timed
  // "Peru, having received 20, waits", "A plane from Peru, carrying 20, landed": said of the phrase that the commas close.
  if (isComma(chunks[left]) && chunks[left - 1]?.kind === 'np') {
    const own = headOfChain(chunks, left)
    const before = own === null ? undefined : chunks[own.first - 1]
    if (own !== null && (own.first === 0 || (before?.kind === 'punct' && !isComma(before)) || isAnd(before))) return own
  }
  const thanked = subjectOfThanks(chunks, left, clauses)
  if (thanked !== null) return thanked
  const summed = isComma(chunks[left]) ? objectSummed(chunks[at], clauses) : null
  if (summed !== null) return summed
  return lastFinite(clauses.filter((one) => !isSayingAside(chunks, one)))?.subject ?? null
}

/** "expects exports to fall by 3 and rents to rise": behind "and" the next infinitive has a doer of its own. */
function subjectOfSecondInfinitive(chunks: readonly Chunk[], left: number, clauses: readonly Clause[]): Nominal | null {
  const ruling = clauses.findLast(({ verb }) => verb.form !== 'infinitive')
  const isExpected = ruling !== undefined && hasClass(ruling.verb.lemma, 'estimate') && !ruling.verb.passive
  const [before, first] = [clauses.at(-1), startOfName(chunks, left)]
  const member = memberAt(chunks, first)
  const link = isAnd(chunks[first - 1]) || isComma(chunks[first - 1])
  if (!isExpected || before?.verb.form !== 'infinitive' || !link || member === null) return null
  return before.at < first && member.np.number === null ? { members: [member], first, end: member.end } : null
}

/** Whoever is told or made to do something does it; "to be sent" is said of what stands before it. */
const controlling = new Set(
  'order instruct direct command permit allow enable authorize authorise force oblige compel persuade convince cause prompt encourage get spur induce help'.split(
    ' ',
  ),
)

/** "ordered a team to go", "wants a team to be sent": the object right before it. */
function isOfObject(before: Nominal, governor: Clause, { passive }: VerbGroup): boolean {
  const object = governor.arguments.find(({ prep }) => prep === null)?.nominal
  return !governor.verb.passive && object?.first === before.first && (passive || controlling.has(governor.verb.lemma))
}

/** "wants Peru to send 20 tents": whoever is named does it. */
const wanting = /^(?:want|like|love|prefer|wish|need)$/
const isWanted = (before: Nominal, { verb, arguments: found }: Clause): boolean =>
  wanting.test(verb.lemma) &&
  !verb.passive &&
  found.find(({ prep }) => prep === null)?.nominal.first === before.first &&
  before.members.every(({ np }) => np.number === null && np.areas.length > 0)

/** "is arranging for 20 tents to be flown", "asked for help to come": what stands behind "for" right before the infinitive. */
function isArrangedFor(chunks: readonly Chunk[], { first }: Nominal, { verb }: Clause): boolean {
  const prep = chunks[first - 1]
  const isFor = prep?.kind === 'prep' && prep.text === 'for'
  return (
    isFor &&
    !verb.passive &&
    /^(?:arrange|ask|call|plead|press|push|wait|pay|provide|allow|long|hope)$/.test(verb.lemma)
  )
}

/** "called on its members to give": the object; "the first country to send": the noun before; else the subject. */
function subjectOfInfinitive(
  chunks: readonly Chunk[],
  at: number,
  verb: VerbGroup,
  clauses: readonly Clause[],
): Nominal | null {
  const governor = clauses.at(-1)
  const left = beforeAdverbs(chunks, at)
  const antecedent = chunks[left]
  const before = antecedent?.kind === 'np' ? nominalBefore(chunks, left + 1) : null
  if (before?.members.at(-1)?.np.isSingledOut === true) {
    return governor?.verb.lemma === 'be' && governor.subject !== null
      ? governor.subject
      : (named(chunks, before) ?? before)
  }
  const second = subjectOfSecondInfinitive(chunks, left, clauses)
  if (second !== null) return second
  if (governor === undefined) return chunks[left]?.kind === 'np' ? nominalBefore(chunks, left + 1) : null
  // "expects the economy to shrink": the object does it.
  if (before !== null && hasClass(governor.verb.lemma, 'estimate') && !governor.verb.passive) return before
  if (before !== null && (isOfObject(before, governor, verb) || isWanted(before, governor))) return before
  if (before !== null && isArrangedFor(chunks, before, governor)) return before
  if (hasClass(governor.verb.lemma, 'ask') && !governor.verb.passive) {
    const isAppeal = governor.verb.lemma === 'appeal'
    const asked = governor.arguments.find(
      ({ prep }) => prep === null || prep === 'on' || prep === 'upon' || (isAppeal && prep === 'to'),
    )
    if (asked !== undefined) return asked.nominal
  }
  if (governor.verb.lemma === 'be' && chunks[left]?.kind === 'np')
    return governor.subject ?? nominalBefore(chunks, left + 1)
  return governor.subject
}

/** "The 20 beds, donated by Peru, stand ready", ", donated on 3 May by Peru,", ", flown in by Peru": said of the noun before the comma. */
function subjectOfAside(chunks: readonly Chunk[], at: number, { lemma, particle, passive }: VerbGroup): Nominal | null {
  const comma = beforeAdverbs(chunks, at)
  const isDated = chunks[at + 1]?.kind === 'prep' && chunks[at + 2]?.kind === 'date'
  const isBehind =
    isPrep(chunks[at + 1], 'by') || isPrep(chunks[at + 2], 'by') || (isDated && isPrep(chunks[at + 3], 'by'))
  const isCarried = particle === 'in' && /^(?:fly|truck|ferry|drive|haul|sail)$/.test(lemma)
  const isByGiver = passive && (hasClass(lemma, 'give') || isCarried) && isBehind
  return isByGiver && isComma(chunks[comma]) ? headOfChain(chunks, comma) : null
}

/** What a participle is said of; "gave 20 boats, and 30 pumps [given by Chile came]": the pumps, with which a clause of their own begins. */
function describedBy(chunks: readonly Chunk[], at: number): Nominal | null {
  const end = beforeBrackets(chunks, beforeAdverbs(chunks, at)) + 1
  const found = nominalBefore(chunks, end)
  if (found === null || found.end >= end) return found
  const first = startOfName(chunks, end - 1)
  const own = isSubjectAhead(chunks, first) ? memberAt(chunks, first) : null
  return own === null ? found : { members: [own], first, end: own.end }
}

/** "20 masks for home use, given by Peru": given is what is for something, not what it is for. */
function givenForUse(chunks: readonly Chunk[], at: number, { lemma, passive }: VerbGroup): Nominal | null {
  const end = beforeAdverbs(chunks, at) + 1
  const before = passive && hasClass(lemma, 'give') ? nominalBefore(chunks, end) : null
  const prep = before === null ? undefined : chunks[before.first - 1]
  const isFor = prep?.kind === 'prep' && prep.text === 'for' && before?.members[0]?.np.number === null
  return isFor ? headOfChain(chunks, end) : null
}

/** Who does (or, in the passive, undergoes) what the verb at `at` says; null where the sentence does not tell. */
export function findSubject(
  chunks: readonly Chunk[],
  at: number,
  verb: VerbGroup,
  clauses: readonly Clause[],
): Nominal | null {
  if (verb.form === 'participle')
    return (
      subjectOfBringing(chunks, at, beforeAdverbs(chunks, at), clauses) ??
      givenForUse(chunks, at, verb) ??
      describedBy(chunks, at) ??
      subjectOfAside(chunks, at, verb)
    )
  if (verb.form === 'gerund') return subjectOfGerund(chunks, at, clauses)
  if (verb.form === 'infinitive') return subjectOfInfinitive(chunks, at, verb, clauses)
  return subjectOfLabel(chunks, at, verb) ?? subjectOfFinite(chunks, at, verb, clauses)
}
