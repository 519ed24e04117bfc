import { caseNouns, unconfirmedWords } from '../../lexicon/diseases.ts'
import type { FrameInput } from '../frames/frame.ts'
import { lowerWords } from '../piece.ts'
import { causeFor } from './cause.ts'
import type { Progress, Read } from './count.ts'
import { type CountHead, nearRule } from './count-head.ts'

const isFate = ({ kind }: CountHead): boolean => kind === 'deaths' || kind === 'recovered'

/** "37 have died. Peru alone had 54,000": more than the dead or cured told before are cases again. */
function ofGreater(read: Read | null, { memory, counts }: Progress): Read | null {
  const isOfDead = read !== null && isFate(read.head) && read.head.how === nearRule && memory !== null
  if (
    !isOfDead ||
    memory.isMixed ||
    read.head.kind !== memory.lead.kind ||
    memory.value === null ||
    memory.cases?.kind !== 'case'
  )
    return read
  if (counts.some(({ head }) => head.kind === read.head.kind) || (read.number.low ?? 0) <= memory.value) return read
  return { ...read, head: { ...memory.cases, piece: read.head.piece, isNew: false, how: nearRule } }
}

/** "the quake killed 98 (58 confirmed)": no one fell ill. */
const isOfUnnamed = ({ at, discourse }: FrameInput, { head }: Read): boolean =>
  head.kind === 'case' &&
  head.measure === 'confirmed' &&
  discourse.counts === null &&
  !at.tokens.some(({ lower }) => caseNouns.has(lower))

/** "the quake killed 40 in Lasa, in Munta 12": the dead of a disaster are a tally. */
export const isOfDisaster = (input: FrameInput, read: Read): boolean =>
  (read.head.kind === 'deaths' ||
    read.head.kind === 'recovered' ||
    read.head.measure === 'imported' ||
    isOfUnnamed(input, read)) &&
  causeFor(input.at, read.number.from, input.discourse) === 'disaster'

const saysDead = ({ piece }: CountHead): boolean => lowerWords(piece).includes('dead')

/** "The number of dead is 40. Lasa mourns 12": of what, no one has said. */
const isOfAnything = ({ at, discourse }: FrameInput, { number, head }: Read, { counts, memory }: Progress): boolean =>
  head.kind === 'deaths' &&
  counts.length === 0 &&
  (memory === null ? head.how === nearRule : memory.value === null && saysDead(memory.lead)) &&
  causeFor(at, number.from, discourse) === null

/** "21 are dead. By noon 190,000 had gone home": well again only where some were ill. */
const isOfUnhurt = ({ at, discourse }: FrameInput, { number, head }: Read, { counts, memory }: Progress): boolean =>
  head.kind === 'recovered' &&
  /\bhome$/.test(
    at.tokens
      .slice(number.to, number.to + 4)
      .map(({ lower }) => lower)
      .join(' ')
      .replace(/ [.,;].*$/, ''),
  ) &&
  causeFor(at, number.from, discourse) === null &&
  memory !== null &&
  memory.cases?.kind !== 'case' &&
  !counts.some((one) => one.head.kind === 'case')

/** What was read of a number, unless what was told before speaks against it. */
export function checked(input: FrameInput, read: Read | null, progress: Progress): Read | null {
  const isNone =
    read === null ||
    isOfDisaster(input, read) ||
    isOfAnything(input, read, progress) ||
    isOfUnhurt(input, read, progress)
  return isNone ? null : ofAllKinds(input, ofGreater(read, progress))
}

/** "13,042 confirmed, probable, and suspected cases": all there are, and not the confirmed alone. */
function ofAllKinds({ at }: FrameInput, read: Read | null): Read | null {
  if (read?.head.measure !== 'confirmed') return read
  const behind = at.tokens.slice(read.number.to, read.number.to + 8).map(({ lower }) => lower)
  const noun = behind.findIndex((word) => caseNouns.has(word))
  const kinds = behind.slice(0, Math.max(noun, 0))
  const isAll = kinds.includes('confirmed') && kinds.some((word) => unconfirmedWords.has(word)) && !kinds.includes('or')
  return isAll && kinds.every((word) => /^(?:confirmed|probable|suspected|and|,)$/.test(word))
    ? { ...read, head: { ...read.head, measure: null } }
    : read
}
