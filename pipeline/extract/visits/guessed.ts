import type { Journey, Scene } from './journey.ts'
import { keyOf } from './traveller.ts'

/** "Olsen is into the third round": a name of no country and no office, of whom no journey has been told, and no place named. */
export const isGuessed = (
  { destinations, travellers, origins }: Journey,
  { memory, told }: Pick<Scene, 'memory' | 'told'>,
): boolean =>
  origins.length === 0 &&
  destinations.length > 0 &&
  destinations.every(({ how }) => how !== undefined) &&
  travellers.every(
    (one) =>
      one.title === null &&
      one.rank === 'other' &&
      one.isNamed &&
      one.origins.length === 0 &&
      ![...memory.told.keys()].some((key) => key.startsWith(`${keyOf(one)} `)) &&
      !told.some(
        (other) =>
          other.travellers.some((same) => keyOf(same) === keyOf(one)) &&
          !other.destinations.every(({ how }) => how !== undefined),
      ),
  )
