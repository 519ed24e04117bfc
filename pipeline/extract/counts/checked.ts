import type { FrameInput } from '../frames/frame.ts'
import { causeFor } from './cause.ts'
import type { Progress, Read } from './count.ts'
import { nearRule } from './count-head.ts'

/** "37 have died. Peru alone had 54,000": more than the dead told before are cases again. */
function ofGreater(read: Read | null, { memory, counts }: Progress): Read | null {
  const isOfDead = read !== null && read.head.kind === 'deaths' && read.head.how === nearRule && memory !== null
  if (
    !isOfDead ||
    memory.isMixed ||
    memory.lead.kind !== 'deaths' ||
    memory.value === null ||
    memory.cases?.kind !== 'case'
  )
    return read
  if (counts.some(({ head }) => head.kind === 'deaths') || (read.number.low ?? 0) <= memory.value) return read
  return { ...read, head: { ...memory.cases, piece: read.head.piece, isNew: false, how: nearRule } }
}

/** "the quake killed 40 in Lasa, in Munta 12": the dead of a disaster are a tally. */
const isOfDisaster = ({ at, discourse }: FrameInput, { number, head }: Read): boolean =>
  (head.kind === 'deaths' || head.kind === 'recovered' || head.measure === 'imported') &&
  causeFor(at, number.from, discourse) === 'disaster'

/** What was read of a number, unless what was told before speaks against it. */
export function checked(input: FrameInput, read: Read | null, progress: Progress): Read | null {
  return read === null || isOfDisaster(input, read) ? null : ofGreater(read, progress)
}
