import { type AnalyzedSentence, readAs } from '../analyze.ts'
import { type Chunk, markerText } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { isComma, type Nominal, nominalAt, nominalBefore } from '../parse/nominal.ts'
import { asForm } from '../parse/verb-group.ts'
import { isEntryAsPassive } from './entries.ts'
import { wholeOf } from './extent.ts'
import { canAct, isBareName, isPerson, isTitleOnly } from './party.ts'
import { argumentOf } from './reading.ts'

/** Clauses as acts of persons need them, where the grammar of things and figures read them otherwise. */

/** "…, released on 9 May, Minister Ruiz expressed deep sorrow": a person with an object behind the verb does something. */
function asActive(at: AnalyzedSentence, clause: Clause): Clause {
  const { verb, subject } = clause
  if (isEntryAsPassive(at, clause)) return { ...clause, verb: asForm(verb, 'finite', false) }
  const isBare = verb.form === 'participle' && verb.passive && verb.from === verb.main
  const hasObject = clause.arguments[0]?.prep === null
  const isDone = isBare && hasObject && subject !== null && isPerson(wholeOf(at, subject))
  return isDone ? { ...clause, verb: asForm(verb, 'finite', false) } : clause
}

/** "a day after the president of Peru, Ana Ruiz, thanked Chile": between the commas stands the name, before them whose name it is. */
function withNamedSubject(at: AnalyzedSentence, clause: Clause): Clause {
  const { verb, subject } = clause
  const [comma, name, opening] = [at.chunks[clause.at - 1], at.chunks[clause.at - 2], at.chunks[clause.at - 3]]
  const isBare = verb.form === 'participle' && verb.passive && verb.from === verb.main && subject === null
  // "This came a day after the president, Ana Ruiz, thanked Chile"
  const first = at.tokens[at.chunks[subject?.first ?? -1]?.from ?? -1]?.lower ?? ''
  const isOfThis = verb.form === 'finite' && verb.from === verb.main && /^(?:this|that|it)$/.test(first)
  if ((!isBare && !isOfThis) || !isComma(comma) || !isComma(opening) || name?.kind !== 'np') return clause
  if (clause.arguments[0]?.prep !== null || !isBareName(at, name.from, name.to)) return clause
  const title = nominalBefore(at.chunks, clause.at - 3)
  const piece = title === null ? null : wholeOf(at, title)
  return title !== null && piece !== null && isTitleOnly(at, piece.from, at.chunks[title.end - 1]?.to ?? piece.to)
    ? { ...clause, subject: title, verb: asForm(verb, 'finite', false) }
    : clause
}

/** "share sequencing data with X": the gerund belongs to the noun. */
function withGerund(clause: Clause, next: Clause | undefined): Clause {
  const isNext = next?.verb.form === 'gerund' && next.at === clause.at + 1 && clause.arguments.length === 0
  return isNext && (clause.verb.lemma === 'share' || clause.verb.lemma === 'exchange')
    ? { ...clause, arguments: next.arguments, end: next.end }
    : clause
}

const quoting = new Set([
  'say',
  'write',
  'add',
  'declare',
  'reply',
  'answer',
  'tweet',
  'note',
  'stress',
  'announce',
  'tell',
  'post',
])

/** "…,” said the minister", "…!” wrote the mayor on her page": behind what is said, the phrase behind the verb speaks. */
function asSpeaker(at: AnalyzedSentence, clause: Clause): Clause {
  const { verb } = clause
  const before = at.chunks[clause.at - 1]
  const isBehind = before?.kind === 'punct' && /^[,"”’!?]$/.test(before.text)
  if (!isBehind || !quoting.has(verb.lemma) || verb.from !== verb.main || verb.form === 'infinitive') return clause
  const [speaker, ...rest] = clause.arguments
  if (speaker === undefined || speaker.prep !== null || at.clauses.at(-1) !== clause) return clause
  // "Ana Ruiz, the minister, posted her condolences"
  if (clause.subject !== null && !canAct(wholeOf(at, speaker.nominal))) return clause
  // "the mayor, Ana Ruiz, on her page": the name goes with the office.
  const others = rest.filter(({ prep, nominal }) => prep !== null || nominal.first > speaker.nominal.end + 1)
  return { ...clause, verb: asForm(verb, 'finite', false), subject: speaker.nominal, arguments: others }
}

/** "Regional hub: put forward by Peru", "Sea levels: passed daily by Peru to Chile": behind a label, what was done to it. */
function asLabelled(at: AnalyzedSentence, clause: Clause): Clause {
  const { verb, subject } = clause
  const isDone = verb.form === 'finite' && verb.modal === null && subject === null && verb.from === verb.main
  const isBehindLabel =
    isDone && markerText(at.chunks[clause.at - 1]) === ':' && at.chunks[clause.at - 2]?.kind === 'np'
  const by = isBehindLabel ? argumentOf(clause, 'by') : undefined
  return by !== undefined && canAct(wholeOf(at, by.nominal))
    ? { ...clause, verb: asForm(verb, 'participle', true) }
    : clause
}

/** "the minister, Ana Ruiz, whom she met in Lima": whom the relative clause is about. */
function withWhom(at: AnalyzedSentence, clause: Clause): Clause {
  const wh = (clause.subject?.first ?? 0) - 1
  if (markerText(at.chunks[wh]) !== 'whom' || argumentOf(clause, null) !== undefined) return clause
  const end = isComma(at.chunks[wh - 1]) ? wh - 1 : wh
  const whom = nominalBefore(at.chunks, end)
  return whom === null ? clause : { ...clause, arguments: [{ prep: null, nominal: whom }, ...clause.arguments] }
}

/** "heard the minister declare that …": who is heard does it. */
function asHeard(at: AnalyzedSentence, clause: Clause, before: Clause | undefined): Clause {
  if (before === undefined || !/^(?:hear|see|watch)$/.test(before.verb.lemma) || before.verb.passive) return clause
  const heard = argumentOf(before, null)?.nominal
  const isBare = clause.verb.from === clause.verb.main && at.tokens[clause.verb.main]?.lower === clause.verb.lemma
  const isOfHearer = clause.verb.form === 'finite' && clause.subject?.first === before.subject?.first
  return heard !== undefined && isBare && isOfHearer && canAct(wholeOf(at, heard))
    ? { ...clause, subject: heard }
    : clause
}

/** "had a courier deliver a letter": who has it done does it. */
function asHad(at: AnalyzedSentence, clause: Clause, before: Clause | undefined): Clause {
  if (before?.verb.lemma !== 'have' || before.verb.passive || before.verb.negated || before.subject === null)
    return clause
  const helper = argumentOf(before, null)?.nominal
  const isBare = clause.verb.from === clause.verb.main && at.tokens[clause.verb.main]?.lower === clause.verb.lemma
  const isHelped = helper !== undefined && helper.end === clause.at && clause.subject?.first === helper.first
  return isBare && isHelped && clause.verb.form === 'finite' ? { ...clause, subject: before.subject } : clause
}

/** "The minister, Ana Ruiz, speaking in Lima, praised them": the subject stands before the aside of a gerund. */
function overGerund(at: AnalyzedSentence, clause: Clause, before: Clause | undefined): Clause {
  const isOpen = clause.subject === null && clause.verb.form === 'finite' && isComma(at.chunks[clause.at - 1])
  const isAside = before?.verb.form === 'gerund' && before.subject === null && isComma(at.chunks[before.at - 1])
  const subject = isOpen && isAside ? nominalBefore(at.chunks, before.at - 1) : null
  return subject !== null && canAct(wholeOf(at, subject)) ? { ...clause, subject } : clause
}

/** "“We condemn the coup in Peru,” Minister Ruiz told the paper": no subject goes on over the end of a quotation. */
function behindQuotation(at: AnalyzedSentence, clause: Clause): Clause {
  const { subject } = clause
  const ends = subject === null ? -1 : at.chunks.findLastIndex((chunk, i) => i < clause.at && isEndOfQuote(chunk))
  // "“… when the snow melts,” its envoy, Ana Ruiz, joked"
  const speaker =
    subject !== null && ends >= subject.end && !quoting.has(clause.verb.lemma) ? speakerBehind(at, clause, ends) : null
  if (speaker !== null) return { ...clause, subject: speaker }
  if (subject === null || ends <= subject.first || ends >= subject.end - 1) return clause
  const own = nominalBefore(at.chunks, subject.end)
  const first = Math.max(ends + 1, own?.first ?? 0)
  return { ...clause, subject: { ...subject, first, members: subject.members.filter((one) => one.first >= first) } }
}

/** Who stands between the end of a quotation and the verb, an apposition left out. */
function speakerBehind(at: AnalyzedSentence, clause: Clause, ends: number): Nominal | null {
  const own = nominalAt(at.chunks, ends + 1)
  const isBehind = own !== null && own.end <= clause.at && clause.verb.form === 'finite'
  return isBehind && canAct(wholeOf(at, own)) ? own : null
}

/** "A memorandum is due to be signed": what is due is signed. */
function asDue(at: AnalyzedSentence, clause: Clause, before: Clause | undefined): Clause {
  const { subject, verb } = clause
  const isDue =
    subject !== null && subject.end === subject.first + 1 && before?.arguments[0]?.nominal.first === subject.first
  const due = at.chunks[subject?.first ?? -1]
  return isDue && verb.form === 'infinitive' && verb.passive && at.tokens[due?.from ?? -1]?.lower === 'due'
    ? { ...clause, subject: before.subject }
    : clause
}

const isEndOfQuote = (chunk: Chunk): boolean => chunk.kind === 'punct' && /^["”]$/.test(chunk.text)

/** A sentence with its clauses mended. */
export function mended(at: AnalyzedSentence): AnalyzedSentence {
  const clauses = at.clauses.map((clause, i) => {
    const before = at.clauses[i - 1]
    const told = overGerund(at, asHad(at, clause, before), before)
    const quoted = asDue(at, behindQuotation(at, told), before)
    const labelled = asHeard(at, withWhom(at, asLabelled(at, quoted)), before)
    return withGerund(asActive(at, withNamedSubject(at, asSpeaker(at, labelled))), at.clauses[i + 1])
  })
  return clauses.every((clause, i) => clause === at.clauses[i]) ? at : readAs(at, { clauses })
}
