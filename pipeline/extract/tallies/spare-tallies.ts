import { caseStates, countNouns } from '../../lexicon/tally-words.ts'
import type { Discourse } from '../discourse.ts'
import type { FrameInput } from '../frames/frame.ts'
import type { NumberMention } from '../mention.ts'
import { lowerWords } from '../piece.ts'
import { lastCounted } from './antecedent.ts'
import { clauseOf } from './bare.ts'
import { isItem, isParted, ofGap } from './gap.ts'
import { isNoSpare, isOfOthers, tellsState } from './no-spare.ts'
import { relaxedReaders, spotOf } from './read.ts'
import { type Counted, type Crowd, isBare, lowerAt, type Reader, type Spot } from './spot.ts'

const rule = 'tally-near'

/** A figure of those whom the paragraph counted last. */
const ofCrowd = ({ number, at }: Spot, { subject, unit }: Crowd, from: number): Counted => ({
  number,
  subject,
  noun: { at, from, to: from + 1 },
  unit,
  how: rule,
})

/** "500,000 have left the city": what the bare subject of any verb counts. */
const ofActing: Reader = (spot) => {
  const { at, index, crowd } = spot
  const clause = clauseOf(at, index)
  if (crowd === null || clause === null || !tellsState(at, clause)) return null
  return ofCrowd(spot, crowd, clause.verb.main)
}

/** "Qatar houses 20,000", "Emilia is at 1,386": the bare object of a verb of a place or a body. */
const ofHeld: Reader = (spot) => {
  const { at, index, crowd, clause } = spot
  if (crowd === null || clause === null || clause.subject === null) return null
  if (clause.verb.passive || !tellsState(at, clause)) return null
  const place = clause.arguments.find(({ nominal }) => nominal.members.some(({ first }) => first === index))
  // "The youngest is 19"
  const prep = clause.verb.lemma === 'be' ? 'at' : null
  return place?.prep === prep ? ofCrowd(spot, crowd, clause.verb.main) : null
}

/** "842 more than on Saturday": by how many those told before have grown. */
const ofMore: Reader = (spot) => {
  const { at, number, before } = spot
  const last = lastCounted(before)
  const isMore = /^(?:more|fewer|less)$/.test(lowerAt(at, number.to)) && lowerAt(at, number.to + 1) === 'than'
  return isMore && last !== undefined ? { ...last, number } : null
}

/** "a week ago it was 65", "the year before it had been 193 million": the same at another time. */
const ofOtherTime: Reader = (spot) => {
  const { clause, before, crowd, number, index } = spot
  const isIt = clause?.subject?.members.at(-1)?.np.isPronoun === true && clause.verb.lemma === 'be'
  const isObject = clause?.arguments.some(({ prep, nominal }) => prep === null && nominal.first === index)
  if (!isIt || isObject !== true || !tellsState(spot.at, clause)) return null
  const last = lastCounted(before) ?? crowd
  const noun = { at: spot.at, from: clause.verb.main, to: clause.verb.main + 1 }
  return last === null ? null : { number, subject: last.subject, noun, unit: last.unit, how: rule }
}

/** "Barguna 602, Patuakhali 397", "in Galle 4,100", "are in Poland, 543,000 in Romania": a place beside the number, and no verb of its own. */
const ofPlaced: Reader = (spot) => {
  const { at, number, crowd } = spot
  if (crowd === null) return null
  if (isParted(spot)) return ofCrowd(spot, crowd, number.to)
  if (at.clauses.some(({ verb: { form } }) => form === 'finite') && !isItem(spot)) return null
  const isKnown = at.areas.some(({ to, form }) => to === number.from && form === 'name')
  const isFresh = crowd.sentence >= at.sentence.index - 1
  if (!isKnown && !(isFresh && at.tags[number.from - 1] === 'NNP')) return null
  return /^(?:[.,;)]|and|)$/.test(lowerAt(at, number.to)) ? ofCrowd(spot, crowd, number.from - 1) : null
}

/** The rules for figures of what was counted before, with persons of sentences before. */
const ofToldBefore: readonly Reader[] = relaxedReaders.map((read) => (spot: Spot) => {
  const clause = clauseOf(spot.at, spot.index) ?? spot.clause
  return clause === null || tellsState(spot.at, clause) ? read(spot) : null
})

/** "of whom 750,000 urgently", "among them 40 from the north": a part of the persons told. */
const ofPart: Reader = (spot) => {
  const { at, number, crowd } = spot
  const before = `${lowerAt(at, number.from - 2)} ${lowerAt(at, number.from - 1)}`
  return crowd !== null && /^(?:of whom|among them|of them|of these|of those)$/.test(before)
    ? ofCrowd(spot, crowd, number.from - 1)
    : null
}

/** "Official toll: 6,100", "the figure stands at 3,162", "the count rose to 28,500": what is counted is told by no noun. */
const ofCount: Reader = (spot) => {
  const { at, number, index, clause, crowd, discourse } = spot
  if (crowd === null && discourse.cause !== 'disaster') return null
  const isLabel = lowerAt(at, number.from - 1) === ':' && !at.clauses.some(({ verb }) => verb.to <= number.from)
  const subject = clause?.subject?.members[0]?.np
  const isReached = clause !== null && subject !== undefined && index <= clause.at + 3 && subject.to <= clause.verb.from
  if (!isLabel && !(isReached && tellsState(at, clause))) return null
  const from = isLabel ? Math.max(0, number.from - 8) : (subject?.head ?? 0)
  const to = isLabel ? number.from - 1 : from + 1
  const noun = at.tokens.findIndex(({ lower }, i) => i >= from && i < to && countNouns.has(lower))
  if (noun < 0 || lowerAt(at, noun + 1) === 'of') return null
  const piece = { at, from: noun, to: noun + 1 }
  return crowd === null
    ? { number, subject: piece, noun: piece, unit: 'person', how: rule }
    : ofCrowd(spot, crowd, noun)
}

const moving = new Set(
  'arrive come cross enter stay return wait walk leave go remain fly board survive land'.split(' '),
)
const moved = /^(?:in|from|over|across|into|here|there|home|back|at|to|by|on|,|\.|;|)$/

/** "501,000 have arrived from Rakhine": who goes or stays where no goods are told of. */
const ofMoving: Reader = ({ at, index, number, discourse }) => {
  const clause = clauseOf(at, index)
  const isOfGoods = discourse.aid !== null || discourse.goods !== null || discourse.cause === 'disease'
  if (clause === null || isOfGoods || discourse.economy !== null || !tellsState(at, clause)) return null
  if (discourse.counted !== null && discourse.counted.unit !== 'person') return null
  const { lemma, main, to } = clause.verb
  if (!moving.has(lemma) || !moved.test(lowerAt(at, to)) || (number.low ?? 0) < leastAlone) return null
  const noun = { at, from: main, to: main + 1 }
  return { number, subject: noun, noun, unit: 'person', how: rule }
}

/** Below, what comes or goes may be anything. */
const leastAlone = 20

const spareReaders: readonly Reader[] = [
  ofPart,
  ofCount,
  ofMore,
  ...ofToldBefore,
  ofGap,
  ofActing,
  ofHeld,
  ofPlaced,
  ofOtherTime,
  ofMoving,
]

function readSpare(spot: Spot): Counted | null {
  if (!isBare(spot) || isNoSpare(spot)) return null
  for (const read of spareReaders) {
    const found = read(spot)
    if (found !== null) return { ...found, how: rule }
  }
  return null
}

const isPlain = ({ kind, unit }: NumberMention): boolean => kind === 'number' && unit === null

/** Bare figures that no rule reads, in a paragraph that has counted persons: of those told last. */
export function spareTallies(input: FrameInput, found: readonly Counted[]): Counted[] {
  const { at, free, discourse } = input
  const taken = new Set(found.map(({ number }) => number))
  const spare: Counted[] = []
  for (const number of at.numbers) {
    if (!free.has(number) || taken.has(number) || !isPlain(number)) continue
    const before = [...found, ...spare].filter((one) => one.number.to <= number.from)
    before.sort((a, b) => a.number.from - b.number.from)
    const spot = spotOf(input, number, before)
    const last = crowdOf(at.sentence.index, before) ?? discourse.crowd
    const told = discourse.cause === 'disease' ? suspectedBefore(discourse) : last
    const crowd = told === null || isOfOthers(discourse, told) ? null : told
    const read = spot === null ? null : readSpare({ ...spot, crowd })
    if (read !== null) spare.push(read)
  }
  return spare
}

/** In an outbreak what no one names are the cases, or those that were counted as suspected. */
function suspectedBefore({ counted }: Discourse): Crowd | null {
  const isSuspected = counted?.unit === 'case' && lowerWords(counted.subject).some((word) => caseStates.has(word))
  return isSuspected ? { ...counted, sentence: counted.subject.at.sentence.index } : null
}

/** The persons counted last of some figures. */
function crowdOf(sentence: number, found: readonly Counted[]): Crowd | null {
  const last = found.findLast(({ unit }) => unit === 'person')
  return last === undefined ? null : { subject: last.subject, unit: last.unit, sentence }
}

export function rememberCrowd({ at, discourse }: FrameInput, found: readonly Counted[]): void {
  const counted = [...found].sort((a, b) => a.number.from - b.number.from)
  discourse.crowd = crowdOf(at.sentence.index, counted) ?? discourse.crowd
}
