import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { isComma, type Nominal, nominalAt, nominalBefore } from '../parse/nominal.ts'
import { partyAt, partyFrom } from './actors-near.ts'

/** Prepositions behind which the one who gets something stands. */
export const towards = ['to', 'for', 'towards', 'toward', 'into', 'among', 'between']

const isBe = ({ verb }: Clause): boolean => verb.lemma === 'be' && verb.form === 'finite' && !verb.negated

/** "The country [that Peru sent 20 tents to] is Chile", "Chile is the country [to which …]": by its name, the one of whom a mere noun is said. */
function namedByCopula(at: AnalyzedSentence, { first, end, members }: Nominal): Actor | null {
  const head = at.tokens[members[0]?.np.head ?? -1]?.lower ?? ''
  if (members.length !== 1 || !/^(?:country|nation|state|land|place|one|recipient|those)$/.test(head)) return null
  const clause = at.clauses.find((one) => isBe(one) && (one.subject?.first === first || one.at === first - 1))
  const name = clause?.subject?.first === first ? clause.arguments[0]?.nominal : clause?.subject
  return name == null || name.first === first || name.end === end ? null : partyFrom(at, name)
}

/** Whom the noun right before chunk `end` names, over its comma. */
function namedBefore(at: AnalyzedSentence, opening: number): Actor | null {
  const end = isComma(at.chunks[opening - 1]) ? opening - 1 : opening
  const nominal = nominalBefore(at.chunks, end)
  if (nominal === null) return null
  const named = namedByCopula(at, nominal)
  if (named !== null) return named
  // "It was Chad and Mali that Peru sent 20 tents to"
  const isWhole = at.clauses.some((one) => isBe(one) && one.at === nominal.first - 1)
  return isWhole ? partyFrom(at, nominal) : partyAt(at, end - 1)
}

/** "Chile is where Peru's tents have gone": of whom it is said. */
function subjectOfCopula(at: AnalyzedSentence, opening: number): Actor | null {
  const clause = at.clauses.find((one) => isBe(one) && one.at === opening - 1)
  return clause?.subject == null ? null : partyFrom(at, clause.subject)
}

/** "Chad, where 20 tents arrived", "Chad is where 20 tents arrived": the place that "where" stands for. */
export function whereOf(at: AnalyzedSentence, { first }: Clause): Actor | null {
  const wh = at.chunks[first - 1]
  if (wh?.kind !== 'wh' || wh.text !== 'where') return null
  return namedBefore(at, first - 1) ?? subjectOfCopula(at, first - 1)
}

const sending = /^(?:send|ship|fly|dispatch|deliver|truck|rush|airlift|forward|direct|take|bring|deploy)$/

/** "Chad, where Peru sent 20 tents": where they go; not "Geneva, where Peru pledged 20". */
export const sentWhere = (at: AnalyzedSentence, clause: Clause): Actor | null =>
  sending.test(clause.verb.lemma) ? whereOf(at, clause) : null

/** Whether the clause ends in one of the prepositions, with nothing behind it: "that Peru sent 20 tents to". */
function endsIn({ chunks }: AnalyzedSentence, { at: verb }: Clause, preps: readonly string[]): boolean {
  for (let i = verb + 1; i < chunks.length; i++) {
    const [chunk, next] = [chunks[i], chunks[i + 1]]
    if (chunk?.kind === 'verb' || chunk?.kind === 'punct' || chunk?.kind === 'conj') return false
    const isLast = next === undefined || /^(?:punct|verb|conj|adv)$/.test(next.kind)
    if (chunk?.kind === 'prep' && isLast && preps.includes(chunk.text)) return true
  }
  return false
}

/** Whom a relative clause that ends in one of the prepositions is said of: "Chile, which Peru sent 20 tents to", "The country Peru sent 20 tents to". */
function whomStranded(at: AnalyzedSentence, clause: Clause, preps: readonly string[]): Actor | null {
  const { subject } = clause
  if (subject === null || !endsIn(at, clause, preps)) return null
  const opening = at.chunks[subject.first - 1]
  if (opening?.kind === 'wh')
    return /^(?:that|which|whom|who)$/.test(opening.text) ? namedBefore(at, subject.first - 1) : null
  const own = opening?.kind === 'np' ? nominalAt(at.chunks, subject.first - 1, 1) : null
  return own === null ? null : namedByCopula(at, own)
}

/** "Chad, to which Peru sent 20 tents": the one that a preposition and "which" stand for. */
function whomBehind(at: AnalyzedSentence, clause: Clause, preps: readonly string[]): Actor | null {
  const { first } = clause
  const [prep, wh] = [at.chunks[first - 2], at.chunks[first - 1]]
  const isBehind = prep?.kind === 'prep' && preps.includes(prep.text) && wh?.kind === 'wh'
  if (isBehind && (wh.text === 'which' || wh.text === 'whom')) return namedBefore(at, first - 2)
  return whomStranded(at, clause, preps)
}

export const towardsWhich = (at: AnalyzedSentence, clause: Clause): Actor | null => whomBehind(at, clause, towards)

/** "Chile, from which Peru got 20 tents", "It was Chile that Peru got 20 tents from" */
export const fromWhich = (at: AnalyzedSentence, clause: Clause): Actor | null => whomBehind(at, clause, ['from'])

const friends =
  /^(?:friend|ally|helper|partner|donor|giver|backer|supporter|saviour|savior|rescuer|champion|neighbou?r|benefactor)$/

/** "Chile has found a helper in Peru, which sent 20 tents": whose helper the giver is called. */
export function befriended(at: AnalyzedSentence, { subject }: Clause): Actor | null {
  const first = subject?.first ?? -1
  const [prep, noun] = [at.chunks[first - 1], at.chunks[first - 2]]
  const isFriend =
    prep?.kind === 'prep' &&
    prep.text === 'in' &&
    noun?.kind === 'np' &&
    friends.test(at.tokens[noun.head]?.lower ?? '')
  const outer = isFriend
    ? at.clauses.find(({ arguments: [object] }) => object?.prep === null && object.nominal.first === first - 2)
    : undefined
  return outer?.subject != null && !outer.verb.negated && /^(?:have|find|gain|win|see)$/.test(outer.verb.lemma)
    ? partyFrom(at, outer.subject)
    : null
}
