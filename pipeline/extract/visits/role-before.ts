import type { Scene } from './journey.ts'
import type { Traveller } from './traveller.ts'

/** "As finance minister, she visited": what she was then, not someone else. */
export const roleBefore = ({ at: { tokens }, travellers }: Scene, i: number): Traveller | undefined =>
  travellers.find(
    ({ from, to, isNamed }) => to === i - 1 && !isNamed && tokens[to]?.text === ',' && tokens[from - 1]?.lower === 'as',
  )
