import { caseStates } from '../../lexicon/tally-words.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Discourse } from '../discourse.ts'
import type { FrameInput } from '../frames/frame.ts'
import { lowerAt } from '../lower-at.ts'
import type { NumberMention } from '../mention.ts'
import { lowerWords, type Piece } from '../piece.ts'
import { wholeInFront } from './antecedent.ts'
import { ofLiving } from './bare.ts'
import { isNoSpare, isOfOthers } from './no-spare.ts'
import { spotOf } from './read.ts'
import { isOwned, ofOwner, spareReaders } from './spare-readers.ts'
import { rule } from './spare-words.ts'
import { type Counted, type Crowd, isBare, type Spot } from './spot.ts'

/** "Qatar houses 26,000", "543,000 in Romania", "Hajjah (45,000)", "Germany's 5,300": the place beside a figure or of its verb. */
function placeIn({ at, number, clause }: Spot): Piece {
  const end = /^(?:\(|['’]s?)$/.test(lowerAt(at, number.from - 1)) ? number.from - 1 : number.from
  const behind = lowerAt(at, number.to) === 'in' ? number.to + 1 : -1
  const beside = at.areas.find(({ from, to, form }) => form === 'name' && (to === end || from === behind))
  const np = clause?.subject?.members[0]?.np
  const nowhere = { from: end, to: end }
  const isNamed = at.tags[end - 1] === 'NNP'
  const { from, to } = beside ?? (!isNamed && np !== undefined && np.to <= number.from ? np : nowhere)
  return { at, from, to }
}

function readSpare(spot: Spot): Counted | null {
  if (!(isBare(spot) || isOwned(spot)) || isNoSpare(spot)) return null
  for (const read of isOwned(spot) ? [ofOwner] : spareReaders) {
    const found = read(spot)
    if (found !== null)
      return spot.at.areas.length === 0 ? { ...found, how: rule } : { ...found, place: placeIn(spot), how: rule }
  }
  return null
}

const isPlain = ({ kind, unit }: NumberMention): boolean => kind === 'number' && unit === null

/** Bare figures that no rule reads, in a paragraph that has counted persons: of those told last. */
export function spareTallies(input: FrameInput, found: readonly Counted[]): Counted[] {
  const { at, free, discourse } = input
  const suspected = suspectedBefore(discourse)
  const whole = wholeInFront(at)
  const front = whole === null || whole.unit === 'case' ? null : { ...whole, sentence: at.sentence.index }
  const spare: Counted[] = []
  const before: Counted[] = []
  let last = discourse.crowd
  const tell = (counted: Counted): void => {
    before.push(counted)
    last = crowdOf(at, counted) ?? last
  }
  for (const number of at.numbers) {
    for (let next = found[before.length - spare.length]; next !== undefined && next.number.to <= number.from; ) {
      tell(next)
      next = found[before.length - spare.length]
    }
    if (!free.has(number) || !isPlain(number) || found[before.length - spare.length]?.number === number) continue
    // "Of camps that I have seen the province has 1,068"
    const told = front ?? suspected ?? (discourse.cause === 'disease' ? null : last)
    const crowd = told === null || isOfOthers(discourse, told) ? null : told
    const spot = spotOf(input, number, before)
    const read = spot === null ? null : readSpare({ ...spot, crowd })
    if (read === null) continue
    const alive = ofLiving(at, read)
    spare.push(alive)
    tell(alive)
  }
  return spare
}

/** In an outbreak what no one names are the cases, or those that were counted as suspected. */
function suspectedBefore({ counted }: Discourse): Crowd | null {
  const isSuspected = counted?.unit === 'case' && lowerWords(counted.subject).some((word) => caseStates.has(word))
  return isSuspected ? { ...counted, sentence: counted.subject.at.sentence.index } : null
}

/** The persons that a figure counts. */
const crowdOf = ({ sentence }: AnalyzedSentence, { subject, unit }: Counted): Crowd | null =>
  unit === 'person' ? { subject, unit, sentence: sentence.index } : null

/** The persons told last, in the sentence or before it. */
export function rememberCrowd(
  { at, discourse }: FrameInput,
  found: readonly Counted[],
  spare: readonly Counted[],
): void {
  const isOfPersons = ({ unit }: Counted): boolean => unit === 'person'
  const [one, other] = [found.findLast(isOfPersons), spare.findLast(isOfPersons)]
  const last = one !== undefined && one.number.from > (other?.number.from ?? -1) ? one : other
  discourse.crowd = last === undefined ? discourse.crowd : crowdOf(at, last)
}
