import type { Claim } from '../../claim.ts'
import { unitOf } from '../../lexicon/goods.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { chooseDate } from '../choose-date.ts'
import { type Cells, claimOf, put, putDate, putFigure, putText } from '../claim-builder.ts'
import { nameOf } from '../estimates/sides.ts'
import type { NumberMention } from '../mention.ts'
import { memberAt } from '../parse/nominal.ts'
import { cellOf, type Piece, textOf } from '../piece.ts'
import { classOf, W } from '../tag/word-class.ts'
import type { Frame, FrameInput, FrameResult } from './frame.ts'
import { nothing } from './frame.ts'

const rule = 'tally'
/** Nouns of measure, talk and time: what they count is no set of things in the world. */
const uncounted = new Set(
  'time way hand side step aspect area stage round part day week month year hour minute decade century thing one other half point percent mile'.split(
    ' ',
  ),
)

interface Counted {
  /** What is counted, with what hangs on it. */
  readonly subject: Piece
  readonly noun: Piece
  readonly unit: string
}

const countries = new Set(['country', 'nation', 'state', 'economy'])
const organizations = new Set(['organization', 'organisation'])

/** Groups of people that are counted as bodies, not by head. */
const bodies = new Set(
  'government team delegation group party family society side community squad crew mission staff'.split(' '),
)

function unitFor(noun: string): string {
  if (countries.has(noun) && noun !== 'economy') return 'country'
  if (organizations.has(noun)) return 'organization'
  const measure = unitOf(noun)
  if (measure !== null) return measure
  return isPeopleNoun(noun) && !bodies.has(noun) ? 'person' : noun
}

const places = new Set(['in', 'at', 'of', 'from', 'for', 'across', 'outside'])

/** "members of a group in a place": the noun with the phrases behind it, up to the next figure. */
function subjectEnd(at: AnalyzedSentence, first: number, end: number): number {
  let last = end
  for (;;) {
    const [prep, next] = [at.chunks[last], at.chunks[last + 1]]
    const isName =
      prep?.kind === 'conj' &&
      next?.kind === 'np' &&
      at.tags[next.from] === 'NNP' &&
      at.tags[(prep.from ?? 1) - 1] === 'NNP' &&
      last > end
    const attaches =
      next?.kind === 'np' && next.number === null && (isName || (prep?.kind === 'prep' && places.has(prep.text)))
    if (!attaches) break
    last = memberAt(at.chunks, last + 1)?.end ?? last + 2
  }
  const opening = at.chunks[last]
  const describes = opening?.kind === 'wh' || (opening?.kind === 'verb' && opening.form === 'participle')
  return describes ? endOfDescription(at, last) : (at.chunks[Math.max(first, last - 1)]?.to ?? 0)
}

/** "countries that signed contracts", "people stranded abroad": up to the comma or the next figure. */
function endOfDescription(at: AnalyzedSentence, from: number): number {
  let i = from + 1
  for (; i < at.chunks.length; i++) {
    const chunk = at.chunks[i]
    if (chunk === undefined || chunk.kind === 'punct' || (chunk.kind === 'np' && chunk.number !== null)) break
    if ((chunk.kind === 'verb' && i > from + 1) || (chunk.kind === 'prep' && chunk.text === 'to')) break
  }
  return at.chunks[i - 1]?.to ?? 0
}

function countedBy(at: AnalyzedSentence, number: NumberMention): Counted | null {
  const index = at.chunks.findIndex(
    (chunk) => chunk.kind === 'np' && chunk.from <= number.from && number.to <= chunk.to,
  )
  const np = at.chunks[index]
  if (np?.kind !== 'np') return null
  const own = number.to < np.to
  const of = at.chunks[index + 1]
  const behind = at.chunks[index + 2]
  const named = own ? np : of?.kind === 'prep' && of.text === 'of' && behind?.kind === 'np' ? behind : null
  if (named === null) return null
  const noun = singularOf(at.tokens[named.head]?.lower ?? '')
  if (uncounted.has(noun) || at.tokens[named.head]?.kind !== 'word') return null
  const from = own ? number.to : named.from
  const first = own ? index : index + 2
  return {
    subject: { at, from, to: subjectEnd(at, first, first + 1) },
    noun: { at, from: named.head, to: named.head + 1 },
    unit: unitFor(noun),
  }
}

function claimFor({ at, discourse }: FrameInput, number: NumberMention, { subject, noun, unit }: Counted): Claim {
  const cells: Cells = new Map()
  putText(cells, 'subject', subject, rule)
  const inside = at.areas.filter(({ from, to }) => from >= subject.from && to <= subject.to)
  // A place says more than a nationality: "Peruvians in Chile".
  const area = inside.find(({ form }) => form === 'name') ?? inside[0]
  if (area !== undefined) {
    const piece = { at, from: area.from, to: area.to }
    put(cells, 'area', cellOf(nameOf(area) ?? textOf(piece), piece, rule))
    put(cells, 'area_iso3', cellOf(area.iso3, piece, rule))
  }
  putFigure(cells, { at, number }, unit, noun, rule)
  putDate(cells, 'as_of', chooseDate(at, number, discourse, 'event'))
  return claimOf('tallies', at, cells, noun)
}

/** "Beat 3 eggs", "Serves 4 people": what a reader is told to do, or may expect, counts nothing in the world. */
function isInstruction({ tokens }: AnalyzedSentence): boolean {
  const [first, second] = tokens
  if (first === undefined || second === undefined) return false
  const opensPhrase = /^\p{N}/u.test(second.text) || (classOf(second.lower) & W.DET) !== 0
  return opensPhrase && (classOf(first.lower) & (W.BASE | W.S)) !== 0
}

const actors = new Set(['country', 'organization', 'person', 'economy', ...bodies])

/** Actors count wherever they stand; things only where the sentence tells of them, or in a title. */
const isTold = (at: AnalyzedSentence, unit: string): boolean =>
  at.sentence.part !== 'body' ||
  actors.has(unit) ||
  at.clauses.some(
    // "1 onion, chopped" has no subject that does something.
    ({ verb, subject, at: place }) =>
      verb.form === 'finite' && subject !== null && at.chunks[place - 1]?.kind !== 'punct',
  )

/** "one essence", "one of the projects": in words it says "a" more often than it counts. */
const isOne = (at: AnalyzedSentence, { numeralStart, numeralEnd }: NumberMention): boolean =>
  at.text.slice(numeralStart, numeralEnd).toLowerCase() === 'one'

function extract(input: FrameInput): FrameResult {
  if (input.free.size === 0) return nothing
  if (input.at.sentence.part === 'body' && isInstruction(input.at)) return nothing
  const found = input.at.numbers.flatMap((number) => {
    if (!input.free.has(number) || isOne(input.at, number) || (number.kind !== 'number' && number.unit !== 'share'))
      return []
    const counted = countedBy(input.at, number)
    return counted === null || !isTold(input.at, counted.unit) ? [] : [{ number, counted }]
  })
  return {
    claims: found.map(({ number, counted }) => claimFor(input, number, counted)),
    used: found.map(({ number }) => number),
  }
}

export const tallies: Frame = { name: rule, extract }
