import { jobNouns } from '../../lexicon/indicator-words.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { lowerAt } from '../lower-at.ts'
import type { NumberMention } from '../mention.ts'
import { isLetGo } from '../parse/let-go.ts'
import { nominalTags } from '../tag/nominal-tags.ts'
import { endOfLostWork } from './lost-work.ts'
import { type Measure, measureOf, tokenPiece } from './measure.ts'
import { signOfVerb } from './own-phrase.ts'
import { endOfPhrase } from './phrases.ts'
import { quantityOf } from './quantity.ts'
import type { Spot } from './spot.ts'

/** "Of 2,150 jobs …", "; of the firm's 900 workers": whether a count opens its stretch behind "of". */
function opensWithOf({ tokens, tags }: AnalyzedSentence, { from }: NumberMention): boolean {
  let i = from - 1
  while (i >= 0 && from - i < 6 && nominalTags.has(tags[i])) i--
  const before = tokens[i - 1]?.lower
  return tokens[i]?.lower === 'of' && (before === undefined || /^[;:,]$|^and$|^but$/.test(before))
}

/** The figure of the part, behind the whole and its description, before the next mark but one comma. */
function partBehind({ tokens, numbers }: AnalyzedSentence, { to }: NumberMention): NumberMention | undefined {
  const part = numbers.find(({ from, nonFigure }) => from > to && nonFigure === null)
  if (part === undefined || part.kind === 'money') return undefined
  const marks = tokens.slice(to, part.from).filter(({ kind }) => kind === 'punct')
  return marks.length === 0 || (marks.length === 1 && marks[0]?.text === ',' && tokens[part.from - 1]?.text === ',')
    ? part
    : undefined
}

/** "Of the 2,150 jobs 640 will go": the count that a part is taken of. */
function isWhole(at: AnalyzedSentence, number: NumberMention): boolean {
  const isCount = number.kind === 'number' && number.unit === null
  return isCount && opensWithOf(at, number) && partBehind(at, number) !== undefined
}

const isJob = (word: string): boolean => jobNouns.has(singularOf(word))

/** Whether the words before or behind a part say that those counted lose their work. */
const isOfWork = ({ tokens, clauses }: AnalyzedSentence, whole: NumberMention, { to }: NumberMention): boolean =>
  tokens
    .slice(to, to + 8)
    .some(
      ({ lower }, i) =>
        isJob(lower) ||
        /^(?:jobless|idle|redundant|dismissed|sacked|furloughed)$/.test(lower) ||
        endOfLostWork(tokens, to + i) > 0 ||
        (lower === 'no' && /^(?:work|income)$/.test(tokens[to + i + 1]?.lower ?? '')),
    ) ||
  clauses.some(
    (clause) =>
      clause.verb.from >= whole.to &&
      clause.verb.from - to <= 4 &&
      (/^(?:dismiss|sack|furlough|lay)$/.test(clause.verb.lemma) ||
        (clause.verb.lemma === 'send' && tokens[clause.verb.to]?.lower === 'home') ||
        isLetGo(clauses, clause)),
  )

/** "Of the 9,000 people working in hotels, 400 lost their jobs": how many there were, and no loss of theirs. */
export function asWholeOfWork(spot: Spot): Measure | null {
  const { at, np, number, index } = spot
  if (!isWhole(at, number) || number.to >= np.to) return null
  const noun = lowerAt(at, np.head)
  const part = partBehind(at, number)
  const isStaff =
    (isPeopleNoun(noun) || /^(?:people|staff)$/.test(noun)) && part !== undefined && isOfWork(at, number, part)
  if (!isJob(noun) && !isStaff) return null
  const next = at.chunks[index + 1]
  const isTold = next?.kind === 'verb' && next.form === 'gerund'
  const end = isTold ? endOfPhrase(at, index + 1) : endOfPhrase(at, index)
  const piece = { at, from: number.to, to: Math.min(at.chunks[end - 1]?.to ?? np.to, part?.from ?? np.to) }
  const unit = isJob(noun) ? 'job' : 'person'
  const anchor = tokenPiece(spot, np.head)
  return {
    ...measureOf({ ...spot, clause: null }, 'level', quantityOf(piece), anchor),
    isValue: true,
    unit,
    unitPiece: anchor,
  }
}

/** "Of 2,150 jobs 640 will go", "of 900 workers 120 were dismissed": the part, of which only the verb tells what becomes. */
export function asPartOfJobs(spot: Spot, before: Measure | null): Measure | null {
  const { at, number, np, index } = spot
  if (before === null || before.quantity === null || number.to < np.to) return null
  if (!isWhole(at, before.number) || partBehind(at, before.number)?.from !== number.from) return null
  const isOff = before.unit === 'person' && isOfWork(at, before.number, number)
  if (before.unit !== 'job' && !isOff) return null
  const clause = at.clauses.find(({ at: verb }) => verb === index + 1) ?? null
  const sign = isOff || clause?.verb.lemma === 'go' ? 'decrease' : signOfVerb(clause)
  const anchor = tokenPiece(spot, clause?.verb.main ?? number.from)
  return {
    ...measureOf({ ...spot, clause }, sign, { ...before.quantity, how: 'carried' }, anchor),
    isValue: true,
    unit: before.unit,
  }
}

/** "Of the jobs in the mill, 300 will go": a phrase of jobs that opens the sentence without a figure of its own, and the part right behind its comma. */
export function asPartOfNamedJobs(spot: Spot): Measure | null {
  const { at, number, np, index } = spot
  const comma = number.from - 1
  const isPart = number.kind === 'number' && number.unit === null && number.to >= np.to
  if (!isPart || at.tokens[0]?.lower !== 'of' || at.tokens[comma]?.text !== ',') return null
  const whole = at.chunks[1]
  const clause = at.clauses.find(({ at: verb }) => verb === index + 1)
  if (whole?.kind !== 'np' || whole.number !== null || clause === undefined || !isJob(lowerAt(at, whole.head)))
    return null
  if (at.tokens.slice(0, comma).some(({ kind }) => kind === 'punct')) return null
  const sign = clause.verb.lemma === 'go' ? 'decrease' : signOfVerb(clause)
  const quantity = quantityOf({ at, from: whole.from, to: comma })
  return {
    ...measureOf({ ...spot, clause }, sign, quantity, tokenPiece(spot, clause.verb.main)),
    isValue: true,
    unit: 'job',
    unitPiece: tokenPiece(spot, whole.head),
  }
}

/** "Australians were 43 percent of the 842,000 visitors": the whole is of all. */
export function isWholeOfShare(at: AnalyzedSentence, { number: { from } }: Measure): boolean {
  const isOf = at.tokens[from - 1]?.lower === 'the' && at.tokens[from - 2]?.lower === 'of'
  return isOf && at.numbers.some(({ to, nonFigure }) => to === from - 2 && nonFigure === null)
}
