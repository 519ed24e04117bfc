import type { Analysis } from './chunk.ts'

/** Words that look like a preposition of several words where they belong to the words before them. */

const giver = /^(?:of|with|express|expressed|convey|conveyed|sent|send|voiced|offered|extended|gave|give)$/

/** "a letter of thanks to Peru", "expressed thanks to Peru", "teamed up to test a spray". */
export function isOfOtherPhrase({ tokens }: Analysis, i: number): boolean {
  const [before, own] = [tokens[i - 1]?.lower ?? '', tokens[i]?.lower]
  // "announced its support, amounting to 2 million": of the whole before the comma, not of a noun
  if (own === 'amounting') return before === ','
  return (own === 'thanks' && giver.test(before)) || (own === 'up' && /^team(?:s|ed|ing)?$/.test(before))
}
