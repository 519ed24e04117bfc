import { verbClasses } from '../../lexicon/verbs.ts'
import type { Chunk } from './chunk.ts'
import type { Clause } from './clause.ts'
import { headOfChain } from './head-of-chain.ts'
import { isComma, isNameAt, isOf, memberAt, type Nominal, nominalBefore, startOfChain, startOfName } from './nominal.ts'
import { outerRelative } from './outer-relative.ts'
import { overDoer } from './over-doer.ts'
import type { VerbGroup } from './verb-group.ts'
import { named } from './which.ts'

export const hasClass = (lemma: string, name: string): boolean =>
  verbClasses.get(lemma)?.some((found) => found === name) === true

export const sentenceMarks = new Set([';', ':', '!', '?', '.', '—', '–', '-'])

export const isAnd = (chunk: Chunk | undefined): boolean => chunk?.kind === 'conj' && chunk.text === 'and'

/** Verbs that tell whose words stand around them. */
export const telling = ['say', 'pledge', 'announce']

/** "20 tents, Peru said on Monday, would go to Chile": who says it stands between commas. */
export function asideOfSaying(
  chunks: readonly Chunk[],
  at: number,
  left: Chunk | undefined,
  clauses: readonly Clause[],
): Nominal | null {
  const inner = clauses.at(-1)
  if (
    !isComma(left) ||
    inner === undefined ||
    inner.verb.form !== 'finite' ||
    !(isOfIt(chunks, inner) || telling.some((name) => hasClass(inner.verb.lemma, name)))
  )
    return null
  if (inner.at > at || inner.at < at - 6) return null
  let comma = inner.at - 1
  while (comma > 0 && comma > inner.at - 5 && !isComma(chunks[comma])) comma--
  const opens = isComma(chunks[comma]) && chunks[comma + 1]?.kind === 'np' && chunks[comma - 1]?.kind === 'np'
  const subject = opens ? nominalBefore(chunks, comma) : null
  // Only at the head of the sentence: elsewhere the comma may close something else.
  return subject !== null && subject.first <= 1 ? subject : null
}

/** "Peru, it has been learned, sent" */
const isOfIt = (chunks: readonly Chunk[], { verb, at }: Clause): boolean => {
  const it = chunks[at - 1]
  return verb.passive && it?.kind === 'np' && it.isPronoun && isComma(chunks[at - 2])
}

const isQuote = (chunk: Chunk | undefined): boolean => chunk?.kind === 'punct' && /^["“”‘’]$/.test(chunk.text)

/** '"Peru," said Ana Ruiz, "has given 20"': who says it stands between the two halves of the quotation. */
export function asideOfSpeaker(chunks: readonly Chunk[], left: number): Nominal | null {
  if (!isQuote(chunks[left])) return null
  let close = left - 1
  while (close > 0 && !isQuote(chunks[close])) {
    if ((chunks[close] as Chunk).kind === 'punct' && !isComma(chunks[close])) return null
    close--
  }
  const isTold = chunks
    .slice(close, left)
    .some((chunk) => chunk.kind === 'verb' && telling.some((name) => hasClass(chunk.lemma, name)))
  if (!isTold || !isComma(chunks[left - 1]) || !isComma(chunks[close - 1])) return null
  const subject = headOfChain(chunks, close - 1)
  return subject !== null && (isQuote(chunks[subject.first - 1]) || subject.first === 0) ? subject : null
}

/** "Peru, after lifting its ban, sent masks", "a shipment, comprising 20 tents, arrived": what a gerund tells between commas is an aside. */
export function asideOfGerund(
  chunks: readonly Chunk[],
  left: Chunk | undefined,
  clauses: readonly Clause[],
): Nominal | null {
  const last = clauses.at(-1)
  // "economists, going by what they know, expect"
  const what = last === undefined ? undefined : chunks[last.first - 1]
  const inner = what?.kind === 'wh' && what.text === 'what' ? clauses.at(-2) : last
  if (!isComma(left) || inner === undefined || inner.verb.form !== 'gerund') return null
  const opening = chunks[inner.at - 1]
  const apposed = opening?.kind === 'np' ? startOfChain(chunks, inner.at) : -1
  const isLinked = opening?.kind === 'prep' || opening?.kind === 'sub'
  // "Quimsa, an expert in making gowns, gave"
  const described =
    opening?.kind === 'prep' && chunks[inner.at - 2]?.kind === 'np' ? startOfChain(chunks, inner.at - 1) : -1
  // "Quimsa, a firm making gowns, gave"
  const noun = apposed > 0 ? apposed : described
  const comma = noun > 0 ? noun - 1 : isLinked ? inner.at - 2 : inner.at - 1
  if (!isComma(chunks[comma])) return null
  return openingChain(chunks, comma)
}

/** "A group of farmers from Peru": the phrases before a comma that prepositions hang together, where they open the clause. */
function openingChain(chunks: readonly Chunk[], comma: number): Nominal | null {
  // "The bank Wednesday, citing"
  const end = chunks[comma - 1]?.kind === 'adv' ? comma - 1 : comma
  const subject = headOfChain(chunks, end)
  const before = subject === null ? undefined : chunks[subject.first - 1]
  // "Peru gave 20, while Chile, working with Oxfam, gave"
  const opens =
    before === undefined ||
    (before.kind === 'punct' && !isComma(before)) ||
    isAnd(before) ||
    (before.kind === 'sub' && /^(?:while|whereas|that)$/.test(before.text))
  return opens && subject !== null ? { ...subject, end } : null
}

/** "A team belonging to the corps, made up of 30 nurses, left": over the gerund that tells more of the subject. */
function overGerund(chunks: readonly Chunk[], comma: number): Nominal | null {
  const first = startOfChain(chunks, comma)
  const gerund = chunks[first - 1]?.kind === 'prep' ? first - 2 : first - 1
  const verb = chunks[gerund]
  return verb?.kind === 'verb' && verb.form === 'gerund' && chunks[gerund - 1]?.kind === 'np'
    ? openingChain(chunks, gerund)
    : null
}

/** "sales rose by 3%, and prices, helped by the frost,": behind ", and" the second of two begins a clause of its own. */
function ownSubject(chunks: readonly Chunk[], nominal: Nominal | null): Nominal | null {
  const second = nominal?.members[1]
  const isClause =
    nominal?.members.length === 2 &&
    second !== undefined &&
    isAnd(chunks[second.first - 1]) &&
    isComma(chunks[second.first - 2])
  return isClause ? { members: [second], first: second.first, end: second.end } : nominal
}

/** What a clause has told before the comma of an aside, if it has no verb yet. */
function subjectParted(chunks: readonly Chunk[], comma: number): Nominal | null {
  for (let i = comma - 1; i >= 0; i--) {
    const chunk = chunks[i]
    if (chunk?.kind === 'verb' && chunk.form !== 'participle') return null
    if (chunk?.kind === 'sub' || chunk?.kind === 'wh' || (chunk?.kind === 'punct' && sentenceMarks.has(chunk.text)))
      break
  }
  const found = nominalBefore(chunks, comma)
  return named(chunks, found) ?? openingChain(chunks, comma) ?? overDoer(chunks, found)
}

const parting =
  /^(?:although|though|while|because|since|as|when|whenever|after|before|once|even though|even if|if|until)$/

/** "sent", "called in": a past form that may be a participle's. */
const isBareParticiple = ({ from, main, lemma }: VerbGroup): boolean =>
  from === main && lemma !== 'be' && lemma !== 'have'

/** "Peru, whose doctors had come first, sent masks": behind its comma the clause goes on with what "whose" is said of. */
export function relativeClosedAt(chunks: readonly Chunk[], at: number, left: Chunk | undefined): Nominal | null {
  if (!isComma(left)) return null
  for (let i = at - 2, verbs = 0, isWithInner = false, hasTold = false; i > 0; i--) {
    const chunk = chunks[i]
    if (chunk?.kind === 'punct' && sentenceMarks.has(chunk.text)) return null
    if (chunk?.kind === 'verb') {
      // "3 million, to be spent by Peru, was set aside", "sales, helped by falling prices, rose"
      const isAside =
        chunk.form === 'infinitive' || chunk.form === 'participle' || (isWithInner && isBareParticiple(chunk))
      if (isAside && (verbs === 0 || isWithInner) && isComma(chunks[i - 1]) && chunks[i - 2]?.kind === 'np')
        return (
          openingChain(chunks, i - 1) ?? overGerund(chunks, i - 1) ?? ownSubject(chunks, nominalBefore(chunks, i - 1))
        )
      isWithInner = verbs === 0 && chunk.form === 'gerund' && chunks[i - 1]?.kind === 'prep'
      hasTold ||= chunk.form === 'finite'
      verbs++
    }
    // "Peru, although it is poor, sent"
    const isParting = chunk?.kind === 'sub' && hasTold && parting.test(chunk.text) && isComma(chunks[i - 1])
    if (isParting && !chunks.slice(i, at - 1).some(isComma)) {
      const parted = subjectParted(chunks, i - 1)
      if (parted !== null) return parted
    }
    // "20 tents, flown in when the dam broke, are"
    if (chunk?.kind === 'sub' && verbs === 1) isWithInner = !isComma(chunks[i - 1])
    // "Peru, to which the bank lends, sent" ("on" may be taken for an adverb), "The tents, 300 of which came, were"
    const isPart = isOf(chunks[i - 1]) && chunks[i - 2]?.kind === 'np'
    const isLed = chunks[i - 1]?.kind === 'prep' || (chunks[i - 1]?.kind === 'adv' && isComma(chunks[i - 2]))
    const opening = isPart ? i - 2 : isLed ? i - 1 : i
    // "triple what it needs": no relative of a noun
    if (chunk?.kind !== 'wh' || chunk.text === 'what') continue
    if (verbs === 0) return null
    // "Oxfam, a charity that helps the poor, sent"; "Peru, which has a team that finds people, sent"
    const outer = isComma(chunks[opening - 1]) ? opening : outerRelative(chunks, opening)
    if (outer < 0) return named(chunks, nominalBefore(chunks, opening))
    const found = nominalBefore(chunks, outer - 1)
    return named(chunks, found) ?? openingChain(chunks, outer - 1) ?? overDoer(chunks, found)
  }
  return null
}

/** "Peru, itself short of doctors, sent": a pronoun and what is said of it between commas, without a verb. */
export function asideOfPronoun(chunks: readonly Chunk[], at: number, left: Chunk | undefined): Nominal | null {
  if (!isComma(left)) return null
  for (let i = at - 2; i > 0; i--) {
    const chunk = chunks[i]
    // "itself gripped by drought"
    const isVerb = chunk?.kind === 'verb' && chunk.form !== 'participle'
    if (isVerb || chunk?.kind === 'wh' || chunk?.kind === 'sub') return null
    if (!isComma(chunk)) continue
    const pronoun = chunks[i + 1]
    const isAside = pronoun?.kind === 'np' && pronoun.isPronoun && i + 2 < at - 1
    return isAside ? ownSubject(chunks, overDoer(chunks, nominalBefore(chunks, i))) : null
  }
  return null
}

const isOfPhrases = (chunk: Chunk | undefined): boolean => /^(?:np|prep|date|adv)$/.test(chunk?.kind ?? '')

/** "the doses that Peru is giving Chile arrived", "the help that Peru announced for Chile in May comes": a relative clause that ends right before the verb, without a comma. */
export function relativeOfObject(chunks: readonly Chunk[], left: number, clauses: readonly Clause[]): Nominal | null {
  if (!isOfPhrases(chunks[left]) || chunks[left]?.kind === 'prep') return null
  const inner = clauses.at(-1)
  if (inner === undefined || inner.verb.form !== 'finite') return null
  // "what Peru said Chile sent"
  if (hasClass(inner.verb.lemma, 'say') && chunks[inner.at + 1]?.kind === 'np') return null
  for (let i = left; i > inner.at; i--) if (!isOfPhrases(chunks[i])) return null
  if (inner.subject === null) return null
  const { first } = inner.subject
  const opening = chunks[first - 1]
  // "The package she announced in Lima consists"
  if (opening?.kind === 'np') return first === 1 ? nominalBefore(chunks, first) : null
  return opening?.kind === 'wh' && first === inner.first ? nominalBefore(chunks, first - 1) : null
}

/** "who met", "whose homes burned": the chunk of the word that makes a clause relative; -1 where none does. */
export function relativeWord(chunks: readonly Chunk[], { at, subject }: Clause): number {
  const wh = chunks[at - 1]
  if (wh?.kind === 'wh' && /^(?:who|which|that)$/.test(wh.text)) return at - 1
  const first = subject?.first ?? 0
  const whose = chunks[first - 1]
  return whose?.kind === 'wh' && whose.text === 'whose' ? first - 1 : -1
}

/** "Officials said Peru, in two batches, had sent": what is told begins right behind, with no "that" between. */
export const isSaid = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'verb' && chunk.form === 'finite' && hasClass(chunk.lemma, 'say')

/** A name behind "and" with none before it. */
const isNamedAlone = (chunks: readonly Chunk[], first: number): boolean =>
  isNameAt(chunks, first) && chunks[first - 2]?.kind === 'np' && !isNameAt(chunks, first - 2)

/** "…, and Peru, in two batches, has sent": phrases with prepositions between commas, behind what opens a clause. */
export function asideOfPhrase(chunks: readonly Chunk[], left: number): Nominal | null {
  if (!isComma(chunks[left])) return null
  let i = left - 1
  while (i > 0 && !isComma(chunks[i])) {
    const { kind } = chunks[i] as Chunk
    if (kind !== 'prep' && kind !== 'np' && kind !== 'date' && kind !== 'adv') return null
    i--
  }
  if (chunks[i + 1]?.kind !== 'prep' || i + 1 === left) return null
  const first = startOfName(chunks, i - 1)
  // "gave 20 tents and Peru, through Oxfam, gave": no list of names
  const isSecond = isAnd(chunks[first - 1]) && (isComma(chunks[first - 2]) || isNamedAlone(chunks, first))
  const opens = isSecond || isSaid(chunks[first - 1])
  const member = opens ? memberAt(chunks, first) : null
  return member === null ? null : { members: [member], first, end: member.end }
}

/** "The news that Peru sent Chile tents was welcome": behind the clause that says what the noun is of, the verb of the noun. */
export function complementOfNoun(chunks: readonly Chunk[], at: number, clauses: readonly Clause[]): Nominal | null {
  const inner = clauses.at(-1)
  const that = inner === undefined ? -1 : inner.first - 1
  const opening = chunks[that]
  if (inner?.verb.form !== 'finite' || opening?.kind !== 'sub' || opening.text !== 'that') return null
  const isGoingOn = chunks.slice(inner.at + 1, at).every(({ kind }) => /^(?:np|prep|date|adv|adj)$/.test(kind))
  const noun = at > inner.at + 1 && isGoingOn && chunks[that - 1]?.kind === 'np' ? headOfChain(chunks, that) : null
  const before = noun === null ? undefined : chunks[noun.first - 1]
  return before === undefined || before.kind === 'punct' || isAnd(before) ? noun : null
}

/** "20 tents, Peru said": two phrases a mere comma apart are no list. */
export function speakerBehindAmount(
  chunks: readonly Chunk[],
  found: Nominal | null,
  { lemma }: VerbGroup,
): Nominal | null {
  const [amount, speaker, more] = found?.members ?? []
  if (amount === undefined || speaker === undefined || more !== undefined) return null
  const isTold =
    amount.np.number !== null && speaker.np.number === null && telling.some((name) => hasClass(lemma, name))
  const isNext = isComma(chunks[amount.end]) && speaker.first === amount.end + 1
  return isTold && isNext ? { members: [speaker], first: speaker.first, end: speaker.end } : null
}
