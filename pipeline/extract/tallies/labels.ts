import { isPlural, singularOf } from '../../lexicon/nouns.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { caseStates, headcountNouns, personStates, thingStates, uncountedNouns } from '../../lexicon/tally-words.ts'
import { verbForms } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { lastIndexIn } from '../index-in.ts'
import { endOfLabel, isLabelComma } from '../label-mark.ts'
import { lowerAt } from '../lower-at.ts'
import type { NumberMention } from '../mention.ts'
import { goodsIn } from '../named-in.ts'
import type { VerbGroup } from '../parse/verb-group.ts'
import type { Piece } from '../piece.ts'
import { startOfSum } from '../sum-verb.ts'
import { testing } from '../tests-done.ts'
import { type Counted, lemmasOf, type Spot } from './spot.ts'
import { isCondition } from './states.ts'
import { unitAt } from './unit-of.ts'

const rule = 'tally-of-label'
const opens = new Set(['.', ';', '(', ',', ':', '•', '|', '–', '—', '-'])

const relatives = /^(?:that|which|who)$/

const stillWords = /^(?:still|again|now|newly|partly|already|fully|temporarily)$/

/** "Roads open again": a state and how it lasts, up to the mark. */
const isStateTo = (at: AnalyzedSentence, verb: VerbGroup, end: number): boolean =>
  thingStates.has(lowerAt(at, verb.main)) &&
  at.tokens.slice(verb.to, end).every(({ lower }) => stillWords.test(lower) || lower === 'there')

/** "Schools (still) shut in Lima", "Tests carried out by noon": what reads as a past tense is a participle, as no object follows. */
function isReduced({ at, from, to }: Piece, verb: number): boolean {
  const noun = stillWords.test(lowerAt(at, verb - 1)) ? verb - 2 : verb - 1
  const isPast = verbForms.get(lowerAt(at, verb))?.some(({ form }) => form === 'pp') === true
  const isPlain = at.tokens.slice(from, verb).every(({ kind, lower }) => kind === 'word' && isPlainNoun.test(lower))
  const behind = at.tags[verb + 1] ?? 'PUNCT'
  return (
    isPast && isPlain && isPlural(lowerAt(at, noun)) && (verb + 1 >= to || /^(?:PREP|ADV|PUNCT|PART)$/.test(behind))
  )
}

const isPlainNoun = /^(?!(?:the|a|an|this|these|those|his|her|its|their|and|was|were|had|have|has)$)/

/** "puts the dead at 1,500 and the villages under water at 2,400" */
const isPutAt = (at: AnalyzedSentence, from: number): boolean =>
  lowerAt(at, from - 1) === 'at' &&
  at.clauses.some(
    ({ verb }) => /^(?:put|estimate|reckon|give)$/.test(verb.lemma) && verb.to < from && from - verb.to < 9,
  )

/** "The wells lost come to 61 and the roads cut to nine": the verb is left out the second time. */
function startOfGap(at: AnalyzedSentence, end: number): number {
  const prep = lowerAt(at, end - 1)
  // "came to 40 homes, and the doctors to 12": a way, and no sum
  const isSummed = ({ from, to, kind }: NumberMention): boolean =>
    from < end &&
    kind === 'number' &&
    at.tags[to] !== 'N' &&
    (prep === 'to' ? startOfSum(at, from) >= 0 : isPutAt(at, from))
  return (prep === 'to' || prep === 'at') && at.numbers.some(isSummed) ? end - 1 : -1
}

/** "files reviewed as at end-2004": no clause. */
const isAsAt = (at: AnalyzedSentence, i: number): boolean =>
  lowerAt(at, i) === 'as' && /^(?:at|of|on)$/.test(lowerAt(at, i + 1)) && at.dates.some(({ from }) => from === i + 2)

/** "Tents set up come to 900", "The swabs taken so far number 48": what the verb sums up is a label before its figure. */
function summedBefore(at: AnalyzedSentence, end: number): Piece | null {
  const summing = startOfSum(at, end)
  const verb = summing < 0 ? startOfGap(at, end) : summing
  let from = verb
  const isOpening = (i: number): boolean =>
    opens.has(at.tokens[i]?.text ?? '') ||
    (at.tags[i] === 'SUB' && !isAsAt(at, i)) ||
    (summing < 0 && at.tags[i] === 'CONJ')
  while (from > 0 && !isOpening(from - 1) && verb - from < 14) from--
  if (at.tags[from] === 'CONJ') from++
  const isOther = at.clauses.some(
    ({ verb: { from: other, form, lemma } }) => form === 'finite' && lemma === 'be' && other >= from && other < verb,
  )
  const label = { at, from, to: verb }
  // "The outlay on the sick comes to 16 million"
  const isBehind = at.tokens
    .slice(from, Math.max(from, headOf(at, label)))
    .some(({ lower }, i) => at.tags[from + i] === 'PREP' && lower !== 'of')
  // "The outlay since the first infections": a time reads as a clause of its own
  const isTime = /^(?:since|after|before|until)$/.test(lowerAt(at, from - 1))
  return from < verb && !isOther && !isBehind && !isTime ? label : null
}

/** A mark that a label may begin behind; not the colon of a time of day: "Clinics reporting by 18:00: 55". */
const opensLabel = ({ tokens }: AnalyzedSentence, i: number): boolean =>
  opens.has(tokens[i]?.text ?? '') &&
  !(tokens[i]?.text === ':' && tokens[i - 1]?.kind === 'digits' && tokens[i + 1]?.start === tokens[i]?.end)

/** The words between the last mark and the colon before the number. */
function labelBefore({ at, number, np }: Pick<Spot, 'at' | 'number' | 'np'>): Piece | null {
  const end = Math.min(number.from, np.from) - 1
  const summed = number.unit === null && number.to >= np.to ? summedBefore(at, end + 1) : null
  if (summed !== null) return summed
  if (end < 1 || (lowerAt(at, end) !== ':' && !isLabelComma(at, number))) return null
  const close = endOfLabel(at, end)
  let from = close
  while (from > 0 && !opensLabel(at, from - 1) && close - from < 14) from--
  // "The quake killed 40: 30 in Lima" is no label; "Roads closed: 34", "Roads that cannot be used: 34" and "Schools still shut: 34" are.
  const isClause = at.clauses.some(
    ({ verb, first }) =>
      verb.form === 'finite' &&
      verb.from >= from &&
      verb.to < end &&
      !isStateTo(at, verb, end) &&
      !isReduced({ at, from, to: end }, verb.main) &&
      !relatives.test(lowerAt(at, (at.chunks[first]?.from ?? 0) - 1)) &&
      !relatives.test(lowerAt(at, verb.from - 1)),
  )
  return from < close && !isClause ? { at, from, to: close } : null
}

/** The noun that the label counts: the last plural before a "by", "in" or a participle. */
function headOf(at: AnalyzedSentence, { from, to }: Piece): number {
  for (let i = from; i < to; i++) {
    const lower = lowerAt(at, i)
    if (at.tokens[i]?.kind !== 'word' || uncountedNouns.has(singularOf(lower))) continue
    const isNoun = isPlural(lower) && (at.tags[i] === 'N' || at.tags[i] === 'NNP' || isPeopleNoun(lower))
    // "Reception centres open"
    const isLast = at.tags[i + 1] !== 'N' || i + 1 >= to || (i + 2 >= to && thingStates.has(lowerAt(at, i + 1)))
    if ((isNoun || headcountNouns.has(lower)) && isLast) return i
  }
  return -1
}

/** "without power", "out of work": what persons lack. */
const lacks = (at: AnalyzedSentence, i: number): boolean =>
  lowerAt(at, i) === 'without' ||
  (lowerAt(at, i) === 'out' && lowerAt(at, i + 1) === 'of' && /^(?:school|work|jobs?)$/.test(lowerAt(at, i + 2)))

/** "Sleeping in tents", "Housed in schools" */
const isLodging = (at: AnalyzedSentence, i: number): boolean =>
  /^V(?:ING|PP)$/.test(at.tags[i] ?? '') &&
  /^(?:in|under|with|at)$/.test(lowerAt(at, i + 1)) &&
  lemmasOf(at, i).some((lemma) => /^(?:sleep|live|stay|shelter|lodge|house|camp|hide|wait)$/.test(lemma))

/** "Shelters there: 15", "Tents still in use: 90": where what serves people stands, or that it still does. */
const isInUse = (at: AnalyzedSentence, head: number): boolean =>
  /^(?:there|here|still|again)$/.test(lowerAt(at, head + 1)) &&
  !/^(?:needed|required|lacking|wanted|missing|due|to)$/.test(lowerAt(at, head + 2))

const standing = /^(?:dug|drilled|sunk|set|open|opened|up|closed|shut|built|running|working|operating|full|in)$/
/** "Tents pitched: 900" */
const isPitched = (at: AnalyzedSentence, head: number): boolean =>
  /^(?:tents|shelters|huts|cots)$/.test(lowerAt(at, head)) &&
  /^(?:pitched|erected|put|set|raised)$/.test(lowerAt(at, head + 1))

export const landUnits = new Set(['hectare', 'acre', 'kilometer', 'mile'])
const landStates = /^(?:lost|affected|hit|inundated|washed|blocked|cut|cleared|planted|sown|scorched|devastated)$/

/** "Crops destroyed: 3,400 ha", "Roads cut: 31 km": land and lines that something happened to; not "Distance: 30 km". */
function ofMeasuredLand({ at, number, np }: Spot): Counted | null {
  const unit = number.unit ?? ''
  const label = landUnits.has(unit) && number.to >= np.to ? labelBefore({ at, number, np }) : null
  if (label === null) return null
  const isTold = at.tokens
    .slice(label.from + 1, label.to)
    .some(({ lower }) => thingStates.has(lower) || landStates.test(lower))
  return isTold ? { number, subject: label, noun: label, unit, how: rule } : null
}

/** "Jabs given: 900" */
const isPutInArms = (at: AnalyzedSentence, head: number): boolean =>
  /^(?:jabs|shots|doses|boosters|vaccinations|injections)$/.test(lowerAt(at, head)) &&
  /^(?:given|administered|injected|done)$/.test(lowerAt(at, head + 1))

/** What is done with samples and swabs before they are tested. */
const sampling = new Set(['take', 'collect', 'draw', 'test', 'check', 'send'])

/** "Tests carried out: 900", "Samples examined by Friday: 40", "Tests in Lima: 900" */
const isTestsDone = ({ at, to }: Piece, head: number, isClosed: boolean): boolean =>
  /^(?:tests|samples|swabs)$/.test(lowerAt(at, head)) &&
  !at.tokens.slice(head, to).some(({ lower }) => /^(?:gifts?|aid|donation)$/.test(lower)) &&
  ((isClosed && (head + 1 >= to || /^(?:so|to)$/.test(lowerAt(at, head + 1)))) ||
    lowerAt(at, head + 1) === 'in' ||
    lemmasOf(at, head + 1).some((lemma) => testing.has(lemma) || sampling.has(lemma)))

/** "Households in debt: seven in ten", "Villages without power: three quarters": which part of those that the label names. */
export function ofLabelShare(spot: Spot): Counted | null {
  const { at, number, np } = spot
  const isClosed = number.to >= np.to && /^[.;]?$/.test(lowerAt(at, number.to))
  const label = isClosed ? labelBefore(spot) : null
  const head = label === null ? -1 : headOf(at, label)
  if (label === null || head !== label.from || head + 1 === label.to) return null
  return { number, subject: label, noun: { at, from: head, to: head + 1 }, unit: number.unit ?? 'share', how: 'share' }
}

/** "972 cases (confirmed 242, probable 440, suspected 290)": of cases, in a bracket that tells how sure they are. */
function stateBeside({ at, number }: Spot): Counted | null {
  const state = number.from - 1
  if (!/^(?:probable|suspected)$/.test(lowerAt(at, state)) || !/^[(,;]$/.test(lowerAt(at, state - 1))) return null
  const open = lastIndexIn(at.tokens, state - 11, state, ({ text }) => text === '(')
  const isOfCases = open > 0 && at.tokens.slice(Math.max(0, open - 4), open).some(({ lower }) => lower === 'cases')
  const piece = { at, from: state, to: state + 1 }
  return isOfCases && /^[,;)]$/.test(lowerAt(at, number.to))
    ? { number, subject: piece, noun: piece, unit: 'case', how: rule }
    : null
}

/** "Schools closed: 120", "Injured: 40", "(probable: 7)", "In hospital: 12". */
export function ofLabel(spot: Spot): Counted | null {
  const { at, number, np, before, discourse } = spot
  const land = ofMeasuredLand(spot)
  if (land !== null) return land
  const beside = stateBeside(spot)
  if (beside !== null) return beside
  if (number.to < np.to && at.tags[number.to] !== 'CONJ') return null
  const label = labelBefore(spot)
  if (label === null) return null
  const found = (unit: string, noun: Piece, subject: Piece): Counted => ({ number, subject, noun, unit, how: rule })
  // "In quarantine: 300", "Without shelter: 1,200", "Out of school: 40"
  // "Still in bed: 40"
  const opening = /^(?:still|now)$/.test(lowerAt(at, label.from)) ? label.from + 1 : label.from
  // "Families evacuated: 2,310; still in shelters: 1,190"
  const whole = opening > label.from ? before.at(-1) : undefined
  if (whole !== undefined && isCondition(at, opening)) return found(whole.unit, label, whole.subject)
  if (isCondition(at, opening) || lacks(at, opening)) return found('person', label, label)
  // "Sleeping in tents: 890"
  if (isLodging(at, label.from) && number.unit === null && number.to >= np.to) return found('person', label, label)
  const head = headOf(at, label)
  // "No water: 40 households. No gas: 12.": of those that the line before counted
  const meant = head < 0 && label.from === 0 && lowerAt(at, 0) === 'no' ? discourse.counted : null
  if (meant !== null) return found(meant.unit, label, meant.subject)
  if (head >= 0) {
    const isGoods = goodsIn({ at, from: label.from, to: head + 1 })
    const noun = { at, from: head, to: head + 1 }
    // "Field hospitals set up so far"
    const isStanding = isGoods?.category === 'facility' && standing.test(lowerAt(at, head + 1))
    const isDone =
      isStanding ||
      isInUse(at, head) ||
      isPitched(at, head) ||
      isPutInArms(at, head) ||
      isTestsDone(label, head, /^[.,;]?$/.test(lowerAt(at, number.to)))
    const isNone = isGoods !== null && isGoods.category !== 'personnel' && !isDone
    return isNone ? null : found(unitAt(at, head), noun, label)
  }
  for (let i = label.to - 1; i >= label.from; i--) {
    const word = lowerAt(at, i)
    const noun = { at, from: i, to: i + 1 }
    if (caseStates.has(word) || (word === 'active' && label.from === i)) return found('case', noun, label)
    const things = before.at(-1)
    if (thingStates.has(word) && things !== undefined) return found(things.unit, noun, things.subject)
    if ((personStates.has(word) && word !== 'infected') || word === 'alive') return found('person', noun, label)
  }
  // "Missing, on the ministry's list: 10,100"
  const state = label.from - 2
  const isOpening = lowerAt(at, label.from - 1) === ',' && (state === 0 || opens.has(at.tokens[state - 1]?.text ?? ''))
  const piece = { at, from: state, to: state + 1 }
  return isOpening && personStates.has(lowerAt(at, state)) ? found('person', piece, piece) : null
}
