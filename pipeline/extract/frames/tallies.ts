import type { Claim } from '../../claim.ts'
import { bodyNouns, harmVerbs, thingStates } from '../../lexicon/tally-words.ts'
import { verbForms } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { type Cells, claimOf, put, putDate, putFigure, putText } from '../claim-builder.ts'
import { jointArea } from '../counts/joint-place.ts'
import { nameOf } from '../estimates/side.ts'
import { isInstruction } from '../instruction.ts'
import type { NumberMention } from '../mention.ts'
import { cellOf, type Piece, textOf } from '../piece.ts'
import { claimInBracket, saidInBracket } from '../said-in-bracket.ts'
import { askedTally } from '../tallies/asked.ts'
import { dateOf } from '../tallies/date-of.ts'
import { areasOfEach, placeTold } from '../tallies/place-told.ts'
import { readCounted } from '../tallies/read.ts'
import { rememberCrowd, spareTallies } from '../tallies/spare-tallies.ts'
import type { Counted } from '../tallies/spot.ts'
import { unitAt } from '../tallies/unit-of.ts'
import type { Frame, FrameInput, FrameResult } from './frame.ts'
import { nothing } from './frame.ts'

/** Who or what is counted, and where. */
function putCounted(cells: Cells, at: AnalyzedSentence, counted: Counted): void {
  const { number, subject, place = subject, how } = counted
  const inside = place.at.areas.filter(({ from, to }) => from >= place.from && to <= place.to)
  // A place says more than a nationality: "Peruvians in Chile".
  const area = inside.find(({ form }) => form === 'name') ?? inside[0] ?? placeTold(at, counted) ?? undefined
  const joint = area === undefined || place.at !== at ? null : jointArea(at, area, number)
  const isInSubject = joint !== null && subject.at === at && subject.from < joint.piece.from
  putText(cells, 'subject', isInSubject ? { ...subject, to: Math.max(subject.to, joint.piece.to) } : subject, how)
  if (joint !== null) {
    put(cells, 'area', cellOf(textOf(joint.piece), joint.piece, how))
    put(cells, 'area_iso3', cellOf(joint.country ?? null, joint.piece, how))
  } else if (area !== undefined) {
    const piece = { at: inside.includes(area) ? place.at : at, from: area.from, to: area.to }
    put(cells, 'area', cellOf(nameOf(area) ?? textOf(piece), piece, how))
    put(cells, 'area_iso3', cellOf(area.iso3, piece, how))
  }
}

function claimFor({ at, discourse }: FrameInput, counted: Counted): Claim {
  const { number, noun, unit, how } = counted
  const cells: Cells = new Map()
  putCounted(cells, at, counted)
  putFigure(cells, { at, number }, unit, noun, how)
  putDate(cells, 'as_of', dateOf(at, counted, discourse))
  return claimOf('tallies', at, cells, noun)
}

/** "Kenya and Uganda have each closed 40 schools": a row for each of the places. */
function claimsFor(input: FrameInput, counted: Counted): Claim[] {
  const areas = areasOfEach(input.at, counted)
  if (areas.length < 2) return claimsOf(input, counted)
  return areas.flatMap(({ from, to }) => claimsOf(input, { ...counted, place: { at: input.at, from, to } }))
}

/** "56% (1,862) of the cases were female": the count with its share, "nine (60%) of the houses" the share with its count. */
function claimsOf(input: FrameInput, counted: Counted): Claim[] {
  const { at, discourse } = input
  const { number, noun, subject } = counted
  const own = claimFor(input, counted)
  const again = saidInBracket(at, number)
  if (again === null) return [own]
  return [
    own,
    claimInBracket(at, again, again.unit ?? unitOfWhole(subject), noun, (cells) => {
      putCounted(cells, at, counted)
      putDate(cells, 'as_of', dateOf(at, counted, discourse))
    }),
  ]
}

/** What those are counted in that a share is of: by the first noun of the phrase that another does not follow. */
function unitOfWhole({ at, from, to }: Piece): string {
  let head = from
  while (head < to - 1 && at.tags[head] !== 'N') head++
  while (head < to - 1 && at.tags[head + 1] === 'N') head++
  // "69% (5,656) of the case load"
  return /^(?:case|caseload)$/.test(at.tokens[head]?.lower ?? '') || at.tokens[head - 1]?.lower === 'case'
    ? 'case'
    : unitAt(at, head)
}

/** Bodies and places that are counted in notes without a verb. */
const institutions =
  'province district governorate county department region city town village municipality island site school hospital clinic household facility sample camp centre center prefecture commune parish ward'
const actors = new Set([
  'country',
  'organization',
  'person',
  'case',
  'economy',
  ...institutions.split(' '),
  ...bodyNouns,
])

const isParticiple = ({ tokens }: AnalyzedSentence, i: number): boolean =>
  verbForms.get(tokens[i]?.lower ?? '')?.some(({ form }) => form === 'pp') === true

/** "Destroyed in Lima: 40 houses": the line opens with what happened to them. */
const isStateLabelled = (at: AnalyzedSentence, { from }: NumberMention): boolean => {
  const first = /^(?:still|now|also|again)$/.test(at.tokens[0]?.lower ?? '') ? 1 : 0
  const state = at.tokens[first]?.lower ?? ''
  const isState =
    thingStates.has(state) ||
    (isParticiple(at, first) && verbForms.get(state)?.some(({ lemma }) => undoing.has(lemma)) === true)
  return isState && at.tokens[from - 1]?.text === ':'
}
const undoing = new Set([
  ...harmVerbs,
  'sweep',
  'carry',
  'cut',
  'lose',
  'block',
  'strip',
  'tear',
  'knock',
  'shatter',
  'close',
  'shut',
  'build',
  'repair',
])

/** Actors count wherever they stand; things only where the sentence tells of them, or in a title. */
const isTold = (at: AnalyzedSentence, { unit, how, number }: Counted): boolean =>
  at.sentence.part !== 'body' ||
  how !== 'tally' ||
  actors.has(unit) ||
  isStateLabelled(at, number) ||
  at.clauses.some(
    // "1 onion, chopped" has no subject that does something.
    ({ verb, at: place }) =>
      verb.form === 'finite' && !(at.chunks[place - 1]?.kind === 'punct' && isParticiple(at, verb.main)),
  )

function extract(input: FrameInput): FrameResult {
  if (isInstruction(input.at)) return nothing
  const found = readCounted(input).filter((counted) => isTold(input.at, counted))
  const spare = spareTallies(input, found)
  rememberCrowd(input, found, spare)
  input.discourse.askedTally = askedTally(input.at)
  return {
    claims: found.flatMap((counted) => claimsFor(input, counted)),
    used: found.map(({ number }) => number),
    spare: spare.map((counted) => ({ number: counted.number, claims: claimsFor(input, counted) })),
  }
}

/** Sets of people, bodies and things that the text tells the size of. */
export const tallies: Frame = { name: 'tally', extract }
