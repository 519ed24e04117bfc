import type { AnalyzedSentence } from '../analyze.ts'
import type { FrameInput } from '../frames/frame.ts'
import { firstIndexIn } from '../index-in.ts'
import type { NumberMention } from '../mention.ts'
import type { Chunk } from '../parse/chunk.ts'
import { lowerWords } from '../piece.ts'
import { isBeforeDead } from './before-dead.ts'
import { isInBracket, isSameBracket } from './bracket.ts'
import type { Count } from './count.ts'
import { type CountHead, headOf, nearRule } from './count-head.ts'
import { isBare } from './ellipsis.ts'
import { placeOfEntry } from './entry.ts'
import { beforeAside } from './has-count.ts'
import type { CountMemory } from './memory.ts'
import { isNoCount } from './no-count.ts'
import { nounLead } from './noun-lead.ts'
import type { Place } from './place.ts'
import { isOfObserver } from './place-beside.ts'
import { placeBefore, placeOf } from './place-list.ts'
import { isInside, isInstitution, nameBefore, nameBehind } from './place-name.ts'
import { isRecording } from './place-of-subject.ts'
import type { Places } from './places-told.ts'

/** Where the phrase ends that a number goes on with: "Bolivia, which tests few, 4" at the first comma, else right before it. */
const endBefore = (at: AnalyzedSentence, { from }: NumberMention): number =>
  at.tokens[from - 1]?.text === ',' ? beforeAside(at, from) : from

/** "then Canada, 140;": the comma stands for a colon. */
function placeAtComma(at: AnalyzedSentence, { from, to }: NumberMention): Place | null {
  if (at.tokens[from - 1]?.text !== ',' || !/^[;,.]?$/.test(at.tokens[to]?.text ?? '')) return null
  const area = at.areas.find(({ to: end, form }) => end === from - 1 && form === 'name')
  // "the Western Area, 60"
  const name = area === undefined && at.tags[from - 2] === 'NNP' ? nameBefore(at, from - 1) : null
  const place = area === undefined ? name : placeOf(at, area)
  return place === null || isInside(at.tokens[place.piece.from - 1]?.lower) || isOrigin(at, place) ? null : place
}

/** "A nurse from Cusco, 30,": how old who is from there. */
const isOrigin = ({ tokens }: AnalyzedSentence, { piece: { from } }: Place): boolean =>
  tokens[from - 1]?.lower === 'from'

/** "Peru 12", "(9) in Chile", "Bolivia, which tests few, 4": the place that touches a number, or the aside before it. */
function placeTouching(at: AnalyzedSentence, number: NumberMention): Place | null {
  const entry = placeOfEntry(at, number)
  if (entry !== null) return entry
  const area = at.areas.find(({ from, form }) => from === number.to + 1 && form === 'name')
  const behind = isInside(at.tokens[number.to]?.lower)
    ? ((area === undefined ? null : placeOf(at, area)) ?? nameBehind(at, number.to))
    : null
  const aside = endBefore(at, number)
  const named = aside < number.from ? at.areas.find(({ to, form }) => to === aside && form === 'name') : undefined
  // "Munta, a few miles off, 29"
  const unknown = aside < number.from && at.tags[aside - 1] === 'NNP' ? nameBefore(at, aside) : null
  const place =
    behind ??
    (named === undefined ? (unknown ?? placeBefore(at, number) ?? placeAtComma(at, number)) : placeOf(at, named))
  return place === null || isInstitution(place) || isOfObserver(at, place.piece.from) ? null : place
}

/** "In Peru the figures are 40 and 3", where cases and deaths were told side by side: the second number is of deaths. */
function secondOfPair(at: AnalyzedSentence, number: NumberMention, before: Count | undefined): Count | null {
  const isNext = before?.number.to === number.from - 1 && at.tokens[number.from - 1]?.lower === 'and'
  if (before === undefined || !isNext || before.head.kind !== 'case' || before.listed.length === 0) return null
  // "Lima and Cusco added 40 and 12": each has one of them
  const isOfSeveral = before.listed.some(({ piece }) => lowerWords(piece).includes('and'))
  if (isOfSeveral) return null
  const head = headOf('deaths', { at, from: number.from, to: number.to }, before.head.isNew, nearRule)
  return { number, head, listed: before.listed, isPart: false }
}

/** "then come Canada, 140, and Britain, 27" */
const ranking = /^(?:come|follow|rank)$/

/** "Teams traced 300 in Lima", "3,000 in Lima signed", "rallies of 500 in Cusco": what is counted is something else. */
function isOfOther({ chunks, clauses, tokens }: AnalyzedSentence, number: NumberMention): boolean {
  // "the worst hit are Lasa (40) and Munta (12)"
  if (tokens[number.from - 1]?.text === '(') return false
  const isMark = (text: string | undefined): boolean => text === ',' || text === ';' || text === ':'
  const mark = firstIndexIn(tokens, number.to, tokens.length, ({ text }) => isMark(text))
  const end = mark < 0 ? tokens.length : mark
  const isAside = (opening: Chunk | undefined): boolean =>
    opening?.kind === 'wh' || (opening?.kind === 'sub' && opening.text === 'where')
  const finite = clauses.filter(
    ({ verb, at, first }) => verb.form === 'finite' && !isAside(chunks[at - 1]) && !isAside(chunks[first - 1]),
  )
  const governing = [
    finite.findLast(({ verb }) => verb.to <= number.from),
    finite.find(({ verb }) => verb.from >= number.to && verb.to <= end),
  ]
  const isOther = governing.some(
    (clause) => clause !== undefined && !isRecording(clause.verb.lemma) && !ranking.test(clause.verb.lemma),
  )
  return isOther || /^(?:of|to|from|than|least|most)$/.test(tokens[number.from - 1]?.lower ?? '')
}

/** What a frame has read of the counts of a sentence. */
interface Counted {
  readonly counts: readonly Count[]
  readonly places: readonly Places[]
  /** What the paragraph counted before. */
  readonly memory: CountMemory | null
}

const lastBefore = (counts: readonly Count[], { from }: NumberMention): Count | undefined =>
  counts.find(({ number }) => number.to === from - 1)

const countsHere = ({ head }: Count): boolean => head.kind !== 'other'

/** What a bare number goes on with: the last count before it, else that of the sentence before. */
function leadOf(
  at: AnalyzedSentence,
  counts: readonly Count[],
  memory: CountMemory | null,
  end: number,
): CountHead | null {
  // "The United States is next (403, one death), then Canada, 140": of what stands first in the bracket
  const isSecond = (number: NumberMention, before: Count | undefined): boolean =>
    before !== undefined && isInBracket(at, number.from) && isSameBracket(at, before.number.to, number)
  const isMain = ({ number, isPart }: Count, i: number): boolean =>
    number.to <= end && !isPart && !isSecond(number, counts[i - 1])
  // "report cases; worst are Lasa, 60, and Munta, 19"
  const last = counts.findLast(isMain)?.head ?? nounLead(at, end)
  const known = memory?.isMixed === true ? (memory.cases ?? memory.lead) : (memory?.lead ?? null)
  const lead = last ?? (memory?.isFresh === true ? known : null)
  return lead === null || lead.kind === 'other' ? null : lead
}

/** Bare numbers beside a place in a text that counts cases, which no rule reads and nothing else may want. */
export function spareCounts({ at, free }: FrameInput, { counts, places, memory }: Counted): Count[] {
  const taken = new Set(counts.map(({ number }) => number))
  const placed = counts.map((count, i) => ({ ...count, listed: places[i]?.places ?? [] }))
  const isMixed =
    memory?.isMixed === true ||
    memory?.hasPair === true ||
    new Set(counts.filter(countsHere).map(({ head }) => head.kind)).size > 1
  const found: Count[] = []
  for (const number of at.numbers) {
    const isOpen = free.has(number) && !taken.has(number) && number.kind === 'number' && number.unit === null
    if (!isOpen || (number.low ?? 0) % 1 !== 0 || !isBare(at, number) || isNoCount(at, number)) continue
    const second = isMixed ? secondOfPair(at, number, lastBefore([...placed, ...found], number)) : null
    const lead = second === null ? leadOf(at, counts, memory, endBefore(at, number)) : null
    const place = lead === null || isOfOther(at, number) ? null : placeTouching(at, number)
    // "Lasa 40 (2 deaths)": no more of the dead
    if (lead?.kind === 'deaths' && isBeforeDead(at, number)) continue
    if (second !== null) found.push(second)
    else if (lead !== null && place !== null)
      found.push({
        number,
        head: { ...lead, piece: { at, from: number.from, to: number.to }, isCompared: false, how: nearRule },
        listed: [place],
        isPart: false,
      })
  }
  return found
}
