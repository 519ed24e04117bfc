import type { Analysis } from './chunk.ts'

/** Words that look like a preposition of several words where they belong to the words before them. */

const giver = /^(?:of|with|express|expressed|convey|conveyed|sent|send|voiced|offered|extended|gave|give)$/

/** "a letter of thanks to Peru", "expressed thanks to Peru", "teamed up to test a spray". */
export function isOfOtherPhrase({ tokens }: Analysis, i: number): boolean {
  const [before, own] = [tokens[i - 1]?.lower ?? '', tokens[i]?.lower]
  return (own === 'thanks' && giver.test(before)) || (own === 'up' && /^team(?:s|ed|ing)?$/.test(before))
}
