/** The largest of many values, or `floor` if it is larger still: `Math.max(...values)` fails on hundreds of thousands. */
export const greatest = (values: Iterable<number>, floor: number): number => {
  let most = floor
  for (const value of values) if (value > most) most = value
  return most
}

/** The smallest of many values, or `ceiling` if it is smaller still. */
export const least = (values: Iterable<number>, ceiling: number): number => {
  let found = ceiling
  for (const value of values) if (value < found) found = value
  return found
}
