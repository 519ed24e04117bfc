import { eventNouns } from '../../lexicon/event-words.ts'
import { changeNouns } from '../../lexicon/indicator-words.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { verbForms } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { firstIndexIn } from '../index-in.ts'
import type { NumberMention } from '../mention.ts'
import type { Piece } from '../piece.ts'
import { hasWord, wordMatch } from '../word-test.ts'
import { supposing } from './conditions.ts'
import { endOfPhrase } from './phrases.ts'
import { prepText } from './spot.ts'

const absences = new Set([
  'without',
  'but for',
  'absent',
  'in the absence of',
  'in the event of',
  'in case of',
  'barring',
])
/** These are of what may come, whatever the mood: "barring a new wave, output will grow". */
const open = new Set(['in the event of', 'in case of', 'barring'])

const stateVerbs = /^(?:be|go|do|leave|remain|stay|become|find|live)$/

/** "a fifth would be without work": how someone is, right behind the verb; not "what it would be without the storms". */
const isState = ({ clauses, tokens }: AnalyzedSentence, from: number): boolean =>
  !/^(?:the|this|these|that|those|its|their)$/.test(tokens[from + 1]?.lower ?? '') &&
  clauses.some(({ verb }) => verb.to === from && stateVerbs.test(verb.lemma))

/** "without the storms" beside "would": what is not so; not "left without a home". */
export function absencesIn(at: AnalyzedSentence): Piece[] {
  const isSupposed = at.clauses.some(({ verb }) => verb.modal !== null && supposing.has(verb.modal))
  const isAhead = isSupposed || at.clauses.some(({ verb }) => /^(?:will|should|may)$/.test(verb.modal ?? ''))
  if (!isAhead) return []
  return at.chunks.flatMap((chunk, i) => {
    const prep = prepText(chunk) ?? ''
    const isThan = at.tokens[chunk.from - 1]?.lower === 'than'
    if (isThan || isState(at, chunk.from) || !absences.has(prep) || !(isSupposed || open.has(prep))) return []
    // "without outside help"
    const first = prepText(at.chunks[i + 1]) === 'outside' ? i + 2 : i + 1
    if (at.chunks[first]?.kind !== 'np') return []
    return [{ at, from: chunk.from, to: at.chunks[endOfPhrase(at, first) - 1]?.to ?? chunk.to }]
  })
}

const hypothetical = new Set(['would', 'could', 'might', 'may'])
const happenings =
  /^(?:virus|outbreaks?|epidemic|pandemic|openings?|reopenings?|closures?|lockdowns?|shutdowns?|curfews?|bans?|waves?|restrictions?|quarantines?|recovery|vaccine|containment|spread|orders?|controls?)$/

/** Token before which "with …" stands that opens its sentence or stretch, or is set off by a comma or a figure. */
function isSetOff({ tokens, numbers }: AnalyzedSentence, i: number): boolean {
  return (
    i === 0 ||
    /^[,;:]$/.test(tokens[i - 1]?.text ?? '') ||
    numbers.some(({ to, nonFigure }) => to === i && nonFigure === null)
  )
}

/** "Under a lockdown, sales would halve": what opens the sentence before what would follow. */
export function regimesIn(at: AnalyzedSentence): Piece[] {
  const [under, np] = at.chunks
  const end = np?.kind === 'np' ? (at.chunks[endOfPhrase(at, 1) - 1]?.to ?? 0) : 0
  const next = at.clauses.find(({ verb }) => verb.from > end)
  const isSupposed = next !== undefined && next.verb.modal !== null && supposing.has(next.verb.modal)
  const isOfPerson = np?.kind === 'np' && np.areas.length === 0 && at.tags[np.head] === 'NNP'
  // "Under a wider spread output falls"
  const happens = np?.kind === 'np' && happenings.test(at.tokens[np.head]?.lower ?? '')
  const isSetApart = isSupposed && !isOfPerson && at.tokens[end]?.text === ','
  return prepText(under) === 'under' &&
    (isSetApart || (happens && next?.verb.form === 'finite' && !isPastForm(at.tokens[next.verb.from]?.lower ?? '')))
    ? [{ at, from: 1, to: end }]
    : []
}

/** "For each 10 percent drop in arrivals, Thailand loses": the step that opens the sentence, of which so much follows. */
export function stepsIn(at: AnalyzedSentence): Piece[] {
  const [prep, np] = at.chunks
  const isEach = np?.kind === 'np' && /^(?:each|every)$/.test(at.tokens[np.from]?.lower ?? '')
  if (!/^(?:for|with)$/.test(prepText(prep) ?? '') || !isEach) return []
  const comma = firstIndexIn(at.tokens, np.from + 1, at.tokens.length, ({ text }) => text === ',')
  const changes = at.tokens
    .slice(np.from, Math.max(comma, 0))
    .some(({ lower }) => changeNouns.has(lower) || eventNouns.has(singularOf(lower)))
  return comma > 0 && comma - np.from < longestStep && changes ? [{ at, from: np.from, to: comma }] : []
}
const longestStep = 16

/** "With the virus under control, output falls by 6 percent", "with oil at 30 dollars, exports would fall": the circumstances supposed. */
export function circumstancesIn(at: AnalyzedSentence): Piece[] {
  const isSupposed = at.clauses.some(({ verb }) => verb.modal !== null && hypothetical.has(verb.modal))
  return at.chunks.flatMap((chunk, i) => {
    const np = at.chunks[i + 1]
    // "Even with the stimulus, output will fall"
    const isEven = at.tokens[chunk.from - 1]?.lower === 'even'
    if (prepText(chunk) !== 'with' || np?.kind !== 'np' || !isSetOff(at, chunk.from - (isEven ? 1 : 0))) return []
    if (isEven && !isSupposed && !isAheadOf(at)) return []
    const to = Math.min(endOfCircumstance(at, chunk.from), startOfMain(at, np.to))
    const words = at.tokens.slice(np.from, to).map(({ lower }) => lower)
    const opens = chunk.from === 0 || /^[;:]$/.test(at.tokens[chunk.from - 1]?.text ?? '')
    const isAside = at.tokens[to]?.text === ',' || (isEven && chunk.from > 1)
    // "with a reopening in July, … with one in September"
    const happens = words.some((word) => happenings.test(word)) || (words[0] === 'one' && hasHappening(at, chunk.from))
    // "The bank has two scenarios: with the ports shut exports fall"
    const isState = words.some((word) => states.test(word)) && (isSupposed || hasScenario(at)) && isAheadOf(at)
    const isTold = at.numbers.some((one) => isSum(one) && one.from >= np.from && one.to <= to)
    return ((happens || isState) && !isTold && (opens || isAside || isSupposed || at.tokens[to]?.kind === 'punct')) ||
      ((isSupposed || isEven) && isAside && !hasRate(at, np.from, to))
      ? [{ at, from: chunk.from, to }]
      : []
  })
}

/** How a border or a port may stand. */
const states = /^(?:open|reopened|closed|shut|sealed|idle|back|grounded|empty)$/

const isScenario = wordMatch(/^scenarios?$/)
const hasScenario = ({ tokens }: AnalyzedSentence): boolean => hasWord(tokens, isScenario)

/** "Even with the stimulus, output is set to fall"; not "Even with exports up, output fell". */
const isAheadOf = ({ clauses, tokens }: AnalyzedSentence): boolean =>
  !clauses.some(
    ({ verb }) => verb.form === 'finite' && verb.modal === null && isPastForm(tokens[verb.from]?.lower ?? ''),
  )

const isPastForm = (word: string): boolean =>
  verbForms.get(word)?.every(({ form }) => form === 'past' || form === 'pp') === true

const hasHappening = ({ tokens }: AnalyzedSentence, end: number): boolean =>
  tokens.slice(0, end).some(({ lower }) => happenings.test(lower))

/** "with exports down 3 percent", "with recovery put at 3 million" tells a figure and supposes nothing. */
const hasRate = ({ numbers }: AnalyzedSentence, from: number, to: number): boolean =>
  numbers.some((one) => (one.kind === 'percent' || isSum(one)) && one.from >= from && one.to <= to)

/** "With a long lockdown growth would be 1 percent": without a comma, where the subject of what would follow begins. */
function startOfMain({ clauses, chunks, tokens }: AnalyzedSentence, from: number): number {
  const starts = clauses.flatMap(({ verb, subject }) => {
    const first = subject?.first ?? -1
    const start = chunks[first]?.from ?? 0
    // "With a recovery in China exports would grow", "with a ban that the states set growth slowed": nothing begins there.
    const before = chunks[first - 1]?.kind ?? ''
    const isMain =
      verb.form === 'finite' &&
      start >= from &&
      !/^(?:prep|sub|wh)$/.test(before) &&
      !/^(?:that|which|who)$/.test(tokens[start]?.lower ?? '')
    return isMain ? [start] : []
  })
  return Math.min(tokens.length, ...starts)
}

const isSum = ({ kind, low, high }: NumberMention): boolean => kind === 'money' && (low ?? high ?? 0) >= 1e6

function endOfCircumstance({ tokens, numbers }: AnalyzedSentence, start: number): number {
  for (let i = start + 1; i < tokens.length; i++) {
    if (/^[,;:.)]$/.test(tokens[i]?.text ?? '') && !numbers.some(({ from, to }) => from < i && to > i)) return i
  }
  return tokens.length
}
