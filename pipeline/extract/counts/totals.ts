import { diseaseWords, unconfirmedWords } from '../../lexicon/diseases.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { hasVerbClass, verbForms } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import { type CountHead, headIn, headOf, isCountNoun } from './count-head.ts'
import { fateOfCounted } from './counted-people.ts'
import { isGapped, isMove } from './gapped-total.ts'

const counting = new Set(
  'be stand total number amount come reach go exceed surpass top pass cross breach near approach hit touch bring take push put lift carry drive stay remain hover move leap double triple creep swell peak plateau average'.split(
    ' ',
  ),
)
/** They stand for what was counted before: "the tally is now 40", "it was 36 the day before". */
const totals = new Set(
  'total totals tally tallies count counts toll tolls number numbers figure figures caseload it they sum'.split(' '),
)
const stops = new Set([';', '?', '!', '•'])
const between = new Set(['to', 'at', 'by', 'from', 'of', 'now', 'some', 'today'])

const isCounting = (lower: string): boolean => {
  const lemma = verbForms.get(lower)?.[0]?.lemma
  if (lemma === undefined) return false
  return counting.has(lemma) || hasVerbClass(lemma, null, 'increase') || hasVerbClass(lemma, null, 'decrease')
}

/** "topped", "exceeds", "has passed": a verb that the number begins with. */
function isReaching({ tokens, tags }: AnalyzedSentence, from: number): boolean {
  const i = /^(?:has|have|had)$/.test(tokens[from]?.lower ?? '') ? from + 1 : from
  return reaching.test(tokens[i]?.lower ?? '') && tags[i] !== 'NUM'
}

const reaching =
  /^(?:(?:topp|pass|exceed|surpass|approach|near|cross|reach|touch)ed|(?:top|exceed|near)s|(?:pass|surpass|approach|cross|reach|touch)es)$/

const reach = 16

/** Index of the noun that the verb counts, looking back from the number; -1 where none is found. */
function nounBefore(at: AnalyzedSentence, from: number): number {
  // "infections topped 100,000": the verb is the hedge
  let sawVerb = isReaching(at, from)
  for (let i = from - 1; i >= Math.max(0, from - reach); i--) {
    const token = at.tokens[i]
    if (token === undefined || stops.has(token.text)) return -1
    if (isNoun(at, i) || ((sawVerb || i < from - 1) && isTotal(at, i)))
      return sawVerb || isRaised(at, i) || isGapped(at, i, from) ? i : -1
    if (isCounting(token.lower) || isMove(at, i)) sawVerb = true
    else if (!sawVerb && token.text === ',' && i < from - 1) return -1
  }
  return -1
}

/** "brought the total to 40", "takes our fatalities to 12": the verb stands before the noun. */
function isRaised(at: AnalyzedSentence, noun: number): boolean {
  for (let i = noun - 1; i >= Math.max(0, noun - 7); i--) {
    const lower = at.tokens[i]?.lower ?? ''
    if (lower === ',' || stops.has(lower)) return false
    if (
      /^(?:br(?:ing|ings|inging|ought)|tak(?:e|es|ing|en)|took|push\w*|put|puts|putting|lift\w*|rais\w+|carr\w+|driv\w+|drove|boost\w*|keep\w*|kept|hold(?:s|ing)?|held|leav(?:es|ing))$/.test(
        lower,
      )
    )
      return true
  }
  return false
}

/** The words before the number that say how it was reached: "stood at", "rose by 6 to". */
function isReached(at: AnalyzedSentence, number: NumberMention): boolean {
  const before = at.tokens[number.from - 1]?.lower ?? ''
  return isReaching(at, number.from) || between.has(before) || isCounting(before) || at.tags[number.from - 1] === 'ADV'
}

const adjectives = /^(?:ill|sick|infected|dead|cured|recovered|discharged)$/

/** "the number of the dead", but "those who fell ill were" */
const isNoun = (at: AnalyzedSentence, i: number): boolean => {
  const lower = at.tokens[i]?.lower ?? ''
  const before = at.tokens[i - 1]?.lower ?? ''
  // "those who recovered numbered 40"
  const isTold = before === 'who' || (/^(?:have|had)$/.test(before) && at.tokens[i - 2]?.lower === 'who')
  // "SARS patients rose to 184"
  if (isPatient(at, i)) return true
  return (
    isCountNoun(lower) &&
    (!adjectives.test(lower) || isTold || isDeadOf(at, i, before) || /^(?:the|of|those)$/.test(before))
  )
}

/** "Samoa's measles dead rose to 62", "Israel's dead number 86"; not "his infected leg" */
const isDeadOf = ({ tokens, areas }: AnalyzedSentence, i: number, before: string): boolean => {
  // "the cholera dead in Haiti have risen to"
  const area = tokens[i + 1]?.lower === 'in' ? areas.find(({ from }) => from === i + 2) : undefined
  const end = area?.to ?? i + 1
  const next = tokens[end]?.lower ?? ''
  const verb = tokens[/^(?:now|already|today|currently|have|has|had)$/.test(next) ? end + 1 : end]?.lower ?? ''
  return tokens[i]?.lower === 'dead' && (before === "'s" || diseaseWords.has(before)) && isCounting(verb)
}

const isCured = (lower: string | undefined): boolean => /^(?:discharged|recovered|cured|healed)$/.test(lower ?? '')

/** "SARS patients", "the number of patients", "discharged patients" */
const isPatient = ({ tokens }: AnalyzedSentence, i: number): boolean =>
  /^(?:patients|sufferers)$/.test(tokens[i]?.lower ?? '') &&
  (diseaseWords.has(tokens[i - 1]?.lower ?? '') ||
    isCured(tokens[i - 1]?.lower) ||
    tokens[i - 1]?.lower === 'confirmed' ||
    (tokens[i - 1]?.lower === 'of' && /^(?:number|total|tally)$/.test(tokens[i - 2]?.lower ?? '')))

/** "total" is a verb too. */
const isTotal = (at: AnalyzedSentence, i: number): boolean =>
  totals.has(at.tokens[i]?.lower ?? '') && /^(?:N|NNP|PRON|ADJ)$/.test(at.tags[i] ?? '')

/** "confirmed COVID-19 cases", "the overall confirmed cases": a word of the phrase before its noun. */
const isOfPhrase = ({ tokens, tags }: AnalyzedSentence, i: number): boolean =>
  /^(?:ADJ|N|NNP|NUM|VPP)$/.test(tags[i] ?? '') ||
  (tokens[i]?.text === '-' && tokens[i - 1]?.end === tokens[i]?.start && tokens[i + 1]?.kind === 'digits') ||
  (/^(?:confirmed|imported|suspected|reported)$/.test(tokens[i]?.lower ?? '') && tags[i - 1] === 'N')

/** "probable, confirmed and suspected cases": what stands between two states. */
const isOfStateList = ({ tokens }: AnalyzedSentence, i: number): boolean =>
  /^(?:,|and|or)$/.test(tokens[i]?.lower ?? '') &&
  [tokens[i - 1], tokens[i + 1]].every((token, k) => isState(token?.lower ?? '') || (k === 0 && token?.text === ','))

const isState = (lower: string): boolean => lower === 'confirmed' || unconfirmedWords.has(lower)

/** Words of the phrase that the noun stands in: "the number of the cured", "the confirmed death toll". */
function phraseOf(at: AnalyzedSentence, noun: number, end: number): CountHead | null {
  let from = noun
  while (from > 0 && noun - from < 7 && (isOfPhrase(at, from - 1) || isOfStateList(at, from - 1))) from--
  let to = noun + 1
  // "of the cured", "of confirmed cases"
  if (at.tokens[to]?.lower === 'of') while (to < end && to < noun + 7 && !isCounting(at.tokens[to]?.lower ?? '')) to++
  const illness = endOfIll(at, noun)
  if (illness > 0) return headOf('case', { at, from, to: illness }, false)
  const fated = fateOfCounted(at, noun)
  if (fated !== null) return headOf(fated.kind, { at, from, to: fated.to }, false)
  const head = isPatient(at, noun) ? patientsIn(at, from, noun) : headIn(at, from, to)
  // "the total of imported cases"
  const isWhole = at.tokens[from - 1]?.lower === 'of' && totals.has(at.tokens[from - 2]?.lower ?? '')
  return head === null || !isWhole ? head : { ...head, piece: { at, from: from - 2, to } }
}

function patientsIn(at: AnalyzedSentence, from: number, noun: number): CountHead {
  const head = headOf(isOfCured(at, noun) ? 'recovered' : 'case', { at, from, to: noun + 1 }, false)
  return at.tokens[noun - 1]?.lower === 'confirmed' ? { ...head, measure: 'confirmed' } : head
}

/** "the number of patients discharged since May", "the discharged patients" */
const isOfCured = ({ tokens }: AnalyzedSentence, noun: number): boolean =>
  isCured(tokens[noun + 1]?.lower) || isCured(tokens[noun - 1]?.lower)

/** "the number of people with measles": its end; 0 where it is none. */
function endOfIll({ tokens }: AnalyzedSentence, noun: number): number {
  const isOfPeople = tokens[noun + 1]?.lower === 'of' && isPeopleNoun(tokens[noun + 2]?.lower ?? '')
  const ill = tokens[noun + 4]?.lower === 'the' ? noun + 5 : noun + 4
  const isIll =
    /^(?:with|having|infected|sick)$/.test(tokens[noun + 3]?.lower ?? '') && diseaseWords.has(tokens[ill]?.lower ?? '')
  return isOfPeople && isIll ? ill + 1 : 0
}

/** "the number of schools closed came to 42" */
const isOfOther = ({ tokens, areas }: AnalyzedSentence, noun: number, end: number): boolean =>
  tokens[noun + 1]?.lower === 'of' &&
  noun + 2 < end &&
  // "the tally of Odisha"
  !areas.some(({ from, form }) => form === 'name' && from === noun + 2) &&
  !/^(?:them|those|these|the|new|all|which|whom)$/.test(tokens[noun + 2]?.lower ?? '') &&
  // "the toll of measles"
  !diseaseWords.has(tokens[noun + 2]?.lower ?? '')

/** "bringing to 700 the number of survivors": what is counted stands behind the number. */
function headBehind(at: AnalyzedSentence, { from, to }: NumberMention): CountHead | null {
  const isTo = at.tokens[from - 1]?.lower === 'to' && /^(?:the|its|their)$/.test(at.tokens[to]?.lower ?? '')
  const noun = to + 1
  if (!isTo || !totals.has(at.tokens[noun]?.lower ?? '') || !isRaised(at, from - 1)) return null
  const head = phraseOf(at, noun, at.tokens.length)
  return (
    head ??
    (/^tolls?$/.test(at.tokens[noun]?.lower ?? '') ? headOf('deaths', { at, from: noun, to: noun + 1 }, false) : null)
  )
}

/** "New infections were found, bringing the total to 312": of what the sentence tells before, though it counts none. */
function toldBefore(at: AnalyzedSentence, end: number, piece: CountHead['piece']): CountHead | null {
  for (let i = end - 1; i >= Math.max(0, end - reach - 8); i--) {
    if (stops.has(at.tokens[i]?.text ?? '')) return null
    const own = isNoun(at, i) ? phraseOf(at, i, end) : null
    if (own !== null) return { ...own, piece, isNew: false }
  }
  return null
}

/** "The total stands at 40 (30 confirmed, 10 probable)": the parts say what it is of. */
const isOfStates = ({ tokens }: AnalyzedSentence, { to }: NumberMention): boolean =>
  /^[(:,]$/.test(tokens[to]?.text ?? '') &&
  /^(?:confirmed|probable|suspected)$/.test(tokens[to + 2]?.lower ?? '') &&
  tokens[to + 1]?.kind === 'digits'

/** "Chad's cholera count rose by 30": the illness says what it is of. */
const isOfIllness = ({ tokens }: AnalyzedSentence, noun: number): boolean =>
  /^(?:count|total|number|figure)s?$/.test(tokens[noun]?.lower ?? '') &&
  diseaseWords.has(tokens[noun - 1]?.lower ?? '') &&
  !/^(?:vaccines?|vaccination)$/.test(tokens[noun - 1]?.lower ?? '')

/** "900 tests were made, bringing the total to 4,000": of the tests. */
function isOfTests({ tokens, numbers }: AnalyzedSentence, noun: number): boolean {
  if (/^tolls?$/.test(tokens[noun]?.lower ?? '')) return false
  for (let i = noun - 1; i >= 0 && !stops.has(tokens[i]?.text ?? ''); i--) {
    const lower = tokens[i]?.lower ?? ''
    if (isCountNoun(lower)) return false
    if (/^(?:positive|infected|confirmed|sick|ill)$/.test(lower)) return false
    // "found 12 in its tests"
    const isMeans = [1, 2, 3].some((k) => /^(?:in|from|by|through|after|with)$/.test(tokens[i - k]?.lower ?? ''))
    // "The doses ran out and the total rose": not told how many
    if (/^(?:tests|doses|vaccinations|jabs)$/.test(lower))
      return !isMeans && numbers.some(({ to }) => to <= i && i - to <= 3)
  }
  return false
}

/** "cases stood at 63", "deaths rose by 6 to 57", "which took the total to 80": what rises is what is counted. */
export function headOfTotal(
  at: AnalyzedSentence,
  number: NumberMention,
  lead: CountHead | null,
  cases: CountHead | null,
): CountHead | null {
  const behind = headBehind(at, number)
  if (behind !== null) return behind
  if (!isReached(at, number)) return null
  const noun = nounBefore(at, number.from)
  if (noun < 0) return null
  const isNew = at.tokens[number.from - 1]?.lower === 'by'
  const piece = { at, from: noun, to: noun + 1 }
  const own = phraseOf(at, noun, number.from)
  if (own !== null) return { ...own, isNew: own.isNew || isNew }
  const word = at.tokens[noun]?.lower
  if (!totals.has(word ?? '') || isOfOther(at, noun, number.from) || isOfTests(at, noun)) return null
  if (word === 'toll' || word === 'tolls') return headOf('deaths', piece, isNew)
  if (lead === null && isRaised(at, noun)) return toldBefore(at, noun, piece)
  if (lead === null)
    return word === 'tally' || word === 'caseload' || isOfStates(at, number) || isOfIllness(at, noun)
      ? headOf('case', piece, isNew)
      : null
  // "Two people have died. Peru's count went to 40": of cases, where they were counted too
  const isCount = (word === 'count' && at.tokens[noun - 1]?.lower !== 'that') || word === 'caseload'
  return { ...(isCount && lead.kind === 'deaths' ? (cases ?? lead) : lead), piece, isNew }
}

/** "The number of deaths reached 812 cases": what rises tells more than the plain noun behind the figure. */
export function fateOfTotal(at: AnalyzedSentence, number: NumberMention, named: CountHead): CountHead | null {
  const isPlain = /^cases?$/.test(at.tokens[number.to]?.lower ?? '') && named.measure === null
  const head = isPlain ? headReached(at, number) : null
  return head?.kind === 'deaths' || head?.kind === 'recovered' ? head : null
}

/** "The number of infected reaches 80,552 people", "deaths rose by 30 people": of those who are counted. */
export function fateOfPeople(at: AnalyzedSentence, number: NumberMention): CountHead | null {
  const isPlain = /^(?:people|persons|individuals|patients)$/.test(at.tokens[number.to]?.lower ?? '')
  const head = isPlain && isBehindCount(at, number.to + 1) ? headReached(at, number) : null
  return head === null ? null : { ...head, isNew: head.isNew || at.tokens[number.from - 1]?.lower === 'by' }
}

/** Nothing else is told of the people. */
const isBehindCount = ({ tags }: AnalyzedSentence, i: number): boolean =>
  !/^(?:WH|V|VPP|VING|AUX|MODAL|N)$/.test(tags[i] ?? '')

/** What a figure is told to have reached, in the same stretch of the clause. */
function headReached(at: AnalyzedSentence, number: NumberMention): CountHead | null {
  const noun = isReached(at, number) ? nounBefore(at, number.from) : -1
  const isApart =
    noun < 0 ||
    at.tokens
      .slice(noun, number.from)
      .some(({ kind, lower }) => kind === 'punct' || /^(?:and|as|while|whereas|when)$/.test(lower))
  return isApart ? null : phraseOf(at, noun, number.from)
}
