import { singularOf } from '../lexicon/nouns.ts'
import { hasVerbClass } from '../lexicon/verbs.ts'
import type { AnalyzedSentence } from './analyze.ts'
import { isComeToNothing } from './came-to-nothing.ts'
import { isDecidedAgainst } from './decided-against.ts'
import { someIn } from './index-in.ts'
import type { NumberMention } from './mention.ts'
import type { NounPhrase } from './parse/chunk.ts'
import { chunkOf } from './parse/chunk-of.ts'
import type { Clause } from './parse/clause.ts'
import { isComma, isOf } from './parse/nominal.ts'
import { isQuestion } from './question.ts'
import { isTalkedOf } from './talked-of.ts'
import { isUnmet } from './unmet.ts'

const denies = ({ verb }: Clause): boolean => hasVerbClass(verb.lemma, verb.particle, 'deny')

const untrue = new Set(['false', 'untrue', 'fake', 'baseless', 'unfounded', 'wrong', 'incorrect', 'inaccurate'])
const truth = new Set(['true', 'correct', 'accurate', 'right'])

const inventions = new Set(['rumour', 'rumor', 'hoax', 'fabrication', 'invention', 'fiction', 'falsehood', 'lie'])

/** "Reports that … are false", "turned out to be a rumour", "proved untrue": nothing in the sentence is told as a fact. */
const isCalledUntrue = ({ clauses, tokens, chunks }: AnalyzedSentence): boolean =>
  clauses.some(({ verb, first }) => {
    const behind = tokens[verb.to]?.lower === 'not' ? verb.to + 1 : verb.to
    const word = tokens[behind]?.lower ?? ''
    const opening = chunks[first - 1]
    const isOpen = opening?.kind === 'sub' && opening.text !== 'that'
    const isInvented = word === 'a' && !isOpen && inventions.has(tokens[behind + 1]?.lower ?? '')
    const isFoundOut = someIn(tokens, verb.from - 2, verb.main, ({ lower }) => /^(?:out|proved?|proves)$/.test(lower))
    if (isInvented && isFoundOut) return true
    if (/^(?:prove|turn)$/.test(verb.lemma) && !verb.negated && untrue.has(word)) return true
    const isNegated = verb.negated || tokens[behind - 1]?.lower === 'not'
    return verb.lemma === 'be' && (untrue.has(word) || (truth.has(word) && isNegated))
  })

/** "Has Peru sold masks?", "Was it true that Peru sold masks?"; not "Did you know that …?", "Can Peru, which sold masks, …?". */
function isAsked({ tokens, tags, chunks }: AnalyzedSentence, to: number): boolean {
  if (!isQuestion(tokens)) return false
  // "Q: Has Peru …"
  const first = tokens[1]?.text === ':' ? 2 : 0
  const isYesOrNo = (tags[first] === 'AUX' || tags[first] === 'MODAL') && !/n't$/.test(tokens[first]?.lower ?? '')
  const isOfTruth =
    tokens[first + 1]?.lower === 'it' && /^(?:true|right|correct|so)$/.test(tokens[first + 2]?.lower ?? '')
  const isMain = chunks.every(
    (chunk) =>
      chunk.to <= first + 1 || chunk.from >= to || !(chunk.kind === 'wh' || chunk.kind === 'sub' || isComma(chunk)),
  )
  return isYesOrNo && (isOfTruth || isMain)
}

const claiming = new Set('claim say assert maintain confirm pretend prove'.split(' '))

/** "cannot claim to have given": what nobody can say, nobody knows. */
const isUnclaimed = ({ verb }: Clause): boolean => verb.negated && claiming.has(verb.lemma)

/** "not | one doctor", "not | a single tent" */
const isNotOneAt = (tokens: AnalyzedSentence['tokens'], i: number): boolean =>
  tokens[i - 1]?.lower === 'not' && /^(?:one|a single)\b/.test(`${tokens[i]?.lower} ${tokens[i + 1]?.lower}`)

/** "No president had been to Lima"; "no fewer than 20" are 20. */
export function isNoOne({ chunks, tokens }: AnalyzedSentence, { subject }: Clause): boolean {
  const np = chunks[subject?.first ?? -1]
  if (np?.kind !== 'np') return false
  return (
    isNotOneAt(tokens, np.from) ||
    (np.number === null && /^(?:no|nobody|none|neither)$/.test(tokens[np.from]?.lower ?? ''))
  )
}

/** "did not send", "refused to send", "denied sending", "denied that it had sent": what did not happen. */
export function isDeniedClause(at: AnalyzedSentence, clause: Clause): boolean {
  return isAsked(at, clause.verb.to) || isDeniedBy(at, clause)
}

/** "Peru and Chile, neither of which sent tents" */
function isOfNone({ chunks, tokens }: AnalyzedSentence, { at: verb }: Clause): boolean {
  const [np, of, wh] = [chunks[verb - 3], chunks[verb - 2], chunks[verb - 1]]
  return wh?.kind === 'wh' && isOf(of) && /^(?:neither|none)$/.test(tokens[np?.from ?? -1]?.lower ?? '')
}

/** "sent neither tents nor doctors", "gave tents to neither Peru nor Chile"; in "neither tents nor doctors but 3 million" something was given. */
const isOfNeither = ({ tokens, chunks }: AnalyzedSentence, { at, end, arguments: found }: Clause): boolean =>
  found.some(({ nominal: { members } }) => tokens[members[0]?.np.from ?? -1]?.lower === 'neither') &&
  !someIn(chunks, at, end + 1, (chunk) => chunk.kind === 'conj' && chunk.text === 'but')

const unable = /^(?:unable|unwilling|reluctant|powerless|loath|incapable)$/

/** "was unable to send 20", "unwilling to send 20, it sent 10" */
const isOfUnable = ({ tokens }: AnalyzedSentence, { verb }: Clause): boolean =>
  (verb.form === 'infinitive' && unable.test(tokens[verb.from - 1]?.lower ?? '')) ||
  (verb.form === 'gerund' && tokens[verb.from - 2]?.lower === 'incapable')

/** "wondered whether Peru would send 20": asked; "whether or not it pays" and ", whether proven or merely suspected," ask nothing. */
const isWondered = ({ chunks, tokens }: AnalyzedSentence, { first, verb }: Clause): boolean => {
  const opening = chunks[first - 1]
  return (
    opening?.kind === 'sub' &&
    opening.text === 'whether' &&
    !isComma(chunks[first - 2]) &&
    tokens[opening.to]?.lower !== 'or' &&
    !someIn(tokens, verb.to, tokens.length, ({ lower }, i) => lower === 'or' && tokens[i + 1]?.lower === 'not')
  )
}

const ofGiving = ['give', 'pledge', 'announce'] as const

/** "No country gave more than Peru: 20 tents" */
const isCompared = ({ tokens }: AnalyzedSentence, { verb }: Clause): boolean =>
  someIn(tokens, verb.to, tokens.length, ({ lower }, i) => {
    const isLink = lower === 'than' || lower === 'as'
    return isLink && /^\p{Lu}/u.test(tokens[i + 1]?.text ?? '')
  })

/** "Nobody sent Peru 20 tents", "No country gave Peru tents", "Neither Chile nor Cuba has offered 20" */
const isByNoOne = (at: AnalyzedSentence, clause: Clause): boolean =>
  isNoOne(at, clause) &&
  !clause.verb.passive &&
  ofGiving.some((kind) => hasVerbClass(clause.verb.lemma, clause.verb.particle, kind)) &&
  !isCompared(at, clause)

/** The same but for questions. */
function isDeniedBy(at: AnalyzedSentence, clause: Clause): boolean {
  if (
    clause.verb.negated ||
    isOfUnable(at, clause) ||
    isWondered(at, clause) ||
    isByNoOne(at, clause) ||
    isCalledUntrue(at) ||
    isOfNone(at, clause) ||
    isOfNeither(at, clause) ||
    isRejected(at, clause)
  )
    return true
  const governor = at.clauses[at.clauses.indexOf(clause) - 1]
  if (governor === undefined || !(denies(governor) || isUnclaimed(governor))) return false
  if (clause.verb.form === 'infinitive') return true
  // "arrivals dropped, costing 3 million": behind a comma the gerund tells what came of it.
  if (clause.verb.form === 'gerund') return !isParted(at, governor.at, clause.at)
  const opening = at.chunks[clause.first - 1]
  if (opening?.kind === 'sub' && opening.text === 'that') return true
  // "denied reports that it had sent"
  const told = at.chunks[clause.first - 2]
  return opening?.kind === 'wh' && opening.text === 'that' && told?.kind === 'np' && isRumour(at, told)
}

const rumours = new Set('report claim rumour rumor allegation suggestion story statement idea notion'.split(' '))
const isRumour = ({ tokens }: AnalyzedSentence, { head }: NounPhrase): boolean =>
  rumours.has(singularOf(tokens[head]?.lower ?? ''))

/** "not one of them": none. */
export const isNotOne = ({ tokens }: AnalyzedSentence, { from, low, high }: NumberMention): boolean =>
  low === 1 && high === 1 && isNotOneAt(tokens, from)

const unsure = new Set(['rumoured', 'rumored'])

/** "a rumoured 50 million", "4 million, not 5 million as told before", "not 300 but 500", "not even 3 tons". */
function isDisowned({ tokens }: AnalyzedSentence, { from, to, kind }: NumberMention): boolean {
  const [before, mark, next] = [tokens[from - 1]?.lower ?? '', tokens[from - 2]?.text, tokens[to]?.lower]
  if (before === 'even' && mark === 'not') return kind !== 'percent'
  return unsure.has(before) || (before === 'not' && (mark === ',' || next === 'but') && kind !== 'percent')
}

const isParted = ({ chunks }: AnalyzedSentence, from: number, to: number): boolean =>
  chunks.slice(from + 1, to).some(isComma)

/** "The claim that Peru had sent 20 was rejected": what becomes of the words that tell it. */
const isRejected = (at: AnalyzedSentence, { first }: Clause): boolean =>
  at.clauses.some(
    ({ verb, subject }) =>
      verb.passive &&
      !verb.negated &&
      (hasVerbClass(verb.lemma, verb.particle, 'deny') || rejecting.test(verb.lemma)) &&
      subject?.end === first - 1 &&
      subject.members.some(({ np }) => isRumour(at, np)),
  )
const rejecting = /^(?:reject|dismiss|refute|disprove|debunk|retract|withdraw)$/

/** "made no gift of 20 tents", "sent no team of 20 doctors" */
function isOfNo({ chunks, tokens }: AnalyzedSentence, { from }: NumberMention): boolean {
  const index = chunkOf({ chunks }, from)
  const whole = chunks[index - 2]
  return isOf(chunks[index - 1]) && whole?.kind === 'np' && whole.number === null && tokens[whole.from]?.lower === 'no'
}

const facts = new Set(['despite', 'after', 'since', 'because of', 'amid', 'in spite of', 'due to'])

/** "has never known such a year, with 3,000 cases counted": what the absolute tells did happen. */
function isAbsolute(chunks: AnalyzedSentence['chunks'], index: number): boolean {
  const [comma, prep, verb] = [chunks[index - 2], chunks[index - 1], chunks[index + 1]]
  const isWith = isComma(comma) && prep?.kind === 'prep' && prep.text === 'with'
  return isWith && verb?.kind === 'verb' && verb.form === 'participle'
}

/** "couldn't save the 12 who died", "didn't say how 12 died", "was not spared: 12 died", "didn't close despite 12 cases", "not 3 but 5": what a negation leaves standing. */
function isOutside({ chunks, tokens }: AnalyzedSentence, { at: verb }: Clause, number: NumberMention): boolean {
  const index = chunkOf({ chunks }, number.from)
  // "the 40 tons of rice that"
  const next = isOf(chunks[index + 1]) ? chunks[index + 3] : chunks[index + 1]
  const isOfTheir = next?.kind === 'wh' || (next?.kind === 'verb' && next.form === 'participle') || next?.kind === 'np'
  if (tokens[chunks[index]?.from ?? -1]?.lower === 'the' && isOfTheir) return true
  if (isAbsolute(chunks, index)) return true
  return chunks.slice(verb + 1, index).some((chunk) => {
    if (chunk.kind === 'wh') return true
    if (chunk.kind === 'sub') return chunk.text !== 'that'
    if (chunk.kind === 'punct') return /^[;:–—]$/.test(chunk.text)
    return (chunk.kind === 'prep' && facts.has(chunk.text)) || (chunk.kind === 'conj' && chunk.text === 'but')
  })
}

/** "Peru, which cannot pay, 20 tents": what an aside between commas denies is said of nothing behind it. */
function isPast({ chunks }: AnalyzedSentence, { first, at: verb }: Clause, number: NumberMention): boolean {
  if (chunks[first - 1]?.kind !== 'wh' || !isComma(chunks[first - 2])) return false
  const index = chunkOf({ chunks }, number.from)
  return index > verb + 1 && isComma(chunks[index - 1])
}

/** The same of a figure, by the clause that it stands in. */
export function isDenied(at: AnalyzedSentence, number: NumberMention): boolean {
  if (isDisowned(at, number) || isNotOne(at, number) || isOfNo(at, number)) return true
  if (isComeToNothing(at, number) || isDecidedAgainst(at, number) || isTalkedOf(at, number)) return true
  if (isAsked(at, number.from)) return true
  const clause = at.clauses.findLast((one) => one.verb.to <= number.from && !isPast(at, one, number))
  if (clause === undefined) return isCalledUntrue(at)
  if (number.kind === 'money' && isUnmet(at, clause)) return false
  const isNot = clause.verb.negated || isOfUnable(at, clause) || isByNoOne(at, clause)
  return !(isNot && isOutside(at, clause, number)) && isDeniedBy(at, clause)
}
